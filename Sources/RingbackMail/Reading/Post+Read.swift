package import RingbackCore
import RingbackDesk

extension Post {
    /// Reads the bytes of a mail. Whatever they are, something comes back.
    package func read(_ raw: [UInt8]) async -> ReceivedMail {
        let threads = raw.count > MailLimit.small ? ReadingThreads.large : ReadingThreads.small
        return await threads.run { MailReader.read(raw) }
    }
}
