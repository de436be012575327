import RingbackCore
import RingbackDesk
import RingbackWords

extension BoardPage {
    /// The board as one reader sees it now.
    init(_ board: Board, _ face: Face, _ say: Wording, for acting: Acting) {
        let most = board.people.map(\.open.all).max() ?? 0
        let team = board.team?.text
        self.init(
            face: face, at: say.fullMoment(board.at), late: board.counts.late, open: board.counts.all,
            figures: Self.figures(board, say),
            entries: board.entries.map { Line($0, ringing: board.ringing($0), say) },
            next: board.next.map { Paths.board(face, team: team, after: $0) },
            people: board.people.map { load in
                Person(
                    id: load.person.id.text, name: load.person.name, open: load.open.all, late: load.open.late,
                    oldest: load.open.late > 0 ? say.stretch(board.at.seconds(since: load.firstDue)) : "–",
                    share: most == 0 ? 0 : max(4, load.open.all * 100 / most))
            },
            teams: board.teams.count > 1 || team != nil
                ? board.teams.map { Choice(value: $0.id.text, title: $0.name) } : [],
            team: team)
        sequence = board.sequence
        firstDue = board.people.map(\.firstDue).min().map { say.moment($0) }
        chosen = board.chosen.map { chosen in
            Chosen(
                chosen, say, for: acting, back: Paths.board(face, team: team, entry: chosen.entry.id.text))
        }
    }

    private static func figures(_ board: Board, _ say: Wording) -> [Figure] {
        let counts = board.counts
        let withLate = board.people.count { $0.open.late > 0 }
        var figures = [
            Figure(
                number: String(counts.late), text: say("late now, of \(counts.all) open"), isLate: counts.late > 0)
        ]
        if let oldest = board.oldest {
            figures.append(
                Figure(
                    number: say.stretch(board.at.seconds(since: oldest.message.timing.due)),
                    text: say("oldest, with \(oldest.owner.name)")))
        } else {
            figures.append(Figure(number: "–", text: say("nothing is late")))
        }
        return figures + [
            Figure(number: String(board.closedToday), text: say("closed today")),
            Figure(number: String(counts.out), text: say("out: left word, waiting")),
            Figure(
                number: String(withLate),
                text: say(withLate, one: "person with late calls", other: "people with late calls")),
        ]
    }
}

extension Board {
    /// Who is calling an entry's caller right now.
    fileprivate func ringing(_ entry: Entry) -> Named? {
        entry.message.caller.number.flatMap { number in claims.first { $0.number == number } }
            .map { Named($0.by, among: names) }
    }
}

extension BoardPage.Line {
    fileprivate init(_ entry: Entry, ringing: Named?, _ say: Wording) {
        let due = entry.message.timing.due
        self.init(
            entry: EntryView(entry, say, ringing: ringing?.name),
            due: entry.isLate ? say.late(since: due) : say.briefDay(due), owner: Self.owner(entry),
            isDone: entry.isReturned)
    }

    /// "Ana Ortiz", and while it is offered to somebody "Ana → Tom".
    private static func owner(_ entry: Entry) -> String {
        guard let to = entry.offeredTo else { return entry.owner.name }
        return "\(EntryView.firstName(entry.owner.name)) → \(EntryView.firstName(to.name))"
    }
}

extension BoardPage.Chosen {
    init(_ chosen: Board.Chosen, _ say: Wording, for acting: Acting, back: Path) {
        let (entry, may) = (chosen.entry, chosen.may)
        let line = BoardPage.Line(entry, ringing: chosen.ringing, say)
        self.init(
            line: line,
            standing: entry.isLate
                ? say("\(entry.owner.name) returns it, \(line.due)")
                : say("\(entry.owner.name) returns it by \(say.brief(entry.message.timing.due))"),
            reminded: chosen.reminded.map { say("\($0.by.name) reminded them \(say.brief($0.at)).") },
            reminds: may.contains(.nudgeOwner) && entry.isLate && !acting.isBy(chosen.worker.id)
                ? chosen.worker.name : nil,
            excused: Self.excused(entry, say),
            mayExcuse: may.contains(.excuseMessage) && (entry.isLate || entry.excuse != nil),
            mayHandOver: may.contains(.offerHandover) && entry.message.ownership.handover == nil,
            mayClose: may.contains(.closeWithReason), version: entry.version, back: back)
        let refusals: [(key: StaticString, why: Phrase)?] = [
            reminds == nil ? ("n", Self.whyNotReminded(chosen, acting)) : nil,
            mayExcuse ? nil : ("e", Self.whyNotExcused(chosen, acting)),
            mayHandOver ? nil : ("h", Self.whyNotHandedOver(entry)), mayClose ? nil : ("z", Self.notToClose),
        ]
        refused = refusals.compactMap(\.self)
    }

    private static let notToClose = say("You may not close this call.")

    private static func whyNotHandedOver(_ entry: Entry) -> Phrase {
        entry.message.ownership.handover == nil
            ? say("You may not hand over this call.") : say("It is offered to somebody already.")
    }

    private static func whyNotReminded(_ chosen: Board.Chosen, _ acting: Acting) -> Phrase {
        if !chosen.entry.isLate { return say("It is not late: there is nothing to remind anybody of.") }
        return acting.isBy(chosen.worker.id)
            ? say("This call is yours: there is nobody else to remind.")
            : say("You may not remind anybody of this call.")
    }

    private static func whyNotExcused(_ chosen: Board.Chosen, _ acting: Acting) -> Phrase {
        if acting.isBy(chosen.entry.owner.id) { return say("This call is yours: somebody else has to excuse it.") }
        return chosen.entry.isLate
            ? say("You may not excuse this call.") : say("Only a late call can be excused.")
    }

    private static func excused(_ entry: Entry, _ say: Wording) -> String? {
        guard let excuse = entry.excuse, let by = entry.excusedBy else { return nil }
        let text = say("Excused until \(say.brief(excuse.until)) by \(by.name): \(excuse.reason.label)")
        return excuse.note.isEmpty ? text : "\(text). \(excuse.note)"
    }
}

extension Wording {
    /// How long something has waited, in its largest unit: "58 min", "29 hr", "3 days".
    func stretch(_ seconds: Int64) -> String {
        let minutes = Int(max(0, seconds) / 60)
        if minutes < 60 { return self("\(minutes) min") }
        if minutes < 48 * 60 { return self("\(minutes / 60) hr") }
        return self(minutes / 1440, one: "1 day", other: "\(minutes / 1440) days")
    }
}
