package import RingbackWords

/// A group with a lead, the topics it handles, and a rota.
package struct Team: Equatable, Sendable {
    package let office: OfficeID
    package let id: TeamID
    package var version: Int
    package var name: String
    package var lead: PersonID
    package var members: Set<PersonID>
    package var topics: [String]
    package var rota: Rota

    package init(
        office: OfficeID, id: TeamID, version: Int = 1, name: String, lead: PersonID, members: Set<PersonID>,
        topics: [String], rota: Rota
    ) {
        self.office = office
        self.id = id
        self.version = version
        self.name = name
        self.lead = lead
        self.members = members
        self.topics = topics
        self.rota = rota
    }
}

/// What a form or a program fills in of a team. One that is still to be added has no id.
package struct TeamDraft: Equatable, Sendable {
    package var name: String
    package var lead: PersonID?
    package var members: Set<PersonID>
    package var topics: [String]
    package var rota: Rota

    package init(name: String, lead: PersonID?, members: Set<PersonID>, topics: [String], rota: Rota) {
        self.name = name
        self.lead = lead
        self.members = members
        self.topics = topics
        self.rota = rota
    }
}

/// Who of a team is on duty when, week after week.
package struct Rota: Equatable, Sendable, Codable {
    /// One person's stretch of one weekday, in minutes from local midnight; `until` is exclusive.
    package struct Duty: Equatable, Sendable, Codable {
        package var person: PersonID
        package var weekday: Weekday
        package var from: Int
        package var until: Int

        package init(person: PersonID, weekday: Weekday, from: Int, until: Int) {
            self.person = person
            self.weekday = weekday
            self.from = from
            self.until = until
        }
    }

    package var duties: [Duty]

    package init(duties: [Duty]) {
        self.duties = duties.sorted {
            ($0.weekday.rawValue, $0.from, $0.person) < ($1.weekday.rawValue, $1.from, $1.person)
        }
    }

    /// Who is on duty, else who is next, looking once around the week; `able` filters out leavers.
    /// - Returns: `nil` if nobody able is on the rota at all.
    package func onDuty(weekday: Weekday, minute: Int, able: (PersonID) -> Bool) -> (person: PersonID, now: Bool)? {
        let duties = duties.filter { able($0.person) }
        if let now = duties.first(where: { $0.weekday == weekday && $0.from <= minute && minute < $0.until }) {
            return (now.person, true)
        }
        let here = weekday.rawValue * 1440 + minute
        let next = duties.min { left, right in
            func wait(_ duty: Duty) -> Int {
                let start = duty.weekday.rawValue * 1440 + duty.from
                return start > here ? start - here : start - here + 7 * 1440
            }
            return wait(left) < wait(right)
        }
        return next.map { ($0.person, false) }
    }

    /// - Throws: ``TeamError`` if nobody is on it, or a stretch is invalid.
    package func check(members: Set<PersonID>) throws(TeamError) {
        guard !duties.isEmpty else { throw .rotaEmpty }
        for duty in duties {
            guard (0..<1440).contains(duty.from), duty.from < duty.until, duty.until <= 1440 else { throw .badDuty }
            guard members.contains(duty.person) else { throw .notAMember }
        }
    }
}

package enum TeamError: RingbackError, Equatable {
    case rotaEmpty, badDuty, notAMember, noMembers, leadMissing, notHere
    case wouldBeEmpty(String)

    package var code: String {
        switch self {
        case .rotaEmpty: "team.rota-empty"
        case .badDuty: "team.bad-duty"
        case .notAMember: "team.not-a-member"
        case .noMembers: "team.no-members"
        case .leadMissing: "team.lead-missing"
        case .notHere: "team.not-found"
        case .wouldBeEmpty: "team.would-be-empty"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHere: .notFound
        case .wouldBeEmpty: .conflict
        case .rotaEmpty, .badDuty, .notAMember, .noMembers, .leadMissing: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .rotaEmpty:
            say("Nobody is on this team’s schedule, so its calls would have no owner. Add at least one person.")
        case .badDuty: say("A shift must start before it ends, on the same day.")
        case .notAMember: say("Somebody on the schedule is not a member of the team. Add them to the team first.")
        case .noMembers: say("A team needs at least one member.")
        case .leadMissing: say("Choose who leads the team.")
        case .notHere: say("There is no such team.")
        case .wouldBeEmpty(let team):
            say("\(team) would have no lead or nobody on its schedule. Change the team first.")
        }
    }
}
