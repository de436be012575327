package import RingbackCore
import RingbackStore

/// Trying every phone for one call, as one reader sees it.
package struct LadderFile: Sendable {
    package let entry: Entry
    /// The latest; `nil` if nobody has started one.
    package let ladder: Ladder?
    /// Those before it, latest first.
    package let earlier: [Ladder]
    /// What happens next on the latest.
    package let move: LadderMove
    package let principal: Named
    /// Whether the reader may know the labels and numbers.
    package let showsWays: Bool
    package let mayWork: Bool
    package let mayConfirm: Bool
    /// Whether there is a list to begin with.
    package let hasList: Bool
    /// The journal position it reflects: the live stream of the sheet continues from there.
    package let sequence: Int64
    package let names: [PersonID: String]

    /// Why a step was skipped, as far as the reader may know: whom they never want is theirs alone.
    package func skip(_ step: LadderStep) -> LadderSkip? {
        step.skip == .neverPutThrough && !showsWays ? nil : step.skip
    }

    /// The label of a way; its place where the reader may not know it.
    package func label(_ way: Int, of ladder: Ladder) -> String? {
        showsWays && ladder.ways.indices.contains(way) ? ladder.ways[way].label : nil
    }
}

extension ReadScope {
    /// - Throws: ``MessageError/notHere`` also where it is not theirs to see.
    func ladderFile(_ id: MessageID) throws -> LadderFile {
        let (row, grounds) = try message(id)
        try Policy.require(.seeMessage, acting, grounds)
        try mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
        let all = try LadderQueries.all(of: id, in: office, session)
        let mayWork = Policy.allows(.workLadder, acting, grounds)
        return LadderFile(
            entry: entry(row), ladder: all.first, earlier: Array(all.dropFirst()),
            move: try all.first.map { $0.next(try moment(of: $0, row.message)) } ?? .over,
            principal: Named(all.first?.principal ?? row.message.owner, in: view),
            showsWays: all.allSatisfy { mayKnowWays(of: $0.principal, mayWork, row.message) },
            mayWork: mayWork, mayConfirm: Policy.allows(.confirmLadder, acting, grounds),
            hasList: mayWork ? try !ReachQueries.find(row.message.owner, in: office, session).ways.isEmpty : false,
            sequence: try sequence(),
            names: view.names)
    }

    /// Whose phones they are, decides: a message that moved on takes nobody's numbers along to its next owner.
    private func mayKnowWays(of principal: PersonID, _ mayWork: Bool, _ message: Message) -> Bool {
        Policy.stands(.seeReach, acting, acting.grounds(toOwner: principal))
            || mayWork && principal == message.owner
    }

    func moment(of ladder: Ladder, _ message: Message) throws -> LadderMoment {
        let rule = try message.caller.contact.flatMap {
            try DiscretionQueries.interrupt(of: ladder.principal, for: $0, in: office, session)?.rule
        }
        let local = view.hours(of: ladder.principal).wallTime(at: now)
        return LadderMoment(
            now: now, weekday: local.day.weekday, minute: local.minutes,
            isAway: view.notice(of: ladder.principal, team: message.routing.team, at: now) != nil
                || view.unpaidBreak(of: ladder.principal, at: now) != nil,
            isNeverPutThrough: rule == .never, touchedAt: message.timing.touchedAt)
    }
}

/// A call about which somebody tries to reach the reader.
package struct LookedFor: Sendable {
    package let entry: Entry
    package let by: Named
    package let since: Timestamp
}

extension ReadScope {
    /// Where the list says that they are asked on screen.
    func lookedFor() throws -> [LookedFor] {
        try LadderQueries.lookedFor(acting.person, in: office, session).compactMap { message in
            guard let ladder = try LadderQueries.running(of: message, in: office, session), ladder.asksOnScreen,
                let row = try seen(message)?.row
            else { return nil }
            return LookedFor(
                entry: entry(row), by: Named(ladder.startedBy, in: view), since: ladder.startedAt)
        }
    }
}
