import RingbackCore
import RingbackDesk
import RingbackWords

extension SheetPage {
    /// A sheet as one reader sees it now.
    /// - Parameter selected: the requested entry; the first if it is not here.
    init(_ view: SheetView, _ say: Wording, selected: MessageID? = nil) {
        let here = Paths.sheet(view.owner.id.text, face: view.face)
        let chosen = view.entries.first { $0.id == selected } ?? view.entries.first
        self.init(
            person: view.owner.id.text, name: view.owner.name, face: view.face,
            counts: Counts(
                toReturn: view.counts.sheet, out: view.counts.out, done: view.doneToday, asap: view.counts.asap,
                late: view.counts.late),
            keepers: Self.keepers(view, say), away: view.away.map { say.away($0, view.names) },
            offers: view.asks.offers(say, back: here), asks: view.asks.views(say, for: view.reader, back: here),
            lookAgain: view.entries.compactMap { LookAgain($0, say) }
                + view.unanswered.compactMap { LookAgain($0, say, isHere: false) },
            entries: view.entries.map { EntryView($0, say, ringing: view.ringing($0, say)) }, next: view.next,
            isPart: view.isPart, sequence: view.sequence, asOf: say.dated(say.now),
            awaiting: view.asks.offered.count + view.asks.questions.count + view.asks.accounts.count)
        if view.face != .done { moment = view.moment.map { Self.moment($0, say) } }
        changes = view.look.flatMap { Self.changes(view, $0, say) }
        setsWhatToSay = view.may.contains(.seeDiscretion) && view.face != .done
        leavesNotes =
            view.face != .done && view.may.contains(.writeShiftNote) && view.owner.id != view.reader && !view.isPart
        mayRoll = view.face != .done && view.may.contains(.rollCalls) && !view.isPart
        if let chosen {
            self.selected = Selected(
                entry: EntryView(chosen, say, ringing: view.ringing(chosen, say)), facts: EntryFacts(chosen, say),
                ladder: MessageCard.ladder(chosen, view.may))
        }
        if let chosen, view.face != .done, view.may.contains(.attemptMessage) {
            actions = EntryActions(
                chosen, in: view.entries, mayCloseWithReason: view.may.contains(.closeWithReason), back: here, say)
            actions?.mayHold = view.may.contains(.holdMessage) && view.mayHold
        }
        if next != nil, view.face != .done {
            left = max(0, (view.face == .sheet ? counts.toReturn : counts.out) - entries.count)
        }
    }

    /// What came since the owner last looked; `nil` if nothing did.
    private static func changes(
        _ view: SheetView, _ look: SheetLook, _ say: Wording
    ) -> (since: Phrase, summary: Phrase)? {
        let counts = [SheetChange.Kind.new, .calledAgain, .closed].compactMap { kind in
            look.counts[kind].map { (kind: kind, count: $0) }
        }
        if counts.isEmpty { return nil }
        let since = say.sinceWhen(view.owner, look.at, isLook: true, isReader: view.owner.id == view.reader)
        return (since, say.changed(counts, again: look.again))
    }

    private static func moment(_ moment: SheetMoment, _ say: Wording) -> Phrase {
        guard let until = moment.until.map({ say.moment($0) }) else { return moment.moment.label }
        return RingbackWords.say("\(moment.moment.label) until \(until)")
    }

    /// "Jamie and Lou keep this sheet".
    private static func keepers(_ view: SheetView, _ say: Wording) -> String? {
        guard !view.assistants.isEmpty else { return nil }
        let names = say.list(view.assistants.map { EntryView.firstName($0.name) })
        return say(view.assistants.count, one: "\(names) keeps this sheet", other: "\(names) keep this sheet")
    }
}

extension SheetPage.LookAgain {
    /// - Parameter isHere: whether it stands in the list below.
    init?(_ entry: Entry, _ say: Wording, isHere: Bool = true) {
        guard let why = entry.lookAgain else { return nil }
        self.init(message: entry.id.text, caller: EntryView.caller(entry.message, say), since: "", isHere: isHere)
        let with = entry.row.lastAttempt?.with ?? ""
        since =
            switch why {
            case .nothingSince(let at) where !with.isEmpty:
                say("left word with \(with) \(say.brief(at)); nothing since")
            default: why.words(say)
            }
    }
}

extension SheetView {
    /// Who is calling an entry's caller right now.
    fileprivate func ringing(_ entry: Entry, _ say: Wording) -> String? {
        guard !claims.isEmpty, let number = entry.message.caller.number else { return nil }
        return claims.first { $0.number == number }.map { names[$0.by] ?? say("Somebody") }
    }
}

extension SheetsPage.Group {
    /// The visible sheets: one's own, those one keeps, one's teams', the others.
    static func all(_ lines: [SheetLine], for acting: Acting, _ say: Wording) -> [Self] {
        let kinds: [(title: String, holds: (PersonID) -> Bool)] = [
            (say("Your sheet"), { acting.isBy($0) }),
            (say("Sheets you cover"), { id in acting.relations.covers.contains { $0.owner == id } }),
            (say("Sheets you keep"), { acting.relations.assists.contains($0) }),
            (say("Your teams"), { acting.relations.leads.contains($0) }),
            (say("The office"), { _ in true }),
        ]
        var rest = lines
        return kinds.compactMap { kind in
            let these = rest.filter { kind.holds($0.person.id) }
            rest.removeAll { kind.holds($0.person.id) }
            return these.isEmpty ? nil : Self(title: kind.title, sheets: these.map { SheetsPage.Line($0) })
        }
    }
}

extension SheetsPage.Line {
    fileprivate init(_ line: SheetLine) {
        self.init(
            person: line.person.id.text, name: line.person.name, toReturn: line.open.sheet, asap: line.open.asap,
            late: line.open.late, out: line.open.out)
    }
}

extension Addressee {
    /// Everybody who works here, and the teams with who would get their messages.
    /// - Parameter loads: what people have on their hands, where something is to be offered to them.
    static func all(in view: OfficeView, _ say: Wording, loads: [Load] = []) -> [Addressee] {
        let now = say.now
        let loads = Dictionary(loads.map { ($0.id, say($0.words)) }, uniquingKeysWith: { $1 })
        let people = view.picture.people.values.filter(\.works).map { person in
            let about =
                view.notice(of: person.id, at: now).map { say.awayShort($0, view.names) }
                ?? detail(person, view, say)
            return Addressee(
                id: person.id.text, name: person.name,
                detail: [about, loads[person.id]].compactMap(\.self).joined(separator: " · "))
        }
        let teams = view.picture.teams.values.map { team in
            let duty = view.onDuty(team, at: now).map { duty in
                duty.now
                    ? say("team · \(view.name(of: duty.person)) is on duty")
                    : say("team · \(view.name(of: duty.person)) is next on duty")
            }
            return Addressee(id: team.id.text, name: team.name, detail: duty ?? say("team · nobody scheduled"))
        }
        return people.sorted { $0.name < $1.name } + teams.sorted { $0.name < $1.name }
    }

    private static func detail(_ person: Person, _ view: OfficeView, _ say: Wording) -> String {
        let keepers = (view.picture.assistants[person.id] ?? []).map { view.name(of: $0) }.sorted()
        if !keepers.isEmpty {
            let names = say.list(keepers)
            return say(keepers.count, one: "\(names) keeps the sheet", other: "\(names) keep the sheet")
        }
        let teams = view.picture.teams.values.filter { $0.members.contains(person.id) }.map(\.name).sorted()
        return teams.isEmpty
            ? Role.allCases.filter(person.roles.contains).map { say($0.label) }.joined(separator: ", ")
            : teams.joined(separator: ", ")
    }
}
