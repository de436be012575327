/// What a session came to: how many were talked to, how many got word, what is left.
package struct RollingReport: Equatable, Sendable {
    /// How the last call to each person went.
    package let last: [(message: MessageID, outcome: RollingOutcome)]
    /// What was in flight and has no outcome.
    package let unfinished: [MessageID]
    package let startedAt: Timestamp
    package let until: Timestamp
    /// The calls that were made, several to one person counted each, also those without an outcome.
    package let calls: Int

    /// - Parameter now: the time of a report while it runs.
    package init(_ session: RollingSession, at now: Timestamp) {
        var order: [MessageID] = []
        var outcomes: [MessageID: RollingOutcome] = [:]
        for call in session.done {
            if outcomes[call.message] == nil { order.append(call.message) }
            outcomes[call.message] = call.outcome
        }
        last = order.compactMap { message in outcomes[message].map { (message, $0) } }
        unfinished = session.ending?.unfinished ?? []
        startedAt = session.startedAt
        until = session.ending?.at ?? now
        calls = session.done.count + unfinished.count
    }

    package func count(_ outcome: RollingOutcome) -> Int { last.count { $0.outcome == outcome } }

    /// The outcomes that occurred, with how many of each, as they are read out.
    package var counts: [(outcome: RollingOutcome, count: Int)] {
        let order: [RollingOutcome] = [
            .talked, .leftWord, .settled, .leftVoicemail, .noAnswer, .busy, .wrongNumber,
        ]
        return order.map { ($0, count($0)) }.filter { $0.1 > 0 }
    }

    package static func == (one: Self, other: Self) -> Bool {
        one.last.elementsEqual(other.last) { $0 == $1 } && one.unfinished == other.unfinished
            && one.startedAt == other.startedAt && one.until == other.until && one.calls == other.calls
    }
}

/// What should be mended before a session starts.
package struct RollingReadiness: Equatable, Sendable {
    package var withoutNumber: [MessageID] = []
    package var withoutPronunciation: [MessageID] = []
    /// ASAPs that nobody has touched for too long.
    package var stale: [MessageID] = []

    package init() {}

    package var isReady: Bool { withoutNumber.isEmpty && withoutPronunciation.isEmpty && stale.isEmpty }
}
