package import RingbackCore
import RingbackStore
import RingbackWords

/// Messages that are deliberately not returned yet.
struct Holds: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func hold(_ id: MessageID, until text: String, reason: String, expecting: Int? = nil) throws -> Entry {
        let reason = try PlainText.clean(reason, limit: TextLimit.note)
        let old = try message(id, for: .holdMessage, expecting: expecting)
        try old.message.mustBeOpen()
        let until = try time(text, of: old.message)
        guard try scope.mayHold(old.message.owner) else {
            throw HeldBackError.promised(name: view.name(of: old.message.owner))
        }
        var row = old
        try row.message.hold(until: until, reason: reason, by: person, at: now)
        row = try save(row, was: old.message, undoAs: say("the hold"))
        // Why is for the owner and their assistants, and more people read the history.
        tell(.messageHeld, of: .message(id), ["until": .text(until.rfc3339)])
        return entry(row)
    }

    func release(_ id: MessageID) throws -> Entry {
        let old = try message(id, for: .holdMessage)
        var row = old
        try row.message.release(at: now)
        row = try save(row, was: old.message, undoAs: say("the end of the hold"))
        tell(.messageReleased, of: .message(id))
        return entry(row)
    }

    private func time(_ text: String, of message: Message) throws -> Timestamp {
        let text = try PlainText.clean(text, limit: TextLimit.line, lines: .one)
        if text.isEmpty { throw HeldBackError.untilMissing }
        if let exact = Timestamp(rfc3339: text) { return exact }
        let (hours, order) = (view.hours(of: message.owner), view.office.dateOrder)
        if let day = WishedTime.day(text, order, from: now, hours: hours), let opening = hours.opening(on: day) {
            return opening
        }
        guard let wished = WishedTime(text, order) else { throw HeldBackError.unreadable(text) }
        return try wished.instant(from: now, hours: hours)
    }
}

extension ReadScope {
    /// Only where callers are never told a time may a return be put off in silence.
    func mayHold(_ owner: PersonID) throws -> Bool { try discretion(of: owner).promise == .open }
}

extension Desk {
    /// Holds a message back until a time to look again, with a reason that only its owner and their assistants see.
    ///
    /// - Parameter until: as typed ("Friday 10:00", "2026-12-01"), or an exact time.
    /// - Throws: ``HeldBackError``, ``MessageError/closed(_:)``, ``MessageError/changed(by:)``.
    package func hold(
        _ id: MessageID, until: String, reason: String, by acting: Acting, expecting: Int? = nil,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) {
            try Holds($0).hold(id, until: until, reason: reason, expecting: expecting)
        }
    }

    /// Ends a hold: it is due again as it was before.
    /// - Throws: ``HeldBackError/notHeld``, ``MessageError/closed(_:)``.
    package func release(_ id: MessageID, by acting: Acting) async throws -> Entry {
        try await change(acting) { try Holds($0).release(id) }
    }
}
