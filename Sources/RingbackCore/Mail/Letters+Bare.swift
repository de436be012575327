import RingbackWords

// Mails that say only that a call waits, for offices and people who want no particulars in mail.

extension Letters {
    /// - Returns: `nil` if the mail is not about a call.
    static func bareAsk(_ kind: MailKind, _ matter: LetterMatter) -> String? {
        switch kind {
        case .assigned, .nudged, .dueSoon, .ladder: return matter.say("A call is waiting for you")
        case .calledAgain: return matter.say("A caller called again")
        case .offered: return matter.say("A call is offered to you")
        case .decided: return matter.say("Your offer was answered")
        case .question: return matter.say("Somebody asks you about a call")
        case .answered: return matter.say("Your question about a call was answered")
        case .returned: return matter.say("A call you took is closed")
        case .digest, .endOfDay:
            let count = owed(matter).count
            if count == 0 { return matter.say("No call is waiting for you") }
            if count == 1 { return matter.say("A call is waiting for you") }
            return matter.say(count, one: "1 call is waiting for you", other: "\(count) calls are waiting for you")
        case .rolling: return matter.say("Rolling calls have ended")
        case .copyOnReturn, .copy: return matter.say("A clean copy of a sheet is ready for you")
        case .shiftNote: return matter.say("A handover note is waiting for you")
        case .receipt: return matter.say("Your email arrived")
        case .trouble: return matter.say("Mail is not arriving")
        // It names no call.
        case .evening: return nil
        case .standard: return standardBareAsk(matter)
        case .playbook: return playbookBareAsk(matter)
        case .fairness: return fairnessSubject(matter)
        case .duty: return matter.say("A duty has news for you")
        case .complaint: return matter.say(complaintAsk(matter))
        case .request: return requestBareAsk(matter)
        case .access, .password, .test: return nil
        }
    }

    /// Nothing in it acts: the reader signs in to see more.
    static func bare(_ kind: MailKind, _ ask: String, _ matter: LetterMatter) -> Letter {
        let isPressing = matter.message?.code == .asap && matter.message?.isOpen == true && kind != .receipt
        let home =
            matter.message.flatMap { matter.links.message($0.id) } ?? complaintHome(matter)
            ?? matter.links.sheet(of: matter.reader)
        let more =
            switch kind {
            case .receipt: matter.say("See Ringback for which call it is and what you wrote.")
            case .trouble:
                matter.say("See the Mail page in Ringback for which email it is and what to do.")
            default: matter.say("See Ringback for who it is and what it is about.")
            }
        return Letter(
            subject: isPressing ? matter.say("ASAP: \(ask)") : ask,
            blocks: [
                .ask(isPressing ? matter.say("\(ask), as soon as you can.") : stating(kind, ask, matter)),
                .paragraph(more),
            ]
                + links([home.map { Letter.Link(matter.say("Sign in to see it"), url: $0, isMain: true) }])
                + [foot(kind, matter)], language: matter.language)
    }

    /// "Your mail has come in, today at 2:14 PM: talked."
    private static func stating(_ kind: MailKind, _ ask: String, _ matter: LetterMatter) -> String {
        guard kind == .receipt, let act = matter.particulars.act, let at = matter.madeAt else { return ask + "." }
        return matter.say("\(ask), \(matter.clock.dayAndTime(at)): \(act).")
    }
}
