import Foundation
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("People sharing a number")
struct TwoPeopleTests {
    private static let number = "+1 713 555 0264"

    private func file(
        _ name: String, _ number: String = Self.number, contact: ContactID? = nil, by taker: String = "Otto",
        in office: MillerRowe, change: (inout MessageDraft) -> Void = { _ in }
    ) async throws -> Filed {
        office.clock.advance(seconds: 1)
        var draft = MessageDraft(
            forWhom: office.id("Ana").text, callerName: name, callerNumber: number, contact: contact,
            regarding: "about \(name)", code: .today)
        change(&draft)
        return try await office.desk.file(draft, by: try await office.acting(taker)).fresh()
    }

    private func howard(in office: MillerRowe) async throws -> Contact {
        try await office.desk.addContact(
            ContactDraft(name: "Howard Beck", numbers: [.init(label: "", text: Self.number)]),
            by: try await office.acting("Ada")
        ).fresh()
    }

    @Test(
        "A part, initial, nickname or spelling of the known name fits",
        arguments: [
            ("Beck", "Howard Beck"), ("H. Beck", "Howard Beck"), ("Howie Beck", "Howard Beck"),
            ("Bob Vaughan", "Robert Vaughan"), ("Jon Smyth", "John Smith"), ("Beck, Howard", "Howard Beck"),
            ("Mr Beck", "Howard Beck"), ("", "Howard Beck"), ("Catherine Meyer", "Kathryn Meier"),
            ("Иван Петров", "Ivan Petrov"), ("OBrien", "Sean O’Brien"), ("Gallager", "Siobhán Gallagher"),
            ("Howard Becke", "Howard Beck"), ("Bill Hale", "William Hale"), ("Liz Moore", "Elizabeth Moore"),
            ("Shivawn Gallagher", "Siobhán Gallagher"), ("Jack Reed", "John Reed"),
            ("Theresa Cole", "Teresa Cole"), ("Jeffrey Hill", "Geoffrey Hill"), ("Si Cowell", "Simon Cowell"),
            ("Jon Weber", "John Weber"), ("Hans Weber", "Johannes Weber"), ("Kate Ames", "Catherine Ames"),
            ("Andy Hill", "Andrew Hill"), ("Tony Reed", "Anthony Reed"), ("Sandy Roe", "Alexander Roe"),
            ("Ann Lee", "Anne Lee"), ("Steven Poe", "Stephen Poe"),
        ])
    func fits(given: String, known: String) {
        #expect(NameQuery.fits(given, known))
    }

    @Test(
        "Another given name is another person, however similar",
        arguments: [
            ("Priya Nair", "Howard Beck"), ("Joan Smith", "John Smith"), ("Maria Lopez", "Mario Lopez"),
            ("Daniel Hale", "Danielle Hale"), ("Eric Wood", "Erica Wood"), ("J.", "Priya Nair"),
            ("Paul Reed", "Paula Reed"), ("Howard Nair", "Howard Beck"),
            ("John Okafor", "Ivan Okafor"), ("Juan Reyes", "John Reyes"), ("Andrea Hill", "Andrew Hill"),
            ("Denise Hart", "Denis Hart"), ("Simone Wall", "Simon Wall"), ("Johann Weber", "John Weber"),
            ("Giovanni Russo", "John Russo"), ("Hannah Lee", "Anne Lee"), ("Andreas Hill", "Andrew Hill"),
            ("Carlos Vega", "Charles Vega"), ("Owen Price", "John Price"), ("Kathleen Roe", "Catherine Roe"),
            ("Antonio Reed", "Anthony Reed"), ("Bartosz Lis", "Bartholomew Lis"), ("Adrien Bell", "Adrian Bell"),
            ("Ana", "Á"), ("A", "Ana Ortiz"), ("Анна", "А"),
        ])
    func misfits(given: String, known: String) {
        #expect(!NameQuery.fits(given, known))
        #expect(!NameQuery.fits(known, given))
    }

    @Test("Somebody new is told who else called from the number", arguments: TestEngine.allCases)
    func others(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for name in ["Á", "Howard Beck"] { _ = try await file(name, in: office) }
            let filed = try await file("Ana", in: office)
            #expect(!filed.added && filed.entry.message.tally.calls == 1)
            let forecast = try await office.desk.foresee(
                contact: nil, number: Self.number, name: "Zoe", forWhom: "", by: office.acting("Otto"))
            #expect(forecast.earlier == nil && Set(forecast.others) == ["Á", "Ana", "Howard Beck"])
        }
    }

    @Test(
        "Another name after choosing a contact is another caller with a shared number",
        arguments: TestEngine.allCases)
    func chosen(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let howard = try await howard(in: office)
            let first = try await file("Howard Beck", in: office)
            #expect(first.entry.message.caller.contact == howard.id && first.besides == nil)
            let priya = try await file("Priya Nair", contact: howard.id, in: office)
            #expect(!priya.added && priya.besides == "Howard Beck")
            #expect(priya.entry.message.caller.name == "Priya Nair" && priya.entry.message.caller.contact == nil)
            #expect(try await office.desk.contact(howard.id, by: ada).numbers.first?.isShared == true)
            // A shared line identifies nobody; their names do.
            let nameless = try await file("", in: office)
            #expect(!nameless.added && nameless.entry.message.caller.contact == nil)
            let again = try await file("H. Beck", in: office)
            #expect(again.added && again.entry.id == first.entry.id)
            #expect(try await file("Priya", in: office).entry.id == priya.entry.id)
            // A confirmation counts, and the given name is kept.
            let married = try await file("Howard Nair-Beckwith", contact: howard.id, in: office) {
                $0.isConfirmed = true
            }
            #expect(married.entry.id == first.entry.id && married.besides == nil)
            let calls = try await office.desk.message(first.entry.id, by: ada).calls
            #expect(calls.map(\.name) == ["Howard Nair-Beckwith", "H. Beck", "Howard Beck"])
        }
    }

    @Test("A repeat caller is saved as a contact, unless the office says no", arguments: TestEngine.allCases)
    func kept(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let first = try await file("Priya Nair", in: office)
            #expect(!first.isKept && first.entry.message.caller.contact == nil)
            let second = try await file("Priya", in: office)
            #expect(second.isKept && second.added && second.entry.id == first.entry.id)
            let contact = try #require(second.entry.message.caller.contact)
            #expect(try await office.desk.contact(contact, by: ada).name == "Priya Nair")
            let known = try await office.desk.office(by: ada).office
            _ = try await office.desk.changeOffice(
                name: known.name, country: known.country, hours: known.hours, keepsCallers: false, by: ada)
            let lou = "+1 713 555 0265"
            _ = try await file("Lou Stein", lou, in: office)
            let again = try await file("Lou Stein", lou, in: office)
            #expect(again.added && !again.isKept && again.entry.message.caller.contact == nil)
            #expect(try await office.desk.findCallers("Stein", limit: 5, by: ada).map(\.name) == ["Lou Stein"])
        }
    }

    @Test("Choosing a caller who is not a contact continues with them, number or not", arguments: TestEngine.allCases)
    func goesOn(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let first = try await file("Priya Nair", "", in: office)
            let found = try #require(try await office.desk.findCallers("priya", limit: 5, by: otto).first)
            #expect(found.message == first.entry.id)
            let again = try await file("", "", in: office) { $0.goesOn = found.message }
            #expect(again.added && again.entry.id == first.entry.id)
            let other = try await file("Howard Beck", "", in: office) { $0.goesOn = found.message }
            #expect(!other.added)
        }
    }

    @Test("A repeat call's details are kept with it, and undo removes them", arguments: TestEngine.allCases)
    func repeatCall(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let first = try await file("Priya Nair", in: office) { $0.code = .sometime }
            let form = try await file("Priya Nair", by: "Jamie", in: office) { $0.isCodeChosen = false }
            let code = try await office.desk.entry(first.entry.id, by: ada).message.code
            #expect(code == .sometime && form.notLowered == nil, "where the form began is no choice")
            let raised = try await file("Priya Nair", "713-555-0264", in: office) { draft in
                draft.code = .today
                draft.around = "16:00"
            }
            #expect(raised.entry.message.code == .today)
            let lower = try await file("Priya Nair", in: office) { $0.code = .sometime }
            #expect(lower.entry.message.code == .today && lower.notLowered == .sometime)
            _ = try await office.desk.undo(first.entry.id, by: otto)
            let taken = try await office.desk.undo(first.entry.id, by: otto).fresh()
            #expect(taken.message.code == .sometime && taken.message.tally.calls == 2 && taken.undid == "the call")
            let calls = try await office.desk.message(first.entry.id, by: ada).calls
            #expect(calls.count == 2)
            let lowered = try await file("Priya Nair", in: office) { draft in
                draft.code = .undecided
                draft.lowers = true
            }
            #expect(lowered.entry.message.code == .undecided)
            // Jamie may not see the message, but can undo his own call.
            let own = try await file("Priya Nair", "713.555.0264", by: "Jamie", in: office) { $0.around = "16:00" }
            let kept = try await office.desk.message(first.entry.id, by: ada).calls[0]
            #expect(kept.asGiven == "713.555.0264" && kept.softWindow != nil && kept.code == .today)
            let jamie = try await office.acting("Jamie")
            #expect(own.entry.isCallAlone && own.entry.undo != nil)
            #expect(try await office.desk.undo(first.entry.id, by: jamie).fresh().isCallAlone)
            #expect(try await office.desk.message(first.entry.id, by: ada).calls.count == 3)
        }
    }

    @Test("Our own calls are shown: who, when and what about", arguments: TestEngine.allCases)
    func rung(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (tom, otto) = (try await office.acting("Tom"), try await office.acting("Otto"))
            let howard = try await howard(in: office)
            _ = try await office.desk.claim(number: Self.number, by: tom)
            try await office.desk.release(number: Self.number, by: tom)
            #expect(try await office.desk.callerCard(howard.id, by: otto).rung.map(\.by.name) == ["Tom"])
            let proposals = try await office.desk.proposals(contact: nil, number: "+17135550264", topic: nil, by: otto)
            #expect(proposals.first?.person.name == "Tom")
            let message = try await file("Priya Nair", "+1 713 555 0265", in: office).entry
            _ = try await office.desk.record(
                .noAnswer, with: "", said: "", number: "", on: message.id, by: try await office.acting("Ana"))
            let foreseen = try await office.desk.foresee(
                contact: nil, number: "713 555 0265", forWhom: "", by: otto)
            #expect(foreseen.rung.first?.by.name == "Ana")
            #expect(foreseen.rung.first?.about?.message.regarding == "about Priya Nair")
        }
    }

    @Test("A number in the name field moves to its own field", arguments: TestEngine.allCases)
    func numberInName(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for typed in ["Howard Beck 713 555 0264", "(713) 555-0264, Howard Beck", "Howard Beck: +1 713 555 0264"] {
                let caller = try await file(typed, "", in: office).entry.message.caller
                #expect(caller.name == "Howard Beck" && caller.number == "+17135550264", "\(typed)")
            }
            for typed in ["Howard Beck 4471", "Unit AB1234567", "Beck 2026-11"] {
                #expect(try await file(typed, "", in: office).entry.message.caller.name == typed)
            }
        }
    }

    @Test("Two people, one number: no name is lost in ten thousand filings", arguments: TestEngine.allCases)
    func manyFilings(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let takers = [
                try await office.acting("Otto"), try await office.acting("Jamie"), try await office.acting("Tom"),
            ]
            let owners = ["Ana", "Tom"].map { office.id($0).text }
            var random = SeededRandom(seed: 20_261_129)
            // The full number on the fast engine; a sample on the other.
            let pairs = engine == .sqlite ? 2500 : 250
            var lost: [String] = []
            for pair in 0..<pairs {
                let names = Self.two(&random)
                let number = "+1 713 55\(5 + pair / 1000) \(String(1000 + pair % 1000).suffix(3))\(pair % 10)"
                let owner = owners[Int.random(in: 0...1, using: &random)]
                var chosen: ContactID?
                if Bool.random(using: &random) {
                    chosen = try await office.desk.addContact(
                        ContactDraft(name: names[0], numbers: [.init(label: "", text: number)]), by: ada
                    ).fresh().id
                }
                var messages: [String: Set<MessageID>] = [:]
                for _ in 0..<4 {
                    let name = names[Int.random(in: 0...1, using: &random)]
                    let via = [Via.browser, .api, .mail][Int.random(in: 0...2, using: &random)]
                    let taker = takers[Int.random(in: 0...2, using: &random)]
                    let draft = MessageDraft(
                        forWhom: owner, callerName: name, callerNumber: number,
                        contact: Bool.random(using: &random) ? chosen : nil, regarding: "", code: .today)
                    let acting = try await office.desk.acting(as: taker.person, in: office.office, via: via)
                    messages[name, default: []].insert(try await office.desk.file(draft, by: acting).fresh().entry.id)
                }
                for (name, ids) in messages {
                    for id in ids {
                        let caller = try await office.desk.entry(id, by: ada).message.caller
                        if caller.name != name { lost.append("\(name) is on \(caller.name)’s message") }
                    }
                }
                if messages.count == 2,
                    !messages[names[0], default: []].isDisjoint(with: messages[names[1], default: []])
                {
                    lost.append("\(names) are one message")
                }
            }
            #expect(lost == [])
        }
    }

    private static let given = [
        "Howard", "Priya", "John", "Joan", "Maria", "Mario", "Siobhán", "Wei", "Fatima", "Paul", "Paula", "Eric",
        "Erica",
        "Oisín", "Zoë", "Ivan", "Yuki", "Kwame", "Ingrid", "Tadhg",
    ]
    private static let family = [
        "Beck", "Nair", "Smith", "Gallagher", "Ng", "Okafor", "Lindqvist", "O’Brien", "de la Cruz",
    ]

    /// Two people of one household: different given names, often one family name.
    private static func two(_ random: inout SeededRandom) -> [String] {
        let first = Int.random(in: 0..<given.count, using: &random)
        let second = (first + Int.random(in: 1..<given.count, using: &random)) % given.count
        let name = family[Int.random(in: 0..<family.count, using: &random)]
        let other = Bool.random(using: &random) ? name : family[Int.random(in: 0..<family.count, using: &random)]
        return ["\(given[first]) \(name)", "\(given[second]) \(other)"]
    }

    @Test(
        "A contact given a number gets their own calls from it, not others'",
        arguments: TestEngine.allCases)
    func ofOthers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let yan = try await file("Yan Some", in: office)
            _ = try await office.desk.answer(
                yan.entry.id, .context, text: "Rings from the yard.", to: "", by: try await office.acting("Ana"))
            let zed = try await file("Zed Other", in: office) { $0.apart = true }
            let contact = try await office.desk.addContact(
                ContactDraft(name: "Zed Other", numbers: [.init(label: "", text: Self.number)]), by: ada
            ).fresh()
            #expect(contact.numbers.first?.isShared == true)
            #expect(try await office.desk.contact(contact.id, by: ada) == contact)
            let message = try await office.desk.message(yan.entry.id, by: ada)
            #expect(message.entry.message.caller.contact == nil)
            #expect(message.calls.map(\.contact) == [nil] && message.context.map(\.contact) == [nil])
            let theirs = try await office.desk.message(zed.entry.id, by: ada)
            #expect(theirs.entry.message.caller.contact == contact.id)
            #expect(theirs.calls.map(\.contact) == [contact.id])
            #expect(try await file("Zed Other", in: office).entry.id == zed.entry.id)
            #expect(try await file("Yan Some", in: office).entry.id == yan.entry.id)
        }
    }

    @Test("The same holds if a contact gets the number later, or by import", arguments: TestEngine.allCases)
    func ofOthersLater(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let yan = try await file("Yan Some", in: office)
            let nameless = try await file("", "+1 713 555 0266", in: office)
            let other = try await file("Una Roe", "+1 713 555 0266", in: office) { $0.apart = true }
            let known = try await office.desk.addContact(ContactDraft(name: "Zed Other"), by: ada).fresh()
            let saved = try await office.desk.changeContact(
                known.id, to: ContactDraft(name: "Zed Other", numbers: [.init(label: "", text: Self.number)]), by: ada,
                expecting: nil)
            #expect(try await office.desk.contact(known.id, by: ada) == saved)
            #expect(saved.numbers.first?.isShared == true)
            #expect(try await office.desk.entry(yan.entry.id, by: ada).message.caller.contact == nil)
            let file = Array("Name,Phone\nZoe Last,+1 713 555 0266\n".utf8)
            for _ in 1...2 { _ = try await office.desk.importContacts(file, dry: false, by: ada) }
            let zoe = try #require(try await office.desk.findContacts("Zoe Last", limit: 1, by: ada).first?.contact)
            #expect(try await office.desk.contact(zoe.id, by: ada).numbers.first?.isShared == true)
            #expect(try await office.desk.entry(other.entry.id, by: ada).message.caller.contact == nil)
            #expect(try await office.desk.entry(nameless.entry.id, by: ada).message.caller.contact == zoe.id)
        }
    }

    @Test("An ambiguous name for a number is assigned to neither caller", arguments: TestEngine.allCases)
    func either(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let joan = try await file("Joan Smith", in: office)
            let john = try await file("John Smith", in: office)
            func foreseen(_ name: String) async throws -> Forecast {
                try await office.desk.foresee(
                    contact: nil, number: Self.number, name: name, forWhom: office.id("Ana").text, by: ada)
            }
            let forecast = try await foreseen("J. Smith")
            #expect(forecast.joins == nil && forecast.mayBe == ["Joan Smith", "John Smith"])
            let either = try await file("J. Smith", in: office)
            #expect(!either.added)
            // Written as before, it is recognized.
            #expect(try await file("J. Smith", in: office).entry.id == either.entry.id)
            #expect(try await file("John Smith", in: office).entry.id == john.entry.id)
            #expect(try await foreseen("Joan Smith").joins?.id == joan.entry.id)
            // The same holds for a contact and a stranger.
            let number = "+1 713 555 0267"
            _ = try await file("Joan Roe", number, in: office)
            let contact = try await office.desk.addContact(
                ContactDraft(name: "John Roe", numbers: [.init(label: "", text: number)]), by: ada
            ).fresh()
            let roe = try await file("J. Roe", number, in: office)
            #expect(!roe.added && roe.entry.message.caller.contact == nil)
            #expect(try await file("John Roe", number, in: office).entry.message.caller.contact == contact.id)
        }
    }
}
