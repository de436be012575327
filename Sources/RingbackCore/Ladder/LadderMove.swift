/// What happens next on a ladder.
package enum LadderMove: Equatable, Sendable {
    /// The program notes that this way is not tried.
    case skip(way: Int, LadderSkip)
    /// The program does it.
    case send(way: Int)
    /// Somebody rings it.
    case ring(way: Int)
    /// Everything was tried; somebody may still confirm what the program sent.
    case wait(until: Timestamp)
    /// Nobody confirmed: a person has the next move.
    case handOn
    /// They know. It comes back then, if nothing happens.
    case rest(until: Timestamp)
    /// They knew, and nothing happened.
    case comeBack
    /// They knew, and something was done.
    case acted
    case over
}

/// What a ladder has to know to go on.
package struct LadderMoment: Sendable {
    package var now: Timestamp
    /// On the clock of whoever is to be reached.
    package var weekday: Weekday
    package var minute: Int
    package var isAway: Bool
    package var isNeverPutThrough: Bool
    /// When somebody last did something about the call.
    package var touchedAt: Timestamp

    package init(
        now: Timestamp, weekday: Weekday, minute: Int, isAway: Bool = false, isNeverPutThrough: Bool = false,
        touchedAt: Timestamp
    ) {
        (self.now, self.weekday, self.minute) = (now, weekday, minute)
        (self.isAway, self.isNeverPutThrough, self.touchedAt) = (isAway, isNeverPutThrough, touchedAt)
    }
}

extension Ladder {
    /// Seconds for which a phone that nobody rings holds up what the program can do after it.
    package static let handPause: Int64 = 120
    /// Seconds after the program's last sending in which somebody may still confirm, before it is said that nobody did.
    package static let patience: Int64 = 300

    /// The rule of the ladder, in the order in which it is asked:
    ///
    /// 1. What is over stays over.
    /// 2. Who confirmed has time to act, then it comes back.
    /// 3. Way after way: skipped with its reason, sent by the program, or rung by somebody. One that was busy is rung
    ///    again after the others.
    /// 4. What was sent may still be confirmed.
    /// 5. Then a person has the next move.
    package func next(_ moment: LadderMoment) -> LadderMove {
        switch phase {
        case .ended: return .over
        case .acknowledged: return afterConfirming(moment)
        case .running: break
        }
        var waitsForHand: Int?
        for way in ways.indices where last(on: way) == nil {
            let skip = skip(way, moment)
            // What comes after a phone that is to be rung has its turn later, but for what the program can do itself.
            guard waitsForHand == nil else {
                let isLongEnough = moment.now.seconds(since: lastMoved) >= Self.handPause
                if !ways[way].isByHand, skip == nil, isLongEnough { return .send(way: way) }
                continue
            }
            if let skip { return .skip(way: way, skip) }
            guard ways[way].isByHand else { return .send(way: way) }
            waitsForHand = way
        }
        if let way = waitsForHand ?? busyOnce { return .ring(way: way) }
        let sent = steps.last { [.sending, .sent].contains($0.outcome) && $0.pass == pass }?.at
        if let sent, moment.now < sent.adding(seconds: Self.patience) {
            return .wait(until: sent.adding(seconds: Self.patience))
        }
        return .handOn
    }

    private func afterConfirming(_ moment: LadderMoment) -> LadderMove {
        guard let confirmation else { return .over }
        let back = confirmation.at.adding(seconds: Int64(idle) * 60)
        if moment.now < back { return .rest(until: back) }
        return moment.touchedAt > confirmation.at ? .acted : .comeBack
    }

    private func skip(_ way: Int, _ moment: LadderMoment) -> LadderSkip? {
        if moment.isNeverPutThrough { return .neverPutThrough }
        if moment.isAway { return .away }
        return ways[way].hours.holds(on: moment.weekday, minute: moment.minute) ? nil : .outsideHours
    }

    /// A phone that was busy, and rung only once so far.
    private var busyOnce: Int? {
        ways.indices.first { way in
            let tries = steps.filter { $0.way == way && $0.pass == pass && $0.counts }
            return tries.count == 1 && tries[0].outcome == .busy
        }
    }

    /// When something last happened on it.
    package var lastMoved: Timestamp { steps.last?.at ?? startedAt }

    /// When the program has to look again after this move; `nil` when only a person goes on.
    package func looksAgain(after move: LadderMove, at now: Timestamp) -> Timestamp? {
        switch move {
        case .over, .handOn, .acted: return nil
        case .wait(let until), .rest(let until): return until
        case .skip, .send, .comeBack: return lastMoved
        case .ring:
            guard ways.indices.contains(where: { last(on: $0) == nil && !ways[$0].isByHand }) else { return nil }
            let pauseEnds = lastMoved.adding(seconds: Self.handPause)
            // What did not go out then is outside its hours, which may begin.
            return pauseEnds > now ? pauseEnds : now.adding(seconds: Self.patience)
        }
    }
}
