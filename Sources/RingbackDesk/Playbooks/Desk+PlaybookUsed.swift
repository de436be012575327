package import RingbackCore
import RingbackStore

/// The calls behind the figures of a playbook.
package struct PlaybookUsePage: Sendable {
    package let playbook: Playbook
    package let uses: [(use: FollowedPlaybook, isSeen: Bool)]
    package let next: String?
}

extension Desk {
    /// On which calls a playbook was used, newest first: the reader's own, those of people they lead, or all.
    /// - Parameter version: of one version, `2` or `14.2`.
    package func playbookUses(
        _ playbook: String, version: String?, before cursor: String?, limit: Int, by acting: Acting
    ) async throws -> PlaybookUsePage {
        try await read(acting) { scope in
            try Policy.require(.seePlaybooks, scope.acting)
            let playbook = try scope.playbook(playbook)
            let number = try version.map { try scope.version($0, of: playbook).number }
            return try scope.uses(of: playbook, version: number, before: cursor, limit: limit)
        }
    }
}

extension ReadScope {
    /// Reads on past those that are not for the reader.
    private static let atOnce = 500

    fileprivate func uses(
        of playbook: Playbook, version: Int?, before cursor: String?, limit: Int
    ) throws -> PlaybookUsePage {
        var before = try cursor.map { try Cursor.read($0, PlaybookUseID.self) }
        var found: [PlaybookUse] = []
        // Somebody who sees few of many reads a few pages at most.
        for _ in 0..<10 where found.count <= limit {
            let rows = try PlaybookUseQueries.uses(
                of: playbook.id, version: version, before: before, limit: Self.atOnce, in: office, session)
            found += rows.filter {
                Policy.stands(.seePlaybookUses, acting, acting.grounds(toOwner: $0.person))
            }
            before = rows.last.map { ($0.at, $0.id) }
            if rows.count < Self.atOnce { break }
        }
        let shown = Array(found.prefix(limit))
        return PlaybookUsePage(
            playbook: playbook,
            uses: try shown.map { use in
                let isSeen = try seen(use.message) != nil
                return (
                    FollowedPlaybook(
                        use: use, number: PlaybookNumber(playbook: playbook.number, version: use.version),
                        name: playbook.name, person: Named(use.person, in: view), mayTakeBack: false), isSeen
                )
            },
            next: found.count > limit ? shown.last.map { Cursor.text($0.at, $0.id) } : nil)
    }
}
