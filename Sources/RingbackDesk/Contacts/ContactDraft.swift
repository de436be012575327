import Foundation
package import RingbackCore
import RingbackPhones
import RingbackStore

/// A contact as somebody typed or sent it.
package struct ContactDraft: Sendable, Equatable {
    package struct Number: Sendable, Equatable {
        package var label: String
        package var text: String
        package var isPrimary: Bool
        package var bestHours: String
        /// Since when it is known to be wrong.
        package var invalidSince: Timestamp?

        package init(
            label: String, text: String, isPrimary: Bool = false, bestHours: String = "", invalidSince: Timestamp? = nil
        ) {
            self.label = label
            self.text = text
            self.isPrimary = isPrimary
            self.bestHours = bestHours
            self.invalidSince = invalidSince
        }
    }

    package var name: String
    package var company: String
    package var honorific: String
    package var pronunciation: String
    package var spellingConfirmed: Bool
    package var pronunciationConfirmed: Bool
    package var timeZone: String?
    package var country: String
    package var note: String
    package var holder: PersonID?
    package var numbers: [Number]
    package var emails: [Contact.Email]

    package static let mostNumbers = 50
    package static let mostEmails = 50

    package init(
        name: String, company: String = "", honorific: String = "", pronunciation: String = "",
        spellingConfirmed: Bool = false, pronunciationConfirmed: Bool = false, timeZone: String? = nil,
        country: String = "", note: String = "", holder: PersonID? = nil, numbers: [Number] = [],
        emails: [Contact.Email] = []
    ) {
        self.name = name
        self.company = company
        self.honorific = honorific
        self.pronunciation = pronunciation
        self.spellingConfirmed = spellingConfirmed
        self.pronunciationConfirmed = pronunciationConfirmed
        self.timeZone = timeZone
        self.country = country
        self.note = note
        self.holder = holder
        self.numbers = numbers
        self.emails = emails
    }
}

/// A draft with its texts cleaned and its numbers read, ready to be stored.
struct ReadContact: Sendable {
    let draft: ContactDraft
    let numbers: [Contact.Number]
    let national: [String]

    /// - Throws: ``ContactError``, ``TextError``, ``PhoneError`` with a sentence for whoever typed it.
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
        for number in raw.numbers {
            let read = try Phones.read(
                try PlainText.clean(number.text, limit: TextLimit.number, lines: .one), country: country
            ).number
            numbers.append(
                Contact.Number(
                    label: try PlainText.clean(number.label, limit: TextLimit.line, lines: .one), e164: read.e164,
                    asGiven: read.asDialled, ext: read.ext ?? "", isPrimary: number.isPrimary && !hasPrimary,
                    bestHours: try PlainText.clean(number.bestHours, limit: TextLimit.line, lines: .one),
                    invalidSince: number.invalidSince))
            national.append(read.nationalKey)
            hasPrimary = hasPrimary || number.isPrimary
        }
        (self.numbers, self.national) = (numbers, national)
        guard raw.emails.count <= ContactDraft.mostEmails else {
            throw ContactError.tooManyEmails(most: ContactDraft.mostEmails)
        }
        draft.emails = try raw.emails.map(Self.email)
        self.draft = draft
    }

    private static func country(_ text: String) throws -> String {
        let letters = text.trimmingCharacters(in: .whitespaces).uppercased()
        guard letters.isEmpty || Phones.callingCode(of: letters) != nil else { throw ContactError.noCountry(text) }
        return letters
    }

    private static func email(_ raw: Contact.Email) throws -> Contact.Email {
        let address = try PlainText.clean(raw.address, limit: TextLimit.name, lines: .one)
        // The form of a mail address is the mail servers' affair; this is to catch what is something else.
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !address.contains(" ") else {
            throw ContactError.noEmail(address)
        }
        return Contact.Email(
            label: try PlainText.clean(raw.label, limit: TextLimit.line, lines: .one), address: address)
    }

    var sortKey: String { NameFolding.sortKey(draft.name) }
    var parts: [String] { NameFolding.nameParts(draft.name, company: draft.company) }
}

extension Change {
    func addContact(_ draft: ContactDraft) throws -> Contact {
        try addContact(try ReadContact(draft, country: view.office.country))
    }

    func addContact(_ read: ReadContact) throws -> Contact {
        var contact = Contact(office: office, id: newID(), name: read.draft.name)
        try fill(&contact, from: read)
        try ContactQueries.add(
            contact, sortKey: read.sortKey, parts: read.parts, national: read.national, session)
        tell("contact.added", of: .contact(contact.id), particulars(of: contact))
        return contact
    }

    func fill(_ contact: inout Contact, from read: ReadContact) throws {
        if let holder = read.draft.holder, view.person(holder)?.works != true { throw AccessError.notHere }
        contact.name = read.draft.name
        contact.company = read.draft.company
        contact.honorific = read.draft.honorific
        contact.pronunciation = read.draft.pronunciation
        contact.timeZone = read.draft.timeZone
        contact.country = read.draft.country
        contact.note = read.draft.note
        contact.holder = read.draft.holder
        contact.numbers = read.numbers
        contact.emails = read.draft.emails
        contact.spellingConfirmed = confirmation(read.draft.spellingConfirmed, was: contact.spellingConfirmed)
        contact.pronunciationConfirmed = confirmation(
            read.draft.pronunciationConfirmed, was: contact.pronunciationConfirmed)
    }

    /// Who confirmed it first stays on record for as long as it is confirmed.
    private func confirmation(_ isConfirmed: Bool, was: Contact.Confirmation?) -> Contact.Confirmation? {
        isConfirmed ? was ?? .init(by: person, at: now) : nil
    }

    func particulars(of contact: Contact) -> Particulars {
        [
            "name": .text(contact.name), "company": .text(contact.company),
            "pronunciation": .text(contact.pronunciation),
            "numbers": .text(contact.numbers.map { $0.e164 ?? $0.asGiven }.joined(separator: ", ")),
        ]
    }
}
