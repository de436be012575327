package import RingbackCore
import RingbackStore

/// What playbooks and cases ask of somebody: it stands on their own sheet.
package struct PlaybookAsks: Sendable {
    /// Cases put to them, the oldest first: its asker, and whose time was over before.
    package let cases: [(id: PlaybookCaseID, by: Named, after: Named?)]
    /// Drafts that wait for their approval.
    package let drafts: [(number: PlaybookNumber, playbook: PlaybookID)]
    /// Rules they approved, with complaints they have not decided about.
    package let rules: [PlaybookNumber]

    package var isEmpty: Bool { cases.isEmpty && drafts.isEmpty && rules.isEmpty }
}

extension Desk {
    package func playbookAsks(by acting: Acting) async throws -> PlaybookAsks {
        try await read(acting) { try $0.playbookAsks() }
    }
}

extension ReadScope {
    fileprivate func playbookAsks() throws -> PlaybookAsks {
        let me = try person
        let cases = try PlaybookCaseQueries.put(to: me, isOpen: true, limit: 50, in: office, session).reversed()
        return PlaybookAsks(
            cases: try cases.map { one in
                let asked = try PlaybookCaseQueries.asked(one.id, in: office, session).map(\.person)
                let before = asked.firstIndex(of: me).flatMap { $0 > 0 ? asked[$0 - 1] : nil }
                return (one.id, Named(one.by, in: view), before.map { Named($0, in: view) })
            }, drafts: try draftsToApprove(me), rules: try rulesToDecide(me))
    }

    private func draftsToApprove(_ me: PersonID) throws -> [(number: PlaybookNumber, playbook: PlaybookID)] {
        try PlaybookQueries.waiting(for: me, in: office, session).filter(mayApprove).compactMap { version in
            try PlaybookQueries.find(version.playbook, in: office, session).map {
                (PlaybookNumber(playbook: $0.number, version: version.number), $0.id)
            }
        }
    }

    private func rulesToDecide(_ me: PersonID) throws -> [PlaybookNumber] {
        let complaints = try PlaybookKeptQueries.complaints(in: office, session)
        if complaints.isEmpty { return [] }
        let kept = try PlaybookKeptQueries.kept(in: office, session)
        var rules: [PlaybookNumber] = []
        for (id, counts) in complaints {
            guard let playbook = try PlaybookQueries.find(id, in: office, session),
                let current = try inForce(playbook), current.approver == me,
                counts[current.number] ?? 0 > kept[id]?[current.number] ?? 0
            else { continue }
            rules.append(PlaybookNumber(playbook: playbook.number, version: current.number))
        }
        return rules.sorted()
    }
}
