package import RingbackCore
import RingbackPhones
import RingbackStore

/// A contact as somebody typed or sent it.
package struct ContactDraft: Sendable, Equatable {
    package struct Number: Sendable, Equatable {
        package var label: String
        package var text: String
        package init(label: String, text: String) {
            self.label = label
            self.text = text
        }
    }

    package var name: String
    package var company: String
    package var honorific: String
    package var pronunciation: String
    package var spellingConfirmed: Bool
    package var timeZone: String?
    package var holder: PersonID?
    package var numbers: [Number]

    package static let mostNumbers = 50

    package init(
        name: String, company: String = "", honorific: String = "", pronunciation: String = "",
        spellingConfirmed: Bool = false, timeZone: String? = nil, holder: PersonID? = nil, numbers: [Number] = []
    ) {
        self.name = name
        self.company = company
        self.honorific = honorific
        self.pronunciation = pronunciation
        self.spellingConfirmed = spellingConfirmed
        self.timeZone = timeZone
        self.holder = holder
        self.numbers = numbers
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
        let readings = try raw.numbers.map { number in
            (
                label: try PlainText.clean(number.label, limit: TextLimit.line, lines: .one),
                reading: try Phones.read(
                    try PlainText.clean(number.text, limit: TextLimit.number, lines: .one), country: country)
            )
        }
        numbers = readings.map {
            Contact.Number(label: $0.label, e164: $0.reading.number.e164, asGiven: $0.reading.number.asDialled)
        }
        national = readings.map(\.reading.number.nationalKey)
        self.draft = draft
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
        contact.holder = read.draft.holder
        contact.numbers = read.numbers
        if read.draft.spellingConfirmed, contact.spellingConfirmed == nil {
            contact.spellingConfirmed = .init(by: person, at: now)
        } else if !read.draft.spellingConfirmed {
            contact.spellingConfirmed = nil
        }
    }

    func particulars(of contact: Contact) -> Particulars {
        [
            "name": .text(contact.name), "company": .text(contact.company),
            "pronunciation": .text(contact.pronunciation),
            "numbers": .text(contact.numbers.map { $0.e164 ?? $0.asGiven }.joined(separator: ", ")),
        ]
    }
}
