import RingbackCore
import RingbackStore

/// Who holds an account, and to whom it is offered.
struct Accounts: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// What can be offered of somebody's accounts: the given ones, or all not already offered.
    func find(_ accounts: [Account], of holder: PersonID) throws -> [HeldAccount] {
        let found = try AccountQueries.find(accounts, in: office, session)
        return try accounts.map { account in
            guard let known = found[account], known.holder == holder else {
                throw AccountError.notHeld(view.name(of: holder))
            }
            return known.held
        }
    }

    func offerable(_ accounts: [Account]?, of holder: PersonID) throws -> [HeldAccount] {
        let offered = Set(
            try AccountQueries.offered(from: holder, in: office, session).filter(\.isOpen).map(\.account))
        if let accounts {
            guard offered.isDisjoint(with: accounts) else { throw OwnershipError.alreadyOffered }
            var seen: Set<Account> = []
            return try find(accounts.filter { seen.insert($0).inserted }, of: holder)
        }
        return try AccountQueries.held(by: holder, in: office, limit: Desk.mostAccounts, session)
            .filter { !offered.contains($0.account) }.inOrder
    }

    func offer(_ held: HeldAccount, of holder: PersonID, to: PersonID, note: String) throws {
        let offer = AccountOffer(
            id: newID(), account: held.account, from: holder, to: to, by: try person, note: note, offeredAt: now)
        try AccountQueries.add(offer, in: office, session)
        tell(
            .accountOffered, of: subject(of: held.account),
            [.name: .text(held.name), .from: .text(holder.text), .to: .text(to.text), "note": .text(note)])
    }

    /// - Throws: ``OwnershipError/notOffered`` if somebody has just decided it.
    func decide(_ offer: AccountOffer, _ decision: AccountOffer.Decision, reason: String = "") throws {
        guard try AccountQueries.decide(offer.id, decision, reason: reason, at: now, in: office, session) else {
            throw OwnershipError.notOffered
        }
        let name = try AccountQueries.find([offer.account], in: office, session)[offer.account]?.held.name ?? ""
        var particulars: Particulars = [.name: .text(name)]
        switch decision {
        case .accepted: (particulars[.before], particulars[.after]) = (.text(offer.from.text), .text(offer.to.text))
        case .refused, .withdrawn:
            (particulars[.from], particulars[.to]) = (.text(offer.from.text), .text(offer.to.text))
        }
        if !reason.isEmpty { particulars["reason"] = .text(reason) }
        tell(.account(decision), of: subject(of: offer.account), particulars)
    }

    /// Those of the given offers that still await the acting person.
    func openOffers(_ ids: [AccountOfferID]) throws -> [AccountOffer] {
        guard !ids.isEmpty else { throw AccountError.noneChosen }
        let mine = try AccountQueries.offers(ids, in: office, session).filter { acting.isBy($0.to) }
        try Policy.requireScope(for: .decideAccounts, acting)
        let open = mine.filter(\.isOpen).sorted { $0.id < $1.id }
        guard !open.isEmpty else { throw OwnershipError.notOffered }
        return open
    }

    func isStillGiven(_ offer: AccountOffer) -> Bool {
        stillGives(offer.by, whatIs: offer.from) { giver in
            Policy.stands(.offerAccounts, giver, giver.grounds(toOwner: offer.from))
        }
    }

    /// Decides what happens to a held account when a form names another holder: it is offered to them, and stays until
    /// they accept. Somebody who may hand it over can also take it themselves, or release it.
    /// - Returns: the holder for now, and the person it is to be offered to.
    /// - Throws: ``AccountError/heldBy(_:)`` for somebody who may not hand it over.
    func handing(
        from held: PersonID?, to wanted: PersonID?
    ) throws -> (holder: PersonID?, offeredTo: PersonID?) {
        guard let held, wanted != held, view.person(held)?.works == true else { return (wanted, nil) }
        guard Policy.stands(.offerAccounts, acting, acting.grounds(toOwner: held)) else {
            throw AccountError.heldBy(view.name(of: held))
        }
        guard let wanted, !acting.isBy(wanted) else { return (wanted, nil) }
        guard view.person(wanted)?.works == true else { throw AccessError.notHere }
        return (held, wanted)
    }

    /// Offers an account chosen on a form; an offer of it to somebody else ends.
    func offer(_ held: HeldAccount, of holder: PersonID, insteadTo receiver: PersonID) throws {
        if let known = try AccountQueries.openOffer(of: held.account, in: office, session) {
            if known.to == receiver { return }
            try decide(known, .withdrawn)
        }
        try offer(held, of: holder, to: receiver, note: "")
    }

    /// An offer ends when the account's holder is changed directly.
    func holderChanged(of account: Account) throws {
        if let offer = try AccountQueries.openOffer(of: account, in: office, session) {
            try decide(offer, .withdrawn)
        }
    }

    /// Returns a leaver's pending offers to those who made them.
    func takeBackOffers(to leaver: PersonID) throws {
        for offer in try AccountQueries.offered(to: leaver, in: office, session) { try decide(offer, .withdrawn) }
        for row in try SheetQueries.offered(to: leaver, in: office, session) {
            var new = row
            new.message.ownership.withdraw()
            _ = try Messages(change).save(new, was: row.message)
            tell(.handoverWithdrawn, of: .message(row.message.id))
        }
    }

    private func subject(of account: Account) -> Subject {
        switch account {
        case .contact(let id): .contact(id)
        case .company: .office(office)
        }
    }
}

extension ReadScope {
    /// Accounts awaiting the acting person's answer, longest waiting first, then by name.
    func offeredAccounts() throws -> [OfferedAccount] {
        let offers = try AccountQueries.offered(to: acting.person, in: office, session)
        let accounts = try AccountQueries.find(offers.map(\.account), in: office, session)
        return offers.compactMap { offer in
            accounts[offer.account].map {
                OfferedAccount(
                    offer: offer, held: $0.held, from: Named(offer.from, in: view), by: Named(offer.by, in: view))
            }
        }.map { (($0.offer.offeredAt, NameFolding.sortKey($0.held.name)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The holder of a contact's account, or else of their company's, if they still work here.
    func holder(of contact: Contact) throws -> (person: PersonID, reason: OwnerProposal.Reason)? {
        func works(_ id: PersonID?) -> PersonID? { id.flatMap { view.person($0)?.works == true ? $0 : nil } }
        if let holder = works(contact.holder) { return (holder, .holdsAccount) }
        let key = NameFolding.sortKey(contact.company)
        guard !key.isEmpty, let company = try AccountQueries.company(key, in: office, session) else { return nil }
        return works(company.holder).map { ($0, .holdsCompany(company.name)) }
    }
}

extension [HeldAccount] {
    /// Companies and contacts together, by name.
    var inOrder: [HeldAccount] {
        map { (NameFolding.sortKey($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension [AccountOffer] {
    /// Each account's latest offer.
    var byAccount: [Account: AccountOffer] { Dictionary(map { ($0.account, $0) }) { $1 } }
}
