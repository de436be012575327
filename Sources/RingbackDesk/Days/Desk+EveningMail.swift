package import RingbackCore
import RingbackStore

extension Desk {
    /// Queues the mail of an evening for supervisors, managers and admins, once a workday, from the office's set time
    /// on; for nobody who has nothing to be told.
    /// - Returns: how many were queued.
    package func mailEvening(_ office: OfficeID) async throws -> Int {
        let view = try await view(of: office)
        guard view.mail.sends else { return 0 }
        let now = clock.now()
        let local = view.office.hours.wallTime(at: now)
        guard view.office.hours.isWorkday(local.day) else { return 0 }
        let readers = Self.eveningReaders(view, at: now)
        let waits = try await store.read { session in
            guard local.minutes >= (try SignatureQueries.close(of: office, session).mail) else { return false }
            return try !readers.subtracting(SignatureQueries.mailed(on: local.day, in: office, session)).isEmpty
        }
        guard waits else { return 0 }
        return try await change(try await goingRound(office)) { change in
            var written = 0
            for reader in readers.sorted() {
                guard
                    try SignatureQueries.mail(
                        reader, on: local.day, at: change.now, in: change.office, change.session),
                    let acting = change.view.acting(reader, via: .rounds, at: change.now)
                else { continue }
                let scope = ReadScope(session: change.session, view: change.view, acting: acting, now: change.now)
                if try scope.eveningLetter().isEmpty { continue }
                try Mails(change).write(.evening, to: reader)
                written += 1
            }
            return written
        }
    }

    private static func eveningReaders(_ view: OfficeView, at now: Timestamp) -> Set<PersonID> {
        Set(
            view.picture.people.values.filter { person in
                person.works && !person.email.isEmpty && MailKind.leads(person)
                    && view.wishes(of: person.id).wants(.evening) && view.roster.away(person.id, at: now) == nil
            }.map(\.id))
    }
}

extension ReadScope {
    /// What one person is told in the evening.
    func eveningLetter() throws -> EveningLetter {
        let hours = view.office.hours
        let today = hours.workday(at: now)
        let rules = try dayRules()
        let mine = Set(dayCrews().flatMap(\.people))
        return EveningLetter(
            unsigned: try unsignedDays(rules).map { .init(day: $0.day, team: $0.name, left: $0.left) },
            greetings: try findings(.greetingCurrent, on: today)
                .filter { $0.person.map(mine.contains) ?? true }.map(\.evidence),
            gaps: try hours.nextWorkday(after: today).map { try comingGaps(on: $0, rules) } ?? [])
    }
}

extension MailComposer {
    /// - Returns: `nil` if they look after nobody any more.
    func eveningLetter(to person: PersonID) throws -> EveningLetter? {
        guard let acting = view.acting(person, via: .mail, at: now), Policy.allows(.seeDays, acting) else { return nil }
        return try ReadScope(session: session, view: view, acting: acting, now: now).eveningLetter()
    }
}
