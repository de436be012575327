/// What became of somebody's messages on one day.
package struct DayFigures: Hashable, Codable, Sendable {
    /// Taken down for them that day.
    package var taken = 0
    package var returned = 0
    /// Closed by a supervisor with a reason, without a return.
    package var closed = 0
    /// Word was left that day, and the caller had not called back by its end.
    package var leftWord = 0
    /// To another day, with a reason.
    package var carried = 0
    /// Due by the end of that day, and nothing had become of them by then.
    package var left = 0

    package init() {}

    package static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.taken += other.taken
        sum.returned += other.returned
        sum.closed += other.closed
        sum.leftWord += other.leftWord
        sum.carried += other.carried
        sum.left += other.left
        return sum
    }
}

/// A message carried to another day: why, until when, and who told the caller.
package struct DayCarry: Hashable, Codable, Sendable {
    package let message: MessageID
    package let owner: PersonID
    package let reason: Excuse.Reason
    package let until: Timestamp
    package let by: PersonID
    package let at: Timestamp
    /// Who told the caller the new time; `nil` if nobody did.
    package let told: PersonID?

    package init(
        message: MessageID, owner: PersonID, reason: Excuse.Reason, until: Timestamp, by: PersonID, at: Timestamp,
        told: PersonID?
    ) {
        (self.message, self.owner, self.reason, self.until) = (message, owner, reason, until)
        (self.by, self.at, self.told) = (by, at, told)
    }
}

extension Excuse.Reason: Codable {}
