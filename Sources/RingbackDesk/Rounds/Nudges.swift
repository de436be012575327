package import RingbackCore
import RingbackStore
import RingbackWords

/// Who is told next when nobody answers.
struct Nudges: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func nudge(_ row: MessageRow) throws {
        guard let clock = row.message.timing.nudge else { return }
        var new = row
        let hours = view.callHours(of: row.message)
        new.message.timing.nudge = NudgeRule.clock(code: row.message.code, after: clock.next, at: now, hours: hours)
        for target in targets(of: clock.next, row.message) {
            try nudge(target, at: clock.next, about: row.message)
        }
        _ = try save(new, was: row.message)
    }

    /// Tells one person that nobody has answered.
    func nudge(_ target: PersonID, at step: NudgeClock.Step, about message: Message, why: String? = nil) throws {
        try MessageEventQueries.add(
            NudgeRow(step: step, to: target, at: now), id: newID(), of: message.id, in: office, session)
        tell(
            .messageNudged, of: .message(message.id),
            [.to: .text(target.text), "step": .integer(Int64(step.rawValue))])
        try MessageMails(change).nudged(target, at: step, about: message, why: why)
    }

    /// Reminds whoever works a late message, in the acting person's name. The owner stays owner.
    func remind(_ id: MessageID) throws -> Entry {
        let message = try message(id, for: .nudgeOwner).message
        let last = try MessageEventQueries.nudges(of: id, in: office, session).first { $0.by != nil }
        try message.mustBeRemindable(at: now, last: last?.at)
        let worker = view.worker(of: message, at: now)
        try MessageEventQueries.add(
            NudgeRow(step: .owner, to: worker, at: now, by: person), id: newID(), of: id, in: office, session)
        tell(.messageReminded, of: .message(id), [.to: .text(worker.text)])
        try MessageMails(change).reminded(worker, of: message)
        try barUndo(say("your reminder"), of: message)
        return try reread(id)
    }

    /// The first one who is in; the first of all if nobody is.
    private func supervisors(of owner: PersonID) -> [PersonID] {
        let all = view.supervisors(of: owner)
        return [all.first { view.roster.away($0, at: now) == nil } ?? all.first].compactMap { $0 }
    }

    /// The people to tell at a step, or their covers while they are away; the receiver of an offer is nudged with the
    /// owner.
    func targets(of step: NudgeClock.Step, _ message: Message) -> [PersonID] {
        switch step {
        case .owner:
            [view.worker(of: message, at: now)]
                + [message.ownership.handover.flatMap { receiver(of: $0, message) }].compactMap { $0 }
                .filter { $0 != view.worker(of: message, at: now) }
        case .backup:
            [view.person(message.owner)?.backup].compactMap { $0 }.map {
                view.roster.worker(for: $0, of: message.owner, at: now) ?? $0
            }
        case .supervisor: supervisors(of: message.owner)
        }
    }

    /// Who is told of an offer: its receiver, or their cover; nobody while they are away without one.
    func receiver(of offer: Handover, _ message: Message) -> PersonID? {
        guard let away = view.notice(of: offer.to, team: message.routing.team, at: now) else { return offer.to }
        return away.worker
    }
}

extension Desk {
    /// Reminds the owner of a late message, or whoever works it while they are away.
    /// - Throws: ``MessageError/notLate``, ``MessageError/justReminded(minutes:)``, ``MessageError/closed(_:)``.
    package func remind(
        of id: MessageID, by acting: Acting, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) { try Nudges($0).remind(id) }
    }
}
