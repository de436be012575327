/// Whether the calls that wait fit into the published hours: calls times the minutes of one, against the minutes left.
package struct ReturnLoad: Equatable, Sendable {
    /// Open calls that are due by the end of the windows.
    package let calls: Int
    /// The owner's own median, or ``usualMinutes``.
    package let minutesEach: Int
    package let isOwnMedian: Bool
    /// Minutes of the windows that are still to come.
    package let minutesLeft: Int

    package init(calls: Int, callSeconds: [Int], windows: [Opening], now: Timestamp) {
        self.calls = calls
        let own = Self.median(of: callSeconds)
        isOwnMedian = own != nil
        minutesEach = own.map { max(1, ($0 + 59) / 60) } ?? Self.usualMinutes
        minutesLeft = windows.reduce(0) { $0 + max(0, Int($1.closes.seconds(since: max($1.opens, now)) / 60)) }
    }

    package var minutesNeeded: Int { calls.multipliedReportingOverflow(by: minutesEach).partialValue }
    package var fits: Bool { minutesNeeded <= minutesLeft }

    /// Of a call, while too few of somebody's own are known.
    package static let usualMinutes = 6
    /// Below that a median says little.
    package static let fewest = 5

    /// `nil` below ``fewest``.
    package static func median(of seconds: [Int]) -> Int? {
        guard seconds.count >= fewest else { return nil }
        return seconds.sorted()[seconds.count / 2]
    }

    /// A stretch of the person's paid hours that is long enough, the next from now; `nil` if none of this week is.
    package func newWindow(hours: OfficeHours, now: Timestamp) -> Opening? {
        let needed = Int64(minutesNeeded) * 60
        let week = now.adding(seconds: 7 * 86_400)
        // On the quarter hour: nobody remembers 3:07.
        let start = Timestamp(milliseconds: (now.milliseconds + 899_999) / 900_000 * 900_000)
        for opening in hours.openings(endingAfter: start) {
            if opening.opens >= week { return nil }
            let opens = max(opening.opens, start)
            if opening.closes.seconds(since: opens) >= needed {
                let rounded = (needed + 899) / 900 * 900
                return Opening(
                    day: opening.day, opens: opens, closes: min(opening.closes, opens.adding(seconds: rounded)))
            }
        }
        return nil
    }
}
