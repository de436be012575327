import RingbackCore
import RingbackSodium
import RingbackStore

extension Change {
    /// How long a mail's links and its reply address are good, in seconds.
    static var mailLasts: Int64 { 30 * 86_400 }

    /// Writes a mail to a person, in the same transaction as what it tells of; nothing where the office sends none, or
    /// where they do not want this one.
    func mail(
        _ kind: MailKind, to person: PersonID, about message: Message? = nil, handover: HandoverID? = nil,
        answer: AnswerID? = nil, particulars: MailParticulars = .init(), answering mail: String = ""
    ) throws {
        guard view.mail.sends, let person = view.person(person), person.works, !person.email.isEmpty else { return }
        let wishes = view.wishes(of: person.id)
        guard wishes.wants(kind),
            let due = MailTiming.sendAt(
                kind, code: message?.code, wishes: wishes, now: now, hours: view.hours(of: person.id))
        else { return }
        try OutboxQueries.add(
            OutboxRow(
                number: try takeMailNumber(), kind: kind, person: person.id, address: person.email,
                message: message?.id, handover: handover, answer: answer, answersMail: mail,
                particulars: particulars.json, madeAt: now, dueAt: due,
                expiresAt: now.adding(seconds: Self.mailLasts)),
            in: office, session)
    }

    func takeMailNumber() throws -> Int {
        try MailAccountQueries.takeNumber(in: office, freshKey: Randomness.bytes(32), session)
    }
}
