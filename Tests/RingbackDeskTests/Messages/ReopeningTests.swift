import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// Closed or wrongly filed messages are corrected by those entitled to.
@Suite("Reopening and correcting")
struct ReopeningTests {
    @Test(
        "A closed message is reopened with a reason, keeping calls, taker and first time",
        arguments: TestEngine.allCases)
    func reopening(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, otto) = (try await office.acting("Jamie"), try await office.acting("Otto"))
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            await #expect(throws: MessageError.open) {
                try await office.desk.reopen(filed.id, why: "too soon", by: jamie)
            }
            _ = try await office.desk.record(.talked, with: "", said: "", number: "", on: filed.id, by: jamie)
            office.clock.advance(seconds: 3 * 86_400)
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.reopen(filed.id, why: "mine", by: otto)
            }
            await #expect(throws: MessageError.textMissing(say("why it is reopened"))) {
                try await office.desk.reopen(filed.id, why: " ", by: jamie)
            }
            let open = try await office.desk.reopen(filed.id, why: "the figures were wrong", by: jamie).fresh()
            #expect(open.message.isOpen && open.message.face == .sheet && !open.isLate)
            #expect(open.message.tally.calls == 1 && open.message.tally.attempts == 1 && open.taker.name == "Otto")
            #expect(open.message.timing.firstCallAt == filed.message.timing.firstCallAt)
            #expect(open.message.timing.nudge != nil)
        }
    }

    @Test("The taker can correct the owner while nobody has acted", arguments: TestEngine.allCases)
    func owner(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, tom) = (try await office.acting("Otto"), try await office.acting("Tom"))
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let right = try await office.desk.correct(
                filed.id, Correction(forWhom: "Tom", code: .asap, told: "He rings today"), by: otto
            ).fresh()
            #expect(right.owner.name == "Tom" && right.askedFor?.name == "Tom" && right.message.code == .asap)
            #expect(right.message.told == "He rings today" && right.undo == nil)
            let file = try await office.desk.message(filed.id, by: tom)
            #expect(file.calls.map(\.told) == ["He rings today"])
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.correct(filed.id, Correction(forWhom: "Ana"), by: tom)
            }
            office.clock.advance(seconds: 1)
            _ = try await office.desk.record(.busy, with: "", said: "", number: "", on: filed.id, by: tom)
            await #expect(throws: MessageError.actedOn) {
                try await office.desk.correct(filed.id, Correction(forWhom: "Ana"), by: otto)
            }
        }
    }

    @Test(
        "Another contact brings name, number and card; undo restores the first", arguments: TestEngine.allCases
    )
    func contact(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let contact = try await office.desk.addContact(
                ContactDraft(name: "Vivian Hargrove", numbers: [.init(label: "office", text: "+1 713 555 0177")]),
                by: otto
            ).fresh()
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let right = try await office.desk.correct(filed.id, Correction(contact: contact.id), by: otto).fresh()
            #expect(right.message.caller.name == "Vivian Hargrove" && right.message.caller.number == "+17135550177")
            let calls = try await office.desk.callerCard(contact.id, by: otto)
            #expect(calls.calls.count == 1)
            let back = try await office.desk.undo(filed.id, step: right.undo, by: otto).fresh()
            #expect(back.message.caller == filed.message.caller)
            #expect(try await office.desk.callerCard(contact.id, by: otto).calls.isEmpty)
        }
    }

    @Test("Talking with an agreed new time keeps the try and sets the due time", arguments: TestEngine.allCases)
    func again(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let again = try await office.desk.record(
                .talked, with: "", said: "in a meeting", number: "", again: "in an hour", on: filed.id, by: jamie
            ).fresh()
            #expect(again.message.isOpen && again.isAgain && again.message.tally.attempts == 1 && !again.looksAgain)
            #expect((3600...3660).contains(again.message.timing.due.seconds(since: office.clock.now())))
            await #expect(throws: MessageError.againWithoutTalking) {
                try await office.desk.record(
                    .busy, with: "", said: "", number: "", again: "in an hour", on: filed.id, by: jamie)
            }
            office.clock.advance(seconds: 3700)
            #expect(try await office.desk.entry(filed.id, by: jamie).looksAgain)
        }
    }
}
