package import RingbackCore
import RingbackStore
import RingbackWords

extension Desk {
    /// Adds what was promised to a caller as an entry of its own, on the sheet of whoever owes them the return.
    ///
    /// - Parameter due: by when, as typed ("tomorrow 10:00"); empty for today.
    /// - Returns: the new entry.
    /// - Throws: ``MessageError/followUpPast``, ``MessageError/ownerLeft(name:advice:)``,
    ///   ``MessageError/textMissing(_:)``, ``MessageError/timeUnreadable(_:)``.
    package func followUp(
        _ id: MessageID, what: String, due: String = "", by acting: Acting, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) { try FollowUps($0).add(to: id, what: what, due: due) }
    }
}

/// Promises made on a call, each an entry of its own.
struct FollowUps: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func add(to id: MessageID, what: String, due typed: String) throws -> Entry {
        let what = try PlainText.clean(what, limit: TextLimit.regarding)
        guard !what.isEmpty else { throw MessageError.textMissing(say("what was promised")) }
        let old = try message(id, for: .attemptMessage)
        guard let owner = view.person(old.message.owner), owner.works else {
            throw MessageError.ownerLeft(
                name: view.name(of: old.message.owner), advice: say("File it for somebody who does."))
        }
        let hours = view.callHours(of: owner.id, team: old.message.routing.team)
        let wished = try TakenCall.softWindow(
            typed, view.office.dateOrder, hours: view.hours(of: owner.id), now: now)
        guard let due = wished ?? DueTime.due(code: .today, filedAt: now, hours: hours) else {
            throw HoursError.neverOpens(after: hours.day(at: now))
        }
        guard due > now else { throw MessageError.followUpPast }
        var ownership = Ownership(owner: owner.id)
        // Whoever promises it has taken it on.
        ownership.takeOn(at: now)
        let promise = Message(
            office: office, id: newID(), ownership: ownership, routing: old.message.routing,
            filing: Filing(taker: try person, at: now, source: .followUp), caller: old.message.caller,
            regarding: what, code: old.message.code == .asap ? .asap : .today, boxes: [], told: "",
            timing: Timing(firstCallAt: now, lastCallAt: now, due: due, touchedAt: now))
        try MessageQueries.add(promise, session)
        tell(
            .messagePromised, of: .message(id),
            ["what": .text(what), "due": .text(due.rfc3339)])
        tell(
            .messageFiled, of: .message(promise.id),
            [
                .owner: .text(owner.id.text), .caller: .text(promise.caller.name),
                .number: .text(promise.caller.asGiven), "regarding": .text(what),
                "code": .integer(Int64(promise.code.rawValue)), "due": .text(due.rfc3339),
            ])
        // As every filing, it is undone by its own id.
        change.undo = UndoID(promise.id.text)
        return try reread(promise.id)
    }
}
