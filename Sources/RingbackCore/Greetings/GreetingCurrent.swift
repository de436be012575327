package import RingbackWords

/// Rule 4: *Each staff member must keep her/his voice mail current. Voice mail for staff who are not absent from the
/// office must inform callers the hours of the day the caller can expect to receive a return call.*
package enum GreetingCurrent {
    /// One person's day.
    package struct Facts: Sendable {
        package let person: PersonID
        package let name: String
        /// Their paid hours of the day; none on a day off.
        package let paid: [Opening]
        /// When they are away on that day, by an absence or a day off.
        package let away: [Stretch]
        /// Every greeting of theirs that held at some time of the day, ended ones among them.
        package let greetings: [Greeting]
        /// Their line never promises a time, so it has no hours to publish.
        package let neverPromises: Bool

        package init(
            _ person: PersonID, name: String, paid: [Opening], away: [Stretch], greetings: [Greeting],
            neverPromises: Bool
        ) {
            (self.person, self.name, self.paid, self.away) = (person, name, paid, away)
            (self.greetings, self.neverPromises) = (greetings, neverPromises)
        }
    }

    package struct Stretch: Equatable, Sendable {
        package let from: Timestamp
        package let until: Timestamp

        package init(from: Timestamp, until: Timestamp) { (self.from, self.until) = (from, until) }
    }

    /// Seconds for which the standard greeting may be heard: somebody who comes in needs a minute to set theirs.
    package static let grace: Int64 = 15 * 60

    /// - Parameters:
    ///   - until: the present moment; nothing later is judged.
    ///   - clock: the time of day as the finding says it.
    package static func findings(
        on day: Workday, _ facts: [Facts], until now: Timestamp, clock: (Timestamp) -> Phrase
    ) -> [Finding] {
        facts.compactMap { finding(on: day, $0, until: now, clock: clock) }
    }

    private static func finding(
        on day: Workday, _ facts: Facts, until now: Timestamp, clock: (Timestamp) -> Phrase
    ) -> Finding? {
        let gaps = stale(facts, until: now)
        guard let first = gaps.first else { return nil }
        let times = gaps.prefix(3).map { say("\(clock($0.from)) to \(clock($0.until))") }
        let before = facts.greetings.filter { $0.end <= first.from }.max { $0.end < $1.end }
        let what: Phrase =
            if let before {
                say("\(facts.name)’s greeting ended at \(clock(before.end)), and no other was set:")
            } else {
                say("\(facts.name) had no current greeting:")
            }
        return Finding(
            .greetingCurrent, on: day, say("\(what) \(Phrase.list(times))."), at: first.from, person: facts.person)
    }

    /// The paid hours in which callers heard nothing current: no window still to come while the person was there, no
    /// return while they were away.
    package static func stale(_ facts: Facts, until now: Timestamp) -> [Stretch] {
        var gaps: [Stretch] = []
        for opening in facts.paid {
            let end = min(opening.closes, now)
            var edges = [opening.opens, end]
            edges += facts.away.flatMap { [$0.from, $0.until] }
            edges += facts.greetings.flatMap { [$0.from, $0.end] }
            edges = Set(edges.filter { $0 >= opening.opens && $0 <= end }).sorted()
            for (from, until) in zip(edges, edges.dropFirst()) where from < until && !isCurrent(facts, at: from) {
                if let last = gaps.last, last.until == from {
                    gaps[gaps.count - 1] = Stretch(from: last.from, until: until)
                } else {
                    gaps.append(Stretch(from: from, until: until))
                }
            }
        }
        return gaps.filter { $0.until.seconds(since: $0.from) > grace }
    }

    private static func isCurrent(_ facts: Facts, at instant: Timestamp) -> Bool {
        let isAway = facts.away.contains { $0.from <= instant && instant < $0.until }
        guard let live = facts.greetings.live(at: instant) else { return facts.neverPromises && !isAway }
        // An absent greeting ends with its absence, so where it holds somebody is away.
        return isAway ? live.kind != .present : live.kind != .left
    }
}
