import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Favors between assistants")
struct FavorTests {
    @Test("They are counted up and down, for one side alone", arguments: TestEngine.allCases)
    func counted(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, margaret) = (office.desk, office.id("Margaret"))
            let (jamie, lou, max) = (
                try await office.acting("Jamie"), try await office.acting("Lou"), try await office.acting("Max")
            )
            let john = try await desk.addContact(ContactDraft(name: "John Smith", numbers: []), by: jamie).fresh().id
            let dora = try await desk.addAssistant(named: "Dora Lang", number: "", to: john, note: "", by: jamie).id
            let through = try await desk.noteFavor(
                .ours, for: "put us through at once", with: dora, of: margaret, by: jamie)
            _ = try await desk.noteFavor(.ours, for: "", with: dora, of: margaret, by: lou)
            _ = try await desk.noteFavor(.theirs, for: "the table at Nobu", with: dora, of: margaret, by: jamie)
            func balance(_ reader: Acting, of contact: ContactID) async throws -> [Int] {
                let balance = FavorBalance(try await desk.callerCard(contact, by: reader).favors)
                return [balance.ours, balance.theirs]
            }
            // On her own page, and on that of whom she assists.
            #expect(try await balance(lou, of: dora) == [2, 1])
            #expect(try await balance(try await office.acting("Margaret"), of: john) == [2, 1])
            for other in ["Max", "Ada", "Otto", "Ana"] {
                #expect(try await balance(try await office.acting(other), of: dora) == [0, 0])
            }
            try await desk.settleFavor(through, with: dora, by: lou)
            #expect(try await balance(jamie, of: dora) == [1, 1])
            try await desk.reopenFavor(through, with: dora, by: lou)
            #expect(try await balance(jamie, of: dora) == [2, 1])
            try await desk.removeFavor(through, with: dora, by: lou)
            #expect(try await balance(jamie, of: dora) == [1, 1])
            await #expect(throws: AccessError.forbidden) {
                try await desk.noteFavor(.ours, for: "", with: dora, of: margaret, by: max)
            }
            await #expect(throws: AccessError.notHere) { try await desk.settleFavor(through, with: dora, by: max) }
        }
    }

    @Test("A merge takes them along, and back", arguments: TestEngine.allCases)
    func merged(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, jamie) = (office.desk, try await office.acting("Jamie"))
            let kept = try await desk.addContact(ContactDraft(name: "Dora Lang", numbers: []), by: jamie).fresh().id
            let gone = try await desk.addContact(ContactDraft(name: "Dora Long", numbers: []), by: jamie).fresh().id
            _ = try await desk.noteFavor(.ours, for: "lunch", with: gone, of: office.id("Margaret"), by: jamie)
            _ = try await desk.merge(gone, into: kept, MergeChoices(), by: jamie)
            #expect(try await desk.callerCard(kept, by: jamie).favors.map(\.what) == ["lunch"])
            _ = try await desk.unmerge(gone, by: jamie)
            #expect(try await desk.callerCard(kept, by: jamie).favors.isEmpty)
            #expect(try await desk.callerCard(gone, by: jamie).favors.map(\.what) == ["lunch"])
        }
    }
}
