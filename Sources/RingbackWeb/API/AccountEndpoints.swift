import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Accounts: who holds them, and offers of them.
struct AccountEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, offer, acceptance, refusal, withdrawal, company, holder] }

    private var list: Endpoint {
        .get(
            "/people/{person}/accounts", "listAccounts",
            "The accounts somebody holds, the status of each offer, and the workload of everybody who could take them.",
            .seeAccounts,
            gives: Shapes.holding
        ) { call in
            try await desk.accounts(of: try call.id("person"), by: call.acting)
        }
    }

    private var offer: Endpoint {
        .once(
            .post, "/people/{person}/account-offers", "offerAccounts",
            "Offer accounts to somebody, who can decline each; the holder keeps them until they are accepted.",
            .offerAccounts,
            takes: .required("to", .person), .optional("note", .text(TextLimit.note), or: ""),
            .optional(
                "contacts", .array(Input<ContactID>.id, upTo: Desk.mostAccounts), "Contacts whose accounts are offered."
            ),
            .optional(
                "companies", .array(.name, upTo: Desk.mostAccounts),
                "Companies whose accounts are offered, by name. Without either: all not offered yet."),
            .optional(
                "aside", .text(Load.asideLimit), or: "",
                "What they are to put aside for it; needed where it is more than their lead has set."),
            gives: Shapes.count("offered")
        ) { call, once, to, note, contacts, companies, aside in
            let named =
                (contacts ?? []).map(Account.contact) + (companies ?? []).map { .company(NameFolding.sortKey($0)) }
            return try await desk.offerAccounts(
                contacts == nil && companies == nil ? nil : named, of: try call.id("person"), to: to, note: note,
                aside: aside, by: call.acting, once: once)
        }
    }

    private var acceptance: Endpoint {
        .once(
            .post, "/account-offers/acceptance", "acceptAccounts",
            "Accept offered accounts: you hold them from now on.", .decideAccounts,
            takes: .required("offers", .offers), gives: Shapes.count("accepted")
        ) { call, once, offers in
            try await desk.acceptAccounts(offers, by: call.acting, once: once)
        }
    }

    private var refusal: Endpoint {
        .once(
            .post, "/account-offers/refusal", "refuseAccounts", "Decline offered accounts, with a reason.",
            .decideAccounts,
            takes: .required("offers", .offers), .required("reason", .text(TextLimit.note, atLeast: 1)),
            gives: Shapes.count("declined")
        ) { call, once, offers, reason in
            try await desk.refuseAccounts(offers, reason: reason, by: call.acting, once: once)
        }
    }

    private var withdrawal: Endpoint {
        .change(
            .delete, "/account-offers/{offer}", "withdrawAccountOffer", "Withdraw an offer before it is answered.",
            .offerAccounts, gives: .nothing
        ) { call in
            try await desk.withdrawAccount(try call.id("offer"), by: call.acting)
            return .nothing
        }
    }

    private var company: Endpoint {
        .get(
            "/companies/holder", "getCompanyHolder", "Who holds the account of a company.", .findContacts,
            query: [.required("company", .text(TextLimit.name, atLeast: 1))], gives: Shapes.company, refuses: [404]
        ) { call in
            try await desk.company(named: try call.query.required("company", .name), by: call.acting)
        }
    }

    private var holder: Endpoint {
        .change(
            .put, "/companies/holder", "setCompanyHolder",
            "Set who holds the account of a company; null is nobody. Its callers are proposed to them.",
            .changeContacts,
            takes: .required("company", .text(TextLimit.name, atLeast: 1)), .required("holder", .nullable(.person)),
            gives: Shapes.company
        ) { call, name, holder in
            let company = try await desk.setHolder(holder, ofCompany: name, by: call.acting)
            let view = try await desk.view(of: try call.acting.office)
            return (company, company.holder.map { Named($0, in: view) })
        }
    }
}

extension Input<[AccountOfferID]> {
    fileprivate static var offers: Self { .array(.id, count: 1...Desk.mostAccounts) }
}

extension Shapes {
    fileprivate static let holding = Shape<Holding>(capacity: { _ in 8192 }) {
        Field("holder") { $0.holder }
        Field("total") { $0.total }
        Field("accounts", heldAccount, upTo: 10_000) { $0.accounts.naming($0.names) }
        Field.all(of: loads) { $0.receivers }
    }

    static let loads = Shape<[Load]> { Field("load", personLoad, upTo: 100_000) { $0 } }

    static let personLoad = Shape<Load>("Load") {
        Field("person") { $0.person }
        Field("open", "Open messages.") { $0.open }
        Field("requests", "Requests that they have not answered, or said yes to and not done.") { $0.requests }
        Field("accounts", "Accounts they hold.") { $0.accounts }
        Field("duties", "Duties that they hold today.") { $0.duties }
        Field("hoursOnDuty", as: .number(0...24), "Hours on the schedule of a team or the main line today.") {
            $0.hoursOnDuty
        }
        Field("waiting", "Offers that they have not answered yet.") { $0.waiting }
        Field("most", "The most that their lead lets them have open; null where nobody set it.") { $0.most }
    }

    private static let account = Shape<HeldAccount> {
        Field("contact") { held -> ContactID? in if case .contact(let id) = held.account { id } else { nil } }
        Field("company", "Of the contact, or whose account it is.") {
            $0.company.isEmpty && $0.isCompany ? $0.name : $0.company
        }
        Field("name") { $0.name }
    }

    private static let heldAccount = Shape<Naming<Holding.Item>>("HeldAccount") {
        Field.all(of: account) { $0.it.held }
        Field("offer", accountOffer, "Offered and not answered yet.") { item in
            item.it.offer.map { Naming($0, item.names) }
        }
        Field("declined", accountOffer, "The last that was declined.") { item in
            item.it.declined.map { Naming($0, item.names) }
        }
    }

    private static let accountOffer = Shape<Naming<AccountOffer>>("AccountOffer") {
        Field("id") { $0.it.id }
        Field("to") { $0.name($0.it.to) }
        Field("by") { $0.name($0.it.by) }
        Field("note") { $0.it.note }
        Field("offeredAt") { $0.it.offeredAt }
        Field("decidedAt") { $0.it.decidedAt }
        Field("reason", "Why it was declined.") { $0.it.reason }
    }

    static let offeredAccount = Shape<OfferedAccount>("OfferedAccount") {
        Field.all(of: account) { $0.held }
        Field("id", "Of the offer.") { $0.offer.id }
        Field("from", "Who holds it.") { $0.from }
        Field("by", "Who offered it.") { $0.by }
        Field("note") { $0.offer.note }
        Field("offeredAt") { $0.offer.offeredAt }
    }

    fileprivate static let company = Shape<(company: Company, holder: Named?)>("Company") {
        Field("company") { $0.company.name }
        Field("holder") { $0.holder }
    }
}

extension HeldAccount {
    var isCompany: Bool {
        if case .company = account { true } else { false }
    }
}
