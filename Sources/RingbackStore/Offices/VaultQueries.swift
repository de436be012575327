package import RingbackCore

/// The table `vault`, and secrets in other tables stored before sealing existed.
package enum VaultQueries {
    /// A value sealed under this database's key; `nil` before its first start with one.
    package static func proof(_ session: any SQLSession) throws -> [UInt8]? {
        try session.row("SELECT proof FROM vault WHERE id = 1").map { try $0.blob(0) }
    }

    /// Of two servers starting together, the first one's is kept.
    package static func keep(proof: [UInt8], _ session: any SQLSession) throws {
        try session.run("INSERT INTO vault (id, proof) VALUES (1, \(proof)) ON CONFLICT (id) DO NOTHING")
    }

    package static func forgetProof(_ session: any SQLSession) throws {
        try session.run("DELETE FROM vault")
    }

    /// An office's mail passwords, as stored.
    package static func passwords(
        of office: OfficeID, _ session: any SQLSession
    ) throws -> (smtp: String, imap: String)? {
        try session.row("SELECT smtp_password, imap_password FROM mail_account WHERE office_id = \(office)").map {
            (try $0.text(0), try $0.text(1))
        }
    }

    package static func setPasswords(
        smtp: String, imap: String, of office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE mail_account SET smtp_password = \(smtp), imap_password = \(imap) WHERE office_id = \(office)
            """)
    }

    package static func setSigningKey(_ key: [UInt8], of office: OfficeID, _ session: any SQLSession) throws {
        try session.run("UPDATE mail_ledger SET signing_key = \(key) WHERE office_id = \(office)")
    }
}
