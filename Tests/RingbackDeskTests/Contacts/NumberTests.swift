import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Numbers of contacts")
struct NumberTests {
    private static let switchboard = "+1 713 555 0100"

    private func message(_ name: String, _ number: String = switchboard, new: Bool = false) -> MessageDraft {
        MessageDraft(
            forWhom: "Margaret", callerName: name, callerNumber: number, newContact: new, regarding: "The Big Merger",
            code: .today)
    }

    @Test("A shared number suggests people and identifies none", arguments: TestEngine.allCases)
    func shared(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            for (name, text, isShared) in [
                ("Ann Lee", Self.switchboard, true), ("Bo Hale", "713 555 0101 ext. 4", false),
            ] {
                let number = ContactDraft.Number(label: "main", text: text, isShared: isShared)
                _ = try await office.desk.addContact(ContactDraft(name: name, numbers: [number]), by: otto)
            }
            for number in [Self.switchboard, "713 555 0101"] {
                let foreseen = try await office.desk.foresee(contact: nil, number: number, forWhom: "", by: otto)
                #expect(foreseen.contact == nil && foreseen.suggested.count == 1, "\(number)")
            }
            let first = try await office.desk.file(message("Cy Young"), by: otto).fresh()
            #expect(first.entry.message.caller.contact == nil)
            // Another person behind the same switchboard is another person.
            let other = try await office.desk.file(message("Di Fox"), by: otto).fresh()
            #expect(!other.added)
            #expect(try await office.desk.file(message("cy young"), by: otto).fresh().added)
            // Name and number together identify one of those who share it.
            let ann = try await office.desk.file(message("Ann Lee"), by: otto).fresh()
            #expect(ann.entry.message.caller.contact != nil)
            let kept = try await office.desk.file(message("Ed Moss", new: true), by: otto).fresh()
            let contact = try #require(kept.entry.message.caller.contact)
            #expect(try await office.desk.contact(contact, by: otto).numbers.map(\.isShared) == [true])
        }
    }

    @Test(
        "Premium, satellite and look-alike numbers need a second confirmation",
        arguments: [
            ("+1 900 555 0142", DialCaution.premium), ("+44 909 879 0000", .premium), ("+44 845 464 0000", .premium),
            ("+881 6 2345 6789", .satellite), ("+1 876 555 0142", .lookAlike), ("+1 284 555 0142", .lookAlike),
        ])
    func cautions(number: String, caution: DialCaution) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, dana) = (try await office.acting("Otto"), try await office.acting("Dana"))
            if caution.needsRelease {
                // Costly numbers can be called once somebody in charge has released them.
                await #expect(throws: ClaimError.unreleased(caution)) {
                    _ = try await office.desk.claim(number: number, confirmed: true, by: otto)
                }
                await #expect(throws: AccessError.forbidden) {
                    _ = try await office.desk.releaseNumber(number, by: otto)
                }
                let card = try await office.desk.releaseNumber(number, by: dana)
                #expect(card.care == DialCare(caution, isReleased: true) && card.released?.by.name == "Dana")
            } else {
                await #expect(throws: ClaimError.ordinary) { _ = try await office.desk.releaseNumber(number, by: dana) }
            }
            await #expect(throws: ClaimError.caution(caution)) {
                _ = try await office.desk.claim(number: number, by: otto)
            }
            let claim = try await office.desk.claim(number: number, confirmed: true, by: otto)
            #expect(claim.by == office.id("Otto"))
        }
    }

    @Test("A release lasts until withdrawn, and both are on record", arguments: TestEngine.allCases)
    func releases(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, dana) = (try await office.acting("Otto"), try await office.acting("Dana"))
            let number = "+19005550142"
            _ = try await office.desk.releaseNumber("+1 900 555 0142", by: dana)
            // Releasing it again changes nothing.
            _ = try await office.desk.releaseNumber(number, by: try await office.acting("Ada"))
            #expect(try await office.desk.numberCard(number, by: otto).released?.by.name == "Dana")
            #expect(
                try await office.desk.releasedNumbers(cursor: nil, limit: 1, by: otto).numbers.map(\.number) == [number]
            )
            _ = try await office.desk.claim(number: number, confirmed: true, by: otto)
            try await office.desk.withdrawNumber(number, by: dana)
            await #expect(throws: ClaimError.unreleased(.premium)) {
                _ = try await office.desk.claim(number: number, confirmed: true, by: otto)
            }
            let told = try await office.desk.history(
                ofAll: .claim, before: nil, limit: 10, by: try await office.acting("Ada")
            ).entries
            #expect(told.map(\.action) == [.numberWithdrawn, .callerClaimed, .numberReleased])
            // The number stands where it can be erased.
            #expect(told.allSatisfy { !$0.subject.id.contains("900") })
        }
    }

    @Test(
        "Ordinary numbers are dialled at once",
        arguments: [
            "713 555 0142", "+1 604 555 0142", "+1 787 555 0142", "+49 30 901820", "+44 20 7946 0000",
            "+353 85 012 3456",
        ])
    func ordinary(number: String) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await office.desk.claim(number: number, by: try await office.acting("Otto"))
        }
    }

    @Test(
        "Four hundred numbers are kept, a thousand refused, all read for the contact's country",
        arguments: TestEngine.allCases)
    func many(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let many = (0..<1000).map { ContactDraft.Number(label: "", text: "71355\($0 + 50000)") }
            await #expect(throws: ContactError.tooManyNumbers(most: 500)) {
                _ = try await office.desk.addContact(ContactDraft(name: "Ann Lee", numbers: many), by: otto)
            }
            let ann = try await office.desk.addContact(
                ContactDraft(name: "Ann Lee", numbers: Array(many.prefix(400))), by: otto
            ).fresh()
            #expect(ann.numbers.count == 400)
            let found = try await office.desk.findContacts("7135550399", limit: 8, by: otto)
            #expect(found.map(\.contact.id) == [ann.id])
            let german = ContactDraft(name: "Jan Meier", country: "DE", numbers: [.init(label: "", text: "030 901820")])
            var contact = try await office.desk.addContact(german, by: otto).fresh()
            #expect(contact.numbers.map(\.e164) == ["+4930901820"])
            // A move changes how the number is read, since it was typed in national form.
            var draft = ContactDraft(contact)
            draft.country = "AT"
            contact = try await office.desk.changeContact(contact.id, to: draft, by: otto, expecting: nil)
            #expect(contact.numbers.first?.e164 != "+4930901820")
        }
    }

    @Test("Reading the number back is recorded with the call and its taker", arguments: TestEngine.allCases)
    func readBack(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            var draft = message("Cy Young")
            draft.readBack = true
            let id = try await office.desk.file(draft, by: otto).fresh().entry.id
            let call = try #require(try await office.desk.message(id, by: otto).calls.first)
            #expect(call.readBack && call.answeredBy == office.id("Otto"))
        }
    }

    @Test("Spelling and pronunciation are confirmed once, by whoever hears them first", arguments: TestEngine.allCases)
    func confirmed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, jamie) = (try await office.acting("Otto"), try await office.acting("Jamie"))
            let id = try await office.desk.addContact(ContactDraft(name: "Siobhán Ní Bhriain"), by: otto).fresh().id
            _ = try await office.desk.confirm(id, spelling: true, pronunciation: nil, by: otto)
            office.clock.advance(seconds: 60)
            _ = try await office.desk.confirm(id, spelling: true, pronunciation: "shi-VAWN", by: jamie)
            let contact = try await office.desk.contact(id, by: jamie)
            #expect(contact.spellingConfirmed == .init(by: office.id("Otto"), at: MillerRowe.tuesday))
            #expect(contact.pronunciationConfirmed?.by == office.id("Jamie"))
            #expect(contact.pronunciation == "shi-VAWN")
        }
    }

    @Test(
        "No call is refused for its number: it is read, or kept as given with a remark",
        arguments: [
            ("713-555-0123 (cell)", "+17135550123", "713-555-0123 (cell)", nil),
            ("0044 20 7183 8750", "+442071838750", "+44 20 7183 8750", nil),
            ("1-800-MATTRESS", "+18006288737", "1-800-MATTRESS", nil),
            ("(713) 555-0123 x45", "+17135550123", "(713) 555-0123 ext. 45", nil),
            ("713-555-0123 / 0188", "+17135550123", "713-555-0123 / 0188", "the first one is dialed"),
            ("713-555-0123, 713-555-0188", "+17135550123", "713-555-0123, 713-555-0188", "the first one is dialed"),
            ("call the lodge", nil, "call the lodge", "no digits to dial"),
            ("poste 45", nil, "poste 45", "only an extension"),
            ("12", nil, "12", "too short"),
        ] as [(String, String?, String, String?)])
    func neverRefused(given: String, e164: String?, shown: String, remark: String?) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let entry = try await office.desk.file(message("Ed Moss", given, new: true), by: otto).fresh().entry
            let caller = entry.message.caller
            #expect(caller.number == e164)
            #expect(caller.asGiven == given)
            #expect(NumberFormat(country: "US").text(caller) == shown)
            let said = entry.numberRemark?.description
            if let remark { #expect(said?.contains(remark) == true, "\(said ?? "")") }
            if remark == nil { #expect(entry.numberRemark == nil) }
            let contact = try await office.desk.contact(try #require(caller.contact), by: otto)
            let hasDigits = given.contains(where: \.isNumber)
            #expect(contact.numbers.first?.asGiven == (hasDigits ? given : nil))
            // Correcting refuses nothing either.
            let put = try await office.desk.correct(
                entry.id, Correction(callerNumber: "ask Jo"), by: try await office.acting("Margaret")
            ).fresh()
            #expect(put.message.caller.asGiven == "ask Jo" && put.message.caller.number == nil)
        }
    }

    @Test(
        "A number given as withheld is withheld, however it is said, and no bad number",
        arguments: ["private", "Withheld", "UNKNOWN", "Privado", "número oculto", "n/a", "anonymous"])
    func numberWithheld(given: String) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let entry = try await office.desk.file(message("Ed Moss", given, new: true), by: otto).fresh().entry
            #expect(entry.message.caller.asGiven == Withheld.number && entry.message.caller.number == nil)
            #expect(entry.message.caller.name == "Ed Moss" && entry.numberRemark == nil)
            let other = try await office.desk.file(message("Al Moss", "713 555 0142"), by: otto).fresh().entry
            let put = try await office.desk.correct(
                other.id, Correction(callerNumber: given), by: try await office.acting("Margaret")
            ).fresh()
            #expect(put.message.caller.asGiven == Withheld.number && put.numberRemark == nil)
        }
    }

    @Test(
        "Callers with withheld numbers are nameless and all distinct",
        arguments: ["private", "Unknown", "withheld", "ANONYMOUS", "n/a", "no caller id", "Private number"])
    func withheld(given: String) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            var ids: Set<MessageID> = []
            for _ in 0..<2 {
                let entry = try await office.desk.file(message(given, ""), by: otto).fresh().entry
                #expect(entry.message.caller == Caller(name: "", number: nil, asGiven: "number withheld", contact: nil))
                ids.insert(entry.id)
            }
            #expect(ids.count == 2)
            let named = try await office.desk.file(message("Ed Moss"), by: otto).fresh().entry
            let put = try await office.desk.correct(
                named.id, Correction(callerName: given, callerNumber: "713 555 0188"), by: otto
            ).fresh()
            #expect(put.message.caller.name == "")
        }
    }

    @Test(
        "Of two numbers typed for a caller the first finds them, and both are kept",
        arguments: ["713-555-0142, 713-555-0188", "713-555-0142 or 713-555-0188", "713-555-0142 / 713-555-0188"])
    func twoTyped(typed: String) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            _ = try await office.desk.addContact(
                ContactDraft(name: "Una Kerr", numbers: [.init(label: "", text: "713 555 0142")]), by: otto)
            let found = try await office.desk.findCallers(typed, limit: 8, by: otto)
            #expect(found.map(\.name) == ["Una Kerr"])
            let entry = try await office.desk.file(message(typed, ""), by: otto).fresh().entry
            #expect(entry.message.caller.number == "+17135550142")
            #expect(entry.message.caller.asGiven == typed)
            #expect(entry.numberRemark?.description.contains("contains (713) 555-0142 and (713) 555-0188") == true)
        }
    }

    @Test("A contact field with two numbers yields both", arguments: TestEngine.allCases)
    func two(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let draft = ContactDraft(name: "Una Kerr", numbers: [.init(label: "work", text: "+44 20 7183 8750/51")])
            let contact = try await office.desk.addContact(draft, by: otto).fresh()
            #expect(contact.numbers.map(\.e164) == ["+442071838750", "+442071838751"])
            let foreseen = try await office.desk.foresee(
                contact: nil, number: "0044 20 7183 8751", forWhom: "", by: otto)
            #expect(foreseen.contact == contact.id)
        }
    }
}
