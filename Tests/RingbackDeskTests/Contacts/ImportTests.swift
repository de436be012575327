import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Bringing contacts in")
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

    @Test("a dry run says row by row what would happen, and changes nothing", arguments: TestEngine.allCases)
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

    @Test("the same file twice changes nothing", arguments: TestEngine.allCases)
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

    @Test("a known contact gets what it lacked and keeps what it had", arguments: TestEngine.allCases)
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

    @Test("contacts are found by number and by the beginning of any part of the name", arguments: TestEngine.allCases)
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
}
