import RingbackCore
import RingbackStore
import RingbackWords

/// Who is mailed when something happens to a message.
struct MessageMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Returns: whether the message was changed by it: where mail to its owner comes back, the next who can do something
    ///   about it is told at once.
    func filed(_ message: Message) throws -> Bool {
        guard message.isOpen else { return false }
        for person in keepers(of: message) { try Mails(change).write(.assigned, to: person, about: message) }
        guard view.mail.sends, !acting.isBy(message.owner),
            try MailTroubleQueries.find(message.owner, in: office, session) != nil,
            let row = try MessageQueries.find(message.id, in: office, session)
        else { return false }
        try Bounces(change).escalate(
            row, why: say("Mail to \(view.name(of: message.owner)) is returned, so they may not know about it."))
        return true
    }

    /// The owner, and their cover while they are away.
    private func keepers(of message: Message) -> [PersonID] {
        let worker = view.worker(of: message, at: now)
        return worker == message.owner ? [worker] : [message.owner, worker]
    }

    func calledAgain(_ message: Message) throws {
        for person in keepers(of: message) { try Mails(change).write(.calledAgain, to: person, about: message) }
    }

    /// Somebody away gets it on their return; their cover is told at once.
    func offered(_ handover: Handover, of message: Message) throws {
        try Mails(change).write(.offered, to: handover.to, about: message, handover: handover.id)
        guard let cover = Nudges(change).receiver(of: handover, message), cover != handover.to, !acting.isBy(cover),
            cover != message.owner
        else { return }
        try Nudges(change).nudge(cover, at: .owner, about: message)
    }

    /// - Parameter handover: as it stood before it was decided.
    func decided(_ handover: Handover?, of message: Message, owner before: PersonID, reason: String? = nil) throws {
        guard let handover else { return }
        let particulars = MailParticulars(
            said: reason, by: handover.to, decision: reason == nil ? "accepted" : "refused")
        let told = before == handover.from || reason != nil ? [handover.from] : [handover.from, before]
        for person in told {
            try Mails(change).write(
                .decided, to: person, about: message, handover: handover.id, particulars: particulars)
        }
    }

    func asked(_ question: AnswerRow, about message: Message) throws {
        guard question.kind == .needMore, let asked = question.to else { return }
        try Mails(change).write(.question, to: asked, about: message, answer: question.id)
    }

    func answered(_ question: AnswerID, about message: Message) throws {
        guard
            let asked = try MessageEventQueries.answers(of: message.id, in: office, session)
                .first(where: { $0.id == question })
        else { return }
        try Mails(change).write(.answered, to: asked.by, about: message, answer: question)
    }

    func nudged(_ person: PersonID, at step: NudgeClock.Step, about message: Message, why: String? = nil) throws {
        try Mails(change).write(
            .nudged, to: person, about: message, handover: message.ownership.handover?.id,
            particulars: MailParticulars(said: why, nudgeStep: step.rawValue))
    }

    /// In the name of whoever looks after its owner.
    func reminded(_ person: PersonID, of message: Message) throws {
        try Mails(change).write(
            .nudged, to: person, about: message,
            particulars: MailParticulars(by: try change.person, nudgeStep: NudgeClock.Step.owner.rawValue))
    }

    /// To those who took its calls, where they want it (B8).
    func returned(_ message: Message) throws {
        guard view.mail.sends, message.closing != nil else { return }
        for taker in try MessageEventQueries.takers(of: message.id, in: office, session).sorted() {
            try Mails(change).write(.returned, to: taker, about: message)
        }
    }
}

// Whom each happening is mailed to. Context (B2) is not among them: it tells nobody.
