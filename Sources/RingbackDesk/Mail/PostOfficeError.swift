package import RingbackCore
package import RingbackWords

/// Errors of the office's mail.
package enum PostOfficeError: RingbackError, Equatable {
    case notHere
    /// Somebody else released or refused it first.
    case settled
    case noDestination
    /// It is not an answer, or not one its person may still give.
    case noAnswer
    case addressWrong(String)
    case serverWrong(what: Phrase, example: Phrase)
    case serverForbidden(Phrase)
    case publicURLWrong
    case domainWrong(String)
    case receiverUnknown(String)
    case fixed(Phrase)
    case nowhereToSend
    case noOwnAddress
    case noMailbox
    case cannotCarry
    case notAgain
    case passwordAgain(Phrase)
    case passwordUnfit
    case minutesWrong
    case changed

    package var code: String {
        switch self {
        case .notHere: "mail.not-found"
        case .settled: "mail.settled"
        case .noDestination: "mail.no-destination"
        case .noAnswer: "mail.no-answer"
        case .addressWrong: "mail.address-wrong"
        case .serverWrong: "mail.server-wrong"
        case .serverForbidden: "mail.server-forbidden"
        case .publicURLWrong: "mail.public-address-wrong"
        case .domainWrong: "mail.domain-wrong"
        case .receiverUnknown: "mail.receiver-unknown"
        case .fixed: "mail.fixed"
        case .nowhereToSend: "mail.nowhere-to-send"
        case .noOwnAddress: "mail.no-own-address"
        case .noMailbox: "mail.no-mailbox"
        case .cannotCarry: "mail.cannot-carry"
        case .notAgain: "mail.not-again"
        case .passwordAgain: "mail.password-again"
        case .passwordUnfit: "mail.password-unfit"
        case .minutesWrong: "mail.minutes-wrong"
        case .changed: "mail.changed"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHere: .notFound
        case .settled, .noAnswer, .nowhereToSend, .noOwnAddress, .noMailbox, .cannotCarry, .notAgain: .conflict
        case .noDestination, .addressWrong, .serverWrong, .serverForbidden, .publicURLWrong, .domainWrong,
            .receiverUnknown, .fixed,
            .passwordAgain,
            .passwordUnfit, .minutesWrong:
            .invalid
        case .changed: .stale
        }
    }

    package var sentence: Phrase {
        switch self {
        case .receiverUnknown(let text):
            say(
                """
                No person or team here is named “\(text)”. Enter one, “nobody”, or leave it empty for the front \
                desk.
                """)
        case .notHere: say("There is no such email here.")
        case .settled: say("Somebody just handled this email. Check the list.")
        case .noDestination: say("Choose where the email belongs: a message or a contact.")
        case .noAnswer:
            say(
                """
                It cannot be filed as an answer: the call is no longer theirs, or the email has no text of its own. \
                Assign it to a message.
                """)
        case .addressWrong(let text): say("“\(text)” is not an email address. Write it like calls@example.org.")
        case .serverWrong(let what, let example): say("\(what) must look like \(example).")
        case .serverForbidden(let what):
            say(
                """
                \(what) cannot have an address that is only for the machine’s own network card or its host (169.254…, \
                fe80…). Name the mail server.
                """)
        case .publicURLWrong: say("Enter the address where people open Ringback, like https://phones.example.org.")
        case .domainWrong(let text): say("“\(text)” is not a domain. Write it like example.org, or leave it empty.")
        case .fixed(let what):
            say("\(what) is set where the server is started. Change it there.")
        case .nowhereToSend: say("No mail is sent yet: enter the SMTP server and the office’s email address first.")
        case .noOwnAddress:
            say("You have no email address, so a test would go nowhere. Add one first.")
        case .noMailbox: say("No mailbox is set up: enter the IMAP server first.")
        case .cannotCarry: say("This program cannot reach mail servers itself. Use the running server.")
        case .notAgain: say("Only an email that failed can be sent again.")
        case .passwordAgain(let what):
            say(
                """
                \(what) or its username changed: type the password again. A saved password is never sent to another \
                server.
                """)
        case .passwordUnfit: say("That cannot be a password: it has more than one line, or more than 8,192 bytes.")
        case .minutesWrong: say("Enter minutes from 0 (never) to 1440 (a day before).")
        case .changed:
            say("Somebody just changed the mail settings. Check them; what you typed is still here.")
        }
    }
}
