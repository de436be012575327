package import RingbackCore
import RingbackSodium
import RingbackStore

/// Limits for signing in.
package enum AccessLimit {
    /// How many passwords are evaluated in ``window`` seconds: per account and address, per account, and per address.
    /// Guessing from elsewhere does not soon lock the owner out.
    package static let triesPerAccount = 10
    package static let triesPerAccountInAll = 200
    package static let triesPerAddress = 50
    package static let window: Int64 = 15 * 60
    /// A session ends after this many seconds without use, and after this many in any case.
    package static let idle: Int64 = 12 * 3600
    package static let absolute: Int64 = 7 * 24 * 3600
    package static let leastPassword = 10
    package static let mostPassword = 200
}

/// Somebody who signed in.
package struct Entered: Sendable {
    /// The session's; to be kept in a cookie and nowhere else.
    package let secret: String
    package let acting: Acting
    /// Whether others changed their sign-in, or who sees what is theirs, since they last signed in.
    package let hasNews: Bool
}

extension Desk {
    /// Signs somebody in with a password.
    ///
    /// An unknown email costs the same work and gets the same answer as a wrong password.
    /// - Parameter network: one sender's addresses, throttled together; by default the address alone.
    /// - Throws: ``AccessError/wrongPassword``, ``AccessError/tooManyTries(minutes:)``.
    package func signIn(
        email: String, password: String, agent: String, address: String, network: String? = nil
    ) async throws -> Entered {
        let email = try PlainText.clean(email, limit: TextLimit.email, lines: .one).lowercased()
        let counted = try await countTry(subjects: [
            (Self.pair(email, network ?? address), AccessLimit.triesPerAccount),
            ("account:" + email, AccessLimit.triesPerAccountInAll),
            ("address:" + (network ?? address), AccessLimit.triesPerAddress),
        ])
        let known = try await store.read { try AccessQueries.credentials(email: email, $0) }
        guard let known, let hash = known.password, !known.left, password.utf8.count <= AccessLimit.mostPassword * 4
        else {
            try await hashing { try await Passwords.verifyDummy(String(password.prefix(AccessLimit.mostPassword))) }
            throw AccessError.wrongPassword
        }
        guard try await hashing({ try await Passwords.verify(password, against: hash) }) else {
            throw AccessError.wrongPassword
        }
        return try await openSession(
            of: known.person, in: known.office, email: email, agent: agent, address: address,
            network: network ?? address, counted)
    }

    private func openSession(
        of person: PersonID, in office: OfficeID, email: String, agent: String, address: String, network: String,
        _ counted: Try
    ) async throws -> Entered {
        let view = try await view(of: office)
        let now = clock.now()
        let id = SessionID(at: now, randomness: ids.words())
        guard let acting = view.acting(person, via: .browser, at: now, session: id) else {
            throw AccessError.wrongPassword
        }
        let secret = Base64URL.encode(Randomness.bytes(32))
        let row = SessionRow(
            id: id, office: office, person: person, createdAt: now, seenAt: now,
            expiresAt: now.adding(seconds: AccessLimit.absolute),
            agent: PlainText.shortened(agent, to: 200), address: PlainText.shortened(address, to: 64))
        let hasNews = try await change(acting, withGivenPassword: true) { change in
            let hasNews = try change.scope.hasAccessNews()
            try AccessQueries.add(row, digest: Digest.sha256(secret), change.session)
            try AccessQueries.forgetTries(of: Self.pair(email, network), change.session)
            try AccessQueries.forgetTry(of: "account:" + email, at: counted.at, number: counted.number, change.session)
            // A whole office comes from one address on Monday morning: only failures count against it.
            try AccessQueries.forgetTry(
                of: "address:" + network, at: counted.at, number: counted.number, change.session)
            change.tell(.sessionOpened, of: .person(person), ["address": .text(row.address)])
            return hasNews
        }
        return Entered(secret: secret, acting: acting, hasNews: hasNews)
    }

    private static func pair(_ email: String, _ network: String) -> String { "account:\(email) from \(network)" }

    /// One password try as counted.
    struct Try {
        let at: Timestamp
        let number: Int
    }

    func countTry(subjects: [(subject: String, most: Int)]) async throws -> Try {
        let now = clock.now()
        let since = now.adding(seconds: -AccessLimit.window)
        let number = Int(truncatingIfNeeded: ids.words().0 >> 2)
        let allowed = try await store.write(in: nil) { session in
            for (subject, most) in subjects where try AccessQueries.tries(of: subject, since: since, session) >= most {
                return false
            }
            for (subject, _) in subjects {
                try AccessQueries.addTry(of: subject, at: now, number: number, forgetting: since, session)
            }
            return true
        }
        if !allowed { throw AccessError.tooManyTries(minutes: Int(AccessLimit.window / 60)) }
        return Try(at: now, number: number)
    }

    func hashing<T: Sendable>(_ body: () async throws -> T) async throws -> T {
        do { return try await body() } catch is PasswordError { throw AccessError.tooManyTries(minutes: 1) }
    }

    // MARK: Being recognised

    /// The person of this session.
    /// - Throws: ``AccessError/sessionEnded`` if it was ended, has expired, or never existed.
    package func acting(session secret: String) async throws -> Acting {
        let digest = Digest.sha256(secret)
        let now = clock.now()
        if let known = book.entrance(digest), let expiry = known.expiresAt, now < expiry,
            now.seconds(since: known.seenAt) < 300, now < known.acting.relations.coversUntil
        {
            return known.acting
        }
        guard let row = try await store.read({ try AccessQueries.session(digest: digest, $0) }),
            Self.stands(row, at: now)
        else { throw AccessError.sessionEnded }
        let view = try await view(of: row.office)
        guard let acting = view.acting(row.person, via: .browser, at: now, session: row.id) else {
            throw AccessError.sessionEnded
        }
        if now.seconds(since: row.seenAt) >= 300 {
            // Using a session does not change the office's affairs, so it has no journal entry.
            try? await store.write(in: row.office) { try AccessQueries.seen(row.id, at: now, in: row.office, $0) }
        }
        book.remember(.init(acting: acting, expiresAt: row.expiresAt, seenAt: now), for: digest)
        return acting
    }

    /// The person of this token.
    /// - Throws: ``AccessError/notHere`` when nobody of that id works here.
    package func acting(token secret: String, via: Via = .api) async throws -> Acting {
        let digest = Digest.sha256(secret)
        if let known = book.entrance(digest), clock.now() < known.acting.relations.coversUntil { return known.acting }
        guard let row = try await store.read({ try AccessQueries.token(digest: digest, $0) }), row.endedAt == nil else {
            throw AccessError.tokenUnknown
        }
        let view = try await view(of: row.office)
        guard
            let acting = view.acting(
                row.person, via: via, at: clock.now(), scopes: row.scopes, token: row.id)
        else {
            throw AccessError.tokenUnknown
        }
        book.remember(.init(acting: acting, expiresAt: nil, seenAt: clock.now()), for: digest)
        return acting
    }

    private static func stands(_ row: SessionRow, at now: Timestamp) -> Bool {
        row.endedAt == nil && now < row.expiresAt && now.seconds(since: row.seenAt) < AccessLimit.idle
    }

    /// Somebody's rights, recomputed after a change of the office; and whether they may still sign in.
    func reconsider(_ acting: Acting, by view: OfficeView) async throws -> Acting {
        let now = clock.now()
        if let session = acting.session {
            let row = try await store.read { try AccessQueries.session(session, in: acting.office, $0) }
            // A session just being opened has no row yet.
            if let row, !Self.stands(row, at: now) { throw AccessError.sessionEnded }
        }
        if let token = acting.token {
            let row = try await store.read { try AccessQueries.token(token, in: acting.office, $0) }
            guard row?.endedAt == nil else { throw AccessError.tokenUnknown }
        }
        guard let person = acting.actor.person, acting.via != .setup, acting.via != .demo else {
            var same = acting
            same.asOf = view.version
            return same
        }
        guard
            let again = view.acting(
                person, via: acting.via, at: now, scopes: acting.scopes, session: acting.session,
                token: acting.token)
        else { throw AccessError.sessionEnded }
        return again
    }
}

extension Desk {
    /// A person as the program itself knows them, for the command line on the office's own machine, where anybody who
    /// can read the database could be anybody.
    /// - Throws: ``AccessError/personUnknown(_:)``.
    package func acting(as person: PersonID, in office: OfficeID, via: Via) async throws -> Acting {
        guard let acting = try await view(of: office).acting(person, via: via, at: clock.now()) else {
            throw AccessError.notHere
        }
        return acting
    }

    /// The same by email.
    /// - Throws: ``AccessError/personUnknown(_:)``.
    package func acting(email: String, via: Via) async throws -> Acting {
        guard let known = try await store.read({ try AccessQueries.credentials(email: email, $0) }) else {
            throw AccessError.personUnknown(email)
        }
        return try await acting(as: known.person, in: known.office, via: via)
    }
}
