import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

/// Calls, filed as messages or added to an open one.
struct Filings: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Parameters:
    ///   - topic: what it is about, for the teams that handle it.
    ///   - fallback: who owns it if nobody is proposed.
    func file(_ typed: TakenCall, topic: String? = nil, orElse fallback: OwnerProposal? = nil) throws -> Filed {
        let (call, before) = try goingOn(typed)
        let draft = call.draft
        var known = try scope.caller(
            draft.contact, isConfirmed: draft.isConfirmed, e164: call.e164, named: draft.callerName)
        let shared = try known.besides.flatMap { besides in
            // Anybody may write any name beside a number in a mail.
            try acting.actor == .outsider
                ? nil : call.e164.flatMap { try CallMatching(change).share($0, of: besides) ? besides.id : nil }
        }
        if !draft.apart, !draft.settled, let open = try returned(by: call, known) {
            var filed = try callAgain(open, call, from: known.contact?.id)
            filed.besides = known.besides?.name
            return filed
        }
        let earlier = try earlierCalls(of: call, known, goesOn: before?.id)
        let isKept = known.contact == nil && !draft.newContact
        if known.contact == nil { known.contact = try contactToKeep(call, known) }
        let contact = known.contact
        let choice = try owner(for: call, known, earlier, topic: topic, orElse: fallback)
        var filed: Filed
        if !draft.apart, !draft.settled, let open = try openMessage(of: call, known, before, for: choice.person) {
            filed = try callAgain(open, call)
        } else {
            filed = try fileNew(call, contact: contact, choice: choice, shared: shared)
        }
        filed.besides = known.besides?.name
        filed.isKept = isKept && contact != nil
        return filed
    }

    /// A call that continues with a caller who is not a contact: they are identified by their message.
    private func goingOn(_ call: TakenCall) throws -> (TakenCall, Message?) {
        guard let id = call.draft.goesOn, let row = try MessageQueries.find(id, in: office, session) else {
            if call.draft.goesOn != nil { throw MessageError.notHere }
            return (call, nil)
        }
        var draft = call.draft
        let caller = row.message.caller
        if draft.callerName.isEmpty { draft.callerName = caller.name }
        if draft.callerNumber.isEmpty { draft.callerNumber = caller.number ?? caller.asGiven }
        if draft.contact == nil { draft.contact = caller.contact }
        guard NameQuery.fits(draft.callerName, caller.name) else { return (call, nil) }
        return (try TakenCall(draft, office: view.office, now: now), row.message)
    }

    /// The message that this call is said to be the return of. If that is over, or the caller is none who may return
    /// it, the call is filed as any other.
    private func returned(by call: TakenCall, _ known: KnownCaller) throws -> MessageRow? {
        guard let id = call.draft.returns else { return nil }
        if let row = try scope.mayReturn(id, contact: known.contact?.id, number: call.e164) { return row }
        return try scope.seen(id).flatMap { $0.row.awaited == nil ? nil : $0.row }
    }

    /// The open message this call adds to.
    private func openMessage(
        of call: TakenCall, _ known: KnownCaller, _ before: Message?, for owner: PersonID
    ) throws -> MessageRow? {
        let name = call.draft.callerName
        if let before, before.isOpen, before.owner == owner || before.routing.askedFor == owner,
            let row = try MessageQueries.find(before.id, in: office, session)
        {
            return row
        }
        return try scope.openMessage(of: known, for: owner, number: call.e164, named: name)
    }

    /// The requested contact; or one for a repeat caller, if the office saves those.
    private func contactToKeep(_ call: TakenCall, _ known: KnownCaller) throws -> Contact? {
        var name = call.draft.callerName
        guard !name.isEmpty else { return nil }
        if !call.draft.newContact {
            let earlier = known.strangers.filter { !$0.isEmpty }
            guard view.office.keepsCallers, acting.actor.person != nil, !known.isShared, call.e164 != nil,
                let first = earlier.first
            else { return nil }
            if first.split(separator: " ").count > name.split(separator: " ").count { name = first }
        }
        let number = ContactDraft.Number(label: "", text: call.draft.callerNumber, isShared: known.isShared)
        return try Contacts(change).add(
            ContactDraft(name: name, numbers: PhoneNumber.digits(in: call.draft.callerNumber).isEmpty ? [] : [number]))
    }

    private func fileNew(
        _ call: TakenCall, contact: Contact?, choice: OwnerProposal, shared: ContactID?
    ) throws -> Filed {
        var message = try newMessage(call, contact: contact, choice: choice)
        if message.isOpen {
            try promise(call.draft.window, of: &message)
            try Greetings(change).bind(&message)
        }
        try MessageQueries.add(message, session)
        let first = try addCall(call, to: message)
        tell(
            message.isOpen ? .messageFiled : .messageSettledAtDesk, of: .message(message.id),
            [
                .owner: .text(message.owner.text), .caller: .text(message.caller.name),
                .number: .text(message.caller.asGiven), "regarding": .text(message.regarding),
                "code": .integer(Int64(message.code.rawValue)), "told": .text(message.told),
                "why": .text(message.routing.reason),
            ])
        try change.index(message, with: first, of: contact)
        // A filing is undone by the message's own id, so it rarely writes anything more.
        change.undo = UndoID(message.id.text)
        if let undo = change.undo, let shared {
            try UndoQueries.add(
                UndoStep(
                    id: undo, message: message.id, by: person, at: now, version: message.version, act: "the filing",
                    shared: shared, before: nil),
                in: office, session)
        }
        if try MessageMails(change).filed(message) { return Filed(entry: try reread(message.id), added: false) }
        let row = MessageRow(
            message: message, company: contact?.company ?? "", pronunciation: contact?.pronunciation ?? "",
            standing: nil, standingWhy: "", lastAttempt: nil)
        return Filed(entry: entry(row), added: false)
    }

    /// Adds a call to an open message. What came with it is kept on the call; new decisions take effect. If the acting
    /// person may not see the message, the entry is their call alone.
    /// - Parameter caller: who rang, if that is another contact than the message's.
    func callAgain(_ open: MessageRow, _ call: TakenCall, from caller: ContactID? = nil) throws -> Filed {
        var row = open
        let sees = try scope.sees(row.message)
        if row.message.caller.name.isEmpty { row.message.caller.name = call.draft.callerName }
        // What somebody of ours took down stands before what a mail says; that is kept with its call.
        let isOurs = acting.actor == .outsider && open.message.filing.source != .mail && !open.message.regarding.isEmpty
        try row.message.callAgain(
            at: now, boxes: call.draft.boxes, regarding: isOurs ? open.message.regarding : call.draft.regarding,
            told: call.draft.told)
        let notLowered = try recode(&row.message, by: call.draft, sees: sees)
        if let softWindow = call.softWindow { row.message.timing.softWindow = softWindow }
        try promise(call.draft.window, of: &row.message)
        try Greetings(change).bind(&row.message)
        let added = try addCall(call, to: row.message, from: caller, returning: open.awaited?.id)
        // A program that puts a mail down takes nothing back.
        row = try save(
            row, was: open.message, undoAs: acting.actor == .outsider ? nil : say("the call"), call: added.id)
        tell(
            .messageCalledAgain, of: .message(row.message.id),
            [
                "calls": .integer(Int64(row.message.tally.calls)), .caller: .text(call.draft.callerName),
                "regarding": .text(call.draft.regarding), "told": .text(call.draft.told),
                "returns": open.awaited.map { .text($0.at.rfc3339) } ?? .null,
            ])
        if row.message.code != open.message.code {
            tell(
                .messageRecoded, of: .message(row.message.id),
                .code(open.message.code, row.message.code, why: "decided at another call"))
        }
        try MessageMails(change).calledAgain(row.message)
        change.tellsCallAlone = !sees
        let entry = sees ? entry(row) : scope.entry(row, knowing: added, undo: change.undo)
        return Filed(entry: entry, added: true, notLowered: notLowered)
    }

    /// The window that the caller was told is the deadline; only what is pressing is due before.
    private func promise(_ window: Timestamp?, of message: inout Message) throws {
        guard let window else { return }
        let end = try scope.deadline(of: window, for: message.owner)
        message.timing.agreed = end
        message.timing.due = message.code == .asap ? min(end, message.timing.due) : end
    }

    /// Applies the taker's code: a higher one raises the entry at once, a lower one is asked about first. The form's
    /// initial code does not count, and nobody climbs by ringing more. A taker who may not see the message lowers
    /// nothing: they do not know what would be lowered.
    /// - Returns: a lower code that was not applied.
    private func recode(_ message: inout Message, by draft: MessageDraft, sees: Bool) throws -> Code? {
        guard draft.isCodeChosen, draft.code != message.code else { return nil }
        let isHigher = draft.code.rawValue < message.code.rawValue
        guard isHigher || (draft.lowers && sees) else { return draft.code }
        let hours = view.callHours(of: message)
        let (start, before) = (isHigher ? now : message.filing.at, message.timing.due)
        guard let due = DueTime.due(code: draft.code, filedAt: start, hours: hours) else {
            throw HoursError.neverOpens(after: hours.day(at: now))
        }
        try message.recode(draft.code, due: due, at: now)
        // A caller who rings again and cannot wait is called before the agreed time.
        if isHigher { message.timing.due = min(due, before) }
        return nil
    }

    @discardableResult
    private func addCall(
        _ call: TakenCall, to message: Message, from caller: ContactID? = nil, returning attempt: AttemptID? = nil
    ) throws -> CallRow {
        var row = CallRow(
            id: newID(), message: message.id, contact: caller ?? message.caller.contact, source: call.draft.source,
            name: call.draft.callerName, number: call.e164, at: now,
            answeredBy: acting.actor.person ?? message.filing.taker, regarding: call.draft.regarding,
            boxes: call.draft.boxes, told: call.draft.told,
            readBack: call.draft.readBack && !call.draft.callerNumber.isEmpty)
        row.asGiven = call.draft.callerNumber
        row.code = call.draft.isCodeChosen ? call.draft.code : nil
        row.softWindow = call.softWindow
        row.returned = attempt
        try MessageEventQueries.add(row, in: office, session)
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
        // What nobody took down is the owner’s own find.
        let taker = acting.actor.person ?? choice.person
        var message = Message(
            office: office, id: newID(), ownership: Ownership(owner: choice.person),
            routing: Routing(
                askedFor: choice.reason == .named ? choice.person : nil, team: choice.team,
                reason: choice.reason.words.description),
            filing: Filing(taker: taker, at: now, source: call.draft.source),
            caller: Caller(
                name: call.draft.callerName.isEmpty ? contact?.name ?? "" : call.draft.callerName, number: call.e164,
                asGiven: call.draft.callerNumber, contact: contact?.id),
            regarding: call.draft.regarding, code: call.draft.code, boxes: call.draft.boxes,
            told: call.draft.told,
            timing: Timing(
                firstCallAt: now, lastCallAt: now, due: due, softWindow: call.softWindow, touchedAt: now,
                nudge: settled ? nil : NudgeRule.clock(code: call.draft.code, after: nil, at: now, hours: hours)))
        if settled {
            message.closing = Closing(outcome: .settledAtDesk, by: taker, at: now, reason: call.draft.told)
        }
        return message
    }

    /// Earlier calls that suggest an owner, if nobody was named.
    private func earlierCalls(of call: TakenCall, _ known: KnownCaller, goesOn: MessageID?) throws -> [MessageRow] {
        if !call.draft.forWhom.isEmpty, !call.draft.isProposed { return [] }
        // Programs that put down mail know nobody by a name alone.
        let name = acting.actor == .outsider && call.e164 == nil ? "" : call.draft.callerName
        return try scope.earlier(known, number: call.e164, name: name, goesOn: goesOn)
    }

    /// The person asked for, or the first proposal.
    private func owner(
        for call: TakenCall, _ known: KnownCaller, _ earlier: [MessageRow], topic: String?,
        orElse fallback: OwnerProposal?
    ) throws -> OwnerProposal {
        let (named, isProposed) = (call.draft.forWhom, call.draft.isProposed)
        if !named.isEmpty, !isProposed { return try scope.named(named) }
        if call.draft.settled {
            return OwnerProposal(person: try person, reason: .onDuty(team: view.office.name, now: true))
        }
        let proposals = try scope.proposals(
            contact: known.contact, number: known.isShared ? nil : call.e164, earlier: earlier,
            topic: topic ?? call.draft.regarding)
        // The proposal that was shown gets it, for the reason shown, whatever has changed since.
        if !named.isEmpty {
            return try proposals.first { $0.person.text == named || view.name(of: $0.person) == named }
                ?? scope.named(named)
        }
        guard let first = proposals.first ?? fallback else {
            throw MessageError.ownerMissing
        }
        return first
    }
}
