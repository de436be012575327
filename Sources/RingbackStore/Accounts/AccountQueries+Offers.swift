package import RingbackCore

extension AccountQueries {
    private static let offerColumns: Query = """
        id, contact_id, company_key, from_id, to_id, by_id, note, offered_at, decided_at, decision, reason
        """

    private static func read(_ row: Row) throws(SQLFault) -> AccountOffer {
        var next = RowCursor(row)
        let id = try next.id(AccountOfferID.self)
        let contact = try next.optionalID(ContactID.self)
        let company = try next.optionalText()
        return AccountOffer(
            id: id, account: contact.map(Account.contact) ?? .company(company ?? ""), from: try next.id(),
            to: try next.id(), by: try next.id(), note: try next.text(), offeredAt: try next.timestamp(),
            decidedAt: try next.optionalTimestamp(), decision: try next.optionalWord(),
            reason: try next.optionalText() ?? "")
    }

    package static func add(_ offer: AccountOffer, in office: OfficeID, _ session: any SQLSession) throws {
        var (contact, company): (ContactID?, String?) = (nil, nil)
        switch offer.account {
        case .contact(let id): contact = id
        case .company(let key): company = key
        }
        try session.run(
            """
            INSERT INTO account_offer (office_id, id, contact_id, company_key, from_id, to_id, by_id, note, offered_at)
            VALUES (\(office), \(offer.id), \(contact), \(company), \(offer.from), \(offer.to), \(offer.by), \
            \(offer.note), \(offer.offeredAt))
            """)
    }

    /// - Returns: `false` if it was already decided.
    package static func decide(
        _ offer: AccountOfferID, _ decision: AccountOffer.Decision, reason: String, at now: Timestamp,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE account_offer SET decided_at = \(now), decision = \(decision), reason = \(reason)
            WHERE office_id = \(office) AND id = \(offer) AND decided_at IS NULL
            """) == 1
    }

    package static func offers(
        _ ids: [AccountOfferID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [AccountOffer] {
        if ids.isEmpty { return [] }
        return try session.rows(
            "SELECT \(offerColumns) FROM account_offer WHERE office_id = \(office) AND id IN \(list: ids)"
        ).map(read)
    }

    /// The open offers to a person, longest waiting first.
    package static func offered(
        to person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AccountOffer] {
        try session.rows(
            """
            SELECT \(offerColumns) FROM account_offer
            WHERE office_id = \(office) AND to_id = \(person) AND decided_at IS NULL LIMIT 2000
            """
        ).map(read).sorted { ($0.offeredAt, $0.id) < ($1.offeredAt, $1.id) }
    }

    /// Every offer ever made of a person's accounts, latest last.
    package static func offered(
        from person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AccountOffer] {
        try session.rows(
            """
            SELECT \(offerColumns) FROM account_offer WHERE office_id = \(office) AND from_id = \(person)
            ORDER BY offered_at DESC LIMIT 10000
            """
        ).map(read).reversed()
    }

    package static func openOffer(
        of account: Account, in office: OfficeID, _ session: any SQLSession
    ) throws -> AccountOffer? {
        let whose: Query
        switch account {
        case .contact(let id): whose = "contact_id = \(id)"
        case .company(let key): whose = "company_key = \(key)"
        }
        return try session.row(
            """
            SELECT \(offerColumns) FROM account_offer
            WHERE office_id = \(office) AND \(whose) AND decided_at IS NULL
            """
        ).map(read)
    }

    /// How many offers, of messages and accounts, await each person's answer.
    package static func waiting(in office: OfficeID, _ session: any SQLSession) throws -> [PersonID: Int] {
        var waiting: [PersonID: Int] = [:]
        for row in try session.rows(
            """
            SELECT to_id, COUNT(*) FROM account_offer WHERE office_id = \(office) AND decided_at IS NULL GROUP BY to_id
            UNION ALL
            SELECT to_id, COUNT(*) FROM handover WHERE office_id = \(office) AND decided_at IS NULL GROUP BY to_id
            """)
        {
            waiting[try row.id(0), default: 0] += try row.int(1)
        }
        return waiting
    }
}
