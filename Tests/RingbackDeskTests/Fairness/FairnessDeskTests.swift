import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// Groups compared in like cases: what people say of themselves, who asks, and what is published once.
@Suite("Groups compared, at the desk")
struct FairnessDeskTests {
    private static func refusal(_ act: () async throws -> some Sendable) async -> String? {
        do {
            _ = try await act()
            return nil
        } catch { return (error as? any RingbackError)?.code }
    }

    /// Dana and Max read; Gender is asked.
    private static func asking(_ office: MillerRowe) async throws -> GroupQuestion {
        let (dana, max) = (try await office.acting("Dana"), try await office.acting("Max"))
        _ = try await office.desk.setFairnessReaders(
            office.id("Dana"), office.id("Max"), by: try await office.acting("Ada"))
        let drafted = try await office.desk.draftGroupQuestion("Gender", groups: ["women", "men"], by: dana)
        let id = try #require(drafted.questions.first?.id)
        return try #require(try await office.desk.openGroupQuestion(id, by: max).questions.first)
    }

    private static func answers(_ office: MillerRowe) async throws -> [String] {
        try await office.store.read { session in
            try session.rows("SELECT mark FROM group_answer").map { try $0.text(0) }
        }
    }

    private static func journal(_ office: MillerRowe) async throws -> Int {
        try await office.store.read { try $0.row("SELECT COUNT(*) FROM journal").map { try $0.int(0) } ?? 0 }
    }

    @Test("Two people at different levels read it, one of them a manager or admin", arguments: TestEngine.allCases)
    func readers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            func name(_ one: String, _ other: String) async -> String? {
                await Self.refusal {
                    try await office.desk.setFairnessReaders(office.id(one), office.id(other), by: ada)
                }
            }
            #expect(await name("Max", "Max") == "fairness.readers-alike")
            // Whoever names them is neither of them.
            #expect(await name("Ada", "Ana") == "fairness.reader-oneself")
            #expect(await name("Ana", "Tom") == "fairness.readers-alike")
            #expect(await name("Dana", "Ana") == "fairness.readers-not-leading")
            #expect(await name("Ana", "Nobody") == "fairness.reader-unknown")
            #expect(await name("Dana", "Max") == nil)
            let max = try await office.acting("Max")
            #expect(
                await Self.refusal {
                    try await office.desk.setFairnessReaders(office.id("Max"), office.id("Dana"), by: max)
                } == "access.forbidden")
            // An admin names them and reads nothing.
            #expect(await Self.refusal { try await office.desk.fairness(by: ada) } == "access.forbidden")
            #expect(try await office.desk.fairness(by: max) == nil)
        }
    }

    @Test("A question reaches nobody before the other reader agrees to its words", arguments: TestEngine.allCases)
    func twoAgree(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (dana, max, ana) = (
                try await office.acting("Dana"), try await office.acting("Max"), try await office.acting("Ana")
            )
            #expect(
                await Self.refusal { try await office.desk.draftGroupQuestion("Q", groups: ["a", "b"], by: max) }
                    == "access.forbidden")
            _ = try await office.desk.setFairnessReaders(
                office.id("Dana"), office.id("Max"), by: try await office.acting("Ada"))
            #expect(
                await Self.refusal {
                    try await office.desk.draftGroupQuestion("Q", groups: ["<img src=x>", "b"], by: dana)
                } == "fairness.name-wrong")
            let drafted = try await office.desk.draftGroupQuestion("Gender", groups: ["slur", "men"], by: dana)
            let id = try #require(drafted.questions.first?.id)
            #expect(
                await Self.refusal { try await office.desk.draftGroupQuestion("gender", groups: ["a", "b"], by: max) }
                    == "fairness.question-there")
            #expect(try await office.desk.ownGroups(by: ana).questions.isEmpty)
            #expect(
                await Self.refusal { try await office.desk.setOwnGroups([id: "men"], by: ana) }
                    == "fairness.question-unknown")
            #expect(
                await Self.refusal { try await office.desk.openGroupQuestion(id, by: dana) } == "fairness.own-question")
            _ = try await office.desk.closeGroupQuestion(id, by: max)
            #expect(
                await Self.refusal { try await office.desk.openGroupQuestion(id, by: max) }
                    == "fairness.question-settled")
        }
    }

    @Test(
        "What one says of oneself is seen by nobody, stands in no history, and goes at a word",
        arguments: TestEngine.allCases)
    func own(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let question = try await Self.asking(office)
            let ana = try await office.acting("Ana")
            let before = try await Self.journal(office)
            let file = try await office.desk.setOwnGroups([question.id: "women"], by: ana)
            #expect(file.questions.first?.group == "women" && file.readers.map(\.name) == ["Dana", "Max"])
            #expect(try await Self.journal(office) == before)
            #expect(try await office.desk.ownGroups(by: try await office.acting("Tom")).questions.first?.group == nil)
            let marks = try await Self.answers(office)
            #expect(marks.count == 1 && !marks[0].contains(office.id("Ana").text))
            #expect(
                await Self.refusal { try await office.desk.setOwnGroups([question.id: "Women"], by: ana) }
                    == "fairness.group-unknown")
            _ = try await office.desk.setOwnGroups([question.id: "men"], by: ana)
            #expect(try await Self.answers(office) == marks)
            _ = try await office.desk.setOwnGroups([:], by: ana)
            #expect(try await Self.answers(office).isEmpty)
        }
    }

    @Test(
        "A half-year is compared once, a month after its end, with those who left, and stays as it was",
        arguments: TestEngine.allCases)
    func released(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let question = try await Self.asking(office)
            let people = try await Self.work(office, question)
            let leaver = try #require(people.first)
            try await office.desk.leave(leaver, by: try await office.acting("Ada"))
            office.clock.set(try #require(Timestamp(rfc3339: "2027-01-31T18:00:00Z")))
            #expect(try await office.desk.releaseFairness(office.office) == nil)
            office.clock.set(try #require(Timestamp(rfc3339: "2027-02-01T18:00:00Z")))
            #expect(try await office.desk.releaseFairness(office.office)?.description == "2026-H2")
            let dana = try await office.acting("Dana")
            let release = try #require(try await office.desk.fairness(by: dana)).release
            let comparison = try #require(release.comparisons.first)
            #expect(comparison.groups == ["women", "men"])
            #expect(
                comparison.strata.map(\.cells) == [[CaseCount(base: 12, events: 3), CaseCount(base: 12, events: 3)]])
            #expect(release.funnel.count == 24)
            // Whoever is named later reads what comes later.
            _ = try await office.desk.setFairnessReaders(
                office.id("Eve"), office.id("Max"), by: try await office.acting("Ada"))
            #expect(try await office.desk.fairness(by: try await office.acting("Eve")) == nil)
            #expect(try await office.desk.fairness(by: try await office.acting("Max"))?.release == release)
            _ = try await office.desk.setFairnessReaders(
                office.id("Dana"), office.id("Max"), by: try await office.acting("Ada"))
            // The leaver’s answer is gone; somebody changes theirs; nothing published changes.
            #expect(try await Self.answers(office).count == 23)
            let last = try await office.desk.acting(as: people[23], in: office.office, via: .browser)
            _ = try await office.desk.setOwnGroups([:], by: last)
            #expect(try await office.desk.releaseFairness(office.office) == nil)
            #expect(try await office.desk.fairness(of: FairnessPeriod("2026-H2"), by: dana)?.release == release)
            #expect(
                await Self.refusal { try await office.desk.fairness(of: FairnessPeriod("2026-H1"), by: dana) }
                    == "fairness.not-released")
            #expect(
                await Self.refusal { try await office.desk.fairness(by: last) } == "access.forbidden")
        }
    }

    /// Twelve women and twelve men, each with one call; three of each are complained of, and one more by what a reader
    /// registers, which does not count.
    private static func work(_ office: MillerRowe, _ question: GroupQuestion) async throws -> [PersonID] {
        let ada = try await office.acting("Ada")
        var people: [PersonID] = []
        for place in 0..<24 {
            let person = try await office.desk.addPerson(
                PersonDraft(name: "Person \(place)", email: "p\(place)@example.com", roles: [.operator]),
                password: nil, by: ada
            ).id
            people.append(person)
            let acting = try await office.desk.acting(as: person, in: office.office, via: .browser)
            _ = try await office.desk.setOwnGroups([question.id: place < 12 ? "women" : "men"], by: acting)
            let draft = MessageDraft(
                forWhom: office.id("Margaret").text, callerName: "Caller \(place)",
                callerNumber: "+1 713 555 \(1000 + place)", regarding: "Outage", code: .today, told: "", boxes: [])
            let entry = try await office.desk.file(draft, by: acting).fresh().entry
            guard place % 4 == 0 || place == 1 else { continue }
            var complaint = ComplaintDraft()
            complaint.interaction = entry.message.id.text
            complaint.person = person
            (complaint.said, complaint.observed) = ("Rude.", "Hung up on me.")
            let registers = place == 1 ? try await office.acting("Max") : ada
            _ = try await office.desk.registerComplaint(complaint, by: registers)
        }
        return people
    }
}
