package import Logging
package import RingbackCore
import RingbackStore
import ServiceLifecycle

extension Desk {
    /// Takes the next step for every message nobody answered in time: the owner is told, then the backup, then the
    /// supervisor. The owner stays owner.
    /// - Returns: the number of steps taken.
    package func nudge(_ office: OfficeID) async throws -> Int {
        let acting = try await goingRound(office)
        let now = clock.now()
        let due = try await store.read { try MessageQueries.nudgesDue(at: now, in: office, limit: 1, $0).count }
        guard due > 0 else { return 0 }
        return try await change(acting) { change in
            let rows = try MessageQueries.nudgesDue(at: change.now, in: change.office, limit: 200, change.session)
            for row in rows { try Nudges(change).nudge(row) }
            return rows.count
        }
    }

    /// Tells open pages that somebody left or is back: what they may see ends with an absence.
    package func turnAbsences(_ office: OfficeID) async throws {
        let now = clock.now()
        let turned = try await store.read { try AbsenceQueries.turned(at: now, in: office, $0).count }
        guard turned > 0 else { return }
        try await change(try await goingRound(office)) { change in
            for turned in try AbsenceQueries.turned(at: change.now, in: change.office, change.session) {
                try AbsenceQueries.told(turned.id, isOver: turned.isOver, in: change.office, change.session)
                change.tell(turned.isOver ? .absenceOver : .absenceBegun, of: .person(turned.person))
                if turned.isOver { try CopyMails(change).sendOnReturn(of: turned.person) }
            }
        }
    }

    /// Scheduled work is done in nobody's name.
    func goingRound(_ office: OfficeID) async throws -> Acting {
        .round(in: office, asOf: try await view(of: office).version)
    }

    /// Deletes what is no longer needed: stored answers for repeated requests and ended sessions after a day, expired
    /// claims and tries, acts that can no longer be undone. None of it changes the office's affairs, so none has a
    /// journal entry.
    package func tidy(_ office: OfficeID) async throws {
        let now = clock.now()
        let people = try await view(of: office).picture.people.keys.sorted()
        try await store.write(in: office) { session in
            try InteractionDayQueries.keepDays(of: people, at: now, in: office, session)
            _ = try AccessQueries.forgetAnswers(before: now.adding(seconds: -86_400), in: office, session)
            try AccessQueries.forgetSessions(before: now.adding(seconds: -86_400), in: office, session)
            try AccessQueries.forgetTries(before: now.adding(seconds: -AccessLimit.window), session)
            try UndoQueries.forget(before: now.adding(seconds: -600), in: office, session)
            try HoldQueries.forgetClaims(before: now, in: office, session)
            try AbsenceQueries.forget(before: now.adding(seconds: -90 * 86_400), in: office, session)
            try InboxQueries.forgetPieces(
                before: InboxID(at: now.adding(seconds: -3600), randomness: (0, 0)), in: office, session)
            try MailRoundQueries.forget(before: now.adding(seconds: -30 * 86_400), in: office, session)
            let month = Workday(daysSince1970: now.milliseconds / 86_400_000 - 30)
            try SignatureQueries.forgetMails(before: month, in: office, session)
        }
    }
}

/// Runs every few seconds and does what is due by the injected clock.
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
            try await desk.answerPasswordWishes()
            for office in try await desk.offices() {
                try await desk.turnAbsences(office)
                try await desk.turnGreetings(office)
                _ = try await desk.nudge(office)
                if counting { _ = try await desk.caseRound(office) }
                if counting { _ = try await desk.complaintRound(office) }
                if counting { try await desk.endRollingsLeftOpen(office) }
                if mailing { _ = try await desk.mailRound(office) }
                if mailing { _ = try await desk.mailEvening(office) }
                if counting { try await desk.writeLookups(office) }
                if counting { try await desk.keepFindings(office) }
                if counting { try await desk.releaseFairness(office) }
                if tidying { try await desk.tidy(office) }
                if counting { _ = try await desk.proveRoutesNightly(office) }
            }
        } catch {
            log.warning("a round was not finished and will be tried again", metadata: ["error": "\(error)"])
        }
    }
}
