package import RingbackCore

/// A contact as typed or sent by somebody.
package struct ContactDraft: Sendable, Equatable {
    package struct Number: Sendable, Equatable {
        package var label: String
        package var text: String
        /// Digits to dial after the answer, if not part of the text.
        package var ext: String
        package var isPrimary: Bool
        package var bestHours: String
        /// When it was found to be wrong.
        package var invalidSince: Timestamp?
        /// A switchboard or a household.
        package var isShared: Bool
        /// As parsed by the office that exported it, perhaps in another country.
        package var e164: String?

        package init(
            label: String, text: String, ext: String = "", isPrimary: Bool = false, bestHours: String = "",
            invalidSince: Timestamp? = nil, isShared: Bool = false, e164: String? = nil
        ) {
            self.label = label
            self.text = text
            self.ext = ext
            self.isPrimary = isPrimary
            self.bestHours = bestHours
            self.invalidSince = invalidSince
            self.isShared = isShared
            self.e164 = e164
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

    package static let mostNumbers = 500
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

extension ContactDraft {
    /// An existing contact, to be changed in part: anything not touched stays.
    package init(_ contact: Contact) {
        self.init(
            name: contact.name, company: contact.company, honorific: contact.honorific,
            pronunciation: contact.pronunciation, spellingConfirmed: contact.spellingConfirmed != nil,
            pronunciationConfirmed: contact.pronunciationConfirmed != nil, timeZone: contact.timeZone,
            country: contact.country, note: contact.note, holder: contact.holder,
            numbers: contact.numbers.map(Number.init), emails: contact.emails)
    }
}

extension ContactDraft.Number {
    package init(_ number: Contact.Number) {
        self.init(
            label: number.label, text: number.asGiven, ext: number.ext, isPrimary: number.isPrimary,
            bestHours: number.bestHours, invalidSince: number.invalidSince, isShared: number.isShared)
    }
}
