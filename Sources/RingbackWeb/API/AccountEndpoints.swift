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
            "The accounts that somebody holds, what became of each offer, and the load of everybody who could take them.",
            .seeAccounts,
            gives: .object(
                .required("holder", .named), .required("total", .count),
                .required("accounts", .array(.heldAccount, upTo: 10_000)), .required("load", .loads))
        ) { call in
            let holding = try await desk.accounts(of: try call.id("person"), by: call.acting)
            return .json(capacity: 8192) { json in
                json.object { json in
                    json.named("holder", holding.holder)
                    json.field("total", holding.total)
                    json.array("accounts", of: holding.accounts) { $0.held($1, holding.names) }
                    json.loads(holding.receivers)
                }
            }
        }
    }

    private var offer: Endpoint {
        .change(
            .post, "/people/{person}/account-offers", "offerAccounts",
            "Offer accounts to somebody, who may decline each; the holder holds them until then.", .offerAccounts,
            takes: .object(
                .required("to", .id), .optional("note", .text(TextLimit.note)),
                .optional("contacts", .array(.id, upTo: Desk.mostAccounts), "Contacts whose accounts are offered."),
                .optional(
                    "companies", .array(.name, upTo: Desk.mostAccounts),
                    "Companies whose accounts are offered, by name. Without either: all that are not offered yet.")),
            gives: .json(.ok, .object(.required("offered", .count)))
        ) { call in
            guard let to: PersonID = call.body.id("to") else { throw AccessError.notHere }
            let once: IdempotentRequest<Int>? = call.once { .count("offered", $0) }
            let done = try await desk.offerAccounts(
                call.body.accounts, of: try call.id("person"), to: to, note: call.body.text("note") ?? "",
                by: call.acting, once: once)
            return Answer(done, .ok) { .count("offered", $0) }
        }
    }

    private var acceptance: Endpoint {
        .change(
            .post, "/account-offers/acceptance", "acceptAccounts",
            "Accept accounts that are offered: they are in your hands from now on.", .decideAccounts,
            takes: .object(.required("offers", .offers)), gives: .json(.ok, .object(.required("accepted", .count)))
        ) { call in
            let once: IdempotentRequest<Int>? = call.once { .count("accepted", $0) }
            return Answer(try await desk.acceptAccounts(call.body.offers, by: call.acting, once: once), .ok) {
                .count("accepted", $0)
            }
        }
    }

    private var refusal: Endpoint {
        .change(
            .post, "/account-offers/refusal", "refuseAccounts", "Decline accounts that are offered, saying why.",
            .decideAccounts,
            takes: .object(
                .required("offers", .offers), .required("reason", .text(TextLimit.note, atLeast: 1))),
            gives: .json(.ok, .object(.required("declined", .count)))
        ) { call in
            let once: IdempotentRequest<Int>? = call.once { .count("declined", $0) }
            let done = try await desk.refuseAccounts(
                call.body.offers, reason: call.body.text("reason") ?? "", by: call.acting, once: once)
            return Answer(done, .ok) { .count("declined", $0) }
        }
    }

    private var withdrawal: Endpoint {
        .change(
            .delete, "/account-offers/{offer}", "withdrawAccountOffer", "Take an offer back before it is answered.",
            .offerAccounts, gives: .nothing, isIdempotent: false
        ) { call in
            try await desk.withdrawAccount(try call.id("offer"), by: call.acting)
            return .nothing
        }
    }

    private var company: Endpoint {
        .get(
            "/companies/holder", "getCompanyHolder", "Who holds the account of a company.", .findContacts,
            query: [.required("company", .text(TextLimit.name, atLeast: 1))], gives: .company, refuses: [404]
        ) { call in
            let (company, holder) = try await desk.company(
                named: call.query.text("company") ?? "", by: call.acting)
            return .json { $0.company(company, holder) }
        }
    }

    private var holder: Endpoint {
        .change(
            .put, "/companies/holder", "setCompanyHolder",
            "Say who holds the account of a company; null is nobody. Its callers are proposed to them.",
            .changeContacts,
            takes: .object(
                .required("company", .text(TextLimit.name, atLeast: 1)), .required("holder", .nullable(.id))),
            gives: .json(.ok, .company), isIdempotent: false
        ) { call in
            let company = try await desk.setHolder(
                call.body.id("holder"), ofCompany: call.body.text("company") ?? "", by: call.acting)
            let view = try await desk.view(of: try call.acting.office)
            return .json { $0.company(company, company.holder.map { Named($0, in: view) }) }
        }
    }
}

extension JSONValue {
    /// The accounts a body names; `nil` if it names none, meaning all.
    fileprivate var accounts: [Account]? {
        guard has("contacts") || has("companies") else { return nil }
        return texts("contacts").compactMap { ContactID($0) }.map(Account.contact)
            + texts("companies").map { .company(NameFolding.sortKey($0)) }
    }

    fileprivate var offers: [AccountOfferID] { texts("offers").compactMap { AccountOfferID($0) } }
}

extension Answer {
    fileprivate static func count(_ name: StaticString, _ count: Int) -> Self {
        .json { $0.object { $0.field(name, count) } }
    }
}

extension Schema {
    fileprivate static let offers = Self.array(.id, count: 1...Desk.mostAccounts)

    static let loads = Self.array(
        Self.named(
            "Load",
            .object(
                .required("person", named), .required("open", count, "Open messages."),
                .required("accounts", count, "Accounts they hold."),
                .required("waiting", count, "Offers that they have not answered yet."))), upTo: 100_000)

    private static let accountFields: [Field] = [
        .required("contact", .nullable(.id)), .required("company", written, "Of the contact, or whose account it is."),
        .required("name", written),
    ]

    private static let accountOffer = Self.named(
        "AccountOffer",
        .object(
            .required("id", .id), .required("to", named), .required("by", named), .required("note", written),
            .required("offeredAt", .time), .required("decidedAt", .nullable(.time)),
            .required("reason", written, "Why it was declined.")))

    fileprivate static let heldAccount = Self.named(
        "HeldAccount",
        .object(
            Fields(
                all: accountFields + [
                    .required("offer", .nullable(accountOffer), "Offered and not answered yet."),
                    .required("declined", .nullable(accountOffer), "The last that was declined."),
                ])))

    static let offeredAccount = Self.named(
        "OfferedAccount",
        .object(
            Fields(
                all: accountFields + [
                    .required("id", .id, "Of the offer."), .required("from", named, "Who holds it."),
                    .required("by", named, "Who offered it."), .required("note", written),
                    .required("offeredAt", .time),
                ])))

    fileprivate static let company = Self.named(
        "Company", .object(.required("company", written), .required("holder", .nullable(named))))
}

extension JSONWriter {
    mutating func loads(_ loads: [Load]) {
        array("load", of: loads) { json, load in
            json.object { json in
                json.named("person", load.person)
                json.field("open", load.open)
                json.field("accounts", load.accounts)
                json.field("waiting", load.waiting)
            }
        }
    }

    mutating func offered(_ account: OfferedAccount) {
        object { json in
            json.account(account.held)
            json.field("id", account.offer.id)
            json.named("from", account.from)
            json.named("by", account.by)
            json.field("note", account.offer.note)
            json.field("offeredAt", account.offer.offeredAt)
        }
    }

    fileprivate mutating func held(_ item: Holding.Item, _ names: [PersonID: String]) {
        object { json in
            json.account(item.held)
            json.name("offer")
            json.offer(item.offer, names)
            json.name("declined")
            json.offer(item.declined, names)
        }
    }

    private mutating func account(_ held: HeldAccount) {
        if case .contact(let id) = held.account { field("contact", id) } else { nullField("contact") }
        field("company", held.company.isEmpty && held.isCompany ? held.name : held.company)
        field("name", held.name)
    }

    private mutating func offer(_ offer: AccountOffer?, _ names: [PersonID: String]) {
        guard let offer else { return null() }
        object { json in
            json.field("id", offer.id)
            json.named("to", offer.to, in: names)
            json.named("by", offer.by, in: names)
            json.field("note", offer.note)
            json.field("offeredAt", offer.offeredAt)
            json.field("decidedAt", offer.decidedAt)
            json.field("reason", offer.reason)
        }
    }

    fileprivate mutating func company(_ company: Company, _ holder: Named?) {
        object { json in
            json.field("company", company.name)
            json.named("holder", holder)
        }
    }
}

extension HeldAccount {
    var isCompany: Bool {
        if case .company = account { true } else { false }
    }
}
