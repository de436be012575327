import RingbackCore
import RingbackStore
import RingbackTestSupport
import Testing

/// Without statistics SQLite assumes an office has ten rows. If an index on the sought value costs a step more than one
/// that only begins with the office, it scans the office.
@Suite("Query plans of look-ups")
struct LookUpTests {
    /// Asks SQLite for each query's plan, then runs it.
    private final class Planned: SQLSession {
        let session: any SQLSession
        private(set) var plan: [String] = []
        var dialect: Dialect { session.dialect }

        init(_ session: any SQLSession) { self.session = session }

        func rows(_ query: Query) throws -> [Row] {
            try look(query)
            return try session.rows(query)
        }

        func run(_ query: Query) throws -> Int {
            try look(query)
            return try session.run(query)
        }

        func script(_ sql: String) throws { try session.script(sql) }

        private func look(_ query: Query) throws {
            plan += try session.rows("EXPLAIN QUERY PLAN \(query)").map { try $0.text(3) }
        }

        /// Steps that scan all of an office's or a table's rows.
        var walks: [String] {
            plan.filter { step in
                step.hasSuffix("(office_id=?)")
                    || step.hasPrefix("SCAN ") && !step.hasSuffix("holder") && !step.hasSuffix("near")
                        && !step.hasSuffix("probe") && !step.contains("CONSTANT")
            }
        }
    }

    @Test("No query made per call, change or mail scans a whole table")
    func plans() async throws {
        let office = OfficeID(high: 1, low: 1)
        let (person, contact) = (PersonID(high: 1, low: 2), ContactID(high: 1, low: 3))
        let message = MessageID(high: 1, low: 4)
        let now = Timestamp(milliseconds: 0)
        try await TestEngine.sqlite.withStore { store in
            let walks = try await store.read { session in
                let planned = Planned(session)
                _ = try NumberQueries.holders(of: "+1", in: office, limit: 5, planned)
                _ = try ContactQueries.withNumber("+1", in: office, limit: 5, planned)
                _ = try ContactQueries.withNumberBeginning(
                    national: "713", e164: nil, in: office, limit: 5, planned)
                _ = try ContactQueries.withTail(beginning: "0142", in: office, limit: 5, planned)
                _ = try ContactQueries.withTail(
                    beginning: "142", after: "0", in: office, bound: 9, limit: 5, planned)
                _ = try ContactQueries.withPart(beginning: "smi", in: office, limit: 5, planned)
                _ = try ContactQueries.withPhrases(
                    [.init("john smith", isWhole: false)], in: office, limit: 5, planned)
                _ = try ContactQueries.find([contact], in: office, planned)
                _ = try ContactQueries.digits(of: [contact], in: office, planned)
                _ = try LoggedCallQueries.contacts(withNumbers: ["+1"], in: office, planned)
                _ = try MessageQueries.findOpen(owner: person, contact: contact, number: "+1", in: office, planned)
                _ = try MessageEventQueries.audience(of: [message], in: office, planned)
                _ = try MessageEventQueries.answers(of: message, in: office, planned)
                _ = try CorrespondenceQueries.contacts(withAddress: "a@b.example", in: office, planned)
                _ = try CorrespondenceQueries.messages(from: "a@b.example", since: now, in: office, planned)
                _ = try OutboxQueries.count(about: message, since: now, in: office, planned)
                _ = try OutboxQueries.made(.receipt, to: "a@b.example", since: now, in: office, planned)
                _ = try OutboxQueries.mails(about: message, in: office, planned)
                _ = try InboxQueries.mails(about: message, in: office, planned)
                _ = try Journal.entries(office, kind: "person", limit: 50, in: planned)
                _ = try LoggedCallQueries.loggedCalls(ofContact: contact, in: office, limit: 5, planned)
                _ = try InboxQueries.count(from: "a@b.example", since: now, in: office, planned)
                return planned.walks
            }
            #expect(walks == [])
        }
    }
}
