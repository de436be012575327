import RingbackCore
import RingbackDesk
import RingbackWords

/// The words for each act on a link's page.
extension MailAct {
    var title: Phrase {
        switch self {
        case .mine: say("I’ll return it", context: "button")
        case .context: say("A note for next time")
        case .pleaseDoIt: say("Please do it for me")
        case .notMine: say("Not mine")
        case .needMore: say("I need to know more")
        case .talked: say("We talked")
        case .leftWord: say("I left word")
        case .noAnswer: say("No answer")
        case .wrongNumber: say("Wrong number")
        case .accept: say("Accept the call")
        case .refuse: say("Say no")
        case .reply: say("Answer the question")
        }
    }

    var button: Phrase {
        switch self {
        case .mine: say("I’ll return it", context: "button")
        case .context: say("Save the note")
        case .pleaseDoIt, .needMore: say("Ask")
        case .notMine: say("Pass it on")
        case .talked: say("We talked")
        case .leftWord: say("I left word")
        case .noAnswer: say("No answer")
        case .wrongNumber: say("It is the wrong number")
        case .accept: say("Accept it")
        case .refuse: say("Say no")
        case .reply: say("Send the answer")
        }
    }

    var means: Phrase? {
        switch self {
        case .context: say("It stays on the caller’s card; the call stays whose it is, and nobody is told.")
        case .pleaseDoIt: say("They may say no; until they accept, it stays yours.")
        case .notMine: say("It is offered to them; until they accept, it stays yours.")
        case .needMore: say("The question goes to the person who took the call.")
        case .talked: say("That ends it.")
        case .accept: say("The call is yours from then on.")
        case .mine, .leftWord, .noAnswer, .wrongNumber, .refuse, .reply: nil
        }
    }

    /// The one field it needs.
    func field(_ typed: MailLinkFields) -> MailLinkPage.Field? {
        switch self {
        case .mine, .talked, .noAnswer, .wrongNumber, .accept: nil
        case .leftWord: .init(name: "with", label: say("With whom"), value: typed.with, isLong: false)
        case .context: .init(name: "text", label: say("What to know next time"), value: typed.text)
        case .pleaseDoIt, .notMine: .init(name: "text", label: say("A word to them, if you like"), value: typed.text)
        case .needMore: .init(name: "text", label: say("Your question"), value: typed.text)
        case .refuse: .init(name: "text", label: say("Why; they see it"), value: typed.text)
        case .reply: .init(name: "text", label: say("Your answer"), value: typed.text)
        }
    }

    func done(_ fields: MailLinkFields) -> Phrase {
        switch self {
        case .mine: return say("Done: you return it.")
        case .context: return say("Saved for next time. Nothing else has changed.")
        case .pleaseDoIt: return say("Asked. Nothing moves until they accept.")
        case .notMine: return say("Passed on. Nothing moves until it is accepted.")
        case .needMore: return say("Asked. You are told when the answer is there.")
        case .talked: return say("Noted: talked. The message has ended.")
        case .leftWord:
            let with = PlainText.shortened(fields.with, to: 80)
            return with.isEmpty ? say("Noted: left word.") : say("Noted: left word with \(with).")
        case .noAnswer: return say("Noted: no answer.")
        case .wrongNumber: return say("Noted: wrong number.")
        case .accept: return say("Accepted: it is yours now.")
        case .refuse: return say("Declined. They are told why.")
        case .reply: return say("Your answer is there.")
        }
    }
}
