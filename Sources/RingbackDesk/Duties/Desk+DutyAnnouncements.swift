package import RingbackCore
import RingbackStore
package import RingbackWords

// Telling those who used to ask the one before. Who they are is between them and whoever they asked: it is shown to
// nobody, nor how many.
extension Desk {
    /// What they are told, in each language: ready to send, and to change first.
    /// - Throws: ``DutyError/nobodyBefore``.
    package func dutyAnnouncement(of id: DutyID, by acting: Acting) async throws -> [Language: String] {
        try await read(acting) { scope in
            let record = try scope.dutyRecord(id)
            try Policy.require(.announceDuty, scope.acting, scope.grounds(toDuty: record))
            return try scope.announcement(of: record)
        }
    }

    /// Mails a text to whoever asked the one before for this duty within a year, and to some others.
    /// - Parameter others: colleagues to tell as well.
    /// - Throws: ``DutyError/textMissing``, ``DutyError/nobodyBefore``.
    package func announceDuty(
        _ id: DutyID, _ text: String, to others: [PersonID] = [], by acting: Acting,
        once: IdempotentRequest<DutyView>? = nil
    ) async throws -> IdempotentResult<DutyView> {
        try await change(acting, once: once) { change in
            let record = try Duties(change).record(id, for: .announceDuty)
            let text = try PlainText.clean(text, limit: TextLimit.note)
            guard !text.isEmpty else { throw DutyError.textMissing }
            for person in others where change.view.person(person)?.works != true { throw AccessError.notHere }
            let change = change
            for person in try change.askers(record).union(others).sorted()
            where change.view.person(person)?.works == true {
                let announcement: DutyAnnouncementID = change.newID()
                try DutyChangeQueries.announce(
                    announcement, text, about: id, to: person, by: change.person, at: change.now, in: change.office,
                    change.session)
                try DutyMails(change).announced(announcement, of: id, to: person)
            }
            change.tell(.dutyAnnounced, of: .duty(id), [.name: .text(record.duty.name)])
            return try change.dutyView(id)
        }
    }
}

extension Change {
    /// A year of those who asked whoever held it before, without whoever does now.
    fileprivate func askers(_ record: DutyRecord) throws -> Set<PersonID> {
        guard let before = record.lastHandover?.before else { throw DutyError.nobodyBefore }
        let since = now.adding(seconds: -365 * 86_400)
        return Set(
            try DutyChangeQueries.askers(of: before, for: record.duty.id, since: since, in: office, session))
    }
}

extension ReadScope {
    fileprivate func announcement(of record: DutyRecord) throws -> [Language: String] {
        guard let (before, newest) = record.lastHandover else { throw DutyError.nobodyBefore }
        return Language.all.reduce(into: [:]) { texts, language in
            let clock = ClockWords(
                hours: view.office.hours, country: view.office.country, language: language, now: now)
            texts[language] = language(
                DutyText.announcement(
                    of: record.duty.name, holder: newest.person.map(view.name(of:)),
                    lead: view.name(of: record.duty.lead), before: view.name(of: before),
                    from: clock.date(newest.from), leftOut: newest.leftOut, isOver: newest.from <= today))
        }
    }
}
