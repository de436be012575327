package import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

extension Desk {
    /// Records one try to reach the caller. Talking closes; leaving word moves to *out*.
    ///
    /// - Parameter again: when it was agreed to call again, as typed ("in an hour"): then talking does not close, and
    ///   it is due at that time.
    /// - Parameter wait: after word was left, how long to wait for a call back, as typed ("1h", "tomorrow 10:00"); by
    ///   default as its code says.
    /// - Parameter seen: the version on the screen, if who records it is to be asked where somebody else just did.
    /// - Throws: ``MessageError/closed(_:)``, ``MessageError/againPast``, ``MessageError/againWithoutTalking``,
    ///   ``MessageError/changed(by:)``, ``AttemptJustRecorded``.
    package func record(
        _ outcome: AttemptOutcome, with whom: String, said: String, number: String, again: String = "",
        wait: String = "", on id: MessageID, by acting: Acting, expecting: Int? = nil, seen: Int? = nil,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) {
            try Attempts($0).mustNotRepeat(id, seen: seen)
            return try Attempts($0).record(
                outcome, with: whom, said: said, number: number, again: again, wait: wait, on: id,
                expecting: expecting)
        }
    }

    /// Reopens a closed message, because more is owed.
    /// - Throws: ``MessageError/open``, ``MessageError/ownerLeft(name:advice:)``,
    ///   ``MessageError/textMissing(_:)``.
    package func reopen(
        _ id: MessageID, why: String, by acting: Acting, expecting: Int? = nil, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        let why = try PlainText.clean(why, limit: TextLimit.note)
        guard !why.isEmpty else { throw MessageError.textMissing(say("why it is reopened")) }
        return try await change(acting, once: once) { change in
            let old = try Messages(change).message(id, for: .reopenMessage, expecting: expecting)
            guard let owner = change.view.person(old.message.owner), owner.works else {
                throw MessageError.ownerLeft(
                    name: change.view.name(of: old.message.owner), advice: say("File it for somebody who does."))
            }
            let hours = change.view.callHours(of: owner.id, team: old.message.routing.team)
            guard let due = DueTime.due(code: old.message.code, filedAt: change.now, hours: hours) else {
                throw HoursError.neverOpens(after: hours.day(at: change.now))
            }
            var row = old
            try row.message.reopen(
                due: due, nudge: NudgeRule.clock(code: old.message.code, after: nil, at: change.now, hours: hours),
                at: change.now)
            row = try Messages(change).save(row, was: old.message, undoAs: say("reopened"))
            change.tell(.messageReopened, of: .message(id), ["why": .text(why)])
            return Messages(change).entry(row)
        }
    }

    /// Closes a message with an outcome.
    /// - Throws: ``MessageError/closed(_:)``, ``MessageError/reasonMissing``, ``MessageError/changed(by:)``.
    package func close(
        _ id: MessageID, _ outcome: ClosingOutcome, reason: String, with whom: String = "", by acting: Acting,
        expecting: Int? = nil, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) {
            try Attempts($0).close(id, outcome, reason: reason, with: whom, expecting: expecting)
        }
    }

    /// Changes how soon it wants its return; it is due anew, but for a time agreed with the caller.
    /// - Throws: ``MessageError/closed(_:)``, ``MessageError/changed(by:)``.
    package func recode(
        _ id: MessageID, _ code: Code, why: String, by acting: Acting, expecting: Int? = nil,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        let why = try PlainText.clean(why, limit: TextLimit.note)
        return try await change(acting, once: once) { change in
            let old = try Messages(change).message(id, for: .recodeMessage, expecting: expecting)
            let hours = change.view.callHours(of: old.message)
            guard let due = DueTime.due(code: code, filedAt: old.message.filing.at, hours: hours) else {
                throw HoursError.neverOpens(after: hours.day(at: change.now))
            }
            var row = old
            // What was excused may wait until then, however soon it is wanted now.
            try row.message.recode(code, due: old.excuse(at: change.now)?.until ?? due, at: change.now)
            guard row != old else { return Messages(change).entry(old) }
            row = try Messages(change).save(row, was: old.message, undoAs: .recoded(to: code))
            change.tell(.messageRecoded, of: .message(id), .code(old.message.code, code, why: why))
            return Messages(change).entry(row)
        }
    }

    /// Moves an entry before another of its code, or after the last. Two people moving different entries are both kept;
    /// if two move the same one, the second is told if they gave the version they saw.
    /// - Throws: ``MessageError/placeElsewhere``, ``MessageError/closed(_:)``, ``MessageError/changed(by:)``.
    package func place(
        _ id: MessageID, before next: MessageID?, why: String, by acting: Acting, expecting: Int? = nil,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        let why = try PlainText.clean(why, limit: TextLimit.note)
        return try await change(acting, once: once) { change in
            let old = try Messages(change).message(id, for: .placeMessage, expecting: expecting)
            try old.message.mustBeOpen()
            let keys = try SheetQueries.keys(
                owner: old.message.owner, face: old.message.face, at: change.now, in: change.office, change.session)
            var places = try PhoneSheet.places(moving: id, before: next, in: keys)
            var row = old
            row.message.place = Place(
                order: places.removeValue(forKey: id) ?? 0, by: try change.person, at: change.now, why: why)
            row.message.timing.touchedAt = change.now
            let room = places.sorted { $0.key < $1.key }.map { other in
                MadeRoom(message: other.key, before: keys.first { $0.id == other.key }?.place, after: other.value)
            }
            row = try Messages(change).save(row, was: old.message, undoAs: say("the move"), room: room)
            try MessageQueries.setPlaces(places, in: change.office, change.session)
            change.tell(
                .messagePlaced, of: .message(id),
                [
                    .before: old.message.place.map { .integer(Int64($0.order)) } ?? .null,
                    .after: .integer(Int64(row.message.place?.order ?? 0)),
                    "ahead": next.map { .text($0.text) } ?? .null,
                    "why": .text(why),
                ])
            return Messages(change).entry(row)
        }
    }

    /// The owner has looked at the sheet: read, which is not accepted.
    /// - Returns: how many entries were read for the first time.
    package func markRead(sheet owner: PersonID, by acting: Acting) async throws -> Int {
        try Policy.require(.markSheetRead, acting, acting.grounds(toOwner: owner))
        guard acting.isBy(owner), try await isNewLook(at: owner, by: acting) else { return 0 }
        return try await change(acting) { change in
            // Not in the history: only entries that they had not seen before are.
            try SheetLookQueries.put(change.now, of: owner, in: change.office, change.session)
            let read = try MessageQueries.markRead(owner: owner, at: change.now, in: change.office, change.session)
            for id in read { change.tell(.messageRead, of: .message(id)) }
            return read.count
        }
    }
}
