package import RingbackCore
import RingbackStore

/// What is known of a caller who is not a contact: their messages, as far as the acting person may know of them.
package struct EarlierCalls: Sendable {
    package let caller: Caller
    package let open: [Entry]
    /// Those the acting person may open.
    package let seen: Set<MessageID>
    /// The last calls and what was told, newest first.
    package let calls: [CallRow]
    package let names: [PersonID: String]
}

extension ReadScope {
    private static let earlierShown = 8

    /// The messages of a caller who is not a contact, latest first: by number and a fitting name, or without a number
    /// by exact name.
    func earlier(
        _ known: KnownCaller, number: String?, name: String, goesOn: MessageID?
    ) throws -> [MessageRow] {
        if known.contact != nil { return [] }
        // A shared number identifies nobody.
        if number != nil { return known.isShared && name.isEmpty ? [] : try earlier(number: number, name: name) }
        if let goesOn, let before = try MessageQueries.find(goesOn, in: office, session)?.message.caller,
            before.contact == nil, before.number == nil, NameQuery.fits(name, before.name)
        {
            return try unnumbered(before.name)
        }
        return name.isEmpty ? [] : try unnumbered(name)
    }

    func earlier(number: String?, name: String = "") throws -> [MessageRow] {
        guard let number else { return [] }
        return try SheetQueries.latest(ofStranger: number, in: office, limit: 20, session).filter { row in
            let other = row.message.caller.name
            return row.message.closing?.reason != Closing.takenBack
                && (name.isEmpty || other.isEmpty || NameQuery.fits(name, other))
        }
    }

    /// A caller's open messages, as far as the acting person may know of them.
    func known(_ contact: Contact?, _ earlier: [MessageRow]) throws -> [MessageRow] {
        let everything = Policy.allows(.seeCallerCard, acting)
        var open = earlier.filter(\.message.isOpen)
        if let contact { open += try SheetQueries.openOf(contact: contact.id, number: nil, in: office, session) }
        return try open.filter { try everything || sees($0.message) }
    }

    /// Their card: what is open and what they were told.
    func card(of earlier: [MessageRow]) throws -> EarlierCalls? {
        guard let last = earlier.first else { return nil }
        let open = try known(nil, earlier)
        let calls = try earlier.prefix(Self.earlierShown).flatMap { row in
            try MessageEventQueries.calls(of: row.message.id, in: office, limit: Self.earlierShown, session)
        }.filter { seesAllCalls || acting.isBy($0.answeredBy) }
        if open.isEmpty, calls.isEmpty { return nil }
        return EarlierCalls(
            caller: last.message.caller, open: open.map(entry),
            seen: Set(try open.filter { try sees($0.message) }.map(\.message.id)),
            calls: Array(calls.sorted { ($0.at, $0.id) > ($1.at, $1.id) }.prefix(Self.earlierShown)), names: view.names)
    }
}
