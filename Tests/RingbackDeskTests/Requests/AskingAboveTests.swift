import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Shall I ask our manager?")
struct AskingAboveTests {
    private static func mailed(_ office: MillerRowe) async throws -> [PersonID: [RequestNews.Kind]] {
        try await office.store.read { session in
            try session.rows(
                "SELECT person_id, particulars FROM outbox WHERE office_id = \(office.office) AND kind = 'request'"
            ).reduce(into: [:]) { found, row in
                let news = MailParticulars(json: try row.text(1)).request
                found[try row.id(0), default: []].append(try #require(news).kind)
            }
        }
    }

    @Test("Only the asker decides; both managers get the same note, or nobody does", arguments: TestEngine.allCases)
    func choice(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let asked = try await office.ask("Eve", "Ana", "slides")
            _ = try await office.answer(asked.id, .askManager, by: "Ana")
            #expect(try await Self.mailed(office)[office.id("Dana")] == nil)
            await #expect(throws: RequestError.notYours) {
                try await office.desk.chooseAsking(asked.id, true, by: office.acting("Ana"))
            }
            let waiting = try await office.desk.workRequests(by: office.acting("Eve")).sent
            #expect(waiting.map(\.waits) == [true])
            #expect(try await office.desk.requestsAwaiting(by: office.acting("Eve")) == 1)
            let chosen = try await office.desk.chooseAsking(asked.id, true, by: office.acting("Eve"))
            #expect(chosen.state == .withManagers)
            // Ana’s lead is Dana; above Eve, who is in no team, is Ada, who manages, too.
            let mails = try await Self.mailed(office)
            #expect(mails[office.id("Dana")] == [.above])
            #expect(mails[office.id("Ada")] == [.above])
            let dana = try await office.desk.workRequests(by: office.acting("Dana"))
            #expect(dana.above.map(\.what) == ["slides"])
            #expect(dana.count == 0)
            await #expect(throws: RequestError.unknown) {
                try await office.desk.workRequest(asked.id, by: office.acting("Dana"))
            }
            await #expect(throws: RequestError.nothingToChoose) {
                try await office.desk.chooseAsking(asked.id, true, by: office.acting("Eve"))
            }
        }
    }

    @Test("No need tells nobody, and a manager who asks is not asked about themselves", arguments: TestEngine.allCases)
    func noNeed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let asked = try await office.ask("Eve", "Ana", "slides")
            _ = try await office.answer(asked.id, .askManager, by: "Ana")
            let over = try await office.desk.chooseAsking(asked.id, false, by: office.acting("Eve"))
            #expect(over.state == .withdrawn)
            #expect(try await Self.mailed(office)[office.id("Dana")] == nil)
            let fromDana = try await office.ask("Dana", "Ana", "the plan")
            let view = try await office.answer(fromDana.id, .askManager, by: "Ana")
            #expect(!view.managers.map(\.name).contains("Dana"))
            #expect(view.managers.map(\.name) == ["Ada"])
        }
    }
}

@Suite("What cannot be asked, and why")
struct RequestRefusalTests {
    @Test("To oneself, without words, to nobody, for a day that is over, too long", arguments: TestEngine.allCases)
    func bad(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let eve = try await office.acting("Eve")
            func ask(_ draft: RequestDraft) async throws -> RequestView {
                try await office.desk.askForWork(draft, by: eve).fresh()
            }
            await #expect(throws: RequestError.toOneself) {
                try await ask(RequestDraft(to: office.id("Eve"), what: "slides"))
            }
            await #expect(throws: RequestError.whatMissing) {
                try await ask(RequestDraft(to: office.id("Ana"), what: " \n "))
            }
            await #expect(throws: RequestError.toMissing) { try await ask(RequestDraft(what: "slides")) }
            await #expect(throws: RequestError.dayPast) {
                try await ask(RequestDraft(to: office.id("Ana"), what: "slides", by: Workday("2026-11-23")))
            }
            await #expect(throws: TextError.self) {
                try await ask(
                    RequestDraft(to: office.id("Ana"), what: String(repeating: "x", count: 10_000)))
            }
            let html = try await ask(RequestDraft(to: office.id("Ana"), what: "<b>slides</b> \u{202E}diapositivas"))
            #expect(html.request.what == "<b>slides</b> diapositivas")
            await #expect(throws: AccessError.notHere) {
                try await ask(RequestDraft(to: PersonID(high: 9, low: 9), what: "slides"))
            }
        }
    }

    @Test("Of five hundred in an hour sixty go, and the rest hears when", arguments: TestEngine.allCases)
    func many(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for number in 0..<RequestPace.most { _ = try await office.ask("Eve", "Ana", "zq\(number)\(number) box") }
            await #expect(throws: RequestError.tooMany(RequestPace.most, minutes: 60)) {
                try await office.ask("Eve", "Tom", "one more")
            }
            office.clock.advance(seconds: RequestPace.hour)
            #expect(try await office.ask("Eve", "Tom", "one more").state == .waiting)
        }
    }

    @Test(
        "Whoever leaves takes what they asked along, and whoever asked them hears of it",
        arguments: TestEngine.allCases)
    func leaving(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let asked = try await office.ask("Eve", "Ana", "slides")
            let toEve = try await office.ask("Tom", "Eve", "a room")
            try await office.desk.leave(office.id("Eve"), by: office.acting("Ada"))
            await #expect(throws: RequestError.askerLeft("Eve")) { try await office.answer(asked.id, .mine, by: "Ana") }
            #expect(try await office.desk.workRequests(by: office.acting("Ana")).received.isEmpty)
            let tom = try await office.desk.workRequest(toEve.id, by: office.acting("Tom"))
            #expect(tom.view.state == .withdrawn)
            await #expect(throws: RequestError.left("Eve", instead: nil)) {
                try await office.ask("Tom", "Eve", "a room")
            }
        }
    }
}
