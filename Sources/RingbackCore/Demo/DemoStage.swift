import RingbackWords

/// What is open at `now`: the principals' sheets as written, everybody else's at random.
struct DemoStage: Sendable {
    /// In filing order.
    let plans: [DemoPlan]

    /// - Parameter messages: the maximum.
    init(scene: DemoScene, messages: Int) {
        var builder = Builder(scene: scene)
        for (index, principal) in scene.staff.principals.enumerated() {
            switch principal.person {
            case 0: builder.play(DemoScript.first, for: 0)
            case 3: builder.play(DemoScript.second, for: 3)
            default: builder.improvise(7 + index % 5, for: principal.person)
            }
            if builder.plans.count >= messages { break }
        }
        let others = scene.staff.people.indices.filter { scene.staff.assistants[$0].isEmpty }
        // In a quiet or very large office, nobody has many.
        var budget = max(0, messages / 4 - builder.plans.count)
        for (index, person) in others.enumerated() where budget > 0 {
            let most = max(1, budget / (others.count - index) * 2)
            let count = min(builder.random.between(2, 6), most, budget)
            builder.improvise(count, for: person)
            budget -= count
        }
        plans = builder.plans.prefix(max(0, messages)).enumerated()
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private struct Builder {
        let scene: DemoScene
        var random: DemoRandom
        var plans: [DemoPlan] = []
        private var taken: Set<Int>
        private var strangers = 0

        init(scene: DemoScene) {
            self.scene = scene
            random = DemoRandom(seed: scene.seed, stream: .staging)
            taken = []
        }

        private func moment(minutesAgo minutes: Double) -> Int { max(60, scene.late.now - Int(minutes * 60)) }

        mutating func play(_ scripts: [DemoScript], for owner: Int) {
            for script in scripts {
                // Shifted by up to a tenth, so that not every office has calls at the same minute.
                let stretch = Double(random.between(90, 110)) / 100
                let at = scene.late.instant(of: moment(minutesAgo: Double(script.minutes) * stretch))
                let (caller, key, isShe) = caller(of: script)
                let steps: [(at: Timestamp, step: DemoPlan.Step)] = script.steps.compactMap { minutes, step in
                    if case .offer(let to, _) = step, to >= scene.staff.people.count || to == owner { return nil }
                    return (scene.late.instant(of: moment(minutesAgo: Double(minutes) * stretch)), step)
                }
                plans.append(
                    DemoPlan(
                        at: at, rang: at, taker: scene.taker(at: at, for: owner, with: &random), owner: owner,
                        team: nil,
                        reason: OwnerProposal.Reason.named.words.description, caller: caller, callerKey: key,
                        isShe: isShe, regarding: script.regarding, code: script.code, boxes: script.boxes,
                        told: script.told,
                        source: .telephone, settled: nil, steps: apart(steps, after: at)))
            }
        }

        private mutating func caller(of script: DemoScript) -> (DemoCall.Caller, Int, Bool) {
            if script.caller >= 0, script.caller < scene.contacts.count {
                taken.insert(script.caller)
                return (.contact(script.caller), script.caller, scene.contacts.key(script.caller).isShe)
            }
            // Past the history's strangers, whose numbers are taken.
            strangers += 1
            let key = Int.min / 2 + strangers
            guard script.caller >= 0 else {
                return (.stranger(name: DemoScript.stranger.name, number: DemoScript.stranger.number), key, false)
            }
            let cast = DemoCast.contacts[script.caller]
            return (.stranger(name: cast.name, number: cast.number), key, cast.isShe)
        }

        private static let states: [DemoStory.State] = [.new, .accepted, .tried, .out, .offered, .calledAgain]

        mutating func improvise(_ count: Int, for owner: Int) {
            var recent = DemoRecent()
            for _ in 0..<count {
                let state = Self.states[random.weighted([34, 24, 14, 12, 7, 9])]
                let code = Code(rawValue: random.weighted([0, 8, 50, 30, 12])) ?? .today
                let age = age(of: code)
                let from = moment(minutesAgo: age)
                let at = scene.late.instant(of: from)
                let key = freeCaller(for: owner)
                let (caller, trade, isShe) = scene.caller(key)
                var plan = DemoPlan(
                    at: at, rang: at, taker: scene.taker(at: at, for: owner, with: &random), owner: owner, team: nil,
                    reason: random.chance(50)
                        ? OwnerProposal.Reason.named.words.description
                        : OwnerProposal.Reason.lastSpokeWith(at: at).words.description,
                    caller: caller, callerKey: key, isShe: isShe,
                    regarding: scene.regarding(trade: trade, isShe: isShe, recent: &recent, with: &random), code: code,
                    boxes: random.chance(75) ? .pleaseCall : .returnedYourCall,
                    told: scene.told(of: owner, with: &random), source: .telephone, settled: nil, steps: [])
                var story = DemoStory(scene: scene, plan: plan, random: random)
                let steps = story.until(state)
                random = story.random
                let room = scene.late.now - from
                let laid = steps.enumerated().map { index, step in
                    let share = room * (index + 1) / (steps.count + 1)
                    return (at: scene.late.instant(of: from + share), step: step)
                }
                plan.steps = apart(laid, after: at)
                plans.append(plan)
            }
        }

        /// In working minutes: pressing ones are recent, and one in eight is late.
        private mutating func age(of code: Code) -> Double {
            switch code {
            case .asap: Double(random.between(3, random.chance(75) ? 50 : 110))
            case .today: Double(random.chance(87) ? random.between(4, 260) : random.between(560, 900))
            case .sometime: Double(random.between(30, 1_500))
            case .undecided: Double(random.between(20, 900))
            }
        }

        /// Somebody who is not calling about anything else, mostly about what the owner's team handles.
        private mutating func freeCaller(for owner: Int) -> Int {
            let known = scene.contacts.count - DemoCast.contacts.count
            let team = scene.staff.teams.firstIndex { $0.members.contains(owner) }
            if known > 0, random.chance(92) {
                for attempt in 0..<32 {
                    let key = DemoCast.contacts.count + random.below(known)
                    let trade = DemoTrade.all[Int(scene.contacts.key(key).trade)]
                    if let team, attempt < 16, trade.team % scene.staff.teams.count != team { continue }
                    if taken.insert(key).inserted { return key }
                }
            }
            var key = -1 - random.below(DemoPlace.strangers.capacity)
            while !taken.insert(key).inserted { key -= 1 }
            return key
        }

        /// At least a second apart, as if typed.
        private func apart(
            _ steps: [(at: Timestamp, step: DemoPlan.Step)], after first: Timestamp
        ) -> [(at: Timestamp, step: DemoPlan.Step)] {
            var last = first
            return steps.map { at, step in
                last = max(at, last.adding(seconds: 1))
                return (last, step)
            }
        }
    }
}
