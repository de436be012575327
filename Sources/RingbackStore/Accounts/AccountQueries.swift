package import RingbackCore

/// The tables `company` and `account_offer`, and who holds what.
package enum AccountQueries {
    // MARK: Holding

    /// The accounts a person holds, companies and contacts, unordered.
    package static func held(
        by person: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [HeldAccount] {
        let companies = try session.rows(
            "SELECT name_key, name FROM company WHERE office_id = \(office) AND holder_id = \(person) LIMIT \(limit)"
        ).map { HeldAccount(account: .company(try $0.text(0)), name: try $0.text(1), company: "") }
        let contacts = try session.rows(
            """
            SELECT id, name, company FROM contact
            WHERE office_id = \(office) AND holder_id = \(person) AND merged_into IS NULL LIMIT \(limit)
            """
        ).map { HeldAccount(account: .contact(try $0.id(0)), name: try $0.text(1), company: try $0.text(2)) }
        return companies + contacts
    }

    /// How many accounts a person holds.
    package static func count(of person: PersonID, in office: OfficeID, _ session: any SQLSession) throws -> Int {
        try session.row(
            """
            SELECT (SELECT COUNT(*) FROM contact
                WHERE office_id = \(office) AND holder_id = \(person) AND merged_into IS NULL)
            + (SELECT COUNT(*) FROM company WHERE office_id = \(office) AND holder_id = \(person))
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// How many accounts each person holds.
    package static func counts(in office: OfficeID, _ session: any SQLSession) throws -> [PersonID: Int] {
        var counts: [PersonID: Int] = [:]
        for row in try session.rows(
            """
            SELECT holder_id, COUNT(*) FROM contact
            WHERE office_id = \(office) AND holder_id IS NOT NULL AND merged_into IS NULL GROUP BY holder_id
            UNION ALL
            SELECT holder_id, COUNT(*) FROM company
            WHERE office_id = \(office) AND holder_id IS NOT NULL GROUP BY holder_id
            """)
        {
            counts[try row.id(0), default: 0] += try row.int(1)
        }
        return counts
    }

    /// The given accounts, in anybody’s hands.
    package static func find(
        _ accounts: [Account], in office: OfficeID, _ session: any SQLSession
    ) throws -> [Account: (held: HeldAccount, holder: PersonID?)] {
        var found: [Account: (held: HeldAccount, holder: PersonID?)] = [:]
        let contacts = accounts.compactMap { if case .contact(let id) = $0 { id } else { nil } }
        if !contacts.isEmpty {
            for row in try session.rows(
                """
                SELECT id, name, company, holder_id FROM contact
                WHERE office_id = \(office) AND id IN \(list: contacts) AND merged_into IS NULL
                """)
            {
                let account = Account.contact(try row.id(0))
                found[account] = (
                    HeldAccount(account: account, name: try row.text(1), company: try row.text(2)),
                    try row.optionalID(3)
                )
            }
        }
        let keys = accounts.compactMap { if case .company(let key) = $0 { key } else { nil } }
        if !keys.isEmpty {
            for row in try session.rows(
                "SELECT name_key, name, holder_id FROM company WHERE office_id = \(office) AND name_key IN \(list: keys)"
            ) {
                let account = Account.company(try row.text(0))
                found[account] = (
                    HeldAccount(account: account, name: try row.text(1), company: ""), try row.optionalID(2)
                )
            }
        }
        return found
    }

    /// Changes an account's holder.
    /// - Returns: `false` if it is no longer held by `before`.
    package static func give(
        _ account: Account, from before: PersonID, to after: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        switch account {
        case .contact(let id):
            try session.run(
                """
                UPDATE contact SET holder_id = \(after), version = version + 1
                WHERE office_id = \(office) AND id = \(id) AND holder_id = \(before) AND merged_into IS NULL
                """) == 1
        case .company(let key):
            try session.run(
                """
                UPDATE company SET holder_id = \(after)
                WHERE office_id = \(office) AND name_key = \(key) AND holder_id = \(before)
                """) == 1
        }
    }

    // MARK: Companies

    package static func company(
        _ key: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> Company? {
        try session.row(
            "SELECT name, holder_id FROM company WHERE office_id = \(office) AND name_key = \(key)"
        ).map { Company(key: key, name: try $0.text(0), holder: try $0.optionalID(1)) }
    }

    package static func put(_ company: Company, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO company (office_id, name_key, name, holder_id)
            VALUES (\(office), \(company.key), \(company.name), \(company.holder))
            ON CONFLICT (office_id, name_key) DO UPDATE SET name = excluded.name, holder_id = excluded.holder_id
            """)
    }
}
