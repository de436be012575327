package import RingbackCore
import RingbackStore
import RingbackWords

/// One person's accounts, and the people who could take them.
package struct Holding: Sendable {
    package struct Item: Sendable {
        package let held: HeldAccount
        /// An unanswered offer of it.
        package let offer: AccountOffer?
        /// The last time it was declined.
        package let declined: AccountOffer?
    }

    package let holder: Named
    /// By name; at most ``Desk/mostAccounts``.
    package let accounts: [Item]
    package let total: Int
    /// Everybody else who works here, by name.
    package let receivers: [Load]
    package let names: [PersonID: String]
    /// Whether the acting person may offer them.
    package let mayOffer: Bool
}

/// An account awaiting somebody's answer.
package struct OfferedAccount: Sendable {
    package let offer: AccountOffer
    package let held: HeldAccount
    package let from: Named
    package let by: Named
}

extension Desk {
    /// One person's accounts shown, offered or answered at once.
    package static let mostAccounts = 2000

    /// What somebody holds: open offers, past refusals, and each possible receiver's workload.
    /// - Throws: ``AccessError/notHere`` when there is no such person.
    package func accounts(of holder: PersonID, by acting: Acting) async throws -> Holding {
        try await lookUp(acting, isOwn: acting.isBy(holder), upTo: Self.mostAccounts) { scope in
            guard scope.view.person(holder) != nil else { throw AccessError.notHere }
            let grounds = scope.acting.grounds(toOwner: holder)
            try Policy.require(.seeAccounts, scope.acting, grounds)
            let offers = try AccountQueries.offered(from: holder, in: scope.office, scope.session)
            let open = offers.filter(\.isOpen).byAccount
            let declined = offers.filter { $0.decision == .refused }.byAccount
            let held = try AccountQueries.held(by: holder, in: scope.office, limit: Self.mostAccounts, scope.session)
            return Holding(
                holder: Named(holder, in: scope.view),
                accounts: held.inOrder.prefix(Self.mostAccounts).map {
                    Holding.Item(held: $0, offer: open[$0.account], declined: declined[$0.account])
                },
                total: try AccountQueries.count(of: holder, in: scope.office, scope.session),
                receivers: try scope.loads(besides: holder), names: scope.view.names,
                mayOffer: Policy.allows(.offerAccounts, scope.acting, grounds))
        } counting: {
            LookedUp(contacts: max(1, $0.accounts.count))
        }
    }

    /// Offers one person's accounts to another, who may decline each; the holder holds them until then.
    /// - Parameters:
    ///   - accounts: which ones; `nil` for all not yet offered.
    ///   - aside: what the receiver is to put aside, where it is more than their lead has set.
    /// - Throws: ``LoadError/overLimit(_:atOnce:most:)``, ``AccountError/noneChosen``, ``MessageError/ownerLeft(name:advice:)``,
    ///   ``OwnershipError/alreadyTheirs``.
    /// - Returns: how many were offered.
    package func offerAccounts(
        _ accounts: [Account]?, of holder: PersonID, to: PersonID, note: String, aside: String = "",
        by acting: Acting, once: IdempotentRequest<Int>? = nil
    ) async throws -> IdempotentResult<Int> {
        let note = try PlainText.clean(note, limit: TextLimit.note)
        if let accounts, accounts.isEmpty { throw AccountError.noneChosen }
        return try await change(acting, once: once) { change in
            guard change.view.person(holder) != nil else { throw AccessError.notHere }
            try Policy.require(.offerAccounts, change.acting, change.acting.grounds(toOwner: holder))
            guard let receiver = change.view.person(to) else { throw AccessError.notHere }
            guard receiver.works else {
                throw MessageError.ownerLeft(name: receiver.name, advice: say("Choose somebody else."))
            }
            guard to != holder else { throw OwnershipError.alreadyTheirs }
            let chosen = try Accounts(change).offerable(accounts, of: holder)
            let note = try Loads(change).fit(chosen.count, to: to, aside: aside, note: note)
            for account in chosen { try Accounts(change).offer(account, of: holder, to: to, note: note) }
            return chosen.count
        }
    }

    /// Withdraws an unanswered offer.
    /// - Throws: ``AccessError/notHere`` when no such offer stands.
    package func withdrawAccount(_ id: AccountOfferID, by acting: Acting) async throws {
        try await change(acting) { change in
            guard let offer = try AccountQueries.offers([id], in: change.office, change.session).first,
                Policy.stands(.seeAccounts, change.acting, change.acting.grounds(toOwner: offer.from))
                    || change.acting.isBy(offer.to)
            else { throw AccessError.notHere }
            try Policy.require(.offerAccounts, change.acting, change.acting.grounds(toOwner: offer.from))
            try Accounts(change).decide(offer, .withdrawn)
        }
    }

    /// Accepts accounts offered to the acting person, who then holds them.
    /// - Throws: ``AccountError/notHeld(_:)`` if the person who offered it no longer holds it.
    /// - Returns: how many; skips offers withdrawn or answered meanwhile.
    package func acceptAccounts(
        _ offers: [AccountOfferID], by acting: Acting, once: IdempotentRequest<Int>? = nil
    ) async throws -> IdempotentResult<Int> {
        try await change(acting, once: once) { change in
            let open = try Accounts(change).openOffers(offers).filter(Accounts(change).isStillGiven)
            guard !open.isEmpty else { throw OwnershipError.notOffered }
            for offer in open {
                try Accounts(change).decide(offer, .accepted)
                guard
                    try AccountQueries.give(
                        offer.account, from: offer.from, to: offer.to, in: change.office, change.session)
                else { throw AccountError.notHeld(change.view.name(of: offer.from)) }
            }
            return open.count
        }
    }

    /// Declines accounts offered to the acting person, with a reason: they stay, and the person who offered them is
    /// shown the reason.
    /// - Throws: ``OwnershipError/reasonMissing``.
    package func refuseAccounts(
        _ offers: [AccountOfferID], reason: String, by acting: Acting, once: IdempotentRequest<Int>? = nil
    ) async throws -> IdempotentResult<Int> {
        let reason = try PlainText.clean(reason, limit: TextLimit.note)
        return try await change(acting, once: once) { change in
            let open = try Accounts(change).openOffers(offers)
            guard !reason.isEmpty else { throw OwnershipError.reasonMissing }
            for offer in open { try Accounts(change).decide(offer, .refused, reason: reason) }
            return open.count
        }
    }

    // MARK: Companies

    /// The holder of a company's account; `nil` if there is none.
    /// - Throws: ``AccountError/noCompany``.
    package func company(named name: String, by acting: Acting) async throws -> (company: Company, holder: Named?) {
        let name = try PlainText.clean(name, limit: TextLimit.name, lines: .one)
        try Policy.require(.findContacts, acting)
        return try await read(acting) { scope in
            let key = NameFolding.sortKey(name)
            guard let company = try AccountQueries.company(key, in: scope.office, scope.session) else {
                throw AccountError.noCompany
            }
            return (company, company.holder.map { Named($0, in: scope.view) })
        }
    }

    /// Sets the holder of a company's account; `nil` for nobody. The company's callers are proposed to them, unless
    /// they have a holder of their own. A held account only changes hands by an offer, and stays until that is
    /// accepted.
    /// - Throws: ``AccountError/companyMissing``, ``AccessError/notHere`` when there is no such person.
    package func setHolder(_ holder: PersonID?, ofCompany name: String, by acting: Acting) async throws -> Company {
        let name = try PlainText.clean(name, limit: TextLimit.name, lines: .one)
        try Policy.require(.changeContacts, acting)
        return try await change(acting) { change in
            let key = NameFolding.sortKey(name)
            guard !key.isEmpty else { throw AccountError.companyMissing }
            if let holder, change.view.person(holder)?.works != true { throw AccessError.notHere }
            let old = try AccountQueries.company(key, in: change.office, change.session)
            let (holder, receiver) = try Accounts(change).handing(from: old?.holder, to: holder)
            let company = Company(key: key, name: name, holder: holder)
            try AccountQueries.put(company, in: change.office, change.session)
            if let holder, let receiver {
                let held = HeldAccount(account: .company(key), name: name, company: name)
                try Accounts(change).offer(held, of: holder, insteadTo: receiver)
            }
            guard old?.holder != holder else { return company }
            try Accounts(change).holderChanged(of: .company(key))
            change.tell(
                .companyHolderChanged, of: .office(change.office),
                [
                    .name: .text(name), .before: old?.holder.map { .text($0.text) } ?? .null,
                    .after: holder.map { .text($0.text) } ?? .null,
                ])
            return company
        }
    }
}
