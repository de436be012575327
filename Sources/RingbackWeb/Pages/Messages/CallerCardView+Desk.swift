import RingbackCore
import RingbackDesk
import RingbackStore

extension CallerCardView {
    /// Who a contact is and what they were told, as far as the Desk lets the reader see it.
    /// - Parameter message: whose card this is; it is not listed among the others.
    init(_ card: CallerCard, _ say: Wording, besides message: MessageID? = nil) {
        let contact = card.contact
        self.init(
            contact: contact.id.text, name: Self.name(contact),
            company: contact.company.isEmpty ? nil : contact.company,
            say: Self.howToSay(contact), localTime: Self.localTime(contact, say),
            numbers: contact.numbers.map { Number($0, say) },
            standing: card.standings.isEmpty ? nil : Self.standings(card.standings),
            open: card.open.filter { $0.id != message }.map { OpenMessage($0, say) },
            toldBefore: card.calls.compactMap { Told($0, card.names, say) },
            context: card.context.map { Note($0, card.names, say) })
    }

    /// A caller who is no contact: what their message itself knows.
    init(_ file: MessageFile, _ say: Wording) {
        let caller = file.entry.message.caller
        let number = say.numbers.text(caller)
        self.init(
            name: EntryView.caller(file.entry.message, say),
            numbers: number.isEmpty ? [] : [Number(label: "Number", text: number, dial: caller.number)],
            toldBefore: file.calls.compactMap { Told($0, file.names, say) },
            context: file.context.map { Note($0, file.names, say) })
    }

    private static func name(_ contact: Contact) -> String {
        contact.honorific.isEmpty ? contact.name : "\(contact.honorific) \(contact.name)"
    }

    private static func howToSay(_ contact: Contact) -> String? {
        if !contact.pronunciation.isEmpty { return contact.pronunciation }
        return contact.spellingConfirmed == nil ? nil : "as written ✓"
    }

    /// The clock there, when it shows another time than the reader's own.
    private static func localTime(_ contact: Contact, _ say: Wording) -> String? {
        guard let zone = contact.timeZone, zone != say.zone, let there = say.clock(in: zone) else { return nil }
        let city = zone.split(separator: "/").last.map(String.init) ?? zone
        return "\(there) in \(city.replacing("_", with: " "))"
    }

    private static func standings(_ standings: [(principal: Named, kind: Standing, why: String)]) -> String {
        standings.map { standing in
            let why = standing.why.isEmpty ? "" : " (\(standing.why))"
            return "\(standing.kind.label) for \(standing.principal.name)\(why)"
        }.joined(separator: "; ")
    }
}

extension CallerCardView.Number {
    init(_ number: Contact.Number, _ say: Wording) {
        let wrong = number.invalidSince.map { ", wrong since \(say.day($0))" } ?? ""
        self.init(
            label: (number.label.isEmpty ? "Number" : number.label) + wrong, text: say.numbers.text(number),
            dial: number.invalidSince == nil ? number.e164 : nil)
    }
}

extension CallerCardView.OpenMessage {
    init(_ entry: Entry, _ say: Wording) {
        let calls = Wording.count(entry.message.calls, "call")
        self.init(
            id: entry.id.text, title: "For \(entry.askedFor?.name ?? entry.team ?? entry.owner.name)",
            detail: "\(say.fullMoment(entry.message.lastCallAt)), \(calls), \(entry.owner.name) owes the return")
    }
}

extension CallerCardView.Told {
    /// - Returns: `nil` for a call at which nothing was said.
    init?(_ call: CallRow, _ names: [PersonID: String], _ say: Wording) {
        if call.told.isEmpty { return nil }
        self.init(when: say.moment(call.at), words: call.told, by: names[call.answeredBy] ?? "somebody")
    }
}

extension CallerCardView.Note {
    init(_ context: ContextRow, _ names: [PersonID: String], _ say: Wording) {
        let until = context.expiresAt.map { ", until \(say.day($0))" } ?? ""
        self.init(text: context.said, by: "\(names[context.by] ?? "somebody"), \(say.day(context.at))\(until)")
    }
}

extension MessageCard {
    init(_ file: MessageFile, _ card: CallerCard?, _ say: Wording) {
        self.init(
            caller: card.map { CallerCardView($0, say, besides: file.entry.id) } ?? CallerCardView(file, say),
            attempts: file.attempts.filter { $0.undoneAt == nil }.map { attempt in
                let with = attempt.with.isEmpty ? "" : " with \(attempt.with)"
                return "\(attempt.outcome.label)\(with) · \(say.moment(attempt.at)) \(file.names[attempt.by] ?? "")"
            })
    }
}
