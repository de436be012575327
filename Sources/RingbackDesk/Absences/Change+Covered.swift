import RingbackCore
import RingbackStore

extension Change {
    /// Tells those whose calls somebody new works because another went away: whom that one covered, and whose sheet they
    /// keep. Whoever went away is told otherwise.
    func warnCovered(by absence: Absence, was old: Absence?) throws {
        guard let picture = try OfficeQueries.picture(of: office, session) else { return }
        let new = Roster(picture, hours: picture.ownHours)
        for owner in new.mayBeAway.sorted() where owner != absence.person {
            try warn(owner, of: newWorkers(for: owner, by: new, during: absence), insteadOf: absence.person)
        }
        var principals: [PersonID: Set<PersonID>] = [:]
        for cover in absence.covers where !(old?.covers.contains(cover) ?? false) {
            if case .principal(let principal) = cover.scope { principals[principal, default: []].insert(cover.person) }
        }
        for (principal, covers) in principals.sorted(by: { $0.key < $1.key }) {
            try warn(principal, of: covers, insteadOf: absence.person)
        }
    }

    private func newWorkers(for owner: PersonID, by new: Roster, during absence: Absence) -> Set<PersonID> {
        func edges(_ absence: Absence) -> [Timestamp] {
            [absence.from] + absence.covers.flatMap { [$0.from, $0.until] }.compactMap { $0 }
        }
        let instants = Set(
            ([now] + edges(absence) + (new.members[owner]?.absences ?? []).flatMap(edges))
                .filter { $0 >= now && absence.holds(at: $0) })
        let teams = view.picture.teams.values.filter { $0.members.contains(owner) }.map { Absence.Scope.team($0.id) }
        var workers: Set<PersonID> = []
        for instant in instants {
            for scope in [.all] + teams {
                guard let worker = new.worker(for: owner, scope, at: instant), worker != owner,
                    worker != view.roster.worker(for: owner, scope, at: instant)
                else { continue }
                workers.insert(worker)
            }
        }
        return workers
    }

    private func warn(_ owner: PersonID, of workers: Set<PersonID>, insteadOf absent: PersonID) throws {
        guard owner != person, !workers.isEmpty else { return }
        let covers = workers.sorted().map(view.name).joined(separator: " and ")
        let away = view.name(of: absent)
        tell("absence.covered", of: .person(owner), ["cover": .text(covers), "away": .text(away)])
        try warn(owner) { _, your in "set an absence of \(away), by which \(covers) covers \(your) calls meanwhile" }
    }
}
