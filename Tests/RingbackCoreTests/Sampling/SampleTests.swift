import RingbackCore
import Testing

@Suite("Samples")
struct SampleTests {
    @Test("A seed draws the same again, without repeats, and another seed others")
    func draw() {
        let first = SampleDraw.positions(20, of: 1204, seed: 42)
        #expect(first == SampleDraw.positions(20, of: 1204, seed: 42))
        #expect(Set(first).count == 20 && first.allSatisfy { (0..<1204).contains($0) })
        #expect(first != SampleDraw.positions(20, of: 1204, seed: 43))
        #expect(SampleDraw.positions(20, of: 7, seed: 1).sorted() == Array(0..<7))
        #expect(SampleDraw.positions(3, of: 0, seed: 1).isEmpty)
    }

    /// Of 10 in 40,000 draws of 3, each comes up 12,000 times but for chance.
    @Test("Each is drawn as often as any other")
    func fair() {
        var counts = [Int](repeating: 0, count: 10)
        for seed in 0..<40_000 {
            for place in SampleDraw.positions(3, of: 10, seed: Int64(seed)) { counts[place] += 1 }
        }
        let chiSquare = counts.reduce(0.0) { $0 + Double(($1 - 12_000) * ($1 - 12_000)) / 12_000 }
        // The 99.99th percentile with 9 degrees of freedom is 33.7.
        #expect(chiSquare < 33.7)
    }

    private static let people = (1...4).map { PersonID(high: 1, low: UInt64($0)) }
    private static let at = Timestamp(milliseconds: 1_795_533_120_000)

    private static func item(_ number: Int, of person: PersonID, twice: Bool) -> Sample.Item {
        Sample.item(
            number, .init(message: MessageID(high: 2, low: 1), call: nil, attempt: nil, person: person, at: at),
            twice: twice, .init(first: people[0], second: people[1], third: people[2]))
    }

    @Test("Nobody grades what they did themselves")
    func own() {
        #expect(Self.item(1, of: Self.people[3], twice: true).graders == [Self.people[0], Self.people[1]])
        #expect(Self.item(1, of: Self.people[0], twice: true).graders == [Self.people[1], Self.people[2]])
        #expect(Self.item(1, of: Self.people[1], twice: false).graders == [Self.people[0]])
    }

    @Test("Agreement is over what two graded, and graders are counted with what a third changed")
    func figures() throws {
        let (first, second) = (Self.people[0], Self.people[1])
        let sample = Sample(
            id: SampleID(high: 7, low: 1), from: Workday(daysSince1970: 20_700), to: Workday(daysSince1970: 20_800),
            team: nil, draw: .init(seed: 1, frame: 100, size: 2, twice: 2),
            graders: .init(first: first, second: second, third: Self.people[2]),
            behaviors: ["Read it back", "Named itself"],
            madeBy: Self.people[3], madeAt: Self.at)
        let items = [1, 2].map { Self.item($0, of: Self.people[3], twice: true) }
        func given(_ item: Int, _ behavior: Int, _ grader: PersonID, _ grade: Grade) -> GradeGiven {
            GradeGiven(item: item, behavior: behavior, grader: grader, grade: grade, at: Self.at)
        }
        let grades = [
            given(1, 1, first, .yes), given(1, 1, second, .yes), given(1, 2, first, .no), given(1, 2, second, .no),
            given(2, 1, first, .yes), given(2, 1, second, .no), given(2, 2, first, .yes), given(2, 2, second, .yes),
        ]
        var dispute = GradeDispute(item: 2, behavior: 1, by: nil, why: "", at: Self.at)
        let open = SampleFigures(of: sample, items: items, grades: grades, disputes: [dispute])
        #expect(open.behaviors[0].yes == 1 && open.behaviors[0].no == 0)
        let agreement = try #require(open.agreement)
        // 3 of 4 alike; by chance 0.75 · 0.5 + 0.25 · 0.5.
        #expect(agreement.count == 4 && agreement.observed == 0.75 && agreement.kappa == 0.5)
        dispute.ruling = .init(.no, why: "It was not", by: Self.people[2], at: Self.at)
        let decided = SampleFigures(of: sample, items: items, grades: grades, disputes: [dispute])
        #expect(decided.behaviors[0].yes == 1 && decided.behaviors[0].no == 1)
        #expect(decided.graders.map(\.overturned) == [1, 0] && decided.graders.map(\.alike) == [3, 3])
    }
}
