import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

/// Undo goes back step by step, each step by its own id, and never past what cannot be taken back.
@Suite struct UndoTests {
    @Test("one's own acts are taken back one by one, the latest first", arguments: TestEngine.allCases)
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
            #expect((back.message.code, back.message.attempts, back.undid) == (filed.message.code, 1, "code 1"))
            let start = try await office.desk.undo(filed.id, step: tried.undo, by: jamie).fresh()
            #expect((start.message.attempts, start.undid) == (0, "no answer"))
            #expect(start.row.lastAttempt == nil)
        }
    }

    @Test("nothing is undone past something that cannot be", arguments: TestEngine.allCases)
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
                    await #expect(throws: MessageError.undoBarred(act)) {
                        try await office.desk.undo(filed.id, step: step, by: margaret)
                    }
                }
            }
        }
    }

    @Test("what somebody else has changed since is not undone", arguments: TestEngine.allCases)
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

    @Test("a wrong number that was none is right again after undo", arguments: TestEngine.allCases)
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
}
