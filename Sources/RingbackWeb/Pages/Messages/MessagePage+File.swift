import RingbackCore
import RingbackDesk
import RingbackWords

extension MessagePage {
    /// A message with everything that happened to it, as one reader sees it.
    init(_ file: MessageFile, _ history: History, _ say: Wording, _ acting: Acting) {
        let (entry, message) = (file.entry, file.entry.message)
        let number = say.numbers.text(message.caller)
        self.init(
            id: entry.id.text, version: message.version, code: message.code.rawValue,
            caller: EntryView.caller(message, say), beside: Self.beside(entry.row),
            number: number.isEmpty ? nil : number, dial: message.caller.number,
            care: say.numbers.care(message.caller.number), regarding: message.regarding,
            sheet: Self.sheet(entry, say, acting), owner: entry.owner.name,
            ownerWhy: message.routing.reason.isEmpty ? nil : say(Phrase(ownerReason: message.routing.reason)),
            due: say.fullMoment(message.timing.due),
            late: entry.isLate ? say.late(since: message.timing.due) : nil, taken: Self.taken(entry, say),
            takenTitle: Self.takenTitle(message.filing.source), facts: EntryFacts(entry, say),
            steps: Self.steps(entry, say), events: Event.all(file, history, say, acting),
            files: file.files.map { MailFile($0, say) })
        takeState(file, say)
        takeOffer(file, acting, say)
        if message.isOpen, file.may.contains(.attemptMessage) {
            actions = EntryActions(
                entry, mayCloseWithReason: file.may.contains(.closeWithReason), back: Paths.message(id), say)
            actions?.reminds = file.reminds(acting, say)
            actions?.mayHold = file.may.contains(.holdMessage) && file.mayHold
            actions?.mayExcuse = file.may.contains(.excuseMessage) && (entry.isLate || entry.excuse != nil)
        }
        if message.isOpen, file.may.contains(.correctMessage) {
            correction = Correction(
                name: message.caller.name, number: message.caller.asGiven, regarding: message.regarding,
                around: message.timing.softWindow.map { say.typed($0) } ?? "", owner: entry.owner.name,
                moves: message.isUntouched && acting.isBy(message.filing.taker), code: message.code.rawValue,
                told: message.told)
        }
    }

    private static func beside(_ row: MessageRow) -> String? {
        let words = row.pronunciation.isEmpty ? row.company : row.pronunciation
        return words.isEmpty ? nil : words
    }

    private static func sheet(_ entry: Entry, _ say: Wording, _ acting: Acting) -> Choice? {
        guard Policy.allows(.seeSheet, acting, acting.grounds(toOwner: entry.owner.id)) else { return nil }
        return Choice(value: entry.owner.id.text, title: say("\(entry.owner.name)’s sheet"))
    }

    private static func taken(_ entry: Entry, _ say: Wording) -> String {
        let filing = entry.message.filing
        return filing.source.came == nil
            ? say("\(entry.taker.name), \(say.fullMoment(filing.at)), by \(filing.source.label)")
            : say("by \(filing.source.label), \(say.fullMoment(filing.at))")
    }

    private static func takenTitle(_ source: CallSource) -> Phrase {
        source.came == nil ? RingbackWords.say("Taken by") : RingbackWords.say("Received")
    }

    private mutating func takeState(_ file: MessageFile, _ say: Wording) {
        let message = file.entry.message
        ending = message.closing.map { closing in
            let reason = closing.reason.isEmpty ? "" : ": \(closing.reason(say))"
            let by = file.names[closing.by] ?? say("somebody")
            return "\(say(closing.label)), \(by), \(say.fullMoment(closing.at))\(reason)"
        }
        mayReopen = !message.isOpen && file.may.contains(.reopenMessage)
    }

    private mutating func takeOffer(_ file: MessageFile, _ acting: Acting, _ say: Wording) {
        guard let handover = file.entry.message.ownership.handover, let to = file.entry.offeredTo else { return }
        if acting.isBy(handover.to) {
            offer = OfferView(file.entry, say, back: Paths.message(id))
        } else {
            let (from, at) = (file.entry.offeredBy?.name ?? say("somebody"), say.moment(handover.offeredAt))
            let owner = file.entry.owner.name
            standingOffer = StandingOffer(
                handover: handover.id.text,
                sentence: say(
                    """
                    Offered to \(to.name) by \(from), \(at). \(owner) owes the return until \(to.name) accepts.
                    """),
                mayWithdraw: file.may.contains(.withdrawHandover))
        }
    }

    /// Delivered, read, accepted and returned are different facts, and only the last one closes.
    private static func steps(_ entry: Entry, _ say: Wording) -> [Step] {
        let message = entry.message
        func step(_ name: String, _ at: Timestamp?, without: String) -> Step {
            Step(name: at == nil ? without : name, detail: at.map { say.moment($0) } ?? "", holds: at != nil)
        }
        let ended = message.closing.map {
            Step(name: say("Closed"), detail: "\(say.moment($0.at)), \(say($0.label))", holds: true)
        }
        return [
            step(say("Delivered"), message.filing.at, without: say("Delivered")),
            step(say("Read", context: "message"), message.timing.readAt, without: say("Not read yet")),
            step(say("Accepted"), message.ownership.acceptedAt, without: say("Not accepted yet")),
            ended
                ?? Step(
                    name: say("Not returned yet"), detail: say("due \(say.moment(message.timing.due))"), holds: false,
                    isLate: entry.isLate),
        ]
    }
}

extension MessageFile {
    /// Whom the reader may remind that it is late.
    fileprivate func reminds(_ acting: Acting, _ say: Wording) -> String? {
        let worker = entry.away?.worker ?? entry.owner.id
        guard may.contains(.nudgeOwner), entry.isLate, !acting.isBy(worker) else { return nil }
        return names[worker] ?? say("somebody")
    }
}
