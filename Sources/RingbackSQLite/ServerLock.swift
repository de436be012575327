import Glibc
package import RingbackStore

/// Held by `serve`: two servers on one SQLite file would each notify only their own screens.
///
/// Short commands do not take it; they may use the database while the server runs. The system releases it when the
/// process ends, however it ends.
package final class ServerLock: Sendable {
    private let file: Int32

    /// - Throws: ``StoreError/locked(directory:pid:)`` if another process holds it.
    package init(directory: String) throws(StoreError) {
        let path = directory + "/ringback.lock"
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw .gone("\(path) cannot be opened: \(String(cString: strerror(errno)))")
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.holder(in: file)
            close(file)
            throw .locked(directory: directory, pid: holder)
        }
        let text = "\(getpid())\n"
        // The holder's pid is a courtesy; the lock holds without it.
        if ftruncate(file, 0) == 0 { _ = pwrite(file, text, text.utf8.count, 0) }
        self.file = file
    }

    deinit { close(file) }

    private static func holder(in file: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes.prefix(count).prefix { $0 != 10 }, as: UTF8.self))
    }
}
