import RingbackWords

/// What each report counts.
package enum ReportRules {
    /// The rules of a report about messages; `nil` for one about something else.
    package static func messages(_ name: ReportName) -> [ReportRule<CallFact>]? {
        switch name {
        case .returns: returns
        case .windows: windows
        case .repeatCallers: repeatCallers
        case .leaks: leaks
        case .answer, .hours, .load, .standards: nil
        }
    }

    /// What was settled while the caller was on the line needs no return and is left out.
    private static let returns: [ReportRule<CallFact>] = [
        .count("calls", say("To return")) { fact, _ in !fact.isSettledAtDesk },
        .percentile("firstTryMedian", say("First try, median"), 50, of: "firstTry") { toTry($0) },
        .percentile("firstTryNinetieth", say("First try, 90th"), 90, of: "firstTry") { toTry($0) },
        .percentile("returnMedian", say("Return, median"), 50, of: "return") { $0.minutesToReturn },
        .percentile("returnNinetieth", say("Return, 90th"), 90, of: "return") { $0.minutesToReturn },
        .share("sameDay", say("Same workday"), of: { fact, day in isJudged(fact, day) }) { fact, day in
            fact.isReturned && (fact.closedAt ?? .latest) <= day.sameWorkday(fact)
        },
        .count("later", say("Later, or late now")) { fact, day in
            isJudged(fact, day) && (fact.closedAt ?? .latest) > day.sameWorkday(fact)
        },
        .count("returned", say("Returned")) { fact, _ in fact.isReturned },
        .count("unreturned", say("Not returned yet")) { fact, _ in fact.isOpen },
    ]

    private static func toTry(_ fact: CallFact) -> Int? { fact.isSettledAtDesk ? nil : fact.minutesToTry }

    /// Whether it can be said already that a call was, or was not, returned on its workday. Those that the caller
    /// withdrew, or that were closed for a reason, needed no return.
    private static func isJudged(_ fact: CallFact, _ day: ReportDay) -> Bool {
        fact.isReturned || fact.isOpen && day.sameWorkday(fact) <= day.now
    }

    private static let windows: [ReportRule<CallFact>] = [
        .count("stated", say("Told a time")) { fact, _ in fact.agreedAt != nil },
        .share("met", say("Kept"), of: { fact, day in isDecided(fact, day) }) { fact, _ in isKept(fact) },
        .count("missed", say("Missed")) { fact, day in isDecided(fact, day) && !isKept(fact) },
        .count("restated", say("Given a new time")) { fact, _ in fact.isExcused },
        .count("waiting", say("Still to come")) { fact, day in fact.agreedAt != nil && !isDecided(fact, day) },
    ]

    private static func isDecided(_ fact: CallFact, _ day: ReportDay) -> Bool {
        fact.agreedAt.map { !fact.isOpen || isKept(fact) || $0 <= day.now } ?? false
    }

    /// Somebody tried by the time that the caller was told; a call agreed after a talk is kept by its return.
    private static func isKept(_ fact: CallFact) -> Bool {
        guard let agreed = fact.agreedAt else { return false }
        return (fact.triedAt ?? .latest) <= agreed || (fact.closedAt ?? .latest) <= agreed
    }

    private static let repeatCallers: [ReportRule<CallFact>] = [
        .count("calls", say("Messages")),
        .share("again", say("Called again before the return"), of: { _, _ in true }) { fact, _ in fact.calls > 1 },
        .callers("callers", say("Callers"), atLeast: 1) { $0.caller },
        .callers("often", say("Callers with several messages"), atLeast: 2) { $0.caller },
        .count("unknown", say("Without name or number")) { fact, _ in fact.caller == nil },
    ]

    private static let leaks: [ReportRule<CallFact>] = [
        .count("calls", say("To return")) { fact, _ in !fact.isSettledAtDesk },
        .share("noOutcome", say("No outcome"), of: { fact, _ in !fact.isSettledAtDesk }) { fact, day in
            fact.isOpen && fact.due < day.now
        },
        .share("noTry", say("Nobody tried"), of: { fact, _ in !fact.isSettledAtDesk }) { fact, day in
            fact.isOpen && fact.due < day.now && fact.firstTryAt == nil
        },
        .share("nobody", say("Owner away, nobody there"), of: { fact, _ in !fact.isSettledAtDesk }) { fact, day in
            day.hadNobody(fact)
        },
        .share(
            "uncovered", say("Nobody on duty at the main line"),
            of: { fact, _ in !fact.isSettledAtDesk && fact.isUncovered != nil }
        ) { fact, _ in fact.isUncovered == true },
    ]
}
