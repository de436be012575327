import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// Undo goes back step by step, each with its own id, and never past an act that cannot be undone.
@Suite("Undo")
struct UndoTests {
    @Test("Own acts are undone one by one, latest first", arguments: TestEngine.allCases)
    func steps(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let tried = try await office.desk.record(
                .noAnswer, with: "", said: "", number: "", on: filed.id, by: jamie
            ).fresh()
            let urgent = try await office.desk.recode(filed.id, .asap, why: "", by: jamie).fresh()
            await #expect(throws: MessageError.tooLateToUndo) {
                try await office.desk.undo(filed.id, step: tried.undo, by: jamie)
            }
            let back = try await office.desk.undo(filed.id, step: urgent.undo, by: jamie).fresh()
            #expect((back.message.code, back.message.tally.attempts, back.undid) == (filed.message.code, 1, "code 1"))
            let start = try await office.desk.undo(filed.id, step: tried.undo, by: jamie).fresh()
            #expect((start.message.tally.attempts, start.undid) == (0, "no answer"))
            #expect(start.row.lastAttempt == nil)
        }
    }

    @Test("Nothing is undone past an act that cannot be", arguments: TestEngine.allCases)
    func barrier(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = try await office.acting("Margaret")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            for (kind, act) in [(AnswerKind.context, "context for next time"), (.needMore, "need more")] {
                let tried = try await office.desk.record(
                    .busy, with: "", said: "", number: "", on: filed.id, by: margaret
                ).fresh()
                let noted = try await office.desk.answer(
                    filed.id, kind, text: "prefers mornings", to: "", by: margaret
                ).fresh()
                #expect(noted.undo == nil)
                for step in [tried.undo, nil] {
                    await #expect(throws: MessageError.undoBarred(Phrase(act: act))) {
                        try await office.desk.undo(filed.id, step: step, by: margaret)
                    }
                }
            }
        }
    }

    @Test("Acts changed by somebody else since are not undone", arguments: TestEngine.allCases)
    func others(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, lou) = (try await office.acting("Jamie"), try await office.acting("Lou"))
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let urgent = try await office.desk.recode(filed.id, .asap, why: "", by: jamie).fresh()
            _ = try await office.desk.record(.busy, with: "", said: "", number: "", on: filed.id, by: lou)
            await #expect(throws: MessageError.tooLateToUndo) {
                try await office.desk.undo(filed.id, step: urgent.undo, by: jamie)
            }
        }
    }

    @Test("Undo restores a number marked wrong by mistake", arguments: TestEngine.allCases)
    func wrongNumber(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let contact = try await office.desk.addContact(
                ContactDraft(name: "Vivian Hargrove", numbers: [.init(label: "office", text: "+1 713 555 0177")]),
                by: jamie
            ).fresh()
            let filed = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Vivian Hargrove", number: "+1 713 555 0177")
            let wrong = try await office.desk.record(
                .wrongNumber, with: "", said: "", number: "", on: filed.id, by: jamie
            ).fresh()
            _ = try await office.desk.undo(filed.id, step: wrong.undo, by: jamie)
            let card = try await office.desk.callerCard(contact.id, by: jamie)
            #expect(card.contact.numbers.allSatisfy { $0.invalidSince == nil })
        }
    }

    @Test("Undoing an outcome restores the offer it closed", arguments: TestEngine.allCases)
    func offer(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, ana) = (try await office.acting("Margaret"), try await office.acting("Ana"))
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.offer(filed.id, to: office.id("Ana").text, note: "yours?", by: margaret)
            let talked = try await office.desk.record(
                .talked, with: "", said: "", number: "", on: filed.id, by: margaret
            ).fresh()
            #expect(talked.offeredTo == nil)
            let back = try await office.desk.undo(filed.id, step: talked.undo, by: margaret).fresh()
            #expect(ana.isBy(back.offeredTo?.id) && back.undid == "talked")
            let handover = try #require(back.message.ownership.handover)
            #expect(handover.note == "yours?")
            let taken = try await office.desk.accept(handover.id, of: filed.id, by: ana).fresh()
            #expect(ana.isBy(taken.owner.id))
        }
    }

    @Test("Undoing a move restores all places", arguments: TestEngine.allCases)
    func move(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = try await office.acting("Margaret")
            for name in ["Al", "Bo", "Cy"] {
                _ = try await office.call(for: "Margaret", takenBy: "Otto", name: name, number: "")
                office.clock.advance(seconds: 1)
            }
            func order() async throws -> [String] {
                try await office.desk.sheet(of: margaret.person, face: .sheet, cursor: nil, limit: 10, by: margaret)
                    .entries.map(\.message.caller.name)
            }
            let before = try await order()
            let first = try #require(
                try await office.desk.sheet(of: margaret.person, face: .sheet, cursor: nil, limit: 10, by: margaret)
                    .entries.first)
            let moved = try await office.desk.place(first.id, before: nil, why: "", by: margaret).fresh()
            #expect(try await order() != before)
            let back = try await office.desk.undo(first.id, step: moved.undo, by: margaret).fresh()
            #expect(back.message.place == nil && back.undid == "the move")
            #expect(try await order() == before)
        }
    }

    @Test("An undone filing leaves nothing at the number", arguments: TestEngine.allCases)
    func filing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let contact = try await office.desk.addContact(
                ContactDraft(name: "Vivian Hargrove", numbers: [.init(label: "office", text: "+1 713 555 0177")]),
                by: otto
            ).fresh()
            let filed = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Bo Hale", number: "+1 713 555 0177")
            #expect(try await office.desk.contact(contact.id, by: otto).numbers.map(\.isShared) == [true])
            _ = try await office.desk.undo(filed.id, step: filed.undo, by: otto)
            #expect(try await office.desk.contact(contact.id, by: otto).numbers.map(\.isShared) == [false])
            #expect(try await office.desk.findCallers("Bo Hale", limit: 5, by: otto).isEmpty)
        }
    }

    @Test("An undone try is not one of our calls", arguments: TestEngine.allCases)
    func rung(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let contact = try await office.desk.addContact(
                ContactDraft(name: "Vivian Hargrove", numbers: [.init(label: "office", text: "+1 713 555 0177")]),
                by: jamie
            ).fresh()
            let filed = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Vivian Hargrove", number: "+1 713 555 0177")
            let tried = try await office.desk.record(
                .noAnswer, with: "", said: "", number: "", on: filed.id, by: jamie
            ).fresh()
            #expect(try await office.desk.callerCard(contact.id, by: jamie).rung.count == 1)
            _ = try await office.desk.undo(filed.id, step: tried.undo, by: jamie)
            #expect(try await office.desk.callerCard(contact.id, by: jamie).rung.isEmpty)
        }
    }

    @Test("A call resolved at the desk by mistake can be undone like any filing", arguments: TestEngine.allCases)
    func settled(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, max) = (try await office.acting("Otto"), try await office.acting("Max"))
            func settle() async throws -> Entry {
                let draft = MessageDraft(
                    forWhom: office.id("Margaret").text, callerName: "John Smith", callerNumber: "+1 713 555 0142",
                    regarding: "", code: .today, settled: true)
                return try await office.desk.file(draft, by: otto).fresh().entry
            }
            let filed = try await settle()
            await #expect(throws: MessageError.nothingToUndo) { try await office.desk.undo(filed.id, by: max) }
            let back = try await office.desk.undo(filed.id, step: filed.undo, by: otto).fresh()
            #expect(filed.undo != nil && back.undid == "the filing")
            #expect(back.message.closing?.reason == Closing.takenBack)
            let late = try await settle()
            office.clock.advance(seconds: 61)
            await #expect(throws: MessageError.tooLateToUndo) { try await office.desk.undo(late.id, by: otto) }
        }
    }
}
