import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Complaints and compliments")
struct ComplaintDeskTests {
    private static func draft(_ said: String, about interaction: String?) -> ComplaintDraft {
        var draft = ComplaintDraft()
        (draft.said, draft.interaction) = (said, interaction)
        return draft
    }

    /// A call that Otto took and Ana returned.
    private static func returned(_ office: MillerRowe) async throws -> Entry {
        let entry = try await office.call(for: "Ana", takenBy: "Otto")
        office.clock.advance(seconds: 600)
        _ = try await office.desk.record(
            .leftWord, with: "", said: "", number: "", on: entry.row.message.id, by: office.acting("Ana"))
        office.clock.advance(seconds: 600)
        return entry
    }

    private static func mailed(_ office: MillerRowe) async throws -> Set<PersonID> {
        let people = try await office.store.read { session in
            try session.rows("SELECT person_id FROM outbox WHERE office_id = \(office.office) AND kind = 'complaint'")
                .map { try $0.id(0, of: Kind.Person.self) }
        }
        _ = try await office.store.write(in: office.office) { session in
            try session.run("DELETE FROM outbox WHERE office_id = \(office.office)")
        }
        return Set(people)
    }

    @Test(
        "One is tied to whoever acted last, never to the owner, and both sides are told", arguments: TestEngine.allCases
    )
    func registered(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let desk = office.desk
            let entry = try await Self.returned(office)
            let max = try await office.acting("Max")
            let one = try await desk.registerComplaint(
                Self.draft("She hung up on me", about: entry.row.message.id.text), by: max
            ).fresh()
            #expect(one.person?.name == "Ana" && one.handler.name == "Dana")
            #expect(one.complaint.countsAs == .person && one.complaint.stage == .received)
            #expect(one.complaint.interaction?.attempt != nil && one.complaint.source.name == "John Smith")
            #expect(try await Self.mailed(office) == [office.id("Ana"), office.id("Dana")])
            let acted = try await desk.interactions(of: entry.row.message.id, by: max)
            let call = try #require(acted.last?.interaction.call)
            let other = try await desk.registerComplaint(Self.draft("He said no", about: call.text), by: max).fresh()
            #expect(other.person?.name == "Otto")
            // Nobody leads Otto.
            #expect(other.handler.name == "Ada")
        }
    }

    @Test("Bad input is answered with what to do, and nothing is registered", arguments: TestEngine.allCases)
    func refused(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, max) = (office.desk, try await office.acting("Max"))
            let message = try await Self.returned(office).row.message.id.text
            func refuses(_ error: ComplaintError, _ change: (inout ComplaintDraft) -> Void) async throws {
                var draft = Self.draft("She hung up on me", about: message)
                change(&draft)
                let changed = draft
                await #expect(throws: error) { try await desk.registerComplaint(changed, by: max) }
            }
            try await refuses(.aboutNobody) { $0.interaction = nil }
            try await refuses(.saidMissing) { $0.said = " \n" }
            try await refuses(.interactionUnknown) { $0.interaction = MessageID(high: 1, low: 1).text }
            try await refuses(.notActed("Eve")) { $0.person = office.id("Eve") }
            try await refuses(.receivedInFuture) { $0.received = Workday("2026-11-25") }
            try await refuses(.receivedFar) { $0.received = Workday("2006-11-25") }
            try await refuses(.receivedEarly) { $0.received = Workday("2026-11-23") }
            try await refuses(.observedInFuture) { $0.observedAt = office.clock.now().adding(seconds: 60) }
            let first = try await desk.registerComplaint(Self.draft("She hung up on me", about: message), by: max)
                .fresh()
            try await refuses(.twice(first.complaint.id)) { $0.said = "she  hung up on me!" }
            // In other words it is kept, and counts once.
            office.clock.advance(seconds: 60)
            let again = try await desk.registerComplaint(Self.draft("She hung up, twice", about: message), by: max)
                .fresh()
            #expect(again.complaint.countsAs == .again)
            let figures = try await desk.complaintFigures(of: office.id("Ana"), by: max)
            #expect(figures.counts[.complaint]?[.person] == 1 && figures.counts[.complaint]?[.again] == 1)
        }
    }

    @Test("About a wait, about oneself, about a leaver", arguments: TestEngine.allCases)
    func others(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let desk = office.desk
            let message = try await Self.returned(office).row.message.id.text
            var wait = Self.draft("Two hours on hold", about: nil)
            wait.about = .wait
            let about = try await desk.registerComplaint(wait, by: office.acting("Otto")).fresh()
            #expect(about.person == nil && about.handler.name == "Ada" && about.complaint.countsAs == .wait)
            // Ana registers what was said of her, and somebody else handles it.
            let own = try await desk.registerComplaint(
                Self.draft("She hung up on me", about: message), by: office.acting("Ana")
            ).fresh()
            #expect(own.person?.name == "Ana" && own.handler.name == "Dana" && !own.may.handle)
            // Whoever has left stays in, and is mailed nothing.
            let taken = try await office.call(for: "Ana", takenBy: "Eve")
            try await desk.leave(office.id("Eve"), by: office.acting("Ada"))
            let left = try await desk.registerComplaint(
                Self.draft("He hung up on me", about: taken.row.message.id.text), by: office.acting("Max")
            ).fresh()
            #expect(left.person?.name == "Eve" && left.hasLeft && left.complaint.countsAs == .person)
        }
    }

    @Test(
        "Whom it concerns sees it, answers, disputes; somebody with no hand in it decides",
        arguments: TestEngine.allCases)
    func dispute(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            let (dana, max) = (try await office.acting("Dana"), try await office.acting("Max"))
            let message = try await Self.returned(office).row.message.id.text
            let id = try await desk.registerComplaint(Self.draft("She hung up on me", about: message), by: dana)
                .fresh().complaint.id
            _ = try await Self.mailed(office)
            let seen = try await desk.complaint(id, by: ana)
            #expect(seen.complaint.concerned.seenAt == office.clock.now() && seen.may.answer && seen.may.dispute)
            _ = try await desk.answerComplaint(id, "The line was cut", by: ana)
            #expect(try await Self.mailed(office) == [office.id("Dana")])
            let disputed = try await desk.disputeComplaint(id, why: "I called back at once", by: ana)
            #expect(disputed.decider?.name == "Ada")
            #expect(try await Self.mailed(office) == [office.id("Ada")])
            await #expect(throws: ComplaintError.disputed) { try await desk.disputeComplaint(id, why: "x", by: ana) }
            await #expect(throws: ComplaintError.involved) {
                try await desk.decideComplaint(id, .stands, why: "x", by: dana)
            }
            await #expect(throws: ComplaintError.notConcerned) {
                try await desk.answerComplaint(id, "x", by: dana)
            }
            let decided = try await desk.decideComplaint(id, .unfounded, why: "The log says so", by: max)
            #expect(decided.complaint.countsAs == .unfounded)
            #expect(try await Self.mailed(office) == [office.id("Ana"), office.id("Dana")])
            #expect(try await desk.complaintFigures(of: office.id("Ana"), by: ana).counts[.complaint]?[.person] == 0)
        }
    }

    @Test("The stages come once each, in their order, each with its time", arguments: TestEngine.allCases)
    func stages(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            let message = try await Self.returned(office).row.message.id.text
            let one = try await desk.registerComplaint(Self.draft("She was cold", about: message), by: dana).fresh()
            let id = one.complaint.id
            #expect(one.complaint.isManner && one.complaint.countsAs == .manner)
            // Wednesday 5 PM.
            #expect(one.complaint.dueAt == Timestamp(rfc3339: "2026-11-25T23:00:00Z"))
            await #expect(throws: ComplaintError.notNext(.acknowledged)) {
                try await desk.advanceComplaint(id, to: .closed, StageNote(note: ""), by: dana)
            }
            _ = try await desk.advanceComplaint(id, to: .acknowledged, StageNote(note: ""), by: dana)
            await #expect(throws: ComplaintError.noteMissing) {
                try await desk.advanceComplaint(id, to: .assessed, StageNote(note: ""), by: dana)
            }
            _ = try await desk.advanceComplaint(id, to: .assessed, StageNote(note: "Small"), by: dana)
            let marked = try await desk.markComplaint(
                id, about: .person, isManner: false, why: "She ended it", by: dana)
            #expect(marked.complaint.countsAs == .person)
            _ = try await desk.advanceComplaint(id, to: .investigated, StageNote(note: "Asked both"), by: dana)
            await #expect(throws: ComplaintError.outcomeMissing) {
                try await desk.advanceComplaint(id, to: .responded, StageNote(note: "Sorry"), by: dana)
            }
            _ = try await desk.advanceComplaint(
                id, to: .responded, StageNote(note: "Sorry", outcome: .notUpheld), by: dana)
            let closed = try await desk.advanceComplaint(id, to: .closed, StageNote(note: ""), by: dana)
            #expect(closed.complaint.countsAs == .unfounded && closed.complaint.dueAt == nil && closed.steps.count == 7)
            await #expect(throws: ComplaintError.closed) {
                try await desk.advanceComplaint(id, to: .closed, StageNote(note: ""), by: dana)
            }
        }
    }

    @Test(
        "Others see nothing; whoever registered it, only how far it is; the history names nobody",
        arguments: TestEngine.allCases)
    func privacy(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let desk = office.desk
            let (ana, otto) = (try await office.acting("Ana"), try await office.acting("Otto"))
            let message = try await Self.returned(office).row.message.id.text
            let id = try await desk.registerComplaint(Self.draft("Canary: she hung up", about: message), by: otto)
                .fresh().complaint.id
            _ = try await desk.answerComplaint(id, "Answered in private", by: ana)
            for name in ["Tom", "Eve", "Jamie", "Lou", "Margaret"] {
                let other = try await office.acting(name)
                await #expect(throws: ComplaintError.unknown) { try await desk.complaint(id, by: other) }
                #expect(try await desk.complaints(by: other).complaints.isEmpty)
                await #expect(throws: AccessError.forbidden) {
                    try await desk.complaintFigures(of: office.id("Ana"), by: other)
                }
            }
            let known = try await desk.complaint(id, by: otto)
            #expect(known.isRegisteredAlone && known.complaint.concerned.answer.isEmpty && known.steps.isEmpty)
            let all = try await desk.complaints(by: office.acting("Dana")).complaints
            #expect(all.map(\.complaint.id) == [id] && all[0].may.handle)
            // The chain is whole, and has no word of it.
            let managers = try await desk.history(before: nil, limit: 200, by: office.acting("Max")).entries
            let told = managers.filter { $0.subject.kind == "complaint" }
            #expect(!told.isEmpty && told.allSatisfy { $0.particulars?.contains("Canary") != true })
            #expect(try await desk.verifyHistory(of: office.office).isIntact)
        }
    }
}
