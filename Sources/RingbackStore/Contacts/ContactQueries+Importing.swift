package import RingbackCore

/// A contact with what it is found by, ready to be added.
package struct ContactAddition: Sendable {
    package var contact: Contact
    package let sortKey: String
    package var parts: [String]
    /// For each number the digits as dialled at home.
    package var national: [String]

    package init(contact: Contact, sortKey: String, parts: [String], national: [String]) {
        self.contact = contact
        self.sortKey = sortKey
        self.parts = parts
        self.national = national
    }
}

// Many contacts at once. Statements of many rows cost a fraction of as many statements of one.
extension ContactQueries {
    private static let rowsAtOnce = 32

    /// Adds contacts as ``add(_:sortKey:parts:national:_:)`` adds one.
    package static func add(_ additions: [ContactAddition], _ session: any SQLSession) throws {
        try insert(
            additions.map { addition in
                let contact = addition.contact
                return """
                    (\(contact.office), \(contact.id), \(contact.version), \(contact.name), \(addition.sortKey), \
                    \(contact.company), \(contact.honorific), \(contact.pronunciation), \
                    \(contact.spellingConfirmed?.by), \(contact.spellingConfirmed?.at), \
                    \(contact.pronunciationConfirmed?.by), \(contact.pronunciationConfirmed?.at), \
                    \(contact.timeZone), \(contact.country), \(contact.note), \(contact.holder), 1, \
                    \(AlikeKey.of(contact)))
                    """
            },
            """
            INSERT INTO contact (office_id, id, version, name, sort_key, company, honorific, pronunciation, \
            spelling_by, spelling_at, pronounced_by, pronounced_at, time_zone, country, note, holder_id, indexed, alike_key) \
            VALUES
            """, session)
        try insert(
            additions.flatMap { addition in
                zip(addition.contact.numbers, addition.national).enumerated().map { position, pair -> Query in
                    let (number, national) = pair
                    return """
                        (\(addition.contact.office), \(addition.contact.id), \(position), \(number.label), \
                        \(number.e164), \(number.asGiven), \(national), \(number.ext), \(number.isPrimary), \
                        \(number.bestHours), \(number.invalidSince), \(number.isShared))
                        """
                }
            },
            """
            INSERT INTO contact_number (office_id, contact_id, position, label, e164, as_given, national, extension, \
            is_primary, best_hours, invalid_since, is_shared) VALUES
            """, session)
        try insert(
            additions.flatMap { addition in
                addition.contact.emails.enumerated().map { position, email -> Query in
                    "(\(addition.contact.office), \(addition.contact.id), \(position), \(email.label), \(email.address))"
                }
            },
            "INSERT INTO contact_email (office_id, contact_id, position, label, address) VALUES", session)
        for (office, additions) in Dictionary(grouping: additions, by: \.contact.office) {
            let entries = additions.map {
                ContactIndex.Entry($0.contact, sortKey: $0.sortKey, parts: $0.parts, national: $0.national)
            }
            try ContactIndex.add(entries, in: office, session)
        }
    }

    static func insert(_ rows: [Query], _ into: Query, _ session: any SQLSession) throws {
        var remaining = rows[...]
        while !remaining.isEmpty {
            // Of two lengths only, so that there are few statements to prepare.
            let count = remaining.count >= rowsAtOnce ? rowsAtOnce : 1
            try session.run("\(into) \(rows: Array(remaining.prefix(count)))")
            remaining = remaining.dropFirst(count)
        }
    }

    /// Contacts whose name folds to one of these keys, merged ones left out.
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
