import RingbackCore
import RingbackStore
import RingbackWords

/// The register of duties. Only `confirm` changes who holds one; nothing that is done to messages or requests comes
/// here.
struct Duties: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// A duty that stands, for whoever has this right over it.
    func record(_ id: DutyID, for right: Right) throws -> DutyRecord {
        let record = try scope.dutyRecord(id)
        try Policy.require(right, acting, scope.grounds(toDuty: record))
        guard record.duty.stands else { throw DutyError.ended(record.duty.name) }
        return record
    }

    // MARK: What it is

    func add(_ draft: DutyDraft) throws -> DutyID {
        try Policy.require(.addDuty, acting)
        guard try DutyQueries.count(in: office, session) < Duty.most else { throw DutyError.registerFull }
        let duty = try cleaned(
            draft, into: Duty(id: newID(), name: "", lead: .nobody, createdAt: now, createdBy: try person))
        try DutyQueries.add(duty, in: office, session)
        tell(.dutyAdded, of: .duty(duty.id), [.name: .text(duty.name), "lead": .text(duty.lead.text)])
        return duty.id
    }

    func set(_ id: DutyID, _ draft: DutyDraft, expecting version: Int?) throws {
        let record = try record(id, for: .runDuties)
        if let version, version != record.duty.version { throw DutyError.changed }
        let new = try cleaned(draft, into: record.duty)
        guard new != record.duty else { return }
        guard try DutyQueries.save(new, in: office, session) else { throw DutyError.changed }
        tell(.dutyChanged, of: .duty(id), [.name: .text(new.name), "lead": .text(new.lead.text)])
    }

    /// The office no longer does it.
    func end(_ id: DutyID) throws {
        var duty = try record(id, for: .runDuties).duty
        (duty.endedAt, duty.endedBy) = (now, try person)
        guard try DutyQueries.save(duty, in: office, session) else { throw DutyError.changed }
        for open in try DutyChangeQueries.everyOpen(of: [id], in: office, session) { try decide(open, .withdrawn) }
        tell(.dutyEnded, of: .duty(id), [.name: .text(duty.name)])
    }

    private func cleaned(_ draft: DutyDraft, into old: Duty) throws -> Duty {
        var duty = old
        duty.name = try PlainText.clean(draft.name, limit: Duty.nameLimit, lines: .one)
        guard !NameFolding.sortKey(duty.name).isEmpty else { throw DutyError.nameMissing }
        if let other = try DutyQueries.named(duty.name, in: office, session), other.id != old.id {
            throw DutyError.exists(other.name)
        }
        var seen: Set<String> = []
        duty.words = try draft.words.map { try PlainText.clean($0, limit: Duty.wordLimit, lines: .one) }
            .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
        guard duty.words.count <= Duty.mostWords else { throw DutyError.tooManyWords }
        if let team = draft.team, view.picture.teams[team] == nil { throw AccessError.notHere }
        duty.team = draft.team
        guard let lead = draft.lead, lead == old.lead || view.person(lead)?.works == true else {
            throw DutyError.leadMissing
        }
        duty.lead = lead
        guard draft.deputies.count <= Duty.mostDeputies else { throw DutyError.tooManyDeputies }
        var deputies: Set<PersonID> = []
        duty.deputies = draft.deputies.filter { deputies.insert($0).inserted }
        for deputy in duty.deputies where !old.deputies.contains(deputy) && view.person(deputy)?.works != true {
            throw view.person(deputy).map { DutyError.deputyLeft($0.name) } ?? AccessError.notHere
        }
        return duty
    }

    // MARK: Who holds it

    /// Another holder from a day on: at once by whoever leads, else proposed to them.
    /// - Returns: whether it holds.
    func hold(_ id: DutyID, _ draft: HolderDraft) throws -> Bool {
        let record = try scope.dutyRecord(id)
        var grounds = scope.grounds(toDuty: record)
        if acting.isBy(draft.person) { grounds.insert(.owner) }
        let confirms = Policy.allows(.confirmDuty, acting, grounds.subtracting([.owner]))
        if !confirms { try Policy.require(.proposeDuty, acting, grounds) }
        if let person = draft.person, view.person(person) == nil { throw AccessError.notHere }
        let wanted = DutyChange(
            id: newID(), duty: id, person: draft.person, from: draft.from ?? scope.today,
            leftOut: try PlainText.clean(draft.leftOut, limit: Duty.leftOutLimit),
            why: try PlainText.clean(draft.why, limit: Duty.whyLimit), by: try person, at: now)
        try check(wanted, of: record, corrects: draft.corrects)
        for open in try DutyChangeQueries.everyOpen(of: [id], in: office, session) {
            // A later one of the same person takes its place; those of others wait beside it, unless whoever leads
            // decides without them.
            if acting.isBy(open.by) {
                try decide(open, .withdrawn)
            } else if confirms {
                try decline(open, of: record, because: view.language(say("Another change was confirmed instead.")))
            }
        }
        try DutyChangeQueries.add(wanted, in: office, session)
        if confirms {
            try confirm(wanted, of: record)
        } else {
            tell(.dutyProposed, of: .duty(id), particulars(wanted, of: record))
            try DutyMails(change).proposed(wanted, of: record)
        }
        return confirms
    }

    /// Confirms a proposal, declines it or takes it back.
    func decide(_ id: DutyChangeID, of duty: DutyID, _ decision: DutyChange.Decision, reason: String) throws {
        let record = try scope.dutyRecord(duty)
        guard let open = try DutyChangeQueries.find(id, in: office, session), open.duty == duty else {
            throw AccessError.notHere
        }
        if decision == .withdrawn {
            guard acting.isBy(open.by) else { throw AccessError.forbidden }
            try Policy.requireScope(for: .proposeDuty, acting)
        } else {
            try Policy.require(.confirmDuty, acting, scope.grounds(toDuty: record).subtracting([.owner]))
        }
        guard open.isOpen else { throw DutyError.noChange }
        let reason = try PlainText.clean(reason, limit: Duty.whyLimit)
        switch decision {
        case .confirmed:
            // Whoever was confirmed for that day since it was proposed is not put aside unseen.
            let last = record.tenures.last?.confirmedAt ?? .earliest
            try check(open, of: record, corrects: last < open.at)
            try confirm(open, of: record)
        case .declined:
            guard !reason.isEmpty else { throw DutyError.reasonMissing }
            try decline(open, of: record, because: reason)
        case .withdrawn:
            try decide(open, .withdrawn)
            tell(.dutyWithdrawn, of: .duty(duty), particulars(open, of: record))
        }
    }

    private func decline(_ open: DutyChange, of record: DutyRecord, because reason: String) throws {
        try decide(open, .declined, reason: reason)
        tell(.dutyDeclined, of: .duty(record.duty.id), particulars(open, of: record))
        try DutyMails(change).declined(open)
    }

    private func check(_ wanted: DutyChange, of record: DutyRecord, corrects: Bool) throws {
        try DutyRule.check(
            record, holder: wanted.person, from: wanted.from, corrects: corrects, today: scope.today,
            works: { view.person($0)?.works ?? false }, name: view.name(of:))
    }

    private func confirm(_ wanted: DutyChange, of record: DutyRecord) throws {
        try decide(wanted, .confirmed)
        try DutyQueries.confirm(
            DutyTenure(
                number: (record.tenures.map(\.number).max() ?? 0) + 1, person: wanted.person, from: wanted.from,
                leftOut: wanted.leftOut, confirmedBy: try person, confirmedAt: now),
            of: record.duty.id, in: office, session)
        tell(.dutyConfirmed, of: .duty(record.duty.id), particulars(wanted, of: record))
        try DutyMails(change).confirmed(wanted, of: record)
    }

    private func decide(_ open: DutyChange, _ decision: DutyChange.Decision, reason: String = "") throws {
        guard
            try DutyChangeQueries.decide(
                open.id, decision, by: try person, reason: reason, at: now, in: office, session)
        else { throw DutyError.noChange }
    }

    private func particulars(_ wanted: DutyChange, of record: DutyRecord) -> Particulars {
        [
            .name: .text(record.duty.name), "day": .text(wanted.from.description),
            .before: .text(record.holder(on: wanted.from)?.text ?? ""), .after: .text(wanted.person?.text ?? ""),
        ]
    }
}
