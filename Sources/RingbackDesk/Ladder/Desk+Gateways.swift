package import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

/// How often and when a gateway is asked again.
enum GatewayPace {
    static let mostSends = 3
    /// Seconds until the next, after each that failed.
    static let pauses: [Int64] = [30, 120]
    /// Seconds for which one server has a sending to itself.
    static let reserved: Int64 = 60
    static let atOnce = 8
}

extension Desk {
    /// Tells gateways what is due, each at most three times; what nobody needs any more is not sent.
    /// - Returns: how many were called.
    package func callGateways(of office: OfficeID) async throws -> Int {
        guard let gateway else { return 0 }
        let now = clock.now()
        let due = try await store.read {
            try LadderQueries.sendings(at: now, in: office, limit: GatewayPace.atOnce, $0)
        }
        if due.isEmpty { return 0 }
        let acting = try await goingRound(office)
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for sending in due {
                group.addTask { [self] in
                    guard let call = try await reserve(sending, acting) else { return 0 }
                    let answer = await gateway.call(call)
                    try await settle(sending, answer, acting)
                    return 1
                }
            }
            return try await group.reduce(0, +)
        }
    }

    /// Takes a sending for this server.
    /// - Returns: `nil` where another server has it, or everything has stopped meanwhile.
    private func reserve(_ sending: LadderSending, _ acting: Acting) async throws -> GatewayCall? {
        try await change(acting) { change in
            let until = change.now.adding(seconds: GatewayPace.reserved)
            guard try LadderQueries.reserve(sending, until: until, in: change.office, change.session),
                let ladder = try LadderQueries.latest(of: sending.message, in: change.office, change.session)
            else { return nil }
            guard ladder.id == sending.ladder, ladder.phase == .running,
                let call = try Ladders(change).call(sending, on: ladder)
            else {
                try Ladders(change).settle(sending, as: .failed, Ladders.stopped)
                return nil
            }
            return call
        }
    }

    private func settle(_ sending: LadderSending, _ answer: GatewayAnswer, _ acting: Acting) async throws {
        try await change(acting) { change in
            if answer == .taken { return try Ladders(change).settle(sending, as: .sent, nil) }
            guard answer.passes, sending.sends + 1 < GatewayPace.mostSends else {
                return try Ladders(change).settle(sending, as: .failed, answer.words)
            }
            let pause = GatewayPace.pauses[min(sending.sends, GatewayPace.pauses.count - 1)]
            try LadderQueries.sendAgain(
                sending, at: change.now.adding(seconds: pause), in: change.office, change.session)
        }
    }
}

extension Ladders {
    static let stopped = say("stopped before it was sent")

    /// What to tell the gateway; `nil` where that can no longer be said.
    func call(_ sending: LadderSending, on ladder: Ladder) throws -> GatewayCall? {
        guard let step = ladder.steps.first(where: { $0.number == sending.number }), let place = step.way,
            ladder.ways.indices.contains(place), let person = view.person(ladder.principal),
            let row = try MessageQueries.find(sending.message, in: office, session),
            let secret = view.vault.open(
                try ReachQueries.find(ladder.principal, in: office, session).secret)
        else { return nil }
        let (message, isBare) = (row.message, view.mail.withoutParticulars)
        let home = view.mail.publicURL
        return try GatewayLetter(
            office: view.office.name, person: .init(id: person.id.text, name: person.name),
            label: ladder.ways[place].label,
            message: .init(
                id: message.id.text, caller: isBare ? nil : message.caller.name,
                number: isBare ? nil : message.caller.number ?? message.caller.asGiven,
                regarding: isBare ? nil : message.regarding, calledAt: GatewayLetter.time(message.timing.lastCallAt)),
            url: home.isEmpty ? "" : "\(home)/messages/\(message.id.text)/ladder", attempt: sending.sends + 1,
            sentAt: GatewayLetter.time(now)
        ).call(to: ladder.ways[place].address, secret: secret, at: now)
    }

    func settle(_ sending: LadderSending, as outcome: LadderOutcome, _ why: Phrase?) throws {
        try LadderQueries.sendAgain(sending, at: nil, in: office, session)
        guard
            var ladder = try LadderQueries.all(of: sending.message, in: office, session)
                .first(where: { $0.id == sending.ladder })
        else { return }
        ladder.settle(sending.number, as: outcome, said: why.map { view.language($0) } ?? "")
        tell(
            .ladderTried, of: .message(sending.message),
            [.to: .text(ladder.principal.text), "tried": .text(outcome.rawValue)])
        _ = try LadderQueries.save(&ladder, in: office, session)
    }
}
