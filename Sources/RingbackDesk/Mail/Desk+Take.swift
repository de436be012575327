package import RingbackCore
import RingbackStore

extension Desk {
    /// Does what a mail says, and settles it, in one transaction.
    package func take(_ mail: ReceivedMail, inbox: InboxID, in office: OfficeID) async throws {
        let settlement = InboxSettlement(
            .quarantined, why: "Mail is not understood yet.", said: PlainText.shortened(mail.text, to: 2000),
            from: mail.from?.address ?? "", subject: mail.subject, at: clock.now())
        try await store.write(in: office) { _ = try InboxQueries.settle(inbox, settlement, in: office, $0) }
    }
}
