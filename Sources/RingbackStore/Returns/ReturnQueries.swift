package import RingbackCore

/// Messages whose callers may ring back: open ones for which word or a voicemail was left.
package enum ReturnQueries {
    /// Of these contacts, latest first.
    package static func awaited(
        of contacts: [ContactID], in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageID] {
        if contacts.isEmpty { return [] }
        return try session.rows(
            """
            SELECT m.id FROM message m
            WHERE m.office_id = \(office) AND m.contact_id IN \(list: contacts) AND m.closed_at IS NULL
            AND m.words_left > 0 ORDER BY m.id DESC LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// From or at this number, latest first.
    package static func awaited(
        at number: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageID] {
        let own: [MessageID] = try session.rows(
            """
            SELECT m.id FROM message m
            WHERE m.office_id = \(office) AND m.caller_number = \(number) AND m.closed_at IS NULL
            AND m.words_left > 0 ORDER BY m.id DESC LIMIT \(limit)
            """
        ).map { try $0.id(0) }
        let rung: [MessageID] = try session.rows(
            """
            SELECT a.message_id FROM attempt a
            JOIN message m ON m.office_id = a.office_id AND m.id = a.message_id
            WHERE a.office_id = \(office) AND a.number = \(number) AND m.closed_at IS NULL AND m.words_left > 0
            LIMIT \(limit)
            """
        ).map { try $0.id(0) }
        return own + rung
    }

    /// Of contacts of these companies: from what waits, which is little, to its contacts.
    package static func awaited(
        ofCompanies companies: [String], in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageID] {
        if companies.isEmpty { return [] }
        return try session.rows(
            """
            SELECT m.id FROM message m CROSS JOIN contact c
            WHERE m.office_id = \(office) AND m.closed_at IS NULL AND m.words_left > 0
            AND c.office_id = m.office_id AND c.id = m.contact_id AND c.company IN \(list: companies) LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// Whose assistants these contacts are.
    package static func principals(
        of assistants: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID] {
        if assistants.isEmpty { return [] }
        return try session.rows(
            """
            SELECT contact_id FROM contact_assistant
            WHERE office_id = \(office) AND assistant_id IN \(list: assistants)
            """
        ).map { try $0.id(0) }
    }
}
