import RingbackCore
import Testing

@Suite("Statistics agree with the tables that others computed")
struct StatisticsTests {
    @Test(
        "Fisher’s exact test sums the tables that are no likelier",
        arguments: [
            ([9, 6991, 2, 6998], 0.065326), ([7, 6993, 3, 6997], 0.343574), ([12, 2988, 5, 6995], 0.000649),
            ([4, 996, 1, 999], 0.374374), ([0, 10, 0, 10], 1), ([0, 0, 3, 4], 1), ([3, 0, 0, 3], 0.1),
        ] as [([Int], Double)])
    func fisher(cells: [Int], p: Double) throws {
        let table = try TwoByTwo(cells[0], cells[1], cells[2], cells[3])
        #expect(abs(table.fisher - p) < 5e-7)
    }

    @Test(
        "Wilson’s interval is the one to show",
        arguments: [
            (3, 7003, 0.0001457, 0.0012588), (9, 7000, 0.0006766, 0.0024419), (12, 3000, 0.0022897, 0.0069789),
        ] as [(Int, Int, Double, Double)])
    func wilson(events: Int, base: Int, low: Double, high: Double) throws {
        let interval = try Proportion(events, in: base).wilson()
        #expect(abs(interval.low - low) < 5e-8)
        #expect(abs(interval.high - high) < 5e-8)
    }

    @Test(
        "Clopper and Pearson’s interval holds near zero",
        arguments: [
            (3, 7003, 0.0000884, 0.0012514), (0, 100, 0, 0.036217), (100, 100, 1 - 0.036217, 1),
        ] as [(Int, Int, Double, Double)])
    func clopperPearson(events: Int, base: Int, low: Double, high: Double) throws {
        let interval = try Proportion(events, in: base).clopperPearson()
        #expect(abs(interval.low - low) < 5e-7)
        #expect(abs(interval.high - high) < 5e-7)
    }

    @Test("Without a base nothing is known, and without an event the low end is zero")
    func noBase() throws {
        #expect(try Proportion(0, in: 0).wilson() == Interval(low: 0, high: 1))
        #expect(try Proportion(0, in: 0).rate == nil)
        #expect(try Proportion(0, in: 5).wilson().low == 0)
        #expect(try Proportion(5, in: 5).wilson().high == 1)
        #expect(throws: StatisticsError.eventsOverBase(events: 6, base: 5)) { try Proportion(6, in: 5) }
        #expect(throws: StatisticsError.count(most: Proportion.most)) { try Proportion(-1, in: 5) }
        #expect(throws: StatisticsError.count(most: Proportion.most)) { try TwoByTwo(Int.max, 1, 1, 1) }
    }

    @Test("A crude gap of 4.7 that like cases explain is no gap")
    func simpson() throws {
        let strata = try StratifiedTables([TwoByTwo(18, 882, 4, 196), TwoByTwo(2, 1998, 8, 7992)])
        let crude = try TwoByTwo(20, 2880, 12, 8188)
        #expect(abs(crude.oddsRatio! - 4.738) < 5e-4)
        #expect(abs(crude.fisher - 1.58e-5) < 1e-7)
        #expect(abs(strata.oddsRatio - 1) < 1e-12)
        let interval = try #require(strata.interval())
        #expect(abs(interval.low - 0.409) < 5e-4 && abs(interval.high - 2.445) < 5e-4)
        #expect(strata.cochranMantelHaenszel(corrected: false).statistic < 1e-20)
        #expect(strata.cochranMantelHaenszel(corrected: true).statistic == 0)
        #expect(strata.cochranMantelHaenszel(corrected: true).p == 1)
    }

    @Test("A gap of two is found as one, and that it is not enough to tell")
    func realGap() throws {
        let strata = try StratifiedTables([TwoByTwo(14, 886, 2, 198), TwoByTwo(6, 1994, 10, 7990)])
        #expect(abs(strata.oddsRatio - 2.029) < 5e-4)
        let interval = try #require(strata.interval())
        #expect(abs(interval.low - 0.847) < 5e-4 && abs(interval.high - 4.861) < 5e-4)
        let corrected = strata.cochranMantelHaenszel(corrected: true)
        #expect(abs(corrected.statistic - 2.100) < 5e-4 && abs(corrected.p - 0.147) < 5e-4)
        let plain = strata.cochranMantelHaenszel(corrected: false)
        #expect(abs(plain.statistic - 2.805) < 5e-4 && abs(plain.p - 0.094) < 5e-4)
    }

    @Test("Strata that lack a group or an outcome are left out and counted")
    func emptyMargins() throws {
        let strata = try StratifiedTables([TwoByTwo(3, 0, 4, 0), TwoByTwo(0, 0, 1, 9), TwoByTwo(1, 9, 2, 8)])
        #expect(strata.used == 1 && strata.left == 2)
        #expect(strata.homogeneity == nil)
        #expect(throws: StatisticsError.nothingToCompare) { try StratifiedTables([TwoByTwo(0, 0, 1, 9)]) }
    }

    @Test("With few events the exact version agrees with Fisher’s for one table")
    func exactOfOne() throws {
        let table = try TwoByTwo(7, 12, 2, 16)
        let exact = try #require(ExactConditional(StratifiedTables([table])))
        #expect(abs(exact.p - table.fisher) < 1e-12)
        // SciPy 1.17, contingency.odds_ratio.
        #expect(abs(exact.oddsRatio - 4.478020) < 5e-6)
        #expect(abs(exact.interval().low - 0.684557) < 5e-6 && abs(exact.interval().high - 51.757023) < 5e-5)
    }

    @Test("Where one group has every event, the exact range is open above")
    func exactAtTheEnd() throws {
        let exact = try #require(ExactConditional(StratifiedTables([TwoByTwo(5, 5, 0, 10)])))
        #expect(exact.oddsRatio == .infinity)
        #expect(exact.interval().high == .infinity)
        #expect(exact.interval().low > 1)
    }

    @Test(
        "A funnel’s limits are the exact binomial ones",
        arguments: [(200, 3, 4), (500, 4, 6), (1000, 6, 9), (2000, 9, 12), (5000, 18, 22), (7000, 23, 28)])
    func funnel(base: Int, alert: Int, alarm: Int) throws {
        let funnel = try Funnel([Proportion(20, in: 10_000)])
        #expect(funnel.firstAbove(.alert, base: base) == alert)
        #expect(funnel.firstAbove(.alarm, base: base) == alarm)
    }

    @Test("Three complaints in 7,003 are below average where two in a thousand are usual")
    func belowAverage() throws {
        let funnel = try Funnel([Proportion(17, in: 2997), Proportion(3, in: 7003)])
        #expect(funnel.pooled == (try Proportion(20, in: 10_000)))
        #expect(funnel.standing(of: try Proportion(3, in: 7003)) != .alertHigh)
        #expect(funnel.lastBelow(.alert, base: 100) == nil)
    }

    @Test("People who vary more than chance lets them widen the limits")
    func overdispersion() throws {
        let uneven = try Funnel([Proportion(0, in: 1000), Proportion(2, in: 1000), Proportion(28, in: 1000)])
        #expect(uneven.overdispersion > 1)
        let even = try Funnel([Proportion(10, in: 1000), Proportion(10, in: 1000), Proportion(10, in: 1000)])
        #expect(uneven.firstAbove(.alert, base: 1000) > even.firstAbove(.alert, base: 1000))
        #expect(
            try Funnel([Proportion(0, in: 10), Proportion(0, in: 10)]).standing(of: Proportion(0, in: 10)) == .within)
    }

    @Test(
        "It is said how many interactions would be needed",
        arguments: [
            (0.0005, 2, 47_057), (0.001, 2, 23_510), (0.002, 2, 11_737), (0.005, 2, 4673), (0.01, 2, 2318),
            (0.0005, 1.5, 156_880), (0.001, 1.5, 78_390), (0.002, 1.5, 39_146), (0.005, 1.5, 15_599),
            (0.01, 1.5, 7750),
        ] as [(Double, Double, Int)])
    func sampleSize(rate: Double, ratio: Double, each: Int) {
        #expect(abs(SampleSize.eachGroup(rate: rate, ratio: ratio)! - each) <= 1)
        #expect(SampleSize.eachGroup(rate: rate, ratio: 1) == nil)
    }

    @Test("Two graders agree beyond chance by kappa")
    func kappa() throws {
        let pairs =
            Array(repeating: (true, true), count: 20) + Array(repeating: (true, false), count: 5)
            + Array(repeating: (false, true), count: 10) + Array(repeating: (false, false), count: 15)
        let agreement = try #require(Agreement(pairs))
        #expect(abs(agreement.observed - 0.7) < 1e-12 && abs(agreement.kappa! - 0.4) < 1e-12)
        #expect(Agreement([(1, 1), (1, 1)])?.kappa == nil)
        #expect(Agreement([(Int, Int)]()) == nil)
    }

    @Test("A table of counts says which line cannot be read")
    func countTable() throws {
        let table = try CountTable(Array("name,events,base\nAna,1,5\nBo,7,5\n".utf8))
        #expect(throws: StatisticsError.line(3, .eventsOverBase(events: 7, base: 5))) { try table.proportions() }
        #expect(throws: StatisticsError.noColumn("a")) { try table.twoByTwos() }
        let words = try CountTable(Array("a,b,c,d\n1,2,x,4\n".utf8))
        #expect(throws: StatisticsError.cell("x", column: "c", line: 2)) { try words.twoByTwos() }
    }
}
