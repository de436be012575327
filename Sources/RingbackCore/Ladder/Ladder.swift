package import RingbackWords

/// Trying every phone: one ladder for one ASAP call, from the first ring until somebody confirms that they know.
///
/// The ways are those of the reach list when it began: changing the list changes no ladder.
package struct Ladder: Equatable, Sendable {
    package enum Phase: String, CaseIterable, Sendable {
        case running, acknowledged, ended
    }

    package enum Ending: String, CaseIterable, Sendable {
        /// Everything was tried, and nobody confirmed: somebody at the desk has the next move.
        case unanswered
        case closed, ownerChanged, codeChanged
        /// They knew, and something was done.
        case acted

        package var label: Phrase {
            switch self {
            case .unanswered: say("nobody confirmed")
            case .closed: say("the call was closed")
            case .ownerChanged: say("somebody else owes the return")
            case .codeChanged: say("it is no longer ASAP")
            case .acted: say("something was done")
            }
        }
    }

    package let id: LadderID
    package let message: MessageID
    /// Whom it is to reach.
    package let principal: PersonID
    package let startedBy: PersonID
    package let startedAt: Timestamp
    package let ways: [ReachWay]
    /// Minutes, as in ``ReachList/idle``.
    package let idle: Int
    package var version: Int
    package var steps: [LadderStep]
    package var phase: Phase
    package var ending: Ending?
    package var endedAt: Timestamp?
    /// Who has the next move, once everything was tried.
    package var nextBy: PersonID?
    /// When the program looks at it again; `nil` when only a person can go on.
    package var looksAt: Timestamp?

    package init(
        id: LadderID, message: MessageID, principal: PersonID, startedBy: PersonID, startedAt: Timestamp,
        ways: [ReachWay], idle: Int
    ) {
        (self.id, self.message, self.principal) = (id, message, principal)
        (self.startedBy, self.startedAt, self.ways, self.idle) = (startedBy, startedAt, ways, idle)
        (version, steps, phase, looksAt) = (1, [], .running, startedAt)
    }

    /// Which time through the list this is.
    package var pass: Int { 1 + steps.count { $0.outcome == .cameBack } }

    /// What the last step on a way came to, this time through.
    package func last(on way: Int) -> LadderStep? {
        steps.last { $0.way == way && $0.pass == pass && $0.counts }
    }

    /// The confirmation that holds now.
    package var confirmation: LadderStep? {
        phase == .running ? nil : steps.last { $0.outcome.isConfirmed && $0.counts && $0.pass == pass }
    }

    package var phones: Int { ways.count(where: \.isByHand) }

    /// How many phones were really rung, this time through.
    package var phonesTried: Int {
        ways.indices.count { ways[$0].isByHand && last(on: $0).map { $0.outcome != .skipped } ?? false }
    }

    package var tally: ReachTally { ReachTally(tried: phonesTried, phones: phones, phase: phase) }
}

/// "3 of 4 phones tried".
package struct ReachTally: Equatable, Sendable {
    package var tried: Int
    package var phones: Int
    package var phase: Ladder.Phase

    package init(tried: Int, phones: Int, phase: Ladder.Phase) {
        (self.tried, self.phones, self.phase) = (tried, phones, phase)
    }
}
