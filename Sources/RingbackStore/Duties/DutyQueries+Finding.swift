package import RingbackCore

extension DutyQueries {
    /// Duties of a word that many have, looked through for the other words of a question.
    private static let most = 1000

    /// The duties that all of these words lead to, each as a whole or as the beginning of a word.
    /// - Parameter words: as of ``DutyWords/asked(_:)``. The one that fewest duties have is looked up first, since what is
    ///   asked for is often "slides for Boston" where hundreds of duties have either word.
    package static func having(
        _ words: [String], limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyID] {
        let counted = try words.map { (count: try count(beginning: $0, in: office, session), word: $0) }
        guard let rarest = counted.min(by: { $0.count < $1.count }), rarest.count > 0 else { return [] }
        var others: Query = ""
        for word in words where word != rarest.word {
            others = """
                \(others) AND EXISTS (SELECT 1 FROM duty_word o WHERE o.office_id = \(office) AND o.duty_id = w.duty_id
                AND o.word >= \(word) AND o.word < \(word + end))
                """
        }
        var seen: Set<DutyID> = []
        return try session.rows(
            """
            SELECT w.duty_id FROM (
                SELECT duty_id, word FROM duty_word
                WHERE office_id = \(office) AND word >= \(rarest.word) AND word < \(rarest.word + end)
                ORDER BY word, duty_id LIMIT \(most)) AS w
            WHERE 1 = 1 \(others) ORDER BY w.word, w.duty_id LIMIT \(limit)
            """
        ).map { try $0.id(0, of: Kind.Duty.self) }.filter { seen.insert($0).inserted }
    }

    /// Sorts after everything with this beginning.
    private static let end = "\u{10FFFD}"

    /// How many duties have a word with this beginning, up to ``most``.
    private static func count(
        beginning word: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM (
                SELECT duty_id FROM duty_word WHERE office_id = \(office) AND word >= \(word) AND word < \(word + end)
                LIMIT \(most)) AS counted
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// The duties that most of these words lead to, or words that sound alike.
    package static func near(
        _ words: [String], limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyID] {
        if words.isEmpty { return [] }
        var hits: Query = ""
        for (place, word) in words.enumerated() {
            let more: Query = place == 0 ? "" : " UNION ALL "
            hits = """
                \(hits)\(more)SELECT duty_id, points FROM (
                    SELECT duty_id, 3 AS points FROM duty_word
                    WHERE office_id = \(office) AND word >= \(word) AND word < \(word + end) LIMIT 400) AS begun
                """
            guard let sound = DutyWords.sound(of: word), sound.utf8.count > 1 else { continue }
            hits = """
                \(hits) UNION ALL SELECT duty_id, points FROM (
                    SELECT duty_id, 1 AS points FROM duty_word
                    WHERE office_id = \(office) AND sound = \(sound) LIMIT 400) AS alike
                """
        }
        return try session.rows(
            """
            SELECT duty_id, CAST(SUM(points) AS BIGINT) AS total FROM (\(hits)) AS hits
            GROUP BY duty_id ORDER BY total DESC, duty_id LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// The duties with one or more of these words, most of them first: those among which one may fit a text.
    package static func sharing(
        _ words: [String], limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyID] {
        if words.isEmpty { return [] }
        // An expression, otherwise SQLite would walk all words in the order of their duties.
        return try session.rows(
            """
            SELECT w.duty_id FROM (
                SELECT duty_id || '' AS duty_id FROM duty_word WHERE office_id = \(office) AND word IN \(list: words)
            ) AS w GROUP BY w.duty_id ORDER BY COUNT(*) DESC, w.duty_id LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }
}
