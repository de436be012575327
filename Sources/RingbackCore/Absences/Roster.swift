/// Who is in when, and who stands in for whom: the one rule that decides who works somebody's calls.
///
/// A person is away during an absence, on a day off, or, if they have a backup, on a day the office works and they have
/// no hours. Outside their hours on a working day nobody is away: the clock stands until they are back.
package struct Roster: Sendable {
    /// Somebody who works here.
    package struct Member: Sendable {
        package let hours: OfficeHours
        /// Their own days off; their own week, if any.
        let daysOff: Set<Workday>
        let hasOwnWeek: Bool
        package let backup: PersonID?
        /// Sorted by start, without overlaps.
        package let absences: [Absence]
        /// Their leads, who cover when nobody was named.
        let leads: [PersonID]
        let assistants: Set<PersonID>

        package init(
            hours: OfficeHours, own: PersonalHours? = nil, backup: PersonID? = nil, absences: [Absence] = [],
            leads: [PersonID] = [], assistants: Set<PersonID> = []
        ) {
            self.hours = hours
            daysOff = Set(own?.daysOff.keys.map { $0 } ?? [])
            hasOwnWeek = own != nil
            self.backup = backup
            self.absences = absences.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
            self.leads = leads
            self.assistants = assistants
        }

        /// Can only be away by an absence, and has none.
        var isPlain: Bool { absences.isEmpty && daysOff.isEmpty && !(hasOwnWeek && backup != nil) }
    }

    package let office: OfficeHours
    package let members: [PersonID: Member]
    /// Managers, then admins: the last resort as covers.
    package let runners: [PersonID]
    /// How promptly the office returns calls, from which day on.
    package var standards = Standards()

    package init(office: OfficeHours, members: [PersonID: Member], runners: [PersonID] = []) {
        self.office = office
        self.members = members
        self.runners = runners
    }

    /// People whose calls somebody else may work at some time.
    package var mayBeAway: [PersonID] { members.filter { !$0.value.isPlain }.map(\.key) }

    /// Who works somebody's calls.
    package struct Answer: Equatable, Sendable {
        /// From the person who owes the return to the one who works it, each covering for the one before; ends with an
        /// absent person when nobody is in.
        package var chain: [PersonID]
        package var isWorked: Bool
        /// The answer may change from here on.
        package var until: Timestamp

        package var worker: PersonID? { isWorked ? chain.last : nil }
    }

    /// Who works a person's calls at an instant: the person, or the end of the chain of covers.
    ///
    /// For each absent person: the covers the absence names for this scope, then those it names for everything, then
    /// the backup; nobody is asked twice. If all are away, the person's leads follow, then managers and admins. A cover
    /// is skipped if the person who named them had no authority over these calls (``mayName(_:for:of:)``).
    /// - Parameter owner: whose calls they are, if not the person's own.
    package func answer(
        for person: PersonID, _ scope: Absence.Scope = .all, of owner: PersonID? = nil, at instant: Timestamp
    ) -> Answer {
        var owner = owner ?? person
        if case .principal(let principal) = scope { owner = principal }
        var search = Search(roster: self, owner: owner, scope: scope, instant: instant)
        if let chain = search.chain(from: person) { return Answer(chain: chain, isWorked: true, until: search.until) }
        // Nobody gets a principal's sheet for leading the assistant.
        if case .principal = scope { return Answer(chain: [person], isWorked: false, until: search.until) }
        for senior in (members[owner]?.leads ?? []) + runners {
            if let chain = search.chain(from: senior) {
                return Answer(chain: [person] + chain, isWorked: true, until: search.until)
            }
        }
        return Answer(chain: [person], isWorked: false, until: search.until)
    }

    /// Whether somebody's choice of covers for `absent` counts for `owner`'s calls: each decides for the calls they
    /// work themselves; for other people's calls, they must be allowed to decide for the owner, too.
    package func mayName(_ setter: PersonID, for absent: PersonID, of owner: PersonID) -> Bool {
        if setter == absent || absent == owner || setter == owner || runners.contains(setter) { return true }
        guard let owner = members[owner] else { return false }
        return owner.leads.contains(setter) || owner.assistants.contains(setter)
    }

    package func worker(
        for person: PersonID, _ scope: Absence.Scope = .all, of owner: PersonID? = nil, at instant: Timestamp
    ) -> PersonID? {
        answer(for: person, scope, of: owner, at: instant).worker
    }

    /// The absence or day off somebody is in; `nil` while they are in.
    package func away(_ person: PersonID, at instant: Timestamp) -> Away? {
        guard let member = members[person] else { return nil }
        if let absence = member.absences.first(where: { $0.holds(at: instant) }) {
            return Away(until: absence.until, absence: absence)
        }
        guard !member.isPlain else { return nil }
        let day = member.hours.workday(at: instant)
        guard isDayOff(day, of: member) else { return nil }
        return Away(
            until: member.hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0)), absence: nil)
    }

    package struct Away: Equatable, Sendable {
        package let until: Timestamp
        package let absence: Absence?
    }

    private func isDayOff(_ day: Workday, of member: Member) -> Bool {
        if member.daysOff.contains(day) { return true }
        guard member.hasOwnWeek, member.backup != nil else { return false }
        return office.isWorkday(day) && !member.hours.isWorkday(day)
    }

    /// The next instant this person may leave or come back.
    func turn(of person: PersonID, after instant: Timestamp) -> Timestamp {
        guard let member = members[person], !member.isPlain else { return .latest }
        var turn = Timestamp.latest
        for absence in member.absences where absence.until > instant {
            turn = min(turn, absence.from > instant ? absence.from : absence.until)
        }
        if !member.daysOff.isEmpty || member.hasOwnWeek && member.backup != nil {
            let day = member.hours.workday(at: instant)
            turn = min(turn, member.hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0)))
        }
        return turn
    }

    /// The next instant anybody may leave or come back.
    package func turn(after instant: Timestamp) -> Timestamp {
        members.keys.reduce(Timestamp.latest) { turn, person in
            let covers = (members[person]?.absences ?? []).flatMap(\.covers).flatMap { [$0.from, $0.until] }
            let next = covers.compactMap { $0 }.filter { $0 > instant }.min() ?? .latest
            return min(turn, next, self.turn(of: person, after: instant))
        }
    }
}

/// One walk along the covers. Nobody is asked twice, so it ends.
private struct Search {
    let roster: Roster
    /// Whose calls they are.
    let owner: PersonID
    let scope: Absence.Scope
    let instant: Timestamp
    var passed: Set<PersonID> = []
    /// Everything looked at stays the same until then.
    var until = Timestamp.latest

    mutating func chain(from person: PersonID) -> [PersonID]? {
        guard let member = roster.members[person], passed.insert(person).inserted else { return nil }
        until = min(until, roster.turn(of: person, after: instant))
        guard let away = roster.away(person, at: instant) else { return [person] }
        for next in candidates(person, member, away) {
            if let rest = chain(from: next) { return [person] + rest }
        }
        return nil
    }

    private mutating func candidates(
        _ person: PersonID, _ member: Roster.Member, _ away: Roster.Away
    ) -> [PersonID] {
        let setter = away.absence.flatMap { roster.mayName($0.setBy, for: person, of: owner) ? nil : $0.setBy }
        let covers = setter == nil ? away.absence?.covers ?? [] : []
        for edge in covers.flatMap({ [$0.from, $0.until] }) {
            if let edge, edge > instant { until = min(until, edge) }
        }
        func named(_ scope: Absence.Scope) -> [PersonID] {
            covers.filter { $0.scope == scope && $0.holds(at: instant) }.map(\.person)
        }
        // Nobody gains others' calls by marking their own people absent.
        let backup = member.backup.flatMap { $0 == setter ? nil : $0 }
        return (scope == .all ? [] : named(scope)) + named(.all) + [backup].compactMap(\.self)
    }
}
