import RingbackCore
import RingbackDesk

/// The words for each act on a link's page.
extension MailAct {
    var title: String {
        switch self {
        case .mine: "I’ll return it"
        case .context: "A note for next time"
        case .pleaseDoIt: "Please do it for me"
        case .notMine: "Not mine"
        case .needMore: "I need to know more"
        case .talked: "We talked"
        case .leftWord: "I left word"
        case .noAnswer: "No answer"
        case .wrongNumber: "Wrong number"
        case .accept: "Accept the call"
        case .refuse: "Say no"
        case .reply: "Answer the question"
        }
    }

    var button: String {
        switch self {
        case .mine: "I’ll return it"
        case .context: "Save the note"
        case .pleaseDoIt, .needMore: "Ask"
        case .notMine: "Pass it on"
        case .talked: "We talked"
        case .leftWord: "I left word"
        case .noAnswer: "No answer"
        case .wrongNumber: "It is the wrong number"
        case .accept: "Accept it"
        case .refuse: "Say no"
        case .reply: "Send the answer"
        }
    }

    var means: String? {
        switch self {
        case .context: "It stays on the caller’s card; the call stays whose it is, and nobody is told."
        case .pleaseDoIt: "They may say no; until they accept, it stays yours."
        case .notMine: "It is offered to them; until they accept, it stays yours."
        case .needMore: "The question goes to the person who took the call."
        case .talked: "That ends it."
        case .accept: "The call is yours from then on."
        case .mine, .leftWord, .noAnswer, .wrongNumber, .refuse, .reply: nil
        }
    }

    /// The one field it needs.
    func field(_ typed: MailLinkFields) -> MailLinkPage.Field? {
        switch self {
        case .mine, .talked, .noAnswer, .wrongNumber, .accept: nil
        case .leftWord: .init(name: "with", label: "With whom", value: typed.with, isLong: false)
        case .context: .init(name: "text", label: "What to know next time", value: typed.text)
        case .pleaseDoIt, .notMine: .init(name: "text", label: "A word to them, if you like", value: typed.text)
        case .needMore: .init(name: "text", label: "Your question", value: typed.text)
        case .refuse: .init(name: "text", label: "Why; they see it", value: typed.text)
        case .reply: .init(name: "text", label: "Your answer", value: typed.text)
        }
    }

    func done(_ fields: MailLinkFields) -> String {
        switch self {
        case .mine: return "Done: you return it."
        case .context: return "Saved for next time. Nothing else has changed."
        case .pleaseDoIt: return "Asked. Nothing moves until they accept."
        case .notMine: return "Passed on. Nothing moves until it is accepted."
        case .needMore: return "Asked. You are told when the answer is there."
        case .talked: return "Noted: talked. The message has ended."
        case .leftWord:
            let with = PlainText.shortened(fields.with, to: 80)
            return with.isEmpty ? "Noted: left word." : "Noted: left word with \(with)."
        case .noAnswer: return "Noted: no answer."
        case .wrongNumber: return "Noted: wrong number."
        case .accept: return "Accepted: it is yours now."
        case .refuse: return "Declined. They are told why."
        case .reply: return "Your answer is there."
        }
    }
}
