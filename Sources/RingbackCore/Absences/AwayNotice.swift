package import RingbackWords

/// Says that somebody is away, until when, and who works their calls in turn: shown wherever their name can be picked
/// or their calls are listed.
package struct AwayNotice: Equatable, Sendable {
    package let person: PersonID
    package let until: Timestamp
    /// Its last day, if it was set in days.
    package let lastDay: Workday?
    package let covers: [Cover]

    /// One stretch with the same worker.
    package struct Cover: Equatable, Sendable {
        /// `nil` while nobody is in.
        package let worker: PersonID?
        /// The covers in between, who are away themselves.
        package let insteadOf: [PersonID]
        package let until: Timestamp
        package let lastDay: Workday?
    }

    /// Who works their calls now.
    package var worker: PersonID? { covers.first?.worker }

    /// Beyond that, plans change anyway.
    fileprivate static let most = 6
}

extension Roster {
    /// - Returns: `nil` while the person is there.
    package func notice(of person: PersonID, _ scope: Absence.Scope = .all, at now: Timestamp) -> AwayNotice? {
        guard let hours = members[person]?.hours, away(person, at: now) != nil else { return nil }
        var until = now
        // Consecutive days off, and an absence right after them, count as one.
        for _ in 0..<400 {
            guard let away = away(person, at: until) else { break }
            until = away.until
        }
        var covers: [AwayNotice.Cover] = []
        var at = now
        while at < until, covers.count < AwayNotice.most {
            let answer = answer(for: person, scope, at: at)
            let end = min(answer.until, until)
            let between = answer.isWorked ? Array(answer.chain.dropFirst().dropLast()) : []
            if let last = covers.last, last.worker == answer.worker, last.insteadOf == between { covers.removeLast() }
            covers.append(
                AwayNotice.Cover(
                    worker: answer.worker, insteadOf: between, until: end, lastDay: lastDay(before: end, hours)))
            at = end
        }
        return AwayNotice(person: person, until: until, lastDay: lastDay(before: until, hours), covers: covers)
    }

    /// The day that ends at this instant, if it is a midnight.
    private func lastDay(before instant: Timestamp, _ hours: OfficeHours) -> Workday? {
        let day = hours.workday(at: instant)
        guard hours.instant(computed: WallTime(day: day, minutes: 0)) == instant else { return nil }
        return day.adding(days: -1)
    }
}

extension AwayNotice {
    /// "Grace is away until Mon, Dec 14; Tom covers until Thu, Dec 3, then Ana."
    /// - Parameters:
    ///   - from: when it begins, if it is still to come.
    ///   - back: the absent person's hours, if the sentence is to say when they are back.
    package func sentence(
        _ names: [PersonID: String], _ clock: ClockWords, from: Timestamp? = nil, back: OfficeHours? = nil
    ) -> Phrase {
        let (who, until, covers) = (name(person, names), end(until, lastDay, clock), coverWords(names, clock))
        let begin = from.map { beginning($0, clock, back) }
        if lastDay != nil, let back, let next = back.opening(atOrAfter: self.until) {
            let day = clock.onDay(next.day)
            if begin == until { return say("\(who) is away \(until), back \(day); \(covers).") }
            return begin.map { say("\(who) is away from \($0) until \(until), back \(day); \(covers).") }
                ?? say("\(who) is away until \(until), back \(day); \(covers).")
        }
        if begin == until { return say("\(who) is away \(until); \(covers).") }
        return begin.map { say("\(who) is away from \($0) until \(until); \(covers).") }
            ?? say("\(who) is away until \(until); \(covers).")
    }

    /// "away until Mon, Dec 14, Tom covers".
    package func short(_ names: [PersonID: String], _ clock: ClockWords) -> Phrase {
        let until = end(until, lastDay, clock)
        return worker.map { say("away until \(until), \(name($0, names)) covers") }
            ?? say("away until \(until), nobody covers")
    }

    private func beginning(_ from: Timestamp, _ clock: ClockWords, _ back: OfficeHours?) -> String {
        let day = back?.workday(at: from)
        let isMidnight = day.flatMap { back?.instant(computed: WallTime(day: $0, minutes: 0)) } == from
        return isMidnight ? day.map { clock.onDay($0) } ?? "" : clock.moment(from)
    }

    /// "Tom covers until Thu, Dec 3, then Ana until then".
    private func coverWords(_ names: [PersonID: String], _ clock: ClockWords) -> Phrase {
        guard let first = covers.first else { return .none }
        return covers.dropFirst().reduce(beginning(first, names, clock)) {
            say("\($0), then \(going($1, names, clock))")
        }
    }

    private func beginning(_ cover: Cover, _ names: [PersonID: String], _ clock: ClockWords) -> Phrase {
        let (who, end) = (worker(of: cover, names), end(of: cover, clock))
        guard let absent = absent(in: cover, names) else {
            return end.map { say("\(who) covers until \($0)") } ?? say("\(who) covers until then")
        }
        return end.map { say("\(who) covers for \(absent), away too, until \($0)") }
            ?? say("\(who) covers for \(absent), away too, until then")
    }

    private func going(_ cover: Cover, _ names: [PersonID: String], _ clock: ClockWords) -> Phrase {
        let (who, end) = (worker(of: cover, names), end(of: cover, clock))
        guard let absent = absent(in: cover, names) else { return end.map { say("\(who) until \($0)") } ?? who }
        return end.map { say("\(who) for \(absent), away too, until \($0)") }
            ?? say("\(who) for \(absent), away too")
    }

    private func worker(of cover: Cover, _ names: [PersonID: String]) -> Phrase {
        cover.worker.map { name($0, names) } ?? say("nobody")
    }

    private func absent(in cover: Cover, _ names: [PersonID: String]) -> Phrase? {
        guard let first = cover.insteadOf.first else { return nil }
        return cover.insteadOf.dropFirst().reduce(name(first, names)) { say("\($0) and \(name($1, names))") }
    }

    /// `nil` for one that lasts until they are back.
    private func end(of cover: Cover, _ clock: ClockWords) -> String? {
        cover.until >= until ? nil : end(cover.until, cover.lastDay, clock)
    }

    private func end(_ instant: Timestamp, _ day: Workday?, _ clock: ClockWords) -> String {
        day.map { clock.onDay($0) } ?? clock.moment(instant)
    }

    private func name(_ id: PersonID, _ names: [PersonID: String]) -> Phrase {
        names[id].map { Phrase(verbatim: $0) } ?? say("somebody")
    }
}
