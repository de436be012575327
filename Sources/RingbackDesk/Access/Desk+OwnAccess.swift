package import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

extension Desk {
    // MARK: Sessions

    /// One's own sessions that still stand.
    package func sessions(by acting: Acting) async throws -> [SessionRow] {
        try Policy.require(.ownAccess, acting)
        return try await read(acting) { scope in
            try AccessQueries.sessions(of: scope.acting.person, at: scope.now, in: scope.office, scope.session)
        }
    }

    /// Ends one of one's own sessions; its screens lose it at once.
    /// - Throws: ``AccessError/notHere`` when it is none of theirs.
    package func endSession(_ id: SessionID, by acting: Acting) async throws {
        try Policy.require(.ownAccess, acting)
        try await revoking(acting, withGivenPassword: true) { change in
            guard
                try AccessQueries.endSessions(
                    of: change.person, only: id, at: change.now, in: change.office, change.session) == 1
            else { throw AccessError.notHere }
            change.tell(.sessionEnded, of: .person(try change.person), [.session: .text(id.text)])
        }
    }

    // MARK: Passwords

    /// Sets one's own password; ends the person's other sessions, and all tokens not kept by name.
    /// - Throws: ``AccessError/wrongPassword``, ``AccessError/passwordSame``; too many of those, ``AccessError/tooManyTries(minutes:)``.
    package func changePassword(
        from old: String, to new: String, keeping tokens: Set<TokenID> = [], by acting: Acting
    ) async throws {
        try Policy.require(.ownAccess, acting)
        guard try await isOwn(old, of: acting) else { throw AccessError.wrongPassword }
        if acting.mustChoosePassword { throw AccessError.passwordGiven }
        guard new != old else { throw AccessError.passwordSame }
        let fresh = try await ownHash(new, of: try acting.person, in: acting.office)
        try await revoking(acting) { change in
            try OwnPasswords(change).set(fresh, of: change.person, keeping: change.acting.session)
            _ = try AccessQueries.endTokens(
                of: change.person, only: nil, except: tokens.union([change.acting.token].compactMap { $0 }),
                at: change.now, in: change.office, change.session)
        }
    }

    /// Verifies, where one could become somebody else, that the person is acting in person: on a page and not by a
    /// token. After a success the caller calls ``PasswordTries/forget()``.
    /// - Throws: ``AccessError/signedInOnly``, ``AccessError/ownPasswordWrong``.
    func requireSelf(_ password: String, _ acting: Acting) async throws {
        guard acting.token == nil else { throw AccessError.signedInOnly }
        guard try await isOwn(password, of: acting) else { throw AccessError.ownPasswordWrong }
    }

    /// Counts like a sign-in: a person at an unattended screen must not be able to guess at leisure.
    private func isOwn(_ password: String, of acting: Acting) async throws -> Bool {
        _ = try await countTry(subjects: [(PasswordTries.key(of: try acting.person), AccessLimit.triesPerAccount)])
        guard password.utf8.count <= AccessLimit.mostPassword * 4 else { return false }
        let email = try await view(of: acting.office).person(acting.person)?.email ?? ""
        let known = try await store.read { try AccessQueries.credentials(email: email, $0) }
        guard let hash = known?.password else { return false }
        return try await hashing { try await Passwords.verify(password, against: hash) }
    }

    /// - Throws: ``AccessError/passwordShort(least:)``, ``AccessError/passwordLong(most:)``.
    static func hash(_ password: String) async throws -> String {
        guard password.count >= AccessLimit.leastPassword else {
            throw AccessError.passwordShort(least: AccessLimit.leastPassword)
        }
        guard password.count <= AccessLimit.mostPassword else {
            throw AccessError.passwordLong(most: AccessLimit.mostPassword)
        }
        do { return try await Passwords.hash(password) } catch { throw AccessError.tooManyTries(minutes: 1) }
    }

    // MARK: Tokens

    /// Makes a token for oneself. No token may do more than the one that makes it.
    /// - Parameters:
    ///   - key: makes the request idempotent; the secret is not kept for repeats.
    ///   - known: what stands for the secret where it is used, if that is not the secret itself.
    /// - Returns: the secret, shown only once.
    /// - Throws: ``AccessError/tokenMade(_:)`` for a request answered before.
    package func makeToken(
        name: String, scopes: Set<Scope>, by acting: Acting, once key: (text: String, request: [UInt8])? = nil,
        as known: @Sendable (String) -> String = { $0 }
    ) async throws -> (secret: String, row: TokenRow) {
        try Policy.require(.ownAccess, acting)
        let name = try PlainText.clean(name, limit: TextLimit.name, lines: .one)
        guard !scopes.isEmpty else { throw AccessError.scopesMissing }
        let secret = "rb_" + Base64URL.encode(Randomness.bytes(32))
        let digest = Digest.sha256(known(secret))
        let once = key.map { IdempotentRequest<TokenRow>(key: $0.text, request: $0.request) { _ in "" } }
        let made = try await change(acting, once: once) { change in
            let row = TokenRow(
                id: change.newID(), office: change.office, person: try change.person, name: name, scopes: scopes,
                createdAt: change.now)
            try AccessQueries.add(row, digest: digest, change.session)
            change.tell(
                .tokenMade, of: .person(try change.person),
                [.name: .text(name), "scopes": .text(Scope.stored(scopes))])
            let said = say(
                """
                A token was created in your name: “\(name)”.
                Anyone who has it can act for you until it is revoked. If you did not create it, revoke it under \
                Profile and change your password.
                """)
            try Mails(change).write(
                .access, to: change.person,
                particulars: MailParticulars(said: change.view.language(of: change.person)(said)))
            return row
        }
        guard let row = made.result else { throw AccessError.tokenMade(name) }
        return (secret, row)
    }

    /// One's own tokens, those that have ended included.
    package func tokens(by acting: Acting) async throws -> [TokenRow] {
        try Policy.require(.ownAccess, acting)
        return try await read(acting) { scope in
            try AccessQueries.tokens(of: scope.acting.person, in: scope.office, scope.session)
        }
    }

    /// Ends a token of one’s own at once.
    /// - Throws: ``AccessError/notHere`` when it is none of theirs.
    package func endToken(_ id: TokenID, by acting: Acting) async throws {
        try Policy.require(.ownAccess, acting)
        try await revoking(acting) { change in
            guard
                try AccessQueries.endTokens(
                    of: change.person, only: id, at: change.now, in: change.office, change.session) == 1
            else { throw AccessError.notHere }
            change.tell(.tokenEnded, of: .person(try change.person), ["token": .text(id.text)])
        }
    }

    /// A change that reduces somebody's rights: every view of the office becomes out of date at once, on every server.
    func revoking<T: Sendable>(
        _ acting: Acting, withGivenPassword: Bool = false, _ body: @escaping @Sendable (Change) throws -> T
    ) async throws -> T {
        let result = try await change(acting, withGivenPassword: withGivenPassword) { change in
            let result = try body(change)
            try OfficeQueries.touch(change.office, change.session)
            return result
        }
        try await reload(acting.office)
        return result
    }
}
