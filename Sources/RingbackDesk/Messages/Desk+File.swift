package import RingbackCore
import RingbackPhones
import RingbackStore

/// A message that was filed, and whether the call was added to one that stood already (A5). Of a message that the filer
/// may not see, the entry is their call alone.
package struct Filed: Sendable {
    package let entry: Entry
    package let added: Bool
}

extension Desk {
    /// Files what a caller left: a new message with one owner, or one call more on the open one.
    ///
    /// - Throws: ``MessageError`` when nobody could own it or nobody called; ``TextError`` over a limit.
    package func file(_ draft: MessageDraft, by acting: Acting, once: Once<Filed>? = nil) async throws -> Done<Filed> {
        try Policy.require(.fileMessage, acting)
        let office = try await view(of: acting.office).office
        let call = try TakenCall(draft, office: office, now: clock.now())
        return try await change(acting, once: once) { change in
            try change.file(call)
        }
    }
}

/// A draft that was read: texts cleaned, the number understood.
struct TakenCall: Sendable {
    let draft: MessageDraft
    /// The number in E.164; `nil` for one that is kept as typed.
    let e164: String?
    let softWindow: Timestamp?

    /// - Throws: ``MessageError/callerMissing`` without name and number, ``MessageError/numberUnreadable(_:)`` when
    ///   the number has no digits or is no number a person could have meant.
    init(_ raw: MessageDraft, office: Office, now: Timestamp) throws {
        var draft = raw
        draft.callerName = try PlainText.clean(raw.callerName, limit: TextLimit.name, lines: .one)
        draft.callerNumber = try PlainText.clean(raw.callerNumber, limit: TextLimit.number, lines: .one)
        draft.regarding = try PlainText.clean(raw.regarding, limit: TextLimit.regarding)
        draft.told = try PlainText.clean(raw.told, limit: TextLimit.told)
        draft.forWhom = try PlainText.clean(raw.forWhom, limit: TextLimit.email, lines: .one)
        if draft.callerName.isEmpty, draft.callerNumber.isEmpty, draft.contact == nil {
            throw MessageError.callerMissing
        }
        if draft.callerNumber.isEmpty {
            e164 = nil
        } else {
            e164 = try Phones.e164(in: draft.callerNumber, country: office.country)
        }
        softWindow = try Self.softWindow(draft.around, hours: office.hours, now: now)
        self.draft = draft
    }

    /// - Throws: ``HoursError`` for an hour that the clocks skip, ``MessageError/timeUnreadable(_:)`` for no time at all.
    static func softWindow(_ text: String, hours: OfficeHours, now: Timestamp) throws -> Timestamp? {
        let text = try PlainText.clean(text, limit: TextLimit.line, lines: .one)
        if text.isEmpty { return nil }
        guard let wished = WishedTime(text) else { throw MessageError.timeUnreadable(text) }
        return try wished.instant(from: now, hours: hours)
    }
}

extension Change {
    /// - Parameters:
    ///   - topic: what it is about, for the teams that handle it.
    ///   - fallback: who owns it when nobody is proposed.
    func file(_ call: TakenCall, topic: String? = nil, orElse fallback: OwnerProposal? = nil) throws -> Filed {
        let (contact, isShared) = try contact(of: call)
        let choice = try owner(
            for: call, contact: contact, number: isShared ? nil : call.e164, topic: topic, orElse: fallback)
        if !call.draft.apart, !call.draft.settled,
            let open = try MessageQueries.findOpen(
                owner: choice.person, contact: contact?.id, number: call.e164,
                named: isShared || !call.draft.callerName.isEmpty ? call.draft.callerName : nil, in: office, session)
        {
            return Filed(entry: try callAgain(open, call), added: true)
        }
        let message = try newMessage(call, contact: contact, choice: choice)
        try MessageQueries.add(message, session)
        try addCall(call, to: message)
        tell(
            message.isOpen ? "message.filed" : "message.settledAtDesk", of: .message(message.id),
            [
                "owner": .text(message.owner.text), "caller": .text(message.caller.name),
                "number": .text(message.caller.asGiven), "regarding": .text(message.regarding),
                "code": .integer(Int64(message.code.rawValue)), "told": .text(message.told),
                "why": .text(message.ownerReason),
            ])
        // A filing is taken back by the message's own id, so that filing writes nothing more.
        if message.isOpen { undo = UndoID(message.id.text) }
        if try mailFiled(message) { return Filed(entry: try reread(message.id), added: false) }
        let row = MessageRow(
            message: message, company: contact?.company ?? "", pronunciation: contact?.pronunciation ?? "",
            standing: nil, standingWhy: "", lastAttempt: nil)
        return Filed(entry: entry(row), added: false)
    }

    /// - Returns: the entry; the call alone where the acting person may not see the message.
    func callAgain(_ open: MessageRow, _ call: TakenCall) throws -> Entry {
        var row = open
        let sees = try look.sees(row.message)
        if row.message.caller.name.isEmpty { row.message.caller.name = call.draft.callerName }
        try row.message.callAgain(
            at: now, boxes: call.draft.boxes, regarding: call.draft.regarding, told: call.draft.told)
        if call.draft.code == .asap { try raise(&row.message) }
        if let softWindow = call.softWindow { row.message.softWindow = softWindow }
        guard try MessageQueries.save(&row.message, session) else { throw StoreError.busy }
        let added = try addCall(call, to: row.message)
        tell(
            "message.calledAgain", of: .message(row.message.id),
            [
                "calls": .integer(Int64(row.message.calls)), "caller": .text(call.draft.callerName),
                "regarding": .text(call.draft.regarding), "told": .text(call.draft.told),
            ])
        if row.message.code != open.message.code {
            tell(
                "message.recoded", of: .message(row.message.id),
                [
                    "before": .integer(Int64(open.message.code.rawValue)),
                    "after": .integer(Int64(row.message.code.rawValue)), "why": .text("decided at another call"),
                ])
        }
        try mailCalledAgain(row.message)
        return sees ? look.entry(row) : look.entry(row, knowing: added)
    }

    /// The taker decided that it is urgent by now. Lower codes do not count here: the form has one from the start, and
    /// nobody climbs by ringing more (D3b).
    private func raise(_ message: inout Message) throws {
        let hours = view.callHours(of: message)
        guard let due = DueTime.due(code: .asap, filedAt: now, hours: hours) else {
            throw HoursError.neverOpens(after: hours.day(at: now))
        }
        try message.recode(.asap, due: min(due, message.due), at: now)
    }

    @discardableResult
    private func addCall(_ call: TakenCall, to message: Message) throws -> CallRow {
        let row = CallRow(
            id: newID(), message: message.id, contact: message.caller.contact, source: call.draft.source,
            name: call.draft.callerName, number: call.e164, at: now,
            answeredBy: acting.isNobody ? message.taker : person, regarding: call.draft.regarding,
            boxes: call.draft.boxes, told: call.draft.told,
            readBack: call.draft.readBack && !call.draft.callerNumber.isEmpty)
        try HappeningQueries.add(row, in: office, session)
        return row
    }

    private func newMessage(
        _ call: TakenCall, contact: Contact?, choice: OwnerProposal
    ) throws(HoursError) -> Message {
        let hours = view.callHours(of: choice.person, team: choice.team)
        guard let due = DueTime.due(code: call.draft.code, filedAt: now, hours: hours) else {
            throw .neverOpens(after: hours.day(at: now))
        }
        let settled = call.draft.settled
        return Message(
            office: office, id: newID(), ownership: Ownership(owner: choice.person),
            // What nobody took down is the owner’s own find.
            taker: acting.isNobody ? choice.person : person,
            askedFor: choice.reason == .named ? choice.person : nil, team: choice.team, filedAt: now,
            caller: Caller(
                name: call.draft.callerName.isEmpty ? contact?.name ?? "" : call.draft.callerName, number: call.e164,
                asGiven: call.draft.callerNumber, contact: contact?.id),
            regarding: call.draft.regarding, code: call.draft.code, boxes: call.draft.boxes, source: call.draft.source,
            told: call.draft.told, ownerReason: choice.reason.words, firstCallAt: now, lastCallAt: now, due: due,
            softWindow: call.softWindow,
            face: settled ? .done : .sheet,
            closing: settled ? Closing(outcome: .settledAtDesk, by: person, at: now, reason: call.draft.told) : nil,
            touchedAt: now,
            nudge: settled ? nil : NudgeRule.clock(code: call.draft.code, after: nil, at: now, hours: hours))
    }

    /// The contact that was chosen, or the only one with this number whom the name fits; a new one when that was asked
    /// for. A shared line stands for nobody by itself: only together with the name is it one of those who have it, and a
    /// name that does not fit whoever has a number makes it a shared one.
    private func contact(of call: TakenCall) throws -> (contact: Contact?, isShared: Bool) {
        if let id = try call.draft.contact.map(look.standing) {
            guard let contact = try ContactQueries.find([id], in: office, session)[id] else {
                throw ContactError.notHere
            }
            return (contact, false)
        }
        var isShared = false
        if let e164 = call.e164 {
            let holders = try NumberQueries.holders(of: e164, in: office, limit: 50, session)
            isShared = holders.isShared
            let contacts = try ContactQueries.find(holders.contacts, in: office, session)
            if !isShared, let only = holders.contacts.first {
                guard let contact = contacts[only], !NameQuery.fits(call.draft.callerName, contact.name) else {
                    return (contacts[only], false)
                }
                isShared = true
            }
            let name = contacts.isEmpty ? "" : NameFolding.sortKey(call.draft.callerName)
            let namesakes = contacts.values.filter { !name.isEmpty && NameFolding.sortKey($0.name) == name }
            if let only = namesakes.first, namesakes.count == 1 { return (only, false) }
        }
        guard call.draft.newContact, !call.draft.callerName.isEmpty else { return (nil, isShared) }
        let number = ContactDraft.Number(label: "", text: call.draft.callerNumber, isShared: isShared)
        let contact = try addContact(
            ContactDraft(name: call.draft.callerName, numbers: call.draft.callerNumber.isEmpty ? [] : [number]))
        return (contact, false)
    }

    /// Whoever was asked for, or the first proposal (A4).
    private func owner(
        for call: TakenCall, contact: Contact?, number: String?, topic: String?, orElse fallback: OwnerProposal?
    ) throws -> OwnerProposal {
        if !call.draft.forWhom.isEmpty { return try look.named(call.draft.forWhom) }
        if call.draft.settled {
            return OwnerProposal(person: person, reason: .onDuty(team: view.office.name, now: true))
        }
        let proposals = try look.proposals(contact: contact, number: number, topic: topic)
        guard let first = proposals.first ?? fallback else {
            throw MessageError.ownerMissing
        }
        return first
    }
}

extension Look {
    /// The person or team that a text names by id, email or exact name.
    func named(_ text: String) throws -> OwnerProposal {
        if let id = TeamID(text), let team = view.picture.teams[id] { return try onRota(of: team) }
        if let id = PersonID(text), view.person(id) != nil { return try working(id) }
        let wanted = text.lowercased()
        let people = view.picture.people.values
        if let person = people.first(where: { $0.email.lowercased() == wanted }) { return try working(person.id) }
        let namesakes = people.filter { $0.name.lowercased() == wanted && $0.works }
        if let only = namesakes.first, namesakes.count == 1 { return try working(only.id) }
        if let team = view.picture.teams.values.first(where: { $0.name.lowercased() == wanted }) {
            return try onRota(of: team)
        }
        throw MessageError.ownerUnknown(text)
    }

    private func working(_ id: PersonID) throws -> OwnerProposal {
        guard let person = view.person(id) else { throw MessageError.ownerUnknown(id.text) }
        guard person.works else {
            let advice = person.backup.map { "\(view.name(of: $0)) covers for them." } ?? "Choose somebody else."
            throw MessageError.ownerLeft(name: person.name, advice: advice)
        }
        return OwnerProposal(person: id, reason: .named)
    }

    private func onRota(of team: Team) throws -> OwnerProposal {
        guard let duty = view.onDuty(team, at: now) else { throw MessageError.nobodyOnRota(team: team.name) }
        return OwnerProposal(
            person: duty.person, reason: .onDuty(team: team.name, now: duty.now), team: team.id)
    }
}
