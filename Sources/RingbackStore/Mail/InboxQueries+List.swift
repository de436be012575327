package import RingbackCore

// All incoming mail and what became of it.

extension InboxQueries {
    /// The mails in one of these states, newest first; `before` is the previous page's last.
    /// - Parameter words: required in sender, subject, text or outcome; empty for all mails.
    package static func list(
        states: [InboxRow.State], words: String, before: InboxID?, limit: Int, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> [InboxRow] {
        let rest: Query = if let before { "AND id < \(before)" } else { "" }
        let plain = words.lowercased().replacing("!", with: "!!").replacing("%", with: "!%").replacing("_", with: "!_")
        let like = "%\(plain)%"
        let fitting: Query =
            if plain.isEmpty {
                ""
            } else {
                """
                AND (lower(from_address) LIKE \(like) ESCAPE '!' OR lower(subject) LIKE \(like) ESCAPE '!' \
                OR lower(said) LIKE \(like) ESCAPE '!' OR lower(outcome) LIKE \(like) ESCAPE '!' \
                OR lower(why) LIKE \(like) ESCAPE '!')
                """
            }
        return try session.rows(
            """
            SELECT \(columns) FROM inbox WHERE office_id = \(office) AND state IN \(list: states.map(\.rawValue)) \(rest) \
            \(fitting) ORDER BY id DESC LIMIT \(limit)
            """
        ).map(read)
    }
}
