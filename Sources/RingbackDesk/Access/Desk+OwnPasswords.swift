package import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

/// Limits on asking for a link to choose a new password.
enum PasswordWishLimit {
    /// In ``AccessLimit/window`` seconds, from one sender. More are refused.
    static let perAddress = 20
    /// For one email. More are answered as all are, and sent nothing.
    static let perEmail = 3
    /// Links mailed to one person in a day.
    static let perDay = 10
    /// Answered in one round.
    static let atOnce = 50
}

extension Desk {
    // MARK: Choosing one's own

    /// Replaces the password that somebody else set by one's own; ends one's other sessions.
    /// - Throws: ``AccessError/passwordSame``; ``AccessError/forbidden`` for somebody who chose theirs before.
    package func choosePassword(_ new: String, by acting: Acting) async throws {
        try Policy.require(.ownAccess, acting)
        guard acting.session != nil, acting.mustChoosePassword else { throw AccessError.forbidden }
        let fresh = try await ownHash(new, of: try acting.person, in: acting.office)
        try await revoking(acting, withGivenPassword: true) { change in
            try OwnPasswords(change).set(fresh, of: change.person, keeping: change.acting.session)
        }
    }

    /// The hash of a password of one's own: never the one that somebody else chose, who knows it.
    /// - Throws: ``AccessError/passwordSame``.
    func ownHash(_ new: String, of person: PersonID, in office: OfficeID) async throws -> String {
        let fresh = try await Self.hash(new)
        let given = try await store.read { try OfficeQueries.givenPassword(of: person, in: office, $0) }
        if let given, try await hashing({ try await Passwords.verify(new, against: given) }) {
            throw AccessError.passwordSame
        }
        return fresh
    }

    // MARK: Forgotten

    /// Whether somebody who forgot their password can be mailed a link.
    package func mailsPasswords() async throws -> Bool {
        for office in try await offices() where try await view(of: office).mailsPasswords { return true }
        return false
    }

    /// Notes that somebody forgot their password. Whether anybody has that email decides neither the answer nor the
    /// work: ``answerPasswordWishes()`` sends the mail.
    /// - Throws: ``AccessError/tooManyTries(minutes:)`` for one sender's many.
    package func forgotPassword(email: String, address: String, network: String? = nil) async throws {
        let email = try PlainText.clean(email, limit: TextLimit.email, lines: .one).lowercased()
        _ = try await countTry(subjects: [("forgot from \(network ?? address)", PasswordWishLimit.perAddress)])
        do {
            _ = try await countTry(subjects: [("forgot:" + email, PasswordWishLimit.perEmail)])
        } catch AccessError.tooManyTries {
            return
        }
        let now = clock.now()
        let wish = PasswordWish(
            id: ID<Kind.Token>(at: now, randomness: ids.words()).text, email: email,
            address: PlainText.shortened(address, to: 64), at: now)
        try await store.write(in: nil) { try PasswordWishQueries.add(wish, $0) }
    }

    /// Mails a link to each person who asked for one. Of an email that nobody has, nothing is kept.
    package func answerPasswordWishes() async throws {
        for wish in try await store.read({
            try PasswordWishQueries.waiting(limit: PasswordWishLimit.atOnce, $0)
        }) {
            let known = try await store.read { try AccessQueries.credentials(email: wish.email, $0) }
            guard let known, !known.left, try await view(of: known.office).mailsPasswords else {
                _ = try await store.write(in: nil) { try PasswordWishQueries.take(wish.id, $0) }
                continue
            }
            try await change(try await goingRound(known.office)) { change in
                guard try PasswordWishQueries.take(wish.id, change.session) else { return }
                try OwnPasswords(change).sendLink(to: known.person, asked: wish)
            }
        }
    }

    /// Whose password a mailed link sets. Opening it changes nothing.
    /// - Throws: ``MailLinkError``, ``AccessError/tooManyTries(minutes:)``.
    package func passwordLink(_ token: String, from address: String) async throws -> PasswordLink {
        let (mail, acting) = try await openLink(token, from: address) { $0.kind == .password }
        return try await read(acting) { try $0.passwordLink(mail) }
    }

    /// Sets one's password by a mailed link, once; ends all of one's sessions and tokens.
    /// - Throws: as ``passwordLink(_:from:)``, and for a password that cannot be.
    package func setPassword(_ new: String, byLink token: String, from address: String) async throws {
        let (mail, acting) = try await openLink(token, from: address) { $0.kind == .password }
        _ = try await read(acting) { try $0.passwordLink(mail) }
        let fresh = try await ownHash(new, of: try acting.person, in: acting.office)
        try await revoking(acting) { change in
            _ = try change.scope.passwordLink(mail)
            try OwnPasswords(change).set(fresh, of: change.person, keeping: nil)
            _ = try AccessQueries.endTokens(
                of: change.person, only: nil, at: change.now, in: change.office, change.session)
        }
    }
}

/// A link that sets a password, as its page shows it.
package struct PasswordLink: Sendable {
    package let office: OfficeView
    package let person: PersonID
    package var email: String { office.person(person)?.email ?? "" }
}

extension OfficeView {
    /// A mail without a link would be of no use.
    var mailsPasswords: Bool { mail.sends && !mail.publicURL.isEmpty }
}

extension ReadScope {
    /// - Throws: ``MailLinkError/passwordOver`` once any password was set since.
    fileprivate func passwordLink(_ mail: OutboxRow) throws -> PasswordLink {
        let set = try OfficeQueries.passwordSet(of: person, in: office, session)
        if let set, set >= mail.madeAt { throw MailLinkError.passwordOver }
        return PasswordLink(office: view, person: try person)
    }
}

/// What a change of one's own password comes to.
struct OwnPasswords: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// The password is the person's own from now on, and their other sessions end.
    func set(_ hash: String, of person: PersonID, keeping kept: SessionID?) throws {
        try OfficeQueries.setPassword(hash, given: false, of: person, at: now, in: office, session)
        _ = try AccessQueries.endSessions(of: person, only: nil, except: kept, at: now, in: office, session)
        try PasswordTries(change).forget()
        tell(.passwordChanged, of: .person(person))
    }

    /// - Parameter wish: from where somebody asked, for the history.
    fileprivate func sendLink(to person: PersonID, asked wish: PasswordWish) throws {
        guard let known = view.person(person), known.works else { return }
        let made = try OutboxQueries.made(
            .password, to: known.email, since: now.adding(seconds: -86_400), in: office, session)
        guard made.count < PasswordWishLimit.perDay else { return }
        try Mails(change).write(.password, to: person)
        tell(.passwordAsked, of: .person(person), ["address": .text(wish.address)])
    }
}
