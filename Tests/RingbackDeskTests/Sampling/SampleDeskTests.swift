import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Quality by sampling")
struct SampleDeskTests {
    private static func draft(_ office: MillerRowe) -> SampleDraft {
        let day = Workday("2026-11-24") ?? Workday(daysSince1970: 0)
        var draft = SampleDraft(
            from: day, to: day, first: office.id("Dana"), second: office.id("Max"), third: office.id("Ada"))
        (draft.size, draft.twice, draft.seed) = (4, 2, 7)
        draft.behaviors = ["Read the number back", "Let them finish"]
        return draft
    }

    private static func calls(_ office: MillerRowe) async throws {
        for number in 0..<6 {
            _ = try await office.call(
                for: "Ana", takenBy: number % 2 == 0 ? "Otto" : "Tom", name: "Caller \(number)",
                number: "+1 713 555 01\(number)0")
            office.clock.advance(seconds: 60)
        }
    }

    @Test("A sample is drawn with its seed, and the seed draws the same again", arguments: TestEngine.allCases)
    func draw(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, max) = (office.desk, try await office.acting("Max"))
            await #expect(throws: SampleError.nothingThere) { try await desk.drawSample(Self.draft(office), by: max) }
            try await Self.calls(office)
            let one = try await desk.drawSample(Self.draft(office), by: max).fresh()
            #expect(one.sample.draw.frame == 6 && one.items.count == 4 && one.sample.draw.seed == 7)
            #expect(one.items.prefix(2).allSatisfy { $0.item.second == office.id("Max") })
            let again = try await desk.drawSample(Self.draft(office), by: max).fresh()
            #expect(again.items.map(\.item.interaction) == one.items.map(\.item.interaction))
            #expect(try await desk.checkSample(one.sample.id, by: max).isSame)
            try await Self.calls(office)
            let later = try await desk.checkSample(one.sample.id, by: max)
            #expect(later.frame == 6 && later.frameNow == 12)
            var same = Self.draft(office)
            same.third = same.first
            var unfit = Self.draft(office)
            unfit.third = office.id("Eve")
            var none = Self.draft(office)
            none.size = 0
            let refused: [(SampleDraft, SampleError)] = [
                (same, .gradersSame), (unfit, .graderUnfit("Eve")), (none, .sizeWrong(limit: 200)),
            ]
            for (draft, error) in refused {
                await #expect(throws: error) { try await desk.drawSample(draft, by: max) }
            }
            await #expect(throws: AccessError.forbidden) {
                try await desk.drawSample(Self.draft(office), by: office.acting("Dana"))
            }
        }
    }

    @Test(
        "Graders see nothing of each other; where they differ, and where somebody disputes, a third decides",
        arguments: TestEngine.allCases)
    func grade(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let desk = office.desk
            let (dana, max, ada) = (
                try await office.acting("Dana"), try await office.acting("Max"), try await office.acting("Ada")
            )
            try await Self.calls(office)
            let sample = try await desk.drawSample(Self.draft(office), by: max).fresh()
            let (id, who) = (sample.sample.id, try #require(sample.items[0].person).name)
            // Nor who acted: a grade does not depend on that.
            let blind = try await desk.sampleItem(1, of: id, by: dana)
            #expect(blind.mayGrade && blind.person == nil && blind.interaction == nil)
            #expect(blind.at == nil && blind.day == sample.sample.from)
            // The draw would tell it, too.
            #expect(try await desk.sample(id, by: dana).draw == nil)
            await #expect(throws: SampleError.gradesOwed) { try await desk.checkSample(id, by: dana) }
            let graded = try await desk.gradeSample(1, of: id, [.yes, .no], by: dana)
            #expect(graded.person?.name == who && graded.interaction != nil)
            #expect(try await desk.sampleItem(1, of: id, by: max).grades.isEmpty)
            #expect(try await desk.sample(id, by: max).figures == nil)
            await #expect(throws: SampleError.graded) { try await desk.gradeSample(1, of: id, [.yes, .yes], by: dana) }
            await #expect(throws: SampleError.gradesMissing) { try await desk.gradeSample(1, of: id, [.yes], by: max) }
            await #expect(throws: SampleError.notGrader) {
                try await desk.gradeSample(1, of: id, [.yes, .no], by: ada)
            }
            // Not before all have graded it whose it is to grade.
            let actor = try await office.acting(who)
            #expect(try await desk.myGrades(by: actor).isEmpty)
            let both = try await desk.gradeSample(1, of: id, [.yes, .yes], by: max)
            #expect(both.disputes.map(\.behavior) == [2] && both.disputes[0].by == nil && both.mayDecide.isEmpty)
            let mine = try await desk.myGrades(by: actor)
            #expect(mine.count == 1 && mine[0].mayDispute)
            _ = try await desk.disputeGrade(1, behavior: 1, of: id, why: "It was withheld", by: actor)
            await #expect(throws: SampleError.involved) {
                try await desk.decideGrade(1, behavior: 1, of: id, .na, why: "x", by: dana)
            }
            #expect(try await desk.sampleItem(1, of: id, by: ada).mayDecide == [1, 2])
            _ = try await desk.decideGrade(1, behavior: 2, of: id, .yes, why: "He waited", by: ada)
            let decided = try await desk.decideGrade(1, behavior: 1, of: id, .na, why: "No number", by: ada)
            #expect(decided.disputes.allSatisfy { $0.ruling != nil })
            for number in 2...4 { _ = try await desk.gradeSample(number, of: id, [.yes, .no], by: dana) }
            #expect(try await desk.sample(id, by: dana).draw == sample.sample.draw)
            #expect(try await desk.checkSample(id, by: dana).isSame)
            for name in ["Eve", "Ana"] {
                let other = try await office.acting(name)
                await #expect(throws: SampleError.itemUnknown) { try await desk.sampleItem(1, of: id, by: other) }
                await #expect(throws: SampleError.unknown) { try await desk.sample(id, by: other) }
            }
        }
    }
}
