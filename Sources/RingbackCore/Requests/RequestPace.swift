/// Limits on asking, so that nobody’s day is filled by one person’s requests.
package enum RequestPace {
    /// Requests by one person within ``hour`` seconds; then they wait.
    package static let most = 60
    package static let hour: Int64 = 3600

    /// In how many minutes the next can go.
    /// - Parameter sent: when the latest were sent, newest first.
    /// - Returns: `nil` if it can go now.
    package static func wait(_ sent: [Timestamp], at now: Timestamp) -> Int? {
        let recent = sent.filter { now.seconds(since: $0) < hour }
        guard recent.count >= most else { return nil }
        let free = recent[most - 1].adding(seconds: hour)
        return max(1, Int((free.seconds(since: now) + 59) / 60))
    }
}
