/// A location: its name, the country its numbers are read for, and its hours. Everything belongs to one.
package struct Office: Equatable, Sendable {
    package let id: OfficeID
    package var version: Int
    package var name: String
    /// ISO 3166-1 alpha-2, `US`.
    package var country: String
    package var hours: OfficeHours
    /// Whether repeat callers are saved as contacts automatically.
    package var keepsCallers: Bool

    package init(
        id: OfficeID, version: Int = 1, name: String, country: String, hours: OfficeHours, keepsCallers: Bool = true
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.country = country
        self.hours = hours
        self.keepsCallers = keepsCallers
    }
}

package enum OfficeError: RingbackError, Equatable {
    case nameMissing
    case countryUnknown(String)
    case alreadySetUp
    case notSetUp
    case wrongSetUpCode
    case emailTaken(String)
    /// A person's address equals the office's: mail to them would come back in as mail from them.
    case emailOfOffice(String)
    case emailUnreadable(String)
    case personChanged
    case stillOwes(name: String, open: Int, accounts: Int)
    case stillNamed(name: String, posts: [String])
    /// Others have assigned them to posts since the form was opened.
    case namedElsewhere(posts: [String])
    case lastAdmin, lastAdminWithPassword
    case rolesMissing
    case backupUnknown
    case assistantMissing, receiverMissing
    case holidayNameMissing, holidayDayMissing

    package var code: String {
        switch self {
        case .nameMissing: "office.name-missing"
        case .countryUnknown: "office.country-unknown"
        case .alreadySetUp: "office.already-set-up"
        case .notSetUp: "office.not-set-up"
        case .wrongSetUpCode: "office.wrong-set-up-code"
        case .emailTaken: "person.email-taken"
        case .emailOfOffice: "person.email-of-office"
        case .emailUnreadable: "person.email-unreadable"
        case .personChanged: "person.changed"
        case .stillOwes: "person.still-owes"
        case .stillNamed: "person.still-named"
        case .namedElsewhere: "person.named-elsewhere"
        case .lastAdmin: "person.last-admin"
        case .lastAdminWithPassword: "person.last-admin-with-password"
        case .rolesMissing: "person.roles-missing"
        case .backupUnknown: "person.backup-unknown"
        case .assistantMissing: "person.assistant-missing"
        case .receiverMissing: "person.receiver-missing"
        case .holidayNameMissing: "office.holiday-name-missing"
        case .holidayDayMissing: "office.holiday-day-missing"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .alreadySetUp, .emailTaken, .emailOfOffice, .stillOwes, .stillNamed, .lastAdmin,
            .lastAdminWithPassword:
            .conflict
        case .personChanged, .namedElsewhere: .stale
        case .wrongSetUpCode: .forbidden
        case .notSetUp: .unavailable
        case .nameMissing, .countryUnknown, .emailUnreadable, .rolesMissing, .backupUnknown,
            .assistantMissing, .receiverMissing, .holidayNameMissing, .holidayDayMissing:
            .invalid
        }
    }

    package var sentence: String {
        switch self {
        case .nameMissing: "A name is needed."
        case .countryUnknown(""): "Say which country the office is in: numbers are read as they are dialled there."
        case .countryUnknown(let text): "“\(text)” is not a country code. Use two letters, such as US, GB or IE."
        case .alreadySetUp: "This office is set up already. Sign in instead."
        case .namedElsewhere(let posts):
            """
            That has changed since you opened the page, so nobody was replaced: they are \
            \(posts.isEmpty ? "named nowhere" : posts.joined(separator: ", ")) now. Look again, then replace them.
            """
        case .notSetUp:
            "There is no office here yet. Open the address that was printed at the start, or run ringback setup."
        case .wrongSetUpCode:
            "The set-up code is not the one that was printed at the start. Use the address printed there."
        case .emailOfOffice(let email):
            "The address \(email) is the office’s own: mail to it comes in here. A person needs one of their own."
        case .emailTaken(let email): "Somebody here has the email \(email) already."
        case .emailUnreadable(let email): "“\(email)” is not an email address."
        case .personChanged: "Somebody changed this a moment ago. Look again, then decide."
        case .stillOwes(let name, let open, let accounts):
            """
            \(name) still owes \(Self.count(open, "message")) and holds \(Self.count(accounts, "account")). \
            Hand them over first.
            """
        case .stillNamed(let name, let posts):
            "\(name) is still \(posts.joined(separator: ", ")). Name somebody else there first."
        case .lastAdmin: "Somebody must be able to run the office: make another person admin first."
        case .lastAdminWithPassword:
            "Nobody else who runs the office can sign in: set a password for another admin first."
        case .rolesMissing: "A person needs at least one role."
        case .backupUnknown: "The backup must be somebody else who works here."
        case .assistantMissing: "Choose people who work here: one whose sheet is kept, and others who keep it."
        case .receiverMissing: "Choose who is to have it."
        case .holidayNameMissing: "A holiday needs a name, so that people know why the office is closed."
        case .holidayDayMissing: "Say which day the office is closed, such as 2026-12-25."
        }
    }

    private static func count(_ number: Int, _ thing: String) -> String {
        number == 1 ? "1 \(thing)" : "\(number == 0 ? "no" : String(number)) \(thing)s"
    }
}
