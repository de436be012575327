import RingbackCore
import RingbackStore

/// Old calls that turn out to be a contact’s.
struct CallMatching: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Assigns old messages and calls to a contact that now has their number, if they belonged to nobody and nobody
    /// else has the number: a shared switchboard identifies nobody. Those under another name stay another caller's, and
    /// the number counts as shared from then on.
    /// - Parameter before: the numbers the contact already had.
    func match(of contact: inout Contact, before: [Contact.Number] = []) throws {
        let known = Set(before.compactMap(\.e164))
        var (messages, calls): ([MessageID], Int) = ([], 0)
        for e164 in Set(contact.numbers.compactMap(\.e164)).subtracting(known).sorted() {
            let holders = try NumberQueries.holders(of: e164, in: office, limit: 2, session)
            guard !holders.isShared, holders.contacts == [contact.id] else { continue }
            let names = try MatchQueries.names(e164, in: office, session)
            let others = Set(NameQuery.mayBe(contact.name, among: names))
            let matched = try MatchQueries.match(e164, to: contact.id, in: office, session) { name in
                NameQuery.fits(name, contact.name) && !others.contains(name)
            }
            messages += matched.messages
            calls += matched.calls
            if names.contains(where: { !NameQuery.fits($0, contact.name) || others.contains($0) }),
                try share(e164, of: contact)
            {
                contact.version += 1
                for place in contact.numbers.indices where contact.numbers[place].e164 == e164 {
                    contact.numbers[place].isShared = true
                }
            }
        }
        guard !messages.isEmpty || calls > 0 else { return }
        for message in messages {
            tell(.messageMatched, of: .message(message), ["contact": .text(contact.name)])
        }
        tell(.contactCallsMatched, of: .contact(contact.id), [.name: .text(contact.name)])
    }

    /// The same for many at once: most have numbers nobody has called from.
    func match(of contacts: [Contact]) throws {
        let numbers = contacts.flatMap { $0.numbers.compactMap(\.e164) }
        let unmatched = try MatchQueries.unmatched(Array(Set(numbers)), in: office, session)
        if unmatched.isEmpty { return }
        for var contact in contacts where contact.numbers.contains(where: { $0.e164.map(unmatched.contains) ?? false })
        {
            try match(of: &contact)
        }
    }

    /// Somebody else uses a contact's number: alone it no longer identifies anybody.
    /// - Returns: whether that is new.
    func share(_ e164: String, of contact: Contact) throws -> Bool {
        guard try NumberQueries.share(e164, of: contact.id, in: office, session) else { return false }
        tell(.contactNumberShared, of: .contact(contact.id), [.name: .text(contact.name)])
        return true
    }
}
