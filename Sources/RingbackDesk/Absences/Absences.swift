import RingbackCore
import RingbackStore
import RingbackWords

/// Times in which somebody is away.
struct Absences: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// A current or planned absence that the acting person may change.
    func known(_ id: AbsenceID, of person: PersonID) throws -> Absence {
        try Policy.require(.setAbsence, acting, acting.grounds(toOwner: person))
        let absences = view.picture.absences[person] ?? []
        guard let found = absences.first(where: { $0.id == id && $0.until > now }) else { throw AbsenceError.notHere }
        return found
    }

    func set(
        of person: PersonID, _ draft: AbsenceDraft, changing id: AbsenceID?
    ) throws -> (Absence, uncovered: [PersonID]) {
        try Policy.require(.setAbsence, acting, acting.grounds(toOwner: person))
        guard view.person(person)?.works == true else { throw AccessError.notHere }
        let old = try id.map { try known($0, of: person) }
        let hours = view.hours(of: person)
        let times = try Absence.read(
            from: draft.from.trimmed, until: draft.until.trimmed, view.office.dateOrder, hours: hours, now: now)
        let absence = Absence(
            id: old?.id ?? newID(), person: person, setBy: try self.person, from: times.from, until: times.until,
            isInDays: times.isInDays, covers: try draft.covers.map { try cover($0, of: person, hours) })
        // An absence ended early frees the rest of its time.
        try absence.check(at: now, besides: (view.picture.absences[person] ?? []).filter { $0.until > now })
        try AbsenceQueries.put(absence, at: now, in: office, session)
        tell(.absenceSet, of: .person(person), particulars(of: absence, was: old))
        if old != nil { try Greetings(change).follow(absence.id, of: person, now: absence) }
        try Warnings(change).warnEach(person) { name, reader in
            let said = sentence(of: absence, to: reader)
            return name.map { say("recorded that \($0) is \(said)") } ?? say("recorded that you are \(said)")
        }
        let uncovered = try Covers(change).warn(by: absence, was: old)
        try Retiming(change).retime()
        return (absence, uncovered)
    }

    private func cover(
        _ draft: AbsenceDraft.Cover, of person: PersonID, _ hours: OfficeHours
    ) throws -> Absence.Cover {
        guard view.person(draft.person)?.works == true else { throw AbsenceError.coverUnknown }
        // A cover sees and works the calls, so nobody may make themselves one.
        if acting.isBy(draft.person), !Policy.stands(.attemptMessage, acting, acting.grounds(toOwner: person)) {
            throw AccessError.notForOneself
        }
        switch draft.scope {
        case .all: break
        case .team(let team):
            guard view.picture.teams[team]?.members.contains(person) ?? false else { throw AbsenceError.notYourTeam }
        case .principal(let principal):
            guard view.picture.assistants[principal]?.contains(person) ?? false, principal != draft.person else {
                throw AbsenceError.notYourPrincipal
            }
            guard view.roster.mayName(try self.person, for: person, of: principal) else {
                throw AbsenceError.notForPrincipal(view.name(of: principal))
            }
        }
        let (from, until, order) = (draft.from.trimmed, draft.until.trimmed, view.office.dateOrder)
        return Absence.Cover(
            draft.scope, draft.person,
            from: from.isEmpty ? nil : try Absence.beginning(from, order, hours: hours, now: now),
            until: until.isEmpty ? nil : try Absence.ending(until, order, hours: hours, now: now))
    }

    func particulars(of absence: Absence, was old: Absence? = nil) -> Particulars {
        var particulars: Particulars = [
            .from: .text(absence.from.rfc3339), "until": .text(absence.until.rfc3339),
            "covers": covers(of: absence),
        ]
        if let old {
            particulars["fromBefore"] = .text(old.from.rfc3339)
            particulars["untilBefore"] = .text(old.until.rfc3339)
            particulars["coversBefore"] = covers(of: old)
        }
        return particulars
    }

    /// "away from Wed, Nov 25 until Tue, Dec 8, and that Tom covers".
    private func sentence(of absence: Absence, to reader: PersonID) -> Phrase {
        let hours = view.hours(of: absence.person)
        let clock = ClockWords(
            hours: hours, country: view.office.country, language: view.language(of: reader), now: now)
        let last = hours.workday(at: absence.until.adding(seconds: -1))
        let (from, until) =
            absence.isInDays
            ? (clock.onDate(hours.workday(at: absence.from)), clock.onDate(last))
            : (clock.dated(absence.from), clock.dated(absence.until))
        // The backup covers where nobody is named, unless they set it and may not name themselves.
        let backup = view.person(absence.person)?.backup.flatMap { acting.isBy($0) ? nil : $0 }
        let covers = absence.covers.isEmpty ? [backup].compactMap(\.self) : absence.covers.map(\.person)
        let who = covers.map { view.name(of: $0) }
        if who.isEmpty { return say("away from \(from) until \(until), and that nobody was named to cover") }
        return say(
            who.count, one: "away from \(from) until \(until), and that \(who[0]) covers",
            other: "away from \(from) until \(until), and that \(who.joined(separator: ", ")) cover")
    }

    private func covers(of absence: Absence) -> JournalValue {
        .text(
            absence.covers.map { cover in
                let name = view.name(of: cover.person)
                return switch cover.scope {
                case .all: name
                case .team(let team): "\(name) for \(view.picture.teams[team]?.name ?? "a team")"
                case .principal(let principal): "\(name) for \(view.name(of: principal))"
                }
            }.joined(separator: ", "))
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
