import Foundation
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Finding messages and callers")
struct FindMessagesTests {
    private func file(
        _ name: String, _ number: String, for owner: String, about regarding: String, by taker: String,
        in office: MillerRowe, told: String = ""
    ) async throws -> Entry {
        try await office.desk.file(
            MessageDraft(
                forWhom: office.id(owner).text, callerName: name, callerNumber: number, regarding: regarding,
                code: .today, told: told), by: try await office.acting(taker)
        ).fresh().entry
    }

    private func found(_ filter: MessageFilter, by person: String, in office: MillerRowe) async throws -> [MessageID] {
        try await office.desk.findMessages(filter, limit: 50, by: try await office.acting(person)).entries.map(\.id)
    }

    @Test(
        "Messages are found by any words on them, by number, and by outcome",
        arguments: TestEngine.allCases)
    func words(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ana = try await office.acting("Ana")
            let fence = try await file(
                "Zoë O’Brien-Smith", "+1 713 555 0264", for: "Ana", about: "the fence, claim 4471-B", by: "Otto",
                in: office,
                told: "Ana will ring")
            let roof = try await file("王小明", "", for: "Ana", about: "屋根の修理について", by: "Otto", in: office)
            _ = try await office.desk.record(
                .leftWord, with: "Marguerite", said: "call after lunch", number: "", on: fence.id, by: ana)
            _ = try await office.desk.answer(fence.id, .context, text: "allergic to lilies", to: "", by: ana)
            for text in [
                "fence", "FENC", "zoe", "obrien", "brien", "smith", "4471", "claim 4471", "fence marguerite", "lunch",
                "lilies",
                "713 555 0264", "5550264", "0264", "+1 713", "ring ana",
            ] {
                #expect(try await found(MessageFilter(text: text), by: "Ana", in: office) == [fence.id], "\(text)")
            }
            for text in ["王小明", "小明", "修理", "屋根の修理"] {
                #expect(try await found(MessageFilter(text: text), by: "Ana", in: office) == [roof.id], "\(text)")
            }
            for text in ["fences", "roof", "0265", "'); drop", "fence roof", "~oana"] {
                #expect(try await found(MessageFilter(text: text), by: "Ana", in: office) == [], "\(text)")
            }
            #expect(try await found(MessageFilter(state: .out), by: "Ana", in: office) == [fence.id])
            #expect(try await found(MessageFilter(state: .open), by: "Ana", in: office) == [roof.id, fence.id])
            _ = try await office.desk.close(fence.id, .talked, reason: "", by: ana)
            #expect(try await found(MessageFilter(text: "fence", state: .done), by: "Ana", in: office) == [fence.id])
            #expect(try await found(MessageFilter(state: .open), by: "Ana", in: office) == [roof.id])
            #expect(try await found(MessageFilter(caller: "713 555 0264"), by: "Ana", in: office) == [fence.id])
            #expect(try await found(MessageFilter(owner: "ana@example.com"), by: "Max", in: office).count == 2)
            let today = try MillerRowe.hours().workday(at: office.clock.now())
            #expect(try await found(MessageFilter(from: today, to: today), by: "Ana", in: office).count == 2)
            let before = try #require(Workday("1960-02-01"))
            #expect(try await found(MessageFilter(from: before, to: before), by: "Ana", in: office) == [])
            #expect(try await found(MessageFilter(from: before), by: "Ana", in: office).count == 2)
            let tomorrow = Workday(daysSince1970: today.daysSince1970 + 1)
            #expect(try await found(MessageFilter(from: tomorrow), by: "Ana", in: office) == [])
        }
    }

    @Test("Messages are found only by those who may see them now", arguments: TestEngine.allCases)
    func sight(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let message = try await file(
                "Howard Beck", "+1 713 555 0264", for: "Ana", about: "fence", by: "Otto", in: office)
            func finders() async throws -> Set<String> {
                var finders: Set<String> = []
                for person in ["Ada", "Max", "Dana", "Jamie", "Otto", "Ana", "Tom", "Eve"] {
                    if try await !found(MessageFilter(text: "fence"), by: person, in: office).isEmpty {
                        finders.insert(person)
                    }
                    let csv = try await office.desk.exportMessages(
                        MessageFilter(text: "fence"), by: try await office.acting(person))
                    #expect(csv.contains("Howard Beck") == finders.contains(person))
                }
                return finders
            }
            #expect(try await finders() == ["Ada", "Max", "Dana", "Otto", "Ana"])
            _ = try await office.desk.offer(
                message.id, to: office.id("Tom").text, note: "", by: try await office.acting("Ana"))
            #expect(try await finders() == ["Ada", "Max", "Dana", "Otto", "Ana", "Tom"])
        }
    }

    @Test("What is indexed as it is filed is what indexing it anew would find", arguments: TestEngine.allCases)
    func filedWords(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let contact = try await office.desk.addContact(
                ContactDraft(
                    name: "Siobhán Ní Bhriain", company: "Harbour & Sons",
                    numbers: [ContactDraft.Number(label: "mobile", text: "+1 713 555 0199")]), by: otto
            ).fresh()
            let drafts = [
                MessageDraft(
                    forWhom: office.id("Ana").text, callerName: "Zoë O’Brien", callerNumber: "+1 713 555 0264",
                    regarding: "", code: .today),
                MessageDraft(
                    forWhom: office.service.text, callerName: "", callerNumber: "", contact: contact.id,
                    regarding: "the fence, claim 4471-B", code: .asap, told: "Ana will ring"),
                MessageDraft(
                    forWhom: "", callerName: "Otto Vance", callerNumber: "12 or 14?", regarding: "hours",
                    code: .sometime, told: "nine to five", settled: true),
            ]
            var filing: [MessageID] = []
            for draft in drafts { filing.append(try await office.desk.file(draft, by: otto).fresh().entry.id) }
            let ids = filing
            func words() async throws -> [String] {
                try await store.read { session in
                    try session.rows(
                        """
                        SELECT words FROM message_text
                        WHERE office_id = \(otto.office) AND message_id IN \(list: ids) ORDER BY message_id
                        """
                    )
                    .map { try $0.text(0) }
                }
            }
            let filed = try await words()
            try await store.write(in: otto.office) { session in
                _ = try session.run("DELETE FROM message_text WHERE message_id IN \(list: ids)")
            }
            #expect(try await store.indexMessages() == 3)
            #expect(try await words() == filed && filed.count == 3)
        }
    }

    @Test("Results are paged, each once, newest first", arguments: TestEngine.allCases)
    func pages(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ana = try await office.acting("Ana")
            var filed: [MessageID] = []
            for number in 0..<7 {
                office.clock.advance(seconds: 60)
                filed.append(
                    try await file("Caller \(number)", "", for: "Ana", about: "the fence", by: "Otto", in: office).id)
            }
            // Messages not yet indexed come after all indexed ones.
            let old = Array(filed.prefix(4))
            try await store.write(in: ana.office) { session in
                _ = try session.run("DELETE FROM message_text WHERE message_id IN \(list: old)")
            }
            #expect(try await store.indexMessages() == 4)
            #expect(try await store.indexMessages() == 0)
            var (found, cursor): ([MessageID], String?) = ([], nil)
            repeat {
                let page = try await office.desk.findMessages(
                    MessageFilter(text: "fence"), cursor: cursor, limit: 2, by: ana)
                found += page.entries.map(\.id)
                cursor = page.next
            } while cursor != nil
            #expect(found == filed.reversed())
        }
    }

    @Test("Every caller is found once, by name, sound and number, with what is open", arguments: TestEngine.allCases)
    func strangers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            _ = try await file(
                "Siobhán Gallagher", "+1 713 555 0264", for: "Ana", about: "fence", by: "Otto", in: office)
            _ = try await file("Priya Nair", "", for: "Ana", about: "Gallagher estate", by: "Otto", in: office)
            for typed in ["siobhan", "Gallagher", "galager", "713 555 02", "5550264"] {
                let found = try await office.desk.findCallers(typed, limit: 8, by: otto)
                #expect(found.map(\.name) == ["Siobhán Gallagher"], "\(typed)")
                #expect(found.first?.open?.owner.id == office.id("Ana") && found.first?.contact == nil, "\(typed)")
            }
            let eve = try await office.desk.findCallers("Nair", limit: 8, by: try await office.acting("Eve"))
            #expect(eve.map(\.name) == ["Priya Nair"])
            // Eve takes no calls for the office: she may know who called, but not what is owed.
            #expect(eve.first?.open == nil && eve.first?.seenMessage == nil)
        }
    }
}
