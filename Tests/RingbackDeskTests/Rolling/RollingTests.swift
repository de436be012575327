import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Rolling calls")
struct RollingTests {
    private struct Rolling {
        let office: MillerRowe
        let margaret: PersonID
        let jamie: Acting
        let id: RollingID

        init(_ store: Store) async throws {
            office = try await MillerRowe.open(in: store)
            margaret = office.id("Margaret")
            jamie = try await office.acting("Jamie")
            let started = try await office.desk.startRolling(for: margaret, by: jamie)
            id = try #require(started.session?.id)
        }

        func call(_ name: String, _ digits: String, code: Code = .today) async throws -> MessageID {
            try await office.call(
                for: "Margaret", takenBy: "Otto", name: name, number: "+1 713 555 \(digits)", code: code
            ).id
        }

        @discardableResult
        func dial(_ message: MessageID? = nil, line: Int? = nil, by acting: Acting? = nil) async throws -> RollingView {
            try await office.desk.dial(message, line: line, in: id, of: margaret, by: acting ?? jamie)
        }

        @discardableResult
        func finish(_ line: Int, _ outcome: RollingOutcome, with: String = "") async throws -> RollingView {
            try await office.desk.finish(line: line, outcome, with: with, in: id, of: margaret, by: jamie)
        }
    }

    @Test("Whoever calls back asks for the principal, not for the assistant who dialed", arguments: TestEngine.allCases)
    func callsBack(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            _ = try await rolling.call("John Smith", "0109")
            try await rolling.dial()
            try await rolling.finish(1, .talked)
            let forecast = try await rolling.office.desk.foresee(
                contact: nil, number: "+1 713 555 0109", name: "John Smith", forWhom: "",
                by: rolling.office.acting("Otto"))
            #expect(forecast.owner?.person.id == rolling.margaret)
            guard case .rang = forecast.owner?.reason else {
                Issue.record("\(String(describing: forecast.owner?.reason))")
                return
            }
        }
    }

    @Test("Calls are made in the order of the sheet, and each outcome is an attempt", arguments: TestEngine.allCases)
    func outcomes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let desk = rolling.office.desk
            let later = try await rolling.call("Ana Ortiz", "0101", code: .sometime)
            let first = try await rolling.call("Tom Okafor", "0102", code: .asap)
            let second = try await rolling.call("Lee Wan-Ting", "0103")
            var view = try await rolling.dial()
            #expect(view.lines[0].entry?.id == first && view.next == second)
            #expect(view.claims.map(\.number) == ["+17135550102"])
            view = try await rolling.dial()
            #expect(view.lines[1].entry?.id == second && view.next == later)
            view = try await rolling.finish(1, .leftWord, with: "Rosa")
            #expect(view.lines[0].call == nil && view.claims.map(\.number) == ["+17135550103"])
            let entry = try await desk.message(first, by: rolling.jamie).entry
            #expect(entry.face == .out && entry.row.lastAttempt?.with == "Rosa")
            #expect(entry.row.lastAttempt?.by == rolling.jamie.actor.person)
            view = try await rolling.finish(2, .settled, with: "Dora")
            let settled = try await desk.message(second, by: rolling.jamie).entry
            #expect(settled.message.closing?.outcome == .settledBetweenAssistants)
            #expect(view.report?.counts.map(\.count) == [1, 1])
            // Margaret has rung somebody without us.
            view = try await desk.noteAlone(
                later, .talked, in: rolling.id, of: rolling.margaret, by: rolling.jamie)
            #expect(try await desk.message(later, by: rolling.jamie).entry.message.closing?.outcome == .talked)
            #expect(view.calls.isEmpty && view.next == nil)
            let history = try await desk.history(of: .message(first), before: nil, limit: 20, by: rolling.jamie)
            #expect(history.entries.contains { $0.action == .rollingDialled })
            #expect(history.entries.contains { $0.action == .attemptLeftWord })
        }
    }

    @Test("The next number of the same person is offered after no answer", arguments: TestEngine.allCases)
    func nextNumber(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let desk = rolling.office.desk
            let contact = try await desk.addContact(
                ContactDraft(
                    name: "Harriet Colley",
                    numbers: [
                        ContactDraft.Number(label: "mobile", text: "+1 713 555 0126"),
                        ContactDraft.Number(label: "office", text: "+1 713 555 0127"),
                    ]), by: rolling.jamie
            ).fresh()
            var draft = MessageDraft(
                forWhom: rolling.margaret.text, callerName: "Harriet Colley", callerNumber: "+1 713 555 0126",
                regarding: "The board", code: .today)
            draft.contact = contact.id
            _ = try await desk.file(draft, by: rolling.jamie)
            try await rolling.dial()
            var view = try await rolling.finish(1, .noAnswer)
            #expect(view.lines[0].next?.dial == "+17135550127" && view.lines[0].next?.label == "office")
            view = try await rolling.dial(line: 1)
            #expect(view.lines[0].call?.dialled == "+17135550127")
            // A wrong number is marked as such.
            view = try await rolling.finish(1, .wrongNumber)
            #expect(view.lines[0].call == nil)
            #expect(view.calls.first?.numbers.map(\.dial) == ["+17135550126"])
            // Nobody rings her mobile while her office is being rung.
            _ = try await desk.claim(number: "+1 713 555 0126", by: try await rolling.office.acting("Ana"))
            _ = try await desk.release(number: "+1 713 555 0126", by: try await rolling.office.acting("Ana"))
            try await rolling.dial(view.calls.first?.entry.id)
            let ana = try await rolling.office.acting("Ana")
            await #expect(throws: ClaimError.taken(by: "Jamie")) {
                try await desk.claim(number: "+1 713 555 0127", by: ana)
            }
        }
    }

    @Test("A call that comes back is matched to its entry, taken or put off", arguments: TestEngine.allCases)
    func returns(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let (office, desk) = (rolling.office, rolling.office.desk)
            let message = try await rolling.call("John Smith", "0142")
            try await rolling.dial()
            try await rolling.finish(1, .leftWord, with: "Rosa")
            await #expect(throws: RollingError.nobodyReturns) {
                try await desk.takeReturn(message, in: rolling.id, of: rolling.margaret, by: rolling.jamie)
            }
            office.clock.advance(seconds: 120)
            _ = try await rolling.call("John Smith", "0142")
            var view = try await desk.rolling(of: rolling.margaret, by: rolling.jamie)
            #expect(view.returns.map(\.entry.id) == [message] && view.returns.first?.outcome == .leftWord)
            view = try await desk.takeReturn(message, in: rolling.id, of: rolling.margaret, by: rolling.jamie)
            #expect(view.lines[0].call?.step == .waiting && view.returns.isEmpty)
            view = try await desk.advance(
                line: 1, to: .talking, in: rolling.id, of: rolling.margaret, by: rolling.jamie)
            view = try await rolling.finish(1, .talked)
            #expect(try await desk.message(message, by: rolling.jamie).entry.message.closing?.outcome == .talked)
        }
    }

    @Test("Undo takes the outcome back on the sheet and on the line", arguments: TestEngine.allCases)
    func undo(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let desk = rolling.office.desk
            let message = try await rolling.call("John Smith", "0142")
            try await rolling.dial()
            try await rolling.finish(1, .talked)
            let undone = try await desk.undoRolling(in: rolling.id, of: rolling.margaret, by: rolling.jamie)
            #expect(undone.entry.id == message && undone.entry.message.isOpen)
            #expect(undone.view.lines[0].entry?.id == message && undone.view.claims.count == 1)
            await #expect(throws: RollingError.nothingToUndo) {
                try await desk.undoRolling(in: rolling.id, of: rolling.margaret, by: rolling.jamie)
            }
        }
    }

    @Test(
        "A principal has one session; the other assistant takes it over with one press", arguments: TestEngine.allCases)
    func takeOver(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let (office, desk) = (rolling.office, rolling.office.desk)
            let message = try await rolling.call("John Smith", "0142")
            try await rolling.dial()
            let lou = try await office.acting("Lou")
            let same = try await desk.startRolling(for: rolling.margaret, by: lou)
            #expect(same.session?.id == rolling.id && same.session?.keeper.name == "Jamie")
            await #expect(throws: RollingError.notYours(name: "Jamie")) {
                try await desk.finish(line: 1, .talked, in: rolling.id, of: rolling.margaret, by: lou)
            }
            let taken = try await desk.takeOverRolling(rolling.id, of: rolling.margaret, by: lou)
            #expect(taken.session?.isReaders == true && taken.lines[0].entry?.id == message)
            #expect(taken.claims.map(\.by) == [office.id("Lou")])
            await #expect(throws: RollingError.notYours(name: "Lou")) { try await rolling.finish(1, .talked) }
            // An assistant who is removed in the middle makes no more calls; the other goes on.
            try await desk.setAssistants(
                [office.id("Jamie")], of: rolling.margaret, by: try await office.acting("Ada"))
            let former = try await office.acting("Lou")
            await #expect(throws: AccessError.forbidden) {
                try await desk.finish(line: 1, .talked, in: rolling.id, of: rolling.margaret, by: former)
            }
            let jamie = try await office.acting("Jamie")
            _ = try await desk.takeOverRolling(rolling.id, of: rolling.margaret, by: jamie)
            _ = try await desk.finish(line: 1, .talked, in: rolling.id, of: rolling.margaret, by: jamie)
        }
    }

    @Test("Others do not roll; a lead or manager may only look", arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let (office, desk) = (rolling.office, rolling.office.desk)
            for name in ["Otto", "Ana", "Eve", "Dana"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) {
                    try await desk.rolling(of: rolling.margaret, by: acting)
                }
            }
            let max = try await office.acting("Max")
            #expect(try await desk.rolling(of: rolling.margaret, by: max).mayRoll == false)
            await #expect(throws: AccessError.forbidden) {
                try await desk.startRolling(for: rolling.margaret, by: max)
            }
            // A principal without an assistant makes the calls alone.
            let ana = try await office.acting("Ana")
            #expect(try await desk.startRolling(for: office.id("Ana"), by: ana).session?.isReaders == true)
        }
    }

    @Test("What is missing is said before the start", arguments: TestEngine.allCases)
    func readiness(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let asap = try await office.call(for: "Margaret", takenBy: "Otto", code: .asap).id
            let without = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Jutta Jäger", number: ""
            ).id
            office.clock.advance(seconds: 2 * 3600)
            let view = try await office.desk.rolling(of: office.id("Margaret"), by: jamie)
            #expect(view.session == nil && view.readiness.withoutNumber == [without])
            #expect(view.readiness.stale == [asap] && view.next == asap)
            #expect(view.readiness.withoutPronunciation == [without], "John Smith is said as it is spelled")
        }
    }

    @Test("It does not end over somebody who is still on a line", arguments: TestEngine.allCases)
    func openCalls(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, margaret) = (office.desk, office.id("Margaret"))
            let jamie = try await office.acting("Jamie")
            let message = try await office.call(for: "Margaret", takenBy: "Otto").id
            let id = try #require(try await desk.startRolling(for: margaret, by: jamie).session?.id)
            _ = try await desk.dial(message, in: id, of: margaret, by: jamie)
            await #expect(throws: RollingError.callsOpen([.init(line: 1, name: "John Smith")])) {
                try await desk.endRolling(id, of: margaret, by: jamie)
            }
            #expect(try await desk.rolling(of: margaret, by: jamie).session?.id == id)
            let ended = try await desk.endRolling(id, of: margaret, leavesOpen: true, by: jamie)
            #expect(ended.report?.unfinished.map(\.id) == [message])
            // Whoever sees the sheet finds it again.
            let reports = try await desk.rollingReports(of: margaret, by: jamie).sessions
            #expect(reports.map(\.id) == [id] && reports.first?.unfinished == 1)
            let eve = try await office.acting("Eve")
            await #expect(throws: AccessError.forbidden) { try await desk.rollingReports(of: margaret, by: eve) }
        }
    }

    @Test("Left open overnight, it ends by itself, and its report is mailed", arguments: TestEngine.allCases)
    func overnight(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            let (jamie, margaret) = (try await office.acting("Jamie"), office.id("Margaret"))
            let started = try await desk.startRolling(for: margaret, by: jamie)
            let id = try #require(started.session?.id)
            let message = try await office.call(for: "Margaret", takenBy: "Otto").id
            _ = try await desk.dial(message, in: id, of: margaret, by: jamie)
            office.clock.advance(seconds: 4 * 3600)
            try await desk.endRollingsLeftOpen(office.office)
            #expect(try await desk.rolling(of: margaret, by: jamie).session?.id == id)
            office.clock.advance(seconds: 20 * 3600)
            try await desk.endRollingsLeftOpen(office.office)
            let after = try await desk.rolling(of: margaret, by: jamie)
            #expect(after.session == nil)
            let ended = try await desk.rolling(of: margaret, id, by: jamie)
            #expect(ended.session?.endedByItself == true && ended.report?.unfinished.map(\.id) == [message])
            for name in ["Margaret", "Jamie"] { #expect(try await mail.mails(to: name, .rolling).count == 1) }
            // A new one may start.
            #expect(try await desk.startRolling(for: margaret, by: jamie).session?.id != id)
        }
    }

    @Test("The report by mail says what was done and what is left", arguments: TestEngine.allCases)
    func mailed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let carrier = RecordingCarrier()
            let office = try await MillerRowe.open(in: store, mail: .millerRowe, carrier: carrier)
            let (desk, margaret) = (office.desk, office.id("Margaret"))
            let jamie = try await office.acting("Jamie")
            let id = try #require(try await desk.startRolling(for: margaret, by: jamie).session?.id)
            for (name, number) in [("John Smith", "0141"), ("Ana Ortiz", "0142"), ("Tom Okafor", "0143")] {
                office.clock.advance(seconds: 1)
                _ = try await office.call(for: "Margaret", takenBy: "Otto", name: name, number: "+1 713 555 \(number)")
            }
            for outcome in [RollingOutcome.leftWord, .talked] {
                _ = try await desk.dial(nil, in: id, of: margaret, by: jamie)
                _ = try await desk.finish(line: 1, outcome, with: "Rosa", in: id, of: margaret, by: jamie)
            }
            _ = try await desk.sendMail(of: office.office)
            carrier.forget()
            _ = try await desk.endRolling(id, of: margaret, by: jamie)
            while try await desk.sendMail(of: office.office).mayHaveMore {}
            #expect(Set(carrier.sent.map(\.to)) == ["margaret@example.com", "jamie@example.com"])
            let letter = try #require(carrier.sent.first?.letter)
            #expect(letter.subject.hasPrefix("Margaret’s calls, Tue, Nov 24, 9:12"))
            #expect(letter.blocks.first == .ask("Talked 1, left word 1. 1 call is left."))
            let entries = letter.blocks.compactMap { block -> [Letter.Entry]? in
                if case .entries(let entries) = block { entries } else { nil }
            }
            #expect(entries.first?.map(\.title) == ["John Smith", "Ana Ortiz"])
        }
    }

    @Test("What is promised on a call becomes an entry of its own", arguments: TestEngine.allCases)
    func promises(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let desk = rolling.office.desk
            let message = try await rolling.call("John Smith", "0142")
            let promise = try await desk.followUp(
                message, what: "Send the signed page", due: "16:00", by: rolling.jamie
            ).fresh()
            #expect(promise.message.filing.source == .followUp && promise.message.regarding == "Send the signed page")
            #expect(promise.owner.name == "Margaret" && promise.message.caller.name == "John Smith")
            #expect(promise.message.timing.due == MillerRowe.tuesday.adding(seconds: 24_480))
            await #expect(throws: MessageError.followUpPast) {
                try await desk.followUp(message, what: "Too late", due: "2026-11-20T09:00", by: rolling.jamie)
            }
            await #expect(throws: MessageError.self) {
                try await desk.followUp(message, what: " ", by: rolling.jamie)
            }
            // A call of the same person is not added to the promise.
            _ = try await desk.record(.talked, with: "", said: "", number: "", on: message, by: rolling.jamie)
            let again = try await rolling.call("John Smith", "0142")
            #expect(again != promise.id)
            let report = try await desk.rolling(of: rolling.margaret, by: rolling.jamie).report
            #expect(report?.promises.map(\.id) == [promise.id])
            let slip = try await desk.followUp(again, what: "A slip", by: rolling.jamie).fresh()
            let undone = try await desk.undo(slip.id, by: rolling.jamie).fresh()
            #expect(!undone.message.isOpen)
        }
    }

    @Test(
        "Two people dialling one contact at the same moment: exactly one does, a thousand times",
        arguments: TestEngine.allCases)
    func race(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let rolling = try await Rolling(store)
            let (office, desk) = (rolling.office, rolling.office.desk)
            let contact = try await desk.addContact(
                ContactDraft(
                    name: "Harriet Colley",
                    numbers: [
                        ContactDraft.Number(label: "mobile", text: "+1 713 555 0126"),
                        ContactDraft.Number(label: "office", text: "+1 713 555 0127"),
                    ]), by: rolling.jamie
            ).fresh()
            var draft = MessageDraft(
                forWhom: rolling.margaret.text, callerName: "Harriet Colley", callerNumber: "+1 713 555 0126",
                regarding: "The board", code: .today)
            draft.contact = contact.id
            let message = try await desk.file(draft, by: rolling.jamie).fresh().entry.id
            let ana = try await office.acting("Ana")
            _ = try await desk.endRolling(rolling.id, of: rolling.margaret, by: rolling.jamie)
            for round in 0..<1000 {
                let session = try await desk.startRolling(for: rolling.margaret, by: rolling.jamie).session
                let id = try #require(session?.id)
                // One dials the mobile from the session, the other the office number, or the same one.
                async let one = Self.worked {
                    try await desk.dial(message, in: id, of: rolling.margaret, by: rolling.jamie)
                }
                async let other = Self.worked {
                    _ = try await desk.claim(number: round.isMultiple(of: 2) ? "+17135550126" : "+17135550127", by: ana)
                }
                let won = [try await one, try await other]
                guard won.count(where: { $0 }) == 1 else {
                    Issue.record("round \(round): \(won)")
                    return
                }
                if won[1] {
                    try await desk.release(number: round.isMultiple(of: 2) ? "+17135550126" : "+17135550127", by: ana)
                }
                _ = try await desk.endRolling(id, of: rolling.margaret, leavesOpen: true, by: rolling.jamie)
            }
        }
    }

    /// Whether it was done; `false` if somebody else was first.
    private static func worked(_ act: @Sendable () async throws -> some Any) async throws -> Bool {
        do {
            _ = try await act()
            return true
        } catch is ClaimError {
            return false
        }
    }
}
