import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

/// Mails that go out: written here, sent after the change.
struct Mails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Queues a mail to a person, in the transaction of the change it reports; nothing if the office sends none, if
    /// they do not want this one, or if it would only tell them what they did themselves. A call somebody files for
    /// themselves is mailed: what they owe should be in their mail, even if they took it themselves.
    func write(
        _ kind: MailKind, to person: PersonID, about message: Message? = nil, handover: HandoverID? = nil,
        answer: AnswerID? = nil, particulars: MailParticulars = .init(), answering mail: String = ""
    ) throws {
        guard view.mail.sends, let person = view.person(person), person.works, !person.email.isEmpty,
            !(acting.isBy(person.id) && Self.tellsOthers(kind) && particulars.request?.kind != .receipt)
        else { return }
        let wishes = view.wishes(of: person.id)
        guard wishes.wants(kind),
            let due = MailTiming.sendAt(
                kind, code: message?.code, wishes: wishes, now: now, hours: view.hours(of: person.id)
            ).map({ waitsForReturn(kind, of: person.id, $0) }),
            try isWithinLimits(kind, to: person, about: message)
        else { return }
        // A bouncing address gets no more: it would only bounce again.
        if let trouble = try MailTroubleQueries.find(person.id, in: office, session), kind != .test {
            return try drop(kind, to: person, about: message, because: trouble.words)
        }
        var particulars = particulars
        if let message { particulars.stem = try stem(of: message, for: person.id) }
        change.hasMail = true
        try OutboxQueries.add(
            OutboxRow(
                number: try takeMailNumber(), kind: kind, person: person.id, address: person.email,
                message: message?.id, handover: handover, answer: answer, answersMail: mail,
                particulars: particulars.json, madeAt: now, dueAt: due,
                expiresAt: due.adding(seconds: kind.linksLast)),
            in: office, session)
    }

    /// A call for an absent person is mailed when they are back, if it is still open then: others work it meanwhile.
    private func waitsForReturn(_ kind: MailKind, of person: PersonID, _ due: Timestamp) -> Timestamp {
        guard [.assigned, .calledAgain, .offered].contains(kind), let away = view.notice(of: person, at: now),
            away.worker != nil
        else { return due }
        return max(due, view.hours(of: person).opening(atOrAfter: away.until)?.opens ?? away.until)
    }

    /// Records what was not mailed.
    private func drop(_ kind: MailKind, to person: Person, about message: Message?, because words: String) throws {
        let why = view.language(say("Mail to them is returned: \(words)"))
        var mail = OutboxRow(
            number: try takeMailNumber(), kind: kind, person: person.id, address: person.email, message: message?.id,
            madeAt: now, dueAt: now, expiresAt: now)
        (mail.state, mail.settledAt, mail.lastError) = (.dropped, now, why)
        try OutboxQueries.add(mail, in: office, session)
    }

    func takeMailNumber() throws -> Int {
        try MailAccountQueries.takeNumber(in: office, freshKey: view.vault.seal(Randomness.bytes(32)), session)
    }

    /// Whether a mail of this kind tells nothing new to the person whose act it is about.
    private static func tellsOthers(_ kind: MailKind) -> Bool {
        ![
            .assigned, .calledAgain, .receipt, .test, .trouble, .access, .password, .digest, .endOfDay, .rolling,
            .copyOnReturn, .copy, .evening,
        ].contains(kind)
    }

    private func isWithinLimits(_ kind: MailKind, to person: Person, about message: Message?) throws -> Bool {
        if kind == .receipt {
            let since = now.adding(seconds: -MailPace.hour)
            let made = try OutboxQueries.made(kind, to: person.email, since: since, in: office, session)
            let ofMessage = made.filter { $0 == message?.id }
            if made.count >= MailPace.receipts || ofMessage.count >= MailPace.receiptsOfMessage { return false }
        }
        guard let message, kind != .trouble else { return true }
        let since = now.adding(seconds: -MailPace.day)
        let made = try OutboxQueries.count(about: message.id, since: since, in: office, session)
        // Only once, since that mail counts as well.
        if made == MailPace.aboutMessage, let keeper = Bounces(change).keeper(besides: nil) {
            try warn(keeper, of: message)
        }
        return made < MailPace.aboutMessage
    }

    private func warn(_ keeper: PersonID, of message: Message) throws {
        try write(
            .trouble, to: keeper, about: message,
            particulars: MailParticulars(
                said: view.language(of: keeper)(
                    say(
                        """
                        \(MailPace.aboutMessage) emails about one message were sent in a day.
                        Two programs may be answering each other. No more emails are sent about it today; it stays \
                        on the sheet.
                        """))))
    }

    /// The subject for mails to a person about a message: that of the first one.
    private func stem(of message: Message, for person: PersonID) throws -> String {
        if let first = try OutboxQueries.thread(of: message.id, to: person, in: office, session)?.first,
            let stem = MailParticulars(json: first.particulars).stem
        {
            return stem
        }
        let contact = try message.caller.contact.flatMap { try ContactQueries.find([$0], in: office, session)[$0] }
        return Letters.stem(
            message, company: contact?.company ?? "",
            number: NumberFormat(country: view.office.country).text(message.caller),
            clock: view.clock(of: person, at: now),
            in: view.language(of: person))
    }
}

/// Limits on the office's mail, so that no loop between programs lasts.
package enum MailPace {
    /// About one message, in ``day`` seconds.
    package static let aboutMessage = 20
    package static let day: Int64 = 86_400
    /// Receipts to one address in ``hour`` seconds: per message, and in total. Two programs answering each other do so
    /// about one message; a person works through many in an hour.
    package static let receiptsOfMessage = 5
    package static let receipts = 40
    package static let hour: Int64 = 3600
}
