package import RingbackCore

// All that came in, with what became of it.

extension InboxQueries {
    /// The mails in one of these states, the newest first; `before` is the last of the page before.
    /// - Parameter words: what sender, subject, words or outcome must have; everything when empty.
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
