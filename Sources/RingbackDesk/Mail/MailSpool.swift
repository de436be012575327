import Foundation
package import RingbackCore
package import RingbackWords
import Synchronization

/// A received mail before it is stored: small ones in memory, the rest of a large one in an unnamed file that ends with
/// the process.
///
/// Filled by one user, then only read.
package final class MailSpool: Sendable {
    /// How much of each is held in memory.
    static let inMemory = 256 << 10
    /// Total disk use, so that strangers sending at once cannot fill the disk.
    static let mostOnDisk = 512 << 20

    private struct State {
        var memory: [UInt8] = []
        var file: Int32 = -1
        var onDisk = 0
    }

    private static let onDisk = Atomic(0)
    private let state = Mutex(State())

    package init() {}

    package init(_ bytes: [UInt8]) { state.withLock { $0.memory = bytes } }

    deinit {
        state.withLock { state in
            guard state.file >= 0 else { return }
            close(state.file)
            Self.onDisk.subtract(state.onDisk, ordering: .relaxed)
        }
    }

    package var count: Int { state.withLock { $0.memory.count + $0.onDisk } }

    /// - Throws: ``MailRoomError`` if there is no room for it now.
    package func append(_ bytes: [UInt8]) throws(MailRoomError) {
        try state.withLock { state throws(MailRoomError) in
            if state.file < 0, state.memory.count + bytes.count <= Self.inMemory {
                state.memory += bytes
                return
            }
            let reserved = Self.onDisk.add(bytes.count, ordering: .relaxed).newValue
            guard reserved <= Self.mostOnDisk, Self.write(bytes, &state) else {
                Self.onDisk.subtract(bytes.count, ordering: .relaxed)
                throw .tooMuchAtOnce
            }
            state.onDisk += bytes.count
        }
    }

    /// - Returns: fewer than `count` bytes only at the end.
    package func piece(at start: Int, count: Int) throws(MailRoomError) -> [UInt8] {
        try state.withLock { state throws(MailRoomError) in
            let end = min(start + count, state.memory.count + state.onDisk)
            guard start < end else { return [] }
            var piece = Array(state.memory.dropFirst(start).prefix(end - start))
            while piece.count < end - start {
                let place = start + piece.count - state.memory.count
                let wanted = end - start - piece.count
                let file = state.file
                let part = [UInt8](unsafeUninitializedCapacity: wanted) { room, got in
                    got = max(0, pread(file, room.baseAddress, wanted, off_t(place)))
                }
                if part.isEmpty { throw .lost }
                piece += part
            }
            return piece
        }
    }

    /// Discards everything after its beginning.
    package func cut(to count: Int) throws(MailRoomError) {
        let beginning = try piece(at: 0, count: count)
        state.withLock { state in
            if state.file >= 0 { close(state.file) }
            Self.onDisk.subtract(state.onDisk, ordering: .relaxed)
            state = State(memory: beginning)
        }
    }

    private static func write(_ bytes: [UInt8], _ state: inout State) -> Bool {
        if state.file < 0 {
            state.file = unnamed()
            guard state.file >= 0 else { return false }
        }
        var written = 0
        while written < bytes.count {
            let place = off_t(state.onDisk + written)
            let count = bytes[written...].withUnsafeBytes { pwrite(state.file, $0.baseAddress, $0.count, place) }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    /// A private file (0600) that is unlinked at once.
    private static func unnamed() -> Int32 {
        var name = Array("\(folder)/ringback-mail-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        if file >= 0 {
            unlink(name)
            _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        }
        return file
    }

    /// For large files: `/tmp` may be in memory.
    private static let folder =
        ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/var/tmp"
}

/// Why a mail is not accepted now; the sender retries.
package enum MailRoomError: RingbackError, Equatable {
    /// Mail waiting to be read, or for a person, has reached the limit.
    case full
    case tooMuchAtOnce
    /// A mail's file could not be read.
    case lost

    package var code: String {
        switch self {
        case .full: "mail.full"
        case .tooMuchAtOnce: "mail.too-much-at-once"
        case .lost: "mail.lost"
        }
    }

    package var kind: ErrorKind { self == .full ? .full : .unavailable }

    package var sentence: Phrase {
        switch self {
        case .full:
            say(
                """
                Held mail has used up its space. Review the held mail; until then, new mail waits on the sender’s \
                server.
                """)
        case .tooMuchAtOnce: say("Too much mail is coming in at once. It will be accepted when it is sent again.")
        case .lost: say("The email could not be read back from the disk. It will be accepted when it is sent again.")
        }
    }
}
