import RingbackWords

/// Rule 1: during the hours, an operator answers the main line.
package enum OperatorOnDuty {
    /// The stretches of a day's hours in which nobody answers or covers.
    /// - Parameters:
    ///   - isThere: whether somebody is in at a minute of that day; whoever is away answers nothing.
    package static func gaps(
        on day: Workday, hours: [Span], stints: [Coverage.Stint], isThere: (PersonID, Int) -> Bool = { _, _ in true }
    ) -> [Coverage.Gap] {
        let today = stints.filter { $0.weekday == day.weekday && $0.duty.isOnLine }
        var gaps: [Coverage.Gap] = []
        for span in WeekTimes.joined(hours) {
            // Only where somebody begins or ends, and each quarter hour in between for those who are away.
            let inner = stride(from: span.opens / 15 * 15, to: span.closes, by: 15).filter { $0 > span.opens }
            let edges = today.flatMap { [$0.from, $0.until] }.filter { span.opens < $0 && $0 < span.closes }
            let cuts = Set([span.opens, span.closes] + inner + edges).sorted()
            for (from, until) in zip(cuts, cuts.dropFirst()) {
                if today.contains(where: { $0.holds(from) && isThere($0.person, from) }) { continue }
                if let last = gaps.last, last.until == from {
                    gaps[gaps.count - 1] = Coverage.Gap(day: day, from: last.from, until: until)
                } else {
                    gaps.append(Coverage.Gap(day: day, from: from, until: until))
                }
            }
        }
        return gaps
    }

    /// A day's facts at one site.
    package struct Facts: Sendable {
        package var site: String
        /// `nil` if the office has one site.
        package var isOnlySite: Bool
        package var hours: [Span]
        package var published: [Coverage.Stint]
        package var reasons: [Coverage.GapReason]
        /// When people are away that day, in minutes.
        package var away: [PersonID: [Span]]

        package init(
            site: String, isOnlySite: Bool, hours: [Span], published: [Coverage.Stint],
            reasons: [Coverage.GapReason] = [], away: [PersonID: [Span]] = [:]
        ) {
            (self.site, self.isOnlySite, self.hours, self.published) = (site, isOnlySite, hours, published)
            (self.reasons, self.away) = (reasons, away)
        }
    }

    /// One finding for each gap, from when to when, with the reason if one was given.
    package static func findings(on day: Workday, _ facts: Facts) -> [Finding] {
        let gaps = gaps(on: day, hours: facts.hours, stints: facts.published) { person, minute in
            !(facts.away[person] ?? []).contains { $0.opens <= minute && minute < $0.closes }
        }
        return gaps.map { gap in
            let reason = facts.reasons.first { $0.gap.day == day && $0.gap.from < gap.until && gap.from < $0.gap.until }
            let span = Span(opens: gap.from, closes: gap.until).written
            let what =
                facts.isOnlySite
                ? say("Nobody answered the main line \(span).")
                : say("Nobody answered the main line of \(facts.site) \(span).")
            guard let reason else { return Finding(.operatorOnDuty, on: day, what) }
            return Finding(.operatorOnDuty, on: day, say("\(what) Reason given: \(reason.reason)"))
        }
    }
}
