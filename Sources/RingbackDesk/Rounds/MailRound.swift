package import RingbackCore
import RingbackStore

extension Desk {
    /// Queues the mails by the clock: reminders before the due time, digests, and what is still somebody's at the end
    /// of their day.
    /// - Returns: how many were queued.
    package func mailRound(_ office: OfficeID) async throws -> Int {
        let view = try await view(of: office)
        guard view.mail.sends else { return 0 }
        let now = clock.now()
        let rounds = Self.rounds(of: view, at: now)
        let horizon = now.adding(seconds: Self.longestNotice(of: view))
        let isAny = try await store.read { session in
            let had = try MailRoundQueries.had(since: now.adding(seconds: -2 * 86_400), in: office, session)
            if !rounds.subtracting(had).isEmpty { return true }
            return try MailRoundQueries.dueSoon(
                after: now, until: horizon, unlessTold: now.adding(seconds: -86_400), in: office, session
            ).contains { try Self.isDueSoon($0.message, in: view, at: now, session) }
        }
        guard isAny else { return 0 }
        return try await change(try await goingRound(office)) { change in
            var written = try DueMails(change).mailDueSoon(until: horizon)
            for round in rounds.sorted(by: { ($0.person, $0.round.rawValue) < ($1.person, $1.round.rawValue) }) {
                if try DueMails(change).mail(round) { written += 1 }
            }
            return written
        }
    }

    private static func rounds(of view: OfficeView, at now: Timestamp) -> Set<MailRoundQueries.Had> {
        var rounds: Set<MailRoundQueries.Had> = []
        for person in view.picture.people.values
        where person.works && !person.email.isEmpty && view.roster.away(person.id, at: now) == nil {
            let due = MailTiming.rounds(
                at: now, wishes: view.wishes(of: person.id), hours: view.hours(of: person.id))
            for (round, day) in due { rounds.insert(.init(person: person.id, round: round, day: day)) }
        }
        return rounds
    }

    /// Whether the person working a message, owner or cover, wants to be reminded of it by now.
    static func isDueSoon(
        _ message: Message, in view: OfficeView, at now: Timestamp, _ session: any SQLSession
    ) throws -> Bool {
        let worker = view.worker(of: message, at: now)
        let since = message.ownership.acceptedAt ?? message.filing.at
        let at = MailTiming.dueSoonAt(due: message.timing.due, since: since, wishes: view.wishes(of: worker))
        guard let at, at <= now else { return false }
        return try worker == message.owner
            || !MailRoundQueries.wasTold(
                message.id, worker, since: now.adding(seconds: -86_400), in: view.office.id, session)
    }

    /// The longest reminder anybody wants, in seconds before the due time.
    private static func longestNotice(of view: OfficeView) -> Int64 {
        let minutes = view.picture.mailWishes.values.map(\.dueSoonMinutes) + [MailWishes.standard.dueSoonMinutes]
        return Int64(min(minutes.max() ?? 0, 24 * 60)) * 60
    }
}
