package import RingbackCore
import RingbackStore

/// An absence as typed: days ("2026-12-01") or times ("2026-12-01T13:00") on the person's own clock.
package struct AbsenceDraft: Sendable, Equatable {
    package var from: String
    package var until: String
    package var covers: [Cover]

    package struct Cover: Sendable, Equatable {
        package var scope: Absence.Scope
        package var person: PersonID
        /// Set if they cover only part of the time; may be empty.
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

/// One person's absence, and what it means as currently planned.
package struct PlannedAbsence: Sendable {
    package let absence: Absence
    /// From its beginning, or from now on.
    package let notice: AwayNotice?
    /// People who are away meanwhile and lose their cover because of it.
    package var uncovered: [Named] = []
}

extension Desk {
    /// Somebody's current and planned absences, next first. Everybody may see that somebody is away.
    /// - Throws: ``AccessError/notHere`` when there is no such person.
    package func absences(of person: PersonID, by acting: Acting) async throws -> [PlannedAbsence] {
        try Policy.require(.seePeople, acting)
        let view = try await view(of: acting.office)
        guard view.person(person) != nil else { throw AccessError.notHere }
        let now = clock.now()
        return (view.picture.absences[person] ?? []).filter { $0.until > now }.map { view.planned($0, at: now) }
    }

    /// Sets when somebody is away and who covers; with an id, replaces that absence.
    ///
    /// Their open messages keep their owner. Deadlines and nudges move to the hours they are now worked in.
    /// - Throws: ``AbsenceError`` if the times or the cover are impossible.
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

    /// They are back, or not going: ends a current absence now, deletes a future one.
    /// - Throws: ``AccessError/notHere`` when they have no such absence.
    package func endAbsence(_ id: AbsenceID, of person: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            let old = try Absences(change).known(id, of: person)
            if old.from < change.now {
                let ended = Absence(
                    id: id, person: person, setBy: old.setBy, from: old.from, until: change.now, isInDays: false,
                    covers: old.covers)
                try AbsenceQueries.put(ended, at: change.now, in: change.office, change.session)
                try CopyMails(change).sendOnReturn(of: person)
            } else {
                try AbsenceQueries.remove(id, in: change.office, change.session)
            }
            change.tell(.absenceEnded, of: .person(person), Absences(change).particulars(of: old))
            try Greetings(change).follow(id, of: person, now: nil)
            try Retiming(change).retime()
        }
    }
}

extension OfficeView {
    fileprivate func planned(_ absence: Absence, at now: Timestamp) -> PlannedAbsence {
        PlannedAbsence(absence: absence, notice: notice(of: absence.person, at: max(now, absence.from)))
    }
}
