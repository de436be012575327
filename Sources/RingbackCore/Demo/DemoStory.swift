/// What is done about one message, step by step.
struct DemoStory {
    private let scene: DemoScene
    private let plan: DemoPlan
    var random: DemoRandom
    private var owner: Int
    private var steps: [DemoPlan.Step] = []

    init(scene: DemoScene, plan: DemoPlan, random: DemoRandom) {
        self.scene = scene
        self.plan = plan
        self.random = random
        owner = plan.owner
    }

    private var isPrincipal: Bool { !scene.staff.assistants[owner].isEmpty }

    private mutating func filled(_ lines: [DemoLine]) -> String {
        random.pick(lines).filled(isShe: plan.isShe, with: &random)
    }

    /// All of it, including the ending.
    mutating func untilTheEnd() -> [DemoPlan.Step] {
        ask()
        answer()
        if random.chance(3) { steps.append(recoding()) }
        if isPrincipal, random.chance(14) {
            steps.append(.place(beforeCaller: nil, why: random.pick(DemoWords.places)))
        }
        for _ in 0..<random.weighted([83, 11, 4, 2]) { callAgain() }
        for _ in 0..<random.weighted([66, 24, 8, 2]) { attempt() }
        if random.chance(5) { steps.append(.context(filled(DemoWords.context))) }
        end()
        return steps
    }

    private mutating func ask() {
        guard random.chance(4) else { return }
        let exchange = random.pick(DemoWords.questions)
        steps.append(.question(exchange.question.sentence(isShe: plan.isShe, with: &random)))
        steps.append(.reply(exchange.reply.sentence(isShe: plan.isShe, with: &random)))
    }

    private mutating func answer() {
        switch random.below(100) {
        case 0..<52: steps.append(.mine)
        case 52..<57: offer(.offer(to: 0, note: ""), accepted: 75)
        case 57..<61: offer(.favor(to: 0, note: ""), accepted: 70)
        case 61..<64: offer(.notMine(to: 0, why: ""), accepted: 88)
        default: break
        }
    }

    /// Offers it to somebody, who accepts or says why not.
    private mutating func offer(_ kind: DemoPlan.Step, accepted: Int) {
        let to: Int
        if case .notMine = kind {
            // The holder of the duty, else the supervisor; never back to the taker.
            to = scene.superior(of: owner)
            guard to != owner, to != plan.taker, !isPrincipal else { return }
            steps.append(.notMine(to: to, why: random.pick(DemoWords.notMine)))
        } else {
            guard let found = scene.colleague(of: owner, not: [plan.taker], with: &random) else { return }
            to = found
            if case .favor = kind {
                steps.append(.favor(to: to, note: filled(DemoWords.favors)))
            } else {
                steps.append(.offer(to: to, note: filled(DemoWords.notes)))
            }
        }
        if random.chance(accepted) {
            steps.append(.accept)
            owner = to
        } else {
            steps.append(.refuse(random.pick(DemoWords.refusals)))
            steps.append(.mine)
        }
    }

    private mutating func recoding() -> DemoPlan.Step {
        plan.code == .asap || random.chance(40)
            ? .recode(plan.code == .sometime ? .today : .sometime, why: random.pick(DemoWords.later))
            : .recode(.asap, why: random.pick(DemoWords.asap))
    }

    private mutating func callAgain() {
        steps.append(.again(told: scene.told(of: owner, again: true, with: &random), regarding: nil))
    }

    private mutating func attempt() {
        switch random.weighted([38, 30, 22, 8, 2]) {
        case 0:
            steps.append(.attempt(.leftVoicemail, with: "", said: random.pick(DemoWords.leftVoicemail)))
        case 1:
            steps.append(
                .attempt(
                    .leftWord, with: random.chance(80) ? random.pick(DemoWords.aides) : random.pick(DemoWords.desks),
                    said: filled(DemoWords.leftWord)))
            if random.chance(55) { callAgain() }
        case 2: steps.append(.attempt(.noAnswer, with: "", said: ""))
        case 3: steps.append(.attempt(.busy, with: "", said: ""))
        default: steps.append(.attempt(.wrongNumber, with: "", said: "a bakery"))
        }
    }

    private mutating func end() {
        switch random.below(100) {
        case 0..<9: steps.append(.close(.answeredInWriting, reason: filled(DemoWords.inWriting)))
        case 9..<13: steps.append(.close(.callerWithdrew, reason: random.pick(DemoWords.withdrew)))
        case 13..<14: steps.append(.close(.closedWithReason, reason: random.pick(DemoWords.closed)))
        case 14..<30 where isPrincipal:
            steps.append(.close(.settledBetweenAssistants, reason: filled(DemoWords.betweenAssistants)))
        default: steps.append(.attempt(.talked, with: "", said: ""))
        }
    }

    // MARK: - Unfinished

    /// Where a message may be at this moment.
    enum State: Sendable { case new, accepted, tried, out, offered, calledAgain }

    /// Unfinished: what was done so far.
    mutating func until(_ state: State) -> [DemoPlan.Step] {
        switch state {
        case .new: break
        case .accepted: steps.append(.mine)
        case .tried:
            if random.chance(50) { steps.append(.mine) }
            steps.append(
                random.chance(50)
                    ? .attempt(.noAnswer, with: "", said: "")
                    : .attempt(.leftVoicemail, with: "", said: random.pick(DemoWords.leftVoicemail)))
        case .out:
            steps.append(
                .attempt(.leftWord, with: random.pick(DemoWords.aides), said: filled(DemoWords.leftWord)))
        case .offered:
            guard let to = scene.colleague(of: owner, not: [plan.taker], with: &random) else { break }
            steps.append(.offer(to: to, note: filled(DemoWords.notes)))
        case .calledAgain:
            for _ in 0..<random.between(1, 2) { callAgain() }
        }
        return steps
    }
}
