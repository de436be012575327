import Foundation

/// How many files and connections the process may have open: one for each open sheet.
enum FileLimit {
    /// Takes as many as the system grants without asking; many shells start programs with 1,024.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        // Refused, the server works as before, for fewer sheets.
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
