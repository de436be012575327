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
            last: lastCall.map { say.brief($0) }, why: why)
    }
}

extension ContactPage.OpenLine {
    init(_ entry: Entry, sees: Bool, _ say: Wording) {
        let message = entry.message
        let last = say.fullMoment(message.timing.lastCallAt)
        self.init(
            id: sees ? entry.id.text : nil, code: message.code.rawValue,
            due: entry.isLate ? say.late(since: message.timing.due) : ContactPage.short(message.timing.due, say),
            isLate: entry.isLate, regarding: message.regarding, owner: say("\(entry.owner.name) owes the return"),
            calls: say(
                message.tally.calls, one: "1 call, \(last)", other: "\(message.tally.calls) calls, last \(last)"))
    }
}

extension ContactPage.CallLine {
    /// - Parameters:
    ///   - about: what it is about, and whether the reader may open that.
    ///   - usual: the number that they always have, which is not said each time.
    init(
        _ call: CallRow, about: (entry: Entry, sees: Bool)?, usual: String? = nil, _ names: [PersonID: String],
        _ say: Wording
    ) {
        let by = names[call.answeredBy] ?? say("somebody")
        let number = call.number == usual ? nil : call.number
        let parts = [
            say.isToday(call.at) ? "" : say.time(call.at), call.readBack ? say("\(by); number confirmed") : by,
            number.map { say.numbers.text(e164: $0, asGiven: $0) } ?? "",
            about.map { TakenMessage($0.entry, say).became } ?? "",
        ]
        self.init(
            message: about.flatMap { $0.sees ? $0.entry.id.text : nil }, when: ContactPage.short(call.at, say),
            regarding: call.regarding, told: call.told.isEmpty ? nil : call.told,
            by: parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }

    /// A message whose calls are not shown one by one.
    fileprivate init(_ entry: Entry, _ say: Wording) {
        let message = entry.message
        self.init(
            message: entry.id.text, when: ContactPage.short(message.timing.lastCallAt, say),
            regarding: message.regarding, told: nil, by: TakenMessage(entry, say).became)
    }

    /// The last calls that the reader may know of, newest first, and the messages that came by others.
    fileprivate static func all(_ card: CallerCard, _ messages: [Entry], _ say: Wording) -> [Self] {
        let known = messages.map { ($0, true) } + card.open.map { ($0, card.seen.contains($0.id)) }
        let about = Dictionary(known.map { ($0.0.id, $0) }) { first, _ in first }
        let (told, usual) = (Set(card.calls.map(\.message)), card.contact.firstToTry?.e164)
        let lines =
            card.calls.map { ($0.at, Self($0, about: about[$0.message], usual: usual, card.names, say)) }
            + messages.filter { !told.contains($0.id) }.map { ($0.message.timing.lastCallAt, Self($0, say)) }
        return lines.sorted { $0.0 > $1.0 }.map(\.1)
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
        let messages = try await call.desk.messages(of: id, by: acting)
        let open = messages.filter(\.message.isOpen)
        let seen = Set(open.map(\.id))
        return ContactPage(
            id: id.text, version: card.contact.version, card: CallerCardView(card, say),
            fields: ContactFields(card.contact, say), holders: holders,
            clock: card.zone.flatMap { say.clock(in: $0.name) },
            first: card.contact.firstToTry.map { .init($0, say) },
            open: open.map { .init($0, sees: true, say) }
                + card.open.filter { !seen.contains($0.id) }
                .map { .init($0, sees: card.seen.contains($0.id), say) },
            calls: CallLine.all(card, messages, say), hasMoreCalls: card.hasMoreCalls,
            standings: ContactPage.Standing.all(card, acting, view),
            merges: try await MergedList(id, card, call, holders: holders),
            historyPath: Paths.history(subject: Subject.contact(id).text),
            notesFor: card.notesFor.map { Choice(value: $0.id.text, title: $0.name) },
            favors: FavorsView(card, say),
            mayErase: Policy.allows(.eraseContact, acting))
    }

    /// Fits a narrow column: the time today, else the day.
    static func short(_ at: Timestamp, _ say: Wording) -> String { say.isToday(at) ? say.time(at) : say.day(at) }

    static func holders(_ call: PageCall) async throws -> [Choice] {
        try await call.desk.view(of: call.acting.office).picture.people.values.filter(\.works)
            .sorted { $0.name < $1.name }.map { Choice(value: $0.id.text, title: $0.name) }
    }
}
