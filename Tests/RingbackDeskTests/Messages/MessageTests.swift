import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Life of a message")
struct MessageTests {
    @Test("A repeat call adds to the open entry and does not move it", arguments: TestEngine.allCases)
    func callingAgain(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let first = try await office.call(for: "Margaret", takenBy: "Jamie")
            office.clock.advance(seconds: 1)
            let other = try await office.call(for: "Margaret", takenBy: "Jamie", name: "Lee", number: "+1 713 555 0177")
            office.clock.advance(seconds: 600)
            let again = try await office.call(for: "Margaret", takenBy: "Lou")
            #expect(again.id == first.id)
            #expect(again.message.tally.calls == 2)
            #expect(again.message.timing.firstCallAt == first.message.timing.firstCallAt)
            let sheet = try await office.desk.sheet(
                of: office.id("Margaret"), face: .sheet, cursor: nil, limit: 50, by: try await office.acting("Jamie"))
            #expect(sheet.entries.map(\.id) == [first.id, other.id])
        }
    }

    @Test(
        "Somebody who may not see the open message adds a call and sees only that call",
        arguments: TestEngine.allCases)
    func callOnAMessageOfOthers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let first = try await office.call(for: "Ana", takenBy: "Jamie", told: "She is at the dentist’s.")
            let draft = MessageDraft(
                forWhom: office.id("Ana").text, callerName: "John Smith", callerNumber: "+1 713 555 0142",
                regarding: "the parking", code: .sometime)
            let foreseen = try await office.desk.foresee(
                contact: nil, number: "+1 713 555 0142", name: "John Smith", forWhom: "Ana", by: otto)
            #expect(foreseen.joins == nil)
            let filed = try await office.desk.file(draft, by: otto).fresh()
            let known = filed.entry.message
            #expect(filed.entry.id == first.id)
            #expect((known.regarding, known.told, known.tally.calls) == ("the parking", "", 1))
            #expect(known.caller.name == "John Smith" && filed.entry.taker.name == "Otto")
            await #expect(throws: MessageError.notHere) { _ = try await office.desk.message(first.id, by: otto) }
            await #expect(throws: MessageError.notHere) {
                _ = try await office.desk.correct(first.id, Correction(regarding: "nothing"), by: otto)
            }
            let taken = try await office.desk.taken(cursor: nil, limit: 10, by: otto).entries
            #expect(taken.map(\.message.regarding) == ["the parking"])
            #expect(taken.map(\.isCallAlone) == [true], "no page leads from it to the message")
            // Those who may see the message have both calls.
            let file = try await office.desk.message(first.id, by: try await office.acting("Ana"))
            #expect(file.entry.message.tally.calls == 2 && file.entry.message.regarding == "the parking")
            #expect(Set(file.calls.map(\.regarding)) == ["The Big Merger", "the parking"])
        }
    }

    @Test("Another name from the same number is another caller, and no name is lost", arguments: TestEngine.allCases)
    func twoPeopleOneTelephone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let howard = try await office.call(for: "Ana", takenBy: "Ana", name: "Howard Beck")
            let priya = try await office.call(for: "Ana", takenBy: "Ana", name: "Priya Nair")
            #expect(priya.id != howard.id)
            for name in ["Mr Beck", "howard", "Howard Becke"] {
                #expect(try await office.call(for: "Ana", takenBy: "Ana", name: name).id == howard.id, "\(name)")
            }
            let calls = try await office.desk.message(howard.id, by: try await office.acting("Ana")).calls
            #expect(Set(calls.map(\.name)) == ["Howard Beck", "Mr Beck", "howard", "Howard Becke"])
        }
    }

    @Test("A contact's number does not turn another name into that contact", arguments: TestEngine.allCases)
    func anotherNameByAContactsNumber(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ana, number) = (try await office.acting("Ana"), "+1 713 555 0142")
            _ = try await office.desk.addContact(
                ContactDraft(name: "William Hale", numbers: [.init(label: "home", text: number)]), by: ana)
            for (name, isContact) in [("Bill Hale", true), ("", true), ("Priya Nair", false)] {
                let foreseen = try await office.desk.foresee(
                    contact: nil, number: number, name: name, forWhom: "", by: ana)
                #expect((foreseen.contact != nil) == isContact, "\(name)")
                #expect(foreseen.suggested.map(\.name) == (isContact ? [] : ["William Hale"]), "\(name)")
                let entry = try await office.call(for: "Ana", takenBy: "Ana", name: name)
                #expect((entry.message.caller.contact != nil) == isContact, "\(name)")
            }
            // Somebody else has called: the number alone no longer identifies anybody.
            let nameless = try await office.call(for: "Ana", takenBy: "Ana", name: "")
            #expect(nameless.message.caller.contact == nil)
        }
    }

    @Test(
        "An urgent repeat call raises the entry, with who and why; lower codes do not",
        arguments: TestEngine.allCases)
    func urgentRepeat(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let first = try await office.call(for: "Ana", takenBy: "Ana", code: .sometime)
            let same = try await office.call(for: "Ana", takenBy: "Ana", code: .sometime)
            #expect(same.message.code == .sometime && same.message.timing.due == first.message.timing.due)
            let today = try await office.call(for: "Ana", takenBy: "Ana", code: .today)
            #expect(
                today.id == first.id && today.message.code == .today
                    && today.message.timing.due < first.message.timing.due)
            let raised = try await office.call(for: "Ana", takenBy: "Ana", code: .asap)
            #expect(raised.id == first.id && raised.message.code == .asap)
            #expect(raised.message.timing.due < today.message.timing.due)
            #expect(try await office.call(for: "Ana", takenBy: "Ana", code: .today).message.code == .asap)
        }
    }

    @Test("Only those who may open somebody's sheet see what they owe", arguments: TestEngine.allCases)
    func owedIsForThoseWhoSeeTheSheet(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for owner in ["Ana", "Margaret"] { _ = try await office.call(for: owner, takenBy: "Otto") }
            let dana = try await office.acting("Dana")
            #expect(try await office.desk.owed(by: office.id("Ana"), for: dana).openCount == 1)
            await #expect(throws: AccessError.forbidden) {
                _ = try await office.desk.owed(by: office.id("Margaret"), for: dana)
            }
        }
    }

    @Test("A key files once, and another request under it is refused", arguments: TestEngine.allCases)
    func once(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let draft = MessageDraft(
                forWhom: office.id("Margaret").text, callerName: "John", callerNumber: "", regarding: "x", code: .today)
            let once = IdempotentRequest<Filed>(key: "k-1", digest: [1]) { $0.entry.id.text }
            let answers = await withTaskGroup(of: String.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        switch try? await office.desk.file(draft, by: jamie, once: once) {
                        case .fresh(let filed): filed.entry.id.text
                        case .first(_, let answer), .again(let answer): answer
                        case nil: "failed"
                        }
                    }
                }
                return await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(answers.count == 1 && answers.first != "failed")
            await #expect(throws: MessageError.keyUsed) {
                try await office.desk.file(
                    draft, by: jamie, once: IdempotentRequest(key: "k-1", digest: [2]) { $0.entry.id.text })
            }
            let sheet = try await office.desk.sheet(
                of: office.id("Margaret"), face: .sheet, cursor: nil, limit: 50, by: jamie)
            #expect(sheet.entries.count == 1)
        }
    }

    @Test(
        "Leaving word moves it to out, their call brings it back, talking closes it, undo reopens it",
        arguments: TestEngine.allCases)
    func phoneTag(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let out = try await office.desk.record(
                .leftWord, with: "Priya", said: "back after 2", number: "", on: filed.id, by: jamie
            ).fresh()
            #expect(out.message.face == .out)
            #expect(out.row.lastAttempt?.with == "Priya")
            let back = try await office.call(for: "Margaret", takenBy: "Otto")
            #expect(back.message.face == .sheet)
            #expect(back.message.boxes.contains(.returnedYourCall))
            let talked = try await office.desk.record(
                .talked, with: "", said: "", number: "", on: filed.id, by: jamie
            ).fresh()
            #expect(talked.message.closing?.outcome == .talked)
            #expect(talked.message.face == .done)
            let undone = try await office.desk.undo(filed.id, by: jamie).fresh()
            #expect(undone.message.isOpen)
            #expect(undone.row.lastAttempt?.outcome == .leftWord)
            _ = try await office.desk.record(.talked, with: "", said: "", number: "", on: filed.id, by: jamie)
            office.clock.advance(seconds: 61)
            await #expect(throws: MessageError.tooLateToUndo) { try await office.desk.undo(filed.id, by: jamie) }
        }
    }

    @Test("A stale change is told who changed it", arguments: TestEngine.allCases)
    func stale(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.recode(
                filed.id, .asap, why: "", by: try await office.acting("Jamie"), expecting: 1)
            await #expect(throws: MessageError.changed(by: "Jamie")) {
                try await office.desk.recode(
                    filed.id, .sometime, why: "", by: try await office.acting("Lou"), expecting: 1)
            }
        }
    }

    @Test("Moves by two assistants are both kept, with their names", arguments: TestEngine.allCases)
    func reordering(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            var filed: [MessageID] = []
            for number in 1...4 {
                let entry = try await office.call(
                    for: "Margaret", takenBy: "Otto", name: "Caller \(number)", number: "+1 713 555 010\(number)")
                filed.append(entry.id)
                office.clock.advance(seconds: 1)
            }
            let ids = filed
            let (jamie, lou) = (try await office.acting("Jamie"), try await office.acting("Lou"))
            async let one = office.desk.place(ids[3], before: ids[0], why: "She asked", by: jamie, expecting: 1)
            async let two = office.desk.place(ids[2], before: ids[1], why: "", by: lou, expecting: 1)
            _ = try await (one, two)
            let sheet = try await office.desk.sheet(
                of: office.id("Margaret"), face: .sheet, cursor: nil, limit: 50, by: jamie)
            #expect(sheet.entries.map(\.id) == [ids[3], ids[0], ids[2], ids[1]])
            #expect(sheet.entries[0].placedBy?.name == "Jamie")
            #expect(sheet.entries[0].message.place?.why == "She asked")
            #expect(sheet.entries[2].placedBy?.name == "Lou")
            // The others only made room.
            #expect(sheet.entries[1].placedBy == nil && sheet.entries[3].placedBy == nil)
            #expect(sheet.entries[1].message.place?.order != nil)
        }
    }

    @Test(
        "Without an answer owner, backup and supervisor are told in turn, in office hours",
        arguments: TestEngine.allCases)
    func nudges(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Otto", code: .asap)
            #expect(try await office.desk.nudge(office.office) == 0)
            var told: [[String]] = []
            for _ in 0..<4 {
                office.clock.advance(seconds: 15 * 60 + 1)
                _ = try await office.desk.nudge(office.office)
                var now: [String] = []
                for name in ["Ana", "Margaret", "Dana"] {
                    let asks = try await office.desk.asks(by: try await office.acting(name))
                    if asks.told.map(\.id) == [filed.id] { now.append(name) }
                }
                told.append(now)
            }
            #expect(
                told == [["Ana"], ["Ana", "Margaret"], ["Ana", "Margaret", "Dana"], ["Ana", "Margaret", "Dana"]])
            let entry = try await office.desk.entry(filed.id, by: try await office.acting("Dana"))
            #expect(entry.owner.name == "Ana")
        }
    }

    @Test("A message resolved at the desk is closed from the start", arguments: TestEngine.allCases)
    func settled(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            var draft = MessageDraft(
                forWhom: "", callerName: "Pat", callerNumber: "", regarding: "Opening hours", code: .today,
                told: "We are open until five.")
            draft.settled = true
            let entry = try await office.desk.file(draft, by: try await office.acting("Otto")).fresh().entry
            #expect(entry.message.closing?.outcome == .settledAtDesk)
            #expect(entry.message.closing?.reason == "We are open until five.")
        }
    }

    @Test(
        "A missed soft window shows; one in a skipped hour is refused",
        arguments: TestEngine.allCases)
    func softWindow(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            var draft = MessageDraft(
                forWhom: office.id("Margaret").text, callerName: "John", callerNumber: "", regarding: "", code: .today)
            draft.around = "16:00"
            let filed = try await office.desk.file(draft, by: jamie).fresh().entry
            #expect(!filed.missedSoftWindow)
            office.clock.advance(seconds: 7 * 3600)
            #expect(try await office.desk.entry(filed.id, by: jamie).missedSoftWindow)
            draft.around = "2027-03-14T02:30"
            await #expect(throws: HoursError.self) { try await office.desk.file(draft, by: jamie) }
            draft.around = "fourish"
            await #expect(throws: MessageError.timeUnreadable("fourish")) {
                try await office.desk.file(draft, by: jamie)
            }
        }
    }

    @Test("Corrections do not change the owner", arguments: TestEngine.allCases)
    func correcting(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let filed = try await office.call(for: "Ana", takenBy: "Otto", name: "Jon Smyth")
            let right = try await office.desk.correct(
                filed.id, Correction(callerName: "John Smith", callerNumber: "713 555 0199"), by: otto
            ).fresh()
            #expect(right.message.caller.name == "John Smith")
            #expect(right.message.caller.number == "+17135550199")
            #expect(right.owner == filed.owner && right.message.timing.due == filed.message.timing.due)
        }
    }

    @Test("Two calls within an hour are two calls in one day, however long ago", arguments: TestEngine.allCases)
    func daysOfCalls(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await office.call(for: "Ana", takenBy: "Otto")
            office.clock.advance(seconds: 600)
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            office.clock.advance(seconds: 5 * 86_400)
            let ana = try await office.acting("Ana")
            #expect(try await office.desk.entry(entry.id, by: ana).days == 1)
            _ = try await office.call(for: "Ana", takenBy: "Otto")
            #expect(try await office.desk.entry(entry.id, by: ana).days == 6)
        }
    }
}
