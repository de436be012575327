/// Who answers the main line of a site in one week, by quarter hours of its wall clock.
package struct Coverage: Equatable, Sendable {
    package let site: SiteID
    package let week: CalendarWeek
    /// 0 before anybody saved it.
    package var version: Int
    /// As it is being planned.
    package var stints: [Stint]
    /// As it holds.
    package var published: [Stint]
    package var publishedAt: Timestamp?
    package var publishedBy: PersonID?
    /// Whether what is planned is what holds.
    package var isPublished: Bool { publishedAt != nil && Stint.inOrder(stints) == Stint.inOrder(published) }
    /// Why gaps were published.
    package var reasons: [GapReason]

    package init(
        site: SiteID, week: CalendarWeek, version: Int = 0, stints: [Stint] = [], published: [Stint] = [],
        publishedAt: Timestamp? = nil, publishedBy: PersonID? = nil, reasons: [GapReason] = []
    ) {
        (self.site, self.week, self.version, self.stints) = (site, week, version, stints)
        (self.published, self.publishedAt, self.publishedBy) = (published, publishedAt, publishedBy)
        self.reasons = reasons
    }

    package enum Duty: String, CaseIterable, Sendable {
        /// Answers the main line.
        case answers
        /// Answers it while another has a break, or is busy.
        case covers
        case paidBreak = "paid-break"
        /// Off the clock: not rung, and given nothing new.
        case unpaidBreak = "unpaid-break"

        package var isOnLine: Bool { self == .answers || self == .covers }
    }

    /// What one person does in a stretch of one day; minutes of the day, by quarter hours.
    package struct Stint: Hashable, Sendable {
        package let person: PersonID
        package let weekday: Weekday
        package let from: Int
        package let until: Int
        package let duty: Duty

        package init(person: PersonID, weekday: Weekday, from: Int, until: Int, duty: Duty) {
            (self.person, self.weekday, self.from, self.until, self.duty) = (person, weekday, from, until, duty)
        }

        package func holds(_ minute: Int) -> Bool { from <= minute && minute < until }

        package static func inOrder(_ stints: [Stint]) -> [Stint] {
            stints.sorted {
                ($0.weekday.rawValue, $0.from, $0.person, $0.until) < (
                    $1.weekday.rawValue, $1.from, $1.person, $1.until
                )
            }
        }
    }

    /// A stretch in which nobody answers the main line.
    package struct Gap: Hashable, Sendable {
        package let day: Workday
        package let from: Int
        package let until: Int

        package init(day: Workday, from: Int, until: Int) { (self.day, self.from, self.until) = (day, from, until) }
    }

    package struct GapReason: Hashable, Sendable {
        package let gap: Gap
        package let reason: String

        package init(gap: Gap, reason: String) { (self.gap, self.reason) = (gap, reason) }
    }

    package static let mostStints = 5000
    package static let quarter = 15
}
