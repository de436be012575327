package import RingbackCore
import RingbackPhones
import RingbackStore

/// A contact found, with why.
package struct FoundContact: Sendable {
    package let contact: Contact
    package let hit: ContactHit
}

extension Desk {
    /// Contacts by any part of a number, name or company, even misspelt, by nickname or in another script; up to
    /// `limit`, likeliest first.
    package func findContacts(_ typed: String, limit: Int, by acting: Acting) async throws -> [FoundContact] {
        try Policy.require(.findContacts, acting)
        let typed = try PlainText.clean(typed, limit: TextLimit.name, lines: .one)
        let country = try await view(of: acting.office).office.country
        let digits = PhoneSearch(typed: typed, callingCode: Phones.callingCode(of: country))
        // Text that is not a number as a whole may still be digits from one.
        let number = digits == nil ? nil : try? Phones.e164(in: typed, country: country)
        let recent = recent
        return try await lookUp(acting, upTo: limit) { scope in
            let search = ContactSearch(
                scope, limit: limit, recent: try recent.callers(of: scope.office, scope.session))
            var hits: [ContactHit] = []
            if let digits {
                hits = try search.byNumber(digits, e164: number)
            }
            if hits.isEmpty { hits = try search.byName(typed) }
            let contacts = try ContactQueries.find(hits.map(\.contact), in: scope.office, scope.session)
            return hits.compactMap { hit in
                guard let contact = contacts[hit.contact], contact.mergedInto == nil else { return nil }
                return FoundContact(contact: contact, hit: hit)
            }
        } counting: {
            LookedUp(contacts: $0.count)
        }
    }
}
