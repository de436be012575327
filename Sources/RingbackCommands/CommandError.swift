import Foundation
import NIOCore
import RingbackCore
import RingbackWords

/// What a command looks for by what people type.
enum Sought: Equatable {
    case person, team, contact, message, account, subject, mail, token
    /// A question about a message.
    case question
    case site
    case duty
    case tokenOf(String)

    func isMissing(_ text: String) -> Phrase {
        switch self {
        case .person: say("There is no person “\(text)”.")
        case .team: say("There is no team “\(text)”.")
        case .contact: say("There is no contact “\(text)”.")
        case .message: say("There is no message “\(text)”.")
        case .account: say("There is no account “\(text)”.")
        case .subject: say("There is no subject “\(text)”.")
        case .mail: say("There is no email “\(text)”.")
        case .site: say("There is no site “\(text)”.")
        case .duty: say("There is no duty “\(text)”.")
        case .token: say("There is no token “\(text)”.")
        case .question: say("There is no question about the message “\(text)”.")
        case .tokenOf(let owner): say("There is no token of \(owner) “\(text)”.")
        }
    }

    func isSeveral(_ text: String, _ found: String) -> Phrase {
        switch self {
        case .person: say("“\(text)” matches more than one person: \(found). Be more specific.")
        case .team: say("“\(text)” matches more than one team: \(found). Be more specific.")
        case .contact: say("“\(text)” matches more than one contact: \(found). Be more specific.")
        case .message: say("“\(text)” matches more than one message: \(found). Be more specific.")
        case .account: say("“\(text)” matches more than one account: \(found). Be more specific.")
        case .subject: say("“\(text)” matches more than one subject: \(found). Be more specific.")
        case .mail: say("“\(text)” matches more than one email: \(found). Be more specific.")
        case .site: say("“\(text)” matches more than one site: \(found). Be more specific.")
        case .duty: say("“\(text)” matches more than one duty: \(found). Be more specific.")
        case .token: say("“\(text)” matches more than one token: \(found). Be more specific.")
        case .question:
            say("“\(text)” matches more than one question about the message: \(found). Be more specific.")
        case .tokenOf(let owner):
            say("“\(text)” matches more than one token of \(owner): \(found). Be more specific.")
        }
    }
}

/// Why a command cannot go on, worded for the person who typed it.
enum CommandError: RingbackError, Equatable {
    case noOffice(Phrase)
    case notADemo(Phrase)
    case demoUnfinished(Phrase)
    case outOfRange(flag: String, value: String, takes: Phrase)
    case missing([String])
    case noPassword
    case passwordsDiffer
    case unreadable(file: String)
    case tooLarge(file: String, bytes: Int)
    case unwritable(file: String)
    case ambiguous(what: Sought, text: String, found: [String])
    case unknown(what: Sought, text: String)
    case notOffered(String)
    case noAccountsOffered
    case cannotListen(String, why: Phrase)
    case noMail
    case mailTooLarge(megabytes: Int)

    var code: String { "command.wrong" }

    var kind: ErrorKind {
        switch self {
        case .noOffice, .unknown, .unreadable: .notFound
        case .notADemo, .demoUnfinished, .notOffered, .noAccountsOffered: .conflict
        case .tooLarge, .mailTooLarge: .tooLarge
        case .unwritable, .cannotListen: .unavailable
        case .outOfRange, .missing, .noPassword, .passwordsDiffer, .ambiguous, .noMail: .invalid
        }
    }

    var sentence: Phrase {
        switch self {
        case .noOffice(let place):
            say(
                """
                There is no office in \(place). Say where it is with --data or --database, or make one with \
                `ringback setup` or `ringback serve`.
                """)
        case .notADemo(let place):
            say("The office in \(place) is not a demonstration. Choose another place with --data or --database.")
        case .demoUnfinished(let place):
            say(
                """
                The demonstration in \(place) is incomplete. Remove it, or choose another place with \
                --data or --database.
                """)
        case .outOfRange(let flag, let value, let takes): say("\(flag) is “\(value)”; it takes \(takes).")
        case .missing(let flags):
            say("Still missing: \(flags.joined(separator: ", ")). Give them, or run this on a terminal, where it asks.")
        case .noPassword: say("There is no password on standard input. Give it there on one line.")
        case .passwordsDiffer: say("The two passwords are not the same. Start again.")
        case .unreadable(let file): say("The file \(file) does not exist or is not readable.")
        case .tooLarge(let file, let bytes) where bytes < 1_000_000:
            say("The file \(file) has more than \(bytes >> 10) KB. Leave out what is not needed.")
        case .tooLarge(let file, let bytes):
            say("The file \(file) has more than \(bytes / 1_000_000) MB. Split it into smaller ones.")
        case .unwritable(let file): say("The file \(file) cannot be written. Choose another place.")
        case .ambiguous(let what, let text, let found): what.isSeveral(text, found.joined(separator: ", "))
        case .notOffered(let id): say("The message \(id) is not offered to anybody. Look at it again.")
        case .noAccountsOffered: say("No accounts are offered to you just now.")
        case .unknown(let what, let text): what.isMissing(text)
        case .noMail: say("There was no email on standard input: nothing was stored.")
        case .mailTooLarge(let megabytes):
            say(
                """
                The email has \(megabytes) MB, more than the 64 that are stored. Its beginning was kept for the \
                office; send large files another way.
                """)
        case .cannotListen(let address, let why):
            say(
                """
                Cannot listen on \(address): \(why). Stop the program using it, or choose another address \
                with --listen.
                """)
        }
    }
}

extension CommandError {
    /// - Returns: `nil` if the server ended for another reason than its address.
    static func cannotListen(at address: String, because error: any Error) -> Self? {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: .cannotListen(address, why: say("address already in use"))
        case EADDRNOTAVAIL: .cannotListen(address, why: say("cannot assign requested address"))
        case EACCES: .cannotListen(address, why: say("permission denied"))
        default: nil
        }
    }
}
