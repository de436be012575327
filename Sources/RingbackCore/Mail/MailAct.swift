/// What a mail's links offer and a reply's first line may say. Each is something a person can also do to a message
/// elsewhere.
package enum MailAct: String, CaseIterable, Codable, Sendable {
    /// The five answers.
    case mine, context, pleaseDoIt, notMine, needMore
    /// Outcomes of a try.
    case talked, leftWord, noAnswer, wrongNumber
    /// For the receiver of an offer.
    case accept, refuse
    /// For the taker, answering a question.
    case reply
    /// For whoever is looked for: they know.
    case know
}
