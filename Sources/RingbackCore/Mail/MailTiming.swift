/// When a mail may go out: reminders keep to office hours too, only ASAP does not wait.
package enum MailTiming {
    /// - Parameter hours: the receiver's.
    /// - Returns: `nil` if the digest will tell it instead.
    package static func sendAt(
        _ kind: MailKind, code: Code?, wishes: MailWishes, now: Timestamp, hours: OfficeHours
    ) -> Timestamp? {
        if code == .asap || !MailKind.optional.contains(kind) { return now }
        switch (wishes.when, kind) {
        case (_, .digest), (_, .endOfDay), (_, .evening), (.atOnce, _): return now
        case (.digest, .assigned), (.digest, .calledAgain), (.digest, .returned), (.digest, .decided): return nil
        // Somebody who is asked a question keeps somebody else waiting.
        case (.officeHours, _), (.digest, _):
            return hours.opening(atOrAfter: now).map { max($0.opens, now) } ?? now
        }
    }

    /// When to tell somebody that a message of theirs will soon be due; `nil` if they want no such reminder, or it
    /// would follow too closely on the message itself.
    /// - Parameter since: when the message became theirs.
    package static func dueSoonAt(due: Timestamp, since: Timestamp, wishes: MailWishes) -> Timestamp? {
        guard wishes.dueSoonMinutes > 0, wishes.wants(.dueSoon) else { return nil }
        let at = due.adding(seconds: -Int64(wishes.dueSoonMinutes) * 60)
        return since.adding(seconds: leastApart) <= at ? at : nil
    }

    /// Minimum seconds between a message and its first reminder.
    private static let leastApart: Int64 = 900

    /// Mails sent by the clock.
    package enum Round: String, CaseIterable, Sendable {
        case morning, afternoon, endOfDay

        package var kind: MailKind { self == .endOfDay ? .endOfDay : .digest }
    }

    /// The rounds somebody is due about now: those whose hour came less than two hours ago, on a day they work. This
    /// lets a server that was down at the hour catch up.
    package static func rounds(
        at now: Timestamp, wishes: MailWishes, hours: OfficeHours
    ) -> [(round: Round, day: Workday)] {
        let today = hours.workday(at: now)
        return [today.adding(days: -1), today].flatMap { day -> [(round: Round, day: Workday)] in
            guard let closing = hours.closing(on: day) else { return [] }
            return Round.allCases.compactMap { round in
                guard wishes.wants(round.kind) else { return nil }
                let at =
                    switch round {
                    case .morning: hours.instant(computed: WallTime(day: day, minutes: 8 * 60 + 30))
                    case .afternoon: hours.instant(computed: WallTime(day: day, minutes: 16 * 60))
                    case .endOfDay: closing
                    }
                return at <= now && now < at.adding(seconds: makesUp) ? (round, day) : nil
            }
        }
    }

    private static let makesUp: Int64 = 2 * 3600
}
