package import RingbackCore
import RingbackDesk
import RingbackThreads

extension Post {
    // A stranger's mail may nest as deep as it likes, hence the stack. Large mails have their own thread: small ones
    // never wait for them, and only one at a time takes that much memory.
    private static let small = WorkerThreads(2, name: "mail-reader", stack: 8 << 20)
    private static let large = WorkerThreads(1, name: "large-mail-reader", stack: 8 << 20)

    /// Parses a mail. Any bytes give a result.
    package func read(_ raw: [UInt8]) async -> ReceivedMail {
        let threads = raw.count > MailLimit.small ? Self.large : Self.small
        // These threads are never closed and accept everything.
        return await threads.run { MailReader.read(raw) } ?? MailReader.read(raw)
    }
}
