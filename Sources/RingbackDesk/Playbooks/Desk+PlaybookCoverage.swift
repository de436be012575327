package import RingbackCore
import RingbackStore

/// Which scenarios of a span have a rule.
package struct PlaybookCoverage: Sendable {
    package let from: Workday
    package let to: Workday
    /// The most frequent first.
    package let lines: [Line]
    /// Of all scenarios, also of those past the list's end.
    package let scenarios: Int
    package let covered: Int
    package let messages: Int
    package let rest: Int
    /// Only the newest were read.
    package let isCut: Bool

    package struct Line: Sendable {
        /// "14.2", with the playbook's name; `nil` for a scenario without a rule.
        package let rule: (number: PlaybookNumber, name: String)?
        package let words: [String]
        package let messages: Int
    }
}

extension Desk {
    /// Which scenarios of the last quarter's messages have a playbook, most frequent first.
    package func playbookCoverage(by acting: Acting) async throws -> PlaybookCoverage {
        let read = try await read(acting, .long) { scope -> CoverageMatter in
            try Policy.require(.seePlaybookCoverage, scope.acting)
            return try scope.coverageMatter()
        }
        // Folding many texts takes a while: not on the thread of a database.
        let coverage = ScenarioCoverage(read.scenes, playbooks: read.playbooks)
        return PlaybookCoverage(
            from: read.from, to: read.to,
            lines: coverage.scenarios.map { scenario in
                PlaybookCoverage.Line(
                    rule: scenario.playbook.flatMap { read.names[$0] }, words: scenario.words,
                    messages: scenario.messages)
            }, scenarios: coverage.total, covered: coverage.covered, messages: coverage.messages, rest: coverage.rest,
            isCut: read.isCut)
    }
}

private struct CoverageMatter: Sendable {
    let from: Workday
    let to: Workday
    let scenes: [PlaybookScene]
    let playbooks: [(id: PlaybookID, matcher: PlaybookMatcher)]
    let names: [PlaybookID: (number: PlaybookNumber, name: String)]
    let isCut: Bool
}

extension ReadScope {
    private static let mostScenes = 20_000

    /// The last three months, without messages whose words are closed to the reader.
    fileprivate func coverageMatter() throws -> CoverageMatter {
        let from = today.adding(days: -91)
        let start = view.office.hours.instant(computed: WallTime(day: from, minutes: 0))
        let scenes = try PlaybookSceneQueries.scenes(
            from: start, until: now.adding(seconds: 1), limit: Self.mostScenes + 1, in: office, session)
        let current = try PlaybookQueries.inForce(on: today, in: office, session)
        let numbers = Dictionary(
            try PlaybookQueries.all(in: office, session).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        var names: [PlaybookID: (number: PlaybookNumber, name: String)] = [:]
        for (id, version) in current {
            guard let playbook = numbers[id] else { continue }
            names[id] = (PlaybookNumber(playbook: playbook.number, version: version.number), playbook.name)
        }
        return CoverageMatter(
            from: from, to: today,
            scenes: scenes.prefix(Self.mostScenes).filter { view.notice(of: $0.owner, at: now) == nil }.map { scene in
                PlaybookScene(
                    regarding: scene.regarding, team: scene.team,
                    topics: scene.team.flatMap { view.picture.teams[$0]?.topics } ?? [], isKnown: scene.isKnown,
                    callsAgain: scene.callsAgain)
            },
            playbooks: current.values.sorted { $0.playbook < $1.playbook }.map {
                (id: $0.playbook, matcher: PlaybookMatcher($0.text.trigger))
            }, names: names, isCut: scenes.count > Self.mostScenes)
    }
}
