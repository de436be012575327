/// What a link in a mail offers, and what the first line of a reply may say. Each is one thing that a person can do
/// to a message anywhere else too.
package enum MailAct: String, CaseIterable, Codable, Sendable {
    /// The five answers (B2).
    case mine, context, pleaseDoIt, notMine, needMore
    /// What came of a try (D3).
    case talked, leftWord, noAnswer, wrongNumber
    /// To somebody a message is offered to.
    case accept, refuse
    /// To whoever took the call, about a question.
    case reply
}
