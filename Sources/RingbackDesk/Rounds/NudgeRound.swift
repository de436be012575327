package import Logging
package import RingbackCore
import RingbackStore
import ServiceLifecycle

extension Desk {
    /// Takes the next step for every message that nobody answered in time (B3): the owner is told, then the backup,
    /// then the supervisor. The owner stays owner.
    /// - Returns: how many steps were taken.
    package func nudge(_ office: OfficeID) async throws -> Int {
        let acting = try await goingRound(office)
        let now = clock.now()
        let due = try await store.read { try MessageQueries.nudgesDue(at: now, in: office, limit: 1, $0).count }
        guard due > 0 else { return 0 }
        return try await change(acting) { change in
            let rows = try MessageQueries.nudgesDue(at: change.now, in: change.office, limit: 200, change.session)
            for row in rows { try change.nudge(row) }
            return rows.count
        }
    }

    /// Tells open pages that somebody went away or is back: what they may see ends with an absence.
    package func turnAbsences(_ office: OfficeID) async throws {
        let now = clock.now()
        let turned = try await store.read { try AbsenceQueries.turned(at: now, in: office, $0).count }
        guard turned > 0 else { return }
        try await change(try await goingRound(office)) { change in
            for turned in try AbsenceQueries.turned(at: change.now, in: change.office, change.session) {
                try AbsenceQueries.told(turned.id, isOver: turned.isOver, in: change.office, change.session)
                change.tell(turned.isOver ? .absenceOver : .absenceBegun, of: .person(turned.person))
            }
        }
    }

    /// What is done by the clock is done in nobody's name.
    func goingRound(_ office: OfficeID) async throws -> Acting {
        let view = try await view(of: office)
        let anybody = view.picture.people.keys.min() ?? PersonID(high: 0, low: 0)
        return Acting(office: office, person: anybody, name: "", roles: [], via: .rounds, asOf: view.version)
    }

    /// Forgets what is no longer needed: answers kept for repeated requests and sessions that ended after a day, claims
    /// and tries that ran out, acts that can no longer be taken back. None of it is a change of the office's affairs,
    /// so none has a line in the journal.
    package func tidy(_ office: OfficeID) async throws {
        let now = clock.now()
        try await store.write(in: office) { session in
            _ = try AccessQueries.forgetAnswers(before: now.adding(seconds: -86_400), in: office, session)
            try AccessQueries.forgetSessions(before: now.adding(seconds: -86_400), in: office, session)
            try AccessQueries.forgetTries(before: now.adding(seconds: -AccessLimit.window), session)
            try UndoQueries.forget(before: now.adding(seconds: -600), in: office, session)
            try HoldQueries.forgetClaims(before: now, in: office, session)
            try AbsenceQueries.forget(before: now.adding(seconds: -90 * 86_400), in: office, session)
            try InboxQueries.forgetPieces(
                before: InboxID(at: now.adding(seconds: -3600), randomness: (0, 0)), in: office, session)
            try MailRoundQueries.forget(before: now.adding(seconds: -30 * 86_400), in: office, session)
        }
    }
}

extension Change {
    fileprivate func nudge(_ row: MessageRow) throws {
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
        try mailNudged(target, at: step, about: message, why: why)
    }

    /// The first who is there; the first of all when nobody is.
    private func supervisors(of owner: PersonID) -> [PersonID] {
        let all = view.supervisors(of: owner)
        return [all.first { view.roster.away($0, at: now) == nil } ?? all.first].compactMap { $0 }
    }

    /// Whoever is told at a step, or who covers for them while they are away; a person to whom it is offered is nudged
    /// with the owner.
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
}

extension Change {
    /// Who hears of an offer: whoever it is made to, or who covers for them; nobody while they are away and nobody does.
    func receiver(of offer: Handover, _ message: Message) -> PersonID? {
        guard let away = view.notice(of: offer.to, team: message.routing.team, at: now) else { return offer.to }
        return away.worker
    }
}

/// Goes round every few seconds and does what is due by the injected clock.
package struct Rounds: Service {
    private let desk: Desk
    private let log: Logger

    package init(desk: Desk, log: Logger) {
        self.desk = desk
        self.log = log
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var turn = 0
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(5))
                if Task.isCancelled { return }
                await goRound(mailing: turn % 4 == 0, counting: turn % 12 == 0, tidying: turn % 60 == 0)
                turn += 1
            }
        }
    }

    private func goRound(mailing: Bool, counting: Bool, tidying: Bool) async {
        do {
            for office in try await desk.offices() {
                try await desk.turnAbsences(office)
                _ = try await desk.nudge(office)
                if mailing { _ = try await desk.mailRound(office) }
                if counting { try await desk.writeLookups(office) }
                if tidying { try await desk.tidy(office) }
            }
        } catch {
            log.warning("a round was not finished and will be tried again", metadata: ["error": "\(error)"])
        }
    }
}
