import RingbackCore
import RingbackDesk

extension AccountsPage {
    init(_ holding: Holding, _ say: Wording) {
        self.init(
            person: holding.holder.id.text, name: holding.holder.name,
            lines: holding.accounts.map { Line($0, holding.names, say) },
            more: max(0, holding.total - holding.accounts.count), loads: holding.receivers.map(LoadLine.init),
            mayOffer: holding.mayOffer)
    }
}

extension AccountsPage.Line {
    fileprivate init(_ item: Holding.Item, _ names: [PersonID: String], _ say: Wording) {
        let name = { (id: PersonID) in names[id] ?? "somebody" }
        var path: Path?
        if case .contact(let id) = item.held.account { path = Paths.contact(id.text) }
        self.init(
            value: item.held.account.formValue, name: item.held.name,
            company: item.held.isCompany ? "company" : item.held.company, path: path,
            offered: item.offer.map { "offered to \(name($0.to)), \(say.moment($0.offeredAt))" },
            offer: item.offer?.id.text,
            declined: item.declined.map { declined in
                let when = declined.decidedAt.map { ", \(say.moment($0))" } ?? ""
                return "declined by \(name(declined.to))\(when): \(declined.reason)"
            })
    }
}

extension AccountsPage.LoadLine {
    init(_ load: Load) {
        self.init(
            id: load.person.id.text, name: load.person.name, open: load.open, accounts: load.accounts,
            waiting: load.waiting)
    }
}

extension Account {
    /// Its value in a form: a contact's id, or a company's folded name.
    var formValue: String {
        switch self {
        case .contact(let id): id.text
        case .company(let key): "company:\(key)"
        }
    }

    init?(formValue: String) {
        if formValue.hasPrefix("company:") {
            self = .company(String(formValue.dropFirst("company:".count)))
        } else if let id = ContactID(formValue) {
            self = .contact(id)
        } else {
            return nil
        }
    }
}

extension AccountAsk {
    /// Accounts awaiting the reader's answer, grouped by holder and person offering.
    static func all(_ accounts: [OfferedAccount], _ say: Wording, back: Path) -> [AccountAsk] {
        var order: [String] = []
        var groups: [String: [OfferedAccount]] = [:]
        for account in accounts {
            let key = "\(account.from.id.text) \(account.by.id.text)"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(account)
        }
        return order.compactMap { groups[$0] }.compactMap { group in
            guard let first = group.first else { return nil }
            let what = group.count == 1 ? "an account" : "\(group.count) accounts"
            let whose = first.by == first.from ? "" : " of \(first.from.name)’s"
            return AccountAsk(
                from: "\(first.by.name) hands over \(what)\(whose), \(say.moment(first.offer.offeredAt))",
                lines: group.map { account in
                    Line(
                        offer: account.offer.id.text, name: account.held.name,
                        company: account.held.isCompany ? "company" : account.held.company,
                        path: account.contactPath, note: account.offer.note.isEmpty ? nil : account.offer.note)
                }, back: back)
        }
    }
}

extension OfferedAccount {
    fileprivate var contactPath: Path? {
        if case .contact(let id) = held.account { Paths.contact(id.text) } else { nil }
    }
}
