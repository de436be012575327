import Logging
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("The board")
struct BoardTests {
    private static let workday: Int64 = 86_400

    @Test("It shows what is late, the longest due first, with its people and figures", arguments: TestEngine.allCases)
    func lateFirst(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let old = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0101", code: .asap)
            office.clock.advance(seconds: Self.workday)
            let new = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0102", code: .asap)
            let fresh = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0103", code: .sometime)
            office.clock.advance(seconds: 6 * 3600)
            let dana = try await office.acting("Dana")
            let late = try await office.desk.board(.late, limit: 50, by: dana)
            #expect(late.entries.map(\.id) == [old.id, new.id])
            #expect(late.oldest?.id == old.id && late.chosen?.entry.id == old.id && late.next == nil)
            #expect(late.counts.all == 3 && late.counts.late == 2)
            #expect(late.people.map(\.person.name) == ["Tom", "Ana"])
            #expect(late.teams.map(\.name) == ["Service"])
            let open = try await office.desk.board(.open, team: office.service, limit: 2, by: dana)
            #expect(open.entries.map(\.id) == [old.id, new.id])
            let rest = try await office.desk.board(.open, cursor: open.next, limit: 2, by: dana)
            #expect(rest.entries.map(\.id) == [fresh.id])
            _ = try await office.desk.record(
                .talked, with: "", said: "", number: "", on: new.id, by: try await office.acting("Tom"))
            let after = try await office.desk.board(.late, limit: 50, by: dana)
            #expect(after.closedToday == 1 && after.counts.late == 1 && after.people.first?.person.name == "Ana")
        }
    }

    @Test(
        "A supervisor sees their own people, a manager everybody, and nobody else has one",
        arguments: TestEngine.allCases)
    func whose(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ours = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0101")
            let others = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0102")
            let dana = try await office.acting("Dana")
            let board = try await office.desk.board(.open, limit: 50, by: dana)
            #expect(board.entries.map(\.id) == [ours.id] && board.counts.all == 1)
            #expect(board.people.map(\.person.name) == ["Ana"])
            #expect(try await office.desk.boardEntry(ours.id, by: dana).entry.id == ours.id)
            await #expect(throws: MessageError.notHere) { try await office.desk.boardEntry(others.id, by: dana) }
            for name in ["Max", "Ada"] {
                let all = try await office.desk.board(.open, limit: 50, by: try await office.acting(name))
                #expect(Set(all.entries.map(\.id)) == [ours.id, others.id])
            }
            for name in ["Ana", "Otto", "Jamie", "Eve"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.board(.late, limit: 50, by: acting)
                }
            }
            await #expect(throws: AccessError.notHere) {
                try await office.desk.board(.late, team: TeamID(high: 1, low: 1), limit: 50, by: dana)
            }
        }
    }

    @Test("Others' calls on a board are counted as looked up, as on their sheets", arguments: TestEngine.allCases)
    func counted(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let quiet = Desk(
                store: store, vault: .test, clock: office.clock, lookupsPerHour: 12,
                log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            for number in 1...2 {
                _ = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 010\(number)")
            }
            let dana = try await office.acting("Dana")
            await #expect(throws: LookupError.self) {
                for _ in 0..<20 { _ = try await quiet.board(.open, limit: 50, by: dana) }
            }
        }
    }

    @Test(
        "A reminder of a late call reaches its owner once an hour, and stands in the history",
        arguments: TestEngine.allCases)
    func reminding(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            let filed = try await office.call(for: "Ana", takenBy: "Otto", code: .asap)
            let (dana, ana) = (try await office.acting("Dana"), try await office.acting("Ana"))
            await #expect(throws: MessageError.notLate) { try await desk.remind(of: filed.id, by: dana) }
            // Accepting is no return: a reminder goes out all the same.
            _ = try await desk.answer(filed.id, .mine, text: "", to: "", by: ana)
            office.clock.advance(seconds: 86_400)
            let before = try await mail.mails(to: "Ana", .nudged).count
            _ = try await desk.remind(of: filed.id, by: dana)
            let mails = try await mail.mails(to: "Ana", .nudged)
            #expect(mails.count == before + 1)
            #expect(MailParticulars(json: mails.last?.particulars ?? "").by == dana.actor.person)
            await #expect(throws: MessageError.justReminded(minutes: 60)) {
                try await desk.remind(of: filed.id, by: dana)
            }
            #expect(try await desk.asks(by: ana).told.map(\.id) == [filed.id])
            #expect(try await desk.boardEntry(filed.id, by: dana).reminded?.by.name == "Dana")
            let history = try await desk.history(of: .message(filed.id), before: nil, limit: 20, by: dana)
            #expect(history.entries.contains { $0.action == .messageReminded && $0.actor == dana.actor.person })
            // It cannot be taken back, and nothing before it can be either.
            await #expect(throws: MessageError.self) { try await desk.undo(filed.id, by: dana) }
            office.clock.advance(seconds: 1)
            _ = try await desk.record(.busy, with: "", said: "", number: "", on: filed.id, by: ana)
            #expect(try await desk.asks(by: ana).told.isEmpty)
            office.clock.advance(seconds: 3601)
            _ = try await desk.remind(of: filed.id, by: try await office.acting("Max"))
            for name in ["Ana", "Otto"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) { try await desk.remind(of: filed.id, by: acting) }
            }
            await #expect(throws: MessageError.notHere) {
                try await desk.remind(of: filed.id, by: try await office.acting("Eve"))
            }
        }
    }
}
