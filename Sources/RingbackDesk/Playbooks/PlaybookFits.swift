package import RingbackCore
import RingbackStore

/// A playbook that fits a call, with what it says.
package struct FittingPlaybook: Sendable {
    package let number: PlaybookNumber
    package let playbook: Playbook
    package let text: PlaybookText
    package let credit: PlaybookCredit
}

/// What was followed on a message.
package struct FollowedPlaybook: Sendable {
    package let use: PlaybookUse
    package let number: PlaybookNumber
    package let name: String
    package let person: Named
    /// The reader ticked it, a moment ago.
    package let mayTakeBack: Bool
}

/// What there is at `b`: what fits a message, best first, and what was followed on it.
package struct PlaybookFits: Sendable {
    package let fitting: [FittingPlaybook]
    package let followed: [FollowedPlaybook]
    /// The reader may tick one.
    package let mayFollow: Bool
}

extension ReadScope {
    /// The playbooks in force that fit, best first.
    func fitting(_ scene: PlaybookScene, limit: Int = 5) throws -> [FittingPlaybook] {
        let regarding = PlaybookMatcher.folded(scene.regarding)
        let fits = try PlaybookQueries.inForce(on: today, in: office, session).values.compactMap { version in
            PlaybookMatcher(version.text.trigger).fit(scene, regarding: regarding).map { (fit: $0, version: version) }
        }.sorted { ($1.fit, $0.version.playbook) < ($0.fit, $1.version.playbook) }
        return try fits.prefix(limit).compactMap { try fitting($0.version) }
    }

    func fitting(_ version: PlaybookVersion) throws -> FittingPlaybook? {
        guard let playbook = try PlaybookQueries.find(version.playbook, in: office, session) else { return nil }
        return FittingPlaybook(
            number: PlaybookNumber(playbook: playbook.number, version: version.number), playbook: playbook,
            text: version.text,
            credit: try PlaybookUseQueries.credit(of: playbook.id, in: office, session).values
                .reduce(into: PlaybookCredit()) { $0.add($1) })
    }

    /// Whether a text is the sentence of a quick answer in force: what was approved is no promise of whoever says it.
    func isQuickAnswer(_ text: String) throws -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        let same = try PlaybookQueries.inForce(on: today, in: office, session).values.filter {
            $0.text.toSay.split(whereSeparator: \.isWhitespace) == words
        }
        for version in same
        where try PlaybookQueries.find(version.playbook, in: office, session)?.kind == .quick { return true }
        return false
    }

    func scene(_ message: Message) -> PlaybookScene {
        let team = message.routing.team
        return PlaybookScene(
            regarding: message.regarding, team: team, topics: team.flatMap { view.picture.teams[$0]?.topics } ?? [],
            isKnown: message.caller.contact != nil, callsAgain: message.tally.calls > 1)
    }

    func followed(on message: MessageID) throws -> [FollowedPlaybook] {
        try PlaybookUseQueries.uses(on: message, in: office, session).compactMap { use in
            guard let playbook = try PlaybookQueries.find(use.playbook, in: office, session) else { return nil }
            return FollowedPlaybook(
                use: use, number: PlaybookNumber(playbook: playbook.number, version: use.version), name: playbook.name,
                person: Named(use.person, in: view),
                mayTakeBack: acting.isBy(use.person) && use.kind == .followed
                    && now.milliseconds - use.at.milliseconds <= PlaybookUse.takenBackWithin)
        }
    }

    func playbooks(for id: MessageID) throws -> PlaybookFits {
        let (row, grounds) = try message(id)
        try Policy.require(.seeMessage, acting, grounds)
        try mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
        return PlaybookFits(
            fitting: try fitting(scene(row.message)), followed: try followed(on: id),
            mayFollow: Policy.allows(.followPlaybook, acting, grounds))
    }
}
