extension Coverage {
    /// The stretches with one person's time on some days given to a duty, whatever was there.
    /// - Parameter duty: `nil` for nothing.
    package static func painted(
        _ stints: [Stint], person: PersonID, on days: Set<Weekday>, from: Int, until: Int, duty: Duty?
    ) -> [Stint] {
        var painted: [Stint] = []
        for stint in stints {
            guard stint.person == person, days.contains(stint.weekday), stint.from < until, from < stint.until else {
                painted.append(stint)
                continue
            }
            if stint.from < from { painted.append(stint.cut(stint.from, from)) }
            if until < stint.until { painted.append(stint.cut(until, stint.until)) }
        }
        if let duty {
            painted += days.map { Stint(person: person, weekday: $0, from: from, until: until, duty: duty) }
        }
        return joined(painted)
    }

    /// A day as it was held until a minute, and as it is planned from then on.
    package static func held(_ held: [Stint], until minute: Int, then planned: [Stint]) -> [Stint] {
        let before = held.filter { $0.from < minute }.map { $0.cut($0.from, min($0.until, minute)) }
        let after = planned.filter { $0.until > minute }.map { $0.cut(max($0.from, minute), $0.until) }
        return joined(before + after)
    }

    /// With neighbors of the same person and duty made one.
    private static func joined(_ stints: [Stint]) -> [Stint] {
        var last: [PersonID: Int] = [:]
        var all: [Stint] = []
        for stint in Stint.inOrder(stints) {
            if let at = last[stint.person], all[at].weekday == stint.weekday, all[at].duty == stint.duty,
                all[at].until == stint.from
            {
                all[at] = all[at].cut(all[at].from, stint.until)
            } else {
                last[stint.person] = all.count
                all.append(stint)
            }
        }
        return all
    }
}

extension Coverage.Stint {
    fileprivate func cut(_ from: Int, _ until: Int) -> Self {
        Self(person: person, weekday: weekday, from: from, until: until, duty: duty)
    }
}
