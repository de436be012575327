import RingbackCore
import RingbackDesk
import RingbackWords

/// The words for each act on a link's page.
extension MailAct {
    var title: Phrase {
        switch self {
        case .mine: say("I’ll return it", context: "button")
        case .context: say("Note for next time")
        case .pleaseDoIt: say("Please do it for me")
        case .notMine: say("Not mine")
        case .needMore: say("I need to know more")
        case .talked: say("We talked")
        case .leftWord: say("I left word")
        case .noAnswer: say("No answer")
        case .wrongNumber: say("Wrong number")
        case .accept: say("Accept the call")
        case .refuse: say("Decline")
        case .reply: say("Answer the question")
        case .know: say("I know about this call")
        }
    }

    var button: Phrase {
        switch self {
        case .mine: say("I’ll return it", context: "button")
        case .context: say("Save the note")
        case .pleaseDoIt, .needMore: say("Ask")
        case .notMine: say("Hand over")
        case .talked: say("We talked")
        case .leftWord: say("I left word")
        case .noAnswer: say("No answer")
        case .wrongNumber: say("Wrong number")
        case .accept: say("Accept")
        case .refuse: say("Decline")
        case .reply: say("Send the answer")
        case .know: say("I know")
        }
    }

    var means: Phrase? {
        switch self {
        case .context: say("It is saved on the caller’s card. The call does not change, and nobody is notified.")
        case .pleaseDoIt: say("They can decline; it stays yours until they accept.")
        case .notMine: say("It is offered to them and stays yours until they accept.")
        case .needMore: say("The question goes to the person who took the call.")
        case .talked: say("This closes it.")
        case .accept: say("The call is yours from now on.")
        case .know: say("Nobody rings you about it any more. The call stays open until it is returned.")
        case .mine, .leftWord, .noAnswer, .wrongNumber, .refuse, .reply: nil
        }
    }

    /// The one field it needs.
    func field(_ typed: MailLinkFields) -> MailLinkPage.Field? {
        switch self {
        case .mine, .talked, .noAnswer, .wrongNumber, .accept, .know: nil
        case .leftWord: .init(name: "with", label: say("With whom"), value: typed.with, isLong: false)
        case .context: .init(name: "text", label: say("What to know next time"), value: typed.text)
        case .pleaseDoIt, .notMine: .init(name: "text", label: say("Note (optional)"), value: typed.text)
        case .needMore: .init(name: "text", label: say("Your question"), value: typed.text)
        case .refuse: .init(name: "text", label: say("Reason (they see it)"), value: typed.text)
        case .reply: .init(name: "text", label: say("Your answer"), value: typed.text)
        }
    }

    func done(_ fields: MailLinkFields) -> Phrase {
        switch self {
        case .mine: return say("Done: you return it.")
        case .context: return say("Saved for next time. Nothing else changed.")
        case .pleaseDoIt: return say("Asked. Nothing changes until they accept.")
        case .notMine: return say("Offered. Nothing changes until it is accepted.")
        case .needMore: return say("Asked. You will get the answer.")
        case .talked: return say("Saved: talked. The message is closed.")
        case .leftWord:
            let with = PlainText.shortened(fields.with, to: 80)
            return with.isEmpty ? say("Saved: left word.") : say("Saved: left word with \(with).")
        case .noAnswer: return say("Saved: no answer.")
        case .wrongNumber: return say("Saved: wrong number.")
        case .accept: return say("Accepted: it is yours now.")
        case .refuse: return say("Declined. They see the reason.")
        case .reply: return say("Answer sent.")
        case .know: return say("Confirmed. Nobody rings you about it any more.")
        }
    }
}
