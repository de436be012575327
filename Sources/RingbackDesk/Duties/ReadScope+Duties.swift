import RingbackCore
import RingbackStore

extension ReadScope {
    /// A duty by its id.
    /// - Throws: ``AccessError/notHere``.
    func dutyRecord(_ id: DutyID) throws -> DutyRecord {
        guard let record = try DutyQueries.find(id, in: office, session) else { throw AccessError.notHere }
        return record
    }

    /// Who answers for a duty today: its holder, else its lead, else whoever leads the lead.
    func answers(_ record: DutyRecord) -> (person: PersonID, isHolder: Bool) {
        let found = DutyRule.answers(record, on: today) { view.person($0)?.works ?? false }
        guard view.person(found.person)?.works != true else { return found }
        return (view.supervisors(of: record.duty.lead).first ?? record.duty.lead, false)
    }

    /// Whom to ask about a duty now.
    func whomToAsk(_ record: DutyRecord) -> PersonID {
        let (person, isHolder) = answers(record)
        guard isHolder, let away = view.roster.notice(of: person, at: now) else { return person }
        func isIn(_ id: PersonID) -> Bool { view.person(id)?.works == true && view.roster.away(id, at: now) == nil }
        return record.deputies(on: today).first(where: isIn) ?? away.worker ?? record.duty.lead
    }

    /// The acting person's relation to a duty: its holder owns it, its lead leads it.
    func grounds(toDuty record: DutyRecord) -> Set<Ground> {
        var grounds: Set<Ground> = []
        if let holder = record.holder(on: today) {
            // Whoever leads its holder proposes, and only the duty's own lead confirms.
            if acting.isBy(holder) { grounds.insert(.owner) }
        }
        if acting.isBy(record.duty.lead) { grounds.insert(.leadOfOwner) }
        return grounds
    }

    /// What somebody is the last known holder of: to hand over before they go.
    func heldDuties(of person: PersonID) throws -> [Duty] {
        try DutyQueries.ever(heldBy: person, in: office, session).filter { $0.tenures.last?.person == person }
            .map(\.duty)
    }

    /// The duties that a text is about, the one told by most words first.
    func duties(fitting text: String) throws -> [DutyRecord] {
        let words = DutyWords.stems(text)
        let ids = try DutyQueries.sharing(words, limit: 100, in: office, session)
        let records = try DutyQueries.find(ids, in: office, session).filter(\.duty.stands)
        let byID = Dictionary(records.map { ($0.duty.id, $0) }, uniquingKeysWith: { $1 })
        return DutyWords.fitting(text, among: records.map(\.duty)).compactMap { byID[$0.id] }
    }

    /// What answers a question: "who does invoices?". Those that all of its words lead to, else those of most.
    /// - Parameter isSure: only the former.
    func duties(asked text: String, limit: Int, isSure: Bool = false) throws -> [DutyRecord] {
        let words = DutyWords.asked(text)
        let most = max(30, limit)
        var ids = try DutyQueries.having(words, limit: most, in: office, session)
        if ids.isEmpty, !isSure { ids = try DutyQueries.near(words, limit: most, in: office, session) }
        return Array(DutyWords.ranked(try DutyQueries.find(ids, in: office, session), for: words).prefix(limit))
    }

    /// - Parameter announced: whether to look up when those who used to ask were told.
    func shown(_ records: [DutyRecord], announced: Bool = false) throws -> [DutyView] {
        let pending = try DutyChangeQueries.open(
            of: records.map(\.duty.id), by: acting.actor.person, in: office, session)
        return try records.map { record in
            let told =
                announced
                ? try DutyChangeQueries.lastAnnouncement(of: record.duty.id, in: office, session) : nil
            return shown(record, pending: pending[record.duty.id], announced: told)
        }
    }

    private func shown(
        _ record: DutyRecord, pending: DutyChange?, announced: (at: Timestamp, by: PersonID)?
    ) -> DutyView {
        let grounds = grounds(toDuty: record)
        let holder = record.holder(on: today).flatMap { view.person($0)?.works == true ? $0 : nil }
        func may(_ right: Right) -> Bool { record.duty.stands && Policy.allows(right, acting, grounds) }
        let mayConfirm = may(.confirmDuty)
        let sees =
            mayConfirm || acting.isBy(pending?.by) || acting.isBy(pending?.person) || acting.isBy(holder)
        // Why is between whoever proposes it and whoever decides it.
        let seesWhy = mayConfirm || acting.isBy(pending?.by)
        return DutyView(
            record: record, today: today, lead: Named(record.duty.lead, in: view),
            team: record.duty.team.flatMap { view.picture.teams[$0]?.name }, holder: holder.map { Named($0, in: view) },
            since: holder == nil ? record.tenure(on: today)?.from : record.since(on: today),
            before: before(record),
            next: record.next(after: today).map { next in (next.person.map { Named($0, in: view) }, next.from) },
            away: holder.flatMap { view.notice(of: $0, at: now) }, ask: Named(whomToAsk(record), in: view),
            deputies: record.deputies(on: today).filter { view.person($0)?.works == true }.map { Named($0, in: view) },
            pending: sees ? pending.map { seesWhy ? $0 : $0.withoutWhy } : nil, announced: announced, names: view.names,
            may: .init(
                run: may(.runDuties), propose: mayConfirm || may(.proposeDuty), confirm: mayConfirm,
                announce: may(.announceDuty) && record.lastHandover != nil))
    }

    private func before(_ record: DutyRecord) -> (person: Named, until: Workday)? {
        guard let before = record.predecessor(on: today), let person = before.person else { return nil }
        let end = record.tenures.first { $0.from > before.from && $0.person != person }?.from
        return (Named(person, in: view), (end ?? today).adding(days: -1))
    }
}
