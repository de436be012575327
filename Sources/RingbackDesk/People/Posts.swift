package import RingbackCore
import RingbackStore
package import RingbackWords

/// Places in which others name somebody.
struct Posts: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Throws: ``OfficeError/stillNamed(name:posts:)`` while others name them.
    func mustNotBeNamed(_ person: Person) throws(OfficeError) {
        let posts = view.posts(of: person.id, at: now)
        if !posts.isEmpty { throw .stillNamed(name: person.name, posts: posts.map { view.words($0) }) }
    }

    func pass(_ post: Post, from person: PersonID, to successor: PersonID?) throws {
        switch post {
        case .backup(let id):
            guard var known = view.person(id) else { return }
            known.backup = successor == id ? nil : successor
            guard try OfficeQueries.save(known, sortKey: NameFolding.sortKey(known.name), session) else {
                throw OfficeError.personChanged
            }
        case .cover(let id, let absence):
            guard let old = view.picture.absences[id]?.first(where: { $0.id == absence }) else { return }
            let covers = old.covers.compactMap { cover -> Absence.Cover? in
                guard cover.person == person else { return cover }
                guard let successor, successor != id, cover.scope != .principal(successor) else { return nil }
                return Absence.Cover(cover.scope, successor, from: cover.from, until: cover.until)
            }
            try AbsenceQueries.put(
                Absence(
                    id: absence, person: id, setBy: old.setBy, from: old.from, until: old.until,
                    isInDays: old.isInDays, covers: covers),
                at: now, in: office, session)
        case .lead(let id):
            guard var team = view.picture.teams[id] else { return }
            guard let successor else { throw TeamError.leadMissing }
            team.lead = successor
            team.members.insert(successor)
            team.version += 1
            try OfficeQueries.put(team, session)
        case .assistant(let principal):
            var assistants = (view.picture.assistants[principal] ?? []).subtracting([person])
            if let successor, successor != principal { assistants.insert(successor) }
            try OfficeQueries.setAssistants(
                assistants.filter { view.person($0)?.works == true }, of: principal, in: office, session)
        }
        tell(
            .postPassedOn, of: .person(person),
            ["post": .text(view.words(post).description), .to: .text(successor?.text ?? "")])
        if let successor { try warn(of: post, from: person, to: successor) }
    }

    /// Whoever is concerned is told who has the place now, as when somebody is named for it.
    private func warn(of post: Post, from person: PersonID, to successor: PersonID) throws {
        let (leaver, name, words) = (view.name(of: person), view.name(of: successor), view.words(post))
        let did =
            acting.isBy(successor)
            ? say("took over from \(leaver) as \(words)") : say("named \(name) as \(words), in place of \(leaver)")
        switch post {
        case .backup(let owner), .cover(let owner, _):
            try Warnings(change).warn(owner) { _ in did }
        case .assistant(let principal):
            let before = People(change).assistants(of: principal)
            func names(_ people: Set<PersonID>) -> JournalValue {
                .text(people.map { view.name(of: $0) }.sorted().joined(separator: ", "))
            }
            tell(
                .assistantsSet, of: .person(principal),
                [
                    "assistants": names(before.subtracting([person]).union([successor])),
                    "assistantsBefore": names(before),
                ])
            try Warnings(change).warn(principal) { _ in did }
        case .lead(let id):
            guard let team = view.picture.teams[id] else { return }
            for member in team.members.sorted() where member != successor && member != person {
                tell(.personLed, of: .person(member), ["lead": .text(name), "team": .text(team.name)])
                try Warnings(change).warn(member) { _ in did }
            }
        }
    }
}

/// Where others name somebody: each must name somebody else before that person leaves.
package enum Post: Hashable, Sendable {
    case backup(of: PersonID)
    case cover(for: PersonID, AbsenceID)
    case lead(of: TeamID)
    case assistant(of: PersonID)
}

extension OfficeView {
    /// Everywhere somebody is named by others.
    package func posts(of person: PersonID, at now: Timestamp) -> [Post] {
        let backups = picture.people.values.filter { $0.works && $0.backup == person }.map(\.id)
        let teams = picture.teams.values.filter { $0.lead == person }.map(\.id)
        let principals = picture.assistants.filter { $0.value.contains(person) && self.person($0.key)?.works == true }
        let absences = picture.absences.values.joined().filter { absence in
            absence.until > now && absence.covers.contains { $0.person == person }
        }
        return backups.sorted().map { .backup(of: $0) }
            + absences.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.map { .cover(for: $0.person, $0.id) }
            + teams.sorted().map { .lead(of: $0) } + principals.keys.sorted().map { .assistant(of: $0) }
    }

    /// "backup of Grace", "lead of Service".
    package func words(_ post: Post) -> Phrase {
        switch post {
        case .backup(let person): say("backup of \(name(of: person))")
        case .cover(let person, _): say("cover for \(name(of: person))")
        case .lead(let team): picture.teams[team].map { say("lead of \($0.name)") } ?? say("lead of a team")
        case .assistant(let person): say("assistant of \(name(of: person))")
        }
    }
}

extension Desk {
    /// Replaces a leaver everywhere others name them.
    /// - Parameter successor: `nil` leaves the place empty, where possible.
    /// - Parameter seen: the places shown, in words; if there are others by now, nothing is done.
    /// - Throws: ``OfficeError/namedElsewhere(posts:)``, ``OfficeError/receiverMissing``,
    ///   ``AccessError/notForOneself``.
    /// - Returns: the number of places.
    package func replace(
        _ person: PersonID, by successor: PersonID?, seen: [String]? = nil, acting: Acting
    ) async throws -> Int {
        try await revoking(acting) { change in
            // The successor gains the sight that comes with the place.
            try Policy.require(.giveAccess, change.acting)
            guard change.view.person(person) != nil else { throw AccessError.notHere }
            if let successor {
                guard successor != person, change.view.person(successor)?.works == true else {
                    throw OfficeError.receiverMissing
                }
            }
            let posts = change.view.posts(of: person, at: change.now)
            let words = posts.map { change.view.words($0) }
            if let seen, seen.sorted() != words.map(\.description).sorted() {
                throw OfficeError.namedElsewhere(posts: words)
            }
            if change.acting.isBy(successor), !posts.isEmpty { throw AccessError.notForOneself }
            for post in posts { try Posts(change).pass(post, from: person, to: successor) }
            try Retiming(change).retime()
            return posts.count
        }
    }
}
