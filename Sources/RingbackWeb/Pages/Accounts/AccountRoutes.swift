import RingbackCore
import RingbackDesk
import RingbackWords

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
            (page.to, page.note, page.aside) = (call.form["to"], call.form["note"], call.form["aside"])
            return page
        }) {
            guard let to: PersonID = call.form.id("to") else { throw OfficeError.receiverMissing }
            let some = call.form.isOn("some") ? values.compactMap { Account(formValue: $0) } : nil
            let done = try await call.desk.offerAccounts(
                some, of: id, to: to, note: call.form["note"], aside: call.form["aside"], by: call.acting)
            let say = try await call.wording()
            let name = try await call.desk.names(by: call.acting)[to] ?? say("somebody")
            let count = done.result ?? 0
            return .done(
                count == 0
                    ? say("There was nothing left to offer.")
                    : say(
                        count, one: "1 account offered to \(name). Each stays here until it is accepted.",
                        other: "\(count) accounts offered to \(name). Each stays here until it is accepted."),
                at: Paths.personAccounts(id.text))
        }
    }

    private func withdraw(_ call: PageCall) async throws -> PageAnswer {
        try await call.desk.withdrawAccount(try call.id("offer"), by: call.acting)
        let say = try await call.wording()
        return .done(
            say("Withdrawn."),
            at: call.form.id("person", Kind.Person.self).map { Paths.personAccounts($0.text) } ?? Paths.people)
    }

    private func accept(_ call: PageCall) async throws -> PageAnswer {
        let done = try await call.desk.acceptAccounts(call.offers, by: call.acting)
        let (say, count) = (try await call.wording(), done.result ?? 0)
        return .done(
            say(
                count, one: "Accepted: you hold 1 more account now.",
                other: "Accepted: you hold \(count) more accounts now."),
            at: call.back(or: Paths.sheets))
    }

    private func refuse(_ call: PageCall) async throws -> PageAnswer {
        let say = try await call.wording()
        do {
            let done = try await call.desk.refuseAccounts(call.offers, reason: call.form["reason"], by: call.acting)
            let count = done.result ?? 0
            return .done(
                say(count, one: "1 account declined.", other: "\(count) accounts declined."),
                at: call.back(or: Paths.sheets))
        } catch OwnershipError.reasonMissing {
            return .done(say(OwnershipError.reasonMissing.sentence), at: call.back(or: Paths.sheets))
        }
    }

    private func setCompanyHolder(_ call: PageCall) async throws -> PageAnswer {
        let asked: PersonID? = call.form.id("holder")
        let company = try await call.desk.setHolder(asked, ofCompany: call.form["company"], by: call.acting)
        let names = try await call.desk.names(by: call.acting)
        let (say, holder) = (try await call.wording(), company.holder.flatMap { names[$0] })
        let sentence: String
        if let asked, company.holder != asked {
            let to = names[asked] ?? say("them")
            sentence =
                holder.map { say("The account is offered to \(to); until they accept, \($0) holds it.") }
                ?? say("The account is offered to \(to); until they accept, nobody holds it.")
        } else {
            sentence =
                holder.map { say("\($0) holds the account of \(company.name) now.") }
                ?? say("Nobody holds the account of \(company.name) now.")
        }
        return .done(sentence, at: call.back(or: Paths.contacts))
    }
}

extension PageCall {
    fileprivate var offers: [AccountOfferID] { form.all("offers").compactMap { AccountOfferID($0) } }
}
