import RingbackCore
import RingbackDesk
import RingbackWords

extension AccountsPage {
    init(_ holding: Holding, _ say: Wording) {
        self.init(
            person: holding.holder.id.text, name: holding.holder.name,
            lines: holding.accounts.map { Line($0, holding.names, say) },
            more: max(0, holding.total - holding.accounts.count), loads: holding.receivers,
            mayOffer: holding.mayOffer)
    }
}

extension AccountsPage.Line {
    fileprivate init(_ item: Holding.Item, _ names: [PersonID: String], _ say: Wording) {
        let name = { (id: PersonID) in names[id] ?? say("somebody") }
        var path: Path?
        if case .contact(let id) = item.held.account { path = Paths.contact(id.text) }
        self.init(
            value: item.held.account.formValue, name: item.held.name,
            company: item.held.isCompany ? say("company") : item.held.company, path: path,
            offered: item.offer.map { say("offered to \(name($0.to)), \(say.moment($0.offeredAt))") },
            offer: item.offer?.id.text,
            declined: item.declined.map { declined in
                let (who, why) = (name(declined.to), declined.reason)
                return declined.decidedAt.map { say("declined by \(who), \(say.moment($0)): \(why)") }
                    ?? say("declined by \(who): \(why)")
            })
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
            let (by, from, at) = (first.by.name, first.from.name, say.moment(first.offer.offeredAt))
            return AccountAsk(
                from: first.by == first.from
                    ? say(
                        group.count, one: "\(by) hands over an account, \(at)",
                        other: "\(by) hands over \(group.count) accounts, \(at)")
                    : say(
                        group.count, one: "\(by) hands over an account of \(from)’s, \(at)",
                        other: "\(by) hands over \(group.count) accounts of \(from)’s, \(at)"),
                lines: group.map { account in
                    Line(
                        offer: account.offer.id.text, name: account.held.name,
                        company: account.held.isCompany ? say("company") : account.held.company,
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
