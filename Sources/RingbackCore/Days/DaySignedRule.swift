package import RingbackWords

/// “At the end of the day mailboxes are checked and the day is signed.”
package enum DaySignedRule {
    /// One part of a day: its name, whether it was signed, and when.
    package struct Facts: Sendable {
        package let part: DayGroup
        /// The team's name; `nil` for those in no team.
        package let team: String?
        /// When it was signed; `nil` if nobody did.
        package let signedAt: Timestamp?

        package init(part: DayGroup, team: String?, signedAt: Timestamp?) {
            (self.part, self.team, self.signedAt) = (part, team, signedAt)
        }
    }

    /// - Parameters:
    ///   - over: when the day itself was over: until then it is too early to find anything.
    ///   - nextOver: the same for the next workday: what was signed by then was signed.
    ///   - dated: a day as the finding says it.
    package static func findings(
        on day: Workday, _ parts: [Facts], over: Timestamp, nextOver: Timestamp, now: Timestamp,
        dated: (Workday) -> Phrase = \.written
    ) -> [Finding] {
        guard now >= over else { return [] }
        return parts.compactMap { facts in
            guard let signedAt = facts.signedAt else {
                return Finding(.daySigned, on: day, unsigned(dated(day), facts.team), team: facts.part.team)
            }
            guard signedAt >= nextOver else { return nil }
            return Finding(
                .daySigned, on: day, late(dated(day), facts.team, signedAt.seconds(since: over)), at: signedAt,
                team: facts.part.team)
        }
    }

    private static func unsigned(_ date: Phrase, _ team: String?) -> Phrase {
        team.map { say("Nobody signed \(date) for \($0).") } ?? say("Nobody signed \(date).")
    }

    private static func late(_ date: Phrase, _ team: String?, _ seconds: Int64) -> Phrase {
        let days = Int(seconds / 86_400) + 1
        return team.map {
            say(
                days, one: "\(date) was signed a day late for \($0).",
                other: "\(date) was signed \(days) days late for \($0).")
        }
            ?? say(days, one: "\(date) was signed a day late.", other: "\(date) was signed \(days) days late.")
    }
}
