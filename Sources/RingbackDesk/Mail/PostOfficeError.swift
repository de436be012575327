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
                Nobody here and no team is called “\(text)”. Name one of them, “nobody”, or leave it empty for the \
                front desk.
                """)
        case .notHere: say("There is no such mail here.")
        case .settled: say("Somebody has dealt with this mail a moment ago. Look at the list again.")
        case .noDestination: say("Say where the mail belongs: a message or a contact, one of the two.")
        case .noAnswer:
            say(
                """
                It cannot be filed as an answer: the call is no longer theirs to answer, or it says nothing of its \
                own. Give it to a message.
                """)
        case .addressWrong(let text): say("“\(text)” is no mail address. Write it as calls@example.org.")
        case .serverWrong(let what, let example): say("\(what) is written as \(example).")
        case .serverForbidden(let what):
            say(
                """
                \(what) cannot have an address that is only for the machine’s own network card or its host (169.254…, \
                fe80…). Name the mail server.
                """)
        case .publicURLWrong: say("Write where people open Ringback, as https://phones.example.org.")
        case .domainWrong(let text): say("“\(text)” is not a domain. Write it as example.org, or leave it empty.")
        case .fixed(let what):
            say("\(what) is fixed by the settings that the server was started with. Change it there, or leave it here.")
        case .nowhereToSend: say("No mail is sent yet: give the server to send by and the office’s own address first.")
        case .noOwnAddress:
            say("You have no mail address yourself, so a test would go nowhere. Give yourself one first.")
        case .noMailbox: say("No mailbox is read: give the mailbox’s server first.")
        case .cannotCarry: say("This program cannot reach mail servers itself. Ask the server that runs.")
        case .notAgain: say("Only a mail that failed can be sent again.")
        case .passwordAgain(let what):
            say(
                """
                \(what) or its user is another than before: type its password again. A kept one goes to no other \
                machine.
                """)
        case .passwordUnfit: say("That cannot be a password: it has more than one line, or more than 8,192 bytes.")
        case .minutesWrong: say("Give minutes from 0 (never) to 1440 (a day before).")
        case .changed:
            say("Somebody changed the mail settings a moment ago. Look at them again; what you typed is still here.")
        }
    }
}
