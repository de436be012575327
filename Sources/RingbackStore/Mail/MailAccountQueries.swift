package import RingbackCore

/// The tables `mail_account`, `mail_ledger`, `mail_preference`.
package enum MailAccountQueries {
    /// What an administrator set on the page.
    package static func account(of office: OfficeID, _ session: any SQLSession) throws -> MailAccount? {
        try session.row(
            """
            SELECT smtp_url, smtp_user, smtp_password, imap_url, imap_user, imap_password, from_address, reply_domain, \
            public_url, trusted_server, receiver, ends_by_button, without_particulars FROM mail_account WHERE office_id = \(office)
            """
        ).map { row in
            var next = RowCursor(row)
            let smtp = MailAccount.Server(url: try next.text(), user: try next.text(), password: try next.text())
            let imap = MailAccount.Server(url: try next.text(), user: try next.text(), password: try next.text())
            return MailAccount(
                smtp: smtp.url.isEmpty ? nil : smtp, imap: imap.url.isEmpty ? nil : imap, from: try next.text(),
                replyDomain: try next.text(), publicURL: try next.text(), trustedServer: try next.text(),
                receiver: try next.text(), endsByButton: try next.integer() == 1,
                withoutParticulars: try next.integer() == 1)
        }
    }

    /// The mail wishes of everybody who set any.
    package static func wishes(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: MailWishes] {
        var wishes: [PersonID: MailWishes] = [:]
        for row in try session.rows("SELECT person_id, wishes FROM mail_preference WHERE office_id = \(office)") {
            var next = RowCursor(row)
            wishes[try next.id()] = try OfficeQueries.decoded(MailWishes.self, try next.text())
        }
        return wishes
    }

    /// The next mail's number, unique; the first call creates the ledger with `freshKey`.
    package static func takeNumber(
        in office: OfficeID, freshKey: @autoclosure () -> [UInt8], _ session: any SQLSession
    ) throws -> Int {
        let taken: Query = """
            UPDATE mail_ledger SET next_number = next_number + 1 WHERE office_id = \(office) RETURNING next_number
            """
        if let row = try session.row(taken) { return try row.int(0) - 1 }
        try session.run(
            "INSERT INTO mail_ledger (office_id, signing_key, next_number) VALUES (\(office), \(freshKey()), 2)")
        return 1
    }

    /// The key that signs the office's mail; `nil` before its first mail.
    package static func signingKey(of office: OfficeID, _ session: any SQLSession) throws -> [UInt8]? {
        try session.row("SELECT signing_key FROM mail_ledger WHERE office_id = \(office)").map { try $0.blob(0) }
    }
}
