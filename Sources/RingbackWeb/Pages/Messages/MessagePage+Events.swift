import RingbackCore
import RingbackDesk
import RingbackWords

extension MessagePage.Event {
    /// Everything that happened to a message, newest first.
    static func all(_ file: MessageFile, _ history: History, _ say: Wording, _ acting: Acting) -> [Self] {
        func name(_ person: PersonID) -> String { file.names[person] ?? say("somebody") }
        let newest = file.calls.sorted { $0.at > $1.at }
        var all = newest.enumerated().map { place, call in
            (call.at, Self(call, file, place: file.entry.message.tally.calls - place, by: name(call.answeredBy), say))
        }
        all += file.attempts.map { ($0.at, Self($0, name($0.by), say)) }
        all += file.answers.map { ($0.at, Self($0, name, acting, say)) }
        all += file.handovers.map { ($0.handover.offeredAt, Self($0, name, say)) }
        all += mails(file, say)
        all += history.entries.filter { $0.action?.isToldByEvents != true }.map { record in
            (record.at, Self(HistoryLine(record, in: history, say), at: record.at, say))
        }
        return all.sorted { $0.0 > $1.0 }.map(\.1)
    }

    init(_ kind: Kind, at: Timestamp, _ what: String, _ say: Wording) {
        self.init(kind: kind, day: say.day(at).capitalizedFirst, time: say.time(at), what: what)
    }

    /// - Parameter place: which of the caller's calls about this it was, from 1.
    private init(_ call: CallRow, _ file: MessageFile, place: Int, by taker: String, _ say: Wording) {
        self.init(
            .call, at: call.at, Self.called(call, file, place: place, say), say)
        let isOther = !call.name.isEmpty && call.name != file.entry.message.caller.name
        text = [isOther ? call.name : "", call.regarding].filter { !$0.isEmpty }.joined(separator: ": ")
        (said, saidTo) = (call.told.isEmpty ? nil : call.told, RingbackWords.say("Caller was told:"))
        by = call.source.came.map { say($0) } ?? say("\(taker), by \(call.source.label)")
        if call.readBack { by = say("\(by); number confirmed") }
    }

    /// "Called back: left word 11:02".
    static func called(_ call: CallRow, _ file: MessageFile, place: Int, _ say: Wording) -> String {
        if let returned = call.returned, let ours = file.attempts.first(where: { $0.id == returned }) {
            let did = ours.with.isEmpty ? say(ours.outcome.label) : say("\(ours.outcome.label) with \(ours.with)")
            return say("Called back after “\(did)” \(say.brief(ours.at))")
        }
        return place > 1 ? say("Called, \(ordinal: place) time") : say("Called")
    }

    private init(_ attempt: AttemptRow, _ by: String, _ say: Wording) {
        let outcome = attempt.outcome.label
        self.init(
            .attempt, at: attempt.at,
            (attempt.with.isEmpty ? say(outcome) : say("\(outcome) with \(attempt.with)")).capitalizedFirst, say)
        text = attempt.number.map { say.numbers.text(e164: $0, asGiven: $0) } ?? ""
        said = attempt.said.isEmpty ? nil : attempt.said
        self.by = attempt.undoneAt.map { say("\(by) (undone \(say.moment($0)))") } ?? by
    }

    private init(_ row: AnswerRow, _ name: (PersonID) -> String, _ acting: Acting, _ say: Wording) {
        let what =
            row.to.map { say("\(row.kind.label) to \(name($0))", context: "an answer, to whom") } ?? say(row.kind.label)
        self.init(.answer, at: row.at, what.capitalizedFirst, say)
        said = row.said.isEmpty ? nil : row.said
        reply = row.reply.map { "\($0.said) (\(name($0.by)), \(say.moment($0.at)))" }
        by = name(row.by)
        if row.kind == .needMore, row.reply == nil, acting.isBy(row.to) { question = row.id.text }
    }

    private init(_ row: HandoverRow, _ name: (PersonID) -> String, _ say: Wording) {
        let (handover, to) = (row.handover, name(row.handover.to))
        let what =
            switch handover.kind {
            case .handover where row.decision == .accepted: say("handed over to \(to)")
            case .handover: say("offered to \(to)")
            case .request: say("asked to do it: \(to)")
            case .notMine: say("not mine, offered to \(to)")
            }
        self.init(.answer, at: handover.offeredAt, what.capitalizedFirst, say)
        let at = row.decidedAt.map { say.moment($0) } ?? ""
        let fate =
            switch row.decision {
            case .accepted: say("accepted \(at)")
            case .refused: say("declined \(at)")
            case .withdrawn: say("withdrawn \(at)")
            case nil: say("not yet answered")
            }
        text = row.reason.isEmpty ? fate : "\(fate): \(say(Phrase(reason: row.reason)))"
        said = handover.note.isEmpty ? nil : handover.note
        by = name(handover.from)
    }

    private init(_ line: HistoryLine, at: Timestamp, _ say: Wording) {
        self.init(.change, at: at, line.did.capitalizedFirst, say)
        (by, changes) = (line.who, line.changes)
    }
}

extension JournalAction {
    /// Whether the message's own calls, tries, answers and offers tell it already, or it only says who looked.
    fileprivate var isToldByEvents: Bool {
        switch self {
        case .messageFiled, .messageSettledAtDesk, .messageCalledAgain, .messageTakenOn, .messageContextNoted,
            .messageAsked, .messageReplied, .messageRead, .messageOpened, .attemptTalked, .attemptLeftWord,
            .attemptLeftVoicemail, .attemptNoAnswer, .attemptBusy, .attemptWrongNumber, .handoverOffered,
            .handoverAccepted, .handoverRefused, .handoverWithdrawn:
            true
        default: false
        }
    }
}
