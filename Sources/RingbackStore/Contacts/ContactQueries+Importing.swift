package import RingbackCore

/// A contact with its index entries, ready to be added.
package struct ContactAddition: Sendable {
    package var contact: Contact
    package let sortKey: String
    package var parts: [String]
    /// Each number's digits in national form.
    package var national: [String]

    package init(contact: Contact, sortKey: String, parts: [String], national: [String]) {
        self.contact = contact
        self.sortKey = sortKey
        self.parts = parts
        self.national = national
    }
}

// Many contacts at once. A statement with many rows costs a fraction of as many single-row statements.
extension ContactQueries {
    private static let rowsAtOnce = 32

    /// Adds contacts like ``add(_:sortKey:parts:national:_:)``.
    package static func add(_ additions: [ContactAddition], _ session: any SQLSession) throws {
        try insert(additions.map { try written($0.contact, sortKey: $0.sortKey) }, into: "contact", session)
        try addCompanions(of: additions, session)
    }

    /// The numbers, the mail addresses and what the contacts are found by.
    static func addCompanions(of additions: [ContactAddition], _ session: any SQLSession) throws {
        try insert(additions.flatMap(writtenNumbers), into: "contact_number", session)
        try insert(additions.flatMap { try writtenEmails($0.contact) }, into: "contact_email", session)
        for (office, additions) in Dictionary(grouping: additions, by: \.contact.office) {
            let entries = additions.map {
                ContactIndex.Entry($0.contact, sortKey: $0.sortKey, parts: $0.parts, national: $0.national)
            }
            try ContactIndex.add(entries, in: office, session)
        }
    }

    static func insert(_ records: [ColumnWriter], into table: StaticString, _ session: any SQLSession) throws {
        var remaining = records[...]
        while !remaining.isEmpty {
            // Only two lengths, so that few statements are prepared.
            let count = remaining.count >= rowsAtOnce ? rowsAtOnce : 1
            try session.run(ColumnWriter.insert(Array(remaining.prefix(count)), into: table))
            remaining = remaining.dropFirst(count)
        }
    }

    /// Contacts whose name folds to one of these keys, except merged ones.
    package static func withSortKeys(
        _ sortKeys: [String], in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID] {
        try session.rows(
            """
            SELECT id FROM contact WHERE office_id = \(office) AND sort_key IN \(list: sortKeys)
            AND merged_into IS NULL AND erased_at IS NULL
            """
        ).map { try $0.id(0) }
    }

    /// Those of these contacts whose data was erased.
    package static func erased(
        _ ids: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<ContactID> {
        Set(
            try session.rows(
                "SELECT id FROM contact WHERE office_id = \(office) AND id IN \(list: ids) AND erased_at IS NOT NULL"
            ).map { try $0.id(0) })
    }
}
