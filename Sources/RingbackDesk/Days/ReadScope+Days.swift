import RingbackCore
import RingbackStore

/// Whom one signature of a day is for.
struct DayCrew: Sendable {
    let group: DayGroup
    let name: String?
    let people: [PersonID]
    let isLed: Bool
    /// Teams of later days have nothing to sign of this one.
    let since: Timestamp?
}

/// What says when a day is over, and which rules are in force.
struct DayRules: Sendable {
    let close: DayClose
    let standards: Standards
    let hours: OfficeHours

    func times(_ day: Workday) -> DayTimes {
        DayTimes(day, hours, close, standard: standards.inForce(.daySigned, on: day))
    }
}

extension ReadScope {
    func dayRules() throws -> DayRules {
        DayRules(
            close: try SignatureQueries.close(of: office, session),
            standards: try StandardQueries.terms(in: office, session), hours: view.office.hours)
    }

    /// The teams that the acting person leads; all of them, and whoever is in none, for managers and admins.
    func dayCrews() -> [DayCrew] {
        let runsAll = acting.roles.contains(.manager) || acting.roles.contains(.admin)
        let picture = view.picture
        // Whom nobody leads, are the managers’ at once, or where there is none the admins’.
        let isManaged = picture.people.values.contains { $0.works && $0.roles.contains(.manager) }
        let leadsRest = acting.roles.contains(.manager) || runsAll && !isManaged
        func working(_ people: Set<PersonID>) -> [PersonID] {
            people.filter { view.person($0)?.works ?? false }
                .sorted { (view.name(of: $0), $0) < (view.name(of: $1), $1) }
        }
        var crews = picture.teams.values.filter { runsAll || acting.isBy($0.lead) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .map { team in
                DayCrew(
                    group: .team(team.id), name: team.name, people: working(team.members.union([team.lead])),
                    isLed: acting.isBy(team.lead) || leadsRest && !(view.person(team.lead)?.works ?? false),
                    since: Timestamp(exactly: Int64(clamping: team.id.high >> 16)))
            }
        if runsAll {
            let teamed = picture.teams.values.reduce(into: Set<PersonID>()) {
                $0.formUnion($1.members.union([$1.lead]))
            }
            let rest = working(Set(picture.people.keys).subtracting(teamed))
            crews.append(DayCrew(group: .others, name: nil, people: rest, isLed: leadsRest, since: nil))
        }
        return crews.filter { !$0.people.isEmpty }
    }

    /// What was read of a day, of everybody in these crews.
    func dayFacts(_ times: DayTimes, _ crews: [DayCrew], _ rules: DayRules) throws -> DayFacts {
        let everybody = Array(Set(crews.flatMap(\.people)))
        return DayFacts(
            times: times, rules: rules,
            figures: try DayQueries.figures(of: everybody, on: times, at: now, in: office, session),
            open: try DayQueries.open(of: everybody, on: times, most: DayFacts.mostOpen, in: office, session),
            carries: try DayQueries.carries(from: times, in: office, session),
            mailboxes: try SignatureQueries.mailboxes(on: times.day, in: office, session),
            signed: try SignatureQueries.of(times.day, in: office, session),
            windowed: try DayQueries.windowed(in: office, session))
    }

    /// The day with everybody whose day the acting person closes; also the answer to whoever may change it, with
    /// whatever token.
    func dayFile(_ day: Workday) throws -> DayFile {
        let rules = try dayRules()
        let times = rules.times(day)
        let crews = dayCrews()
        let facts = try dayFacts(times, crews, rules)
        let listed = listed(facts, crews)
        let rows = try SheetQueries.find(
            listed.values.flatMap { $0 } + facts.carries.map(\.message), in: office, session)
        let entries = Dictionary(rows.map { ($0.message.id, entry($0)) }, uniquingKeysWith: { $1 })
        let visible = Set(crews.flatMap(\.people))
        return DayFile(
            times: times, groups: crews.map { group($0, facts, listed[$0.group] ?? [], entries) },
            greetings: try findings(.greetingCurrent, on: day).filter {
                $0.person.map(visible.contains) ?? true
            },
            gaps: try findings(.operatorOnDuty, on: day), unsigned: try unsignedDays(rules),
            windowed: facts.windowed, carriedUntil: Excuse.nextWorkday(after: now, hours: view.office.hours),
            close: rules.close, at: now, maySign: Policy.allows(.signDays, acting),
            maySet: Policy.allows(.setDayClose, acting),
            people: view.picture.people.values.filter(\.works).sorted { $0.name < $1.name }
                .map { Named($0.id, in: view) },
            reader: try person)
    }

    /// The open messages that are shown of each group: few of each where there are many groups.
    private func listed(_ facts: DayFacts, _ crews: [DayCrew]) -> [DayGroup: [MessageID]] {
        let most = max(5, min(DayFile.mostOpen, DayFile.mostOpenTogether / max(1, crews.count)))
        return Dictionary(
            uniqueKeysWithValues: crews.map { crew in
                (crew.group, facts.standing(of: crew).open.prefix(most).map(\.message))
            })
    }

    private func group(
        _ crew: DayCrew, _ facts: DayFacts, _ listed: [MessageID], _ entries: [MessageID: Entry]
    ) -> DayFile.Group {
        let standing = facts.standing(of: crew)
        let signature = facts.signed[crew.group]
        let now = facts.figures(of: crew, standing)
        return DayFile.Group(
            group: crew.group, name: crew.name,
            rows: crew.people.map { person in
                let check = facts.mailboxes[person]
                return DayFile.Row(
                    person: Named(person, in: view), figures: now[person] ?? DayFigures(), mailbox: check,
                    checkedBy: check.map { Named($0.by, in: view) })
            },
            total: now.values.reduce(DayFigures(), +), open: listed.compactMap { entries[$0] },
            openCount: standing.open.count,
            carries: standing.carries.compactMap { carry in
                entries[carry.message].map { entry in
                    DayFile.Carry(
                        carry: carry, entry: entry, by: Named(carry.by, in: view),
                        told: carry.told.map { Named($0, in: view) },
                        isUntold: carry.told == nil && standing.windowed.contains(carry.owner))
                }
            },
            hurdles: standing.hurdles, signature: signature,
            changed: (signature?.changed(from: now) ?? []).sorted { view.name(of: $0) < view.name(of: $1) }
                .map { Named($0, in: view) },
            mayCarry: crew.people.contains(where: mayCarry))
    }
}

/// What was read of one day for everybody.
struct DayFacts {
    /// More than an office has on its worst day.
    static let mostOpen = 5000

    let times: DayTimes
    let rules: DayRules
    let figures: [PersonID: DayFigures]
    let open: [(message: MessageID, owner: PersonID)]
    let carries: [DayCarry]
    let mailboxes: [PersonID: MailboxCheck]
    let signed: [DayGroup: DayStatement]
    let windowed: Set<PersonID>

    func standing(of crew: DayCrew) -> DayStanding {
        let people = Set(crew.people)
        var standing = DayStanding(people: crew.people)
        standing.open = open.filter { people.contains($0.owner) }
        standing.carries = carries.filter { people.contains($0.owner) }
        standing.mailboxes = mailboxes
        standing.windowed = windowed
        return standing
    }

    func figures(of crew: DayCrew, _ standing: DayStanding) -> [PersonID: DayFigures] {
        var all = Dictionary(uniqueKeysWithValues: crew.people.map { ($0, figures[$0] ?? DayFigures()) })
        for person in crew.people { all[person]?.carried = 0 }
        for carry in standing.carries { all[carry.owner]?.carried += 1 }
        return all
    }
}
