import Foundation
package import RingbackCore

/// The place an entry got when another moved.
package struct MadeRoom: Equatable, Codable, Sendable {
    package let message: MessageID
    package let before: Int?
    package let after: Int

    package init(message: MessageID, before: Int?, after: Int) {
        self.message = message
        self.before = before
        self.after = after
    }
}

/// One of somebody's acts on a message, which they can undo for a minute.
package struct UndoStep: Equatable, Sendable {
    package let id: UndoID
    package let message: MessageID
    package let by: PersonID
    package let at: Timestamp
    /// The message's version right after the act; if it differs, somebody has changed it since.
    package let version: Int
    /// What was done, in the office's words.
    package let act: String
    /// The try it recorded.
    package var attempt: AttemptID?
    /// The call it added.
    package var call: CallID?
    /// The entries that made room for a move.
    package var room: [MadeRoom] = []
    /// The contact whose number a filing found to be shared.
    package var shared: ContactID?
    /// The message before the act; `nil` for an act that cannot be undone, which also blocks earlier ones.
    package let before: String?

    package init(
        id: UndoID, message: MessageID, by: PersonID, at: Timestamp, version: Int, act: String,
        attempt: AttemptID? = nil, call: CallID? = nil, room: [MadeRoom] = [], shared: ContactID? = nil, before: String?
    ) {
        self.id = id
        self.message = message
        self.by = by
        self.at = at
        self.version = version
        self.act = act
        self.attempt = attempt
        self.call = call
        self.room = room
        self.shared = shared
        self.before = before
    }

    /// A filing is undone by the message's own id.
    package var isFiling: Bool { id.text == message.text }
}

/// The table `undo`.
package enum UndoQueries {
    package static func add(_ step: UndoStep, in office: OfficeID, _ session: any SQLSession) throws {
        let room = step.room.isEmpty ? nil : String(decoding: try JSONEncoder().encode(step.room), as: UTF8.self)
        try session.run(
            """
            INSERT INTO undo (office_id, id, message_id, by_id, at, version_after, act, attempt_id, call_id, room, \
            shared_id, before)
            VALUES (\(office), \(step.id), \(step.message), \(step.by), \(step.at), \(step.version), \(step.act), \
            \(step.attempt), \(step.call), \(room), \(step.shared), \(step.before))
            """)
    }

    /// A person's last remembered act on a message.
    package static func last(
        on message: MessageID, by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> UndoStep? {
        try session.row(
            """
            SELECT id, at, version_after, act, attempt_id, call_id, room, shared_id, before FROM undo
            WHERE office_id = \(office) AND message_id = \(message) AND by_id = \(person)
            ORDER BY version_after DESC, CASE WHEN id = message_id THEN 2 WHEN before IS NULL THEN 0 ELSE 1 END LIMIT 1
            """
        ).map { row in
            var next = RowCursor(row)
            return UndoStep(
                id: try next.id(), message: message, by: person, at: try next.timestamp(),
                version: try next.integer(), act: try next.text(), attempt: try next.optionalID(),
                call: try next.optionalID(),
                room: try next.optionalText().map { try JSONDecoder().decode([MadeRoom].self, from: Data($0.utf8)) }
                    ?? [],
                shared: try next.optionalID(), before: try next.optionalText())
        }
    }

    /// After an undo the message is at `version` in its state before the step: the previous step becomes the last
    /// again.
    package static func tookBack(
        _ step: UndoStep, from old: Int, to version: Int, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("DELETE FROM undo WHERE office_id = \(office) AND id = \(step.id)")
        try session.run(
            """
            UPDATE undo SET version_after = \(version)
            WHERE office_id = \(office) AND message_id = \(step.message) AND version_after = \(old)
            """)
    }

    /// Deletes acts that can no longer be undone.
    package static func forget(before: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM undo WHERE office_id = \(office) AND at < \(before)")
    }
}
