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
    ) -> String {
        var words = "\(name(person, names)) is away"
        if let from {
            let day = back?.workday(at: from)
            let isMidnight = day.flatMap { back?.instant(computed: WallTime(day: $0, minutes: 0)) } == from
            words += " from \(isMidnight ? day.map { clock.day($0) } ?? "" : clock.moment(from))"
        }
        words += " until \(end(until, lastDay, clock))"
        if lastDay != nil, let back, let next = back.opening(atOrAfter: until) {
            words += ", back \(clock.day(next.day))"
        }
        return "\(words); \(coverWords(names, clock))."
    }

    /// "away until Mon, Dec 14, Tom covers".
    package func short(_ names: [PersonID: String], _ clock: ClockWords) -> String {
        let cover = worker.map { "\(name($0, names)) covers" } ?? "nobody covers"
        return "away until \(end(until, lastDay, clock)), \(cover)"
    }

    /// "Tom covers until Thu, Dec 3, then Ana until then".
    private func coverWords(_ names: [PersonID: String], _ clock: ClockWords) -> String {
        var words: [String] = []
        for (place, cover) in covers.enumerated() {
            let who = cover.worker.map { name($0, names) } ?? "nobody"
            let verb = place == 0 ? " covers" : ""
            let instead =
                cover.insteadOf.isEmpty
                ? "" : " for \(cover.insteadOf.map { name($0, names) }.joined(separator: " and ")), away too"
            let isLast = cover.until >= until
            let end =
                isLast ? (place == 0 ? " until then" : "") : " until \(self.end(cover.until, cover.lastDay, clock))"
            words.append(who + verb + (instead.isEmpty ? end : "\(instead),\(end)".trimmingComma))
        }
        return words.joined(separator: ", then ")
    }

    private func end(_ instant: Timestamp, _ day: Workday?, _ clock: ClockWords) -> String {
        day.map { clock.day($0) } ?? clock.moment(instant)
    }

    private func name(_ id: PersonID, _ names: [PersonID: String]) -> String { names[id] ?? "somebody" }
}

extension String {
    fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}
