import RingbackCore
import RingbackStore
import RingbackWords

/// Mails that came in, settled.
struct TakenMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Whether a mail is not settled yet: it may be delivered twice.
    func isWaiting(_ inbox: InboxID) throws -> Bool {
        try InboxQueries.find(inbox, in: office, session)?.state == .waiting
    }

    func settle(
        _ inbox: InboxID, _ mail: ReceivedMail, _ state: InboxRow.State, why: Phrase = .none, outcome: Phrase = .none,
        said: String = "", leftOut: String = "", message: MessageID? = nil, person: PersonID? = nil,
        stranger: InboxSettlement.Stranger = .none
    ) throws {
        var settlement = mail.settled(
            state, why: why, outcome: outcome, said: said, leftOut: leftOut, message: message, person: person, at: now,
            in: view.language)
        settlement.stranger = stranger
        try InboxQueries.settle(inbox, settlement, in: office, session)
    }

    /// Settles a reply and mails its sender the outcome.
    func settle(
        _ mail: ReceivedMail, _ inbox: InboxID, _ said: ReplyText.Reading, _ outcome: ReplyOutcome,
        answering row: OutboxRow
    ) throws {
        try settle(
            inbox, mail, outcome.isTied ? .done : .quarantined, why: outcome.isTied ? .none : outcome.record,
            outcome: outcome.record, said: said.own, leftOut: said.leftOut, message: row.message, person: person)
        if row.kind == .request { return try RequestReplies(change).settle(inbox, mail, outcome) }
        let language = view.language(of: try person)
        if row.kind.isPersonal {
            try InboxQueries.forgetWords(of: inbox, in: office, session)
            return try Mails(change).write(
                .receipt, to: person, particulars: MailParticulars(said: language(outcome.sentence)),
                answering: mail.messageID)
        }
        try Mails(change).write(
            .receipt, to: person, about: outcome.isSeen ? outcome.message : nil,
            particulars: MailParticulars(
                said: language(outcome.sentence),
                subject: PlainText.shortened(OwnMail.withoutLinks(mail.subject), to: 200),
                quoted: outcome.saved.isEmpty ? nil : outcome.saved, act: language(outcome.act)),
            answering: mail.messageID)
    }
}
