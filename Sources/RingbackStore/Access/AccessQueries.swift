package import RingbackCore

/// The tables `session`, `token`, `sign_in_try`, `request_once`, and `person.password`.
package enum AccessQueries {
    // MARK: Passwords

    /// The person with this email, in any office, and their password hash.
    package static func credentials(
        email: String, _ session: any SQLSession
    ) throws -> (office: OfficeID, person: PersonID, password: String?, left: Bool)? {
        try session.row(
            "SELECT office_id, id, password, left_at FROM person WHERE email_key = \(email.lowercased())"
        ).map { row in
            var next = RowCursor(row)
            return (try next.id(), try next.id(), try next.optionalText(), try next.optionalInteger() != nil)
        }
    }

    // MARK: Tries

    package static func tries(
        of subject: String, since: Timestamp, _ session: any SQLSession
    ) throws -> Int {
        try session.row("SELECT COUNT(*) FROM sign_in_try WHERE subject = \(subject) AND at > \(since)")?.int(0) ?? 0
    }

    /// Records a try and deletes those that no longer count.
    package static func addTry(
        of subject: String, at now: Timestamp, number: Int, forgetting before: Timestamp, _ session: any SQLSession
    ) throws {
        try session.run("DELETE FROM sign_in_try WHERE subject = \(subject) AND at <= \(before)")
        try session.run(
            """
            INSERT INTO sign_in_try (subject, at, number) VALUES (\(subject), \(now), \(number))
            ON CONFLICT (subject, at, number) DO NOTHING
            """)
    }

    package static func forgetTries(of subject: String, _ session: any SQLSession) throws {
        try session.run("DELETE FROM sign_in_try WHERE subject = \(subject)")
    }

    /// Deletes one try that turned out to be legitimate.
    package static func forgetTry(
        of subject: String, at time: Timestamp, number: Int, _ session: any SQLSession
    ) throws {
        try session.run(
            "DELETE FROM sign_in_try WHERE subject = \(subject) AND at = \(time) AND number = \(number)")
    }

    /// Deletes tries that no longer count and were never followed up.
    package static func forgetTries(before: Timestamp, _ session: any SQLSession) throws {
        try session.run("DELETE FROM sign_in_try WHERE at < \(before)")
    }

    // MARK: Sessions

    package static func add(_ row: SessionRow, digest: [UInt8], _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO session (office_id, id, secret_digest, person_id, created_at, seen_at, expires_at, agent, \
            address)
            VALUES (\(row.office), \(row.id), \(digest), \(row.person), \(row.createdAt), \(row.seenAt), \
            \(row.expiresAt), \(row.agent), \(row.address))
            """)
    }

    private static let sessionColumns: Query =
        "id, office_id, person_id, created_at, seen_at, expires_at, agent, address, ended_at"

    private static func readSession(_ row: Row) throws(SQLFault) -> SessionRow {
        var next = RowCursor(row)
        return SessionRow(
            id: try next.id(), office: try next.id(), person: try next.id(), createdAt: try next.timestamp(),
            seenAt: try next.timestamp(), expiresAt: try next.timestamp(), agent: try next.text(),
            address: try next.text(), endedAt: try next.optionalTimestamp())
    }

    package static func session(digest: [UInt8], _ session: any SQLSession) throws -> SessionRow? {
        try session.row("SELECT \(sessionColumns) FROM session WHERE secret_digest = \(digest)").map(readSession)
    }

    package static func session(
        _ id: SessionID, in office: OfficeID, _ session: any SQLSession
    ) throws -> SessionRow? {
        try session.row(
            "SELECT \(sessionColumns) FROM session WHERE office_id = \(office) AND id = \(id)"
        ).map(readSession)
    }

    /// The active sessions among these.
    package static func standing(
        of sessions: Set<SessionID>, at now: Timestamp, usedSince: Timestamp, _ session: any SQLSession
    ) throws -> Set<SessionID> {
        Set(
            try session.rows(
                """
                SELECT id FROM session WHERE id IN \(list: sessions.sorted()) AND ended_at IS NULL
                AND expires_at > \(now) AND seen_at > \(usedSince)
                """
            ).map { try $0.id(0) })
    }

    package static func sessions(
        of person: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [SessionRow] {
        try session.rows(
            """
            SELECT \(sessionColumns) FROM session
            WHERE office_id = \(office) AND person_id = \(person) AND ended_at IS NULL AND expires_at > \(now)
            ORDER BY created_at DESC LIMIT 100
            """
        ).map(readSession)
    }

    package static func seen(
        _ id: SessionID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("UPDATE session SET seen_at = \(now) WHERE office_id = \(office) AND id = \(id)")
    }

    /// Ends one of a person's sessions, or all.
    /// - Returns: how many ended.
    package static func endSessions(
        of person: PersonID, only id: SessionID?, except: SessionID? = nil, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Int {
        let which: Query = id.map { "AND id = \($0)" } ?? ""
        let but: Query = except.map { "AND id <> \($0)" } ?? ""
        return try session.run(
            """
            UPDATE session SET ended_at = \(now)
            WHERE office_id = \(office) AND person_id = \(person) AND ended_at IS NULL \(which) \(but)
            """)
    }

    // MARK: Tokens

    package static func add(_ row: TokenRow, digest: [UInt8], _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO token (office_id, id, secret_digest, person_id, name, scopes, created_at)
            VALUES (\(row.office), \(row.id), \(digest), \(row.person), \(row.name), \(Scope.stored(row.scopes)), \
            \(row.createdAt))
            """)
    }

    private static let tokenColumns: Query = "id, office_id, person_id, name, scopes, created_at, ended_at"

    private static func readToken(_ row: Row) throws(SQLFault) -> TokenRow {
        var next = RowCursor(row)
        return TokenRow(
            id: try next.id(), office: try next.id(), person: try next.id(), name: try next.text(),
            scopes: Scope.read(try next.text()), createdAt: try next.timestamp(),
            endedAt: try next.optionalTimestamp())
    }

    package static func token(digest: [UInt8], _ session: any SQLSession) throws -> TokenRow? {
        try session.row("SELECT \(tokenColumns) FROM token WHERE secret_digest = \(digest)").map(readToken)
    }

    package static func token(_ id: TokenID, in office: OfficeID, _ session: any SQLSession) throws -> TokenRow? {
        try session.row("SELECT \(tokenColumns) FROM token WHERE office_id = \(office) AND id = \(id)").map(readToken)
    }

    package static func tokens(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [TokenRow] {
        try session.rows(
            """
            SELECT \(tokenColumns) FROM token
            WHERE office_id = \(office) AND person_id = \(person) AND ended_at IS NULL
            ORDER BY created_at DESC LIMIT 200
            """
        ).map(readToken)
    }

    package static func endTokens(
        of person: PersonID, only id: TokenID?, except: Set<TokenID> = [], at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Int {
        let which: Query = id.map { "AND id = \($0)" } ?? ""
        let but: Query = except.isEmpty ? "" : "AND id NOT IN \(list: except.sorted())"
        return try session.run(
            """
            UPDATE token SET ended_at = \(now)
            WHERE office_id = \(office) AND person_id = \(person) AND ended_at IS NULL \(which) \(but)
            """)
    }

    // MARK: Once

    package static func answered(
        key: String, by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (digest: [UInt8], subject: String, answer: String, isCallAlone: Bool)? {
        try session.row(
            """
            SELECT digest, subject_id, answer, call_alone FROM request_once
            WHERE office_id = \(office) AND person_id = \(person) AND idem_key = \(key)
            """
        ).map { (try $0.blob(0), try $0.text(1), try $0.text(2), try $0.int(3) != 0) }
    }

    /// - Parameter isCallAlone: whether the answer contains only a call of the person's own.
    package static func remember(
        key: String, digest: [UInt8], subject: String, answer: String, isCallAlone: Bool, by person: PersonID,
        at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.post(
            """
            INSERT INTO request_once (office_id, person_id, idem_key, digest, subject_id, answer, call_alone, at)
            VALUES (\(office), \(person), \(key), \(digest), \(subject), \(answer), \(isCallAlone ? 1 : 0), \(now))
            """)
    }

    /// Adds the answer to a request that was remembered without one.
    package static func keep(
        _ answer: String, key: String, by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE request_once SET answer = \(answer)
            WHERE office_id = \(office) AND person_id = \(person) AND idem_key = \(key) AND answer = ''
            """)
    }

    /// Deletes sessions that ended or expired before a time; the journal keeps them.
    package static func forgetSessions(
        before: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            "DELETE FROM session WHERE office_id = \(office) AND (expires_at < \(before) OR ended_at < \(before))")
    }

    package static func forgetAnswers(
        before: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.run("DELETE FROM request_once WHERE office_id = \(office) AND at < \(before)")
    }
}
