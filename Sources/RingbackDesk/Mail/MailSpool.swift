import Foundation
package import RingbackCore
import Synchronization

/// A mail as it came, as long as it is not in the database: small ones in memory, the rest of a large one in a file that
/// has no name and ends with the process.
///
/// Filled by one, and then only read.
package final class MailSpool: Sendable {
    /// What is held in memory of each.
    static let inMemory = 256 << 10
    /// What all together may take of the disk, so that strangers who send at once do not fill it.
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

    /// - Throws: ``MailRoomError`` when there is no room for it now.
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

    /// - Returns: less than `count` only at the end.
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

    /// Forgets what is behind its beginning.
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

    /// A file of nobody else’s (0600), whose name is gone at once.
    private static func unnamed() -> Int32 {
        var name = Array("\(folder)/ringback-mail-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        if file >= 0 {
            unlink(name)
            _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        }
        return file
    }

    /// For what may be large: `/tmp` may be memory.
    private static let folder =
        ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/var/tmp"
}

/// Why a mail is not taken now; whoever brings it tries again.
package enum MailRoomError: RingbackError, Equatable {
    /// What has come waits to be read, or for a person, and is as much as is kept.
    case full
    case tooMuchAtOnce
    /// The file behind a mail could not be read.
    case lost

    package var code: String {
        switch self {
        case .full: "mail.full"
        case .tooMuchAtOnce: "mail.too-much-at-once"
        case .lost: "mail.lost"
        }
    }

    package var kind: ErrorKind { self == .full ? .full : .unavailable }

    package var sentence: String {
        switch self {
        case .full:
            "The mail that waits takes as much room as it may. Look through the held mail; what comes meanwhile is kept by its sender’s server."
        case .tooMuchAtOnce: "Too much mail comes in at once. It is taken when it is sent again."
        case .lost: "The mail could not be read back from the disk. It is taken when it is sent again."
        }
    }
}
