package import RingbackCore

extension Desk {
    /// Records what a caller confirmed about their own name: its spelling, its pronunciation. The first to confirm it,
    /// and when, stays on record.
    /// - Parameters:
    ///   - spelling: they spelt it as it is here.
    ///   - pronunciation: how they said it; empty if as written. `nil` leaves it open.
    /// - Throws: ``ContactError/notHere``.
    package func confirm(
        _ id: ContactID, spelling: Bool, pronunciation: String?, by acting: Acting
    ) async throws -> Contact {
        try Policy.require(.changeContacts, acting)
        return try await counted(acting, upTo: 1) {
            try await change(acting) { change in
                let old = try change.scope.contact(id)
                var draft = ContactDraft(old)
                if spelling { draft.spellingConfirmed = true }
                if let pronunciation {
                    if !pronunciation.isEmpty { draft.pronunciation = pronunciation }
                    draft.pronunciationConfirmed = true
                }
                return try Contacts(change).save(draft, over: old, as: .contactConfirmed)
            }
        } counting: { _ in
            LookedUp(contacts: 1)
        }
    }
}
