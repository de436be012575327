import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

/// Tries to reach a caller, and endings.
struct Attempts: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func record(
        _ outcome: AttemptOutcome, with whom: String, said: String, number: String, again: String = "",
        wait: String = "", on id: MessageID, expecting: Int? = nil
    ) throws -> Entry {
        let whom = try PlainText.clean(whom, limit: TextLimit.name, lines: .one)
        let said = try PlainText.clean(said, limit: TextLimit.note)
        let number = try PlainText.clean(number, limit: TextLimit.number, lines: .one)
        let dialled = try? Phones.e164(in: number, country: view.office.country)
        let old = try message(id, for: .attemptMessage, expecting: expecting)
        var row = old
        let hours = view.hours(of: old.message.owner)
        if let again = try TakenCall.softWindow(again, view.office.dateOrder, hours: hours, now: now) {
            guard outcome == .talked else { throw MessageError.againWithoutTalking }
            try row.message.talk(again: again, by: person, at: now)
        } else {
            try row.message.attempt(
                outcome, by: person, at: now, awaiting: waiting(wait, after: outcome, of: old.message))
        }
        let attemptID: AttemptID = newID()
        row = try save(row, was: old.message, undoAs: outcome.label, attempt: attemptID)
        var attempt = AttemptRow(
            id: attemptID, by: try person, at: now, outcome: outcome, with: whom, said: said,
            number: dialled ?? row.message.caller.number)
        attempt.due = old.message.timing.due
        if let number = attempt.number { try RungNumbers(change).note(number, for: id) }
        try MessageEventQueries.add(attempt, to: id, in: office, session)
        if outcome == .wrongNumber, let contact = row.message.caller.contact, let wrong = attempt.number {
            try ContactQueries.markInvalid(wrong, of: contact, since: now, in: office, session)
        }
        var particulars: Particulars = ["with": .text(whom), "said": .text(said)]
        if !again.isEmpty { particulars["again"] = .text(again) }
        tell(.attempt(outcome), of: .message(id), particulars)
        try MessageMails(change).returned(row.message)
        return try reread(id)
    }

    /// Until when a call back is waited for: as typed ("1h", "tomorrow 10:00"), else as its code says.
    private func waiting(_ text: String, after outcome: AttemptOutcome, of message: Message) throws -> Timestamp? {
        let text = try PlainText.clean(text, limit: TextLimit.line, lines: .one)
        guard outcome == .leftWord else {
            if !text.isEmpty { throw MessageError.waitWithoutWord }
            return nil
        }
        if text.isEmpty { return DueTime.waiting(code: message.code, since: now, hours: view.callHours(of: message)) }
        // "2h" is a while here, and no time of day.
        let order = view.office.dateOrder
        guard let wished = WishedTime("in \(text)", order) ?? WishedTime(text, order) else {
            throw MessageError.waitUnreadable(text)
        }
        return try wished.instant(from: now, hours: view.hours(of: message.owner))
    }

    /// - Parameter whom: with whom it was settled, mostly an assistant of theirs.
    func close(
        _ id: MessageID, _ outcome: ClosingOutcome, reason: String, with whom: String = "", expecting: Int? = nil
    ) throws -> Entry {
        let whom = try PlainText.clean(whom, limit: TextLimit.name, lines: .one)
        let reason = try PlainText.clean(reason, limit: TextLimit.note)
        let operation: Right = outcome == .closedWithReason ? .closeWithReason : .closeMessage
        let old = try message(id, for: operation, expecting: expecting)
        var row = old
        try row.message.close(outcome, by: person, at: now, reason: reason, with: whom)
        _ = try save(row, was: old.message, undoAs: .closed(as: outcome))
        if let step = change.undo, row.message.closing?.isReturn == true {
            try ClosingActQueries.add(row.message, as: step.text, in: office, session)
        }
        tell(
            .messageClosed, of: .message(id),
            [
                "outcome": .text(outcome.rawValue), "reason": .text(reason),
                "with": whom.isEmpty ? .null : .text(whom),
            ])
        try MessageMails(change).returned(row.message)
        return try reread(id)
    }
}
