import RingbackCore
import RingbackStore
import RingbackWords

/// The five answers that an owner gives, and questions to the taker of the call.
struct Answers: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func answer(
        _ id: MessageID, _ kind: AnswerKind, text: String, to: String, expecting: Int? = nil
    ) throws -> Entry {
        let text = try PlainText.clean(text, limit: TextLimit.note)
        let to = try PlainText.clean(to, limit: TextLimit.email, lines: .one)
        let row = try message(id, for: .answerMessage, expecting: expecting)
        try row.message.mustBeOpen()
        let target = try settle(row, kind, text: text, to: to)
        let answer = AnswerRow(id: newID(), message: id, by: try person, at: now, kind: kind, said: text, to: target)
        try MessageEventQueries.add(answer, in: office, session)
        try MessageMails(change).asked(answer, about: row.message)
        return try reread(id)
    }

    func reply(_ text: String, to question: AnswerID, of id: MessageID) throws -> Entry {
        let text = try PlainText.clean(text, limit: TextLimit.note)
        guard !text.isEmpty else { throw MessageError.textMissing(say("the reply")) }
        let (row, grounds) = try scope.message(id)
        let message = row.message
        let question = try MessageEventQueries.answers(of: id, in: office, session).first { $0.id == question }
        // To be asked one question gives no word in another's.
        let isAsked = acting.isBy(question?.to)
        try Policy.require(.replyToQuestion, acting, grounds.subtracting([.asked]).union(isAsked ? [.asked] : []))
        guard let question = question?.id else { throw MessageError.notHere }
        let reply = AnswerRow.Reply(said: text, by: try person, at: now)
        guard try MessageEventQueries.reply(reply, to: question, of: id, in: office, session) else {
            throw MessageError.alreadyReplied
        }
        try barUndo(say("your reply"), of: message)
        tell(.messageReplied, of: .message(id), ["said": .text(text)])
        try MessageMails(change).answered(question, about: message)
        return try reread(id)
    }

    /// Does what the answer says.
    /// - Returns: the person it is addressed to, if any.
    private func settle(_ row: MessageRow, _ kind: AnswerKind, text: String, to: String) throws -> PersonID? {
        switch kind {
        case .mine:
            try takeOn(row)
            return nil
        case .context:
            guard !text.isEmpty else { throw MessageError.textMissing(say("what to know next time")) }
            try addContext(text, of: row.message)
            return nil
        case .pleaseDoIt:
            let target = to.isEmpty ? row.message.filing.taker : try scope.named(to).person
            try Handovers(change).offer(row, kind: .request, to: target, note: text)
            return target
        case .notMine:
            let target = try dutyHolder(of: row.message, named: to)
            try Handovers(change).offer(row, kind: .notMine, to: target.person, note: target.note(after: text, view))
            return target.person
        case .needMore:
            guard !text.isEmpty else { throw MessageError.textMissing(say("the question")) }
            let target = try asked(to, about: row.message)
            try barUndo(AnswerKind.needMore.label, of: row.message)
            tell(.messageAsked, of: .message(row.message.id), ["said": .text(text), .to: .text(target.text)])
            return target
        }
    }

    /// Whom a question goes to. They see the message from then on: a person who sees it only for a while, because they
    /// cover or were offered it, asks somebody who sees it anyway.
    private func asked(_ named: String, about message: Message) throws -> PersonID {
        let target = named.isEmpty ? message.filing.taker : try scope.named(named).person
        guard !acting.isBy(target) else { throw MessageError.askedOneself }
        let own = try scope.grounds(to: message).subtracting([.cover])
        if Policy.allows(.offerHandover, acting, own) { return target }
        let other = view.acting(target, via: acting.via, at: now)
        let theirs = other?.grounds(to: message).subtracting([.cover, .offered]) ?? []
        guard let other, Policy.stands(.seeMessage, other, theirs) else {
            throw MessageError.askedStranger(view.name(of: target))
        }
        return target
    }

    private func takeOn(_ row: MessageRow) throws {
        if let offer = row.message.ownership.handover, acting.isBy(offer.to) {
            return try Handovers(change).accept(row, offer.id)
        }
        var new = row
        try new.message.takeOn(at: now)
        _ = try save(new, was: row.message, undoAs: AnswerKind.mine.label)
        tell(.messageTakenOn, of: .message(row.message.id), [.owner: .text(row.message.owner.text)])
    }

    /// Something to know the next time this caller rings; it moves nothing and tells nobody.
    func addContext(_ text: String, of message: Message) throws {
        try MessageEventQueries.add(
            ContextRow(
                id: newID(), contact: message.caller.contact, number: message.caller.number, message: message.id,
                said: text, by: person, at: now, expiresAt: nil),
            in: office, session)
        try barUndo(AnswerKind.context.label, of: message)
        tell(.messageContextNoted, of: .message(message.id), ["said": .text(text)])
    }
}
