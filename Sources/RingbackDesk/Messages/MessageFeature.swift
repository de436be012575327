import Foundation
import RingbackCore
import RingbackStore
import RingbackWords

/// A feature that changes messages: it loads them by the right that it needs, and saves them.
protocol MessageFeature: ChangeFeature {}

/// What is done to a message in no feature's name.
struct Messages: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }
}

extension MessageFeature {
    /// A message the acting person may do `operation` to, at the version they saw.
    /// - Parameter expected: the version from `If-Match`; `nil` for any.
    func message(_ id: MessageID, for operation: Right, expecting expected: Int? = nil) throws -> MessageRow {
        let (row, grounds) = try scope.message(id)
        try Policy.require(operation, acting, grounds)
        if let expected, expected != row.message.version { throw MessageError.changed(by: try lastToTouch(id)) }
        return row
    }

    private func lastToTouch(_ id: MessageID) throws -> String {
        let last = try Journal.entries(office, subject: Subject.message(id).journal, limit: 100, in: session)
            .first { $0.action != .messageOpened }
        return last?.actor.map { view.name(of: $0) } ?? "Somebody"
    }

    /// Saves what became of a message, and how an offer of it ended, as its ownership says.
    ///
    /// - Parameters:
    ///   - act: its name for undoing it within a minute; `nil` if it cannot be undone.
    ///   - attempt: the try it recorded.
    ///   - call: the call it added.
    ///   - room: the entries that made room for a move.
    func save(
        _ row: MessageRow, was old: Message, undoAs act: Phrase? = nil, attempt: AttemptID? = nil,
        call: CallID? = nil, room: [MadeRoom] = []
    ) throws -> MessageRow {
        var row = row
        if let ending = row.message.ownership.takeEnding() {
            try MessageEventQueries.end(ending, at: now, in: office, session)
        }
        guard try MessageQueries.save(&row.message, session) else {
            throw MessageError.changed(by: try lastToTouch(old.id))
        }
        if let act {
            let step = UndoStep(
                id: newID(), message: old.id, by: try person, at: now, version: row.message.version,
                act: act.description,
                attempt: attempt, call: call, room: room,
                before: String(decoding: try JSONEncoder().encode(old), as: UTF8.self))
            try UndoQueries.add(step, in: office, session)
            change.undo = step.id
        }
        if let reach = row.reach, reach.phase != .ended { try Ladders(change).follow(row.message) }
        return row
    }

    /// Records an act that does not change the message itself and cannot be undone: undo stops before it.
    func barUndo(_ act: Phrase, of message: Message) throws {
        try UndoQueries.add(
            UndoStep(
                id: newID(), message: message.id, by: person, at: now, version: message.version,
                act: act.description, before: nil),
            in: office, session)
    }

    /// The message's current state, with its joins.
    func reread(_ id: MessageID) throws -> Entry {
        guard let row = try MessageQueries.find(id, in: office, session) else { throw MessageError.notHere }
        return entry(row)
    }

    /// The entry returned by an act on it.
    func entry(_ row: MessageRow, undid: String? = nil) -> Entry {
        Entry(scope.told(row), view: view, now: now, undo: change.undo, undid: undid)
    }
}
