/// How promptly calls are returned: the parameters behind every deadline, in office time. One table, so that an office
/// can later set its own standard.
///
/// | code | due | look again when untouched for |
/// |---|---|---|
/// | 1 as soon as possible | 60 office minutes after filing | 60 office minutes |
/// | 2 today | as the workday that it came in closes | 4 office hours |
/// | 3 sometime | as the 5th workday closes, the one it came in counted | 2 workdays |
/// | 4 not decided | as the 2nd workday closes: to decide, not to return | 5 workdays |
package struct Promptness: Hashable, Codable, Sendable {
    /// Office seconds.
    package var asap: Int64 = 3600
    /// Workdays, counting the one the call came in on.
    package var sometime = 5
    package var undecided = 2
    package var lookAgain = LookAgain()

    /// How long an entry may stay untouched before it rises into the "look again" line.
    package struct LookAgain: Hashable, Codable, Sendable {
        /// Office seconds.
        package var asap: Int64 = 3600
        package var today: Int64 = 4 * 3600
        /// Workdays.
        package var sometime = 2
        package var undecided = 5

        package init() {}
    }

    package init() {}

    package static let standard = Promptness()
}

/// When a call is to be returned, and when an untouched one is to be looked at again, in the hours of the person who
/// owes the return.
package enum DueTime {
    /// - Parameter filedAt: when the call came in. Out of hours (lunch, night, holiday) the clock starts at the next
    ///   opening, whose workday counts.
    /// - Returns: an instant in office hours or at closing, later than `filedAt`; `nil` if the hours have no opening
    ///   within a year, which ``OfficeHours/validate(on:)`` refuses.
    package static func due(
        code: Code, filedAt: Timestamp, hours: OfficeHours, promptness: Promptness = .standard
    ) -> Timestamp? {
        switch code {
        case .asap: hours.add(officeSeconds: max(1, promptness.asap), to: filedAt)
        case .today: closing(ofWorkday: 1, from: filedAt, hours: hours)
        case .sometime: closing(ofWorkday: promptness.sometime, from: filedAt, hours: hours)
        case .undecided: closing(ofWorkday: promptness.undecided, from: filedAt, hours: hours)
        }
    }

    /// When an entry untouched since `touched` is to be looked at again: after office time for the pressing codes, for
    /// the others at the same time of day some workdays later (or at that day's opening or closing).
    package static func lookAgain(
        code: Code, touched: Timestamp, hours: OfficeHours, promptness: Promptness = .standard
    ) -> Timestamp? {
        let limits = promptness.lookAgain
        return switch code {
        case .asap: hours.add(officeSeconds: max(1, limits.asap), to: touched)
        case .today: hours.add(officeSeconds: max(1, limits.today), to: touched)
        case .sometime: sameTime(workdays: limits.sometime, after: touched, hours: hours)
        case .undecided: sameTime(workdays: limits.undecided, after: touched, hours: hours)
        }
    }

    /// Whether an entry has been untouched beyond its code's limit.
    package static func isToLookAgain(
        code: Code, touched: Timestamp, at now: Timestamp, hours: OfficeHours, promptness: Promptness = .standard
    ) -> Bool {
        // Office time never exceeds elapsed time, and two workdays take more than one day: most entries are decided
        // without looking up opening hours.
        let limits = promptness.lookAgain
        let least: Int64 =
            switch code {
            case .asap: limits.asap
            case .today: limits.today
            case .sometime: Int64(limits.sometime - 1) * 86_400
            case .undecided: Int64(limits.undecided - 1) * 86_400
            }
        guard now.seconds(since: touched) >= least else { return false }
        return lookAgain(code: code, touched: touched, hours: hours, promptness: promptness).map { $0 < now } ?? false
    }

    private static func closing(ofWorkday count: Int, from instant: Timestamp, hours: OfficeHours) -> Timestamp? {
        guard let first = hours.opening(atOrAfter: instant)?.day,
            let last = hours.workday(max(1, count) - 1, after: first)
        else { return nil }
        return hours.closing(on: last)
    }

    private static func sameTime(workdays: Int, after instant: Timestamp, hours: OfficeHours) -> Timestamp? {
        guard let opening = hours.opening(atOrAfter: instant),
            let day = hours.workday(max(1, workdays), after: opening.day), let closing = hours.closing(on: day)
        else { return nil }
        let time = hours.wallTime(at: max(opening.opens, instant))
        let wanted = hours.instant(computed: WallTime(day: day, minutes: time.minutes))
        guard wanted < closing, let open = hours.opening(atOrAfter: wanted) else { return closing }
        return max(open.opens, wanted)
    }
}
