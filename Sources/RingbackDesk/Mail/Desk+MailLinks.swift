import RingbackCore
import RingbackSodium
import RingbackStore

/// Limits on guessing links.
enum MailLinkLimit {
    /// Per address in ``AccessLimit/window`` seconds.
    static let wrong = 50
}

// A mail link needs no sign-in: its holder is the person it was sent to, for one message, and their rights come from
// the same table as everywhere. Opening does nothing, because mail scanners open links too; pressing acts once.

extension Desk {
    /// What a link would do. Changes nothing, however often and by whomever it is opened.
    /// - Parameter address: the client's address, by which wrong links are counted.
    /// - Throws: ``MailLinkError``, ``AccessError/tooManyTries(minutes:)``.
    package func mailLink(_ token: String, _ act: String, from address: String) async throws -> MailLink {
        let opened = try await open(token, act, from: address)
        return try await read(opened.acting) { try $0.link(opened.act, of: opened.mail) }
    }

    /// Does what a link says, once.
    /// - Throws: ``MailLinkError`` for a link that is over or not ours; what the act throws anywhere else.
    /// - Returns: the link's state afterwards; with a hindrance if nothing was done.
    package func follow(
        _ token: String, _ act: String, _ fields: MailLinkFields, from address: String
    ) async throws -> MailLink {
        let opened = try await open(token, act, from: address)
        return try await change(opened.acting) { change in
            let link = try change.scope.link(opened.act, of: opened.mail)
            guard link.hindrance == nil, let message = opened.mail.message else { return link }
            try MailLinks(change).follow(link, of: opened.mail, fields)
            try MailActQueries.add(
                opened.act, of: opened.mail.number, at: change.now, outcome: opened.act.rawValue, in: change.office,
                change.session)
            return try MailLinks(change).done(link, message)
        }
    }

    /// Undoes what a link did: for a minute, and while nobody else has changed the message.
    /// - Throws: ``MessageError/nothingToUndo``, ``MessageError/tooLateToUndo``.
    package func undoLink(_ token: String, _ act: String, from address: String) async throws -> MailLink {
        let opened = try await open(token, act, from: address)
        return try await change(opened.acting) { change in
            let number = opened.mail.number
            guard let message = opened.mail.message,
                let pressed = try MailActQueries.pressed(opened.act, of: number, in: change.office, change.session),
                let last = try UndoQueries.last(
                    on: message, by: change.person, in: change.office, change.session),
                last.at == pressed
            else { throw MessageError.nothingToUndo }
            _ = try Undoing(change).undo(message, step: last.id)
            try MailActQueries.forget(opened.act, of: number, in: change.office, change.session)
            return try change.scope.link(opened.act, of: opened.mail)
        }
    }

    // MARK: The door

    private struct Opened: Sendable {
        let mail: OutboxRow
        let act: MailAct
        let acting: Acting
    }

    private func open(_ text: String, _ act: String, from address: String) async throws -> Opened {
        let known = MailAct(rawValue: act)
        let (mail, acting) = try await openLink(text, from: address) { known != nil && $0.message != nil }
        guard let known else { throw MailLinkError.unknown }
        return Opened(mail: mail, act: known, acting: acting)
    }

    /// The mail that a link came with, and the person it was sent to.
    /// - Parameter opens: whether its kind of mail has such a link.
    func openLink(
        _ text: String, from address: String, if opens: (OutboxRow) -> Bool
    ) async throws -> (OutboxRow, Acting) {
        let subject = "link:" + address
        let since = clock.now().adding(seconds: -AccessLimit.window)
        guard try await store.read({ try AccessQueries.tries(of: subject, since: since, $0) }) < MailLinkLimit.wrong
        else { throw AccessError.tooManyTries(minutes: Int(AccessLimit.window / 60)) }
        guard text.utf8.count <= 100, let token = MailToken(text), let (office, mail) = try await mail(of: token),
            let person = mail.person, opens(mail)
        else {
            try await countWrongLink(subject)
            throw MailLinkError.unknown
        }
        guard clock.now() < mail.expiresAt else {
            throw mail.kind == .password ? MailLinkError.passwordOver : .expired
        }
        let view = try await view(of: office)
        guard let acting = view.acting(person, via: .mail, at: clock.now()) else { throw MailLinkError.left }
        guard view.person(person)?.email.foldedAddress == mail.address.foldedAddress else { throw MailLinkError.moved }
        return (mail, acting)
    }

    /// The mail a token was made for. An unknown number costs the same work as a wrong proof.
    private func mail(of token: MailToken) async throws -> (OfficeID, OutboxRow)? {
        var found: (OfficeID, OutboxRow)?
        for office in try await offices() {
            let view = try await view(of: office)
            let (mail, key) = try await store.read { session in
                (
                    try OutboxQueries.find(token.number, in: office, session),
                    try view.signingKey(session)
                )
            }
            let genuine = MailToken(
                for: mail ?? .nobodys(token.number), use: .link, office: office,
                key: key ?? Array(repeating: 0, count: 32))
            if token.isSame(as: genuine), let mail, key != nil { found = (office, mail) }
        }
        return found
    }

    private func countWrongLink(_ subject: String) async throws {
        let now = clock.now()
        let number = Int(truncatingIfNeeded: ids.words().0 >> 2)
        try await store.write(in: nil) { session in
            try AccessQueries.addTry(
                of: subject, at: now, number: number, forgetting: now.adding(seconds: -AccessLimit.window), session)
        }
    }
}

extension OutboxRow {
    fileprivate static func nobodys(_ number: Int) -> Self {
        Self(
            number: number, kind: .assigned, person: nil, address: "", madeAt: Timestamp(milliseconds: 0),
            dueAt: Timestamp(milliseconds: 0), expiresAt: Timestamp(milliseconds: 0))
    }
}

extension MailAct {
    /// The right it requires.
    var right: Right {
        switch self {
        case .mine, .context, .pleaseDoIt, .notMine, .needMore: .answerMessage
        case .talked, .leftWord, .noAnswer, .wrongNumber: .attemptMessage
        case .accept, .refuse: .decideHandover
        case .reply: .replyToQuestion
        case .know: .confirmLadder
        }
    }
}

extension ReadScope {
    /// What a link would do now.
    fileprivate func link(_ act: MailAct, of mail: OutboxRow) throws -> MailLink {
        let person = try person
        func link(_ row: MessageRow?, _ hindrance: MailLink.Hindrance?, _ question: AnswerRow? = nil) -> MailLink {
            MailLink(
                act: act, office: view, person: person, entry: row.map(entry), hindrance: hindrance,
                question: question, now: now)
        }
        guard let id = mail.message, let (row, grounds) = try seen(id) else {
            let done = try MailActQueries.pressed(act, of: mail.number, in: office, session)
            return link(nil, done.map { .done($0) } ?? .notYours)
        }
        let question = try act == .reply ? asked(mail, of: id) : nil
        if let done = try MailActQueries.pressed(act, of: mail.number, in: office, session) {
            return link(row, .done(done), question)
        }
        return link(row, try hindrance(act, mail, row, grounds, question), question)
    }

    private func hindrance(
        _ act: MailAct, _ mail: OutboxRow, _ row: MessageRow, _ grounds: Set<Ground>, _ question: AnswerRow?
    ) throws -> MailLink.Hindrance? {
        if act == .reply {
            return question == nil || question?.reply != nil ? .alreadyReplied : nil
        }
        if let closing = row.message.closing {
            return .ended(closing.outcome, by: view.name(of: closing.by), at: closing.at)
        }
        if act == .accept || act == .refuse { return offer(mail, of: row.message) == nil ? .notOffered : nil }
        return Policy.stands(act.right, acting, grounds) ? nil : .owned(by: view.name(of: row.message.owner))
    }

    /// The offer the mail was about, while it is open.
    func offer(_ mail: OutboxRow, of message: Message) -> Handover? {
        guard let offer = message.ownership.handover, acting.isBy(offer.to),
            mail.handover == nil || mail.handover == offer.id
        else { return nil }
        return offer
    }

    /// The question the mail was about, else the first awaiting this person's reply.
    private func asked(_ mail: OutboxRow, of id: MessageID) throws -> AnswerRow? {
        let questions = try MessageEventQueries.answers(of: id, in: office, session).filter {
            $0.kind == .needMore && acting.isBy($0.to)
        }
        if let named = mail.answer { return questions.first { $0.id == named } }
        return questions.last { $0.reply == nil } ?? questions.first
    }
}
