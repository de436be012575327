import RingbackCore
import RingbackTestSupport
import Testing

@Suite("What reports count")
struct ReportRuleTests {
    /// Tuesday 2026-11-24, midnight in Houston.
    private static let midnight = MillerRowe.tuesday.adding(seconds: -(9 * 3600 + 12 * 60))

    private func fact(
        at hour: Double, tried: Double? = nil, closed: Double? = nil, _ outcome: ClosingOutcome? = nil, calls: Int = 1,
        told: Double? = nil, number: String? = nil
    ) -> CallFact {
        func time(_ hours: Double) -> Timestamp { Self.midnight.adding(seconds: Int64(hours * 3600)) }
        let id = MessageID(at: time(hour), randomness: (UInt64(hour * 100), 1))
        let owner = PersonID(at: Self.midnight, randomness: (0, 0))
        return CallFact(
            message: id, owner: owner, team: nil, caller: number.map(CallFact.Caller.number), calledAt: time(hour),
            filedAt: time(hour), calls: calls, firstTryAt: tried.map(time), closedAt: closed.map(time),
            outcome: outcome, due: time(17), agreedAt: told.map(time))
    }

    private func figures(_ name: ReportName, _ facts: [CallFact], now: Double) throws -> [String: Measure] {
        let hours = try MillerRowe.hours()
        let rules = try #require(ReportRules.messages(name))
        let day = ReportDay(
            try #require(Workday("2026-11-24")), hours: hours, roster: Roster(office: hours, members: [:]),
            now: Self.midnight.adding(seconds: Int64(now * 3600)))
        var tally = ReportTally(rules)
        for fact in facts { tally.add(fact, on: day) }
        return Dictionary(uniqueKeysWithValues: zip(rules.map(\.column.key), tally.measures))
    }

    @Test("A return counts from the call; what was settled on the line is none")
    func returns() throws {
        let figures = try figures(
            .returns,
            [
                fact(at: 9, tried: 9.5, closed: 10, .talked), fact(at: 9, tried: 11), fact(at: 9),
                fact(at: 9, closed: 9, .settledAtDesk), fact(at: 9, closed: 12, .answeredInWriting),
                fact(at: 9, closed: 33, .talked), fact(at: 9, closed: 10, .callerWithdrew),
            ], now: 40)
        #expect(figures["calls"] == .count(6) && figures["returned"] == .count(3))
        #expect(figures["unreturned"] == .count(2))
        #expect(figures["returnMedian"]?.value == 180 && figures["returnMedian"]?.cases == 3)
        #expect(figures["firstTryMedian"]?.cases == 4)
        // Two of five that can be judged: one came back the next day, two are open.
        #expect(figures["sameDay"] == .share(2, of: 5) && figures["later"] == .count(3))
    }

    @Test("While its day lasts, an open call is neither on time nor late; one after hours has the next workday")
    func judged() throws {
        #expect(try figures(.returns, [fact(at: 9)], now: 23)["sameDay"] == .share(0, of: 0))
        #expect(try figures(.returns, [fact(at: 9)], now: 24)["sameDay"] == .share(0, of: 1))
        #expect(try figures(.returns, [fact(at: 18)], now: 47)["sameDay"] == .share(0, of: 0))
        #expect(try figures(.returns, [fact(at: 18, closed: 40, .talked)], now: 47)["sameDay"] == .share(1, of: 1))
    }

    @Test("A time that the caller was told is kept by a try before it, and missed when it passes")
    func windows() throws {
        let facts = [
            fact(at: 9, tried: 14, told: 15), fact(at: 9, told: 15), fact(at: 9, told: 20),
            fact(at: 9, tried: 16, closed: 16, .talked, told: 15), fact(at: 9),
        ]
        let figures = try figures(.windows, facts, now: 18)
        #expect(figures["stated"] == .count(4) && figures["met"] == .share(1, of: 3))
        #expect(figures["missed"] == .count(2) && figures["waiting"] == .count(1))
    }

    @Test("Each caller counts once, whoever they asked for")
    func repeats() throws {
        let figures = try figures(
            .repeatCallers,
            [
                fact(at: 9, calls: 3, number: "+17135550101"), fact(at: 10, number: "+17135550101"),
                fact(at: 11, number: "+17135550102"), fact(at: 12),
            ], now: 18)
        #expect(figures["calls"] == .count(4) && figures["again"] == .share(1, of: 4))
        #expect(figures["callers"] == .count(2) && figures["often"] == .count(1) && figures["unknown"] == .count(1))
    }

    @Test("Whether anybody was on duty is said only where a week was published")
    func uncovered() throws {
        var (covered, gap) = (fact(at: 9), fact(at: 10))
        (covered.isUncovered, gap.isUncovered) = (false, true)
        let figures = try figures(.leaks, [covered, gap, fact(at: 11)], now: 18)
        #expect(figures["uncovered"] == .share(1, of: 2))
    }

    @Test("Without calls there is no share and no median, and nothing is divided by nothing")
    func none() throws {
        for name in [ReportName.returns, .windows, .repeatCallers, .leaks] {
            for measure in try figures(name, [], now: 18).values where measure != .count(0) {
                #expect(measure.value == nil && measure.cases == 0)
            }
        }
    }
}
