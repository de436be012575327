import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// What somebody began while they had a right, once they have it no longer.
@Suite("Rights that have ended")
struct EndedRightsTests {
    /// Makes somebody a member of staff and no more.
    private static func demote(_ name: String, _ office: MillerRowe) async throws {
        let ada = try await office.acting("Ada")
        var person = try #require(try await office.desk.office(by: ada).people[office.id(name)])
        person.roles = [.staff]
        _ = try await office.desk.changePerson(person, by: ada)
    }

    @Test("A leaver's place is accepted with a token of scope all alone, while its giver still gives")
    func places() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, max, eve) = (office.desk, try await office.acting("Max"), try await office.acting("Eve"))
            let margaret = office.id("Margaret")
            let checklist = try await desk.leavingChecklist(of: margaret, by: max)
            let place = try #require(checklist.posts.first?.words.description)
            _ = try await desk.passPost(place, of: margaret, to: office.id("Eve"), by: max)
            let offer = try #require(try await desk.postOffers(by: eve).first?.offer.id)
            let token = try await desk.makeToken(name: "t", scopes: [.messages], by: eve)
            let program = try await desk.acting(token: token.secret)
            await #expect(throws: AccessError.scope(.all)) {
                try await desk.decidePost(offer, accepts: true, by: program)
            }
            try await Self.demote("Max", office)
            await #expect(throws: LeavingError.noSuchPost) {
                try await desk.decidePost(offer, accepts: true, by: try await office.acting("Eve"))
            }
        }
    }

    @Test("An offer of an account, or of a call, ends with its giver's right", arguments: TestEngine.allCases)
    func offers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, max, eve) = (office.desk, try await office.acting("Max"), office.id("Eve"))
            _ = try await desk.addContact(ContactDraft(name: "Abe Hale", holder: eve), by: max)
            _ = try await desk.offerAccounts(nil, of: eve, to: office.id("Tom"), note: "", by: max)
            let call = try await office.call(for: "Eve", takenBy: "Otto")
            let offered = try await desk.offer(call.id, to: office.id("Tom").text, note: "", by: max).fresh()
            let handover = try #require(offered.message.ownership.handover?.id)
            try await Self.demote("Max", office)
            let tom = try await office.acting("Tom")
            let accounts = try await desk.asks(by: tom).accounts.map(\.offer.id)
            await #expect(throws: OwnershipError.notOffered) { try await desk.acceptAccounts(accounts, by: tom) }
            await #expect(throws: OwnershipError.notOffered) {
                try await desk.accept(handover, of: call.id, by: tom)
            }
        }
    }

    @Test("A repeat under its key hears nothing once the right has ended", arguments: TestEngine.allCases)
    func repeats(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, otto) = (office.desk, office.id("Otto"))
            func note() async throws -> IdempotentResult<TrainingFile> {
                try await desk.noteTraining(
                    of: otto, TrainingDraft(kind: .trained, what: "The sheet", by: "Dana"),
                    by: try await office.acting("Max"),
                    once: IdempotentRequest(key: "training", request: [1]) { "\($0.people.count)" })
            }
            func count() async throws -> IdempotentResult<DayFile> {
                try await desk.checkMailboxes(
                    [MailboxDraft(person: office.id("Ana"), count: 2, countedAt: nil)],
                    on: Workday("2026-11-24") ?? Workday(daysSince1970: 0), by: try await office.acting("Max"),
                    once: IdempotentRequest(key: "mailboxes", request: [2]) { "\($0.groups.count)" })
            }
            _ = try await note()
            _ = try await count()
            guard case .again("1") = try await note(), case .again("2") = try await count() else {
                Issue.record("they hear it again while they may")
                return
            }
            let records = try await desk.training(of: otto, by: try await office.acting("Max")).people.first?.records
            #expect(records?.count == 1)
            try await Self.demote("Max", office)
            await #expect(throws: MessageError.doneAndGone) { try await note() }
            await #expect(throws: MessageError.doneAndGone) { try await count() }
        }
    }
}
