/// One message from the first call to its end, or to where it stands now, before it is told as events.
struct DemoPlan: Sendable {
    var at: Timestamp
    var rang: Timestamp
    var taker: Int
    var owner: Int
    var team: Int?
    var reason: String
    var caller: DemoCall.Caller
    /// The caller's place in the list; strangers are negative.
    var callerKey: Int
    /// Of the caller.
    var isShe: Bool
    var regarding: String
    var code: Code
    var boxes: Boxes
    var told: String
    var source: CallSource
    var settled: String?
    var steps: [(at: Timestamp, step: Step)]

    enum Step: Sendable {
        case again(told: String, regarding: String?)
        case mine
        case context(String)
        case question(String)
        case reply(String)
        case offer(to: Int, note: String)
        case favor(to: Int, note: String)
        case notMine(to: Int, why: String)
        case accept
        case refuse(String)
        case attempt(AttemptOutcome, with: String, said: String)
        case recode(Code, why: String)
        /// Before the message of that caller, or before any other of the same code.
        case place(beforeCaller: Int?, why: String)
        case close(ClosingOutcome, reason: String)
    }
}

extension DemoPlan {
    /// The events that follow the first call, in order of time. Whatever is done is done by somebody who may: on a
    /// principal's sheet by an assistant, else by the owner; decisions by whom it was offered to.
    func events(of message: Int, staff: DemoStaff, scene: DemoScene, random: inout DemoRandom) -> [DemoEvent] {
        var events: [DemoEvent] = []
        events.reserveCapacity(steps.count)
        var owner = owner
        var offered: Int?
        var calls = 1
        var code = code
        var isOut = false
        var regarding = regarding
        for (at, step) in steps {
            let keepers = staff.assistants[owner]
            let keeper = keepers.isEmpty || random.chance(10) ? owner : random.pick(keepers)
            switch step {
            case .again(let told, let news):
                calls += 1
                if let news { regarding = news }
                let taker = scene.taker(at: at, for: owner, with: &random)
                events.append(
                    .call(
                        DemoCall(
                            message: message, ordinal: calls, at: at, rang: at, taker: taker, owner: owner, team: team,
                            reason: "owns the open message", caller: caller, regarding: regarding, code: code,
                            boxes: isOut ? [.returnedYourCall] : .pleaseCall, told: told, source: .telephone,
                            settled: nil)))
                isOut = false
            case .mine:
                events.append(.answer(DemoAnswer(message: message, at: at, by: owner, kind: .mine, said: "", to: nil)))
                offered = nil
            case .context(let said):
                events.append(
                    .answer(DemoAnswer(message: message, at: at, by: owner, kind: .context, said: said, to: nil)))
            case .question(let said):
                events.append(
                    .answer(DemoAnswer(message: message, at: at, by: owner, kind: .needMore, said: said, to: taker)))
            case .reply(let said):
                events.append(.reply(DemoReply(message: message, at: at, by: taker, said: said)))
            case .offer(let to, let note):
                events.append(
                    .handover(DemoHandover(index: -1, message: message, at: at, by: keeper, to: to, note: note)))
                offered = to
            case .favor(let to, let note):
                events.append(
                    .answer(DemoAnswer(message: message, at: at, by: owner, kind: .pleaseDoIt, said: note, to: to)))
                offered = to
            case .notMine(let to, let why):
                events.append(
                    .answer(DemoAnswer(message: message, at: at, by: owner, kind: .notMine, said: why, to: to)))
                offered = to
            case .accept:
                guard let to = offered else { continue }
                events.append(.acceptance(DemoAcceptance(handover: -1, message: message, at: at, by: to)))
                owner = to
                offered = nil
                isOut = false
            case .refuse(let reason):
                guard let to = offered else { continue }
                events.append(.refusal(DemoRefusal(handover: -1, message: message, at: at, by: to, reason: reason)))
                offered = nil
            case .attempt(let outcome, let with, let said):
                events.append(
                    .attempt(
                        DemoAttempt(
                            message: message, at: at, by: outcome == .talked ? owner : keeper, outcome: outcome,
                            with: with, said: said)))
                isOut = isOut || outcome == .leftWord
            case .recode(let new, let why):
                code = new
                events.append(.recoding(DemoRecoding(message: message, at: at, by: keeper, code: new, why: why)))
            case .place(let caller, let why):
                let by = keepers.isEmpty ? owner : random.pick(keepers)
                // A caller still; which message that is, is known when it is told.
                events.append(.place(DemoPlacing(message: message, at: at, by: by, before: caller, why: why)))
            case .close(let outcome, let reason):
                let by =
                    switch outcome {
                    case .settledBetweenAssistants: keepers.first ?? owner
                    case .closedWithReason: scene.superior(of: owner)
                    default: keeper
                    }
                events.append(
                    .closing(DemoClosing(message: message, at: at, by: by, outcome: outcome, reason: reason)))
            }
        }
        return events
    }
}
