import RingbackCore
import RingbackStore

extension Change {
    /// Gives old messages and calls to a contact that has their number now, when nobody had them and nobody else has
    /// the number: a shared switchboard equals none.
    /// - Parameter before: the numbers that the contact had already.
    func matchOldCalls(of contact: Contact, before: [Contact.Number] = []) throws {
        let known = Set(before.compactMap(\.e164))
        var (messages, calls): ([MessageID], Int) = ([], 0)
        for e164 in Set(contact.numbers.compactMap(\.e164)).subtracting(known).sorted() {
            let holders = try NumberQueries.holders(of: e164, in: office, limit: 2, session)
            guard !holders.isShared, holders.contacts == [contact.id] else { continue }
            let matched = try MatchQueries.match(e164, to: contact.id, in: office, session)
            messages += matched.messages
            calls += matched.calls
        }
        guard !messages.isEmpty || calls > 0 else { return }
        for message in messages {
            tell("message.matched", of: .message(message), ["contact": .text(contact.name)])
        }
        tell("contact.callsMatched", of: .contact(contact.id), ["name": .text(contact.name)])
    }
}
