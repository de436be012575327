import CPhoneNumber
import RingbackCore

/// Reads one text: what kind of text it is first, then what libphonenumber says.
struct PhoneReader {
    let country: String

    /// What a text is before libphonenumber looks at it.
    private enum Kind {
        case number(typed: String, digits: String, dialled: String)
        case notDialled(typed: String, remark: String)
    }

    func read(_ text: String) throws(PhoneError) -> PhoneReading {
        switch try kind(of: text) {
        case .number(let typed, let digits, let dialled): reading(of: raw(dialled), typed: typed, digits: digits)
        case .notDialled(let typed, let remark): asTyped(typed, remark: remark)
        }
    }

    /// Only the E.164 of a number; `nil` when it has none.
    func e164(in text: String) throws(PhoneError) -> String? {
        guard case .number(_, _, var dialled) = try kind(of: text) else { return nil }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { out in
            let length = dialled.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    country.withCString {
                        rb_phone_e164(bytes.baseAddress, bytes.count, $0, out.baseAddress, out.count)
                    }
                }
            }
            let e164 = String(decoding: out.prefix(length).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            return e164.isEmpty ? nil : e164
        }
    }

    private func kind(of text: String) throws(PhoneError) -> Kind {
        let length = text.unicodeScalars.count
        guard length <= PhoneNumber.lengthLimit * 2 else {
            throw .tooLong(length: length, limit: PhoneNumber.lengthLimit)
        }
        let typed = Self.tidy(text)
        guard typed.unicodeScalars.count <= PhoneNumber.lengthLimit else {
            throw .tooLong(length: typed.unicodeScalars.count, limit: PhoneNumber.lengthLimit)
        }
        let digits = PhoneNumber.digits(in: typed)
        if digits.isEmpty { throw .noDigits(typed) }
        if digits.utf8.count < 3 { throw .tooFewDigits(typed) }
        if PhoneNumber.isShortened(typed) {
            let remark = """
                “\(typed)” is a number that a spreadsheet has shortened: its last digits are lost. Take it from the \
                original again.
                """
            return .notDialled(typed: typed, remark: remark)
        }
        guard let dialled = Self.dialled(typed) else {
            return .notDialled(
                typed: typed, remark: "“\(typed)” has words in it, so it is kept as typed and cannot be dialled.")
        }
        return .number(typed: typed, digits: digits, dialled: dialled)
    }

    /// Without what cannot be seen (marks of direction come along when a number is copied from a contact list), spaces
    /// and an opening apostrophe (a spreadsheet's sign for text) taken off.
    private static func tidy(_ text: String) -> String {
        var tidy = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .format: break
            case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: tidy.append(" ")
            default: tidy.append(scalar)
            }
        }
        var trimmed = Substring(String(tidy))
        while let first = trimmed.first, first == " " || first == "'" { trimmed.removeFirst() }
        while trimmed.last == " " { trimmed.removeLast() }
        return String(trimmed)
    }

    /// The text to hand on, or `nil` when it holds words: letters are for numbers like 1-800-FLOWERS and extensions,
    /// and libphonenumber would dial any other word by its letters.
    private static func dialled(_ typed: String) -> String? {
        var number = Substring(typed)
        if number.lowercased().hasPrefix("tel:") { number = number.dropFirst(4) }
        // `8888888888.0`: a spreadsheet's figure, with all its digits.
        if number.hasSuffix(".0"), number.dropLast(2).utf8.allSatisfy({ (48...57).contains($0) }) {
            number = number.dropLast(2)
        }
        // Most numbers hold no letters, and patterns are slow.
        guard number.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return String(number) }
        var extensionFree = number
        if let ext = number.firstMatch(
            of: /(?i)(;ext=|[ ,;.(]*(e?xtn?\.?|ext(ension|\.)?:?|x|#|anexo|int\.?|poste|доб\.?)[ .:]*)[0-9]{1,9}#?\)?$/)
        {
            extensionFree = number[..<ext.range.lowerBound]
        }
        let hasLetters = extensionFree.unicodeScalars.contains(where: \.properties.isAlphabetic)
        if hasLetters, extensionFree.wholeMatch(of: /[+(]?[0-9][0-9 ().\-]{2,}[A-Za-z][A-Za-z0-9\-]*/) == nil {
            return nil
        }
        return String(number)
    }

    private func raw(_ text: String) -> rb_phone {
        var text = text
        var out = rb_phone()
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                country.withCString { rb_phone_read(bytes.baseAddress, bytes.count, $0, &out) }
            }
        }
        return out
    }

    private func reading(of raw: rb_phone, typed: String, digits: String) -> PhoneReading {
        guard raw.error == RB_PHONE_OK else { return asTyped(typed, remark: remark(error: raw.error, typed: typed)) }
        guard raw.possible == RB_PHONE_POSSIBLE else {
            return asTyped(typed, remark: remark(length: raw.possible, typed: typed))
        }
        let e164 = Self.text(raw.e164)
        let ext = Self.text(raw.extension)
        let region = Self.text(raw.country)
        let code = Int(raw.calling_code)
        let number = PhoneNumber(
            e164: e164, asDialled: typed, ext: ext.isEmpty ? nil : ext,
            country: region.utf8.count == 2 && region != "ZZ" ? region : nil,
            kind: PhoneNumber.Kind(type: raw.type, callingCode: code),
            nationalKey: PhoneNumber.nationalKey(Self.text(raw.significant)))
        return PhoneReading(
            number: number, certainty: raw.valid != 0 ? .valid : .possible, callingCode: code,
            national: Self.text(raw.national), international: Self.text(raw.international),
            remark: raw.valid != 0 ? nil : "“\(typed)” is in no range of numbers known here. Check it with the caller.")
    }

    private func asTyped(_ typed: String, remark: String) -> PhoneReading {
        PhoneReading(
            number: PhoneNumber(
                e164: nil, asDialled: typed, nationalKey: PhoneNumber.nationalKey(PhoneNumber.digits(in: typed))),
            certainty: .asTyped, callingCode: nil, national: typed, international: typed, remark: remark)
    }

    private func remark(error: Int32, typed: String) -> String {
        switch Int(error) {
        case RB_PHONE_INVALID_COUNTRY where Phones.callingCode(of: country) == nil && !typed.hasPrefix("+"):
            "“\(typed)” is kept as typed: without a country it can only be read with its + and country code."
        case RB_PHONE_INVALID_COUNTRY:
            "“\(typed)” is kept as typed: no country has that code."
        case RB_PHONE_TOO_SHORT_AFTER_IDD, RB_PHONE_TOO_SHORT:
            "“\(typed)” is kept as typed: it is too short for a full number."
        case RB_PHONE_TOO_LONG:
            "“\(typed)” is kept as typed: it is too long for one number."
        default:
            "“\(typed)” is kept as typed: it does not look like a telephone number."
        }
    }

    private func remark(length: Int32, typed: String) -> String {
        switch Int(length) {
        case RB_PHONE_LOCAL_ONLY: "“\(typed)” is kept as typed: its area code is missing."
        case RB_PHONE_UNKNOWN_COUNTRY: "“\(typed)” is kept as typed: no country has that code."
        case RB_PHONE_LENGTH_SHORT: "“\(typed)” is kept as typed: it is too short for a full number."
        case RB_PHONE_LENGTH_LONG: "“\(typed)” is kept as typed: it is too long for one number."
        default: "“\(typed)” is kept as typed: no number of its country has that length."
        }
    }

    private static func text<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
