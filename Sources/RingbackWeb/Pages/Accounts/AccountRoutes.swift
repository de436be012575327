import RingbackCore
import RingbackDesk

/// Offering accounts one by one, and answering such offers.
struct AccountRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.personAccounts(":id")) { call in .page(try await page(call)) }
        router.post(Paths.personAccounts(":id"), offer)
        router.post(Paths.accountWithdrawal(":offer"), withdraw)
        router.post(Paths.accountAcceptance, accept)
        router.post(Paths.accountRefusal, refuse)
        router.post(Paths.companyHolder, setCompanyHolder)
    }

    private func page(_ call: PageCall) async throws -> AccountsPage {
        AccountsPage(try await call.desk.accounts(of: try call.id(), by: call.acting), try await call.wording())
    }

    /// Offers the ticked accounts; the leaving form, which has none to tick, means all.
    private func offer(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        let values = call.form.all("account")
        return try await call.answer(or: { error in
            var page = try await page(call)
            (page.problem, page.chosen) = (error.sentence, Set(values))
            (page.to, page.note) = (call.form["to"], call.form["note"])
            return page
        }) {
            guard let to: PersonID = call.form.id("to") else { throw OfficeError.receiverMissing }
            let some = call.form.isOn("some") ? values.compactMap { Account(formValue: $0) } : nil
            let done = try await call.desk.offerAccounts(
                some, of: id, to: to, note: call.form["note"], by: call.acting)
            let name = try await call.desk.names(by: call.acting)[to] ?? "somebody"
            let count = done.result ?? 0
            return .done(
                count == 0
                    ? "There was nothing left to offer."
                    : "\(Wording.count(count, "account")) offered to \(name). Each stays here until it is accepted.",
                at: Paths.personAccounts(id.text))
        }
    }

    private func withdraw(_ call: PageCall) async throws -> PageAnswer {
        try await call.desk.withdrawAccount(try call.id("offer"), by: call.acting)
        return .done(
            "Withdrawn.",
            at: call.form.id("person", Kind.Person.self).map { Paths.personAccounts($0.text) } ?? Paths.people)
    }

    private func accept(_ call: PageCall) async throws -> PageAnswer {
        let done = try await call.desk.acceptAccounts(call.offers, by: call.acting)
        return .done(
            "Accepted: you hold \(Wording.count(done.result ?? 0, "more account")) now.",
            at: call.back(or: Paths.sheets))
    }

    private func refuse(_ call: PageCall) async throws -> PageAnswer {
        do {
            let done = try await call.desk.refuseAccounts(call.offers, reason: call.form["reason"], by: call.acting)
            return .done("\(Wording.count(done.result ?? 0, "account")) declined.", at: call.back(or: Paths.sheets))
        } catch OwnershipError.reasonMissing {
            return .done(OwnershipError.reasonMissing.sentence, at: call.back(or: Paths.sheets))
        }
    }

    private func setCompanyHolder(_ call: PageCall) async throws -> PageAnswer {
        let asked: PersonID? = call.form.id("holder")
        let company = try await call.desk.setHolder(asked, ofCompany: call.form["company"], by: call.acting)
        let names = try await call.desk.names(by: call.acting)
        let holder = company.holder.flatMap { names[$0] } ?? "Nobody"
        if let asked, company.holder != asked {
            return .done(
                "The account is offered to \(names[asked] ?? "them"); until they accept, \(holder) holds it.",
                at: call.back(or: Paths.contacts))
        }
        return .done("\(holder) holds the account of \(company.name) now.", at: call.back(or: Paths.contacts))
    }
}

extension PageCall {
    fileprivate var offers: [AccountOfferID] { form.all("offers").compactMap { AccountOfferID($0) } }
}
