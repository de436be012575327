import Foundation

/// The number of files and connections the process may have open: one per open sheet.
enum FileLimit {
    /// Raises the soft limit to the hard one; many shells start programs with 1,024.
    /// - Returns: how many connections may be open, leaving enough for database, mail and files.
    @discardableResult
    static func raise() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 700 }
        limit.rlim_cur = limit.rlim_max
        // If that is refused, the server works as before, for fewer sheets.
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Int(clamping: limit.rlim_cur) - min(300, Int(clamping: limit.rlim_cur) / 3)
    }
}
