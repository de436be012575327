package import RingbackWords

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
    /// For those who chose none and whose browser asks for none of ours; English if `nil`.
    package var language: Language?
    /// On which callers reach the desk, in E.164.
    package var mainNumber: String?

    package init(
        id: OfficeID, version: Int = 1, name: String, country: String, hours: OfficeHours, keepsCallers: Bool = true,
        language: Language? = nil, mainNumber: String? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.country = country
        self.hours = hours
        self.keepsCallers = keepsCallers
        self.language = language
        self.mainNumber = mainNumber
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
    case stillNamed(name: String, posts: [Phrase])
    /// Others have assigned them to posts since the form was opened.
    case namedElsewhere(posts: [Phrase])
    case lastAdmin, lastAdminWithPassword
    case rolesMissing
    case backupUnknown
    case assistantMissing, receiverMissing
    case holidayNameMissing, holidayDayMissing, holidayFar
    case mainNumberWrong(String)

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
        case .holidayFar: "office.holiday-far"
        case .holidayDayMissing: "office.holiday-day-missing"
        case .mainNumberWrong: "office.main-number-wrong"
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
            .assistantMissing, .receiverMissing, .holidayNameMissing, .holidayDayMissing, .holidayFar, .mainNumberWrong:
            .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .nameMissing: say("A name is needed.")
        case .countryUnknown(""): say("Choose the office’s country; it is used to format phone numbers.")
        case .countryUnknown(let text): say("“\(text)” is not a country code. Use two letters, such as US, GB or IE.")
        case .alreadySetUp: say("This office is already set up. Sign in instead.")
        case .namedElsewhere(let posts):
            posts.isEmpty
                ? say(
                    """
                    This changed after you opened the page, so nobody was replaced: they are not named anywhere now. \
                    Check it, then try again.
                    """)
                : say(
                    """
                    This changed after you opened the page, so nobody was replaced: they are \(Phrase.list(posts)) \
                    now. Check it, then try again.
                    """)
        case .notSetUp:
            say("There is no office here yet. Open the address shown at startup, or run ringback setup.")
        case .wrongSetUpCode:
            say("The setup code is not the one shown at startup. Use the address shown there.")
        case .emailOfOffice(let email):
            say("\(email) is the office’s own address: mail to it comes in here. Each person needs their own.")
        case .emailTaken(let email): say("Somebody here already has the email \(email).")
        case .emailUnreadable(let email): say("“\(email)” is not an email address.")
        case .personChanged: say("Somebody just changed this. Check it, then try again.")
        case .stillOwes(let name, let open, let accounts):
            say(
                """
                \(name) still has \(Self.messages(open)) and \(Self.accounts(accounts)). Hand them over first.
                """)
        case .stillNamed(let name, let posts):
            say("\(name) is still \(Phrase.list(posts)). Choose somebody else first.")
        case .lastAdmin: say("The office needs an admin: make another person admin first.")
        case .lastAdminWithPassword:
            say("No other admin can sign in: set a password for another admin first.")
        case .rolesMissing: say("A person needs at least one role.")
        case .backupUnknown: say("The backup must be somebody else who works here.")
        case .assistantMissing: say("Choose people who work here: one whose sheet is kept, and others who keep it.")
        case .receiverMissing: say("Choose who gets it.")
        case .holidayFar: say("Holidays are in the years 2000 to 2100. Check the year.")
        case .holidayNameMissing: say("A holiday needs a name, so that people know why the office is closed.")
        case .mainNumberWrong(let text):
            say("“\(text)” cannot be dialed. Enter the whole number, with its area code, or leave it empty.")
        case .holidayDayMissing: say("Enter the day the office is closed, such as Dec 25 or 2026-12-25.")
        }
    }

    private static func messages(_ count: Int) -> Phrase {
        count == 0 ? say("no messages") : say(count, one: "1 message", other: "\(count) messages")
    }

    private static func accounts(_ count: Int) -> Phrase {
        count == 0 ? say("no accounts") : say(count, one: "1 account", other: "\(count) accounts")
    }
}
