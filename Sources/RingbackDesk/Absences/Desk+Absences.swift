package import RingbackCore
import RingbackStore

/// An absence as it is typed: days ("2026-12-01") or times ("2026-12-01T13:00") of the person's own clock.
package struct AbsenceDraft: Sendable, Equatable {
    package var from: String
    package var until: String
    package var covers: [Cover]

    package struct Cover: Sendable, Equatable {
        package var scope: Absence.Scope
        package var person: PersonID
        /// Where they cover for a part of the time only; may be empty.
        package var from: String
        package var until: String

        package init(scope: Absence.Scope, person: PersonID, from: String = "", until: String = "") {
            self.scope = scope
            self.person = person
            self.from = from
            self.until = until
        }
    }

    package init(from: String, until: String, covers: [Cover] = []) {
        self.from = from
        self.until = until
        self.covers = covers
    }
}

/// Absences of one person, and what each means as it is planned now.
package struct PlannedAbsence: Sendable {
    package let absence: Absence
    /// From its beginning, or from now on.
    package let notice: AwayNotice?
    /// Those who are away meanwhile and have nobody any more who works their calls, because of it.
    package var uncovered: [Named] = []
}

extension Desk {
    /// Somebody's absences that are not over, the next first. That somebody is away is for everybody to see (B7).
    package func absences(of person: PersonID, by acting: Acting) async throws -> [PlannedAbsence] {
        try Policy.require(.seePeople, acting)
        let view = try await view(of: acting.office)
        guard view.person(person) != nil else { throw AccessError.notHere }
        let now = clock.now()
        return (view.picture.absences[person] ?? []).filter { $0.until > now }.map { view.planned($0, at: now) }
    }

    /// Sets when somebody is away, and who covers; with an id, in place of that absence.
    ///
    /// What is open of theirs keeps its owner. Its due times and nudges move to the hours in which it is worked now.
    package func setAbsence(
        of person: PersonID, _ draft: AbsenceDraft, changing id: AbsenceID? = nil, by acting: Acting
    ) async throws -> PlannedAbsence {
        let (absence, uncovered) = try await revoking(acting) { change in
            try change.setAbsence(of: person, draft, changing: id)
        }
        let view = try await view(of: acting.office)
        var planned = view.planned(absence, at: clock.now())
        planned.uncovered = uncovered.map { Named($0, in: view) }
        return planned
    }

    /// They are back, or will not go: what has begun ends now, what has not is taken away.
    package func endAbsence(_ id: AbsenceID, of person: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            let old = try change.known(id, of: person)
            if old.from < change.now {
                let ended = Absence(
                    id: id, person: person, setBy: old.setBy, from: old.from, until: change.now, isInDays: false,
                    covers: old.covers)
                try AbsenceQueries.put(ended, at: change.now, in: change.office, change.session)
            } else {
                try AbsenceQueries.remove(id, in: change.office, change.session)
            }
            change.tell(.absenceEnded, of: .person(person), change.particulars(of: old))
            try change.retime()
        }
    }
}

extension OfficeView {
    fileprivate func planned(_ absence: Absence, at now: Timestamp) -> PlannedAbsence {
        PlannedAbsence(absence: absence, notice: notice(of: absence.person, at: max(now, absence.from)))
    }
}

extension Change {
    /// One that is not over, which the acting person may change.
    fileprivate func known(_ id: AbsenceID, of person: PersonID) throws -> Absence {
        try Policy.require(.setAbsence, acting, acting.grounds(toOwner: person))
        let absences = view.picture.absences[person] ?? []
        guard let found = absences.first(where: { $0.id == id && $0.until > now }) else { throw AbsenceError.notHere }
        return found
    }

    fileprivate func setAbsence(
        of person: PersonID, _ draft: AbsenceDraft, changing id: AbsenceID?
    ) throws -> (Absence, uncovered: [PersonID]) {
        try Policy.require(.setAbsence, acting, acting.grounds(toOwner: person))
        guard view.person(person)?.works == true else { throw AccessError.notHere }
        let old = try id.map { try known($0, of: person) }
        let hours = view.hours(of: person)
        let times = try Absence.read(from: draft.from.trimmed, until: draft.until.trimmed, hours: hours, now: now)
        let absence = Absence(
            id: old?.id ?? newID(), person: person, setBy: self.person, from: times.from, until: times.until,
            isInDays: times.isInDays, covers: try draft.covers.map { try cover($0, of: person, hours) })
        // One that was ended early leaves the rest of its time free.
        try absence.check(at: now, besides: (view.picture.absences[person] ?? []).filter { $0.until > now })
        try AbsenceQueries.put(absence, at: now, in: office, session)
        tell(.absenceSet, of: .person(person), particulars(of: absence, was: old))
        let said = sentence(of: absence)
        try warn(person) { you, _ in "said that \(you) \(you == "you" ? "are" : "is") \(said)" }
        let uncovered = try warnCovered(by: absence, was: old)
        try retime()
        return (absence, uncovered)
    }

    private func cover(
        _ draft: AbsenceDraft.Cover, of person: PersonID, _ hours: OfficeHours
    ) throws -> Absence.Cover {
        guard view.person(draft.person)?.works == true else { throw AbsenceError.coverUnknown }
        // Whoever covers sees and works the calls: nobody comes to that by their own hand.
        if draft.person == self.person, !Policy.stands(.attemptMessage, acting, acting.grounds(toOwner: person)) {
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
            guard view.roster.mayName(self.person, for: person, of: principal) else {
                throw AbsenceError.notForPrincipal(view.name(of: principal))
            }
        }
        let (from, until) = (draft.from.trimmed, draft.until.trimmed)
        return Absence.Cover(
            draft.scope, draft.person, from: from.isEmpty ? nil : try Absence.beginning(from, hours: hours, now: now),
            until: until.isEmpty ? nil : try Absence.ending(until, hours: hours, now: now))
    }

    fileprivate func particulars(of absence: Absence, was old: Absence? = nil) -> Particulars {
        let clock = ClockWords(
            hours: view.hours(of: absence.person), country: view.office.country, now: Timestamp.earliest)
        var particulars: Particulars = [
            .from: .text(clock.dated(absence.from)), "until": .text(clock.dated(absence.until)),
            "covers": covers(of: absence),
        ]
        if let old {
            particulars["fromBefore"] = .text(clock.dated(old.from))
            particulars["untilBefore"] = .text(clock.dated(old.until))
            particulars["coversBefore"] = covers(of: old)
        }
        return particulars
    }

    /// "away from Wed 25 Nov until Tue 8 Dec, and that Tom covers".
    private func sentence(of absence: Absence) -> String {
        let clock = ClockWords(hours: view.hours(of: absence.person), country: view.office.country, now: now)
        let (from, until) =
            absence.isInDays
            ? (clock.date(absence.from), clock.date(absence.until.adding(seconds: -1)))
            : (clock.dated(absence.from), clock.dated(absence.until))
        let who =
            absence.covers.isEmpty ? "nobody" : absence.covers.map { view.name(of: $0.person) }.joined(separator: ", ")
        return "away from \(from) until \(until), and that \(who) \(absence.covers.count > 1 ? "cover" : "covers")"
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
