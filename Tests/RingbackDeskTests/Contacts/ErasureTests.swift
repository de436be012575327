import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Subject export and erasure")
struct ErasureTests {
    /// John Smith, with a place on the hold board, two messages (one open), notes, and a call log.
    private func john(in office: MillerRowe) async throws -> (id: ContactID, open: MessageID) {
        let (ada, jamie) = (try await office.acting("Ada"), try await office.acting("Jamie"))
        let contact = try #require(
            try await office.desk.addContact(
                ContactDraft(
                    name: "John Smith", company: "Smith & Rowe", note: "collects clocks",
                    numbers: [.init(label: "work", text: "+1 713 555 0142")],
                    emails: [.init(label: "", address: "john@smith.example")]), by: ada
            ).result)
        try await office.desk.noteContext("prefers mornings", for: contact.id, until: nil, by: jamie)
        let log = "Time,From,To,Status\n2026-11-20 10:00,John Smith (7135550142),101,answered\n"
        let report = try await office.desk.importCalls(Array(log.utf8), dry: false, by: ada)
        #expect(report.merged == 1)
        let entry = try await office.call(
            for: "Margaret", takenBy: "Jamie", name: "John Smith", number: "+1 713 555 0142")
        return (contact.id, entry.id)
    }

    private func close(_ message: MessageID, in office: MillerRowe) async throws {
        _ = try await office.desk.close(
            message, .talked, reason: "", by: try await office.acting("Jamie"))
    }

    private func database(_ store: Store, _ office: OfficeID) async throws -> String {
        try await store.read { session in
            var text = ""
            for table in KeptTable.all {
                try KeptQueries.rows(of: table, in: office, session) { text += "\($0)\n" }
            }
            for table in ["contact_part", "undo", "request_once", "waiting", "message_text"] {
                for row in try session.rows(Query(composed: "SELECT * FROM \(table)")) {
                    for column in 0..<row.count { text += "\(row[column]) " }
                }
            }
            return text
        }
    }

    @Test(
        "Erasing leaves nothing of a person, is on record, and the history verifies", arguments: TestEngine.allCases
    )
    func erasing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let (id, message) = try await john(in: office)
            await #expect(throws: ContactError.stillOpen(messages: 1)) {
                try await office.desk.eraseContact(id, by: ada)
            }
            try await close(message, in: office)
            // The history says who called the number.
            let otto = try await office.acting("Otto")
            _ = try await office.desk.claim(number: "+1 713 555 0142", by: otto)
            try await office.desk.release(number: "+1 713 555 0142", by: otto)
            let preview = try await office.desk.erasure(of: id, by: ada)
            #expect(preview.openMessages == 0 && preview.counts.messages == 1 && preview.counts.loggedCalls == 1)
            let before = try await database(store, ada.office)
            for word in ["John Smith", "7135550142", "713 555 0142", "clocks", "mornings", "john@smith"] {
                #expect(before.contains(word), "\(word) was there")
            }
            let erased = try #require(try await office.desk.eraseContact(id, by: ada).result)
            #expect(erased.contacts == 1 && erased.messages == 1 && erased.historyEntries > 2)
            let after = try await database(store, ada.office)
            for word in ["John Smith", "john smith", "7135550142", "713 555 0142", "clocks", "mornings", "john@smith"] {
                #expect(!after.contains(word), "\(word) is gone")
            }
            #expect(try await office.desk.findContacts("smith", limit: 5, by: ada).isEmpty)
            #expect(try await office.desk.contactCount(upTo: 10_000, by: ada) == 0)
            await #expect(throws: ContactError.notHere) { try await office.desk.callerCard(id, by: ada) }
            await #expect(throws: ContactError.notHere) { try await office.desk.eraseContact(id, by: ada) }
            let verdict = try await store.read { try Journal.verify(ada.office, in: $0) }
            guard case .intact = verdict else { return #expect(Bool(false), "\(verdict)") }
            let record = try await store.read {
                try Journal.entries(ada.office, subject: JournalSubject("contact", id), limit: 1, in: $0)
            }
            #expect(record.first?.action == .journalErased && ada.isBy(record.first?.actor))
            #expect(try record.first?.particularValues()["messages"] == 1)
        }
    }

    @Test("A number shared with somebody else stays theirs", arguments: TestEngine.allCases)
    func switchboard(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let (id, message) = try await john(in: office)
            try await close(message, in: office)
            let ann = try #require(
                try await office.desk.addContact(
                    ContactDraft(name: "Ann Lee", numbers: [.init(label: "", text: "+1 713 555 0142")]), by: ada
                ).result)
            _ = try await office.desk.eraseContact(id, by: ada)
            #expect(try await office.desk.callerCard(ann.id, by: ada).logged.count == 1)
            #expect(try await office.desk.findContacts("7135550142", limit: 5, by: ada).map(\.contact.id) == [ann.id])
        }
    }

    @Test("An old list does not restore an erased person by id", arguments: TestEngine.allCases)
    func notBack(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let (id, message) = try await john(in: office)
            try await close(message, in: office)
            let list = Array(try await office.desk.exported(.csv, by: ada).utf8)
            _ = try await office.desk.eraseContact(id, by: ada)
            let report = try await office.desk.importContacts(list, dry: false, by: ada)
            #expect(report.refused == 1 && report.new == 0)
        }
    }

    @Test("A subject access request yields everything", arguments: TestEngine.allCases)
    func subject(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let (id, _) = try await john(in: office)
            let rows = try await office.desk.everything(about: id, by: ada)
            let kinds = Set(rows.map(\.table))
            #expect(
                kinds.isSuperset(of: [
                    "contact", "contact_number", "contact_email", "context", "message", "call", "logged_call",
                    "journal",
                ]))
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.everything(about: id, by: try await office.acting("Jamie"))
            }
        }
    }

    @Test("Every table is exported in full, or listed with a reason", arguments: TestEngine.allCases)
    func complete(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let tables = try await store.read { session in
                let names: Query =
                    session.dialect == .sqlite
                    ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                    : "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()"
                return Set(
                    try session.rows(names).map { try $0.text(0) }.filter {
                        !$0.hasPrefix("sqlite") && !$0.hasPrefix("message_find")
                    })
            }
            let listed = Set(KeptTable.all.map(\.name)).union(KeptTable.leftOut)
            #expect(tables.subtracting(listed).isEmpty)
            #expect(listed.subtracting(tables).isEmpty)
        }
    }
}
