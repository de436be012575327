import RingbackCore
import RingbackDesk
import RingbackWords

extension Asks {
    /// Offers to the reader.
    func offers(_ say: Wording, back: Path) -> [OfferView] { offered.compactMap { OfferView($0, say, back: back) } }

    /// Questions to the reader, and what they are told because nobody answered.
    func views(_ say: Wording, for reader: PersonID, back: Path) -> [AskView] {
        lookedFor.map { AskView($0, say, back: back) } + AccountAsk.all(accounts, say, back: back).map(AskView.init)
            + questions.map { AskView($0, say, back: back) }
            + told.map { AskView($0, say, for: reader, back: back) } + notes.map { AskView($0, say, back: back) }
    }
}

extension AskView {
    fileprivate init(_ looked: LookedFor, _ say: Wording, back: Path) {
        let message = looked.entry.message
        self.init(
            kind: .lookedFor, message: looked.entry.id.text, caller: EntryView.caller(message, say),
            from: say("\(looked.by.name) is trying to reach you, since \(say.moment(looked.since))"),
            text: message.regarding, back: back)
    }

    fileprivate init(_ ask: AccountAsk) {
        self.init(kind: .accounts(ask), message: "", caller: "", from: ask.from, text: "", back: ask.back)
    }

    fileprivate init(_ question: Asks.Question, _ say: Wording, back: Path) {
        self.init(
            kind: .question(answer: question.answer.id.text), message: question.entry.id.text,
            caller: EntryView.caller(question.entry.message, say),
            from: say("\(question.askedBy.name) asks, \(say.moment(question.answer.at))"), text: question.answer.said,
            back: back)
    }

    /// An unanswered message, told to its owner, the backup or the supervisor; or a late one somebody reminds them of.
    fileprivate init(_ entry: Entry, _ say: Wording, for reader: PersonID, back: Path) {
        let since = say.moment(entry.message.timing.touchedAt)
        let due = say.moment(entry.message.timing.due)
        let isDue = entry.isLate ? say("due \(due), late") : say("due \(due)")
        let from =
            switch (entry.message.ownership.acceptedAt != nil, entry.owner.id == reader) {
            case (true, _): say("You were reminded of this one")
            case (false, true): say("Waiting for your answer since \(since)")
            case (false, false): say("No answer yet; \(entry.owner.name) has owed it since \(since)")
            }
        self.init(
            kind: .unanswered, message: entry.id.text, caller: EntryView.caller(entry.message, say), from: from,
            text: "\(entry.message.regarding.isEmpty ? "" : entry.message.regarding + " · ")\(isDue)", back: back)
    }
}
