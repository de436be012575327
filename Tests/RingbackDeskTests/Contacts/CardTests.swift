import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Caller card")
struct CardTests {
    private static let smith = ContactDraft(
        name: "John Smith", company: "Smith & Rowe",
        numbers: [.init(label: "office", text: "713 555 0142"), .init(label: "mobile", text: "713 555 0188")])

    @Test("The taker does not see the owner's view of the caller", arguments: TestEngine.allCases)
    func standings(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (max, tom) = (try await office.acting("Max"), try await office.acting("Tom"))
            let draft = ContactDraft(name: "Maggie Hale", numbers: [.init(label: "", text: "+1 713 555 0142")])
            let contact = try await office.desk.addContact(draft, by: max).fresh()
            try await office.desk.setStanding(
                .mustReturn, why: "sister", of: contact.id, to: office.id("Ana"), by: max)
            let filed = try await office.call(
                for: "Ana", takenBy: "Tom", name: "Maggie Hale", number: "+1 713 555 0142")
            #expect(filed.row.standing == nil && filed.row.standingWhy.isEmpty)
            let seen = try await office.desk.entry(filed.id, by: tom)
            #expect(seen.row.standing == nil && seen.row.standingWhy.isEmpty)
            let owned = try await office.desk.entry(filed.id, by: try await office.acting("Ana"))
            #expect(owned.row.standing == .mustReturn && owned.row.standingWhy == "sister")
        }
    }

    @Test("A note for next time lasts until its day, or until somebody ends it", arguments: TestEngine.allCases)
    func context(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let id = try await office.desk.addContact(Self.smith, by: otto).fresh().id
            let tomorrow = MillerRowe.tuesday.adding(seconds: 86_400)
            try await office.desk.noteContext("on a train till tomorrow", for: id, until: tomorrow, by: otto)
            try await office.desk.noteContext("moved to Leeds", for: id, until: nil, by: otto)
            await #expect(throws: ContactError.timeOver) {
                try await office.desk.noteContext("too late", for: id, until: MillerRowe.tuesday, by: otto)
            }
            let both = try await office.desk.callerCard(id, by: otto).context
            #expect(Set(both.map(\.said)) == ["on a train till tomorrow", "moved to Leeds"])
            let moved = try #require(both.first { $0.said == "moved to Leeds" })
            try await office.desk.endContext(moved.id, of: id, by: otto)
            await #expect(throws: AccessError.notHere) {
                try await office.desk.endContext(moved.id, of: id, by: otto)
            }
            #expect(try await office.desk.callerCard(id, by: otto).context.map(\.said) == ["on a train till tomorrow"])
            office.clock.set(tomorrow)
            #expect(try await office.desk.callerCard(id, by: otto).context.isEmpty)
        }
    }

    @Test(
        "A question for the caller keeps who asked, who heard the answer, and when",
        arguments: TestEngine.allCases)
    func questions(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, jamie) = (try await office.acting("Otto"), try await office.acting("Jamie"))
            let id = try await office.desk.addContact(Self.smith, by: otto).fresh().id
            let asked = try await office.desk.ask("Which of the two mergers?", next: id, by: otto)
            office.clock.advance(seconds: 60)
            try await office.desk.answer(asked, of: id, with: "the big one", by: jamie)
            let question = try #require(try await office.desk.callerCard(id, by: otto).questions.first)
            #expect(question.by == office.id("Otto") && question.at == MillerRowe.tuesday)
            #expect(question.answer?.said == "the big one" && question.answer?.by == office.id("Jamie"))
            await #expect(throws: ContactError.answered) {
                try await office.desk.answer(asked, of: id, with: "the small one", by: otto)
            }
            for number in 1...Desk.mostQuestions { try await office.desk.ask("Question \(number)", next: id, by: otto) }
            await #expect(throws: ContactError.tooManyQuestions(most: Desk.mostQuestions)) {
                try await office.desk.ask("one more", next: id, by: otto)
            }
        }
    }

    @Test(
        "An assistant is a contact with their own numbers, and their card says whose", arguments: TestEngine.allCases)
    func assistants(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let smith = try await office.desk.addContact(Self.smith, by: otto).fresh().id
            let priya = try await office.desk.addAssistant(
                named: "Priya Shah", number: "713 555 0199", to: smith, note: "travel", by: otto)
            #expect(priya.company == "Smith & Rowe")
            await #expect(throws: ContactError.ownAssistant) {
                try await office.desk.addAssistant(smith, to: smith, note: "", by: otto)
            }
            let card = try await office.desk.callerCard(smith, by: otto)
            #expect(card.assistants.map(\.contact.name) == ["Priya Shah"])
            #expect(card.assistants.first?.contact.numbers.map(\.e164) == ["+17135550199"])
            #expect(card.assistants.first?.note == "travel")
            let theirs = try await office.desk.callerCard(priya.id, by: otto)
            #expect(theirs.assists.map(\.contact.name) == ["John Smith"])
            try await office.desk.removeAssistant(priya.id, of: smith, by: otto)
            #expect(try await office.desk.callerCard(smith, by: otto).assistants.isEmpty)
        }
    }

    @Test(
        "Only a principal and their assistants see private notes: no role, no history",
        arguments: TestEngine.allCases)
    func privateNotes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let id = try await office.desk.addContact(Self.smith, by: jamie).fresh().id
            let note = try await office.desk.writeNote(
                "rings when he is lonely", on: id, for: office.id("Margaret"), by: jamie)
            for (name, sees) in [
                ("Jamie", true), ("Lou", true), ("Margaret", true), ("Otto", false), ("Max", false), ("Ada", false),
                ("Dana", false), ("Eve", false),
            ] {
                let acting = try await office.acting(name)
                let notes = try await office.desk.callerCard(id, by: acting).notes
                #expect(notes.map(\.said) == (sees ? ["rings when he is lonely"] : []), "\(name)")
                if !sees {
                    await #expect(throws: AccessError.forbidden) {
                        _ = try await office.desk.writeNote("x", on: id, for: office.id("Margaret"), by: acting)
                    }
                    await #expect(throws: AccessError.notHere) {
                        try await office.desk.removeNote(note, on: id, by: acting)
                    }
                }
            }
            let max = try await office.acting("Max")
            // The subject export contains no more.
            let kept = try await office.desk.everything(about: id, by: max)
            #expect(!kept.isEmpty && !kept.contains { "\($0)".contains("lonely") })
            let notes = try await office.desk.erasure(of: id, by: max).counts.notes
            #expect(notes == kept.count { ["context", "contact_question"].contains($0.table) })
            let all = try await office.desk.history(before: nil, limit: 100, by: max).entries
            #expect(!all.contains { $0.particulars?.contains("lonely") == true })
            #expect(!all.contains { $0.actionName.hasPrefix("note.") && $0.particulars?.contains(id.text) == true })
            let lou = try await office.acting("Lou")
            try await office.desk.removeNote(note, on: id, by: lou)
            #expect(try await office.desk.callerCard(id, by: jamie).notes.isEmpty)
        }
    }

    @Test("The last few calls are shown, and all of them page by page", arguments: TestEngine.allCases)
    func calls(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let id = try await office.desk.addContact(Self.smith, by: otto).fresh().id
            for number in 1...23 {
                if number.isMultiple(of: 3) { office.clock.advance(seconds: 60) }
                _ = try await office.call(for: "Margaret", takenBy: "Otto", told: "answer \(number)")
            }
            let card = try await office.desk.callerCard(id, by: otto)
            #expect(card.calls.count == 8 && card.hasMoreCalls)
            #expect(card.lastNumber == "+17135550142")
            var seen: [String] = []
            var cursor: String?
            repeat {
                let page = try await office.desk.calls(of: id, cursor: cursor, limit: 5, by: otto)
                seen += page.calls.map(\.told)
                cursor = page.next
            } while cursor != nil
            // Three at a time came at the same moment, in no particular order.
            func minutes(_ told: [String]) -> [Int] { told.map { (Int($0.dropFirst(7)) ?? 0) / 3 } }
            #expect(Set(seen).count == 23 && seen.count == 23)
            #expect(minutes(seen) == minutes(seen).sorted(by: >))
            let eve = try await office.acting("Eve")
            #expect(try await office.desk.calls(of: id, cursor: nil, limit: 5, by: eve).calls.isEmpty)
        }
    }

    @Test("Local time follows the contact's zone, else an unambiguous number")
    func zone() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            for (zone, number, expected) in [
                ("Europe/Dublin", "713 555 0142", CallerCard.Zone.known("Europe/Dublin")),
                (nil, "212 555 0142", .byNumber("America/New_York", e164: "+12125550142")),
                (nil, "+49 30 901820", .byNumber("Europe/Berlin", e164: "+4930901820")),
                (nil, "+61 2 9374 4000", nil), (nil, "800 555 0142", nil), (nil, "850 555 0142", nil),
            ] {
                let draft = ContactDraft(name: "Somebody", timeZone: zone, numbers: [.init(label: "", text: number)])
                let id = try await office.desk.addContact(draft, by: otto).fresh().id
                #expect(try await office.desk.callerCard(id, by: otto).zone == expected, "\(number)")
            }
        }
    }

    @Test(
        "A contact's history tells no more than card and message",
        arguments: TestEngine.allCases)
    func hidden(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let desk = office.desk
            let margaret = try await office.acting("Margaret")
            let entry = try await office.call(
                for: "Margaret", takenBy: "Jamie", name: "John Smith", number: "+1 713 555 0142")
            let contact = try #require(
                try await desk.addContact(ContactDraft(name: "John Smith"), by: margaret).result)
            try await desk.setStanding(
                .mustReturn, why: "owes her money", of: contact.id, to: margaret.person, by: margaret)
            _ = try await desk.correct(
                entry.id, Correction(contact: contact.id), by: margaret)
            _ = try await desk.answer(entry.id, .context, text: "is about to be sued", to: "", by: margaret)
            for (name, sees) in [("Eve", false), ("Margaret", true), ("Jamie", true), ("Max", true)] {
                let acting = try await office.acting(name)
                let history = try await desk.history(of: .contact(contact.id), before: nil, limit: 100, by: acting)
                #expect(history.entries.contains { $0.particulars?.contains("owes her") == true } == sees, "\(name)")
                let card = try await desk.callerCard(contact.id, by: acting)
                #expect(card.context.contains { $0.said.contains("sued") } == sees, "\(name)")
            }
            let context = try #require(try await desk.callerCard(contact.id, by: margaret).context.first)
            await #expect(throws: AccessError.notHere) {
                try await desk.endContext(context.id, of: contact.id, by: try await office.acting("Eve"))
            }
            try await desk.endContext(context.id, of: contact.id, by: margaret)
            let eve = try await office.acting("Eve")
            let history = try await desk.history(of: .contact(contact.id), before: nil, limit: 100, by: eve)
            #expect(!history.entries.contains { $0.particulars?.contains("sued") == true })
        }
    }
}
