package import RingbackCore
package import RingbackDesk
package import RingbackWords
import Synchronization

/// A carrier that keeps every mail it is given, or fails when told to.
package final class RecordingCarrier: MailCarrier {
    private struct State {
        var sent: [OutgoingMail] = []
        var failures: [MailFailure] = []
        var reading = ReceivedMail()
    }

    private let state = Mutex(State())

    package init() {}

    package var sent: [OutgoingMail] { state.withLock { $0.sent } }
    package func to(_ address: String) -> [OutgoingMail] { sent.filter { $0.to == address } }
    package func forget() { state.withLock { $0.sent = [] } }
    /// Makes the next tries fail, one each.
    package func fail(_ failures: MailFailure...) { state.withLock { $0.failures += failures } }

    package func send(_ mail: OutgoingMail, by account: MailAccount) async throws(MailFailure) {
        let failure: MailFailure? = state.withLock { state in
            if !state.failures.isEmpty { return state.failures.removeFirst() }
            state.sent.append(mail)
            return nil
        }
        if let failure { throw failure }
    }

    package func collect(
        from mailbox: MailAccount.Server, since: MailboxPlace?, refused: RefusedMails,
        keep: @escaping @Sendable (MailSpool, Int) async throws -> Void,
        refuse: @escaping @Sendable (MailboxMail, Phrase) async throws -> Void
    ) async throws -> MailboxPlace { since ?? MailboxPlace(validity: 1, next: 1) }

    package func wait(for mailbox: MailAccount.Server, seconds: Int) async throws(MailFailure) {}

    package func read(_ raw: [UInt8]) async -> ReceivedMail { state.withLock { $0.reading } }
    /// Makes every mail read from now on this one.
    package func reads(_ mail: ReceivedMail) { state.withLock { $0.reading = mail } }
}

extension MailSettings {
    /// Miller Rowe's, for tests that want mail.
    package static let millerRowe = MailSettings(
        smtp: MailAccount.Server(url: "smtp://mail.example.com"), from: "calls@example.com",
        publicURL: "https://phones.example.com")
}
