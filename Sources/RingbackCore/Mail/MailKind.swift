/// What one of our mails is about. Each case is a row on the page where people choose what they are mailed.
package enum MailKind: String, CaseIterable, Codable, Sendable {
    /// A message is yours.
    case assigned
    /// Its caller rang again.
    case calledAgain
    /// Somebody offers you a message: a handover, "please do it for me", "not mine".
    case offered
    /// What you offered was accepted or refused.
    case decided
    /// An owner asks the taker ("need more").
    case question
    /// The answer to your question.
    case answered
    /// Nobody answered in time: to the owner, the backup, the supervisor.
    case nudged
    /// Every phone is tried for an ASAP call: to whoever is looked for, and to whoever has the next move.
    case ladder
    /// It will soon be due.
    case dueSoon
    /// What you took was returned; off unless wanted.
    case returned
    /// What is yours, at half past eight and at four.
    case digest
    /// What is still yours at the end of your day.
    case endOfDay
    /// What another who keeps the same sheet left for you at the end of their shift.
    case shiftNote
    /// What was not signed, what is out of date, which gaps are coming: to supervisors in the evening.
    case evening
    /// A new version of a standard, a question about one, its answer.
    case standard
    /// A draft of a playbook to approve, a case to answer, its answer, a meeting about it.
    case playbook
    /// A complaint or compliment: to whom it concerns, and to whoever acts next.
    case complaint
    /// Somebody asks for a piece of work, or answers; a note about like requests.
    case request
    /// Who holds a duty: proposed, confirmed, declined, announced.
    case duty
    /// Groups were compared in like cases: to the two people who read it.
    case fairness
    /// What a session of rolling calls came to.
    case rolling
    /// A clean copy of a sheet, when its person is back; and one that somebody sent you.
    case copyOnReturn, copy
    /// What became of a mail you sent.
    case receipt
    /// Mail to a person bounces or loops: to the office's administrators.
    case trouble
    /// Somebody else changed your sign-in, or who sees what is yours.
    case access
    /// The link to choose a new password, for whoever forgot theirs.
    case password
    /// Somebody pressed "Send a test".
    case test

    /// The kinds a person may turn off. Doing so never loses the message.
    package static let optional: [Self] = [
        .assigned, .calledAgain, .offered, .decided, .question, .answered, .nudged, .dueSoon, .returned, .digest,
        .endOfDay, .evening, .standard, .playbook, .duty, .request, .shiftNote, .rolling, .copyOnReturn,
    ]

    /// Whether somebody is sent what is for those who lead, ``evening``.
    package static func leads(_ person: Person) -> Bool {
        !person.roles.isDisjoint(with: [.supervisor, .manager, .admin])
    }

    /// Between two people: an answer to it is not kept for anybody’s review.
    package var isPersonal: Bool { [.request, .complaint, .playbook].contains(self) }

    /// Whether lists of mails and exports leave out whom it went to: it would tell who asks whom for work or
    /// about a case, or is complained of.
    package var hidesReceiver: Bool { Self.hidingReceivers.contains(self) }

    package static let hidingReceivers: [Self] = [.request, .complaint, .duty, .playbook]

    /// How long its links and reply address are valid, in seconds.
    package var linksLast: Int64 { self == .password ? 3600 : 30 * 86_400 }
}
