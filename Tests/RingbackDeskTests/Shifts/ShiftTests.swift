import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Shifts")
struct ShiftTests {
    private static let hour: Int64 = 3600

    @Test(
        "What changed is told from the principal's last look, and starts anew with the next",
        arguments: TestEngine.allCases)
    func changes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, margaret) = (try await office.acting("Jamie"), try await office.acting("Margaret"))
            let old = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0101")
            let gone = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0102")
            office.clock.advance(seconds: 60)
            // Before the first look, it is told from the beginning of the day.
            let first = try await office.desk.changes(of: margaret.person, since: nil, by: jamie)
            #expect(!first.isLook && Set(first.lines.map(\.change.message)) == [old.id, gone.id])
            #expect(try await office.desk.markRead(sheet: margaret.person, by: margaret) == 2)
            #expect(try await office.desk.changes(of: margaret.person, since: nil, by: jamie).lines.isEmpty)
            office.clock.advance(seconds: Self.hour)
            let new = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0103", code: .asap)
            let again = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0101")
            #expect(again.id == old.id)
            _ = try await office.desk.close(gone.id, .answeredInWriting, reason: "", by: jamie)
            let changes = try await office.desk.changes(of: margaret.person, since: nil, by: jamie)
            #expect(changes.isLook && changes.since == office.clock.now().adding(seconds: -Self.hour))
            #expect(changes.lines.map(\.change.kind) == [.new, .calledAgain, .closed])
            #expect(changes.lines.map(\.entry?.id) == [new.id, old.id, gone.id])
            #expect(changes.again?.message.tally.calls == 2)
            // The sheet says the same in short.
            let look = try await office.desk.sheet(
                of: margaret.person, face: .sheet, cursor: nil, limit: 50, by: jamie
            ).look
            #expect(look?.counts == [.new: 1, .calledAgain: 1, .closed: 1] && look?.again?.id == old.id)
            #expect(try await office.desk.markRead(sheet: margaret.person, by: margaret) == 1)
            #expect(try await office.desk.changes(of: margaret.person, since: nil, by: margaret).lines.isEmpty)
            let whole = try await office.desk.changes(of: margaret.person, since: .earliest, by: margaret)
            #expect(whole.lines.count == 3 && !whole.isLook)
        }
    }

    @Test("A handover away from a sheet is told without what its keeper no longer sees", arguments: TestEngine.allCases)
    func went(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, tom) = (try await office.acting("Jamie"), try await office.acting("Tom"))
            let entry = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.markRead(
                sheet: office.id("Margaret"), by: try await office.acting("Margaret"))
            office.clock.advance(seconds: 60)
            let offered = try await office.desk.offer(entry.id, to: office.id("Tom").text, note: "", by: jamie)
                .fresh()
            let handover = try #require(offered.message.ownership.handover?.id)
            _ = try await office.desk.accept(handover, of: entry.id, by: tom)
            let changes = try await office.desk.changes(of: office.id("Margaret"), since: nil, by: jamie)
            #expect(changes.lines.map(\.change.kind) == [.went] && changes.lines.first?.entry == nil)
            let theirs = try await office.desk.changes(of: office.id("Tom"), since: nil, by: tom)
            #expect(theirs.lines.map(\.change.kind) == [.came] && theirs.lines.first?.entry?.id == entry.id)
        }
    }

    @Test(
        "Promises are listed due first: follow-ups, agreed calls, and times callers were told",
        arguments: TestEngine.allCases)
    func promises(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let told = try await office.desk.file(
                MessageDraft(
                    forWhom: office.id("Margaret").text, callerName: "Una Kerr", callerNumber: "+1 713 555 0101",
                    regarding: "", code: .today, around: "4pm"), by: jamie
            ).fresh().entry
            let entry = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0102")
            let followUp = try await office.desk.followUp(
                entry.id, what: "Send the deed", due: "3pm", by: jamie
            ).fresh()
            let promises = try await office.desk.promises(of: office.id("Margaret"), by: jamie)
            #expect(promises.lines.map(\.entry.id) == [followUp.id, told.id])
            #expect(promises.lines.map(\.promise.kind) == [.followUp, .around])
            for name in ["Otto", "Tom", "Dana"] {
                let other = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.promises(of: office.id("Margaret"), by: other)
                }
            }
        }
    }

    @Test(
        "A handover note makes itself, waits for the other assistant, and is read once",
        arguments: TestEngine.allCases)
    func note(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, lou) = (try await office.acting("Jamie"), try await office.acting("Lou"))
            let margaret = office.id("Margaret")
            let rung = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0101")
            let waits = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0102")
            _ = try await office.desk.record(
                .leftWord, with: "Dora", said: "", number: "", on: rung.id, by: jamie)
            let draft = try await office.desk.shiftNotes(of: margaret, by: jamie)
            #expect(draft.others.map(\.name) == ["Lou"] && draft.notes.isEmpty)
            #expect(draft.draft.lines.map(\.line.kind) == [.out, .waits])
            #expect(draft.draft.lines.map(\.entry.id) == [rung.id, waits.id])
            #expect(draft.draft.lines.first?.attempt?.with == "Dora")
            let left = try await office.desk.leaveShiftNote("Smith first, please.", of: margaret, by: jamie).fresh()
            #expect(left.readers.map(\.person.name) == ["Lou"] && !left.waits)
            // It shows to Lou, not to Jamie; and it tells how the sheet stood then.
            office.clock.advance(seconds: 60)
            _ = try await office.desk.close(waits.id, .answeredInWriting, reason: "", by: lou)
            let asks = try await office.desk.asks(by: lou)
            #expect(asks.notes.map(\.note.said) == ["Smith first, please."])
            #expect(asks.notes.first?.lines.map(\.line.kind) == [.out, .waits])
            #expect(try await office.desk.asks(by: jamie).notes.isEmpty)
            _ = try await office.desk.readShiftNote(left.note.id, of: margaret, by: lou)
            #expect(try await office.desk.asks(by: lou).notes.isEmpty)
            let read = try await office.desk.readShiftNote(left.note.id, of: margaret, by: lou)
            #expect(read.readers.first?.readAt == office.clock.now())
            let history = try await office.desk.history(
                of: .person(margaret), before: nil, limit: 20, by: try await office.acting("Max"))
            let actions = history.entries.compactMap(\.action)
            #expect(actions.count { $0 == .shiftNoteRead } == 1 && actions.count { $0 == .shiftNoteWritten } == 1)
            #expect(!history.entries.contains { $0.particulars?.contains("Smith") ?? false })
        }
    }

    @Test("Two who end their shifts at once leave two notes, each for the other", arguments: TestEngine.allCases)
    func twoNotes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, lou) = (try await office.acting("Jamie"), try await office.acting("Lou"))
            let margaret = office.id("Margaret")
            _ = try await office.call(for: "Margaret", takenBy: "Otto")
            async let one = office.desk.leaveShiftNote("from Jamie", of: margaret, by: jamie)
            async let other = office.desk.leaveShiftNote("from Lou", of: margaret, by: lou)
            _ = try await (one, other)
            #expect(try await office.desk.asks(by: jamie).notes.map(\.note.said) == ["from Lou"])
            #expect(try await office.desk.asks(by: lou).notes.map(\.note.said) == ["from Jamie"])
        }
    }

    @Test("With nobody else, a note stays for its writer's next day", arguments: TestEngine.allCases)
    func alone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ana = try await office.acting("Ana")
            await #expect(throws: ShiftError.nothingToHandOver) {
                try await office.desk.leaveShiftNote("", of: office.id("Ana"), by: ana)
            }
            _ = try await office.call(for: "Ana", takenBy: "Otto")
            let left = try await office.desk.leaveShiftNote("", of: office.id("Ana"), by: ana).fresh()
            #expect(left.readers.map(\.person.name) == ["Ana"])
            #expect(try await office.desk.asks(by: ana).notes.isEmpty)
            office.clock.advance(seconds: 15 * Self.hour)
            #expect(try await office.desk.asks(by: ana).notes.map(\.note.id) == [left.note.id])
        }
    }

    @Test(
        "Notes and looks are between the principal and who keeps the sheet: no role opens them",
        arguments: TestEngine.allCases)
    func whose(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, ada) = (try await office.acting("Jamie"), try await office.acting("Ada"))
            let margaret = office.id("Margaret")
            _ = try await office.call(for: "Margaret", takenBy: "Otto")
            let note = try await office.desk.leaveShiftNote("Canary", of: margaret, by: jamie).fresh()
            for name in ["Ada", "Max", "Dana", "Otto", "Ana", "Eve"] {
                let other = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.shiftNotes(of: margaret, by: other)
                }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.changes(of: margaret, since: nil, by: other)
                }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.leaveShiftNote("x", of: margaret, by: other)
                }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.readShiftNote(note.note.id, of: margaret, by: other)
                }
            }
            let lou = try await office.acting("Lou")
            await #expect(throws: ShiftError.noteUnknown) {
                try await office.desk.readShiftNote(note.note.id, of: office.id("Lou"), by: lou)
            }
            // An assistant who is removed no longer sees what was left for them.
            try await office.desk.setAssistants([office.id("Jamie")], of: margaret, by: ada)
            #expect(try await office.desk.asks(by: try await office.acting("Lou")).notes.isEmpty)
        }
    }

    @Test("Erasing a caller takes the writers' words from the notes about them", arguments: TestEngine.allCases)
    func erased(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, max) = (try await office.acting("Jamie"), try await office.acting("Max"))
            let draft = MessageDraft(
                forWhom: office.id("Margaret").text, callerName: "Una Kerr", callerNumber: "+1 713 555 0101",
                newContact: true, regarding: "", code: .today)
            let entry = try await office.desk.file(draft, by: jamie).fresh().entry
            let contact = try #require(entry.message.caller.contact)
            _ = try await office.desk.leaveShiftNote("Una Kerr is upset.", of: office.id("Margaret"), by: jamie)
            _ = try await office.desk.close(entry.id, .answeredInWriting, reason: "", by: jamie)
            _ = try await office.desk.eraseContact(contact, by: max)
            let notes = try await office.desk.shiftNotes(of: office.id("Margaret"), by: jamie)
            #expect(notes.notes.map(\.note.said) == [""])
            #expect(notes.notes.first?.lines.map(\.entry.message.caller.name) == ["erased on request"])
        }
    }
}
