/// What a mail of ours is about. One case is one row of the page on which somebody says what they want to be mailed.
package enum MailKind: String, CaseIterable, Codable, Sendable {
    /// A message is yours.
    case assigned
    /// Its caller rang again.
    case calledAgain
    /// Somebody offers you a message: a handover, "please do it for me", "not mine".
    case offered
    /// What you offered was accepted or refused.
    case decided
    /// An owner asks whoever took the call ("need more").
    case question
    /// The answer to your question.
    case answered
    /// Nobody answered in time (B3): to the owner, the backup, the supervisor.
    case nudged
    /// It will be due soon.
    case dueSoon
    /// What you took was returned; nobody gets it unless they want it (B8).
    case returned
    /// What is yours, at half past eight and at four.
    case digest
    /// What is still yours at the end of your day.
    case endOfDay
    /// What became of a mail that you sent.
    case receipt
    /// Mail to a person comes back, or loops: to whoever looks after the office.
    case trouble
    /// Another changed one's ways in, or who sees what is one's own.
    case access
    /// Somebody pressed "Send a test".
    case test

    /// Those that a person may turn off. Turning one off never loses the message.
    package static let optional: [Self] = [
        .assigned, .calledAgain, .offered, .decided, .question, .answered, .nudged, .dueSoon, .returned, .digest,
        .endOfDay,
    ]
}
