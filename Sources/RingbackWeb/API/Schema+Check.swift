import RingbackCore
package import RingbackJSON
import RingbackWords

extension Schema {
    /// What is wrong with a value, field by field; empty if valid.
    package func faults(in value: JSONValue, at path: String = "") -> [HTTPProblem.Fault] {
        var faults: [HTTPProblem.Fault] = []
        check(value, at: path, into: &faults)
        return faults
    }

    private func check(_ value: JSONValue, at path: String, into faults: inout [HTTPProblem.Fault]) {
        guard faults.count < 20 else { return }
        func fault(_ detail: Phrase) { faults.append(.init(field: path.isEmpty ? "body" : path, detail: detail)) }
        switch (self, value) {
        case (.named(_, let schema), _): schema.check(value, at: path, into: &faults)
        case (.nullable, .null): break
        case (.nullable(let schema), _): schema.check(value, at: path, into: &faults)
        case (.text(let rule), .string(let text)):
            if let wrong = rule.fault(in: text) { fault(wrong) }
        case (.word(let words), .string(let text)):
            if !words.contains(text) {
                fault(say("must be one of \(words.filter { !$0.isEmpty }.joined(separator: ", "))"))
            }
        case (.integer(let range), _) where value.wholeNumber != nil:
            if let number = value.wholeNumber, !range.contains(number) {
                fault(say("must be from \(Int(range.lowerBound)) to \(Int(range.upperBound))"))
            }
        case (.number(let range), _) where value.number != nil:
            if let number = value.number, !range.contains(number) {
                fault(say("must be from \(Int(range.lowerBound)) to \(Int(range.upperBound))"))
            }
        case (.boolean, .bool), (.anyObject, .object): break
        case (.array(let item, let count), .array(let items)):
            guard count.contains(items.count) else {
                return fault(say("must have \(count.lowerBound) to \(count.upperBound) entries"))
            }
            for (place, each) in items.enumerated() { item.check(each, at: "\(path)[\(place)]", into: &faults) }
        case (.object(let fields), .object(let given)):
            fields.check(given, at: path, into: &faults)
        case (.map(let keys, let schema, let most), .object(let given)):
            guard given.count <= most else { return fault(say("must have at most \(most) entries")) }
            for (name, each) in given {
                if let wrong = TextRule(length: 0...100, kind: keys).fault(in: name) {
                    fault(say("has a key that \(wrong)"))
                }
                schema.check(each, at: "\(path).\(name.prefix(40))", into: &faults)
            }
        default: fault(say("must be \(kindInWords)"))
        }
    }

    private var kindInWords: Phrase {
        switch self {
        case .text, .word: say("a text")
        case .integer: say("a whole number")
        case .number: say("a number", context: "a JSON value")
        case .boolean: say("true or false")
        case .array: say("a list")
        case .object, .map, .anyObject: say("an object")
        case .nullable(let schema): say("\(schema.kindInWords), or null")
        case .named(_, let schema): schema.kindInWords
        }
    }
}

extension Schema.Fields {
    fileprivate func check(
        _ given: [(name: String, value: JSONValue)], at path: String, into faults: inout [HTTPProblem.Fault]
    ) {
        let prefix = path.isEmpty ? "" : path + "."
        for field in all {
            if let value = given.first(where: { $0.name == field.name })?.value {
                for fault in field.schema.faults(in: value, at: prefix + field.name) { faults.append(fault) }
            } else if field.isRequired {
                faults.append(.init(field: prefix + field.name, detail: say("is missing")))
            }
        }
        if !oneOf.isEmpty, !given.contains(where: { oneOf.contains($0.name) }) {
            faults.append(
                .init(
                    field: prefix + oneOf[0],
                    detail: say("is missing, and so is \(Phrase.all(of: Array(oneOf.dropFirst())))")))
        }
        for (name, _) in given where !all.contains(where: { $0.name == name }) {
            faults.append(.init(field: prefix + name.prefix(100), detail: say("is not a known field")))
        }
    }
}

extension Schema.TextRule {
    /// What is wrong with a text; `nil` if valid. Lengths count Unicode scalars, as in JSON Schema.
    func fault(in text: String) -> Phrase? {
        let count = text.unicodeScalars.count
        switch kind {
        case .id: return ID<Void>(text) == nil ? say("must be an id of 26 characters") : nil
        case .time: return Timestamp(rfc3339: text) == nil ? say("must be a time such as 2026-11-24T15:04:05Z") : nil
        case .day: return Workday(text) == nil ? say("must be a day such as 2026-11-24") : nil
        case .zone: return OfficeHours.knows(zone: text) ? nil : say("must be a time zone such as America/Chicago")
        case .span: return Span(text) == nil ? say("must be hours such as 08:00-12:00") : nil
        case .version:
            return Self.versionNumber(text) == nil && text != "*" ? say("must be a version such as \"7\"") : nil
        case .person where !text.contains("@"):
            return ID<Void>(text) == nil ? say("must be an id of 26 characters") : nil
        case .text, .number, .email, .person, .token, .visible: break
        }
        if count > length.upperBound {
            return say("is too long: \(count) characters, and the limit is \(length.upperBound)")
        }
        if count < length.lowerBound { return count == 0 ? say("must not be empty") : say("is too short") }
        if kind == .number, !text.isEmpty, !text.unicodeScalars.contains(where: \.isDigit) {
            return say("must have at least one digit")
        }
        if kind == .email || kind == .person, !text.isEmailAddress { return say("must be an email address") }
        return text.unicodeScalars.allSatisfy(kind.allows) ? nil : say("has an invalid character")
    }
}

extension Schema.TextRule {
    /// `"7"` is 7, and so is a bare 7, as some programs send it.
    static func versionNumber(_ text: String) -> Int? {
        let isQuoted = text.count >= 3 && text.hasPrefix("\"") && text.hasSuffix("\"")
        let digits = isQuoted ? text.dropFirst().dropLast() : text[...]
        guard (1...18).contains(digits.utf8.count) else { return nil }
        return digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
    }
}

extension Schema.TextRule.Kind {
    fileprivate func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .token:
            scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_")
        case .visible: (0x21...0x7E).contains(scalar.value)
        case .text, .number, .email, .person, .zone, .id, .time, .day, .span, .version: true
        }
    }

    /// Decimal digits of the scripts offices write numbers in.
    static let digits = "0-9\u{0660}-\u{0669}\u{06F0}-\u{06F9}\u{0966}-\u{096F}\u{09E6}-\u{09EF}\u{FF10}-\u{FF19}"
    /// The characters allowed on either side of an address's @.
    static let mailbox = "!-?A-~\u{C0}-\u{24F}"

    /// The same as a JSON Schema pattern (ECMA 262); `nil` if `format` covers it.
    var pattern: String? {
        switch self {
        case .id: "^[0-7][0-9a-hjkmnp-tv-z]{25}$"
        case .token: "^[A-Za-z0-9_-]+$"
        case .visible: "^[!-~]+$"
        case .span: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"
        case .version: "^(\\*|[0-9]{1,18}|\"[0-9]{1,18}\")$"
        case .number: "[\(Self.digits)]"
        case .email: "^[\(Self.mailbox)]+@[\(Self.mailbox)]+$"
        case .person: "^([0-7][0-9a-hjkmnp-tv-z]{25}|[\(Self.mailbox)]+@[\(Self.mailbox)]+)$"
        case .text, .zone, .time, .day: nil
        }
    }
}

extension JSONValue {
    /// JSON Schema counts 4.0 as an integer, and so do we.
    fileprivate var wholeNumber: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }
}

extension Unicode.Scalar {
    /// As in ``Schema/TextRule/Kind/digits``.
    fileprivate var isDigit: Bool {
        switch value {
        case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xFF10...0xFF19: true
        default: false
        }
    }

    /// As in ``Schema/TextRule/Kind/mailbox``.
    fileprivate var isMailbox: Bool {
        switch value {
        case 0x21...0x3F, 0x41...0x7E, 0xC0...0x24F: true
        default: false
        }
    }
}

extension String {
    fileprivate var isEmailAddress: Bool {
        let parts = unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isMailbox) }
    }
}
