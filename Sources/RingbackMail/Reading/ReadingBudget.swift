import Foundation

/// How much computing one mail may cost while it is read. Whoever reads looks at it between steps, and stops.
struct ReadingBudget {
    private let end: Double

    /// - Parameter seconds: of the processor's time, on the thread that reads.
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
