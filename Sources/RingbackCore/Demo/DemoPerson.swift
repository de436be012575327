/// A member of staff of the demo office. People refer to each other by their index.
package struct DemoPerson: Hashable, Sendable {
    package let name: String
    package let pronunciation: String?
    package let isShe: Bool
    package let email: String
    package let title: String
    package let roles: Set<Role>
    package let `extension`: String
    /// Own hours, if they differ from the office's.
    package let hours: PersonalHours?
    /// Who is told when this person does not answer in time.
    package let backup: Int?
    package let supervisor: Int?
    /// The hours in which this person returns calls, if callers may be told so; without it, no time is ever promised.
    package let window: Span?
}

package struct DemoTeam: Hashable, Sendable {
    package let name: String
    package let lead: Int
    package let members: [Int]
    package let topics: [String]
    /// Who is on duty, Monday to Friday, with no gap in office hours.
    package let rota: [DemoDuty]
}

package struct DemoDuty: Hashable, Sendable {
    package let weekday: Weekday
    package let span: Span
    package let person: Int
}

package struct DemoPrincipal: Hashable, Sendable {
    package let person: Int
    package let assistants: [Int]
    /// What callers are told.
    package let response: String
}

/// A contact's standing with a principal.
package struct DemoStanding: Hashable, Sendable {
    package let contact: Int
    package let principal: Int
    package let standing: Standing
    package let why: String
}

extension DemoTeam {
    /// Who answers for the team at that time: the person on the rota, never the team; at lunch and after hours, the
    /// last one on it.
    func onDuty(_ weekday: Weekday, minute: Int) -> Int {
        var found: Int?
        for duty in rota where duty.weekday == weekday && (found == nil || duty.span.opens <= minute) {
            found = duty.person
        }
        return found ?? lead
    }
}
