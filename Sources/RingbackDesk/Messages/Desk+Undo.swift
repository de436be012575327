import Foundation
package import RingbackCore
import RingbackStore

extension Desk {
    /// Takes back one's own last act on a message: for a minute, and while nobody else did anything to it.
    ///
    /// - Parameter step: the act that is meant; `nil` for whatever was the last. It is refused when it is not the last
    ///   any more.
    package func undo(
        _ id: MessageID, step: UndoID? = nil, by acting: Acting, once: Once<Entry>? = nil
    ) async throws -> Done<Entry> {
        try await change(acting, once: once) { try $0.undo(id, step: step) }
    }
}

extension Change {
    func undo(_ id: MessageID, step wanted: UndoID? = nil) throws -> Entry {
        let last = try UndoQueries.last(on: id, by: person, in: office, session)
        let row = try undoable(id, last)
        guard let step = last else {
            if let wanted, wanted.text != id.text { throw MessageError.tooLateToUndo }
            return try takeBackFiling(row)
        }
        guard let before = step.before else { throw MessageError.undoBarred(step.act) }
        guard wanted == nil || wanted == step.id, now.seconds(since: step.at) <= 60,
            step.version == row.message.version
        else { throw MessageError.tooLateToUndo }
        return try takeBack(step, before: before, row)
    }

    /// Whoever added a call may take it back, whether the rest of the message is theirs to see or not.
    private func undoable(_ id: MessageID, _ last: UndoStep?) throws -> MessageRow {
        guard last?.call != nil, try look.seen(id) == nil else { return try message(id, for: .undoOwn) }
        try Policy.requireScope(for: .undoOwn, acting)
        guard let row = try MessageQueries.find(id, in: office, session) else { throw MessageError.notHere }
        return row
    }

    private func takeBack(_ step: UndoStep, before: String, _ row: MessageRow) throws -> Entry {
        var message = try JSONDecoder().decode(Message.self, from: Data(before.utf8))
        let old = message.version
        message.version = row.message.version
        message.ownership.withdraw()
        guard try MessageQueries.save(&message, session) else { throw MessageError.tooLateToUndo }
        if message.caller.contact != row.message.caller.contact {
            try HappeningQueries.setContact(message.caller.contact, ofMessage: step.message, in: office, session)
        }
        if let attempt = step.attempt {
            try HappeningQueries.undo(attempt, of: step.message, at: now, in: office, session)
            if let contact = row.message.caller.contact, let last = row.lastAttempt, let number = last.number,
                last.id == attempt, last.outcome == .wrongNumber
            {
                try ContactQueries.markValid(number, of: contact, since: last.at, in: office, session)
            }
        }
        let added = try step.call.flatMap { id in
            try HappeningQueries.calls(of: step.message, in: office, limit: 100, session).first { $0.id == id }
        }
        if let added { try HappeningQueries.remove(added.id, in: office, session) }
        try UndoQueries.tookBack(step, from: old, to: message.version, in: office, session)
        return try undone(step.message, step.act, knowing: added)
    }

    /// What was filed by mistake, and nobody has touched since, ends on the word of whoever took the call. It stays on
    /// record.
    private func takeBackFiling(_ row: MessageRow) throws -> Entry {
        guard row.message.taker == person, row.message.version == 1, row.message.isOpen else {
            throw MessageError.nothingToUndo
        }
        guard now.seconds(since: row.message.filedAt) <= 60 else { throw MessageError.tooLateToUndo }
        var new = row
        try new.message.close(.closedWithReason, by: person, at: now, reason: Closing.takenBack)
        _ = try save(new, was: row.message)
        return try undone(row.message.id, "the filing")
    }

    private func undone(_ id: MessageID, _ act: String, knowing call: CallRow? = nil) throws -> Entry {
        tell("message.undone", of: .message(id), ["act": .text(act)])
        guard let row = try MessageQueries.find(id, in: office, session) else { throw MessageError.notHere }
        if let call, try !look.sees(row.message) { return look.entry(row, knowing: call, undid: act) }
        return entry(row, undid: act)
    }
}
