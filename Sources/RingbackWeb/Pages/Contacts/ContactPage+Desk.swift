import RingbackCore
import RingbackDesk
import RingbackWords

extension ContactsPage.Line {
    init(_ contact: Contact, why: String?, lastCall: Timestamp?, _ say: Wording) {
        let number = contact.numbers.first { $0.invalidSince == nil } ?? contact.numbers.first
        self.init(
            id: contact.id.text, name: contact.name,
            pronunciation: contact.pronunciation.isEmpty ? nil : contact.pronunciation,
            company: contact.company.isEmpty ? nil : contact.company, number: number.map { say.numbers.text($0) },
            isConfirmed: contact.spellingConfirmed != nil,
            last: lastCall.map { say("called \(say.fullMoment($0))") }, why: why)
    }
}

extension ContactPage.MessageLine {
    init(_ entry: Entry, _ say: Wording) {
        let message = entry.message
        let state: String
        if let closing = message.closing {
            state = "\(say(closing.label)) \(say.moment(closing.at)), \(entry.closedBy?.name ?? "")"
        } else {
            let (owner, due) = (entry.owner.name, say.moment(message.timing.due))
            state =
                entry.isLate
                ? say("\(owner) owes the return, due \(due), late") : say("\(owner) owes the return, due \(due)")
        }
        self.init(
            id: message.id.text, when: say.fullMoment(message.timing.lastCallAt), regarding: message.regarding,
            state: state)
    }
}

extension ContactPage.Standing {
    /// The contact's standing with everybody whose sheet the viewer keeps, and with the viewer.
    static func all(_ card: CallerCard, _ acting: Acting, _ view: OfficeView) -> [Self] {
        acting.keptSheets.map { principal in
            let known = card.standings.first { $0.principal.id == principal }
            return Self(
                principal: principal.text, name: view.name(of: principal), value: known?.kind.rawValue ?? "",
                why: known?.why ?? "")
        }.sorted { $0.name < $1.name }
    }
}

extension ContactPage {
    /// A contact's page as one reader sees it.
    static func known(_ id: ContactID, _ call: PageCall) async throws -> Self {
        let acting = try call.acting
        let card = try await call.desk.callerCard(id, by: acting)
        let say = try await call.wording()
        let view = try await call.desk.view(of: acting.office)
        let holders = try await holders(call)
        return ContactPage(
            id: id.text, version: card.contact.version, card: CallerCardView(card, say),
            fields: ContactFields(card.contact, say), holders: holders,
            messages: try await call.desk.messages(of: id, by: acting).map { .init($0, say) },
            standings: ContactPage.Standing.all(card, acting, view),
            merges: try await MergedList(id, card, call, holders: holders),
            historyPath: Paths.history(subject: Subject.contact(id).text),
            notesFor: card.notesFor.map { Choice(value: $0.id.text, title: $0.name) },
            mayErase: Policy.allows(.eraseContact, acting))
    }

    static func holders(_ call: PageCall) async throws -> [Choice] {
        try await call.desk.view(of: call.acting.office).picture.people.values.filter(\.works)
            .sorted { $0.name < $1.name }.map { Choice(value: $0.id.text, title: $0.name) }
    }
}

extension CallsPage.Line {
    init(_ call: CallRow, _ about: CalledAbout?, _ names: [PersonID: String], _ say: Wording) {
        let by = names[call.answeredBy] ?? say("somebody")
        self.init(
            message: about?.sees == true ? call.message.text : nil, when: say.fullMoment(call.at),
            number: call.number.map { say.numbers.text(e164: $0, asGiven: $0) } ?? "", regarding: call.regarding,
            told: call.told, by: call.readBack ? say("\(by); number read back") : by,
            became: about.map { TakenMessage($0.entry, say).became } ?? "")
    }
}
