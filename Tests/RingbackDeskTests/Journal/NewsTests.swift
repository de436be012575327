import RingbackCore
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackDesk

@Suite("What the history tells open screens")
struct NewsTests {
    @Test(
        "An unknown action is kept by name and tells open screens nothing",
        arguments: TestEngine.allCases)
    func unknown(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            let ana = try await office.acting("Ana")
            let before = try await office.desk.watch(office.id("Ana"), by: ana).sequence
            // As a later version would write it; the news does not depend on its digest.
            try await store.write(in: office.office) { session in
                for (number, action) in ["message.starred", "person.starred", "account.starred"].enumerated() {
                    try session.run(
                        """
                        INSERT INTO journal (office_id, seq, at, actor_id, via, subject_kind, subject_id, action, digest)
                        SELECT office_id, seq + 1, at, actor_id, via, \(number == 1 ? "person" : "message"), \
                        \(entry.id), \(action), digest FROM journal WHERE office_id = \(office.office)
                        ORDER BY seq DESC LIMIT 1
                        """)
                }
            }
            let bulletin = try await office.desk.news(of: office.office, after: before, limit: 10)
            #expect(bulletin.news.isEmpty && bulletin.upTo == before + 3 && bulletin.isComplete)
            let history = try await office.desk.history(of: .message(entry.id), before: nil, limit: 2, by: ana).entries
            #expect(history.map(\.actionName) == ["account.starred", "message.starred"])
            #expect(history.map(\.action) == [nil, nil])
        }
    }

    @Test("Automatic acts and personal ones end nobody else's stream")
    func streams() {
        let ending = JournalAction.allCases.filter { $0.onScreen == .everybodysRights }.map(\.rawValue)
        let subjects = ["office.", "team.", "person.", "assistants.", "absence.", "number."]
        #expect(ending.allSatisfy { action in subjects.contains { action.hasPrefix($0) } })
        for quiet in [JournalAction.personMailReturned, .personMailable, .wishesChanged, .handoverUndelivered] {
            #expect(quiet.onScreen != .everybodysRights && quiet.onScreen != .rights)
        }
    }
}
