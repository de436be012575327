import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("What people are told of the standards")
struct StandardNoticeTests {
    private static func mailed(_ office: MillerRowe) async throws -> Set<PersonID> {
        let people = try await office.store.read { session in
            try session.rows("SELECT person_id FROM outbox WHERE office_id = \(office.office) AND kind = 'standard'")
                .map { try $0.id(0, of: Kind.Person.self) }
        }
        _ = try await office.store.write(in: office.office) { session in
            try session.run("DELETE FROM outbox WHERE office_id = \(office.office)")
        }
        return Set(people)
    }

    @Test(
        "A version is mailed to everybody, a question to whoever answers it, an answer to whoever asked",
        arguments: TestEngine.allCases)
    func mails(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let (desk, ada) = (office.desk, try await office.acting("Ada"))
            _ = try await desk.adoptStandards(.workforce, effective: nil, by: ada)
            let others = Set(office.people.values).subtracting([office.id("Ada")])
            #expect(try await Self.mailed(office) == others)
            var draft = try await desk.standardDraft(.sameWorkday, effective: nil, by: ada)
            draft.parameters.cutOff = 15 * 60
            _ = try await desk.changeStandard(.sameWorkday, draft, by: ada)
            #expect(try await Self.mailed(office) == others)
            // Ana's supervisor is Dana; Eve has none.
            let ana = try await office.acting("Ana")
            let asked = try await desk.askStandard("Does a text count?", about: nil, by: ana).fresh()
            #expect(try await Self.mailed(office) == [office.id("Dana")])
            _ = try await desk.passOnQuestion(asked.question.id, by: office.acting("Dana"))
            #expect(try await Self.mailed(office) == [office.id("Max"), office.id("Ada")])
            _ = try await desk.answerQuestion(asked.question.id, "Yes.", by: office.acting("Max"))
            #expect(try await Self.mailed(office) == [office.id("Ana")])
            _ = try await desk.askStandard("And a letter?", about: nil, by: office.acting("Eve"))
            #expect(try await Self.mailed(office) == [office.id("Max"), office.id("Ada")])
        }
    }

    @Test("The letter has the question and its answer, and without particulars neither")
    func letters() throws {
        let hours = try MillerRowe.hours()
        var matter = LetterMatter(
            office: "Miller Rowe", reader: PersonID(high: 1, low: 1),
            clock: ClockWords(hours: hours, country: "US", language: .english, now: MillerRowe.tuesday), names: [:],
            links: LetterLinks(home: "https://phones.example.com", token: "t"))
        let ana = PersonID(high: 1, low: 2)
        let question = StandardQuestion(
            id: QuestionID(high: 1, low: 3), rule: .sameWorkday, text: "Does a text count?", by: ana,
            at: MillerRowe.tuesday, answer: .init(text: "Yes.", by: ana, at: MillerRowe.tuesday))
        matter.standard = .answered(question, by: "Max")
        let letter = Letters.write(.standard, matter)
        #expect(letter.blocks.contains(.quote("Does a text count?")) && letter.blocks.contains(.paragraph("Yes.")))
        matter.isBare = true
        #expect(!Letters.write(.standard, matter).blocks.contains(.quote("Does a text count?")))
        matter.standard = .adopted(count: 9, from: Workday(daysSince1970: 20_800))
        #expect(Letters.write(.standard, matter).subject.hasPrefix("Standards for the telephone at Miller Rowe"))
    }

    @Test(
        "Callers hear the day of the return for everybody but those with published hours of their own",
        arguments: TestEngine.allCases)
    func said(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, jamie, margaret) = (office.desk, try await office.acting("Jamie"), office.id("Margaret"))
            func said() async throws -> [String] {
                let say = try await desk.line(for: margaret, by: office.acting("Otto")).say
                return ([say.sentence] + say.followUps).map(\.description)
            }
            // A press saves a record of hers, with nothing said about when.
            _ = try await desk.setMoment(of: margaret, to: .out, by: jamie)
            let before = try await said()
            #expect(!before.joined().contains("today"))
            _ = try await desk.adoptStandards(.workforce, effective: nil, by: office.acting("Ada"))
            let early = try await said()
            #expect(early[0].hasSuffix("for a call back today?"))
            let told = "Margaret calls you back today, or Monday."
            let found = try await desk.promises(in: told, for: "Margaret", by: office.acting("Otto"))
            #expect(found.map(\.words) == ["Monday"])
            // After the cut-off it is the next workday: Thursday is a holiday.
            office.clock.advance(seconds: (24 + 8) * 3600)
            let late = try await said()
            #expect(late[0].hasSuffix("on the next workday, Friday?"))
            // Her own sentences stand, and the day comes last.
            var draft = DiscretionDraft()
            draft.sentences = [.out: "She’s not around."]
            draft.followUps = ["May I have your number?"]
            _ = try await desk.setDiscretion(of: margaret, draft, by: jamie)
            let own = try await said()
            #expect(own.count == 3 && own[0] == "She’s not around." && own[2].contains("Friday"))
            draft.promise = .windowed
            draft.windows = [.friday: [Span(opens: 960, closes: 1020)]]
            _ = try await desk.setDiscretion(of: margaret, draft, by: jamie)
            let windowed = try await said()
            #expect(windowed.count == 2)
        }
    }
}
