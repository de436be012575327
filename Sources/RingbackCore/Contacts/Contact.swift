/// Someone outside the office.
package struct Contact: Equatable, Sendable {
    package let office: OfficeID
    package let id: ContactID
    package var version: Int
    package var name: String
    package var company: String
    package var honorific: String
    /// How to say the name; empty when nobody asked yet.
    package var pronunciation: String
    package var spellingConfirmed: Confirmation?
    /// A time-zone identifier; the office's when `nil`.
    package var timeZone: String?
    /// Who holds the account (B5).
    package var holder: PersonID?
    package var numbers: [Number]

    package struct Confirmation: Equatable, Sendable {
        package let by: PersonID
        package let at: Timestamp
        package init(by: PersonID, at: Timestamp) {
            self.by = by
            self.at = at
        }
    }

    package struct Number: Equatable, Sendable {
        package var label: String
        package var e164: String?
        package var asGiven: String
        /// Since when it is known to be wrong.
        package var invalidSince: Timestamp?

        package init(label: String, e164: String?, asGiven: String, invalidSince: Timestamp? = nil) {
            self.label = label
            self.e164 = e164
            self.asGiven = asGiven
            self.invalidSince = invalidSince
        }
    }

    package init(
        office: OfficeID, id: ContactID, version: Int = 1, name: String, company: String = "", honorific: String = "",
        pronunciation: String = "", spellingConfirmed: Confirmation? = nil, timeZone: String? = nil,
        holder: PersonID? = nil, numbers: [Number] = []
    ) {
        self.office = office
        self.id = id
        self.version = version
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

package enum ContactError: RingbackError {
    case notHere
    case nameMissing
    case tooManyNumbers(most: Int)
    case noNumber(String)

    package var code: String {
        switch self {
        case .notHere: "contact.not-found"
        case .nameMissing: "contact.name-missing"
        case .tooManyNumbers: "contact.too-many-numbers"
        case .noNumber: "contact.no-number"
        }
    }

    package var kind: ErrorKind { self == .notHere ? .notFound : .invalid }

    package var sentence: String {
        switch self {
        case .notHere: "There is no such contact."
        case .nameMissing: "A contact needs a name."
        case .tooManyNumbers(let most): "A contact can have \(most) numbers at most."
        case .noNumber(let text): "“\(text)” has no digits, so it is no telephone number. Leave it out or correct it."
        }
    }
}

extension ContactError: Equatable {}
