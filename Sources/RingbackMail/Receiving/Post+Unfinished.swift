package import RingbackCore
package import RingbackDesk

// Stands in for what brings mail in, method by method, until each has a file of its own; goes with the last of them.

extension Post: MailCarrier {
    package func collect(
        from mailbox: MailAccount.Server, since: MailboxPlace?, keep: @Sendable ([UInt8]) async throws -> Void
    ) async throws -> MailboxPlace {
        throw MailFailure(kind: .passing, words: "Mail is not fetched yet.")
    }

    package func wait(for mailbox: MailAccount.Server, seconds: Int) async throws(MailFailure) {
        throw MailFailure(kind: .passing, words: "Mail is not fetched yet.")
    }
}
