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
        let row = try message(id, for: .undoOwn)
        guard let step = try UndoQueries.last(on: id, by: person, in: office, session) else {
            if let wanted, wanted.text != id.text { throw MessageError.tooLateToUndo }
            return try takeBackFiling(row)
        }
        guard let before = step.before else { throw MessageError.undoBarred(step.act) }
        guard wanted == nil || wanted == step.id, now.seconds(since: step.at) <= 60,
            step.version == row.message.version
        else { throw MessageError.tooLateToUndo }
        return try takeBack(step, before: before, row)
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
        try UndoQueries.tookBack(step, from: old, to: message.version, in: office, session)
        return try undone(step.message, step.act)
    }

    /// What was filed by mistake, and nobody has touched since, ends on the word of whoever took the call. It stays on
    /// record.
    private func takeBackFiling(_ row: MessageRow) throws -> Entry {
        guard row.message.taker == person, row.message.version == 1, row.message.isOpen else {
            throw MessageError.nothingToUndo
        }
        guard now.seconds(since: row.message.filedAt) <= 60 else { throw MessageError.tooLateToUndo }
        var new = row
        try new.message.close(.closedWithReason, by: person, at: now, reason: "filed by mistake, taken back at once")
        _ = try save(new, was: row.message)
        return try undone(row.message.id, "the filing")
    }

    private func undone(_ id: MessageID, _ act: String) throws -> Entry {
        tell("message.undone", of: .message(id), ["act": .text(act)])
        guard let row = try MessageQueries.find(id, in: office, session) else { throw MessageError.notHere }
        return entry(row, undid: act)
    }
}
