import RingbackCore
import RingbackStore

/// What answers to our mails make happen.
struct Replies: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Does what a reply says.
    /// - Parameter said: its visible text.
    /// - Throws: what the same act throws elsewhere; then nothing of this change may be kept.
    func obey(_ said: String, answering row: OutboxRow) throws -> ReplyOutcome {
        guard let id = row.message else { return untied(row) }
        let reading = ReplyReading(said)
        if said.isEmpty { return try nothing(of: id) }
        if row.kind == .question, let question = row.answer {
            let asked = try MessageEventQueries.answers(of: id, in: office, session).first { $0.id == question }
            _ = try Answers(change).reply(shortened(said), to: question, of: id)
            let asker = asked.map { view.name(of: $0.by) } ?? "whoever asked"
            return try outcome("Your answer went to \(asker).", "your answer was passed on", of: id)
        }
        guard let command = reading.command else { return try keep(said, answering: row) }
        if let offer = row.handover, let decided = try decide(command, offer, of: id, saying: reading.rest) {
            return decided
        }
        return try act(command, on: id, saying: shortened(reading.rest), answering: row)
    }

    /// Saves a reply as context; it moves nothing, and tells only its sender.
    /// - Parameter why: why its request was not carried out.
    func keep(_ said: String, answering row: OutboxRow, because why: String = "") throws -> ReplyOutcome {
        guard let id = row.message, let message = try MessageQueries.find(id, in: office, session)?.message else {
            return untied(row)
        }
        let reading = ReplyReading(said)
        // A bare "done" that could not be carried out is not worth knowing next time.
        let said = why.isEmpty || !reading.rest.isEmpty || reading.command?.isBare != true ? said : ""
        if !said.isEmpty {
            // Somebody who may no longer see the message writes nothing on it: their words wait for a person.
            guard let seen = try scope.seen(id) else {
                var outcome = try outcome(
                    "Your mail was not saved with the call; it waits for a person.", "it waits for a person", of: id)
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
        let saved = said.isEmpty ? "Nothing was changed." : "Saved for next time."
        let parts = why.isEmpty ? [saved] : [why, "Nothing was changed."] + (said.isEmpty ? [] : [saved])
        let act = said.isEmpty ? "nothing was changed" : "saved for next time"
        var outcome = try outcome(
            parts.joined(separator: " "), why.isEmpty ? act : "not done as you asked; \(act)", of: id)
        outcome.saved = shortened(said)
        return outcome
    }

    /// Saves a reply written before the call moved on.
    func keep(_ said: String, late row: OutboxRow) throws -> ReplyOutcome {
        var kept = try keep(said, answering: row)
        kept.sentence = kept.sentence.replacing("Saved for next time.", with: ReplyOutcome.late)
        kept.act = "saved with the call, which has moved on since; nothing else was changed"
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
            return try outcome("Accepted.", "accepted", of: id, isNew: true)
        case .no(let why), .notMine("", let why):
            let reason = [why, rest].filter { !$0.isEmpty }.joined(separator: "\n")
            _ = try Handovers(change).refuse(
                offer, of: id, reason: reason.isEmpty ? "Declined by mail." : shortened(reason))
            return try outcome("You declined it.", "declined", of: id)
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
                rest.isEmpty ? "Noted: you return it." : "Noted: you return it. The rest is saved for next time.",
                "you return it", of: id)
        case .yes, .no:
            // Nothing was offered with this mail; an open offer may still be meant.
            if let offer = try MessageQueries.find(id, in: office, session)?.message.ownership.handover,
                acting.isBy(offer.to), let decided = try decide(command, offer.id, of: id, saying: rest)
            {
                return decided
            }
            if rest.isEmpty, command.isBare {
                return try keep("", answering: row, because: "Yes or no answers an offer, and none is made to you.")
            }
            if case .no(let why) = command { return try keep(with("No: \(why)"), answering: row) }
            return try keep(rest, answering: row)
        case .notMine(let to, let why):
            let target = try to.isEmpty ? "" : scope.named(to).person.text
            let entry = try Answers(change).answer(id, .notMine, text: with(why), to: target)
            return try outcome(
                "Offered to \(entry.offeredTo?.name ?? "whoever holds the duty").", "not mine", of: id)
        case .pleaseDoIt(let note):
            let entry = try Answers(change).answer(id, .pleaseDoIt, text: with(note), to: "")
            return try outcome(
                "\(entry.offeredTo?.name ?? "Whoever took it") was asked to do it for you.", "please do it for me",
                of: id)
        case .needMore(let question):
            let entry = try Answers(change).answer(id, .needMore, text: with(question), to: "")
            return try outcome(
                "Your question went to \(entry.taker.name).", "your question was passed on", of: id)
        case .note(let text):
            return try keep(with(text), answering: row)
        case .attempt(let attempt, let whom):
            _ = try Attempts(change).record(attempt, with: whom, said: rest, number: "", on: id)
            return try outcome(
                "Noted: \(attempt.label)\(whom.isEmpty ? "" : " with \(whom)").", attempt.label, of: id)
        case .handOver(let to):
            let entry = try Handovers(change).offer(id, to: try scope.named(to).person.text, note: rest)
            return try outcome("Offered to \(entry.offeredTo?.name ?? to).", "offered to somebody else", of: id)
        }
    }

    // MARK: Words

    /// What happened, and whose the call is now.
    private func outcome(
        _ what: String, _ act: String, of id: MessageID, isNew: Bool = false
    ) throws -> ReplyOutcome {
        guard let message = try MessageQueries.find(id, in: office, session)?.message else {
            return ReplyOutcome(sentence: what, act: act)
        }
        guard let seen = try scope.seen(id) else {
            return ReplyOutcome(
                sentence: "\(what) The call is no longer yours.", act: act, message: message, isSeen: false)
        }
        return ReplyOutcome(
            sentence: "\(what) \(standing(of: seen.row.message, isNew: isNew, after: act))", act: act,
            message: seen.row.message)
    }

    /// "The call is still yours, due today by 5:00."
    /// - Parameter act: what was just said and need not be repeated.
    private func standing(of message: Message, isNew: Bool, after act: String) -> String {
        if let closing = message.closing {
            return closing.outcome.label == act
                ? "The call has ended." : "The call has ended: \(closing.outcome.label)."
        }
        guard acting.isBy(message.owner) else { return "The call is \(view.name(of: message.owner))’s." }
        let clock = ClockWords(hours: view.hours(of: message.owner), country: view.office.country, now: now)
        let due =
            message.isLate(at: now)
            ? "it was due \(clock.day(message.timing.due)) by \(clock.time(message.timing.due))"
            : "due \(clock.day(message.timing.due)) by \(clock.time(message.timing.due))"
        if let handover = message.ownership.handover {
            return "Until \(view.name(of: handover.to)) accepts it, the call is still yours, \(due)."
        }
        let yours = "he call is \(isNew ? "yours now" : "still yours"), \(due)."
        return message.face == .out ? "It waits with those you left word for; t\(yours)" : "T\(yours)"
    }

    private func nothing(of id: MessageID) throws -> ReplyOutcome {
        try outcome(
            "There was nothing of your own in your mail, so nothing was changed.",
            "there was nothing of your own in it, and nothing was changed", of: id)
    }

    /// A digest is about many messages, and a test about none.
    private func untied(_ row: OutboxRow) -> ReplyOutcome {
        switch row.kind {
        case .access: ReplyOutcome(sentence: "Nothing was changed: speak to whoever runs the office about it.")
        case .test: ReplyOutcome(sentence: "Your answer to the test arrived: replies come back to Ringback.")
        default:
            ReplyOutcome(
                sentence: """
                    The mail that you answered is about no single call, so nothing was changed. Answer the call’s own \
                    mail instead; yours is kept with the mails that wait for a person.
                    """, isTied: false)
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
    /// Exactly what happened.
    var sentence: String
    /// Just the act, "talked", for a receipt that may not mention the call.
    var act = "nothing was changed"
    var message: Message?
    /// Whether its sender may still see the message.
    var isSeen = true
    /// Whether it was matched to a message at all.
    var isTied = true
    /// The text saved from the mail.
    var saved = ""

    static let late = "The call has moved on since: saved with it, nothing else was changed."
}
