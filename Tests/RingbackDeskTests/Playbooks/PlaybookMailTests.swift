import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("What people are mailed of playbooks and cases")
struct PlaybookMailTests {
    private static func mailed(_ office: MillerRowe) async throws -> Set<PersonID> {
        let people = try await office.store.read { session in
            try session.rows("SELECT person_id FROM outbox WHERE office_id = \(office.office) AND kind = 'playbook'")
                .map { try $0.id(0, of: Kind.Person.self) }
        }
        _ = try await office.store.write(in: office.office) { session in
            try session.run("DELETE FROM outbox WHERE office_id = \(office.office)")
        }
        return Set(people)
    }

    @Test(
        "A draft is mailed to its approver, what became of it to its author, a case to each it is put to",
        arguments: TestEngine.allCases)
    func mails(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            _ = try await desk.draftPlaybook(
                PlaybookDraft(name: "Refund", text: PlaybookText(steps: "Ask.")), by: ana)
            #expect(try await Self.mailed(office) == [office.id("Dana")])
            _ = try await desk.approvePlaybook("1", version: "1", from: nil, by: dana)
            #expect(try await Self.mailed(office) == [office.id("Ana")])
            let one = try await desk.askCase(CaseDraft(said: "He shouted.", ways: ["a", "b", "c"]), by: ana).fresh()
            #expect(try await Self.mailed(office) == [office.id("Dana")])
            let due = try #require(one.question.due)
            office.clock.set(due)
            _ = try await desk.caseRound(office.office)
            #expect(try await Self.mailed(office) == [office.id("Ada")])
            _ = try await desk.meetAboutCase(one.question.id, asked: "May we talk?", with: "Dana", by: ana)
            #expect(try await Self.mailed(office) == [office.id("Dana")])
            _ = try await desk.answerCase(one.question.id, CaseAnswerDraft(way: 1, text: ""), by: dana)
            #expect(try await Self.mailed(office) == [office.id("Ana")])
        }
    }

    @Test("A case’s letter has what happened and three ways, and without particulars none of it")
    func letters() throws {
        var matter = LetterMatter(
            office: "Miller Rowe", reader: PersonID(high: 1, low: 1),
            clock: ClockWords(
                hours: try MillerRowe.hours(), country: "US", language: .english, now: MillerRowe.tuesday),
            names: [:], links: LetterLinks(home: "https://phones.example.com", token: "t"))
        let one = PlaybookCase(
            id: PlaybookCaseID(high: 1, low: 2), message: nil, call: nil, complaint: nil, rule: nil,
            said: "He shouted.", ways: ["Refuse", "Half", "Ask"], by: PersonID(high: 1, low: 3),
            askedAt: MillerRowe.tuesday, due: MillerRowe.tuesday.adding(seconds: 3600))
        matter.playbook = .asked(one, by: "Ana", after: "Dana")
        let letter = Letters.write(.playbook, matter)
        #expect(letter.subject == "Ana asks how you would have handled a case")
        #expect(letter.blocks.contains(.quote("He shouted.")))
        #expect(letter.blocks.contains(.paragraph("1. Refuse\n2. Half\n3. Ask")))
        #expect(letter.blocks.contains(.paragraph("Dana was asked first, and the time has run out.")))
        matter.isBare = true
        let bare = Letters.write(.playbook, matter)
        #expect(!bare.blocks.contains(.quote("He shouted.")) && !bare.subject.contains("Ana"))
    }
}
