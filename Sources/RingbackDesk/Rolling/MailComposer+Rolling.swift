import RingbackCore
import RingbackStore

extension MailComposer {
    /// The session that a mail reports; `nil` if its receiver no longer sees the sheet.
    func rollingLetter(_ row: OutboxRow, to person: PersonID) throws -> RollingLetter? {
        guard let id = MailParticulars(json: row.particulars).rolling,
            let acting = view.acting(person, via: .mail, at: now),
            let rolling = try RollingQueries.find(id, in: view.office.id, session)?.rolling,
            Policy.allows(.seeSheet, acting, acting.grounds(toOwner: rolling.principal)),
            let report = try ReadScope(session: session, view: view, acting: acting, now: now)
                .rolling(of: rolling.principal, rolling).report
        else { return nil }
        let numbers = NumberFormat(country: view.office.country)
        func line(_ entry: Entry, _ outcome: RollingOutcome?, due: Timestamp? = nil) -> RollingLetter.Line {
            let message = entry.message
            return RollingLetter.Line(
                message: message.id,
                caller: message.caller.name.isEmpty ? numbers.text(message.caller) : message.caller.name,
                regarding: message.regarding, outcome: outcome, due: due)
        }
        return RollingLetter(
            principal: rolling.principal, name: view.name(of: rolling.principal), counts: report.counts,
            reached: report.reached.map { line($0.entry, $0.outcome) },
            unfinished: report.unfinished.map { line($0, nil) },
            promises: report.promises.map { line($0, nil, due: $0.message.timing.due) }, left: report.left,
            from: rolling.startedAt, until: report.until, endedByItself: rolling.ending?.by == nil)
    }
}
