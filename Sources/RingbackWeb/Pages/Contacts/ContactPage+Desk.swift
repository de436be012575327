import RingbackCore
import RingbackDesk

extension ContactsPage.Line {
    init(_ contact: Contact, lastCall: Timestamp?, _ say: Wording) {
        let number = contact.numbers.first { $0.invalidSince == nil } ?? contact.numbers.first
        self.init(
            id: contact.id.text, name: contact.name, say: contact.pronunciation.isEmpty ? nil : contact.pronunciation,
            company: contact.company.isEmpty ? nil : contact.company, number: number.map { say.numbers.text($0) },
            isConfirmed: contact.spellingConfirmed != nil, last: lastCall.map { "called \(say.fullMoment($0))" })
    }
}

extension ContactPage.MessageLine {
    init(_ entry: Entry, _ say: Wording) {
        let message = entry.message
        let state: String
        if let closing = message.closing {
            state = "\(closing.outcome.label) \(say.moment(closing.at)), \(entry.closedBy?.name ?? "")"
        } else {
            state = "\(entry.owner.name) owes the return, due \(say.moment(message.due))\(entry.isLate ? ", late" : "")"
        }
        self.init(
            id: message.id.text, when: say.fullMoment(message.lastCallAt), regarding: message.regarding, state: state)
    }
}

extension ContactPage.Standing {
    /// What the contact is to each whose sheet the viewer keeps, and to the viewer.
    static func all(_ card: CallerCard, _ acting: Acting, _ view: OfficeView) -> [Self] {
        acting.assists.union([acting.person]).map { principal in
            let known = card.standings.first { $0.principal.id == principal }
            return Self(
                principal: principal.text, name: view.name(of: principal), value: known?.kind.rawValue ?? "",
                why: known?.why ?? "")
        }.sorted { $0.name < $1.name }
    }
}
