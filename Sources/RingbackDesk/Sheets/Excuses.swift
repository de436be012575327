package import RingbackCore
import RingbackStore
import RingbackWords

/// Why late calls may wait.
struct Excuses: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Its name for undoing it.
    static let act = say("the excuse")

    func excuse(
        _ id: MessageID, _ reason: Excuse.Reason, until text: String, note: String, expecting: Int? = nil
    ) throws -> Entry {
        let note = try PlainText.clean(note, limit: TextLimit.note)
        let old = try message(id, for: .excuseMessage, expecting: expecting)
        try old.message.mustBeExcusable(isExcused: old.excuse(at: now) != nil, at: now)
        if reason == .other, note.isEmpty { throw ExcuseError.noteMissing }
        let until = try time(text)
        var row = old
        try row.message.excuse(until: until, at: now)
        _ = try save(row, was: old.message, undoAs: Self.act)
        // The step that undoes it names it.
        guard let excuse = change.undo.flatMap({ ExcuseID($0.text) }) else { throw MessageError.nothingToUndo }
        try ExcuseQueries.add(
            Excuse(
                id: excuse, reason: reason, note: note, until: until, dueBefore: old.message.timing.due,
                by: try person, at: now),
            to: id, in: office, session)
        tell(
            .messageExcused, of: .message(id),
            [
                "reason": .text(reason.rawValue), "note": .text(note),
                "dueBefore": .text(old.message.timing.due.rfc3339), "due": .text(until.rfc3339),
            ])
        return try reread(id)
    }

    /// A time in office hours, as typed or exact.
    func time(_ text: String) throws -> Timestamp {
        let text = try PlainText.clean(text, limit: TextLimit.line, lines: .one)
        if text.isEmpty { throw ExcuseError.untilMissing }
        let hours = view.office.hours
        let until: Timestamp
        if let exact = Timestamp(rfc3339: text) {
            until = exact
        } else {
            guard let wished = WishedTime(text, view.office.dateOrder) else { throw ExcuseError.unreadable(text) }
            until = try wished.instant(from: now, hours: hours)
        }
        try Excuse.mustBeWorked(until, from: now, hours: hours)
        return until
    }
}

extension Desk {
    /// Lets a late call wait until a time, with a reason; it is not late until then, and is again after it.
    ///
    /// - Parameter until: as typed ("tomorrow 10:00"), or an exact time.
    /// - Throws: ``ExcuseError``, ``MessageError/closed(_:)``, ``MessageError/changed(by:)``.
    package func excuse(
        _ id: MessageID, _ reason: Excuse.Reason, until: String, note: String, by acting: Acting,
        expecting: Int? = nil, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) {
            try Excuses($0).excuse(id, reason, until: until, note: note, expecting: expecting)
        }
    }
}
