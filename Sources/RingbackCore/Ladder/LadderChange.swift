// What happens to a ladder. Each is refused where it makes no sense, with who was first.

extension Ladder {
    /// - Parameter isAgain: the way was tried already, and is tried anew.
    /// - Throws: ``LadderError/over``, ``LadderError/noSuchWay``, ``LadderError/confirmed(by:)``,
    ///   ``LadderError/triedAlready(by:)``.
    package mutating func record(
        _ outcome: LadderOutcome, on way: Int, with whom: String = "", said: String = "", isAgain: Bool,
        by person: PersonID?, at now: Timestamp
    ) throws(LadderError) {
        guard phase != .ended else { throw .over }
        guard ways.indices.contains(way) else { throw .noSuchWay }
        if phase == .acknowledged, let confirmation { throw .confirmed(by: confirmation.by) }
        if let last = last(on: way), !isAgain, last.outcome != .skipped, last.outcome != .busy {
            throw .triedAlready(by: last.by)
        }
        add(outcome, way: way, by: person, at: now, with: whom, said: said)
        if outcome.isConfirmed { phase = .acknowledged }
    }

    /// The program's note that a way is not tried.
    package mutating func skip(_ way: Int, _ why: LadderSkip, at now: Timestamp) {
        add(.skipped, way: way, by: nil, at: now, skip: why)
    }

    /// The program's note of what became of a channel of its own.
    package mutating func note(_ outcome: LadderOutcome, on way: Int, said: String = "", at now: Timestamp) {
        add(outcome, way: way, by: nil, at: now, said: said)
    }

    /// They know: everything stops.
    /// - Throws: ``LadderError/over``, ``LadderError/confirmed(by:)``.
    package mutating func acknowledge(by person: PersonID, said: String, at now: Timestamp) throws(LadderError) {
        // Who hears of it after everything was tried may still say so.
        guard phase != .ended || ending == .unanswered else { throw .over }
        if phase == .acknowledged, let confirmation { throw .confirmed(by: confirmation.by) }
        (phase, ending, endedAt, nextBy) = (.acknowledged, nil, nil, nil)
        add(.acknowledged, way: nil, by: person, at: now, said: said)
    }

    /// Nothing happened: it begins anew.
    package mutating func comeBack(at now: Timestamp) {
        add(.cameBack, way: nil, by: nil, at: now)
        phase = .running
    }

    package mutating func end(_ why: Ending, next person: PersonID? = nil, at now: Timestamp) {
        (phase, ending, endedAt, nextBy, looksAt) = (.ended, why, now, person, nil)
    }

    /// - Throws: ``LadderError/nothingToTakeBack``, ``LadderError/tooLateToTakeBack``.
    package mutating func takeBack(_ number: Int, by person: PersonID, at now: Timestamp) throws(LadderError) {
        guard let at = steps.firstIndex(where: { $0.number == number && $0.counts && $0.by == person }),
            steps[at].outcome == .acknowledged || LadderOutcome.byHand.contains(steps[at].outcome),
            phase != .ended || ending == .unanswered
        else { throw .nothingToTakeBack }
        guard steps[at].pass == pass, now.seconds(since: steps[at].at) <= 60 else { throw .tooLateToTakeBack }
        steps[at].takenBackAt = now
        let isConfirmed = steps.contains { $0.outcome.isConfirmed && $0.counts && $0.pass == pass }
        (phase, ending, endedAt, nextBy) = (isConfirmed ? .acknowledged : .running, nil, nil, nil)
    }

    private mutating func add(
        _ outcome: LadderOutcome, way: Int?, by person: PersonID?, at now: Timestamp, with whom: String = "",
        said: String = "", skip: LadderSkip? = nil
    ) {
        steps.append(
            LadderStep(
                number: (steps.last?.number ?? 0) + 1, pass: outcome == .cameBack ? pass + 1 : pass, way: way,
                outcome: outcome, at: now, by: person, with: whom, said: said, skip: skip))
    }
}

extension Ladder {
    /// What became of something that was being sent.
    package mutating func settle(_ number: Int, as outcome: LadderOutcome, said: String) {
        guard let at = steps.firstIndex(where: { $0.number == number && $0.outcome == .sending }) else { return }
        (steps[at].outcome, steps[at].said) = (outcome, said)
    }

    /// Whether they are asked on their own pages now.
    package var asksOnScreen: Bool {
        phase == .running
            && ways.indices.contains { ways[$0].kind == .screen && last(on: $0)?.outcome == .sent }
    }

    /// Why it cannot go on; `nil` while it can.
    package func obstacle(_ message: Message) -> Ending? {
        if !message.isOpen { return .closed }
        if message.owner != principal { return .ownerChanged }
        return message.code == .asap ? nil : .codeChanged
    }
}
