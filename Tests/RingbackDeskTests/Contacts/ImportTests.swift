import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Contact import")
struct ImportTests {
    private static let list = """
        Name,Company,Phone
        John Smith,Smith & Rowe,(713) 555-0142
        Siobhán Ní Bhriain,,+353 1 555 0199
        ,,
        Broken,"never closed,+1 713 555 0101
        Nguyễn Văn An,Harbor,not a number
        =cmd|' /C calc'!A0,,+1 713 555 0103
        """

    @Test("A dry run ends when nobody waits for it")
    func dryRunAlone() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let trial = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await office.desk.importContacts(Array(Self.list.utf8), dry: true, by: ada)
            }
            trial.cancel()
            await #expect(throws: CancellationError.self) { try await trial.value }
        }
    }

    @Test("A dry run reports row by row and changes nothing", arguments: TestEngine.allCases)
    func dryRun(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let report = try await office.desk.importContacts(Array(Self.list.utf8), dry: true, by: ada)
            #expect(report.isDryRun)
            #expect(report.new >= 2)
            #expect(report.refused >= 1)
            #expect(try await office.desk.contacts(cursor: nil, limit: 100, by: ada).contacts.isEmpty)
        }
    }

    @Test("A number that lost its plus is read as from abroad, and the report says so", arguments: TestEngine.allCases)
    func lostPlus(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let file = "Name,Phone\nUna Kerr,442071838750\nJo Hale,17135550142\nEd Moss,private\n"
            let report = try await office.desk.importContacts(Array(file.utf8), dry: false, by: ada)
            #expect(report.new == 3)
            #expect(
                report.lines.map { $0.remarks.map(\.description) } == [
                    ["“442071838750” has lost its +; it is taken for +44 20 7183 8750."], [],
                    ["“private” says that the number is withheld; there is nothing to keep."],
                ])
            let una = try #require(try await office.desk.findContacts("una", limit: 1, by: ada).first?.contact)
            #expect(una.numbers.map(\.e164) == ["+442071838750"])
        }
    }

    @Test("The same file twice changes nothing", arguments: TestEngine.allCases)
    func twice(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let first = try await office.desk.importContacts(Array(Self.list.utf8), dry: false, by: ada)
            let before = try await office.desk.contacts(cursor: nil, limit: 100, by: ada).contacts
            let second = try await office.desk.importContacts(Array(Self.list.utf8), dry: false, by: ada)
            #expect(second.new == 0 && second.merged == 0)
            #expect(second.refused == first.refused)
            #expect(try await office.desk.contacts(cursor: nil, limit: 100, by: ada).contacts == before)
        }
    }

    @Test("Earlier calls are matched to imported contacts", arguments: TestEngine.allCases)
    func oldCalls(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let entry = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0142")
            _ = try await office.desk.importContacts(Array(Self.list.utf8), dry: false, by: ada)
            let contact = try await office.desk.entry(entry.id, by: ada).message.caller.contact
            #expect(try await office.desk.findContacts("john smith", limit: 1, by: ada).first?.contact.id == contact)
            #expect(contact != nil)
        }
    }

    @Test("A known contact gains what it lacked and keeps the rest", arguments: TestEngine.allCases)
    func merging(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            _ = try await office.desk.addContact(
                ContactDraft(
                    name: "John Smith", company: "Rowe", numbers: [.init(label: "work", text: "713 555 0142")]),
                by: ada)
            let file = "Name,Company,Phone,Mobile\nJohn SMITH,Other,713-555-0142,713 555 0188\n"
            let report = try await office.desk.importContacts(Array(file.utf8), dry: false, by: ada)
            #expect(report.merged == 1)
            let contact = try #require(try await office.desk.findContacts("smi joh", limit: 5, by: ada).first?.contact)
            #expect(contact.name == "John Smith" && contact.company == "Rowe")
            #expect(contact.numbers.map(\.e164) == ["+17135550142", "+17135550188"])
        }
    }

    @Test("An interrupted import resumes, without duplicates", arguments: TestEngine.allCases)
    func resuming(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let rows = (0..<1700).map { "Person \($0),+1 713 555 \(1000 + $0)" }
            let file = Array((["Name,Phone"] + rows).joined(separator: "\n").utf8)
            let first = Task {
                try await office.desk.importContacts(file, dry: false, by: ada) { progress in
                    // As if power was lost after the first transaction.
                    if progress.rows >= 500 { withUnsafeCurrentTask { $0?.cancel() } }
                }
            }
            _ = try? await first.value
            let broken = try #require(try await office.desk.imports(limit: 1, by: ada).first?.record)
            let report = try await office.desk.importContacts(file, dry: false, by: ada)
            #expect(report.refused == 0 && report.merged == 0 && report.known + report.new == 1700 - report.goneBefore)
            #expect(report.goneBefore == (broken.finishedAt == nil ? broken.rowsDone : 0))
            #expect(try await office.desk.contactCount(upTo: 10_000, by: ada) == 1700)
            let done = try #require(try await office.desk.imports(limit: 1, by: ada).first?.record)
            #expect(done.finishedAt != nil && done.rowsDone == 1700)
        }
    }

    @Test("A dry run of the tenth row knows the nine before it", arguments: TestEngine.allCases)
    func dryRows(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let file = Array("Name,Phone\nAnn Lee,713 555 0101\nAnn Lee,713 555 0101\nAnn LEE;,\n".utf8)
            let dry = try await office.desk.importContacts(file, dry: true, by: ada)
            let real = try await office.desk.importContacts(file, dry: false, by: ada)
            #expect(dry.new == 1 && dry.known == 2)
            #expect(real.new == dry.new && real.known == dry.known)
        }
    }

    @Test("An export reads back without loss", arguments: TestEngine.allCases)
    func roundTrip(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            _ = try await office.desk.addContact(
                ContactDraft(
                    name: "Siobhán Ní Bhriain", company: "Harbor, Ltd", honorific: "Dr.", pronunciation: "shi-VAWN",
                    spellingConfirmed: true, timeZone: "Europe/Dublin", country: "IE", note: "two\nlines",
                    numbers: [
                        .init(label: "Ferry office", text: "01 555 0199 ext. 12", isPrimary: true, bestHours: "9–12"),
                        .init(
                            label: "mobile", text: "087 123 4567", invalidSince: Timestamp(milliseconds: 1000),
                            isShared: true),
                    ], emails: [.init(label: "at work", address: "siobhan@example.ie")]), by: ada)
            let before = try await office.desk.everyContact(by: ada)
            for format in ContactFormat.allCases where format != .json {
                let text = try await office.desk.exported(format, by: ada)
                // Into an empty office, where the id means nothing.
                try await engine.withStore { other in
                    let elsewhere = try await MillerRowe.open(in: other)
                    let ada = try await elsewhere.acting("Ada")
                    let report = try await elsewhere.desk.importContacts(Array(text.utf8), dry: false, by: ada)
                    #expect(report.new == 1 && report.lines.first?.remarks == [])
                    let after = try #require(try await elsewhere.desk.everyContact(by: ada).first)
                    let known = try #require(before.first)
                    #expect(after.numbers == known.numbers && after.emails == known.emails)
                    #expect(after.name == known.name && after.company == known.company && after.note == known.note)
                    #expect(after.honorific == known.honorific && after.pronunciation == known.pronunciation)
                    #expect(after.country == known.country && after.timeZone == known.timeZone)
                    #expect(after.spellingConfirmed != nil && after.pronunciationConfirmed == nil)
                }
                let again = try await office.desk.importContacts(Array(text.utf8), dry: false, by: ada)
                #expect(again.known == 1)
            }
        }
    }

    @Test("A column's choice overrides its name", arguments: TestEngine.allCases)
    func choosing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let file = Array("Who,Name,Where\nAnn Lee,Acme,713 555 0101\n".utf8)
            let report = try await office.desk.importContacts(
                file, choices: try ColumnChoice.list("name,company,phone:desk"), dry: false, by: ada)
            #expect(report.new == 1)
            let contact = try #require(try await office.desk.everyContact(by: ada).first)
            #expect(contact.name == "Ann Lee" && contact.company == "Acme")
            #expect(contact.numbers.map(\.label) == ["desk"])
        }
    }

    @Test("Contacts are found by number and by the prefix of any part of the name", arguments: TestEngine.allCases)
    func finding(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            _ = try await office.desk.importContacts(Array(Self.list.utf8), dry: false, by: ada)
            func names(_ typed: String) async throws -> [String] {
                try await office.desk.findContacts(typed, limit: 5, by: ada).map(\.contact.name)
            }
            #expect(try await names("bhri") == ["Siobhán Ní Bhriain"])
            #expect(try await names("rowe") == ["John Smith"])
            #expect(try await names("7135550142") == ["John Smith"])
            #expect(try await names("713 555 01").contains("John Smith"))
            #expect(try await names("+3531") == ["Siobhán Ní Bhriain"])
            #expect(try await names("zzz").isEmpty)
        }
    }

    @Test(
        "Nameless rows of one company are one contact only if nothing contradicts it",
        arguments: TestEngine.allCases)
    func nameless(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let list = """
                Name,Company,Phone,Email
                ,Harbor Freight,+1 713 555 0101,dock@harbor.example
                ,Harbor Freight,+1 713 555 0102,office@harbor.example
                ,Harbor Freight,+1 713 555 0101,gate@harbor.example
                ,Harbor Freight,,office@harbor.example
                ,Harbor Freight,,yard@harbor.example
                Lee Park,Harbor Freight,+1 713 555 0103,
                Lee Park,Harbor Freight,+1 713 555 0104,
                """
            for _ in 1...2 { _ = try await office.desk.importContacts(Array(list.utf8), dry: false, by: ada) }
            let contacts = try await office.desk.contacts(cursor: nil, limit: 100, by: ada).contacts
            let freight: [[String]] = contacts.filter { $0.name == "Harbor Freight" }.map { contact in
                contact.numbers.compactMap(\.e164)
            }
            #expect(Set(freight) == [[], ["+17135550101"], ["+17135550102"]] && freight.count == 3)
            #expect(contacts.filter { $0.name == "Lee Park" }.map(\.numbers.count) == [2])
        }
    }
}
