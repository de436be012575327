package import RingbackCore

/// What came of reading the mailbox by hand.
package struct MailFetch: Sendable {
    package let count: Int
    /// In the server's own words; `nil` when it went well.
    package let failure: MailFailure?
}

extension Desk {
    /// Reads the mailbox now, and says what came or why not.
    package func fetchNow(by acting: Acting) async throws -> MailFetch {
        try Policy.require(.runMail, acting)
        guard let carrier, try await view(of: acting.office).mail.imap != nil else { throw PostOfficeError.noMailbox }
        _ = carrier
        throw PostOfficeError.cannotCarry
    }
}
