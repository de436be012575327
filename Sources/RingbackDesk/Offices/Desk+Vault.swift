package import RingbackCore
import RingbackSodium
import RingbackStore
package import RingbackWords

// The secrets in the database, and the key beside it that seals them.

package enum VaultError: RingbackError, Equatable {
    /// The secrets in the database were sealed under a different key.
    case otherKey

    package var code: String { "vault.other-key" }
    package var kind: ErrorKind { .unavailable }

    package var sentence: Phrase {
        say(
            """
            The mail passwords in this database were encrypted with another key. Restore that key (ringback.key in \
            the data folder, or RINGBACK_SECRET_KEY), or run `ringback mail forget-secrets` and enter the passwords \
            again.
            """)
    }
}

extension Desk {
    private static let proof = Array("ringback".utf8)

    /// Verifies that the key is this database's, and seals what an older version left unsealed.
    /// - Throws: ``VaultError/otherKey``.
    package func unlock() async throws {
        let vault = vault
        let known = try await store.read { try VaultQueries.proof($0) }
        if known == nil {
            try await store.write(in: nil) { session in
                try VaultQueries.keep(proof: vault.seal(Self.proof), session)
                for office in try OfficeQueries.all(session) { try Self.seal(by: vault, in: office, session) }
            }
        }
        guard let proof = try await store.read({ try VaultQueries.proof($0) }), vault.open(proof) == Self.proof else {
            throw VaultError.otherKey
        }
    }

    private static func seal(by vault: Vault, in office: OfficeID, _ session: any SQLSession) throws {
        func sealed(_ text: String) -> String { Vault.isSealed(text) ? text : vault.seal(text) }
        if let (smtp, imap) = try VaultQueries.passwords(of: office, session) {
            try VaultQueries.setPasswords(smtp: sealed(smtp), imap: sealed(imap), of: office, session)
        }
        if let key = try MailAccountQueries.signingKey(of: office, session), !Vault.isSealed(key) {
            try VaultQueries.setSigningKey(vault.seal(key), of: office, session)
        }
    }

    /// Discards secrets sealed under a lost key: no mail is sent or received until its passwords are entered again, and
    /// links and reply addresses in mails already sent become invalid.
    package func forgetSecrets() async throws {
        let vault = vault
        try await store.write(in: nil) { session in
            try VaultQueries.forgetProof(session)
            try VaultQueries.keep(proof: vault.seal(Self.proof), session)
            for office in try OfficeQueries.all(session) {
                try VaultQueries.setPasswords(smtp: "", imap: "", of: office, session)
                try VaultQueries.setSigningKey(vault.seal(Randomness.bytes(32)), of: office, session)
                try FairnessQueries.replace(
                    key: vault.seal(Randomness.bytes(Vault.keyByteCount)), of: office, session)
            }
        }
        for office in try await offices() { book.forget(office) }
    }
}

extension OfficeView {
    /// The key that signs the office's mail; `nil` before its first mail.
    func signingKey(_ session: any SQLSession) throws -> [UInt8]? {
        guard let sealed = try MailAccountQueries.signingKey(of: office.id, session) else { return nil }
        guard let key = vault.open(sealed) else { throw VaultError.otherKey }
        return key
    }
}

extension MailAccount {
    /// With unsealed passwords, for use.
    func opened(by vault: Vault) -> Self {
        var account = self
        account.smtp?.password = smtp.flatMap { vault.open($0.password) } ?? ""
        account.imap?.password = imap.flatMap { vault.open($0.password) } ?? ""
        return account
    }

    /// With sealed passwords, for storage; unchanged ones are sealed already.
    func sealed(by vault: Vault, over known: Self) -> Self {
        var account = self
        if let typed = smtp?.password, typed != known.smtp?.password { account.smtp?.password = vault.seal(typed) }
        if let typed = imap?.password, typed != known.imap?.password { account.imap?.password = vault.seal(typed) }
        return account
    }
}
