import Foundation
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Finding callers")
struct FindingTests {
    /// An office with these contacts: `name | company | number | pronunciation`.
    private static func office(_ lines: [String], in store: Store) async throws -> (MillerRowe, Acting) {
        let office = try await MillerRowe.open(in: store)
        let ada = try await office.acting("Ada")
        for line in lines {
            let fields = (line.split(separator: "|", omittingEmptySubsequences: false) + ["", "", ""]).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            let draft = ContactDraft(
                name: fields[0], company: fields[1], pronunciation: fields[3],
                numbers: fields[2].isEmpty ? [] : [.init(label: "", text: fields[2])])
            _ = try await office.desk.addContact(draft, by: ada)
        }
        return (office, ada)
    }

    private static let people = [
        "John Smith | Smith & Rowe | (713) 555-0142 ext. 4021", "Joan Smart", "Sean O’Brien | | +353 1 555 0199",
        "Kathryn Meyer", "Nguyễn Văn An", "Jürgen Müller | Hafen GmbH | +49 30 12345678", "Robert Garcia Lopez",
        "Юрий Щербаков", "Γιώργος Παπαδόπουλος", "محمد يوسف", "חיים כהן", "王小明", "山田 太郎 | | | Yamada Tarō",
        "さとう きょうこ", "김철수", "สมชาย ใจดี", "Jean-Luc Picard", "Wolfgang Amadeus Xylander | Harbor Freight",
        "Jane Doe | Acme Anvils | 415 555 0111", "Mary Poppins | Acme Anvils | 415 555 0112", "Ann Lee", "Bo Li",
    ]

    @Test("An exact name comes before recent callers that sound alike", arguments: TestEngine.allCases)
    func asTyped(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let people = [
                "Ann Wright | | 713 555 0161", "Rita Reit | Wright Motors | 713 555 0162",
                "Sara Doyle | | 713 555 0163",
                "Sarah Doyel | | 713 555 0164",
            ]
            let (office, ada) = try await Self.office(people, in: store)
            for number in ["713 555 0162", "713 555 0163"] {
                _ = try await office.desk.file(
                    MessageDraft(
                        forWhom: "Ana", callerName: "", callerNumber: number, regarding: "x", code: .today), by: ada)
            }
            for (typed, name) in [("Wright", "Ann Wright"), ("Sarah", "Sarah Doyel"), ("Doyle", "Sara Doyle")] {
                let found = try await office.desk.findContacts(typed, limit: 5, by: ada)
                #expect(found.first?.contact.name == name, "\(typed)")
            }
        }
    }

    @Test("Contacts are found by any part of number, name or company, even misspelt", arguments: TestEngine.allCases)
    func anything(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, ada) = try await Self.office(Self.people, in: store)
            func first(_ typed: String) async throws -> String? {
                let found = try await office.desk.findContacts(typed, limit: 5, by: ada).first
                return found.map { "\($0.contact.name): \($0.hit.why.rawValue)" }
            }
            let expected = [
                ("7135550142", "John Smith: number"), ("+1 713 555 0142", "John Smith: number"),
                ("555 0142", "John Smith: partOfNumber"), ("50142", "John Smith: partOfNumber"),
                ("35550", "John Smith: partOfNumber"), ("713", "John Smith: partOfNumber"),
                ("ext 4021", "John Smith: partOfNumber"), ("4021", "John Smith: partOfNumber"),
                ("0142 x4021", "John Smith: partOfNumber"), ("030 1234", "Jürgen Müller: partOfNumber"),
                ("+49301", "Jürgen Müller: partOfNumber"), ("0199", "Sean O’Brien: partOfNumber"),
                ("John Smith", "John Smith: name"), ("smith john", "John Smith: name"), ("joh smi", "John Smith: name"),
                ("Jon Smyth", "John Smith: sound"), ("Jhon Smiht", "John Smith: sound"),
                ("Mr Smith", "John Smith: name"), ("Shawn O'Brian", "Sean O’Brien: sound"),
                ("Catherine Meier", "Kathryn Meyer: variant"), ("Nguyen", "Nguyễn Văn An: name"),
                ("an nguyen", "Nguyễn Văn An: name"), ("Mueller", "Jürgen Müller: sound"),
                ("Bob Garcia", "Robert Garcia Lopez: variant"), ("garcia lop", "Robert Garcia Lopez: name"),
                ("rob lopes", "Robert Garcia Lopez: sound"), ("Shcherbakov", "Юрий Щербаков: name"),
                ("Yuri Sherbakov", "Юрий Щербаков: similar"), ("щерб", "Юрий Щербаков: name"),
                ("Papadopulos", "Γιώργος Παπαδόπουλος: sound"), ("Mohammed Youssef", "محمد يوسف: sound"),
                ("Haim Cohen", "חיים כהן: sound"), ("Wang Xiaoming", "王小明: name"), ("小明", "王小明: name"),
                ("Yamada", "山田 太郎: name"), ("taro yamada", "山田 太郎: name"), ("Kyoko Sato", "さとう きょうこ: sound"),
                ("Kim Chulsoo", "김철수: sound"), ("김철", "김철수: name"), ("Somchai", "สมชาย ใจดี: sound"),
                ("picard", "Jean-Luc Picard: name"), ("luc pic", "Jean-Luc Picard: name"),
                ("Zylander", "Wolfgang Amadeus Xylander: sound"), ("ylande", "Wolfgang Amadeus Xylander: part"),
                ("harbor frei", "Wolfgang Amadeus Xylander: company"), ("doe acme", "Jane Doe: company"),
                ("jaine akme", "Jane Doe: sound"), ("Смит Джон", "John Smith: sound"), ("b", "Bo Li: name"),
            ]
            for (typed, wanted) in expected {
                let found = try await first(typed)
                #expect(found == wanted, "\(typed)")
            }
        }
    }

    @Test("A recent caller comes before others of that name, with the time", arguments: TestEngine.allCases)
    func recent(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, ada) = try await Self.office(
                ["Ann Smith", "Ann Smithers", "Bea Smith", "Cat Smith | | 713 555 0177", "Dee Smyth"], in: store)
            let before = try await office.desk.findContacts("Smith", limit: 5, by: ada).map(\.contact.name)
            #expect(before.first == "Ann Smith")
            let cat = try #require(try await office.desk.findContacts("cat", limit: 1, by: ada).first?.contact)
            let otto = try await office.acting("Otto")
            _ = try await office.desk.file(
                MessageDraft(
                    forWhom: office.id("Ana").text, callerName: "Cat Smith", callerNumber: "713 555 0177",
                    contact: cat.id, regarding: "lease", code: .today),
                by: otto)
            let after = try await office.desk.findContacts("Smith", limit: 5, by: ada)
            #expect(after.first?.contact.name == "Cat Smith")
            #expect(after.first?.hit.called == MillerRowe.tuesday)
            #expect(after.dropFirst().allSatisfy { $0.hit.called == nil })
        }
    }

    @Test("A changed name is found by the new one only", arguments: TestEngine.allCases)
    func change(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, ada) = try await Self.office(["Quentin Abernathy | | 415 555 0123"], in: store)
            let contact = try #require(
                try await office.desk.findContacts("abernethy", limit: 1, by: ada).first?.contact)
            _ = try await office.desk.changeContact(
                contact.id, to: ContactDraft(name: "Rosa Lindqvist", numbers: [.init(label: "", text: "415 555 0199")]),
                by: ada, expecting: nil)
            for typed in ["Abernathy", "abernethy", "Quentin", "0123"] {
                #expect(try await office.desk.findContacts(typed, limit: 5, by: ada).isEmpty, "\(typed)")
            }
            #expect(try await office.desk.findContacts("lindkvist", limit: 5, by: ada).count == 1)
            #expect(try await office.desk.findContacts("0199", limit: 5, by: ada).count == 1)
            let left = try await store.read { session in
                try session.rows("SELECT word FROM contact_word").map { try $0.text(0) }
            }
            #expect(left.sorted() == ["lindqvist", "rosa"])
        }
    }

    @Test("Contacts from an earlier version are indexed after the upgrade", arguments: TestEngine.allCases)
    func upgrade(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, ada) = try await Self.office(Self.people, in: store)
            try await store.write(in: office.office) { session in
                for table in ["contact_phrase", "contact_tail", "contact_word", "contact_word_key"] {
                    try session.run(Query(composed: "DELETE FROM \(table)"))
                }
                try session.run("UPDATE contact SET indexed = 0")
            }
            #expect(try await office.desk.findContacts("Jon Smyth", limit: 5, by: ada).isEmpty)
            #expect(try await office.desk.findContacts("smith", limit: 5, by: ada).count == 1)
            #expect(try await store.indexContacts() == Self.people.count)
            #expect(try await store.indexContacts() == 0)
            #expect(try await office.desk.findContacts("Jon Smyth", limit: 5, by: ada).count == 1)
            #expect(try await office.desk.findContacts("Haim Cohen", limit: 5, by: ada).count == 1)
        }
    }

    @Test("A merged or erased contact is not found", arguments: TestEngine.allCases)
    func gone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, ada) = try await Self.office(["John Smith | Rowe | 713 555 0142"], in: store)
            try await store.write(in: office.office) { try $0.run("UPDATE contact SET merged_into = id") }
            for typed in ["john", "john smith", "jon smyth", "smyth", "7135550142", "0142", "rowe", "ohn"] {
                #expect(try await office.desk.findContacts(typed, limit: 5, by: ada).isEmpty, "\(typed)")
            }
        }
    }

    @Test("Any input gives an answer or a sentence", arguments: TestEngine.allCases)
    func hostile(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, ada) = try await Self.office(
                Self.people + ["X", "Іван Smith 王", "A\u{200B}lan\u{200D} Co\u{FEFF}x", "!!! ???", "🎉"], in: store)
            func names(_ typed: String) async throws -> [String] {
                try await office.desk.findContacts(typed, limit: 50, by: ada).map(\.contact.name)
            }
            #expect(try await names("X").first == "X")
            #expect(try await names("ivan 王").first == "Іван Smith 王")
            #expect(try await names("smith wang") == ["Іван Smith 王"])
            #expect(try await names("al\u{200B}an cox").count == 1)
            #expect(try await names("alan").count == 1)
            for typed in [
                "", " ", "%", "_%'\";--", "!!!", "🎉", "\u{202E}", "'", "\\", "0", "00", "+", "x", "#",
                "a b c d e f g h i",
                String(repeating: "a ", count: 90), String(repeating: "王", count: 150), "\u{0301}\u{0301}", "ก", "ﷺ",
                String(repeating: "1", count: 60), "1-2-3-4-5-6 ext", "١٢٣٤٥٦٧", "john \u{0} smith",
            ] { _ = try await names(typed) }
            await #expect(throws: TextError.self) { try await names(String(repeating: "x", count: 10_000)) }
        }
    }
}
