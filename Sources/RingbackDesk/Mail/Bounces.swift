import RingbackCore
import RingbackStore
import RingbackWords

/// Mail that came back, and what it takes for the message to be seen all the same.
struct Bounces: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// A sent mail bounced.
    /// - Parameter words: the other mail server's words.
    /// - Returns: `false` if there is no such mail, or it bounced before.
    @discardableResult
    func bounced(_ number: Int, words: String) throws -> Bool {
        let words = PlainText.shortened(words, to: 400)
        guard let mail = try OutboxQueries.find(number, in: office, session),
            try OutboxQueries.bounce(number, words: words, in: office, session)
        else { return false }
        try undelivered(mail, words: words, isAddressWrong: true)
        return true
    }

    /// A mail's content did not reach its reader and never will.
    /// - Parameters:
    ///   - words: why, as the office's records have it.
    ///   - why: the same for whoever is told of it; the words as they are if left out.
    func undelivered(_ mail: OutboxRow, words: String, why: Phrase? = nil, isAddressWrong: Bool) throws {
        guard let id = mail.person, let person = view.person(id) else { return }
        if isAddressWrong {
            try noteTrouble(of: person, words: words, why: why ?? Phrase(verbatim: words), mail: mail)
        }
        guard let message = mail.message, let row = try MessageQueries.find(message, in: office, session) else {
            return
        }
        switch mail.kind {
        case .offered: try takeBackOffer(row, mail.handover, to: person, words: words)
        case .assigned, .calledAgain, .nudged, .dueSoon:
            if row.message.owner == id, row.message.isOpen, row.message.ownership.acceptedAt == nil {
                try escalate(row, why: say("Mail to \(person.name) is returned, so they may not know about it."))
            }
        case .question:
            let answers = try MessageEventQueries.answers(of: message, in: office, session)
            guard let asked = answers.first(where: { $0.id == mail.answer }), asked.reply == nil else { return }
            try Mails(change).write(
                .trouble, to: asked.by, about: row.message,
                particulars: MailParticulars(
                    said: view.language(of: asked.by)(
                        say("Your question did not reach \(person.name): mail to them is returned.\n\(asked.said)")),
                    stem: MailParticulars(json: mail.particulars).stem))
        default: break
        }
    }

    /// Notifies the next person who can act at once, instead of at the scheduled time.
    func escalate(_ row: MessageRow, why: Phrase) throws {
        let steps: [NudgeClock.Step] = [.backup, .supervisor]
        guard let step = steps.first(where: { !Nudges(change).targets(of: $0, row.message).isEmpty }) else { return }
        let told = Set(try MessageEventQueries.nudges(of: row.message.id, in: office, session).map(\.to))
        let fresh = Nudges(change).targets(of: step, row.message).filter { !told.contains($0) }
        if fresh.isEmpty { return }
        var new = row
        new.message.timing.nudge = NudgeRule.clock(
            code: row.message.code, after: step, at: now, hours: view.callHours(of: row.message))
        for target in fresh {
            try Nudges(change).nudge(target, at: step, about: row.message, why: view.language(of: target)(why))
        }
        _ = try save(new, was: row.message)
    }

    /// Mail to somebody arrives again, or goes to a new address.
    func clearTrouble(of person: PersonID) throws {
        if try MailTroubleQueries.clear(person, in: office, session) {
            tell(.personMailable, of: .person(person), [.name: .text(view.name(of: person))])
        }
    }

    private func noteTrouble(of person: Person, words: String, why: Phrase, mail: OutboxRow) throws {
        let trouble = MailTrouble(since: now, words: words)
        let isNew = try MailTroubleQueries.add(trouble, of: person.id, in: office, session)
        tell(
            .personMailReturned, of: .person(person.id),
            ["address": .text(mail.address), "said": .text(words), .name: .text(person.name)])
        guard isNew, let admin = keeper(besides: person.id) else { return }
        let language = view.language(of: admin)
        try Mails(change).write(
            .trouble, to: admin,
            particulars: MailParticulars(
                said: language(
                    say(
                        """
                        Mail to \(person.name) (\(mail.address)) is returned.
                        \(why)
                        Until the address is corrected, \(person.name) gets no email, and their backup or supervisor \
                        hears of their calls at once.
                        """)), subject: language(say("Mail to \(person.name) is returned"))))
    }

    /// An administrator of the office other than the person whose mail it is about.
    func keeper(besides person: PersonID?) -> PersonID? {
        view.picture.people.values
            .filter { $0.works && $0.roles.contains(.admin) && $0.id != person && !$0.email.isEmpty }
            .min { $0.id < $1.id }?.id
    }

    private func takeBackOffer(_ row: MessageRow, _ handover: HandoverID?, to person: Person, words: String) throws {
        guard let offer = row.message.ownership.handover, offer.id == handover else { return }
        var new = row
        new.message.ownership.withdraw()
        new.message.timing.nudge = NudgeRule.clock(
            code: row.message.code, after: nil, at: now, hours: view.callHours(of: row.message))
        let saved = try save(new, was: row.message)
        tell(.handoverUndelivered, of: .message(row.message.id), [.to: .text(person.id.text), "said": .text(words)])
        let told = Set([offer.from, row.message.owner])
        for each in told.sorted() {
            try Mails(change).write(
                .decided, to: each, about: saved.message, handover: offer.id,
                particulars: MailParticulars(by: person.id, decision: "undelivered"))
        }
    }
}

// An undelivered mail hands nothing over: what follows when a mail bounces or is permanently refused.
