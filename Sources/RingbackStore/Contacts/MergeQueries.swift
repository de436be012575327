import Foundation
package import RingbackCore

/// The tables `contact_merge` and `contact_apart`.
package enum MergeQueries {
    private static let columns: Query = "id, sequence, kept_id, gone_id, by_id, at, before"

    private static func read(_ row: Row) throws -> ContactMerge {
        var next = RowCursor(row)
        return ContactMerge(
            id: try next.id(), sequence: try next.integer(), kept: try next.id(), gone: try next.id(),
            by: try next.id(), at: try next.timestamp(),
            state: try OfficeQueries.decoded(ContactMerge.State.self, try next.text()))
    }

    package static func nextSequence(in office: OfficeID, _ session: any SQLSession) throws -> Int {
        try session.row("SELECT MAX(sequence) FROM contact_merge WHERE office_id = \(office)")
            .flatMap { try $0.optionalInt(0) }.map { $0 + 1 } ?? 1
    }

    package static func add(_ merge: ContactMerge, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO contact_merge (office_id, id, sequence, kept_id, gone_id, by_id, at, before)
            VALUES (\(office), \(merge.id), \(merge.sequence), \(merge.kept), \(merge.gone), \(merge.by), \
            \(merge.at), \(try OfficeQueries.encoded(merge.state)))
            """)
    }

    package static func save(_ merge: ContactMerge, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE contact_merge SET before = \(try OfficeQueries.encoded(merge.state))
            WHERE office_id = \(office) AND id = \(merge.id)
            """)
    }

    package static func undo(
        _ merge: MergeID, by person: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE contact_merge SET undone_by = \(person), undone_at = \(now)
            WHERE office_id = \(office) AND id = \(merge)
            """)
    }

    package static func find(_ id: MergeID, in office: OfficeID, _ session: any SQLSession) throws -> ContactMerge? {
        try session.row("SELECT \(columns) FROM contact_merge WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// The merge that removed a contact; `nil` if it is not merged.
    package static func of(gone: ContactID, in office: OfficeID, _ session: any SQLSession) throws -> ContactMerge? {
        try session.row(
            "SELECT \(columns) FROM contact_merge WHERE office_id = \(office) AND gone_id = \(gone) AND undone_at IS NULL"
        ).map(read)
    }

    /// The standing merges into a contact, earliest first.
    package static func into(
        _ kept: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactMerge] {
        try session.rows(
            "SELECT \(columns) FROM contact_merge WHERE office_id = \(office) AND kept_id = \(kept) AND undone_at IS NULL"
        ).map(read).sorted { $0.sequence < $1.sequence }
    }

    /// Everybody merged into one of these, without their records.
    package static func gone(
        into kept: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID] {
        if kept.isEmpty { return [] }
        return try session.rows(
            """
            SELECT gone_id FROM contact_merge
            WHERE office_id = \(office) AND kept_id IN \(list: kept) AND undone_at IS NULL
            """
        ).map { try $0.id(0) }
    }

    /// The contact one was merged into; `nil` if it is not merged or unknown.
    package static func successor(
        of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> ContactID? {
        try session.row("SELECT merged_into FROM contact WHERE office_id = \(office) AND id = \(contact)")
            .flatMap { try $0.optionalID(0) }
    }

    /// Removes the contact from the index; its entries are kept in the merge.
    /// - Returns: `false` if it was changed since it was read.
    package static func hide(
        _ contact: Contact, into kept: ContactID, _ session: any SQLSession
    ) throws -> Bool {
        let (office, id) = (contact.office, contact.id)
        let hidden = try session.run(
            """
            UPDATE contact SET merged_into = \(kept), version = \(contact.version + 1), alike_key = NULL
            WHERE office_id = \(office) AND id = \(id) AND version = \(contact.version) AND merged_into IS NULL
            """)
        guard hidden == 1 else { return false }
        try session.run("DELETE FROM contact_number WHERE office_id = \(office) AND contact_id = \(id)")
        try session.run("DELETE FROM contact_email WHERE office_id = \(office) AND contact_id = \(id)")
        try ContactIndex.remove(id, in: office, session)
        return true
    }

    /// The contact is independent again; its record is saved separately.
    package static func show(_ contact: ContactID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            "UPDATE contact SET merged_into = NULL WHERE office_id = \(office) AND id = \(contact)")
    }

    // MARK: Not the same

    package static func setApart(
        _ one: ContactID, _ other: ContactID, by person: PersonID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO contact_apart (office_id, first_id, second_id, by_id, at)
            VALUES (\(office), \(min(one, other)), \(max(one, other)), \(person), \(now)) ON CONFLICT DO NOTHING
            """)
    }

    package static func areApart(
        _ one: ContactID, _ other: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.row(
            """
            SELECT 1 FROM contact_apart
            WHERE office_id = \(office) AND first_id = \(min(one, other)) AND second_id = \(max(one, other))
            """) != nil
    }
}
