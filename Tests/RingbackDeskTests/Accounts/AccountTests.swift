import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Account offers")
struct AccountTests {
    /// Contacts held by Eve.
    private func accounts(_ names: String..., in office: MillerRowe) async throws -> [ContactID] {
        let otto = try await office.acting("Otto")
        var ids: [ContactID] = []
        for name in names {
            let draft = ContactDraft(name: name, company: "Acme Tools", holder: office.id("Eve"))
            ids.append(try await office.desk.addContact(draft, by: otto).fresh().id)
        }
        return ids
    }

    private func holders(_ ids: [ContactID], _ office: MillerRowe) async throws -> [String] {
        let ada = try await office.acting("Ada")
        var names: [String] = []
        for id in ids { names.append(try await office.desk.callerCard(id, by: ada).holder?.name ?? "nobody") }
        return names
    }

    @Test("An offered account stays with its holder until accepted", arguments: TestEngine.allCases)
    func offers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ids = try await accounts("Abe Hale", "Bea Hale", "Cy Hale", in: office)
            let (ada, tom, eve) = (try await office.acting("Ada"), try await office.acting("Tom"), office.id("Eve"))
            let offered = try await office.desk.offerAccounts(
                nil, of: eve, to: office.id("Tom"), note: "Be kind.", by: ada)
            #expect(try offered.fresh() == 3)
            #expect(try await holders(ids, office) == ["Eve", "Eve", "Eve"])
            // Everybody's workload is shown before anything is offered.
            let holding = try await office.desk.accounts(of: eve, by: ada)
            #expect(holding.accounts.map(\.held.name) == ["Abe Hale", "Bea Hale", "Cy Hale"])
            #expect(holding.receivers.first { $0.person.name == "Tom" }?.waiting == 3)
            #expect(holding.receivers.first { $0.person.name == "Tom" }?.accounts == 0)
            let asks = try await office.desk.asks(by: tom).accounts
            #expect(asks.map(\.held.name) == ["Abe Hale", "Bea Hale", "Cy Hale"])
            #expect(try await office.desk.awaiting(by: tom) == 3)
            // Two are accepted at once; the third is declined with a reason.
            #expect(try await office.desk.acceptAccounts(asks.prefix(2).map(\.offer.id), by: tom).fresh() == 2)
            await #expect(throws: OwnershipError.reasonMissing) {
                try await office.desk.refuseAccounts([asks[2].offer.id], reason: " ", by: tom)
            }
            #expect(
                try await office.desk.refuseAccounts([asks[2].offer.id], reason: "I do not know him", by: tom).fresh()
                    == 1)
            #expect(try await holders(ids, office) == ["Tom", "Tom", "Eve"])
            let rest = try await office.desk.accounts(of: eve, by: ada)
            #expect(rest.accounts.map(\.declined?.reason) == ["I do not know him"])
            #expect(rest.accounts.map(\.offer) == [nil])
            let told = try await office.desk.history(of: .contact(ids[2]), before: nil, limit: 10, by: ada).entries
            #expect(told.map(\.action) == [.accountRefused, .accountOffered, .contactAdded])
        }
    }

    @Test("Nobody leaves holding an account, and offers to a leaver are returned")
    func leaving() async throws {
        for engine in TestEngine.allCases {
            try await engine.withStore { store in
                let office = try await MillerRowe.open(in: store)
                let ids = try await accounts("Abe Hale", in: office)
                let (ada, tom) = (try await office.acting("Ada"), try await office.acting("Tom"))
                let (eve, otto) = (office.id("Eve"), office.id("Otto"))
                _ = try await office.desk.setHolder(eve, ofCompany: "Acme Tools", by: ada)
                _ = try await office.desk.offerAccounts(nil, of: eve, to: otto, note: "", by: ada)
                await #expect(throws: OfficeError.stillOwes(name: "Eve", open: 0, accounts: 2)) {
                    try await office.desk.leave(eve, by: ada)
                }
                // Otto leaves first: what was offered to him is free again.
                try await office.desk.leave(otto, by: ada)
                #expect(try await office.desk.accounts(of: eve, by: ada).accounts.allSatisfy { $0.offer == nil })
                _ = try await office.desk.offerAccounts(nil, of: eve, to: office.id("Tom"), note: "", by: ada)
                let offers = try await office.desk.asks(by: tom).accounts.map(\.offer.id)
                #expect(try await office.desk.acceptAccounts(offers, by: tom).fresh() == 2)
                try await office.desk.leave(eve, by: ada)
                #expect(try await holders(ids, office) == ["Tom"])
            }
        }
    }

    @Test("An account is offered to one person at a time, with the right to", arguments: TestEngine.allCases)
    func once(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ids = try await accounts("Abe Hale", "Bea Hale", in: office)
            let (eve, acting) = (office.id("Eve"), try await office.acting("Eve"))
            let (tom, ana) = (office.id("Tom"), office.id("Ana"))
            // The holder may offer their own accounts; a colleague may not.
            _ = try await office.desk.offerAccounts([.contact(ids[0])], of: eve, to: tom, note: "", by: acting)
            let dana = try await office.acting("Ana")
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.offerAccounts(nil, of: eve, to: ana, note: "", by: dana)
            }
            await #expect(throws: OwnershipError.alreadyOffered) {
                try await office.desk.offerAccounts([.contact(ids[0])], of: eve, to: ana, note: "", by: acting)
            }
            await #expect(throws: OwnershipError.alreadyTheirs) {
                try await office.desk.offerAccounts(nil, of: eve, to: eve, note: "", by: acting)
            }
            await #expect(throws: AccountError.noneChosen) {
                try await office.desk.offerAccounts([], of: eve, to: ana, note: "", by: acting)
            }
            await #expect(throws: AccountError.notHeld("Tom")) {
                try await office.desk.offerAccounts(
                    [.contact(ids[1])], of: tom, to: ana, note: "", by: try await office.acting("Tom"))
            }
            // Of all, only unoffered ones are offered.
            #expect(try await office.desk.offerAccounts(nil, of: eve, to: ana, note: "", by: acting).fresh() == 1)
            let offer = try #require(try await office.desk.asks(by: try await office.acting("Tom")).accounts.first)
            await #expect(throws: OwnershipError.notOffered) {
                try await office.desk.acceptAccounts([offer.offer.id], by: try await office.acting("Ana"))
            }
            try await office.desk.withdrawAccount(offer.offer.id, by: acting)
            await #expect(throws: OwnershipError.notOffered) {
                try await office.desk.acceptAccounts([offer.offer.id], by: try await office.acting("Tom"))
            }
        }
    }

    @Test("Of simultaneous accepting, declining and withdrawing, one counts", arguments: TestEngine.allCases)
    func races(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ids = try await accounts("Abe Hale", in: office)
            let (ada, tom) = (try await office.acting("Ada"), try await office.acting("Tom"))
            _ = try await office.desk.offerAccounts(nil, of: office.id("Eve"), to: office.id("Tom"), note: "", by: ada)
            let offer = try #require(try await office.desk.asks(by: tom).accounts.first).offer.id
            let desk = office.desk
            async let accepted: Int = { (try? await desk.acceptAccounts([offer], by: tom).fresh()) ?? 0 }()
            async let refused: Int = { (try? await desk.refuseAccounts([offer], reason: "no", by: tom).fresh()) ?? 0 }()
            async let withdrawn: Int = { (try? await desk.withdrawAccount(offer, by: ada)) == nil ? 0 : 1 }()
            let counts = await (accepted, refused, withdrawn)
            #expect(counts.0 + counts.1 + counts.2 == 1)
            #expect(try await holders(ids, office) == [counts.0 == 1 ? "Tom" : "Eve"])
        }
    }

    @Test("A caller without a holder is proposed to their company's holder", arguments: TestEngine.allCases)
    func companies(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let id = try await office.desk.addContact(
                ContactDraft(name: "Abe Hale", company: "ACME  Tools"), by: otto
            ).fresh().id
            _ = try await office.desk.setHolder(office.id("Tom"), ofCompany: "Acme Tools", by: ada)
            let proposals = try await office.desk.proposals(contact: id, number: nil, topic: nil, by: otto)
            #expect(proposals.map(\.person.name) == ["Tom"])
            #expect(proposals.map(\.reason.words.description) == ["holds the account of Acme Tools"])
            // The contact's own holder takes precedence.
            let own = try await office.desk.addContact(
                ContactDraft(name: "Bea Hale", company: "Acme Tools", holder: office.id("Ana")), by: otto
            ).fresh().id
            let others = try await office.desk.proposals(contact: own, number: nil, topic: nil, by: otto)
            #expect(others.map(\.person.name) == ["Ana"])
            await #expect(throws: AccountError.companyMissing) {
                try await office.desk.setHolder(nil, ofCompany: " ", by: ada)
            }
        }
    }

    @Test("Reassigning an account by hand ends its offer", arguments: TestEngine.allCases)
    func byHand(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ids = try await accounts("Abe Hale", in: office)
            let (ada, tom) = (try await office.acting("Ada"), try await office.acting("Tom"))
            _ = try await office.desk.offerAccounts(nil, of: office.id("Eve"), to: office.id("Tom"), note: "", by: ada)
            // A manager may take it without asking.
            let draft = ContactDraft(name: "Abe Hale", company: "Acme Tools", holder: try ada.person)
            _ = try await office.desk.changeContact(ids[0], to: draft, by: ada, expecting: 1)
            #expect(try await office.desk.asks(by: tom).accounts.isEmpty)
            #expect(try await holders(ids, office) == ["Ada"])
        }
    }

    @Test(
        "Naming another holder on the form asks them first",
        arguments: TestEngine.allCases)
    func byForm(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let id = try await accounts("Abe Hale", in: office)[0]
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let (tom, ana, eve) = (office.id("Tom"), office.id("Ana"), try await office.acting("Eve"))
            func name(_ holder: PersonID?, by acting: Acting) async throws -> Contact {
                var draft = ContactDraft(try await office.desk.contact(id, by: acting))
                draft.holder = holder
                return try await office.desk.changeContact(id, to: draft, by: acting, expecting: nil)
            }
            // A colleague cannot take a held account.
            for holder in [tom, try otto.person, nil] {
                await #expect(throws: AccountError.heldBy("Eve")) { _ = try await name(holder, by: otto) }
            }
            #expect(try await name(tom, by: ada).holder == office.id("Eve"))
            #expect(try await office.desk.asks(by: try await office.acting("Tom")).accounts.count == 1)
            // A change of mind: the offer goes to somebody else.
            #expect(try await name(ana, by: eve).holder == office.id("Eve"))
            #expect(try await office.desk.asks(by: try await office.acting("Tom")).accounts.isEmpty)
            let offers = try await office.desk.asks(by: try await office.acting("Ana")).accounts.map(\.offer.id)
            _ = try await office.desk.acceptAccounts(offers, by: try await office.acting("Ana"))
            #expect(try await holders([id], office) == ["Ana"])
            // Somebody who may hand it over can take it, or release it.
            #expect(try await name(ada.person, by: ada).holder == ada.person)
            #expect(try await name(nil, by: ada).holder == nil)
            #expect(try await name(tom, by: otto).holder == tom)
            _ = try await office.desk.setHolder(tom, ofCompany: "Acme Tools", by: otto)
            await #expect(throws: AccountError.heldBy("Tom")) {
                _ = try await office.desk.setHolder(ana, ofCompany: "Acme Tools", by: otto)
            }
            #expect(try await office.desk.setHolder(ana, ofCompany: "Acme Tools", by: ada).holder == tom)
        }
    }
}
