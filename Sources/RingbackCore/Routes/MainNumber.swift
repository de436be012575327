import RingbackWords

/// Rule 2: callers to the main number, also those who press 0, reach a person and no mailbox.
package enum MainNumber {
    /// One finding for each path that ended wrongly on a day within its hours, from when to when.
    /// - Parameters:
    ///   - proof: of that day alone.
    ///   - hours: in which a caller must reach a person.
    package static func findings(
        on day: Workday, _ proof: RouteProof, hours: [Span]
    ) -> [Finding] {
        proof.faults.compactMap { fault in
            let times = fault.times.flatMap { time in
                hours.compactMap { span -> RouteTime? in
                    let (from, until) = (max(time.from, span.opens), min(time.until, span.closes))
                    return from < until
                        ? RouteTime(day: time.day, from: from, lastDay: time.lastDay, until: until) : nil
                }
            }
            guard !times.isEmpty else { return nil }
            let path = fault.path.map(\.words)
            let when = Phrase.list(times.map { Span(opens: $0.from, closes: $0.until).written })
            return Finding(.mainNumber, on: day, say("Call path \(arrows(path)): \(fault.kind.words), \(when)."))
        }
    }

    private static func arrows(_ path: [Phrase]) -> Phrase {
        path.dropFirst().reduce(path.first ?? Phrase.none) { path, step in say("\(path) → \(step)") }
    }
}

extension RoutePlan {
    /// The email addresses of those whose telephones are named.
    package var people: Set<String> {
        Set(
            nodes.compactMap { node in
                if case .phone(let phone) = node.kind { phone.person } else { nil }
            })
    }
}
