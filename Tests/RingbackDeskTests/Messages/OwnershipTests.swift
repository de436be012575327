import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Ownership")
struct OwnershipTests {
    @Test("A message is owned by the person it is for, not the taker", arguments: TestEngine.allCases)
    func takingIsNotOwning(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let entry = try await office.call(for: "Margaret", takenBy: "Jamie")
            #expect(entry.owner.name == "Margaret")
            #expect(entry.taker.name == "Jamie")
            #expect(entry.message.routing.reason == "asked for by name")
        }
    }

    @Test("A context reply keeps the owner and tells nobody", arguments: TestEngine.allCases)
    func contextMovesNothing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Otto")
            let ana = try await office.acting("Ana")
            let after = try await office.desk.answer(
                filed.id, .context, text: "He travels; ask which city.", to: "", by: ana
            ).fresh()
            #expect(after.message == filed.message)
            let asks = try await office.desk.asks(by: try await office.acting("Otto"))
            #expect(asks.offered.isEmpty && asks.questions.isEmpty && asks.told.isEmpty)
            let file = try await office.desk.message(filed.id, by: ana)
            #expect(file.context.map(\.said) == ["He travels; ask which city."])
        }
    }

    @Test("An unanswered offer moves nothing; accepting it does", arguments: TestEngine.allCases)
    func offers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Otto")
            let offered = try await office.desk.offer(
                filed.id, to: "tom@example.com", note: "You know him.", by: try await office.acting("Ana")
            ).fresh()
            #expect(offered.owner.name == "Ana")
            let handover = try #require(offered.message.ownership.handover)
            let tom = try await office.acting("Tom")
            #expect(try await office.desk.asks(by: tom).offered.map(\.id) == [filed.id])
            let accepted = try await office.desk.accept(handover.id, of: filed.id, by: tom).fresh()
            #expect(accepted.owner.name == "Tom")
            #expect(accepted.message.ownership.handover == nil)
        }
    }

    @Test("A refusal needs a reason and keeps the owner", arguments: TestEngine.allCases)
    func refusals(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Otto")
            let offered = try await office.desk.answer(
                filed.id, .pleaseDoIt, text: "", to: "", by: try await office.acting("Ana")
            ).fresh()
            #expect(offered.offeredTo?.name == "Otto")
            let handover = try #require(offered.message.ownership.handover)
            let otto = try await office.acting("Otto")
            await #expect(throws: OwnershipError.reasonMissing) {
                try await office.desk.refuse(handover.id, of: filed.id, reason: " ", by: otto)
            }
            let refused = try await office.desk.refuse(
                handover.id, of: filed.id, reason: "Not trained for it.", by: otto
            ).fresh()
            #expect(refused.owner.name == "Ana")
            #expect(refused.message.ownership.handover == nil)
        }
    }

    @Test(
        "“Not mine” goes to the duty or the supervisor, never back to the taker",
        arguments: TestEngine.allCases)
    func notMine(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Dana")
            // Dana leads Ana's team but took the call, so it goes to a manager.
            let offered = try await office.desk.answer(
                filed.id, .notMine, text: "", to: "", by: try await office.acting("Ana")
            ).fresh()
            #expect(offered.offeredTo?.name == "Ada")
            #expect(offered.owner.name == "Ana")
            let handover = try #require(offered.message.ownership.handover)
            let refused = try await office.desk.refuse(
                handover.id, of: filed.id, reason: "Nor mine.", by: try await office.acting("Ada")
            ).fresh()
            #expect(refused.offeredTo?.name == "Max")
            #expect(refused.owner.name == "Ana")
        }
    }

    @Test("A refusal whose next receiver cannot be read is not half saved", arguments: TestEngine.allCases)
    func refusalWithoutDatabase(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let draft = ContactDraft(
                name: "Vivian Hargrove", company: "Hargrove", numbers: [.init(label: "", text: "+1 713 555 0177")])
            _ = try await office.desk.addContact(draft, by: ada).fresh()
            let filed = try await office.call(
                for: "Ana", takenBy: "Dana", name: "Vivian Hargrove", number: "+1 713 555 0177")
            let offered = try await office.desk.answer(
                filed.id, .notMine, text: "", to: "", by: try await office.acting("Ana")
            ).fresh()
            let handover = try #require(offered.message.ownership.handover)
            try await store.write(in: office.office) { try $0.run("ALTER TABLE company RENAME TO hidden") }
            await #expect(throws: (any Error).self) {
                try await office.desk.refuse(handover.id, of: filed.id, reason: "Nor mine.", by: ada)
            }
            try await store.write(in: office.office) { try $0.run("ALTER TABLE hidden RENAME TO company") }
            #expect(try await office.desk.message(filed.id, by: ada).entry.message.ownership.handover == handover)
        }
    }

    @Test("Of fifty accepting one handover, one wins and the others are told", arguments: TestEngine.allCases)
    func race(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Otto")
            let offered = try await office.desk.offer(
                filed.id, to: "tom@example.com", note: "", by: try await office.acting("Ana")
            ).fresh()
            let handover = try #require(offered.message.ownership.handover)
            let tom = try await office.acting("Tom")
            let results = await withTaskGroup(of: String.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        do {
                            _ = try await office.desk.accept(handover.id, of: filed.id, by: tom)
                            return "won"
                        } catch let error as any RingbackError { return error.code } catch { return "\(error)" }
                    }
                }
                return await group.reduce(into: [:] as [String: Int]) { $0[$1, default: 0] += 1 }
            }
            #expect(results == ["won": 1, "message.not-offered": 49])
            #expect(try await office.desk.entry(filed.id, by: tom).owner.name == "Tom")
        }
    }

    @Test("A team's message goes to the person on its rota at that hour", arguments: TestEngine.allCases)
    func rota(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let draft = MessageDraft(
                forWhom: office.service.text, callerName: "Pat", callerNumber: "", regarding: "The boiler", code: .today
            )
            let morning = try await office.desk.file(draft, by: otto).fresh().entry
            #expect(morning.owner.name == "Ana")
            office.clock.advance(seconds: 5 * 3600)
            let afternoon = try await office.desk.file(draft, by: otto).fresh().entry
            #expect(afternoon.owner.name == "Tom")
            #expect(afternoon.message.routing.reason == "on duty for Service")
        }
    }
}
