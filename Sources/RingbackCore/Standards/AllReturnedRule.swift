import RingbackWords

/// “Supervisors are responsible for assuring that staff returns all calls each day.”
package enum AllReturnedRule {
    /// The people whose calls one supervisor looks after.
    package struct Group: Sendable {
        /// `nil` for those in no team, whom the managers look after.
        package let team: TeamID?
        package let name: String
        package let lead: PersonID?
        package let members: Set<PersonID>

        package init(team: TeamID?, name: String, lead: PersonID?, members: Set<PersonID>) {
            (self.team, self.name, self.lead, self.members) = (team, name, lead, members)
        }
    }

    /// - Parameters:
    ///   - facts: the messages that were due by the day's close, of this day or earlier ones.
    ///   - close: when the day is closed.
    ///   - clock: the office's.
    package static func findings(
        on day: Workday, _ groups: [Group], _ facts: [ReturnFact], close: Timestamp, at now: Timestamp,
        clock: WrittenTimes
    ) -> [Finding] {
        guard close <= now else { return [] }
        let left = facts.filter { $0.due <= close && $0.waits(at: close) }
        return groups.compactMap { group in
            let theirs = left.filter { $0.holder(at: close).map { group.members.contains($0.person) } ?? false }
            guard let oldest = theirs.map(\.filedAt).min() else { return nil }
            let (closed, since) = (clock.time(close), clock.dated(oldest))
            let evidence = say(
                theirs.count,
                one: "\(group.name): at \(closed) 1 call was not returned, from \(since).",
                other: "\(group.name): at \(closed) \(theirs.count) calls were not returned, the oldest from \(since).")
            return Finding(.allReturned, on: day, evidence, at: close, person: group.lead, team: group.team)
        }
    }
}
