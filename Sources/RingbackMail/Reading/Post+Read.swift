package import RingbackCore

extension Post {
    /// Reads the bytes of a mail. Whatever they are, something comes back.
    package func read(_ raw: [UInt8]) async -> ReceivedMail {
        await ReadingThreads.shared.run(isLarge: raw.count > 4 << 20) { MailReader.read(raw) }
    }
}
