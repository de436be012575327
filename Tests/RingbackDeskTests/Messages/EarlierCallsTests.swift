import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Callers who are not contacts")
struct EarlierCallsTests {
    private func draft(_ name: String, for whom: String = "", number: String = "", goesOn: MessageID? = nil)
        -> MessageDraft
    {
        var draft = MessageDraft(
            forWhom: whom, callerName: name, callerNumber: number, regarding: "the fence", code: .today,
            told: "She rings after four.")
        draft.goesOn = goesOn
        return draft
    }

    @Test(
        "A caller without a number is recognized: what is open, was told, and whose it is",
        arguments: TestEngine.allCases)
    func unnumbered(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let first = try await office.desk.file(draft("Molly Regular", for: "Ana"), by: otto).fresh().entry
            let found = try await office.desk.findCallers("molly regular", limit: 8, by: otto)
            #expect(found.first?.message == first.id)
            for goesOn in [first.id, nil] {
                let foreseen = try await office.desk.foresee(
                    contact: nil, number: "", name: "Molly Regular", forWhom: "", goesOn: goesOn, by: otto)
                #expect(foreseen.owner?.person.name == "Ana")
                #expect(foreseen.owner?.reason == .ownsOpenMessage(since: first.message.timing.firstCallAt))
                #expect(foreseen.joins?.id == (goesOn == nil ? nil : first.id))
                #expect(foreseen.earlier?.open.map(\.id) == [first.id])
                #expect(foreseen.earlier?.calls.map(\.told) == ["She rings after four."])
            }
            // Once it is closed, its former owner is still proposed.
            let ana = try await office.acting("Ana")
            _ = try await office.desk.record(.talked, with: "", said: "", number: "", on: first.id, by: ana)
            office.clock.advance(seconds: 3600)
            let again = try await office.desk.file(draft("Molly Regular", goesOn: first.id), by: otto).fresh().entry
            #expect((again.owner.name, again.message.routing.reason) == ("Ana", "owned their last call"))
            // Another name is another caller, and Eve, who takes no calls for the office, learns nothing about them.
            let other = try await office.desk.foresee(
                contact: nil, number: "", name: "Polly Irregular", forWhom: "", by: otto)
            #expect(other.owner == nil && other.earlier == nil)
            let eve = try await office.desk.foresee(
                contact: nil, number: "", name: "Molly Regular", forWhom: "", by: try await office.acting("Eve"))
            #expect(eve.earlier == nil && eve.elsewhere == nil)
        }
    }

    @Test(
        "The desk says if an absent person already owes them a call, before another is chosen",
        arguments: TestEngine.allCases)
    func elsewhere(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, ana) = (try await office.acting("Otto"), try await office.acting("Ana"))
            let number = "+1 713 555 0142"
            let first = try await office.desk.file(draft("Molly Regular", for: "Ana", number: number), by: otto)
                .fresh().entry
            _ = try await office.desk.setAbsence(
                of: ana.person,
                AbsenceDraft(
                    from: "today", until: "tomorrow",
                    covers: [AbsenceDraft.Cover(scope: .all, person: office.id("Tom"))]), by: ana)
            let foreseen = try await office.desk.foresee(
                contact: nil, number: number, name: "Molly Regular", forWhom: "Eve", by: otto)
            #expect(foreseen.elsewhere?.id == first.id)
            #expect(foreseen.elsewhere?.away?.worker == office.id("Tom"))
            let same = try await office.desk.foresee(
                contact: nil, number: number, name: "Molly Regular", forWhom: "Ana", by: otto)
            #expect(same.elsewhere == nil && same.joins?.id == first.id)
            // Without the right to know, nothing is shown.
            let eve = try await office.desk.foresee(
                contact: nil, number: number, name: "Molly Regular", forWhom: "Eve", by: try await office.acting("Eve"))
            #expect(eve.elsewhere == nil)
        }
    }

    @Test("The proposed owner gets it for the reason shown", arguments: TestEngine.allCases)
    func proposed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let number = "+1 713 555 0142"
            _ = try await office.desk.file(draft("Molly Regular", for: "Ana", number: number), by: otto)
            var again = draft("Molly Regular", for: office.id("Ana").text, number: number)
            (again.isProposed, again.apart) = (true, true)
            let filed = try await office.desk.file(again, by: otto).fresh().entry
            #expect(filed.message.routing.reason == "owns the open message")
            #expect(filed.message.routing.askedFor == nil)
            // A proposal that no longer holds still counts, since it was shown.
            again.forWhom = office.id("Eve").text
            #expect(try await office.desk.file(again, by: otto).fresh().entry.owner.name == "Eve")
        }
    }
}
