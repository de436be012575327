/// How promptly calls are returned: the parameters behind every deadline, in office time. One table, so that an office
/// can later set its own standard.
///
/// | code | due | look again when untouched | after "left word", wait |
/// |---|---|---|---|
/// | 1 as soon as possible | 60 office minutes after filing | for 15 office minutes | 60 office minutes |
/// | 2 today | as the workday that it came in closes | at noon | 4 office hours |
/// | 3 sometime | as the 5th workday closes, the one it came in counted | for 5 workdays | 2 workdays |
/// | 4 not decided | as the 2nd workday closes: to decide, not to return | at the next clean copy | 5 workdays |
package struct Promptness: Hashable, Codable, Sendable {
    /// Office seconds.
    package var asap: Int64 = 3600
    /// Workdays, counting the one the call came in on.
    package var sometime = 5
    package var undecided = 2
    /// The minute of the day from which a call counts as the next day's; `nil` if it never does.
    package var cutOff: Int?
    package var wait = Wait()
    /// Office seconds for which the most pressing may stay untouched.
    package var lookAgainASAP: Int64 = 900
    /// The minute of the day at which what is for today is looked at again.
    package var lookAgainToday = 720
    /// Workdays for which the others may stay untouched.
    package var lookAgainSometime = 5

    /// How long the call back of somebody with whom word was left is waited for.
    package struct Wait: Hashable, Codable, Sendable {
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

    /// Until when the call back of somebody with whom word was left is waited for: office time for the pressing codes,
    /// for the others the same time of day some workdays later (or that day's opening or closing).
    package static func waiting(
        code: Code, since left: Timestamp, hours: OfficeHours, promptness: Promptness = .standard
    ) -> Timestamp? {
        let wait = promptness.wait
        return switch code {
        case .asap: hours.add(officeSeconds: max(1, wait.asap), to: left)
        case .today: hours.add(officeSeconds: max(1, wait.today), to: left)
        case .sometime: sameTime(workdays: wait.sometime, after: left, hours: hours)
        case .undecided: sameTime(workdays: wait.undecided, after: left, hours: hours)
        }
    }

    /// When an entry untouched since `touched` is to be looked at again: the pressing ones after office time, those for
    /// today at the next noon of a workday, the others at the same time of day some workdays later. What nobody has
    /// decided on is looked at when a clean copy is made, and as late as those at the latest.
    package static func lookAgain(
        code: Code, touched: Timestamp, hours: OfficeHours, promptness: Promptness = .standard
    ) -> Timestamp? {
        switch code {
        case .asap: hours.add(officeSeconds: max(1, promptness.lookAgainASAP), to: touched)
        case .today: noon(after: touched, hours: hours, minute: promptness.lookAgainToday)
        case .sometime, .undecided: sameTime(workdays: promptness.lookAgainSometime, after: touched, hours: hours)
        }
    }

    /// Whether an entry has been untouched beyond its code's limit.
    /// - Parameter copied: when the last clean copy of its sheet was made.
    package static func isToLookAgain(
        code: Code, touched: Timestamp, copied: Timestamp? = nil, at now: Timestamp, hours: OfficeHours,
        promptness: Promptness = .standard
    ) -> Bool {
        if code == .undecided, let copied, touched < copied { return true }
        // Office time never exceeds elapsed time, and some workdays take more than one day less: most entries are
        // decided without looking up opening hours.
        let least: Int64 =
            switch code {
            case .asap: promptness.lookAgainASAP
            case .today: 0
            case .sometime, .undecided: Int64(promptness.lookAgainSometime - 1) * 86_400
            }
        guard now.seconds(since: touched) >= least else { return false }
        return lookAgain(code: code, touched: touched, hours: hours, promptness: promptness).map { $0 < now } ?? false
    }

    /// The first noon of a workday after an instant, or that day's next opening, or its closing.
    private static func noon(after instant: Timestamp, hours: OfficeHours, minute: Int) -> Timestamp? {
        var day = hours.workday(at: instant).adding(days: -1)
        while let workday = hours.workday(1, after: day) {
            if let at = open(WallTime(day: workday, minutes: minute), hours), at > instant { return at }
            day = workday
        }
        return nil
    }

    /// That time, or that day's next opening, or its closing.
    private static func open(_ time: WallTime, _ hours: OfficeHours) -> Timestamp? {
        guard let closing = hours.closing(on: time.day) else { return nil }
        let wanted = hours.instant(computed: time)
        guard wanted < closing, let open = hours.opening(atOrAfter: wanted) else { return closing }
        return max(open.opens, wanted)
    }

    private static func closing(ofWorkday count: Int, from instant: Timestamp, hours: OfficeHours) -> Timestamp? {
        guard let first = hours.opening(atOrAfter: instant)?.day,
            let last = hours.workday(max(1, count) - 1, after: first)
        else { return nil }
        return hours.closing(on: last)
    }

    private static func sameTime(workdays: Int, after instant: Timestamp, hours: OfficeHours) -> Timestamp? {
        guard let opening = hours.opening(atOrAfter: instant),
            let day = hours.workday(max(1, workdays), after: opening.day)
        else { return nil }
        let time = hours.wallTime(at: max(opening.opens, instant))
        return open(WallTime(day: day, minutes: time.minutes), hours)
    }
}
