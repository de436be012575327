package import RingbackWords

/// Rule 9: *Until the time that the voice mail is disconnected, supervisors are responsible for assuring that someone at
/// the location answers calls each day as promised on the voice mail.*
package enum LeaverMailbox {
    /// One leaver on one workday.
    package struct Facts: Sendable {
        package let person: PersonID
        package let name: String
        package let lastDay: Workday
        /// The day on which the mailbox was disconnected.
        package let disconnectedOn: Workday?
        package let worked: WorkedMailbox?
        package let cover: String?

        package init(
            _ person: PersonID, name: String, lastDay: Workday, disconnectedOn: Workday?, worked: WorkedMailbox?,
            cover: String?
        ) {
            (self.person, self.name, self.lastDay) = (person, name, lastDay)
            (self.disconnectedOn, self.worked, self.cover) = (disconnectedOn, worked, cover)
        }

        /// Somebody else has to answer it on that day.
        package func isDue(on day: Workday) -> Bool {
            day > lastDay && disconnectedOn.map { day <= $0 } ?? true
        }
    }

    /// - Parameters:
    ///   - isOver: whether the day has ended; before that somebody may still do it.
    ///   - dated: a day as the finding says it.
    package static func findings(
        on day: Workday, _ facts: [Facts], isOver: Bool, dated: (Workday) -> Phrase = \.written
    ) -> [Finding] {
        guard isOver else { return [] }
        return facts.filter { $0.isDue(on: day) && $0.worked == nil }.map { leaver in
            let who =
                leaver.cover.map { say("\($0) was to do it.") } ?? say("Nobody was named to do it.")
            return Finding(
                .leaverMailbox, on: day,
                say(
                    """
                    Nobody answered the mailbox of \(leaver.name), who left on \(dated(leaver.lastDay)) and whose \
                    number is still connected. \(who)
                    """), person: leaver.person)
        }
    }
}
