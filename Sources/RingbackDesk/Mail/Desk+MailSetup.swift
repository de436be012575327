package import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

// The office's mail, for its administrators: how it is sent and received, what went wrong, and testing it.

extension Desk {
    /// The mail settings and the state of mail, for those who run it.
    package func mailSetup(by acting: Acting) async throws -> MailSetup {
        let settings = mailSettings
        return try await read(acting) { scope in
            try Policy.require(.runMail, scope.acting)
            let (office, session) = (scope.office, scope.session)
            let set = try MailAccountQueries.account(of: office, session) ?? MailAccount()
            func field(_ fixed: String?, _ set: String) -> MailSetup.Field {
                .init(value: fixed ?? set, isFixed: fixed != nil)
            }
            return MailSetup(
                version: try MailAccountQueries.version(of: office, session),
                smtp: .init(set.smtp, fixed: settings.smtp), imap: .init(set.imap, fixed: settings.imap),
                from: field(settings.from, set.from), replyDomain: field(settings.replyDomain, set.replyDomain),
                publicURL: field(settings.publicURL, set.publicURL),
                trustedServer: field(settings.trustedServer, set.trustedServer), listensAt: settings.listensAt,
                receiver: set.receiver, endsByButton: set.endsByButton,
                withoutParticulars: set.withoutParticulars,
                receivers: scope.receivers(), sends: scope.view.mail.sends,
                state: try MailStateQueries.find(office, session),
                refused: try scope.view.mail.imap.map {
                    try MailboxQueries.refusals(of: $0.mailboxName, in: office, session).prefix(100).map(\.sentence)
                } ?? [],
                waiting: try OutboxQueries.waiting(upTo: 1000, in: office, session),
                failed: try OutboxQueries.failed(limit: 50, in: office, session).map(\.withoutHiddenReceiver),
                troubles: try scope.troubles(), names: scope.view.names)
        }
    }

    /// Sets how mail is sent and received. Fields fixed by the server's settings stay.
    /// - Parameter expecting: the version that was seen.
    /// - Throws: ``PostOfficeError/changed`` when another saved it since, ``OfficeError/emailTaken(_:)``.
    package func setMail(_ draft: MailAccountDraft, by acting: Acting, expecting: Int? = nil) async throws -> MailSetup
    {
        let settings = mailSettings
        _ = try await revoking(acting) { change in
            try Policy.require(.setMailAccount, change.acting)
            let version = try MailAccountQueries.version(of: change.office, change.session)
            if let expecting, expecting != version { throw PostOfficeError.changed }
            let known = try MailAccountQueries.account(of: change.office, change.session) ?? MailAccount()
            let new = try settings.guarding(known, from: draft).checked(over: known, in: change.view)
                .sealed(by: change.view.vault, over: known)
            let works = change.view.picture.people.values.filter(\.works)
            if new.from != known.from, let person = works.first(where: { new.isOwn($0.email) }) {
                throw OfficeError.emailTaken(person.email)
            }
            try MailAccountQueries.save(new, version: version + 1, of: change.office, change.session)
            change.tell(
                .mailAccountChanged, of: .office(change.office),
                new.particulars.beside(known.particulars)
                    .merging(["newPassword": .boolean(new.hasOtherPassword(than: known))]) { new, _ in new })
            try Warnings(change).warn(nil, and: Warnings(change).admins) { _ in
                say("changed the office’s mail settings")
            }
        }
        try await tryMailAgain(of: acting.office)
        return try await mailSetup(by: acting)
    }

    /// Sends a mail to the requester at once.
    /// - Parameter details: whether to report the server's words, and record that they were requested; otherwise the
    ///   answer is the same whatever went wrong, so that it cannot be used to scan the office's network.
    /// - Throws: ``PostOfficeError/nowhereToSend``, ``PostOfficeError/noOwnAddress``,
    ///   ``PostOfficeError/cannotCarry``.
    package func testMail(details: Bool = false, by acting: Acting) async throws -> MailTrial {
        try Policy.require(.runMail, acting)
        guard let carrier else { throw PostOfficeError.cannotCarry }
        let view = try await view(of: acting.office)
        guard view.mail.sends else { throw PostOfficeError.nowhereToSend }
        guard let person = view.person(try acting.person), !person.email.isEmpty else {
            throw PostOfficeError.noOwnAddress
        }
        try await count(acting)
        let (now, language) = (clock.now(), view.language(of: person.id))
        let id = MailTryID(at: now, randomness: ids.words())
        let mail = OutgoingMail(
            letter: Letter(
                subject: language(say("A test from Ringback, \(view.office.name)")),
                blocks: [
                    .ask(language(say("Email from Ringback reaches you."))),
                    .paragraph(
                        language(say("\(person.name) pressed “Send a test” on the Mail page."))),
                ], language: language),
            fromName: view.office.name, from: view.mail.from, toName: person.name, to: person.email,
            replyTo: view.mail.from, messageID: "test.\(id.text)@\(view.mail.domain)", references: [], date: now)
        let hung = MailFailure(kind: .passing, words: say("No answer within 15 seconds."))
        let failure = await Self.within(seconds: 15, otherwise: hung) { () async -> MailFailure? in
            do throws(MailFailure) {
                try await carrier.send(mail, by: view.mail)
                return nil
            } catch { return error }
        }
        try await change(acting) { change in
            try Policy.require(.runMail, change.acting)
            if let failure {
                try MailStateQueries.notSent(
                    view.language(details ? failure.words : MailTrial.unsaid.words), at: now, in: change.office,
                    change.session)
            } else {
                try MailStateQueries.sent(at: now, in: change.office, change.session)
            }
            change.tell(
                .mailTested, of: .office(change.office), [.to: .text(person.email), "details": .boolean(details)])
        }
        return MailTrial(to: person.email, failure: failure.map { details ? $0 : MailTrial.unsaid })
    }

    /// Restarts a failed mail.
    /// - Throws: ``PostOfficeError/notHere``, ``PostOfficeError/notAgain``.
    package func sendAgain(_ number: Int, by acting: Acting) async throws {
        try await change(acting) { change in
            try Policy.require(.runMail, change.acting)
            guard let mail = try OutboxQueries.find(number, in: change.office, change.session) else {
                throw PostOfficeError.notHere
            }
            guard try OutboxQueries.retry(number, at: change.now, in: change.office, change.session) else {
                throw PostOfficeError.notAgain
            }
            change.hasMail = true
            change.tell(
                .mailSentAgain, of: mail.message.map { .message($0) } ?? .office(change.office),
                [.to: .text(mail.address)])
        }
    }

    /// Somebody's mail arrives again: they are mailed as before.
    /// - Throws: ``PostOfficeError/notHere``.
    package func mendMail(of person: PersonID, by acting: Acting) async throws {
        try await change(acting) { change in
            try Policy.require(.runMail, change.acting)
            guard try MailTroubleQueries.find(person, in: change.office, change.session) != nil else {
                throw PostOfficeError.notHere
            }
            try Bounces(change).clearTrouble(of: person)
        }
    }

    /// People whose mail bounces, for those who run people.
    package func unreachable(by acting: Acting) async throws -> [MailSetup.Trouble] {
        guard Policy.allows(.runPeople, acting) || Policy.allows(.runMail, acting) else { return [] }
        return try await read(acting) { try $0.troubles() }
    }
}

private enum MailTry {}
private typealias MailTryID = ID<MailTry>

extension ReadScope {
    /// Possible receivers of mail that names nobody: teams, then people, each by name.
    fileprivate func receivers() -> [MailSetup.Receiver] {
        let teams = view.picture.teams.values.map { MailSetup.Receiver(id: $0.id.text, name: $0.name) }
        let people = view.picture.people.values.filter(\.works).map {
            MailSetup.Receiver(id: $0.id.text, name: $0.name)
        }
        func byName(_ list: [MailSetup.Receiver]) -> [MailSetup.Receiver] {
            list.map { (NameFolding.sortKey($0.name), $0.id, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        }
        return byName(teams) + byName(people)
    }

    fileprivate func troubles() throws -> [MailSetup.Trouble] {
        try MailTroubleQueries.all(in: office, session)
            .map { .init(person: Named($0.key, in: view), since: $0.value.since, words: $0.value.words) }
            .sorted { $0.since > $1.since }
    }
}

extension MailSettings {
    /// The draft with fixed fields reset to their stored values.
    /// - Throws: if somebody tries to change a fixed field.
    fileprivate func guarding(_ known: MailAccount, from draft: MailAccountDraft) throws -> MailAccountDraft {
        var draft = draft
        func server(
            _ fixed: MailAccount.Server?, _ known: MailAccount.Server?, _ typed: MailAccountDraft.Server, _ what: Phrase
        ) throws -> MailAccountDraft.Server {
            guard let fixed else { return typed }
            guard typed.url.isEmpty || typed.url == fixed.url, typed.user.isEmpty || typed.user == fixed.user,
                typed.password == nil
            else { throw PostOfficeError.fixed(what) }
            return .init(url: known?.url ?? "", user: known?.user ?? "")
        }
        func field(_ fixed: String?, _ known: String, _ typed: String, _ what: Phrase) throws -> String {
            guard let fixed else { return typed }
            guard typed.isEmpty || typed == fixed else { throw PostOfficeError.fixed(what) }
            return known
        }
        draft.smtp = try server(smtp, known.smtp, draft.smtp, say("The SMTP server"))
        draft.imap = try server(imap, known.imap, draft.imap, say("The IMAP server"))
        draft.from = try field(from, known.from, draft.from, say("The office’s email address"))
        draft.replyDomain = try field(
            replyDomain, known.replyDomain, draft.replyDomain, say("The reply domain"))
        draft.publicURL = try field(publicURL, known.publicURL, draft.publicURL, say("The web address"))
        draft.trustedServer = try field(
            trustedServer, known.trustedServer, draft.trustedServer, say("The trusted server"))
        return draft
    }
}

extension MailAccount {
    /// Its particulars for the history: everything but the passwords.
    fileprivate var particulars: Particulars {
        [
            "smtp": .text(smtp?.url ?? ""), "smtpUser": .text(smtp?.user ?? ""),
            "imap": .text(imap?.url ?? ""), "imapUser": .text(imap?.user ?? ""),
            .from: .text(from), "replyDomain": .text(replyDomain),
            "publicURL": .text(publicURL), "trustedServer": .text(trustedServer),
            "receiver": .text(receiver), "endsByButton": .boolean(endsByButton),
            "withoutParticulars": .boolean(withoutParticulars),
        ]
    }

    fileprivate func hasOtherPassword(than known: Self) -> Bool {
        smtp?.password ?? "" != known.smtp?.password ?? "" || imap?.password ?? "" != known.imap?.password ?? ""
    }
}
