package import RingbackCore
import RingbackSodium

/// Who changed what, when and how: written in the same transaction as the change, never changed afterwards.
package enum Journal {
    private static let rowsAtOnce = 32

    /// Records one change.
    /// - Returns: its number in the office; numbers have no gaps.
    @discardableResult
    package static func append(_ entry: JournalEntry, in session: any SQLSession) throws -> Int64 {
        try append([entry], to: entry.office, in: session)
    }

    /// Records several changes in one office, in this order.
    /// - Returns: the number of the last one.
    @discardableResult
    package static func append(
        _ entries: [JournalEntry], to office: OfficeID, in session: any SQLSession
    ) throws -> Int64 {
        var (seq, digest) = try openedHead(of: office, in: session)
        var remaining = entries[...]
        while !remaining.isEmpty {
            var values: Query = ""
            for (place, entry) in remaining.prefix(rowsAtOnce).enumerated() {
                precondition(entry.office == office, "an entry of another office")
                seq += 1
                let row = row(of: entry, seq: seq, digest: &digest)
                values = place == 0 ? row : "\(values), \(row)"
            }
            try session.post("INSERT INTO journal (office_id, \(columns)) VALUES \(values)")
            remaining = remaining.dropFirst(rowsAtOnce)
        }
        return seq
    }

    /// The length of an office's journal and the digest of its last entry: worth recording elsewhere, since it proves
    /// everything before it.
    package static func head(
        of office: OfficeID, in session: any SQLSession
    ) throws -> (seq: Int64, digest: [UInt8])? {
        try session.row("SELECT seq, digest FROM office_ledger WHERE office_id = \(office)")
            .map { (try $0.int64(0), try $0.blob(1)) }
    }

    /// The history of one thing, newest first.
    package static func entries(
        _ office: OfficeID, subject: JournalSubject, before: Int64 = .max, limit: Int, in session: any SQLSession
    ) throws -> [JournalRecord] {
        try session.rows(
            """
            SELECT \(columns) FROM journal
            WHERE office_id = \(office) AND subject_kind = \(subject.kind) AND subject_id = \(subject.id)
                AND seq < \(before)
            ORDER BY seq DESC LIMIT \(limit)
            """
        ).map(record)
    }

    /// The history of all things of one kind, newest first.
    package static func entries(
        _ office: OfficeID, kind: String, before: Int64 = .max, limit: Int, in session: any SQLSession
    ) throws -> [JournalRecord] {
        // Most entries are about messages, so a scan meets them soon; the others have an index of their own.
        let others: Query = kind == "message" ? "" : "AND subject_kind <> 'message'"
        return try session.rows(
            """
            SELECT \(columns) FROM journal
            WHERE office_id = \(office) AND subject_kind = \(kind) \(others) AND seq < \(before)
            ORDER BY seq DESC LIMIT \(limit)
            """
        ).map(record)
    }

    /// The subjects of entries of one kind since an entry, except messages: each once.
    package static func subjects(
        of kind: String, since seq: Int64, _ office: OfficeID, in session: any SQLSession
    ) throws -> [String] {
        try session.rows(
            """
            SELECT DISTINCT subject_id FROM journal
            WHERE office_id = \(office) AND subject_kind = \(kind) AND subject_kind <> 'message' AND seq > \(seq)
            """
        ).map { try $0.text(0) }
    }

    /// Everything that happened in an office, newest first.
    package static func entries(
        _ office: OfficeID, before: Int64 = .max, limit: Int, in session: any SQLSession
    ) throws -> [JournalRecord] {
        try session.rows(
            """
            SELECT \(columns) FROM journal WHERE office_id = \(office) AND seq < \(before)
            ORDER BY seq DESC LIMIT \(limit)
            """
        ).map(record)
    }

    /// What happened after an entry, oldest first.
    package static func since(
        _ office: OfficeID, _ seq: Int64, limit: Int, in session: any SQLSession
    ) throws -> [JournalRecord] {
        try rows(of: office, after: seq, limit: limit, in: session).map(record)
    }

    /// Erases what entries say about a person, and records that; the chain still verifies.
    ///
    /// - Parameter entry: who erases and why; the affected entries are added to its particulars.
    /// - Returns: how many had something to erase.
    @discardableResult
    package static func erase(
        particularsOf seqs: [Int64], recordedAs entry: JournalEntry, in session: any SQLSession
    ) throws -> Int {
        var erased = 0
        for seqs in seqs.chunks(of: 4096) {
            erased += try session.run(
                """
                UPDATE journal SET particulars = NULL, salt = NULL
                WHERE office_id = \(entry.office) AND seq IN \(list: seqs) AND particulars IS NOT NULL
                    AND action <> \(JournalAction.journalErased.rawValue)
                """)
        }
        var record = entry
        record.action = .journalErased
        record.particulars[.entries] = .list(seqs.sorted().map(JournalValue.integer))
        try append(record, in: session)
        return erased
    }
}

extension Journal {
    /// In the order read by ``record(_:)``.
    static let columns: Query =
        "seq, at, actor_id, via, subject_kind, subject_id, action, particulars, salt, sealed, digest"

    static func rows(
        of office: OfficeID, after seq: Int64, limit: Int, in session: any SQLSession
    ) throws -> [Row] {
        try session.rows(
            "SELECT \(columns) FROM journal WHERE office_id = \(office) AND seq > \(seq) ORDER BY seq LIMIT \(limit)")
    }

    private static func openedHead(
        of office: OfficeID, in session: any SQLSession
    ) throws -> (seq: Int64, digest: [UInt8]) {
        if let head = try head(of: office, in: session) { return head }
        try session.run(
            "INSERT INTO office_ledger (office_id, seq, digest) VALUES (\(office), 0, \(JournalChain.start))")
        return (0, JournalChain.start)
    }

    /// One row's values; advances `digest`. A trigger updates the ledger.
    private static func row(of entry: JournalEntry, seq: Int64, digest: inout [UInt8]) -> Query {
        let particulars = entry.particulars.isEmpty ? nil : JournalValue(entry.particulars).json
        let salt = particulars.map { _ in Randomness.bytes(16) }
        var sealed: [UInt8]?
        if let particulars, let salt { sealed = JournalChain.seal(particulars, salt: salt) }
        let link = JournalChain.Link(
            office: entry.office.text, seq: seq, at: entry.at.milliseconds, actor: entry.actor?.text, via: entry.via,
            subjectKind: entry.subject.kind, subjectID: entry.subject.id, action: entry.action.rawValue,
            sealed: sealed)
        digest = JournalChain.digest(of: link, after: digest)
        return """
            (\(link.office), \(seq), \(link.at), \(link.actor), \(link.via), \(link.subjectKind), \(link.subjectID), \
            \(link.action), \(particulars), \(salt), \(sealed), \(digest))
            """
    }

    private static func record(_ row: Row) throws -> JournalRecord {
        JournalRecord(
            seq: try row.int64(0), at: try row.timestamp(1), actor: try row.optionalID(2), via: try row.text(3),
            subject: JournalSubject(kind: try row.text(4), id: try row.text(5)),
            action: try row.text(6), particulars: try row.optionalText(7), isErased: row.isNull(7) && !row.isNull(9)
        )
    }
}
