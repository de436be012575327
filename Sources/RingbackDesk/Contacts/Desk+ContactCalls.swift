package import RingbackCore
import RingbackStore

extension Desk {
    /// The number of contacts, counted up to `limit`, since a large office has too many to count for every page.
    package func contactCount(upTo limit: Int, by acting: Acting) async throws -> Int {
        try Policy.require(.findContacts, acting)
        return try await read(acting) { try ContactQueries.count(upTo: limit, in: $0.office, $0.session) }
    }

    /// When each of these contacts last called, for those who may know what callers were told.
    package func lastCalls(of contacts: [ContactID], by acting: Acting) async throws -> [ContactID: Timestamp] {
        try await read(acting) { scope in
            guard Policy.allows(.seeCallerCard, scope.acting) else { return [:] }
            return try MessageEventQueries.lastCalls(ofContacts: contacts, in: scope.office, scope.session)
        }
    }

    /// A contact's messages, open or closed, as far as the acting person may see them; latest call first.
    package func messages(of contact: ContactID, by acting: Acting) async throws -> [Entry] {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, upTo: 20) { scope in
            let contact = try scope.standing(contact)
            return try SheetQueries.latest(ofContact: contact, in: scope.office, limit: 20, scope.session)
                .filter { try scope.sees($0.message) }.map(scope.entry)
        } counting: {
            LookedUp(contacts: 1, messages: $0.count { !acting.keeps($0.owner.id) })
        }
    }
}
