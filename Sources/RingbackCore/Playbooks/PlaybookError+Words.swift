package import RingbackWords

extension PlaybookError {
    package var sentence: Phrase {
        drafting ?? approving ?? using
    }

    private var drafting: Phrase? {
        switch self {
        case .nameMissing: say("Name the scenario, such as “Caller asks how a case stands”.")
        case .nameTaken(let number):
            say("Playbook \(number) already has this name. Write a new version of it, or choose another name.")
        case .stepsMissing: say("Write what to do, or what to say.")
        case .answerMissing: say("Write the sentence that answers the caller.")
        case .oneSentence: say("A quick answer is one sentence, without steps. For steps, write a playbook.")
        case .tooManyWords: say("A trigger takes \(PlaybookTrigger.mostWords) words at most. Leave some out.")
        case .tooMany:
            say("The office has \(Playbook.most) playbooks, the most possible. First withdraw one that nobody needs.")
        case .tooManyWaiting:
            say("\(Playbook.mostWaiting) of your drafts are waiting for approval. Wait until some of them are decided.")
        case .approverUnknown: say("Name who approves it: a supervisor, manager or admin of the office.")
        case .teamUnknown: say("There is no such team. Choose one from the list, or none.")
        case .approverMayNot(let name):
            say("\(name) cannot approve playbooks. Name a supervisor, manager or admin.")
        case .nothingChanged: say("The playbook already says this. Nothing was changed.")
        case .changed: say("Somebody else has written a version in the meantime. Look at it, then save yours again.")
        default: nil
        }
    }

    private var approving: Phrase? {
        switch self {
        case .ownApproval, .approverWroteIt:
            say("You cannot approve what you wrote yourself. Ask another supervisor, manager or admin.")
        case .notYours(let name): say("\(name) was asked to approve this. Ask them, or a manager.")
        case .fromPast(let day, let today):
            say(
                """
                \(day.written) has passed, and calls on that day were handled without this version. Choose \
                \(today.written) or a later day.
                """)
        case .fromFar(let day): say("\(day.written) is more than five years away. Choose an earlier day.")
        case .dateUnreadable(let text): say("“\(text)” is not a date. Write it as 2026-12-01.")
        case .alreadyApproved(let day):
            say("This version is approved and takes effect on \(day.written). To change it, write a new one.")
        case .alreadyDeclined: say("This draft was declined. Write a new version.")
        case .alreadyReplaced: say("A later draft has replaced this one. Look at that one.")
        case .reasonMissing: say("Write why, in a sentence that its author can use.")
        case .withdrawn(let day):
            say("This playbook was withdrawn and is no longer in force from \(day.written). Write a new one.")
        default: nil
        }
    }

    private var using: Phrase {
        switch self {
        case .versionUnknown(let text): say("There is no version “\(text)”. Give its number, such as 14.2.")
        case .notInForce(let version, let now?):
            say("Version \(version) was not in force on the day of this call; \(now) was. Read that one and tick it.")
        case .notInForce(let version, nil):
            say("Version \(version) was not in force on the day of this call. Leave it unticked.")
        case .isQuick: say("A quick answer settles a call as it is taken. It is not ticked on a message.")
        case .useUnknown: say("There is no such tick, or it is not yours.")
        case .useStands:
            say("After 15 minutes a tick can no longer be taken back. If it is wrong, tell your supervisor.")
        default: say("There is no such playbook.")
        }
    }
}
