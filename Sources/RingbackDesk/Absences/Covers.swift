import RingbackCore
import RingbackStore
import RingbackWords

/// Who works whose calls while somebody is away, and who has to hear of it.
struct Covers: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Tells those whose calls somebody else works now that this person is away (people they covered, principals whose
    /// sheet they keep), and those nobody covers now. The absent person is told elsewhere.
    /// - Returns: whose calls nobody works for a time although somebody did before.
    func warn(by absence: Absence, was old: Absence?) throws -> [PersonID] {
        guard let picture = try OfficeQueries.picture(of: office, session) else { return [] }
        let new = Roster(picture, hours: picture.ownHours)
        var uncovered: [PersonID] = []
        for owner in new.mayBeAway.sorted() where owner != absence.person {
            let found = newWorkers(for: owner, by: new, during: absence)
            if found.isLeftAlone {
                uncovered.append(owner)
                try warn(owner, of: say("nobody"), insteadOf: absence.person)
            } else {
                try warn(owner, of: found.workers, insteadOf: absence.person)
            }
        }
        var principals: [PersonID: Set<PersonID>] = [:]
        for cover in absence.covers where !(old?.covers.contains(cover) ?? false) {
            if case .principal(let principal) = cover.scope { principals[principal, default: []].insert(cover.person) }
        }
        for (principal, covers) in principals.sorted(by: { $0.key < $1.key }) {
            try warn(principal, of: covers, insteadOf: absence.person)
        }
        return uncovered
    }

    /// Who works somebody's calls under the new roster but did not before, and whether at some time nobody does.
    private func newWorkers(
        for owner: PersonID, by new: Roster, during absence: Absence
    ) -> (workers: Set<PersonID>, isLeftAlone: Bool) {
        func edges(_ absence: Absence) -> [Timestamp] {
            [absence.from] + absence.covers.flatMap { [$0.from, $0.until] }.compactMap { $0 }
        }
        let instants = Set(
            ([now] + edges(absence) + (new.members[owner]?.absences ?? []).flatMap(edges))
                .filter { $0 >= now && absence.holds(at: $0) })
        let teams = view.picture.teams.values.filter { $0.members.contains(owner) }.map { Absence.Scope.team($0.id) }
        var (workers, isLeftAlone): (Set<PersonID>, Bool) = ([], false)
        for instant in instants {
            for scope in [.all] + teams {
                let (worker, before) = (
                    new.worker(for: owner, scope, at: instant), view.roster.worker(for: owner, scope, at: instant)
                )
                guard worker != before, worker != owner else { continue }
                if let worker { workers.insert(worker) } else { isLeftAlone = true }
            }
        }
        return (workers, isLeftAlone)
    }

    private func warn(_ owner: PersonID, of workers: Set<PersonID>, insteadOf absent: PersonID) throws {
        if !workers.isEmpty {
            try warn(owner, of: .all(of: workers.sorted().map(view.name)), insteadOf: absent)
        }
    }

    private func warn(_ owner: PersonID, of covers: Phrase, insteadOf absent: PersonID) throws {
        guard !acting.isBy(owner) else { return }
        let away = view.name(of: absent)
        tell(.absenceCovered, of: .person(owner), ["cover": .text(covers.description), "away": .text(away)])
        try Warnings(change).warn(owner) { name in
            name.map { say("set an absence for \(away), with \(covers) covering \($0)’s calls") }
                ?? say("set an absence for \(away), with \(covers) covering your calls")
        }
    }
}
