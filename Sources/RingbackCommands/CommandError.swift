import Foundation
import NIOCore
import RingbackCore

/// Why a command cannot go on, worded for the person who typed it.
enum CommandError: RingbackError, Equatable {
    case noOffice(String)
    case notADemo(String)
    case demoUnfinished(String)
    case outOfRange(flag: String, value: String, takes: String)
    case missing([String])
    case noPassword
    case passwordsDiffer
    case unreadable(file: String)
    case tooLarge(file: String, megabytes: Int)
    case unwritable(file: String)
    case ambiguous(what: String, text: String, found: [String])
    case unknown(what: String, text: String)
    case notOffered(String)
    case noAccountsOffered
    case cannotListen(String, why: String)
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

    var sentence: String {
        switch self {
        case .noOffice(let place):
            """
            There is no office in \(place). Say where it is with --data or --database, or make one with \
            `ringback setup` or `ringback serve`.
            """
        case .notADemo(let place):
            "The office in \(place) is not a demonstration. Choose another place with --data or --database."
        case .demoUnfinished(let place):
            """
            The demonstration in \(place) is incomplete. Remove it, or choose another place with \
            --data or --database.
            """
        case .outOfRange(let flag, let value, let takes): "\(flag) is “\(value)”; it takes \(takes)."
        case .missing(let flags):
            "Still missing: \(flags.joined(separator: ", ")). Give them, or run this on a terminal, where it asks."
        case .noPassword: "There is no password on standard input. Give it there on one line."
        case .passwordsDiffer: "The two passwords are not the same. Start again."
        case .unreadable(let file): "The file \(file) does not exist or is not readable."
        case .tooLarge(let file, let megabytes):
            "The file \(file) has more than \(megabytes) MB. Split it into smaller ones."
        case .unwritable(let file): "The file \(file) cannot be written. Choose another place."
        case .ambiguous(let what, let text, let found):
            "“\(text)” could be more than one \(what): \(found.joined(separator: ", ")). Give more of it."
        case .notOffered(let id): "The message \(id) is not offered to anybody. Look at it again."
        case .noAccountsOffered: "No accounts are offered to you just now."
        case .unknown(let what, let text): "There is no \(what) “\(text)”."
        case .noMail: "There was no mail on standard input: nothing was stored."
        case .mailTooLarge(let megabytes):
            """
            The mail has \(megabytes) MB, more than the 64 that are stored. Its beginning was kept for the office; send \
            large files another way.
            """
        case .cannotListen(let address, let why):
            """
            Cannot listen on \(address): \(why). Stop the program using it, or choose another address \
            with --listen.
            """
        }
    }
}

extension CommandError {
    /// - Returns: `nil` if the server ended for another reason than its address.
    static func cannotListen(at address: String, because error: any Error) -> Self? {
        guard let error = error as? IOError, [EADDRINUSE, EADDRNOTAVAIL, EACCES].contains(error.errnoCode) else {
            return nil
        }
        return .cannotListen(address, why: String(cString: strerror(error.errnoCode)).lowercased())
    }
}
