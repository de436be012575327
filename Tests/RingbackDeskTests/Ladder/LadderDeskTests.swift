import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Trying every phone")
struct LadderDeskTests {
    static let phones: [ReachDraft.Way] = [
        .init(label: "Desk", kind: .phone, address: "713 555 0100"),
        .init(label: "Car", kind: .phone, address: "713 555 0101"),
        .init(label: "Home", kind: .phone, address: "713 555 0102", hours: "18–21"),
        .init(label: "Club", kind: .phone, address: "713 555 0103"),
    ]

    private func record(
        _ outcome: LadderOutcome, _ way: Int, _ id: MessageID, by name: String = "Jamie", seen: Int? = nil,
        again: Bool = false, in office: MillerRowe
    ) async throws -> LadderFile {
        try await office.desk.recordStep(
            outcome, on: way, isAgain: again, seen: seen, of: id, by: try await office.acting(name)
        ).fresh()
    }

    @Test(
        "By hand: a voicemail does not count, outside its hours a phone is skipped, a named person has the next move",
        arguments: TestEngine.allCases)
    func byHand(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await office.asap(Self.phones)
            let jamie = try await office.acting("Jamie")
            let started = try await office.desk.startLadder(for: id, by: jamie).fresh()
            #expect(started.move == .ring(way: 0))
            #expect(try await record(.noAnswer, 0, id, in: office).move == .ring(way: 1))
            let third = try await record(.voicemail, 1, id, by: "Lou", in: office)
            #expect(third.ladder?.last(on: 2)?.skip == .outsideHours)
            #expect(third.move == .ring(way: 3))
            #expect(third.entry.row.reach == ReachTally(tried: 2, phones: 4, phase: .running))
            let ended = try await record(.noAnswer, 3, id, in: office)
            #expect(ended.ladder?.ending == .unanswered)
            #expect(ended.ladder?.nextBy == office.id("Jamie"))
            #expect(ended.ladder?.tally == ReachTally(tried: 3, phones: 4, phase: .ended))
            // It is not over for her: she confirms, and nothing needs to be done any more.
            let margaret = try await office.acting("Margaret")
            let known = try await office.desk.confirmLadder(of: id, by: margaret).fresh()
            #expect(known.ladder?.phase == .acknowledged)
            let history = try await office.desk.history(of: .message(id), before: nil, limit: 30, by: margaret)
            let told = history.entries.map(\.actionName).filter { $0.hasPrefix("ladder.") }
            #expect(
                told == [
                    "ladder.confirmed", "ladder.ended", "ladder.tried", "ladder.tried", "ladder.tried",
                    "ladder.started",
                ])
        }
    }

    @Test("One confirmation stops everything; the second assistant is told who had it", arguments: TestEngine.allCases)
    func stops(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await office.asap(Self.phones)
            _ = try await office.desk.startLadder(for: id, by: try await office.acting("Jamie"))
            _ = try await record(.noAnswer, 0, id, in: office)
            let lou = try await office.acting("Lou")
            // Both saw the page before the first recorded it.
            await #expect(throws: LadderError.triedBefore(name: "Jamie")) {
                try await office.desk.recordStep(.busy, on: 0, seen: 0, of: id, by: lou)
            }
            _ = try await record(.reached, 1, id, in: office)
            await #expect(throws: LadderError.confirmedBefore(name: "Jamie")) {
                try await office.desk.recordStep(.noAnswer, on: 3, of: id, by: lou)
            }
            await #expect(throws: LadderError.runs) { try await office.desk.startLadder(for: id, by: lou) }
        }
    }

    @Test(
        "Confirmed, and nothing happens: it comes back after its time; something happens: it does not",
        arguments: [true, false])
    func idle(acts: Bool) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await office.asap(Self.phones)
            let jamie = try await office.acting("Jamie")
            _ = try await office.desk.startLadder(for: id, by: jamie)
            _ = try await record(.reached, 0, id, in: office)
            office.clock.advance(seconds: 60)
            if acts {
                _ = try await office.desk.record(.leftWord, with: "", said: "", number: "", on: id, by: jamie)
            }
            office.clock.advance(seconds: 13 * 60)
            #expect(try await office.desk.climb(office.office) == 0)
            office.clock.advance(seconds: 60)
            #expect(try await office.desk.climb(office.office) == 1)
            let file = try await office.desk.ladder(of: id, by: jamie)
            #expect(file.ladder?.phase == (acts ? .ended : .running))
            #expect(file.ladder?.ending == (acts ? .acted : nil))
            #expect(file.move == (acts ? .over : .ring(way: 0)))
        }
    }

    @Test("A closed call, another owner, another code: it ends, and says why", arguments: TestEngine.allCases)
    func obstacles(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let id = try await office.asap(Self.phones)
            func ending() async throws -> Ladder.Ending? {
                try await office.desk.ladder(of: id, by: try await office.acting("Ada")).ladder?.ending
            }
            _ = try await office.desk.startLadder(for: id, by: jamie)
            _ = try await office.desk.recode(id, .today, why: "", by: jamie)
            #expect(try await ending() == .codeChanged)
            await #expect(throws: LadderError.notASAP) { try await office.desk.startLadder(for: id, by: jamie) }
            office.clock.advance(seconds: 1)
            _ = try await office.desk.recode(id, .asap, why: "", by: jamie)
            _ = try await office.desk.startLadder(for: id, by: jamie)
            _ = try await office.desk.close(id, .talked, reason: "", by: jamie)
            #expect(try await ending() == .closed)
            let other = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Maria Hale", number: "+1 713 555 0177", code: .asap
            ).id
            _ = try await office.desk.startLadder(for: other, by: jamie)
            let offered = try await office.desk.offer(other, to: office.id("Eve").text, note: "", by: jamie).fresh()
            let handover = try #require(offered.message.ownership.handover?.id)
            _ = try await office.desk.accept(handover, of: other, by: try await office.acting("Eve"))
            let moved = try await office.desk.ladder(of: other, by: try await office.acting("Eve"))
            #expect(moved.ladder?.ending == .ownerChanged)
            // Whose phones they were stays private.
            #expect(!moved.showsWays)
        }
    }

    @Test(
        "Who sees the message sees how far it came, and no number; who may not see it sees nothing",
        arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await office.asap(Self.phones)
            _ = try await office.desk.startLadder(for: id, by: try await office.acting("Jamie"))
            for name in ["Ada", "Max", "Otto"] {
                let acting = try await office.acting(name)
                let file = try await office.desk.ladder(of: id, by: acting)
                #expect(!file.showsWays)
                await #expect(throws: AccessError.forbidden) { try await office.desk.startLadder(for: id, by: acting) }
                await #expect(throws: AccessError.forbidden) { try await office.desk.confirmLadder(of: id, by: acting) }
            }
            for name in ["Eve", "Dana"] {
                let acting = try await office.acting(name)
                await #expect(throws: MessageError.notHere) { try await office.desk.ladder(of: id, by: acting) }
            }
            #expect(try await office.desk.ladder(of: id, by: try await office.acting("Margaret")).showsWays)
        }
    }

    @Test("A caller whom her list never puts through is rung about nowhere, and only those near her learn why")
    func neverPutThrough() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = try await office.acting("Margaret")
            let contact = try await office.desk.addContact(
                ContactDraft(
                    name: "John Smith", numbers: [.init(label: "work", text: "+1 713 555 0142")]), by: margaret
            ).fresh()
            _ = try await office.desk.setInterrupt(
                Interrupt(contact: contact.id, rule: .never), of: office.id("Margaret"), by: margaret)
            let id = try await office.asap(Self.phones)
            let ended = try await office.desk.startLadder(for: id, by: try await office.acting("Jamie")).fresh()
            #expect(ended.ladder?.steps.compactMap(ended.skip).count == 4)
            #expect(ended.ladder?.steps.first?.skip == .neverPutThrough)
            let taker = try await office.desk.ladder(of: id, by: try await office.acting("Otto"))
            #expect(taker.ladder?.steps.compactMap(taker.skip).isEmpty == true)
        }
    }

    @Test("She is asked on her own pages, until she confirms", arguments: TestEngine.allCases)
    func onScreen(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await office.asap([.init(label: "Screen", kind: .screen)])
            let margaret = try await office.acting("Margaret")
            #expect(try await office.desk.asks(by: margaret).lookedFor.isEmpty)
            _ = try await office.desk.startLadder(for: id, by: try await office.acting("Jamie"))
            let asks = try await office.desk.asks(by: margaret)
            #expect(asks.lookedFor.map(\.entry.id) == [id])
            #expect(asks.lookedFor.map(\.by.name) == ["Jamie"])
            #expect(try await office.desk.asks(by: try await office.acting("Lou")).lookedFor.isEmpty)
            _ = try await office.desk.confirmLadder(of: id, by: margaret)
            #expect(try await office.desk.asks(by: margaret).lookedFor.isEmpty)
        }
    }

    @Test("A step is taken back within a minute; without a list, or a code of 1, nothing begins")
    func edges() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let bare = try await office.call(for: "Margaret", takenBy: "Otto", code: .asap).id
            await #expect(throws: LadderError.nobodyToReach(name: "Margaret")) {
                try await office.desk.startLadder(for: bare, by: jamie)
            }
            await #expect(throws: LadderError.none) { try await office.desk.confirmLadder(of: bare, by: jamie) }
            let id = try await office.asap(Self.phones)
            _ = try await office.desk.startLadder(for: id, by: jamie)
            let reached = try await record(.reached, 0, id, in: office)
            let number = try #require(reached.ladder?.steps.last?.number)
            let back = try await office.desk.takeBackStep(number, of: id, by: jamie)
            #expect(back.move == .ring(way: 0))
            #expect(back.entry.row.reach == ReachTally(tried: 0, phones: 4, phase: .running))
            _ = try await record(.noAnswer, 0, id, in: office)
            office.clock.advance(seconds: 61)
            await #expect(throws: LadderError.tooLateToTakeBack) {
                try await office.desk.takeBackStep(number + 1, of: id, by: jamie)
            }
            // Somebody away is rung nowhere, and whoever covers has the next move.
            let away = AbsenceDraft(
                from: "2026-11-24T09:00", until: "2026-11-30",
                covers: [.init(scope: .all, person: office.id("Lou"))])
            _ = try await office.desk.setAbsence(
                of: office.id("Margaret"), away, by: try await office.acting("Margaret"))
            let other = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Maria Hale", number: "+1 713 555 0177", code: .asap
            ).id
            let skipped = try await office.desk.startLadder(for: other, by: try await office.acting("Jamie")).fresh()
            #expect(skipped.ladder?.steps.map(\.skip) == [.away, .away, .away, .away])
            #expect(skipped.ladder?.nextBy == office.id("Lou"))
        }
    }
}
