/// A time in which somebody is off the clock by the published coverage.
package struct UnpaidBreak: Equatable, Sendable {
    package let from: Timestamp
    package let until: Timestamp

    package init(from: Timestamp, until: Timestamp) { (self.from, self.until) = (from, until) }

    package func holds(at instant: Timestamp) -> Bool { from <= instant && instant < until }
}
