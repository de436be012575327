package import RingbackWords

/// What is in the way of signing a day.
package enum DayHurdle: Hashable, Sendable {
    /// A message is neither returned, handed over nor carried.
    case message(MessageID, owner: PersonID)
    /// It is carried, but its owner tells callers when they are called, and nobody told this one the new time.
    case untold(MessageID, owner: PersonID)
    /// Nobody looked into a mailbox.
    case unchecked(PersonID)
    /// Something is left in it.
    case mailbox(PersonID, count: Int)

    package var code: String {
        switch self {
        case .message: "message"
        case .untold: "caller-not-told"
        case .unchecked: "mailbox-not-checked"
        case .mailbox: "mailbox-not-empty"
        }
    }

    package var person: PersonID {
        switch self {
        case .message(_, let owner), .untold(_, let owner): owner
        case .unchecked(let person), .mailbox(let person, _): person
        }
    }

    package var message: MessageID? {
        switch self {
        case .message(let id, _), .untold(let id, _): id
        case .unchecked, .mailbox: nil
        }
    }

    /// - Parameters:
    ///   - name: of ``person``.
    ///   - caller: of ``message``.
    package func sentence(name: String, caller: String) -> Phrase {
        let caller = caller.isEmpty ? say("A caller") : Phrase(verbatim: caller)
        return switch self {
        case .message: say("\(caller), with \(name): return it, hand it over, or carry it.")
        case .untold: say("\(caller), with \(name): say who told the caller the new time.")
        case .unchecked: say("Nobody has checked \(name)’s mailbox.")
        case .mailbox(_, let count):
            say(
                count, one: "1 message is in \(name)’s mailbox.",
                other: "\(count) messages are in \(name)’s mailbox.")
        }
    }
}

/// The facts of one part of a day that decide whether it can be signed.
package struct DayStanding: Sendable {
    package var people: [PersonID]
    /// Due by the end of the day, longest first.
    package var open: [(message: MessageID, owner: PersonID)] = []
    package var carries: [DayCarry] = []
    package var mailboxes: [PersonID: MailboxCheck] = [:]
    /// Those who tell callers when they are called.
    package var windowed: Set<PersonID> = []

    package init(people: [PersonID]) { self.people = people }

    /// Every message decided, every caller told, every mailbox checked and empty.
    package var hurdles: [DayHurdle] {
        open.map { .message($0.message, owner: $0.owner) }
            + carries.filter { windowed.contains($0.owner) && $0.told == nil }
            .map { .untold($0.message, owner: $0.owner) }
            + people.compactMap { person in
                guard let check = mailboxes[person] else { return .unchecked(person) }
                return check.isEmpty ? nil : .mailbox(person, count: check.count)
            }
    }
}

extension DayHurdle {
    package static let codes = ["message", "caller-not-told", "mailbox-not-checked", "mailbox-not-empty"]
}
