package import RingbackWords

/// Someone outside the office. What is known of them is read and written as though it stood here: `contact.name`.
@dynamicMemberLookup
package struct Contact: Equatable, Sendable {
    package let office: OfficeID
    package let id: ContactID
    package var version: Int
    package var record: ContactRecord
    /// The contact this one was merged into.
    package var mergedInto: ContactID?

    package init(
        office: OfficeID, id: ContactID, version: Int = 1, record: ContactRecord, mergedInto: ContactID? = nil
    ) {
        self.office = office
        self.id = id
        self.version = version
        self.record = record
        self.mergedInto = mergedInto
    }

    // Inlinable, so that other modules read a field in place.
    @inlinable package subscript<Value>(dynamicMember field: WritableKeyPath<ContactRecord, Value>) -> Value {
        get { record[keyPath: field] }
        set { record[keyPath: field] = newValue }
    }

    package struct Confirmation: Equatable, Codable, Sendable {
        package let by: PersonID
        package let at: Timestamp
        package init(by: PersonID, at: Timestamp) {
            self.by = by
            self.at = at
        }
    }

    package struct Number: Equatable, Codable, Sendable {
        package var label: String
        package var e164: String?
        package var asGiven: String
        /// Digits to dial after the answer; may be empty.
        package var ext: String
        /// The one to try first; at most one per contact.
        package var isPrimary: Bool
        /// When it is answered, in the words of the person who said so.
        package var bestHours: String
        /// When it was found to be wrong.
        package var invalidSince: Timestamp?
        /// A switchboard or household: it suggests people but identifies none.
        package var isShared: Bool

        package init(
            label: String, e164: String?, asGiven: String, ext: String = "", isPrimary: Bool = false,
            bestHours: String = "", invalidSince: Timestamp? = nil, isShared: Bool = false
        ) {
            self.label = label
            self.e164 = e164
            self.asGiven = asGiven
            self.ext = ext
            self.isPrimary = isPrimary
            self.bestHours = bestHours
            self.invalidSince = invalidSince
            self.isShared = isShared
        }
    }

    package struct Email: Equatable, Codable, Sendable {
        package var label: String
        package var address: String

        package init(label: String, address: String) {
            self.label = label
            self.address = address
        }
    }
}

package enum ContactError: RingbackError {
    case notHere
    case nameMissing
    case ownAssistant
    case tooManyAssistants(most: Int)
    case tooManyFavors(most: Int)
    case tooManyQuestions(most: Int)
    case tooManyNotes(most: Int)
    case answered
    case timeOver
    case tooManyNumbers(most: Int)
    case tooManyEmails(most: Int)
    case noNumber(String)
    case noExtension(String)
    case noEmail(String)
    case noCountry(String)
    /// Erasing would remove the number of a caller who is still owed a return.
    case stillOpen(messages: Int)

    package var code: String {
        switch self {
        case .notHere: "contact.not-found"
        case .nameMissing: "contact.name-missing"
        case .ownAssistant: "contact.own-assistant"
        case .tooManyAssistants: "contact.too-many-assistants"
        case .tooManyFavors: "contact.too-many-favors"
        case .tooManyQuestions: "contact.too-many-questions"
        case .tooManyNotes: "contact.too-many-notes"
        case .answered: "contact.question-answered"
        case .timeOver: "contact.time-over"
        case .tooManyNumbers: "contact.too-many-numbers"
        case .tooManyEmails: "contact.too-many-emails"
        case .noNumber: "contact.no-number"
        case .noExtension: "contact.no-extension"
        case .noEmail: "contact.no-email"
        case .noCountry: "contact.no-country"
        case .stillOpen: "contact.still-open"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHere: .notFound
        case .answered, .stillOpen: .conflict
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notHere: say("There is no such contact.")
        case .stillOpen(let messages):
            say(
                messages,
                one: "This person has an open message. Close it first.",
                other: """
                    This person has \(messages) open messages. Close them first.
                    """)
        case .nameMissing: say("A contact needs a name.")
        case .ownAssistant: say("A contact cannot be their own assistant. Choose somebody else.")
        case .tooManyFavors(let most):
            say("\(most) favors are open already. Settle some before you add another.")
        case .tooManyAssistants(let most): say("A contact can have \(most) assistants at most.")
        case .tooManyQuestions(let most):
            say("There are already \(most) questions for this caller. Answer or remove one first.")
        case .tooManyNotes(let most): say("This contact already has \(most) private notes. Remove one first.")
        case .timeOver: say("That time has passed. Enter a later one, or leave it empty.")
        case .answered: say("This question was already answered. Check the card.")
        case .tooManyNumbers(let most): say("A contact can have \(most) numbers at most.")
        case .tooManyEmails(let most): say("A contact can have \(most) email addresses at most.")
        case .noExtension(let text): say("“\(text)” is not an extension. Use digits, at most 20.")
        case .noEmail(let text): say("“\(text)” is not an email address: it needs one @ with text on both sides.")
        case .noCountry(let text): say("“\(text)” is not a country. Use its two letters, such as US or DE.")
        case .noNumber(let text):
            say("“\(text)” has no digits, so it is not a phone number. Remove or correct it.")
        }
    }
}

extension ContactError: Equatable {}
