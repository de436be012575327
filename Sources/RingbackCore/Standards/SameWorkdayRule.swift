import RingbackWords

/// “Every staff member is responsible for returning all their telephone messages the same workday they receive the
/// call.”
package enum SameWorkdayRule {
    /// - Parameters:
    ///   - facts: the messages due that day by ``ReturnFact/due``.
    ///   - clock: the office's.
    package static func findings(
        on day: Workday, _ facts: [ReturnFact], at now: Timestamp, clock: WrittenTimes
    ) -> [Finding] {
        facts.filter { $0.due < now && $0.waits(at: $0.due) }
            .sorted { ($0.due, $0.message) < ($1.due, $1.message) }
            .map { fact in
                Finding(
                    .sameWorkday, on: day, evidence(fact, clock), at: fact.due,
                    person: fact.holder(at: fact.due)?.person, message: fact.message)
            }
    }

    private static func evidence(_ fact: ReturnFact, _ clock: WrittenTimes) -> Phrase {
        let (came, due) = (clock.dated(fact.filedAt), clock.dated(fact.due))
        let chain = Phrase.list(
            fact.holders.filter { $0.from <= fact.due }.map { say("\($0.name) from \(clock.dated($0.from))") })
        var sentences = [
            say("A call of \(came) was to be returned by \(due) and was not."), say("It was with \(chain)."),
        ]
        if fact.tries > 0 {
            sentences.append(
                say(fact.tries, one: "One try reached nobody.", other: "\(fact.tries) tries reached nobody."))
        }
        if let returned = fact.returnedAt { sentences.append(say("It was returned \(clock.dated(returned)).")) }
        return .sentences(sentences)
    }
}
