import Foundation
import RingbackCore
import RingbackPhones
import RingbackWords

/// A validated draft with cleaned texts and parsed numbers, ready to be stored.
struct ReadContact: Sendable {
    let draft: ContactDraft
    private(set) var numbers: [Contact.Number]
    private(set) var national: [String]
    /// Remarks on the numbers, one sentence each.
    let remarks: [Phrase]

    /// - Throws: ``ContactError``, ``TextError``, ``PhoneError`` with a sentence for the person who typed it.
    init(_ raw: ContactDraft, country: String) throws {
        var draft = raw
        draft.name = try PlainText.clean(raw.name, limit: TextLimit.name, lines: .one)
        draft.company = try PlainText.clean(raw.company, limit: TextLimit.name, lines: .one)
        draft.honorific = try PlainText.clean(raw.honorific, limit: TextLimit.line, lines: .one)
        draft.pronunciation = try PlainText.clean(raw.pronunciation, limit: TextLimit.name, lines: .one)
        if draft.name.isEmpty { draft.name = draft.company }
        guard !draft.name.isEmpty else { throw ContactError.nameMissing }
        guard raw.numbers.count <= ContactDraft.mostNumbers else {
            throw ContactError.tooManyNumbers(most: ContactDraft.mostNumbers)
        }
        if let zone = raw.timeZone, !zone.isEmpty {
            guard OfficeHours.knows(zone: zone) else { throw HoursError.unknownZone(zone) }
        } else {
            draft.timeZone = nil
        }
        draft.note = try PlainText.clean(raw.note, limit: TextLimit.note)
        draft.country = try Self.country(raw.country)
        let country = draft.country.isEmpty ? country : draft.country
        var hasPrimary = false
        var (numbers, national): ([Contact.Number], [String]) = ([], [])
        var others: [PhoneNumber] = []
        var remarks: [Phrase] = []
        for number in raw.numbers {
            let reading = try Self.reading(number, country: country)
            let read = reading.number
            let asGiven = number.e164 == nil ? read.asDialled : try Self.text(number)
            if reading.certainty == .asTyped || !reading.others.isEmpty, let remark = reading.remark {
                remarks.append(remark)
            }
            numbers.append(
                Contact.Number(
                    label: try PlainText.clean(number.label, limit: TextLimit.line, lines: .one), e164: read.e164,
                    asGiven: asGiven, ext: try Self.ext(number.ext) ?? read.ext ?? "",
                    isPrimary: number.isPrimary && !hasPrimary,
                    bestHours: try PlainText.clean(number.bestHours, limit: TextLimit.line, lines: .one),
                    invalidSince: number.invalidSince, isShared: number.isShared))
            national.append(read.nationalKey)
            hasPrimary = hasPrimary || number.isPrimary
            others += reading.others
        }
        // Of two numbers in one field, each becomes a number.
        for other in others where numbers.count < ContactDraft.mostNumbers {
            guard let e164 = other.e164, !numbers.contains(where: { $0.e164 == e164 }) else { continue }
            numbers.append(Contact.Number(label: "", e164: e164, asGiven: other.asDialled, ext: other.ext ?? ""))
            national.append(other.nationalKey)
        }
        (self.numbers, self.national, self.remarks) = (numbers, national, remarks)
        guard raw.emails.count <= ContactDraft.mostEmails else {
            throw ContactError.tooManyEmails(most: ContactDraft.mostEmails)
        }
        draft.emails = try raw.emails.map(Self.email)
        self.draft = draft
    }

    /// Parsed as typed; or as an export says another country parsed it.
    private static func reading(_ number: ContactDraft.Number, country: String) throws -> PhoneReading {
        let reading = try Phones.read(try text(number), country: country)
        // A number that cannot be one here cannot be a different reading of it.
        guard let e164 = number.e164, e164 != reading.number.e164,
            let known = try? Phones.read(e164, country: country), known.number.e164 == e164
        else { return reading }
        return known
    }

    private static func text(_ number: ContactDraft.Number) throws -> String {
        try PlainText.clean(number.text, limit: TextLimit.number, lines: .one)
    }

    private static func ext(_ raw: String) throws -> String? {
        let text = try PlainText.clean(raw, limit: TextLimit.line, lines: .one)
        if text.isEmpty { return nil }
        guard text.utf8.count <= 20, text.utf8.allSatisfy({ (48...57).contains($0) || "*#,".utf8.contains($0) }) else {
            throw ContactError.noExtension(text)
        }
        return text
    }

    private static func country(_ text: String) throws -> String {
        let letters = text.trimmingCharacters(in: .whitespaces).uppercased()
        guard letters.isEmpty || Phones.callingCode(of: letters) != nil else { throw ContactError.noCountry(text) }
        return letters
    }

    private static func email(_ raw: Contact.Email) throws -> Contact.Email {
        let address = try PlainText.clean(raw.address, limit: TextLimit.name, lines: .one)
        // Validating mail addresses is up to mail servers; this only catches other text.
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !address.contains(" ") else {
            throw ContactError.noEmail(address)
        }
        return Contact.Email(
            label: try PlainText.clean(raw.label, limit: TextLimit.line, lines: .one), address: address)
    }

    /// Untouched numbers keep their original reading, since the office may have moved to another country since. A
    /// contact who has moved has them parsed again.
    func keeping(_ old: Contact) -> Self {
        guard old.country == draft.country else { return self }
        var kept = self
        for (place, number) in numbers.enumerated() {
            guard let known = old.numbers.first(where: { $0.asGiven == number.asGiven }), let e164 = known.e164,
                e164 != number.e164
            else { continue }
            kept.numbers[place].e164 = e164
            kept.national[place] = NumberFormat.nationalKey(known, country: draft.country)
        }
        return kept
    }

    var sortKey: String { NameFolding.sortKey(draft.name) }
    var parts: [String] { NameFolding.nameParts(draft.name, company: draft.company) }
}
