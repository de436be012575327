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
    /// - Throws: ``AccessError/notHere`` when there is no such person.
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
    /// - Throws: ``AbsenceError`` where the times or whoever covers cannot be.
    package func setAbsence(
        of person: PersonID, _ draft: AbsenceDraft, changing id: AbsenceID? = nil, by acting: Acting
    ) async throws -> PlannedAbsence {
        let (absence, uncovered) = try await revoking(acting) { change in
            try Absences(change).set(of: person, draft, changing: id)
        }
        let view = try await view(of: acting.office)
        var planned = view.planned(absence, at: clock.now())
        planned.uncovered = uncovered.map { Named($0, in: view) }
        return planned
    }

    /// They are back, or will not go: what has begun ends now, what has not is taken away.
    /// - Throws: ``AccessError/notHere`` when they have no such absence.
    package func endAbsence(_ id: AbsenceID, of person: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            let old = try Absences(change).known(id, of: person)
            if old.from < change.now {
                let ended = Absence(
                    id: id, person: person, setBy: old.setBy, from: old.from, until: change.now, isInDays: false,
                    covers: old.covers)
                try AbsenceQueries.put(ended, at: change.now, in: change.office, change.session)
            } else {
                try AbsenceQueries.remove(id, in: change.office, change.session)
            }
            change.tell(.absenceEnded, of: .person(person), Absences(change).particulars(of: old))
            try Retiming(change).retime()
        }
    }
}

extension OfficeView {
    fileprivate func planned(_ absence: Absence, at now: Timestamp) -> PlannedAbsence {
        PlannedAbsence(absence: absence, notice: notice(of: absence.person, at: max(now, absence.from)))
    }
}
