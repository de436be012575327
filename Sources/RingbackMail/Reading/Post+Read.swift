package import RingbackCore
import RingbackDesk
import RingbackThreads

extension Post {
    // What a stranger sent may nest as deep as it likes. Large mails have a thread to themselves: the small ones never wait
    // behind them, and only one at a time takes its memory.
    private static let small = WorkerThreads(2, name: "mail-reader", stack: 8 << 20)
    private static let large = WorkerThreads(1, name: "large-mail-reader", stack: 8 << 20)

    /// Reads the bytes of a mail. Whatever they are, something comes back.
    package func read(_ raw: [UInt8]) async -> ReceivedMail {
        let threads = raw.count > MailLimit.small ? Self.large : Self.small
        // These threads are never told to end, and take whatever comes.
        return await threads.run { MailReader.read(raw) } ?? MailReader.read(raw)
    }
}
