import RingbackCore
import RingbackDesk
import RingbackWords

extension MessagePage {
    /// A message with everything that happened to it, as one reader sees it.
    init(_ file: MessageFile, _ say: Wording, _ acting: Acting) {
        let (entry, message) = (file.entry, file.entry.message)
        let here = Paths.message(entry.id.text)
        func name(_ person: PersonID) -> String { file.names[person] ?? say("somebody") }
        self.init(
            entry: EntryView(entry, say), owner: entry.owner.name,
            ownerWhy: message.routing.reason.isEmpty ? nil : say(Phrase(ownerReason: message.routing.reason)),
            due: say.fullMoment(message.timing.due), isLate: entry.isLate,
            taken: message.filing.source.came == nil
                ? say("\(entry.taker.name), \(say.fullMoment(message.filing.at)), by \(message.filing.source.label)")
                : say("by \(message.filing.source.label), \(say.fullMoment(message.filing.at))"),
            takenTitle: Self.takenTitle(message.filing.source),
            askedFor: entry.askedFor?.name ?? entry.team, boxes: message.boxes.labels.map { say($0) },
            facts: Self.facts(entry, say), calls: file.calls.map { Call($0, name($0.answeredBy), say) },
            attempts: file.attempts.map { Line($0, name($0.by), say) },
            answers: file.answers.map { Answer($0, file, acting, say) },
            handovers: file.handovers.map { Line($0, name, say) }, mails: Self.mails(file, say),
            files: file.files.map { MailFile($0, say) },
            ending: message.closing.map { closing in
                let reason = closing.reason.isEmpty ? "" : ": \(closing.reason(say))"
                return "\(say(closing.label)), \(name(closing.by)), \(say.fullMoment(closing.at))\(reason)"
            },
            wayOut: message.isPhoneTag
                ? say(
                    message.tally.wordsLeft, one: "Word was left 1 time: \(EntryView.wayOut).",
                    other: "Word was left \(message.tally.wordsLeft) times: \(EntryView.wayOut).") : nil)
        if message.isOpen, file.may.contains(.correctMessage) {
            correction = Correction(
                name: message.caller.name, number: message.caller.asGiven, regarding: message.regarding,
                around: message.timing.softWindow.map { say.typed($0) } ?? "", owner: entry.owner.name,
                moves: message.isUntouched && acting.isBy(message.filing.taker), code: message.code.rawValue,
                told: message.told)
        }
        mayReopen = !message.isOpen && file.may.contains(.reopenMessage)
        takeOffer(file, acting, say, here)
        if message.isOpen, file.may.contains(.attemptMessage) {
            actions = EntryActions(entry, mayCloseWithReason: file.may.contains(.closeWithReason), back: here, say)
        }
    }

    private static func takenTitle(_ source: CallSource) -> Phrase {
        source.came == nil ? RingbackWords.say("Taken by") : RingbackWords.say("Came")
    }

    private mutating func takeOffer(_ file: MessageFile, _ acting: Acting, _ say: Wording, _ here: Path) {
        guard let handover = file.entry.message.ownership.handover, let to = file.entry.offeredTo else { return }
        if acting.isBy(handover.to) {
            offer = OfferView(file.entry, say, back: here)
        } else {
            let (from, at) = (file.entry.offeredBy?.name ?? say("somebody"), say.moment(handover.offeredAt))
            let owner = file.entry.owner.name
            standing = StandingOffer(
                handover: handover.id.text,
                sentence: say(
                    """
                    Offered to \(to.name) by \(from), \(at). \(owner) owes the return until \(to.name) accepts.
                    """),
                mayWithdraw: file.may.contains(.withdrawHandover))
        }
    }

    /// Delivered, read, accepted and returned are different facts, and only the last one closes.
    private static func facts(_ entry: Entry, _ say: Wording) -> [Fact] {
        let message = entry.message
        func fact(_ name: String, _ at: Timestamp?, _ rest: String = "") -> Fact {
            Fact(name: name, detail: at.map { say.moment($0) + rest } ?? say("not yet"), holds: at != nil)
        }
        let returned = message.closing.map { fact(say("Ended"), $0.at, ", \(say($0.label))") }
        return [
            fact(say("Delivered"), message.filing.at), fact(say("Read", context: "message"), message.timing.readAt),
            fact(say("Accepted"), message.ownership.acceptedAt), returned ?? fact(say("Returned"), nil),
        ]
    }
}

extension MessagePage.Call {
    fileprivate init(_ call: CallRow, _ taker: String, _ say: Wording) {
        let name = call.name.isEmpty ? "" : ", \(call.name)"
        self.init(
            when: "\(say.fullMoment(call.at))\(name), "
                + (call.source.came.map { say($0) } ?? say("by \(call.source.label), taken by \(taker)")),
            regarding: call.regarding,
            told: call.told.isEmpty ? nil : call.told)
    }
}

extension MessagePage.Line {
    fileprivate init(_ attempt: AttemptRow, _ by: String, _ say: Wording) {
        let outcome = attempt.outcome.label
        let number = attempt.number.map { ", \(say.numbers.text(e164: $0, asGiven: $0))" } ?? ""
        let text = (attempt.with.isEmpty ? say(outcome) : say("\(outcome) with \(attempt.with)")) + number
        self.init(
            when: "\(say.fullMoment(attempt.at)) · \(by)",
            text: attempt.undoneAt.map { say("\(text) (taken back \(say.moment($0)))") } ?? text,
            said: attempt.said.isEmpty ? nil : attempt.said)
    }

    fileprivate init(_ row: HandoverRow, _ name: (PersonID) -> String, _ say: Wording) {
        let handover = row.handover
        let to = name(handover.to)
        let what =
            switch handover.kind {
            case .handover: say("handed over to \(to)")
            case .request: say("asked to do it: \(to)")
            case .notMine: say("not mine, offered to \(to)")
            }
        let at = row.decidedAt.map { say.moment($0) } ?? ""
        let fate =
            switch row.decision {
            case .accepted: say("accepted \(at)")
            case .refused: say("refused \(at)")
            case .withdrawn: say("withdrawn \(at)")
            case nil: say("not yet answered")
            }
        let reason = row.reason.isEmpty ? "" : ": \(row.reason)"
        self.init(
            when: "\(say.fullMoment(handover.offeredAt)) · \(name(handover.from))",
            text: "\(what); \(fate)\(reason)", said: handover.note.isEmpty ? nil : handover.note)
    }
}

extension MessagePage.Answer {
    fileprivate init(_ row: AnswerRow, _ file: MessageFile, _ acting: Acting, _ say: Wording) {
        let by = file.names[row.by] ?? say("somebody")
        self.init(
            id: row.id.text, when: "\(say.fullMoment(row.at)) · \(by)",
            kind: row.to.flatMap { file.names[$0] }.map { say("\(row.kind.label) to \($0)") } ?? say(row.kind.label),
            said: row.said.isEmpty ? nil : row.said,
            reply: row.reply.map { "\($0.said) (\(file.names[$0.by] ?? say("somebody")), \(say.moment($0.at)))" },
            asksViewer: row.kind == .needMore && row.reply == nil && acting.isBy(row.to))
    }
}
