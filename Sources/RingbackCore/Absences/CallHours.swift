/// The hours in which somebody's calls are worked: their own, plus those of their covers while they are away.
///
/// Every deadline runs on these, so nothing falls due while nobody works it, and nothing waits for an absent person
/// while somebody covers.
package struct CallHours: Sendable {
    private let roster: Roster
    /// `nil` for hours that are nobody's.
    private let person: PersonID?
    private let scope: Absence.Scope
    /// For somebody who is never away: the common case.
    private let plain: OfficeHours?

    package init(of person: PersonID, _ scope: Absence.Scope = .all, in roster: Roster) {
        self.roster = roster
        self.person = person
        self.scope = scope
        let member = roster.members[person]
        plain = member.map(\.isPlain) ?? true ? member?.hours ?? roster.office : nil
    }

    /// The hours of one person without covers.
    package init(alone hours: OfficeHours) {
        roster = Roster(office: hours, members: [:])
        person = nil
        scope = .all
        plain = hours
    }

    /// A stretch in which one person works the calls.
    package struct Stretch: Equatable, Sendable {
        package let worker: PersonID
        package let opening: Opening
        let hours: OfficeHours
    }

    /// The stretches that end after an instant, starting with the one containing it, cut where another person takes
    /// over.
    func stretches(endingAfter instant: Timestamp) -> some Sequence<Stretch> {
        Stretches(roster: roster, person: person, scope: scope, from: instant)
    }

    /// Whether anybody is at work on them.
    package func isOpen(at instant: Timestamp) -> Bool {
        if let plain { return plain.isOpen(at: instant) }
        return stretches(endingAfter: instant).first { _ in true }.map { $0.opening.opens <= instant } ?? false
    }

    package func day(at instant: Timestamp) -> Workday { (plain ?? roster.office).workday(at: instant) }

    /// As ``OfficeHours/add(officeSeconds:to:)``.
    package func add(officeSeconds: Int64, to instant: Timestamp) -> Timestamp? {
        if let plain { return plain.add(officeSeconds: officeSeconds, to: instant) }
        guard officeSeconds > 0 else { return instant }
        guard officeSeconds <= 3660 * 86_400 else { return nil }
        var left = officeSeconds * 1000
        for stretch in stretches(endingAfter: instant) {
            let start = max(stretch.opening.opens, instant).milliseconds
            let length = stretch.opening.closes.milliseconds - start
            if left <= length { return Timestamp(milliseconds: start + left) }
            left -= length
        }
        return nil
    }

    /// As ``OfficeHours/officeSeconds(from:to:)``.
    package func officeSeconds(from start: Timestamp, to end: Timestamp) -> Int64 {
        if let plain { return plain.officeSeconds(from: start, to: end) }
        guard start < end else { return 0 }
        var total: Int64 = 0
        for stretch in stretches(endingAfter: start) {
            if stretch.opening.opens >= end { break }
            total += min(stretch.opening.closes, end).milliseconds - max(stretch.opening.opens, start).milliseconds
        }
        return total / 1000
    }

    /// The end of the `count`-th workday, counting the day of the next stretch.
    func closing(ofWorkday count: Int, from instant: Timestamp) -> Stretch? {
        var (days, last): (Int, Stretch?) = (0, nil)
        for stretch in stretches(endingAfter: instant) {
            if last.map({ stretch.opening.day > $0.opening.day }) ?? true {
                if days == max(1, count) { break }
                days += 1
            }
            last = stretch
        }
        return days == max(1, count) ? last : nil
    }

    /// The same time of day that many workdays later, or that day's opening or closing.
    func sameTime(workdays: Int, after instant: Timestamp) -> Timestamp? {
        guard let first = stretches(endingAfter: instant).first(where: { _ in true }),
            let last = closing(ofWorkday: max(1, workdays) + 1, from: instant)
        else { return nil }
        let time = first.hours.wallTime(at: max(first.opening.opens, instant))
        let wanted = last.hours.instant(computed: WallTime(day: last.opening.day, minutes: time.minutes))
        guard wanted < last.opening.closes,
            let open = stretches(endingAfter: wanted).first(where: { _ in true })
        else { return last.opening.closes }
        return max(open.opening.opens, wanted)
    }

    /// The first noon of a worked day after an instant, or that day's next opening, or its closing.
    func noon(after instant: Timestamp, minute: Int) -> Timestamp? {
        var last: Stretch?
        for stretch in stretches(endingAfter: instant) {
            if let last, last.opening.day < stretch.opening.day, last.opening.closes > instant {
                return last.opening.closes
            }
            let noon = stretch.hours.instant(computed: WallTime(day: stretch.opening.day, minutes: minute))
            if noon <= instant { continue }
            if stretch.opening.closes > noon { return max(stretch.opening.opens, noon) }
            last = stretch
        }
        return last?.opening.closes
    }

    /// How promptly a call that comes in at an instant is returned, by the standards in force that day.
    package func promptness(at instant: Timestamp) -> Promptness {
        roster.standards.isEmpty
            ? .standard : roster.standards.promptness(on: roster.office.workday(at: instant))
    }

    /// From when a call counts: one after the cut-off on the office's clock, from the next day.
    func counted(_ filedAt: Timestamp, cutOff: Int?) -> Timestamp {
        let wall = roster.office.wallTime(at: filedAt)
        guard let cutOff, wall.minutes >= cutOff else { return filedAt }
        return max(filedAt, roster.office.instant(computed: WallTime(day: wall.day.adding(days: 1), minutes: 0)))
    }

    /// One person's hours, if nobody else ever works their calls.
    var alone: OfficeHours? { plain }
}

extension DueTime {
    /// When a call is to be returned, in the hours of the people who work it.
    /// - Parameter promptness: that of the office's standards on the day the call came in, if `nil`.
    package static func due(
        code: Code, filedAt: Timestamp, hours: CallHours, promptness: Promptness? = nil
    ) -> Timestamp? {
        let promptness = promptness ?? hours.promptness(at: filedAt)
        if code == .asap, promptness.cutOff != nil {
            // Under a standard the most pressing is never due after the others.
            let soon = byCode(code, filedAt, hours, promptness)
            let today = due(code: .today, filedAt: filedAt, hours: hours, promptness: promptness)
            return soon.map { min($0, today ?? $0) }
        }
        return byCode(
            code, code == .asap ? filedAt : hours.counted(filedAt, cutOff: promptness.cutOff), hours, promptness)
    }

    private static func byCode(
        _ code: Code, _ filedAt: Timestamp, _ hours: CallHours, _ promptness: Promptness
    ) -> Timestamp? {
        if let alone = hours.alone { return due(code: code, filedAt: filedAt, hours: alone, promptness: promptness) }
        return switch code {
        case .asap: hours.add(officeSeconds: max(1, promptness.asap), to: filedAt)
        case .today: hours.closing(ofWorkday: 1, from: filedAt)?.opening.closes
        case .sometime: hours.closing(ofWorkday: promptness.sometime, from: filedAt)?.opening.closes
        case .undecided: hours.closing(ofWorkday: promptness.undecided, from: filedAt)?.opening.closes
        }
    }

    /// The same for the wait after word was left.
    package static func waiting(
        code: Code, since left: Timestamp, hours: CallHours, promptness: Promptness = .standard
    ) -> Timestamp? {
        if let alone = hours.alone { return waiting(code: code, since: left, hours: alone, promptness: promptness) }
        let wait = promptness.wait
        return switch code {
        case .asap: hours.add(officeSeconds: max(1, wait.asap), to: left)
        case .today: hours.add(officeSeconds: max(1, wait.today), to: left)
        case .sometime: hours.sameTime(workdays: wait.sometime, after: left)
        case .undecided: hours.sameTime(workdays: wait.undecided, after: left)
        }
    }

    /// The same for the "look again" line.
    package static func isToLookAgain(
        code: Code, touched: Timestamp, copied: Timestamp? = nil, at now: Timestamp, hours: CallHours,
        promptness: Promptness = .standard
    ) -> Bool {
        if let alone = hours.alone {
            return isToLookAgain(
                code: code, touched: touched, copied: copied, at: now, hours: alone, promptness: promptness)
        }
        if code == .undecided, let copied, touched < copied { return true }
        let at =
            switch code {
            case .asap: hours.add(officeSeconds: max(1, promptness.lookAgainASAP), to: touched)
            case .today: hours.noon(after: touched, minute: promptness.lookAgainToday)
            case .sometime, .undecided: hours.sameTime(workdays: promptness.lookAgainSometime, after: touched)
            }
        return at.map { $0 < now } ?? false
    }
}

extension Opening {
    fileprivate func cut(from: Timestamp, until: Timestamp) -> Opening {
        Opening(day: day, opens: max(opens, from), closes: min(closes, until))
    }
}

/// Piece by piece: the worker's openings while one answer holds, then those of the next.
private struct Stretches: Sequence, IteratorProtocol {
    let roster: Roster
    let person: PersonID?
    let scope: Absence.Scope
    /// The start of the current piece.
    private var from: Timestamp
    private var until: Timestamp
    private var worker: PersonID?
    private var hours: OfficeHours?
    private var openings: Openings?
    /// After this, nobody is expected any more.
    private var horizon: Timestamp

    init(roster: Roster, person: PersonID?, scope: Absence.Scope, from instant: Timestamp) {
        self.roster = roster
        self.person = person
        self.scope = scope
        from = instant
        until = instant
        horizon = Self.horizon(after: instant)
    }

    /// The longest absence, plus a year in which the hours must open.
    private static func horizon(after instant: Timestamp) -> Timestamp {
        instant.adding(seconds: Absence.longest + Int64(OfficeHours.searchDays) * 86_400)
    }

    mutating func next() -> CallHours.Stretch? {
        while true {
            while let worker, let hours, let opening = openings?.next(), opening.opens < until {
                let cut = opening.cut(from: from, until: until)
                guard cut.opens < cut.closes else { continue }
                horizon = Self.horizon(after: cut.closes)
                return CallHours.Stretch(worker: worker, opening: cut, hours: hours)
            }
            guard until < horizon, let person else { return nil }
            begin(with: person, at: until)
        }
    }

    private mutating func begin(with person: PersonID, at instant: Timestamp) {
        let answer = roster.answer(for: person, scope, at: instant)
        (from, until, worker) = (instant, answer.until, answer.worker)
        hours = worker.flatMap { roster.members[$0]?.hours }
        openings = hours.map { Openings(of: $0, fromDay: $0.dayNumber(at: instant) - 1) }
    }
}
