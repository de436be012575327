import RingbackCore
import RingbackStore
import RingbackWords

// An absent greeting is made from an absence, and follows it: it can say nothing else.
extension Greetings {
    /// From the absence that is on, or the next; where none is planned, from the return that was typed, which sets one.
    func absent(_ draft: GreetingDraft, of person: Person) throws -> Plan {
        let planned = (view.picture.absences[person.id] ?? []).filter { $0.until > now }.min { $0.from < $1.from }
        guard let planned else { return try newAbsence(draft, of: person) }
        let plan = try plan(from: planned, roster: view.roster)
        let hours = view.hours(of: person.id)
        if !draft.back.isEmpty, let back = plan.back {
            let typed = try self.back(draft.back, hours)
            guard typed >= planned.until || hours.workday(at: typed) == hours.workday(at: back),
                hours.workday(at: typed) == hours.workday(at: back)
            else {
                let clock = ClockWords(
                    hours: hours, country: view.office.country, language: view.language(of: try acting.person),
                    now: now)
                throw GreetingError.contradictsAbsence(name: person.name, back: clock.dated(back))
            }
        }
        if let cover = try checked(draft.cover, besides: person.id), cover != plan.cover {
            throw GreetingError.coverContradicts(
                name: person.name, cover: plan.cover.map(view.name(of:)) ?? view.name(of: cover))
        }
        return plan
    }

    private func newAbsence(_ draft: GreetingDraft, of person: Person) throws -> Plan {
        guard !draft.back.isEmpty else { throw GreetingError.backMissing(person.name) }
        let hours = view.hours(of: person.id)
        let back = try back(draft.back, hours)
        let cover = try checked(draft.cover, besides: person.id)
        func typed(_ instant: Timestamp) -> String {
            let wall = hours.wallTime(at: instant)
            return "\(wall.day)T\(wall.clock)"
        }
        let (absence, _) = try Absences(change).set(
            of: person.id,
            AbsenceDraft(
                from: typed(now), until: typed(back),
                covers: cover.map { [AbsenceDraft.Cover(scope: .all, person: $0)] } ?? []), changing: nil)
        return try plan(from: absence, roster: newRoster())
    }

    /// The instant they are back: of a day, its first hour.
    private func back(_ text: String, _ hours: OfficeHours) throws -> Timestamp {
        if let instant = Timestamp(rfc3339: text) { return instant }
        if let day = WishedTime.day(text, view.office.dateOrder, from: now, hours: hours) {
            return hours.opening(on: day) ?? hours.instant(computed: WallTime(day: day, minutes: 0))
        }
        guard let time = WishedTime(text, view.office.dateOrder) else {
            throw GreetingError.timeUnreadable(PlainText.shortened(text, to: 60))
        }
        return try time.instant(from: now, hours: hours)
    }

    func newRoster() throws -> Roster {
        guard let picture = try OfficeQueries.picture(of: office, session) else { return view.roster }
        return Roster(picture, hours: picture.ownHours)
    }

    func plan(from absence: Absence, roster: Roster) throws -> Plan {
        let person = absence.person
        let back = view.hours(of: person).opening(atOrAfter: absence.until)?.opens ?? absence.until
        let worker = roster.worker(for: person, at: max(now, absence.from))
        return Plan(
            kind: .absent, from: max(now, absence.from), until: back, back: back,
            cover: worker == person ? nil : worker, absence: absence.id)
    }

    /// After an absence has changed or ended: its greeting says what is true now.
    /// - Parameter absence: as it is now; `nil` if it is over or was taken back.
    func follow(_ id: AbsenceID, of person: PersonID, now absence: Absence?) throws {
        guard let known = view.person(person) else { return }
        for old in view.picture.greetings[person] ?? [] where old.absence == id && old.end > now {
            guard let absence else {
                try GreetingQueries.end(old.id, .ended, at: now, in: office, session)
                tell(.greetingFellBack, of: .person(person), ["kind": .text(old.kind.rawValue)])
                continue
            }
            let plan = try plan(from: absence, roster: newRoster())
            guard plan.back != old.back || plan.cover != old.cover else { continue }
            let texts = old.texts.keys.reduce(into: [:]) { $0[$1] = proposed(plan, known, $1) }
            _ = try put(plan, texts: texts, of: person)
        }
    }
}
