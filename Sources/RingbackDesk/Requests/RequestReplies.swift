import RingbackCore
import RingbackStore
import RingbackWords

/// What answers to mails about requests make happen. What is written in them stays between the two: it is kept neither
/// with the mail nor for anybody’s review.
struct RequestReplies: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Returns: `nil` if the mail that it answers is about no request.
    func obey(_ said: String, answering row: OutboxRow) throws -> ReplyOutcome? {
        guard let news = row.requestNews else { return nil }
        if news.kind == .above {
            return Self.nothing(say("Nobody was sent your reply. Please write to both of them yourself."))
        }
        guard let id = news.request else { return Self.nothing(say("Nothing was changed.")) }
        try Policy.require(.answerRequest, acting)
        switch RequestReply(said) {
        case .answer(let answer, let text, let to):
            let person = to.isEmpty ? nil : try scope.named(to).person
            let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(WorkRequest.textLimit)))
            let view = try Requests(change).answer(id, ReplyDraft(answer, text: cut, to: person))
            let done: Phrase =
                view.passedTo.map { say("Passed on to \($0.name), with what you wrote.") }
                ?? say("\(view.from.name) has your answer: \(answer.short).")
            return ReplyOutcome(sentence: done, act: answer.short, kept: ReplyOutcome.personal)
        case .choice(let ask):
            let view = try Requests(change).choose(id, ask: ask)
            let names = Phrase.all(of: view.managers.map(\.name))
            return ReplyOutcome(
                sentence: ask
                    ? say("The same note has gone to \(names).") : say("Nobody was told. The request is closed."),
                act: say("answered"), kept: ReplyOutcome.personal)
        case nil:
            return Self.nothing(
                say(
                    """
                    The first line was none of the answers, so nothing was changed. Begin with: this once, mine, \
                    later, not mine, another way, shall I ask, or no.
                    """))
        }
    }

    /// Forgets the words of a reply, which stand with the request, and tells its sender what came of it.
    func settle(_ inbox: InboxID, _ mail: ReceivedMail, _ outcome: ReplyOutcome) throws {
        try InboxQueries.forgetWords(of: inbox, in: office, session)
        let person = try person
        var particulars = MailParticulars(said: view.language(of: person)(outcome.sentence))
        particulars.request = RequestNews(.receipt)
        try Mails(change).write(.request, to: person, particulars: particulars, answering: mail.messageID)
    }

    /// - Returns: `nil` if the mail that it answers is about no request.
    static func refused(_ why: Phrase?, answering row: OutboxRow) -> ReplyOutcome? {
        guard row.requestNews != nil else { return nil }
        return nothing(.sentences([why, say("Nothing was changed.")].compactMap(\.self)))
    }

    private static func nothing(_ sentence: Phrase) -> ReplyOutcome {
        ReplyOutcome(sentence: sentence, kept: ReplyOutcome.personal)
    }
}

extension OutboxRow {
    /// What it says of a request between two people; `nil` for any other mail.
    var requestNews: RequestNews? {
        kind == .request ? MailParticulars(json: particulars).request : nil
    }
}
