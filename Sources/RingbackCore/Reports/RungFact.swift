import RingbackWords

/// One call that came in and was taken down.
package struct RungFact: Sendable {
    package let message: MessageID
    package let owner: PersonID
    package let at: Timestamp

    package init(message: MessageID, owner: PersonID, at: Timestamp) {
        (self.message, self.owner, self.at) = (message, owner, at)
    }
}

/// One call in the log of the telephone system, or one caller on the hold board.
package struct LineFact: Sendable {
    package enum Kind: Sendable { case incoming, outgoing, held }

    package let at: Timestamp
    package let kind: Kind
    package let wasAnswered: Bool
    /// How long they talked, or waited until somebody took them.
    package let seconds: Int
    /// Of a caller on hold, by the history; else empty.
    package var id = ""
    /// A call in that was not answered, and neither called back nor taken down afterwards.
    package var isLost = false

    package init(at: Timestamp, kind: Kind, wasAnswered: Bool, seconds: Int) {
        (self.at, self.kind, self.wasAnswered, self.seconds) = (at, kind, wasAnswered, seconds)
    }
}

extension ReportRules {
    /// Of a phone system’s log: calls that nobody answered, and nobody returned either, by any record of theirs.
    package static let lost: [ReportRule<LineFact>] = [
        .share("lost", say("Neither answered nor called back"), of: { fact, _ in fact.kind == .incoming }) { fact, _ in
            fact.isLost
        }
    ]

    /// - Parameter showsWeekdays: a column for each day of the week.
    package static func hours(showsWeekdays: Bool) -> [ReportRule<RungFact>] {
        let all: [ReportRule<RungFact>] = [.count("calls", say("Calls"))]
        guard showsWeekdays else { return all }
        return all
            + Weekday.allCases.map { weekday in
                .count(weekday.word, weekday.name) { _, day in day.day.weekday == weekday }
            }
    }

    package static let answer: [ReportRule<LineFact>] = [
        .count("incoming", say("Calls in")) { fact, _ in fact.kind == .incoming },
        .share("answered", say("Answered"), of: { fact, _ in fact.kind == .incoming }) { fact, _ in
            fact.wasAnswered
        },
        .count("unanswered", say("Not answered")) { fact, _ in fact.kind == .incoming && !fact.wasAnswered },
        .percentile("talkMedian", say("Talked, median"), 50, of: "talk", in: .seconds) { talked($0) },
        .percentile("talkNinetieth", say("Talked, 90th"), 90, of: "talk", in: .seconds) { talked($0) },
        .count("outgoing", say("Calls out")) { fact, _ in fact.kind == .outgoing },
        .percentile("holdMedian", say("On hold, median"), 50, of: "hold", in: .seconds) { held($0) },
        .percentile("holdNinetieth", say("On hold, 90th"), 90, of: "hold", in: .seconds) { held($0) },
    ]

    private static func talked(_ fact: LineFact) -> Int? {
        fact.kind == .incoming && fact.wasAnswered ? fact.seconds : nil
    }

    private static func held(_ fact: LineFact) -> Int? { fact.kind == .held && fact.wasAnswered ? fact.seconds : nil }
}
