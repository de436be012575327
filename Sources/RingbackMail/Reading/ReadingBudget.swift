import Foundation

/// How much computing one mail may cost to read. Readers check it between steps and stop.
struct ReadingBudget {
    private let end: Double

    /// - Parameter seconds: CPU time of the reading thread.
    init(seconds: Double) { end = Self.used + seconds }

    /// Seconds.
    var left: Double { max(0, end - Self.used) }
    var isSpent: Bool { left == 0 }

    private static var used: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
