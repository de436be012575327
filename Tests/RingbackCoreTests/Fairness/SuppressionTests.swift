import Foundation
import RingbackTestSupport
import RingbackWords
import Testing

@testable import RingbackCore

/// Nothing is said of few people, nor can it be got by taking figures from one another.
@Suite("Suppression")
struct SuppressionTests {
    @Test("Nine people in a group, or four complaints in all, are too few for any figure")
    func few() throws {
        let nine = FairnessOffice.two([18, 882, 4, 196], [2, 1998, 8, 7992], people: 9).release
        #expect(nine.comparisons.map(\.isWithheld) == [true])
        #expect(FairnessOffice.two([2, 898, 0, 200], [0, 2000, 2, 7998]).release.comparisons[0].isWithheld)
    }

    @Test("One person in a group leaves no trace of it in what is released")
    func one() throws {
        var office = FairnessOffice.two([18, 882, 4, 196], [2, 1998, 8, 7992])
        office.questions = [FairnessOffice.question(1, "Gender", ["women", "men", "another"])]
        office.add(1, [office.questions[0].id: 2], [(FairnessOffice.outage, base: 77, events: 3)])
        // Who gave nothing hides whoever is alone.
        office.add(
            12, [:], [(FairnessOffice.outage, base: 800, events: 6), (FairnessOffice.routine, base: 900, events: 5)])
        let text = String(decoding: try JSONEncoder().encode(office.release), as: UTF8.self)
        #expect(!text.contains("another") && text.contains("women"))
    }

    @Test("Where nearly everybody answered, some are left out by lot, so that no difference from the office is of few")
    func lot() throws {
        var office = FairnessOffice.two([18, 882, 4, 196], [2, 1998, 8, 7992])
        office.add(
            1, [:], [(FairnessOffice.outage, base: 40, events: 1), (FairnessOffice.routine, base: 40, events: 0)])
        let grouping = try #require(Grouping(FairnessOffice.gender, in: office.counts))
        #expect(office.people.count - grouping.place.count == FairnessLimits.people)
        #expect(Set(grouping.place.values) == [0, 1])
    }

    @Test("Where all complaints fell on one group no count is given, but that it is at least so many")
    func bound() throws {
        let comparison = FairnessOffice.two([30, 2970, 0, 3000], [0, 2000, 0, 8000]).release.comparisons[0]
        #expect(comparison.strata.isEmpty && comparison.groups.isEmpty)
        #expect(
            comparison.bound?.sentence.description
                == """
                In similar cases, at least 3 times as many complaints about women as about men. The counts would show \
                about whom.
                """
        )
    }

    @Test("Whoever knows how often each was complained of cannot tell from the sums who is in which group")
    func membership() {
        func with(_ some: [Int], _ count: Int = 12) -> [Int] { some + [Int](repeating: 0, count: count - some.count) }
        #expect(!Membership.isOpen([with([5, 3]), with([1, 1])]))
        #expect(Membership.isOpen([with([2, 1]), with([2, 1])]))
        // Five is made of two and three on the other side, and there is room for one more there.
        #expect(Membership.isOpen([with([5, 3, 2]), with([3, 2, 2, 1])]))
        // Ten of nine each and ten of one each are told apart by any sum; where there is room to be elsewhere, not.
        #expect(!Membership.isOpen([[Int](repeating: 9, count: 10), [Int](repeating: 1, count: 10)]))
        #expect(Membership.isOpen([[Int](repeating: 3, count: 20), [Int](repeating: 5, count: 20)]))
        #expect(Membership.isOpen([with([]), with([])]))
        // One with fifteen and two or three for each of the others: 37 cannot be made without that one.
        let women = [15] + [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]
        #expect(!Membership.isOpen([women, [3, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2]]))
    }

    @Test("Where one person stands behind more than a third of a group’s complaints nothing is counted of it")
    func dominance() {
        var office = FairnessOffice.two([18, 882, 12, 888], [20, 1980, 20, 1980])
        #expect(!office.release.comparisons[0].strata.isEmpty)
        let (woman, man) = (office.people[0], office.people[20])
        office.cases[woman]?[FairnessOffice.routine]?.events += 30
        #expect(office.release.comparisons[0].strata.isEmpty)
        // Nor where another of the same many complaints is in the other group.
        office.cases[man]?[FairnessOffice.routine]?.events += 30
        #expect(office.release.comparisons[0].strata.isEmpty)
        // The sentence that is left would be the same with that person in the other group.
        #expect(office.release.comparisons[0].bound == nil)
        let four = [CaseCount](repeating: CaseCount(base: 10, events: 1), count: 4)
        #expect(Dominance.isFree(four) && !Dominance.isFree(four + [CaseCount(base: 90, events: 0)]))
        #expect(!Dominance.isFree(four + [CaseCount(base: 10, events: 3)]))
        #expect(Dominance.isFree([CaseCount(base: 10, events: 1)] + [CaseCount](repeating: .init(base: 10), count: 9)))
    }

    @Test("A half-year in which nobody did anything is released as nothing")
    func nothing() {
        var office = FairnessOffice()
        office.questions = [FairnessOffice.gender]
        #expect(office.release.comparisons.map(\.isWithheld) == [true] && office.release.funnel.isEmpty)
    }

    @Test("Bases are rounded to two digits and complaints are not")
    func rounded() {
        #expect(
            [0, 7, 99, 104, 105, 995, 7003, 12_345].map(FairnessRelease.rounded) == [
                0, 7, 99, 100, 110, 1000, 7000, 12_000,
            ])
        #expect(FairnessRelease.rounded(.max) > 0)
    }

    // MARK: Attacks

    /// A random office: some of everything, often near the limits.
    private static func office(_ random: inout SeededRandom) -> FairnessOffice {
        var office = FairnessOffice()
        let count = Int.random(in: 1...3, using: &random)
        office.questions = (0..<count).map { place in
            FairnessOffice.question(
                UInt64(place + 1), "Q\(place)",
                Array(["a", "b", "c", "d"].prefix(Int.random(in: 2...4, using: &random))))
        }
        let acts = LikeCase.Act.allCases
        let cases = (0..<Int.random(in: 1...10, using: &random)).map { place in
            LikeCase(
                act: acts[place % 2], scenario: .line(code: place % 3 + 1, team: ""), month: "2026-0\(place % 2 + 1)",
                band: place % 4 < 2 ? .morning : .late)
        }
        // Often the second question is nearly the first again.
        let copies = Bool.random(using: &random)
        for _ in 0..<Int.random(in: 18...90, using: &random) {
            var own: OwnGroups = [:]
            for (place, question) in office.questions.enumerated() where Double.random(in: 0..<1, using: &random) < 0.93
            {
                let copied = copies && place > 0 && Double.random(in: 0..<1, using: &random) < 0.95
                let first = own[office.questions[0].id]
                own[question.id] =
                    copied && first.map(question.groups.indices.contains) == true
                    ? first : Int.random(in: 0..<question.groups.count, using: &random)
            }
            let mine = cases.filter { _ in Double.random(in: 0..<1, using: &random) < 0.9 }.map { one in
                (one, base: Int.random(in: 1...300, using: &random), events: Int.random(in: 0...1, using: &random))
            }
            office.add(1, own, mine)
        }
        return office
    }

    /// Who is in each figure of a row of like cases: every group of every question, and the office as a whole.
    private static func figures(_ office: FairnessOffice) -> [[UInt128]] {
        let release = office.release
        let shown = release.comparisons.filter { !$0.strata.isEmpty }
        guard let rows = shown.first?.strata.map(\.cases) else { return [] }
        #expect(shown.allSatisfy { $0.strata.map(\.cases) == rows })
        let groupings = shown.compactMap { one in
            office.questions.first { $0.id == one.question }.flatMap { Grouping($0, in: office.counts) }
        }
        return rows.map { row in
            let active = office.people.enumerated().filter { _, person in
                (office.cases[person] ?? [:]).keys.contains { self.row($0, among: rows) == row }
            }
            func mask(_ isIn: (PersonID) -> Bool) -> UInt128 {
                active.reduce(0) { isIn($1.element) ? $0 | UInt128(1) << UInt128($1.offset) : $0 }
            }
            var figures = [mask { _ in true }]
            for grouping in groupings {
                for place in grouping.groups.indices { figures.append(mask { grouping.place[$0] == place }) }
            }
            return figures
        }
    }

    /// The row that a case is counted in: the finest that fits.
    private static func row(_ one: LikeCase, among rows: [LikeCases]) -> LikeCases? {
        (0..<LikeCases.levels).lazy.map { LikeCases(one, level: $0) }.first { rows.contains($0) }
    }

    @Test("No pair and no triple of figures leaves one of fewer than ten people, in two hundred offices made to try it")
    func attacks() throws {
        var random = SeededRandom(seed: 16)
        var (attempts, released, withheld) = (0, 0, 0)
        for _ in 0..<200 {
            let rows = Self.figures(Self.office(&random))
            if rows.isEmpty { withheld += 1 } else { released += 1 }
            for figures in rows {
                for one in figures {
                    #expect(one.nonzeroBitCount >= FairnessLimits.people)
                    for other in figures {
                        for third in figures + [0] {
                            // Sums of figures that overlap count people twice: they are no figure of anybody.
                            guard other & third == 0 else { continue }
                            let sum = other | third
                            attempts += 1
                            guard one & sum == sum || one & sum == one else { continue }
                            let left = (one ^ sum).nonzeroBitCount
                            #expect(left == 0 || left >= FairnessLimits.people)
                        }
                    }
                }
            }
        }
        #expect(attempts > 200 && released > 20 && withheld > 20)
    }
}
