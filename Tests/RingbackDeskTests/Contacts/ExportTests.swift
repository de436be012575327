import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Contact export")
struct ExportTests {
    @Test(
        "A contact renamed during an export is in it once", arguments: TestEngine.allCases)
    func renamed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            var ids: [ContactID] = []
            for number in 0..<1_200 {
                let draft = ContactDraft(name: "Person \(10_000 + number)")
                ids.append(try #require(try await office.desk.addContact(draft, by: ada).result).id)
            }
            var (taken, pieces): ([ContactID], Int) = ([], 0)
            try await office.desk.contactExport(by: ada).forEach { contacts in
                taken += contacts.map(\.id)
                pieces += 1
                guard pieces == 1 else { return }
                // One moves from the unread part to the read part, one the other way.
                for (id, name) in [(ids[1_199], "Aa First"), (ids[0], "Zz Last")] {
                    let contact = try await office.desk.contact(id, by: ada)
                    var draft = ContactDraft(contact)
                    draft.name = name
                    _ = try await office.desk.changeContact(id, to: draft, by: ada, expecting: nil)
                }
            }
            #expect(taken.count == 1_200 && Set(taken) == Set(ids))
            #expect(pieces >= 3)
        }
    }

    @Test("An interrupted export is on record, with its count", arguments: TestEngine.allCases)
    func brokenOff(engine: TestEngine) async throws {
        struct HungUp: Error {}
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            _ = try await office.desk.addContact(ContactDraft(name: "Maggie Hale"), by: ada)
            await #expect(throws: HungUp.self) {
                try await office.desk.contactExport(by: ada).forEach { _ in throw HungUp() }
            }
            let history = try await office.desk.history(before: nil, limit: 2, by: ada)
            #expect(history.entries.map(\.action) == [.contactsExported, .contactsExporting])
        }
    }

    @Test("An export whose rights end midway is on record from its start", arguments: TestEngine.allCases)
    func rightsEnd(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, max) = (try await office.acting("Ada"), try await office.acting("Max"))
            _ = try await office.desk.addContact(ContactDraft(name: "Maggie Hale"), by: ada)
            await #expect(throws: (any Error).self) {
                try await office.desk.contactExport(by: max).forEach { _ in
                    try await office.desk.leave(office.id("Max"), by: ada)
                }
            }
            let history = try await office.desk.history(before: nil, limit: 10, by: ada)
            #expect(history.entries.contains { $0.action == .contactsExporting && $0.actor == office.id("Max") })
        }
    }

    @Test("A contact with more numbers than columns keeps them all")
    func grew() throws {
        let numbers = (1...4).map { Contact.Number(label: "", e164: "+1202555010\($0)", asGiven: "+1202555010\($0)") }
        let emails = (1...3).map { Contact.Email(label: "", address: "m\($0)@example.org") }
        var contact = Contact(
            office: OfficeID(high: 1, low: 1), id: ContactID(high: 1, low: 2),
            record: ContactRecord(name: "Maggie Hale"))
        (contact.numbers, contact.emails) = (numbers, emails)
        let columns = try ContactColumns(header: ContactColumns.exportHeader(numbers: 2, emails: 1))
        let row = try columns.contact(
            from: ContactColumns.exportRow(contact, numbers: 2, emails: 1), line: 2)
        #expect(row.numbers.map(\.text) == numbers.map(\.asGiven))
        #expect(row.emails.map(\.address) == emails.map(\.address))
    }
}

extension Desk {
    /// A file of all contacts, complete.
    func exported(_ format: ContactFormat, by acting: Acting) async throws -> String {
        let export = try await contactExport(by: acting)
        var text = ""
        let layout: ContactLayout =
            switch format {
            case .vcard: .cards(.four)
            case .vcard3: .cards(.three)
            default: export.table
            }
        try await export.write(layout) { text += $0 }
        return text
    }
}
