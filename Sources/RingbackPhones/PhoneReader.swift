import CPhoneNumber
import Foundation
import RingbackCore
import RingbackWords

/// Reads one text: first what kind of text it is, then what libphonenumber says.
struct PhoneReader {
    let country: String

    /// What libphonenumber made of a text.
    private struct Outcome {
        var raw: rb_phone
        /// Two numbers that it may be, so it is not dialled.
        var doubt: (here: String, abroad: String)?
        var isDoubtful: Bool { doubt != nil }

        var isPossible: Bool { raw.error == RB_PHONE_OK && raw.possible == RB_PHONE_POSSIBLE }
        var isValid: Bool { isPossible && raw.valid != 0 }
    }

    func read(_ text: String) throws(PhoneError) -> PhoneReading {
        let typed = try tidied(text)
        if PhoneNumber.isShortened(typed) {
            let remark = say(
                """
                “\(typed)” was shortened by a spreadsheet: its last digits are lost. Copy it again from the \
                original.
                """)
            return asTyped(typed, remark: remark)
        }
        let text = NumberText(typed)
        if PhoneNumber.digits(in: String(text.main)).isEmpty, !text.ext.isEmpty {
            return asTyped(
                typed, ext: text.ext,
                remark: say("“\(typed)” is only an extension: the number before it is missing."))
        }
        if PhoneNumber.digits(in: typed).utf8.count < 3 {
            return asTyped(
                typed, remark: say("“\(typed)” is kept as typed: it is too short for a phone number."),
                isUnfinished: true)
        }
        if text.isPlain {
            var reading = reading(of: outcome(text.main, text), typed: typed)
            reading.saysMore = text.hasSeveralExtensions
            return reading
        }
        if !text.hasLetters, text.otherEnding == nil {
            let whole = outcome(text.main, text)
            if whole.isValid { return reading(of: whole, typed: typed) }
        }
        var reading = amongWords(text, typed: typed)
        reading.saysMore = true
        return reading
    }

    /// Just the E.164 of a number; `nil` if it has none.
    func e164(in text: String) throws(PhoneError) -> String? {
        let typed = try tidied(text)
        let text = NumberText(typed)
        let digits = PhoneNumber.digits(in: String(text.main))
        // Ambiguous text takes the slow path.
        let isPlain = text.isPlain && digits.utf8.count > 2 && !PhoneNumber.isShortened(typed)
        let isSettled = digits.utf8.count < 11 && !digits.hasPrefix("00") && !digits.hasPrefix("011")
        guard isPlain, isSettled, var dialled = Optional(text.dialled(text.main)) else {
            return try read(typed).number.e164
        }
        let e164 = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { out in
            let length = dialled.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    country.withCString {
                        rb_phone_e164(bytes.baseAddress, bytes.count, $0, out.baseAddress, out.count)
                    }
                }
            }
            return String(decoding: out.prefix(length).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        if !e164.isEmpty { return e164 }
        return digits.utf8.count < Self.leastAbroad ? nil : try read(typed).number.e164
    }

    private func tidied(_ text: String) throws(PhoneError) -> String {
        let length = text.unicodeScalars.count
        guard length <= PhoneNumber.lengthLimit * 2 else {
            throw .tooLong(length: length, limit: PhoneNumber.lengthLimit)
        }
        let typed = Self.tidy(text)
        guard typed.unicodeScalars.count <= PhoneNumber.lengthLimit else {
            throw .tooLong(length: typed.unicodeScalars.count, limit: PhoneNumber.lengthLimit)
        }
        if PhoneNumber.digits(in: typed).isEmpty { throw .noDigits(typed) }
        return typed
    }

    // MARK: One number

    /// Shorter digit strings are never foreign numbers.
    private static let leastAbroad = 9

    /// Countries for which the library accepts far more digits than any number has.
    private static let longestAtHome = ["DE": 11]

    /// A number on its own, as dialled within this country; else as written for dialling from another: `00` or `011`
    /// instead of the plus, or no plus at all, as after a spreadsheet.
    private func outcome(_ main: some StringProtocol, _ text: NumberText) -> Outcome {
        let here = Outcome(raw: raw(text.dialled(main)))
        let digits = PhoneNumber.digits(in: String(main))
        if here.isValid, digits.utf8.count < 11 { return here }
        func abroad(_ digits: some StringProtocol) -> Outcome? {
            let other = Outcome(raw: raw(text.dialled("+" + digits)))
            return other.isValid ? other : nil
        }
        for prefix in ["00", "011"] where !here.isValid && digits.hasPrefix(prefix) {
            if let other = abroad(digits.dropFirst(prefix.utf8.count)) { return other }
        }
        guard !main.contains("+"), !digits.hasPrefix("0"), digits.utf8.count >= Self.leastAbroad,
            digits.utf8.count > 10 || !here.isPossible, let other = abroad(digits)
        else { return here }
        guard here.isValid else { return other }
        let national = PhoneNumber.digits(in: Self.text(here.raw.national))
        if Self.text(here.raw.e164) == Self.text(other.raw.e164) || national.hasPrefix(digits) { return here }
        if digits.utf8.count > Self.longestAtHome[country] ?? .max { return other }
        // It may have lost a zero as well as its plus.
        return Outcome(
            raw: here.raw, doubt: (Self.text(here.raw.national), Self.text(other.raw.international)))
    }

    // MARK: Numbers among words

    private func amongWords(_ text: NumberText, typed: String) -> PhoneReading {
        if let (before, ending) = text.otherEnding, let first = numbers(in: before, text).last {
            let other = outcome(Self.text(first.raw.e164).dropLast(ending.utf8.count) + ending, text)
            if other.isValid { return reading(of: first, and: [other], typed: typed) }
        }
        let found = numbers(in: text.main, text)
        if let first = found.first { return reading(of: first, and: Array(found.dropFirst()), typed: typed) }
        if text.spellsNumber, let spelt = spelt(text) { return reading(of: spelt, typed: typed) }
        if let first = numbers(in: text.main, text, leniently: true).first { return reading(of: first, typed: typed) }
        if !text.hasLetters { return reading(of: outcome(text.main, text), typed: typed) }
        return asTyped(typed, remark: say("“\(typed)” has words in it, so it is kept as typed and cannot be dialed."))
    }

    /// The distinct numbers in a text.
    private func numbers(in main: some StringProtocol, _ text: NumberText, leniently: Bool = false) -> [Outcome] {
        var plain = String(main)
        if !text.ext.isEmpty { plain += " ext " + text.ext }
        let found = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { out in
            let length = plain.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    country.withCString {
                        rb_phone_find(
                            bytes.baseAddress, bytes.count, $0, leniently ? 1 : 0, out.baseAddress, out.count)
                    }
                }
            }
            return String(decoding: out.prefix(length).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        var numbers: [Outcome] = []
        var seen: Set<String> = []
        for number in found.split(separator: "\n") {
            let read = Outcome(raw: raw(String(number)))
            if read.isPossible, seen.insert(Self.text(read.raw.e164)).inserted { numbers.append(read) }
        }
        if numbers.isEmpty, !leniently {
            // From a country the library does not search without a plus.
            let digits = main.split { !($0.isWholeNumber || " -().+".contains($0)) }.map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            let long = digits.filter { PhoneNumber.digits(in: $0).utf8.count >= Self.leastAbroad }
            numbers = long.map { outcome($0, text) }.filter { $0.isValid && !$0.isDoubtful }
        }
        return numbers
    }

    /// In North America vanity words are often longer than the number, and the extra letters are not dialled.
    private func spelt(_ text: NumberText) -> Outcome? {
        var main = text.main
        for _ in 0..<6 {
            let read = Outcome(raw: raw(text.dialled(main)))
            if read.isPossible { return read }
            guard read.raw.possible == RB_PHONE_LENGTH_LONG || read.raw.error == RB_PHONE_TOO_LONG,
                main.last?.isLetter == true
            else { return nil }
            main = main.dropLast()
        }
        return nil
    }

    /// Without invisible characters (direction marks come along when copying from a contact list), surrounding spaces
    /// and a leading apostrophe (a spreadsheet's text marker).
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

    private func reading(of read: Outcome, and others: [Outcome] = [], typed: String) -> PhoneReading {
        let raw = read.raw
        if let (here, abroad) = read.doubt {
            let remark = say(
                "“\(typed)” may be \(here) or \(abroad), so nothing is dialed. Write it with its 0 or its +.")
            return asTyped(typed, remark: remark)
        }
        guard raw.error == RB_PHONE_OK else {
            return asTyped(
                typed, remark: remark(error: raw.error, typed: typed),
                isUnfinished: [RB_PHONE_TOO_SHORT, RB_PHONE_TOO_SHORT_AFTER_IDD, RB_PHONE_NOT_A_NUMBER].contains(
                    Int(raw.error)))
        }
        guard raw.possible == RB_PHONE_POSSIBLE else {
            return asTyped(
                typed, remark: remark(length: raw.possible, typed: typed),
                isUnfinished: [RB_PHONE_LOCAL_ONLY, RB_PHONE_LENGTH_SHORT, RB_PHONE_LENGTH_ODD].contains(
                    Int(raw.possible)))
        }
        var reading = PhoneReading(
            number: number(raw, typed: typed), certainty: raw.valid != 0 ? .valid : .possible,
            callingCode: Int(raw.calling_code), national: Self.text(raw.national),
            international: Self.text(raw.international),
            remark: raw.valid != 0
                ? nil : say("“\(typed)” is not in a known number range. Check it with the caller."))
        reading.others = others.map { number($0.raw, typed: Self.text($0.raw.national)) }
        if let other = others.first {
            let (first, more) = (reading.national, others.count)
            reading.remark =
                more == 1
                ? say("“\(typed)” contains \(first) and \(Self.text(other.raw.national)): the first one is dialed.")
                : say("“\(typed)” contains \(first) and \(more) more: the first one is dialed.")
        }
        return reading
    }

    private func number(_ raw: rb_phone, typed: String) -> PhoneNumber {
        let ext = Self.text(raw.extension)
        let region = Self.text(raw.country)
        return PhoneNumber(
            e164: Self.text(raw.e164), asDialled: typed, ext: ext.isEmpty ? nil : ext,
            country: region.utf8.count == 2 && region != "ZZ" ? region : nil,
            kind: PhoneNumber.Kind(type: raw.type, callingCode: Int(raw.calling_code)),
            nationalKey: PhoneNumber.nationalKey(Self.text(raw.significant)))
    }

    private func asTyped(
        _ typed: String, ext: String? = nil, remark: Phrase, isUnfinished: Bool = false
    ) -> PhoneReading {
        var reading = PhoneReading(
            number: PhoneNumber(
                e164: nil, asDialled: typed, ext: ext,
                nationalKey: PhoneNumber.nationalKey(PhoneNumber.digits(in: typed))),
            certainty: .asTyped, callingCode: nil, national: typed, international: typed, remark: remark)
        reading.isUnfinished = isUnfinished
        return reading
    }

    private func remark(error: Int32, typed: String) -> Phrase {
        switch Int(error) {
        case RB_PHONE_INVALID_COUNTRY where Phones.callingCode(of: country) == nil && !typed.hasPrefix("+"):
            say("“\(typed)” is kept as typed: without a country it needs a + and a country code.")
        case RB_PHONE_INVALID_COUNTRY:
            say("“\(typed)” is kept as typed: no country has that code.")
        case RB_PHONE_TOO_SHORT_AFTER_IDD, RB_PHONE_TOO_SHORT:
            say("“\(typed)” is kept as typed: it is too short for a full number.")
        case RB_PHONE_TOO_LONG:
            say("“\(typed)” is kept as typed: it is too long for one number.")
        default:
            say("“\(typed)” is kept as typed: it does not look like a phone number.")
        }
    }

    private func remark(length: Int32, typed: String) -> Phrase {
        switch Int(length) {
        case RB_PHONE_LOCAL_ONLY: say("“\(typed)” is kept as typed: its area code is missing.")
        case RB_PHONE_UNKNOWN_COUNTRY: say("“\(typed)” is kept as typed: no country has that code.")
        case RB_PHONE_LENGTH_SHORT: say("“\(typed)” is kept as typed: it is too short for a full number.")
        case RB_PHONE_LENGTH_LONG: say("“\(typed)” is kept as typed: it is too long for one number.")
        default: say("“\(typed)” is kept as typed: numbers in its country do not have that length.")
        }
    }

    private static func text<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
