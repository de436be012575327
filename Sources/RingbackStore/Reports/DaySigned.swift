package import RingbackCore

/// One signature of a day, for a report.
package struct DaySigned: Sendable {
    package let by: PersonID
    package let at: Timestamp
    package let digest: String
    /// As ``DayGroup/text``.
    package let part: String
}
