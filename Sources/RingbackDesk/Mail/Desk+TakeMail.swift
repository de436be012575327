package import RingbackCore
import RingbackStore
import RingbackWords

extension Desk {
    /// Acts on an incoming mail, once, and records its outcome in the same transaction.
    ///
    /// Somebody answering one of our mails acts as themselves, with their own rights; what they may not do, and what is
    /// not a command, is kept as context, so that nothing is lost. Only they are told. A mail that could be anybody’s
    /// waits in quarantine; automatic mail is set aside.
    package func take(_ mail: ReceivedMail, inbox: InboxID, in office: OfficeID) async throws {
        let view = try await view(of: office)
        let now = clock.now()
        let verdict = try await store.read { session in
            try MailJudge(mail: mail, view: view, now: now, session: session).verdict()
        }
        switch verdict {
        case .ignored(let why):
            let settlement = mail.settled(.ignored, why: why, at: now, in: view.language)
            try await store.write(in: office) { try InboxQueries.settle(inbox, settlement, in: office, $0) }
        case .personal(let why):
            let settlement = mail.settled(.ignored, why: why, at: now, in: view.language)
            try await store.write(in: office) { session in
                try InboxQueries.settle(inbox, settlement, in: office, session)
                try InboxQueries.forgetWords(of: inbox, in: office, session)
            }
        case .quarantined(let why): try await quarantine(mail, inbox, why: why, by: view)
        case .doubtful(let row, let why): try await hold(mail, inbox, answering: row, why: why, by: view)
        case .report(let report, let row): try await note(report, of: row, mail, inbox, by: view)
        case .reply(let row, let person): try await obey(mail, inbox, answering: row, from: person, by: view)
        case .asked(let person, let why, let said, let message):
            try await ask(person, said, why: why, mail, inbox, about: message, by: view)
        case .office(let slip): try await file(slip, mail, inbox, by: view)
        }
    }

    private func quarantine(_ mail: ReceivedMail, _ inbox: InboxID, why: Phrase, by view: OfficeView) async throws {
        let (office, now) = (view.office.id, clock.now())
        try await store.write(in: office) { session in
            var settlement = mail.settled(.quarantined, why: why, at: now, in: view.language)
            settlement.stranger = try StrangerRate(mail: mail, view: view).standing(at: now, session)
            try InboxQueries.settle(inbox, settlement, in: office, session)
        }
        changes.wake(office)
    }

    /// An answer to one of our mails is kept with that mail's call and person, so that somebody can file it as the
    /// answer.
    private func hold(
        _ mail: ReceivedMail, _ inbox: InboxID, answering row: OutboxRow, why: Phrase, by view: OfficeView
    ) async throws {
        let (office, now) = (view.office.id, clock.now())
        let said = try await words(of: mail, answering: row, by: view)
        try await store.write(in: office) { session in
            let settlement = mail.settled(
                .quarantined, why: why, said: said.own, leftOut: said.leftOut, message: row.message,
                person: row.person, at: now, in: view.language)
            try InboxQueries.settle(inbox, settlement, in: office, session)
        }
        changes.wake(office)
    }

    /// The own text of an answer to one of our mails.
    func words(
        of mail: ReceivedMail, answering row: OutboxRow, by view: OfficeView
    ) async throws -> ReplyText.Reading {
        let sent = try await store.read { try OutboxQueries.words(of: row, in: view.office.id, $0) }
        return ReplyText.read(
            mail.text, sender: row.person.map { view.name(of: $0) } ?? "",
            sent: SentWords(sent, names: [view.office.name, view.mail.from]))
    }

    // MARK: Reports

    private func note(
        _ report: BounceReport, of row: OutboxRow, _ mail: ReceivedMail, _ inbox: InboxID, by view: OfficeView
    ) async throws {
        let acting = Acting.outsider(in: view.office.id, via: .mail, asOf: view.version)
        try await change(acting) { change in
            guard try TakenMails(change).isWaiting(inbox) else { return }
            switch report.fate {
            case .failed:
                let isNews = try Bounces(change).bounced(row.number, words: change.view.language(report.words))
                try TakenMails(change).settle(
                    inbox, mail, isNews ? .done : .ignored,
                    why: isNews ? .none : say("That email had already been returned."),
                    outcome: say("An email was returned: \(report.words)"), message: row.message, person: row.person)
            case .delayed:
                try TakenMails(change).settle(
                    inbox, mail, .ignored, why: say("An email is delayed; the mail server keeps trying."),
                    message: row.message, person: row.person)
            case .arrived:
                try TakenMails(change).settle(
                    inbox, mail, .ignored, why: say("A mail server reports that an email arrived."),
                    message: row.message, person: row.person)
            }
        }
    }

    // MARK: Replies

    private func obey(
        _ mail: ReceivedMail, _ inbox: InboxID, answering row: OutboxRow, from person: PersonID, by view: OfficeView
    ) async throws {
        guard let acting = view.acting(person, via: .mail, at: clock.now()) else {
            let why = say("\(view.name(of: person)) no longer works here.")
            return try await quarantine(mail, inbox, why: why, by: view)
        }
        let said = try await words(of: mail, answering: row, by: view)
        let needsButton =
            view.mail.endsByButton && view.mail.trustedServer.isEmpty
            && ReplyReading(said.own).command?.endsSomething(isOffered: row.handover != nil) == true
        do {
            try await change(acting) { change in
                guard try TakenMails(change).isWaiting(inbox) else { return }
                let outcome =
                    needsButton
                    ? try Replies(change).keep(said.own, answering: row, because: Self.buttonWanted)
                    : try Replies(change).obey(said.own, answering: row)
                try TakenMails(change).settle(mail, inbox, said, outcome, answering: row)
            }
        } catch let refusal as any RingbackError where refusal.isForPerson {
            // The first try left nothing; the text is kept, and the reason told.
            try await change(acting) { change in
                guard try TakenMails(change).isWaiting(inbox) else { return }
                let outcome = try Replies(change).keep(said.own, answering: row, because: refusal.sentence)
                try TakenMails(change).settle(mail, inbox, said, outcome, answering: row)
            }
        }
    }

    /// Keeps a mail for a person to look at, and tells its sender what to do.
    private func ask(
        _ person: PersonID, _ words: Phrase, why: Phrase, _ mail: ReceivedMail, _ inbox: InboxID,
        about message: MessageID?, by view: OfficeView
    ) async throws {
        guard let acting = view.acting(person, via: .mail, at: clock.now()) else {
            return try await quarantine(mail, inbox, why: why, by: view)
        }
        let said = ReplyText.read(mail.text, sender: view.name(of: person))
        let language = view.language(of: person)
        try await change(acting) { change in
            guard try TakenMails(change).isWaiting(inbox) else { return }
            try TakenMails(change).settle(
                inbox, mail, .quarantined, why: why, said: said.own, leftOut: said.leftOut, message: message,
                person: person)
            try Mails(change).write(
                .receipt, to: person,
                particulars: MailParticulars(
                    said: language(words), subject: PlainText.shortened(OwnMail.withoutLinks(mail.subject), to: 200),
                    quoted: said.own.isEmpty ? nil : said.own,
                    act: language(say("nothing was changed; it is held for review"))),
                answering: mail.messageID)
        }
        changes.wake(view.office.id)
    }

    private static var buttonWanted: Phrase {
        say(
            """
            Your office requires the button for that, because an emailed answer could come from anyone. Press it in the \
            email.
            """)
    }

    // MARK: To the office

    private func file(
        _ slip: CallerSlip, _ mail: ReceivedMail, _ inbox: InboxID, by view: OfficeView
    ) async throws {
        let rate = StrangerRate(mail: mail, view: view)
        let acting = Acting.outsider(in: view.office.id, via: .mail, asOf: view.version)
        do {
            try await change(acting) { change in
                guard try TakenMails(change).isWaiting(inbox) else { return }
                let stranger = try rate.standing(isSlip: slip.kind != .letter, at: change.now, change.session)
                if stranger == .held {
                    return try TakenMails(change).settle(inbox, mail, .quarantined, why: rate.why, stranger: .held)
                }
                if let ended = try CallerSlips(change).thanked(slip, mail) {
                    return try TakenMails(change).settle(
                        inbox, mail, .done, outcome: say("Thanks, saved with the closed message."),
                        said: slip.regarding, message: ended, stranger: stranger)
                }
                let entry = try CallerSlips(change).file(slip, mail)
                try CallerSlips(change).keepFiles(of: mail, inbox, for: entry.id)
                try TakenMails(change).settle(
                    inbox, mail, .done, outcome: say("A message for \(entry.owner.name)."), said: slip.regarding,
                    message: entry.id, stranger: stranger)
            }
        } catch MessageError.ownerMissing {
            try await quarantine(
                mail, inbox, why: say("It does not say who it is for, so somebody has to check it."), by: view)
        } catch let refusal as any RingbackError where refusal.isForPerson {
            try await quarantine(mail, inbox, why: refusal.sentence, by: view)
        }
    }
}

extension ReplyCommand {
    /// Whether it may end a call or offer.
    /// - Parameter isOffered: whether it answers the mail of an offer, which "mine" accepts and "not mine" declines.
    fileprivate func endsSomething(isOffered: Bool) -> Bool {
        switch self {
        case .attempt, .accept, .yes, .no: true
        case .mine, .notMine: isOffered
        default: false
        }
    }
}

extension RingbackError {
    /// Whether it is a definite answer rather than a temporary failure.
    fileprivate var isForPerson: Bool {
        switch kind {
        case .invalid, .forbidden, .notFound, .conflict, .stale, .tooLarge: true
        case .unauthenticated, .tooMany, .unavailable, .full: false
        }
    }
}

extension ReceivedMail {
    /// This mail's outcome, with what a list of mails shows.
    /// - Parameter language: the office's.
    func settled(
        _ state: InboxRow.State, why: Phrase = .none, outcome: Phrase = .none, said: String = "", leftOut: String = "",
        message: MessageID? = nil, person: PersonID? = nil, at now: Timestamp, in language: Language
    ) -> InboxSettlement {
        var settlement = InboxSettlement(
            state, why: language(why), outcome: language(outcome),
            said: PlainText.beginning(said, limit: TextLimit.note).text,
            from: PlainText.shortened(from?.address ?? "", to: 320),
            subject: PlainText.shortened(OwnMail.withoutLinks(subject), to: 500),
            message: message, person: person, at: now)
        let caller = CallerSlip.writer(of: self)?.address.lowercased() ?? ""
        settlement.callerAddress = caller == from?.address.lowercased() ? "" : PlainText.shortened(caller, to: 320)
        settlement.leftOut = PlainText.beginning(leftOut, limit: 20_000).text
        return settlement
    }
}
