import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

extension MillerRowe {
    /// A request from one person to another.
    func ask(_ from: String, _ to: String, _ what: String) async throws -> RequestView {
        try await desk.askForWork(RequestDraft(to: id(to), what: what), by: acting(from)).fresh()
    }

    func answer(
        _ id: WorkRequestID, _ answer: RequestAnswer, by name: String, text: String = "", to: String? = nil
    ) async throws -> RequestView {
        try await desk.answerRequest(
            id, ReplyDraft(answer, text: text, to: to.map { self.id($0) }), by: acting(name))
    }
}

@Suite("Requests between two people")
struct RequestsDeskTests {
    @Test("Each answer leads where it says, and nobody has to give a reason", arguments: TestEngine.allCases)
    func answers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let leads: [(RequestAnswer, WorkRequest.State)] = [
                (.thisOnce, .taken), (.mine, .taken), (.later, .later), (.anotherWay, .otherWay),
                (.askManager, .asking), (.no, .declined),
            ]
            for (answer, state) in leads {
                let asked = try await office.ask("Eve", "Ana", "slides \(answer.rawValue)")
                #expect(asked.state == .waiting)
                #expect(asked.request.kind == .peer)
                #expect(try await office.answer(asked.id, answer, by: "Ana").state == state)
            }
            let far = try await office.ask("Eve", "Ana", "the slides of next year")
            await #expect(throws: RequestError.untilFar) {
                try await office.desk.answerRequest(
                    far.id, ReplyDraft(.later, until: Workday("9999-12-31")), by: office.acting("Ana"))
            }
            // From a lead it is an assignment.
            #expect(try await office.ask("Dana", "Ana", "the week’s plan").request.kind == .assignment)
        }
    }

    @Test("Only the two concerned see it; to everybody else it does not exist", arguments: TestEngine.allCases)
    func privacy(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let asked = try await office.ask("Eve", "Ana", "zqslides")
            for name in ["Ada", "Max", "Dana", "Tom", "Margaret", "Jamie", "Otto"] {
                let acting = try await office.acting(name)
                await #expect(throws: RequestError.unknown) { try await office.desk.workRequest(asked.id, by: acting) }
                await #expect(throws: RequestError.unknown) {
                    try await office.answer(asked.id, .no, by: name)
                }
                #expect(try await office.desk.workRequests(by: acting).count == 0)
            }
            await #expect(throws: RequestError.notYours) { try await office.answer(asked.id, .no, by: "Eve") }
            #expect(try await office.desk.workRequest(asked.id, by: office.acting("Ana")).view.isReceiver)
        }
    }

    @Test("The history holds a seal of each step and shows nothing; it verifies", arguments: TestEngine.allCases)
    func history(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let asked = try await office.ask("Eve", "Ana", "zqslides")
            _ = try await office.answer(asked.id, .no, by: "Ana", text: "zqbusy")
            let shown = try await office.desk.history(before: nil, limit: 200, by: office.acting("Ada"))
            #expect(!shown.entries.contains { $0.subject.kind == "request" })
            let rows = try await store.read { try Journal.since(office.office, 0, limit: 1000, in: $0) }
            let ours = rows.filter { $0.subject.id == asked.id.text }
            #expect(ours.count == 2)
            #expect(ours.allSatisfy { $0.actor == nil && !($0.particulars ?? "").contains("zq") })
            let steps = try await office.desk.workRequest(asked.id, by: office.acting("Eve")).steps
            #expect(try ours.compactMap { try $0.text("seal") } == steps.map(\.seal))
            guard case .intact = try await office.desk.verifyHistory(of: office.office) else {
                Issue.record("the chain is broken")
                return
            }
        }
    }

    @Test("Five times the same is one, until it is answered", arguments: TestEngine.allCases)
    func same(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            var ids: Set<WorkRequestID> = []
            for what in ["Slides, please", "slides please", "SLIDES please!", "Slides, please", "slides,  please"] {
                ids.insert(try await office.ask("Eve", "Ana", what).id)
            }
            #expect(ids.count == 1)
            _ = try await office.answer(try #require(ids.first), .no, by: "Ana")
            #expect(try await !ids.contains(office.ask("Eve", "Ana", "Slides, please").id))
        }
    }

    @Test("Not mine goes on with what was said; a circle stops at the lead", arguments: TestEngine.allCases)
    func circle(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let asked = try await office.ask("Eve", "Ana", "slides")
            let passed = try await office.answer(asked.id, .notMine, by: "Ana", text: "Tom makes them.", to: "Tom")
            #expect(passed.state == .passedOn)
            #expect(passed.passedTo?.name == "Tom")
            let tom = try await office.acting("Tom")
            let next = try #require(try await office.desk.workRequests(by: tom).received.first)
            #expect(next.from.name == "Eve")
            #expect(next.said.map(\.text) == ["Tom makes them."])
            // Back to Ana it does not go, but to Dana, who leads both.
            let back = try await office.answer(next.id, .notMine, by: "Tom", to: "Ana")
            #expect(back.passedTo?.name == "Dana")
            await #expect(throws: RequestError.backToAsker("Eve")) {
                let dana = try #require(
                    try await office.desk.workRequests(by: office.acting("Dana")).received.first)
                return try await office.answer(dana.id, .notMine, by: "Dana", to: "Eve")
            }
        }
    }

    @Test("A refusal can be changed for a day", arguments: TestEngine.allCases)
    func change(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let asked = try await office.ask("Eve", "Ana", "slides")
            _ = try await office.answer(asked.id, .no, by: "Ana")
            office.clock.advance(seconds: 86_000)
            #expect(try await office.answer(asked.id, .thisOnce, by: "Ana").state == .taken)
            let other = try await office.ask("Eve", "Ana", "a room")
            _ = try await office.answer(other.id, .no, by: "Ana")
            office.clock.advance(seconds: 86_401)
            await #expect(throws: RequestError.dayOver) { try await office.answer(other.id, .mine, by: "Ana") }
        }
    }

    @Test("A request past what a lead has set asks what to put aside, and carries it", arguments: TestEngine.allCases)
    func aside(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await office.desk.setLoadLimit(0, of: office.id("Ana"), by: office.acting("Dana"))
            let eve = try await office.acting("Eve")
            let draft = RequestDraft(to: office.id("Ana"), what: "slides")
            #expect(try await office.desk.lookBeforeAsking(draft, by: eve).load.isOver())
            await #expect(throws: LoadError.overLimit("Ana", atOnce: 0, most: 0)) {
                _ = try await office.desk.askForWork(draft, by: eve)
            }
            let weighed = RequestDraft(to: office.id("Ana"), what: "slides", aside: "the badges")
            let asked = try await office.desk.askForWork(weighed, by: eve).fresh()
            let file = try await office.desk.workRequest(asked.id, by: office.acting("Ana"))
            #expect(file.aside == "the badges")
        }
    }

    @Test("How many requests wait is told to the one whom they wait for", arguments: TestEngine.allCases)
    func waiting(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            func waiting(_ name: String) async throws -> Int {
                try await office.desk.requestsAwaiting(by: office.acting(name))
            }
            let asked = try await office.ask("Eve", "Ana", "slides")
            #expect(try await waiting("Ana") == 1)
            #expect(try await waiting("Eve") == 0)
            #expect(try await waiting("Dana") == 0)
            _ = try await office.answer(asked.id, .askManager, by: "Ana")
            #expect(try await waiting("Ana") == 0)
            #expect(try await waiting("Eve") == 1)
        }
    }

    @Test("A changed not-mine takes back what went on, unless it was answered there", arguments: TestEngine.allCases)
    func takenBack(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let asked = try await office.ask("Eve", "Ana", "slides")
            _ = try await office.answer(asked.id, .notMine, by: "Ana", to: "Tom")
            _ = try await office.answer(asked.id, .thisOnce, by: "Ana")
            let tom = try await office.acting("Tom")
            #expect(try await office.desk.workRequests(by: tom).received.isEmpty)
            _ = try await office.answer(asked.id, .notMine, by: "Ana", to: "Tom")
            let there = try #require(try await office.desk.workRequests(by: tom).received.first)
            _ = try await office.answer(there.id, .mine, by: "Tom")
            await #expect(throws: RequestError.answeredThere("Tom")) {
                try await office.answer(asked.id, .no, by: "Ana")
            }
        }
    }
}

@Suite("Requests and the register of duties")
struct RequestRegisterTests {
    @Test("However people ask and answer, who holds a duty stays as it was confirmed")
    func walk() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let dana = try await office.acting("Dana")
            let duty = try await office.desk.addDuty(
                DutyDraft(name: "Slides", lead: office.id("Dana")), holder: HolderDraft(person: office.id("Tom")),
                by: dana
            ).fresh().duty.id
            let names = ["Ana", "Tom", "Eve", "Dana", "Margaret"]
            var random = SeededRandom(seed: 17)
            var done = 0
            for step in 0..<120 {
                let from = names[Int(random.next() % UInt64(names.count))]
                let to = names[Int(random.next() % UInt64(names.count))]
                guard from != to else { continue }
                let asked = try await office.ask(from, to, "slides \(step)\(step)")
                #expect(asked.duty?.id == duty)
                let answer = RequestAnswer.allCases[Int(random.next() % 7)]
                // Some of these cannot be; what is refused changes nothing either.
                if (try? await office.answer(asked.id, answer, by: to)) != nil { done += 1 }
                office.clock.advance(seconds: 120)
            }
            #expect(done > 40)
            let after = try await store.read { try DutyQueries.find(duty, in: office.office, $0) }
            let today = try #require(Workday("2026-11-24"))
            #expect(after?.holder(on: today) == office.id("Tom"))
            #expect(after?.tenures.count == 1)
        }
    }
}
