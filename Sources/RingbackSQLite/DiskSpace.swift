import Dispatch
import Glibc
import Synchronization

/// Watches the free space beside the database.
///
/// On a full disk SQLite cannot even delete: its log needs space to free space. So writes are refused while less than a
/// reserve is free, and a ballast file can be dropped if the disk fills up all the same; it is recreated once there is
/// space again.
package final class DiskSpace: Sendable {
    private static let reserve: UInt64 = 8 << 20
    private static let ballastSize: UInt64 = 16 << 20
    private static let interval = DispatchTimeInterval.milliseconds(250)

    private let directory: String
    private let ballast: String
    private let state = Mutex(State())

    private struct State {
        var hasRoom = true
        /// The ballast was dropped because the disk was full: its space must not be used up too.
        var owesBallast = false
        var nextLook = DispatchTime(uptimeNanoseconds: 1)
    }

    /// - Parameter directory: the database's.
    package init(directory: String) {
        self.directory = directory
        ballast = directory + "/ringback.ballast"
    }

    /// Whether there is room to write. Queries the file system at most every 250 ms.
    package func hasRoom() -> Bool {
        state.withLock { state in
            let now = DispatchTime.now()
            guard now >= state.nextLook else { return state.hasRoom }
            state.nextLook = now + Self.interval
            guard let free = free() else { return state.hasRoom }
            state.hasRoom = free >= Self.reserve + (state.owesBallast ? Self.ballastSize : 0)
            if free >= 2 * Self.reserve + Self.ballastSize { keepBallast() }
            if state.hasRoom { state.owesBallast = false }
            return state.hasRoom
        }
    }

    /// A write found the disk full: drops the ballast, so that the database can be opened and recovered.
    package func noticeFull() {
        state.withLock { state in
            state.hasRoom = false
            state.nextLook = .now() + Self.interval
            if unlink(ballast) == 0 { state.owesBallast = true }
        }
    }

    /// Call before opening the database: recovery needs space.
    package func makeRoomForRecovery() {
        if let free = free(), free < Self.reserve { unlink(ballast) }
    }

    private func free() -> UInt64? {
        var figures = statvfs()
        guard statvfs(directory, &figures) == 0 else { return nil }
        return UInt64(figures.f_bavail) * UInt64(figures.f_frsize)
    }

    private func keepBallast() {
        var facts = stat()
        guard stat(ballast, &facts) != 0 || UInt64(facts.st_size) < Self.ballastSize else { return }
        let file = open(ballast, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        if posix_fallocate(file, 0, off_t(Self.ballastSize)) != 0 { unlink(ballast) }
        Glibc.close(file)
    }
}
