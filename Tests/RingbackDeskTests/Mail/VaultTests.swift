import Logging
import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackDesk

@Suite("Secrets in the database")
struct VaultTests {
    private static let secret = "correct horse mail"
    private static let other = Vault(key: Array(repeating: 9, count: Vault.keyByteCount))

    private static func stored(_ office: MillerRowe) async throws -> (passwords: [String], key: [UInt8]?) {
        let id = office.office
        return try await office.store.read { session in
            let passwords = try VaultQueries.passwords(of: id, session).map { [$0.smtp, $0.imap] } ?? []
            return (passwords, try MailAccountQueries.signingKey(of: id, session))
        }
    }

    private static func setMail(_ office: MillerRowe, password: String? = secret) async throws {
        _ = try await office.desk.setMail(
            MailAccountDraft(
                smtp: .init(url: "smtp://mail.example.com:587", user: "calls", password: password),
                from: "calls@example.com"), by: try await office.acting("Ada"))
    }

    @Test("A mail password and the key that signs links are stored sealed", arguments: TestEngine.allCases)
    func sealing(_ engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            try await office.desk.unlock()
            try await Self.setMail(office)
            _ = try await office.call(for: "Margaret", takenBy: "Otto")
            let (passwords, key) = try await Self.stored(office)
            #expect(passwords.contains { $0.contains(Self.secret) } == false && Vault.isSealed(passwords[0]))
            #expect(Vault.isSealed(try #require(key)))
            let view = try await office.desk.view(of: office.office)
            #expect(view.mail.smtp?.password == Self.secret)
            // Saved again without a password, it keeps the old one.
            try await Self.setMail(office, password: nil)
            #expect(try await office.desk.view(of: office.office).mail.smtp?.password == Self.secret)
        }
    }

    @Test("Secrets an older version stored unsealed are sealed at the next start", arguments: TestEngine.allCases)
    func older(_ engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            try await Self.setMail(office)
            let key: [UInt8] = Array(repeating: 1, count: 32)
            let id = office.office
            try await store.write(in: id) { session in
                try VaultQueries.setPasswords(smtp: Self.secret, imap: "", of: id, session)
                _ = try MailAccountQueries.takeNumber(in: id, freshKey: key, session)
                try VaultQueries.setSigningKey(key, of: id, session)
            }
            try await office.desk.unlock()
            let (passwords, sealed) = try await Self.stored(office)
            #expect(office.desk.vault.open(passwords[0]) == Self.secret && passwords == [passwords[0], ""])
            #expect(Vault.isSealed(passwords[0]))
            #expect(office.desk.vault.open(try #require(sealed)) == key && sealed != key)
        }
    }

    @Test("Another key opens nothing until the secrets are discarded", arguments: TestEngine.allCases)
    func otherKey(_ engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            try await office.desk.unlock()
            try await Self.setMail(office)
            let stranger = Desk(store: store, vault: Self.other, log: .init(label: "test"))
            await #expect(throws: VaultError.otherKey) { try await stranger.unlock() }
            try await stranger.forgetSecrets()
            try await stranger.unlock()
            #expect(try await Self.stored(office).passwords == ["", ""])
            await #expect(throws: VaultError.otherKey) { try await office.desk.unlock() }
        }
    }

    @Test("Text altered, or sealed elsewhere, does not open")
    func tampering() {
        let sealed = Vault.test.seal("a secret")
        #expect(Vault.test.open(sealed) == "a secret" && sealed != Vault.test.seal("a secret"))
        #expect(Self.other.open(sealed) == nil)
        var bytes = Vault.test.seal(Array("a secret".utf8))
        bytes[bytes.count - 1] ^= 1
        #expect(Vault.test.open(bytes) == nil)
        #expect(Vault.test.open("sealed: not by us") == "sealed: not by us")
        #expect(Vault.test.seal("") == "")
    }
}
