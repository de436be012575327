package import RingbackCore

// Moves a contact's records to another contact, and back.
extension MergeQueries {
    /// Moves all of a contact's records to another.
    package static func move(
        from gone: ContactID, to kept: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> ContactMerge.Moved {
        let whose: Query = "WHERE office_id = \(office) AND contact_id = \(gone) RETURNING id"
        var moved = ContactMerge.Moved()
        moved.messages = try session.rows(
            "UPDATE message SET contact_id = \(kept), version = version + 1 \(whose)"
        ).map { try $0.id(0) }
        moved.calls = try session.rows("UPDATE call SET contact_id = \(kept) \(whose)").map { try $0.id(0) }
        moved.context = try session.rows("UPDATE context SET contact_id = \(kept) \(whose)").map { try $0.id(0) }
        moved.questions = try session.rows("UPDATE contact_question SET contact_id = \(kept) \(whose)").map {
            try $0.text(0)
        }
        moved.notes = try session.rows("UPDATE contact_note SET contact_id = \(kept) \(whose)").map { try $0.text(0) }
        moved.favors = try session.rows("UPDATE contact_favor SET contact_id = \(kept) \(whose)").map {
            try $0.text(0)
        }
        return moved
    }

    /// Moves records back if they are still where they went.
    /// - Parameter now: the current owner of the records: the contact they went to, or the one it was merged into
    ///   later.
    package static func moveBack(
        _ moved: ContactMerge.Moved, from now: ContactID, to gone: ContactID, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try moveBack(
            moved.messages, "UPDATE message SET version = version + 1,", from: now, to: gone, in: office, session)
        try moveBack(moved.calls, "UPDATE call SET", from: now, to: gone, in: office, session)
        try moveBack(moved.context, "UPDATE context SET", from: now, to: gone, in: office, session)
        try moveBack(moved.questions, "UPDATE contact_question SET", from: now, to: gone, in: office, session)
        try moveBack(moved.notes, "UPDATE contact_note SET", from: now, to: gone, in: office, session)
        try moveBack(moved.favors ?? [], "UPDATE contact_favor SET", from: now, to: gone, in: office, session)
    }

    private static func moveBack(
        _ ids: [some SQLBindable], _ update: Query, from now: ContactID, to gone: ContactID, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        for some in ids.portions {
            try session.run(
                """
                \(update) contact_id = \(gone)
                WHERE office_id = \(office) AND id IN \(list: some) AND contact_id = \(now)
                """)
        }
    }

    // MARK: Links

    /// A contact's ties to principals and other contacts.
    package static func links(
        of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactMerge.Link] {
        let standings = try session.rows(
            "SELECT principal_id, kind, why FROM standing WHERE office_id = \(office) AND contact_id = \(contact)"
        ).map {
            ContactMerge.Link(kind: .standing, other: try $0.text(0), word: try $0.text(1), text: try $0.text(2))
        }
        let assistants = try session.rows(
            """
            SELECT assistant_id, note, position FROM contact_assistant
            WHERE office_id = \(office) AND contact_id = \(contact)
            """
        ).map {
            ContactMerge.Link(
                kind: .assistant, other: try $0.text(0), text: try $0.text(1), position: try $0.int(2))
        }
        let bosses = try session.rows(
            """
            SELECT contact_id, note, position FROM contact_assistant
            WHERE office_id = \(office) AND assistant_id = \(contact)
            """
        ).map {
            ContactMerge.Link(
                kind: .assistantOf, other: try $0.text(0), text: try $0.text(1), position: try $0.int(2))
        }
        return standings + assistants + bosses
    }

    /// - Returns: `false` if there is such a link already, which stays.
    @discardableResult
    package static func add(
        _ link: ContactMerge.Link, to contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        switch link.kind {
        case .standing:
            return try session.run(
                """
                INSERT INTO standing (office_id, contact_id, principal_id, kind, why)
                VALUES (\(office), \(contact), \(link.other), \(link.word), \(link.text)) ON CONFLICT DO NOTHING
                """) == 1
        case .assistant, .assistantOf:
            let (boss, assistant) = link.kind == .assistant ? (contact.text, link.other) : (link.other, contact.text)
            if boss == assistant { return false }
            return try session.run(
                """
                INSERT INTO contact_assistant (office_id, contact_id, assistant_id, position, note)
                VALUES (\(office), \(boss), \(assistant), \(link.position), \(link.text)) ON CONFLICT DO NOTHING
                """) == 1
        }
    }

    /// Removes a link, if it is unchanged.
    package static func remove(
        _ link: ContactMerge.Link, from contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        switch link.kind {
        case .standing:
            try session.run(
                """
                DELETE FROM standing WHERE office_id = \(office) AND contact_id = \(contact)
                AND principal_id = \(link.other) AND kind = \(link.word) AND why = \(link.text)
                """)
        case .assistant, .assistantOf:
            let (boss, assistant) = link.kind == .assistant ? (contact.text, link.other) : (link.other, contact.text)
            try session.run(
                """
                DELETE FROM contact_assistant WHERE office_id = \(office) AND contact_id = \(boss)
                AND assistant_id = \(assistant) AND note = \(link.text)
                """)
        }
    }
}

extension Array {
    /// In chunks of as many as fit into a statement.
    fileprivate var portions: [[Element]] {
        stride(from: 0, to: count, by: 1000).map { Array(self[$0..<Swift.min($0 + 1000, count)]) }
    }
}
