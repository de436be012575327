import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

/// Word left for John Smith of Abbey Pictures, whose assistant is Dora, and who shares a switchboard with Ken.
@Suite("Word left, and who rings back")
struct ReturnTests {
    struct Abbey {
        let office: MillerRowe
        let john: ContactID
        let dora: ContactID
        let message: MessageID

        static let mobile = "+1 713 555 0142"
        static let doras = "+1 713 555 0177"
        static let switchboard = "+1 713 555 0100"

        static func open(in store: Store, wait: String = "") async throws -> Abbey {
            let office = try await MillerRowe.open(in: store)
            let (otto, jamie) = (try await office.acting("Otto"), try await office.acting("Jamie"))
            let john = try await office.desk.addContact(
                ContactDraft(
                    name: "John Smith", company: "Abbey Pictures",
                    numbers: [
                        .init(label: "mobile", text: mobile), .init(label: "office", text: switchboard, isShared: true),
                    ]), by: otto
            ).fresh().id
            _ = try await office.desk.addContact(
                ContactDraft(
                    name: "Ken Hale", company: "Abbey Pictures",
                    numbers: [.init(label: "office", text: switchboard, isShared: true)]), by: otto
            ).fresh()
            let dora = try await office.desk.addAssistant(
                named: "Dora Lang", number: doras, to: john, note: "", by: otto)
            let message = try await office.call(for: "Margaret", takenBy: "Otto")
            office.clock.advance(seconds: 600)
            let left = try await office.desk.record(
                .leftWord, with: "Dora", said: "", number: "", wait: wait, on: message.id, by: jamie
            ).fresh()
            #expect(left.message.caller.contact == john && left.message.face == .out)
            office.clock.advance(seconds: 600)
            return Abbey(office: office, john: john, dora: dora.id, message: message.id)
        }

        func offered(number: String = "", contact: ContactID? = nil, to name: String = "Otto") async throws
            -> [OfferedReturn]
        {
            try await office.desk.returns(contact: contact, number: number, by: try await office.acting(name))
        }

        func draft(name: String, number: String, returns: MessageID?) -> MessageDraft {
            var draft = MessageDraft(
                forWhom: "", callerName: name, callerNumber: number, regarding: "", code: .today)
            draft.isCodeChosen = false
            draft.returns = returns
            return draft
        }
    }

    @Test(
        "A call from any number of theirs, their assistant's or their switchboard is offered as the return",
        arguments: TestEngine.allCases)
    func offered(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let abbey = try await Abbey.open(in: store)
            for (number, way) in [
                (Abbey.mobile, ReturnWay.themselves), (Abbey.doras, .assistant), (Abbey.switchboard, .switchboard),
            ] {
                let offered = try await abbey.offered(number: number)
                #expect(offered.map(\.entry.id) == [abbey.message] && offered.first?.way == way)
                #expect(offered.first?.attempt.with == "Dora")
            }
            #expect(try await abbey.offered(contact: abbey.dora).first?.way == .assistant)
            #expect(try await abbey.offered(number: "+1 713 555 0999").isEmpty)
            // The card says the same, and so does what the desk sees while somebody types.
            let otto = try await abbey.office.acting("Otto")
            #expect(try await abbey.office.desk.callerCard(abbey.dora, by: otto).returns.map(\.way) == [.assistant])
            let foreseen = try await abbey.office.desk.foresee(
                contact: nil, number: Abbey.switchboard, forWhom: "", by: otto)
            #expect(foreseen.returns.map(\.way) == [.switchboard])
            // Eve neither answers calls nor may see the message.
            #expect(try await abbey.offered(number: Abbey.doras, to: "Eve").isEmpty)
            // Closed, it waits for nobody.
            _ = try await abbey.office.desk.close(
                abbey.message, .callerWithdrew, reason: "", by: try await abbey.office.acting("Jamie"))
            #expect(try await abbey.offered(number: Abbey.doras).isEmpty)
        }
    }

    @Test(
        "The assistant's call is added to the message, with whom it returns; undo takes it back",
        arguments: TestEngine.allCases)
    func filed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let abbey = try await Abbey.open(in: store)
            let (desk, otto) = (abbey.office.desk, try await abbey.office.acting("Otto"))
            let jamie = try await abbey.office.acting("Jamie")
            let draft = abbey.draft(name: "Dora Lang", number: Abbey.doras, returns: abbey.message)
            let filed = try await desk.file(draft, by: otto).fresh()
            #expect(filed.added && filed.entry.id == abbey.message)
            let back = filed.entry.message
            #expect(back.face == .sheet && back.boxes.contains(.returnedYourCall) && back.timing.awaits == nil)
            #expect(back.phoneTag == PhoneTag(ours: 1, theirs: 1) && back.caller.name == "John Smith")
            let file = try await desk.message(abbey.message, by: jamie)
            let call = try #require(file.calls.first)
            #expect(call.returned == file.attempts.first?.id && call.contact == abbey.dora && call.name == "Dora Lang")
            #expect(try await abbey.offered(number: Abbey.doras).isEmpty)
            _ = try await desk.undo(abbey.message, by: otto)
            let undone = try await desk.entry(abbey.message, by: jamie).message
            #expect(undone.face == .out && undone.timing.awaits != nil && undone.phoneTag.theirs == 0)
            // Not said to be the return, it is a call of hers.
            let hers = try await desk.file(
                MessageDraft(
                    forWhom: abbey.office.id("Margaret").text, callerName: "Dora Lang", callerNumber: Abbey.doras,
                    regarding: "", code: .today), by: otto
            ).fresh()
            #expect(!hers.added && hers.entry.id != abbey.message)
        }
    }

    @Test("Who could not be returning it is filed as any other caller", arguments: TestEngine.allCases)
    func stranger(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let abbey = try await Abbey.open(in: store)
            let eve = try await abbey.office.acting("Eve")
            var draft = abbey.draft(name: "Bo", number: "+1 713 555 0999", returns: abbey.message)
            draft.forWhom = abbey.office.id("Ana").text
            let filed = try await abbey.office.desk.file(draft, by: eve).fresh()
            #expect(!filed.added && filed.entry.id != abbey.message && filed.entry.owner.name == "Ana")
        }
    }

    @Test("A caller's own call back needs no such word", arguments: TestEngine.allCases)
    func themselves(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let abbey = try await Abbey.open(in: store)
            let again = try await abbey.office.call(for: "Margaret", takenBy: "Otto")
            #expect(again.id == abbey.message && again.message.phoneTag == PhoneTag(ours: 1, theirs: 1))
            let jamie = try await abbey.office.acting("Jamie")
            let file = try await abbey.office.desk.message(abbey.message, by: jamie)
            #expect(file.calls.first?.returned == file.attempts.first?.id && file.calls.last?.returned == nil)
        }
    }

    @Test(
        "How long to wait is the code's, or as typed; then the entry comes back to the line “look again”",
        arguments: TestEngine.allCases)
    func wait(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let abbey = try await Abbey.open(in: store)
            let (desk, jamie) = (abbey.office.desk, try await abbey.office.acting("Jamie"))
            // Today: four office hours after 9:22, half an hour for lunch.
            let hours = try MillerRowe.hours()
            func clock() async throws -> String? {
                try await desk.entry(abbey.message, by: jamie).message.timing.awaits.map {
                    let time = hours.wallTime(at: $0)
                    return "\(time.day.description) \(time.clock)"
                }
            }
            #expect(try await clock() == "2026-11-24 13:52")
            func sheet() async throws -> SheetView {
                try await desk.sheet(
                    of: abbey.office.id("Margaret"), face: .sheet, cursor: nil, limit: 50, by: jamie)
            }
            #expect(try await sheet().unanswered.isEmpty)
            for (text, until) in [("1h", "2026-11-24 10:32"), ("tomorrow 10:00", "2026-11-25 10:00")] {
                _ = try await desk.record(
                    .leftWord, with: "Dora", said: "", number: "", wait: text, on: abbey.message, by: jamie)
                #expect(try await clock() == until)
            }
            for (text, error) in [
                ("soonish", MessageError.waitUnreadable("soonish")), ("9:00", .waitPast),
            ] {
                await #expect(throws: error) {
                    try await desk.record(
                        .leftWord, with: "Dora", said: "", number: "", wait: text, on: abbey.message, by: jamie)
                }
            }
            await #expect(throws: MessageError.waitWithoutWord) {
                try await desk.record(
                    .noAnswer, with: "", said: "", number: "", wait: "1h", on: abbey.message, by: jamie)
            }
            abbey.office.clock.advance(seconds: 25 * 3600)
            let unanswered = try await sheet().unanswered
            #expect(unanswered.map(\.id) == [abbey.message])
            guard case .nothingSince = unanswered.first?.lookAgain else {
                Issue.record("not said to be unanswered")
                return
            }
            #expect(try await sheet().entries.isEmpty)
        }
    }
}
