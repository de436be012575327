import RingbackCore
import RingbackStore
import RingbackWords

/// What answers to our mails make happen.
struct Replies: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Does what a reply says.
    /// - Parameter said: its visible text.
    /// - Throws: what the same act throws elsewhere; then nothing of this change may be kept.
    func obey(_ said: String, answering row: OutboxRow) throws -> ReplyOutcome {
        guard let id = row.message else { return try RequestReplies(change).obey(said, answering: row) ?? untied(row) }
        let reading = ReplyReading(said)
        if said.isEmpty { return try nothing(of: id) }
        if row.kind == .question, let question = row.answer {
            let asked = try MessageEventQueries.answers(of: id, in: office, session).first { $0.id == question }
            _ = try Answers(change).reply(shortened(said), to: question, of: id)
            let went =
                asked.map { say("Your answer was sent to \(view.name(of: $0.by)).") }
                ?? say("Your answer was sent to the person who asked.")
            return try outcome(went, say("your answer was passed on"), of: id)
        }
        guard let command = reading.command else { return try keep(said, answering: row) }
        if let offer = row.handover, let decided = try decide(command, offer, of: id, saying: reading.rest) {
            return decided
        }
        return try act(command, on: id, saying: shortened(reading.rest), answering: row)
    }

    /// Saves a reply as context; it moves nothing, and tells only its sender.
    /// - Parameters:
    ///   - why: why its request was not carried out.
    ///   - kept: what is said of it, if there was something to save.
    func keep(
        _ said: String, answering row: OutboxRow, because why: Phrase? = nil,
        kept: Phrase = say("Saved for next time.")
    ) throws -> ReplyOutcome {
        guard let id = row.message, let message = try MessageQueries.find(id, in: office, session)?.message else {
            return RequestReplies.refused(why, answering: row) ?? untied(row)
        }
        let reading = ReplyReading(said)
        // A bare "done" that could not be carried out is not worth knowing next time.
        let said = why == nil || !reading.rest.isEmpty || reading.command?.isBare != true ? said : ""
        if !said.isEmpty {
            // Somebody who may no longer see the message writes nothing on it: their words wait for a person.
            guard let seen = try scope.seen(id) else {
                var outcome = try outcome(
                    say("Your email was not saved with the call; it is held for review."),
                    say("held for review"), of: id)
                outcome.isTied = false
                return outcome
            }
            if message.isOpen, Policy.allows(.answerMessage, acting, seen.grounds) {
                _ = try Answers(change).answer(id, .context, text: shortened(said), to: "")
            } else {
                try Policy.require(.noteContext, acting)
                try Answers(change).addContext(shortened(said), of: message)
            }
        }
        let nothing = say("Nothing was changed.")
        let parts = why.map { [$0, nothing] + (said.isEmpty ? [] : [kept]) } ?? [said.isEmpty ? nothing : kept]
        let act =
            switch (why == nil, said.isEmpty) {
            case (true, true): say("nothing was changed")
            case (true, false): say("saved for next time")
            case (false, true): say("not done as you asked; nothing was changed")
            case (false, false): say("not done as you asked; saved for next time")
            }
        var outcome = try outcome(.sentences(parts), act, of: id)
        outcome.saved = shortened(said)
        return outcome
    }

    /// Saves a reply written before the call moved on.
    func keep(_ said: String, late row: OutboxRow) throws -> ReplyOutcome {
        var kept = try keep(said, answering: row, kept: ReplyOutcome.late)
        kept.act = say("saved with the call, which has changed since; nothing else was changed")
        return kept
    }

    // MARK: Offers

    /// Accepts or declines an offer, if that is what the command does.
    private func decide(
        _ command: ReplyCommand, _ offer: HandoverID, of id: MessageID, saying rest: String
    ) throws -> ReplyOutcome? {
        switch command {
        case .accept, .yes, .mine:
            _ = try Handovers(change).accept(offer, of: id)
            if !rest.isEmpty, let row = try MessageQueries.find(id, in: office, session) {
                try Answers(change).addContext(shortened(rest), of: row.message)
            }
            return try outcome(say("Accepted."), say("accepted"), of: id, isNew: true)
        case .no(let why), .notMine("", let why):
            let reason = [why, rest].filter { !$0.isEmpty }.joined(separator: "\n")
            _ = try Handovers(change).refuse(
                offer, of: id, reason: reason.isEmpty ? Phrase.declinedByMail.description : shortened(reason))
            return try outcome(say("You declined it."), say("declined"), of: id)
        default: return nil
        }
    }

    // MARK: Commands

    private func act(
        _ command: ReplyCommand, on id: MessageID, saying rest: String, answering row: OutboxRow
    ) throws -> ReplyOutcome {
        func with(_ text: String) -> String {
            shortened([text, rest].filter { !$0.isEmpty }.joined(separator: "\n"))
        }
        switch command {
        case .mine, .accept:
            let entry = try Answers(change).answer(id, .mine, text: "", to: "")
            if !rest.isEmpty { try Answers(change).addContext(rest, of: entry.message) }
            return try outcome(
                rest.isEmpty
                    ? say("Confirmed: you return it.")
                    : say("Confirmed: you return it. The rest is saved for next time."),
                say("you return it"), of: id)
        case .yes, .no:
            // Nothing was offered with this mail; an open offer may still be meant.
            if let offer = try MessageQueries.find(id, in: office, session)?.message.ownership.handover,
                acting.isBy(offer.to), let decided = try decide(command, offer.id, of: id, saying: rest)
            {
                return decided
            }
            if rest.isEmpty, command.isBare {
                return try keep(
                    "", answering: row, because: say("Yes or no answers an offer, and you have none."))
            }
            if case .no(let why) = command { return try keep(with(view.language(say("No: \(why)"))), answering: row) }
            return try keep(rest, answering: row)
        case .notMine(let to, let why):
            let target = try to.isEmpty ? "" : scope.named(to).person.text
            let entry = try Answers(change).answer(id, .notMine, text: with(why), to: target)
            let offered =
                entry.offeredTo.map { say("Offered to \($0.name).") } ?? say("Offered to the person on duty.")
            return try outcome(offered, say("not mine"), of: id)
        case .pleaseDoIt(let note):
            let entry = try Answers(change).answer(id, .pleaseDoIt, text: with(note), to: "")
            let asked =
                entry.offeredTo.map { say("\($0.name) was asked to do it for you.") }
                ?? say("The person who took it was asked to do it for you.")
            return try outcome(asked, say("please do it for me"), of: id)
        case .needMore(let question):
            let entry = try Answers(change).answer(id, .needMore, text: with(question), to: "")
            return try outcome(
                say("Your question was sent to \(entry.taker.name)."), say("your question was passed on"), of: id)
        case .note(let text):
            return try keep(with(text), answering: row)
        case .attempt(let attempt, let whom):
            _ = try Attempts(change).record(attempt, with: whom, said: rest, number: "", on: id)
            return try outcome(
                whom.isEmpty ? say("Saved: \(attempt.label).") : say("Saved: \(attempt.label) with \(whom)."),
                attempt.label, of: id)
        case .handOver(let to):
            let entry = try offer(id, to: scope.named(to).person.text, saying: rest)
            return try outcome(
                say("Offered to \(entry.offeredTo?.name ?? to)."), say("offered to somebody else"), of: id)
        }
    }

    /// What they wrote with an offer says what to put aside, where that is asked.
    private func offer(_ id: MessageID, to target: String, saying rest: String) throws -> Entry {
        do {
            return try Handovers(change).offer(id, to: target, note: rest)
        } catch LoadError.overLimit where !rest.isEmpty {
            return try Handovers(change).offer(id, to: target, note: "", aside: PlainText.shortened(rest, to: 500))
        }
    }

    // MARK: Words

    /// What happened, and whose the call is now.
    private func outcome(
        _ what: Phrase, _ act: Phrase, of id: MessageID, isNew: Bool = false
    ) throws -> ReplyOutcome {
        guard let message = try MessageQueries.find(id, in: office, session)?.message else {
            return ReplyOutcome(sentence: what, act: act)
        }
        guard let seen = try scope.seen(id) else {
            return ReplyOutcome(
                sentence: say("\(what) The call is no longer yours."), act: act, message: message, isSeen: false)
        }
        return ReplyOutcome(
            sentence: .sentences([what, standing(of: seen.row.message, isNew: isNew, after: act)]), act: act,
            message: seen.row.message, kept: what)
    }

    /// "The call is still yours, due today by 5:00 PM."
    /// - Parameter act: what was just said and need not be repeated.
    private func standing(of message: Message, isNew: Bool, after act: Phrase) -> Phrase {
        if let closing = message.closing {
            return closing.outcome.label == act
                ? say("The call is closed.") : say("The call is closed: \(closing.outcome.label).")
        }
        guard acting.isBy(message.owner) else { return say("The call is \(view.name(of: message.owner))’s.") }
        let clock = view.clock(of: message.owner, at: now)
        let (day, time) = (clock.onDay(message.timing.due), clock.time(message.timing.due))
        let due = message.isLate(at: now) ? say("it was due \(day) by \(time)") : say("due \(day) by \(time)")
        if let handover = message.ownership.handover {
            return say("Until \(view.name(of: handover.to)) accepts it, the call is still yours, \(due).")
        }
        return switch (message.face == .out, isNew) {
        case (true, true): say("It is now under Out; the call is yours now, \(due).")
        case (true, false): say("It is now under Out; the call is still yours, \(due).")
        case (false, true): say("The call is yours now, \(due).")
        case (false, false): say("The call is still yours, \(due).")
        }
    }

    private func nothing(of id: MessageID) throws -> ReplyOutcome {
        try outcome(
            say("There was no text of your own in your email, so nothing was changed."),
            say("it had no text of your own, and nothing was changed"), of: id)
    }

    /// A digest is about many messages, and a test about none.
    private func untied(_ row: OutboxRow) -> ReplyOutcome {
        switch row.kind {
        case .access, .password:
            ReplyOutcome(sentence: say("Nothing was changed: talk to an admin about it."))
        case .complaint, .playbook:
            ReplyOutcome(
                sentence: say(
                    "Nothing was changed, and nobody read it. Open the page in the email to answer it there."),
                kept: ReplyOutcome.personal)
        case .test:
            ReplyOutcome(sentence: say("Your answer to the test arrived: replies come back to Ringback."))
        default:
            ReplyOutcome(
                sentence: say(
                    """
                    The email you answered is not about one call, so nothing was changed. Reply to the call’s own \
                    email instead; yours is held for review.
                    """), isTied: false)
        }
    }

    /// Cut to a note's limit; the whole mail is kept beside it.
    private func shortened(_ text: String) -> String {
        guard text.unicodeScalars.count > TextLimit.note else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(TextLimit.note - 2))) + " …"
    }
}

/// The outcome of a reply, for the receipt and the list of mails.
struct ReplyOutcome {
    /// Exactly what happened, with times as its sender reads them.
    var sentence: Phrase
    /// Just the act, "talked", for a receipt that may not mention the call.
    var act = say("nothing was changed")
    var message: Message?
    /// Whether its sender may still see the message.
    var isSeen = true
    /// Whether it was matched to a message at all.
    var isTied = true
    /// The text saved from the mail.
    var saved = ""
    /// What happened without what holds only now; the whole sentence if `nil`.
    var kept: Phrase?

    /// For the list of mails, which everybody reads at any time.
    var record: Phrase { kept ?? sentence }

    /// The same for every kind of them, and whatever came of it: more would tell that somebody answered a request.
    static let personal = say("It answered a personal notice.")
    static let late = say("The call has changed since: your email was saved with it, and nothing else was changed.")
}
