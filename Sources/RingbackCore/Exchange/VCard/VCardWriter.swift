/// Writes contacts as vCards, version 3.0 or 4.0; what only Ringback knows goes into properties of its own, which
/// others skip.
package struct VCardWriter: Sendable {
    package enum Version: String, Sendable, CaseIterable {
        case three = "3.0"
        case four = "4.0"
    }

    private let version: Version

    package init(_ version: Version) { self.version = version }

    package func card(_ contact: Contact) -> String {
        var lines = ["BEGIN:VCARD", "VERSION:\(version.rawValue)"]
        func add(_ head: String, _ value: String) {
            if !value.isEmpty { lines.append("\(head):\(Self.escaped(value))") }
        }
        add("FN", [contact.honorific, contact.name].filter { !$0.isEmpty }.joined(separator: " "))
        // The parts of a name are not known, and guessing would be wrong for half the world.
        lines.append("N:\(Self.escaped(contact.name));;;\(Self.escaped(contact.honorific));")
        add("ORG", contact.company)
        for number in contact.numbers { lines.append(line(of: number)) }
        for email in contact.emails {
            add("EMAIL" + (email.label.isEmpty ? "" : ";" + Self.parameter("X-LABEL", email.label)), email.address)
        }
        add("NOTE", contact.note)
        add(version == .four ? "TZ" : "TZ;VALUE=text", contact.timeZone ?? "")
        add("X-RINGBACK-PRONUNCIATION", contact.pronunciation)
        add("X-RINGBACK-COUNTRY", contact.country)
        let confirmed = [
            contact.spellingConfirmed == nil ? nil : "spelling",
            contact.pronunciationConfirmed == nil ? nil : "pronunciation",
        ].compactMap { $0 }
        if !confirmed.isEmpty { lines.append("X-RINGBACK-CONFIRMED:" + confirmed.joined(separator: ",")) }
        lines.append("X-RINGBACK-ID:\(contact.id.text)")
        lines.append("END:VCARD")
        return lines.map(Self.folded).joined()
    }

    private func line(of number: Contact.Number) -> String {
        var head = "TEL"
        let types = Self.types(of: number.label)
        if !types.isEmpty {
            head += ";TYPE=" + (version == .four ? "\"\(types.joined(separator: ","))\"" : types.joined(separator: ","))
        }
        if number.isPrimary { head += version == .four ? ";PREF=1" : ";TYPE=pref" }
        if !number.label.isEmpty { head += ";" + Self.parameter("X-LABEL", number.label) }
        if !number.bestHours.isEmpty { head += ";" + Self.parameter("X-HOURS", number.bestHours) }
        if number.isShared { head += ";X-SHARED=1" }
        if let since = number.invalidSince { head += ";X-WRONG-SINCE=\(since.milliseconds)" }
        guard let e164 = number.e164 else {
            if !number.ext.isEmpty { head += ";" + Self.parameter("X-EXT", number.ext) }
            return "\(head)\(version == .four ? ";VALUE=text" : ""):\(Self.escaped(number.asGiven))"
        }
        if number.asGiven != e164 { head += ";" + Self.parameter("X-WRITTEN", number.asGiven) }
        if version == .four {
            return "\(head);VALUE=uri:tel:\(e164)\(number.ext.isEmpty ? "" : ";ext=\(number.ext)")"
        }
        if !number.ext.isEmpty { head += ";" + Self.parameter("X-EXT", number.ext) }
        return "\(head):\(e164)"
    }

    private static func types(of label: String) -> [String] {
        let known = ["work": "work", "home": "home", "mobile": "cell", "cell": "cell", "fax": "fax", "pager": "pager"]
        return label.lowercased().split(separator: " ").compactMap { known[String($0)] }
    }

    // MARK: Texts

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing(";", with: "\\;")
            .replacing(",", with: "\\,")
    }

    /// RFC 6868.
    private static func parameter(_ name: String, _ value: String) -> String {
        let value = value.replacing("^", with: "^^").replacing("\n", with: "^n").replacing("\"", with: "^'")
        return "\(name)=\"\(value)\""
    }

    /// Lines of at most 75 bytes; continuation lines begin with a space.
    private static func folded(_ line: String) -> String {
        guard line.utf8.count > 75 else { return line + "\r\n" }
        var out = ""
        var width = 0
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if width + length > 75 {
                out += "\r\n "
                width = 1
            }
            out.unicodeScalars.append(scalar)
            width += length
        }
        return out + "\r\n"
    }
}
