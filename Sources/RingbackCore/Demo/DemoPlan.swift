/// One message from its first call to its end, or to its current state, before it becomes events.
struct DemoPlan: Sendable {
    var at: Timestamp
    var rang: Timestamp
    var taker: Int
    var owner: Int
    var team: Int?
    var reason: String
    var caller: DemoCall.Caller
    /// The caller's index in the list; strangers are negative.
    var callerKey: Int
    /// The caller's gender.
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
        /// Before that caller's message, or before any other of the same code.
        case place(beforeCaller: Int?, why: String)
        case close(ClosingOutcome, reason: String)
    }
}

extension DemoPlan {
    /// The events after the first call, in order of time. Each is done by somebody who may: on a principal's sheet by
    /// an assistant, else by the owner; decisions by the receiver of the offer.
    func events(of message: Int, staff: DemoStaff, scene: DemoScene, random: inout DemoRandom) -> [DemoEvent] {
        var course = DemoCourse(message: message, plan: self, staff: staff, scene: scene)
        return steps.compactMap { at, step in course.event(of: step, at: at, random: &random) }
    }
}

/// A demo message on its way through its plan's steps.
private struct DemoCourse {
    let message: Int
    let plan: DemoPlan
    let staff: DemoStaff
    let scene: DemoScene
    var owner: Int
    var offered: Int?
    var calls = 1
    var code: Code
    var isOut = false
    var regarding: String

    init(message: Int, plan: DemoPlan, staff: DemoStaff, scene: DemoScene) {
        (self.message, self.plan, self.staff, self.scene) = (message, plan, staff, scene)
        (owner, code, regarding) = (plan.owner, plan.code, plan.regarding)
    }

    /// - Returns: `nil` for a decision on an offer nobody made.
    mutating func event(of step: DemoPlan.Step, at: Timestamp, random: inout DemoRandom) -> DemoEvent? {
        let keepers = staff.assistants[owner]
        let keeper = keepers.isEmpty || random.chance(10) ? owner : random.pick(keepers)
        func answer(_ kind: AnswerKind, _ said: String = "", to: Int? = nil) -> DemoEvent {
            .answer(DemoAnswer(message: message, at: at, by: owner, kind: kind, said: said, to: to))
        }
        switch step {
        case .again(let told, let news): return call(at, told, news, &random)
        case .mine:
            offered = nil
            return answer(.mine)
        case .context(let said): return answer(.context, said)
        case .question(let said): return answer(.needMore, said, to: plan.taker)
        case .reply(let said): return .reply(DemoReply(message: message, at: at, by: plan.taker, said: said))
        case .offer(let to, let note):
            offered = to
            return .handover(DemoHandover(index: -1, message: message, at: at, by: keeper, to: to, note: note))
        case .favor(let to, let note):
            offered = to
            return answer(.pleaseDoIt, note, to: to)
        case .notMine(let to, let why):
            offered = to
            return answer(.notMine, why, to: to)
        case .accept: return offered.map { accepted(by: $0, at) }
        case .refuse(let reason):
            defer { offered = nil }
            return offered.map {
                .refusal(DemoRefusal(handover: -1, message: message, at: at, by: $0, reason: reason))
            }
        case .attempt(let outcome, let with, let said):
            isOut = isOut || outcome == .leftWord
            let by = outcome == .talked ? owner : keeper
            return .attempt(DemoAttempt(message: message, at: at, by: by, outcome: outcome, with: with, said: said))
        case .recode(let new, let why):
            code = new
            return .recoding(DemoRecoding(message: message, at: at, by: keeper, code: new, why: why))
        case .place(let caller, let why):
            let by = keepers.isEmpty ? owner : random.pick(keepers)
            // Still a caller; the message is only known when the event is emitted.
            return .place(DemoPlacing(message: message, at: at, by: by, before: caller, why: why))
        case .close(let outcome, let reason):
            let by = closer(outcome, keeper, keepers)
            return .closing(DemoClosing(message: message, at: at, by: by, outcome: outcome, reason: reason))
        }
    }

    private mutating func call(_ at: Timestamp, _ told: String, _ news: String?, _ random: inout DemoRandom)
        -> DemoEvent
    {
        calls += 1
        if let news { regarding = news }
        defer { isOut = false }
        return .call(
            DemoCall(
                message: message, ordinal: calls, at: at, rang: at,
                taker: scene.taker(at: at, for: owner, with: &random),
                owner: owner, team: plan.team, reason: "owns the open message", caller: plan.caller,
                regarding: regarding, code: code, boxes: isOut ? [.returnedYourCall] : .pleaseCall, told: told,
                source: .telephone, settled: nil))
    }

    private mutating func accepted(by receiver: Int, _ at: Timestamp) -> DemoEvent {
        (owner, offered, isOut) = (receiver, nil, false)
        return .acceptance(DemoAcceptance(handover: -1, message: message, at: at, by: receiver))
    }

    private func closer(_ outcome: ClosingOutcome, _ keeper: Int, _ keepers: [Int]) -> Int {
        switch outcome {
        case .settledBetweenAssistants: keepers.first ?? owner
        case .closedWithReason: scene.superior(of: owner)
        default: keeper
        }
    }
}
