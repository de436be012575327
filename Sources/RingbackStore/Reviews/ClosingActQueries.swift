package import RingbackCore

/// The table `closing_act`: returns that were no try, as they were when somebody acted.
package enum ClosingActQueries {
    /// - Parameter id: of the step that takes it back.
    package static func add(
        _ message: Message, as id: String, in office: OfficeID, _ session: any SQLSession
    ) throws {
        guard let closing = message.closing else { return }
        try session.run(
            """
            INSERT INTO closing_act (office_id, id, message_id, by_id, at, outcome, due_at)
            VALUES (\(office), \(id), \(message.id), \(closing.by), \(closing.at), \(closing.outcome.rawValue), \
            \(message.timing.due))
            """)
    }

    package static func takeBack(_ step: UndoID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM closing_act WHERE office_id = \(office) AND id = \(step)")
    }
}
