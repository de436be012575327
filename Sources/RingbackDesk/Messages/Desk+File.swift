package import RingbackCore
import RingbackPhones
import RingbackStore

/// A filed message, and whether the call was added to an existing one. If the filer may not see that message, the entry
/// is their call alone.
package struct Filed: Sendable {
    package let entry: Entry
    package let added: Bool
    /// The chosen contact or the number's, whose name does not fit the given one: the call is another caller's.
    package var besides: String?
    /// The caller rang a second time and is now a contact.
    package var isKept = false
    /// A lower code that was chosen but not applied: the entry stays as it was until somebody confirms.
    package var notLowered: Code?
    /// What the caller was told that the owner's rule forbids; it is filed all the same.
    package var promises: [Promise] = []
}

extension Desk {
    /// Files what a caller left: a new message with one owner, or one call more on the open one.
    ///
    /// - Throws: ``MessageError`` if nobody could own it or nobody called; ``TextError`` over a limit.
    package func file(_ draft: MessageDraft, by acting: Acting, once: IdempotentRequest<Filed>? = nil) async throws
        -> IdempotentResult<Filed>
    {
        try Policy.require(.fileMessage, acting)
        let office = try await view(of: acting.office).office
        let call = try await taken(draft, office: office, by: acting)
        let done = try await change(acting, once: once) { change in
            let call = try PlaybookUses(change).settled(call)
            var filed = try Filings(change).file(call)
            try PlaybookUses(change).note(call.draft.playbook, on: filed.entry.message.id)
            // What somebody approved is no promise of whoever says it.
            if !call.draft.told.isEmpty, !call.isApproved {
                let (owner, acting) = (filed.entry.owner.id, change.acting)
                filed.promises = try change.scope.promises(
                    in: call.draft.told, for: owner,
                    checksNeverSay: Policy.allows(.checkNeverSay, acting, acting.grounds(toOwner: owner)))
            }
            if let waiting = draft.waiting { try HeldCallers(change).file(held: waiting) }
            return filed
        }
        // A number alone tells whose it is. That is never refused, since the telephone rings on, and it counts.
        if draft.contact == nil, done.result?.entry.message.caller.contact != nil {
            lookups.settle(0, for: LookedUp(contacts: 1), by: acting, at: clock.now())
        }
        return done
    }

    /// An unknown owner is reported together with the other mistakes.
    private func taken(_ draft: MessageDraft, office: Office, by acting: Acting) async throws -> TakenCall {
        do { return try TakenCall(draft, office: office, now: clock.now()) } catch let error as any RingbackError {
            let owner = try await read(acting) { scope -> (any RingbackError)? in
                guard !draft.forWhom.isEmpty else { return nil }
                do { _ = try scope.named(draft.forWhom) } catch let error as MessageError { return error }
                return nil
            }
            throw SeveralWrong.of([error, owner].compactMap(\.self)) ?? error
        }
    }
}

/// A parsed draft: texts cleaned, the number understood.
struct TakenCall: Sendable {
    let draft: MessageDraft
    /// The number in E.164; `nil` if it is kept as typed.
    let e164: String?
    let softWindow: Timestamp?
    /// What the caller was told is the sentence of a quick answer.
    var isApproved = false

    /// - Throws: ``MessageError/callerMissing`` without name and number, ``TextError`` for text over a limit.
    init(_ raw: MessageDraft, office: Office, now: Timestamp) throws {
        var draft = raw
        draft.callerName = try PlainText.clean(raw.callerName, limit: TextLimit.name, lines: .one)
        draft.callerNumber = try PlainText.clean(raw.callerNumber, limit: TextLimit.number, lines: .one)
        draft.regarding = try PlainText.clean(raw.regarding, limit: TextLimit.regarding)
        draft.told = try PlainText.clean(raw.told, limit: TextLimit.told)
        draft.playbook = try PlainText.clean(raw.playbook, limit: TextLimit.line, lines: .one)
        if draft.callerNumber.isEmpty, let both = NameAndNumber(draft.callerName),
            both.number.unicodeScalars.count <= TextLimit.number,
            let known = try? Phones.e164(in: both.number, country: office.country), !known.isEmpty
        {
            (draft.callerName, draft.callerNumber) = (both.name, both.number)
        }
        if Withheld.means(draft.callerName) {
            draft.callerName = ""
            if draft.callerNumber.isEmpty { draft.callerNumber = Withheld.number }
        }
        // However it is written, it is no number that was taken down wrongly.
        if Withheld.means(draft.callerNumber) { draft.callerNumber = Withheld.number }
        draft.forWhom = try PlainText.clean(raw.forWhom, limit: TextLimit.email, lines: .one)
        var wrong: [any RingbackError] = []
        if draft.callerName.isEmpty, draft.callerNumber.isEmpty, draft.contact == nil, draft.goesOn == nil {
            wrong.append(MessageError.callerMissing)
        }
        // Text that is not a number is kept as given: "withheld", "call the lodge".
        e164 = try? Phones.e164(in: draft.callerNumber, country: office.country)
        var window: Timestamp?
        do {
            window = try Self.softWindow(draft.around, office.dateOrder, hours: office.hours, now: now)
        } catch let error as any RingbackError { wrong.append(error) }
        if let error = SeveralWrong.of(wrong) { throw error }
        softWindow = window
        self.draft = draft
    }

    /// - Throws: ``HoursError`` for an hour the clocks skip, ``MessageError/timeUnreadable(_:)`` for other text.
    static func softWindow(
        _ text: String, _ order: DateOrder, hours: OfficeHours, now: Timestamp
    ) throws -> Timestamp? {
        let text = try PlainText.clean(text, limit: TextLimit.line, lines: .one)
        if text.isEmpty { return nil }
        guard let wished = WishedTime(text, order) else { throw MessageError.timeUnreadable(text) }
        return try wished.instant(from: now, hours: hours)
    }
}
