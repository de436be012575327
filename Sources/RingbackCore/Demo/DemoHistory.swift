import RingbackWords

/// The weeks before `now`: messages that have all been closed, generated day by day.
struct DemoHistory: Sendable {
    private let scene: DemoScene
    private let counts: [Int]
    /// Callers with a message open at `now` do not call about anything else in the days before.
    private let reserved: Set<Int>
    private var random: DemoRandom
    private var recent: [DemoRecent]
    /// The number of strangers to choose from.
    private let strangers: Int
    private var day = 0
    /// The times the current day's messages are filed, latest first.
    private var moments: [Int] = []

    /// No message stays open longer, in working seconds.
    private static let longest = 4 * 8 * 3600
    private static let quietDays = 7

    init(scene: DemoScene, messages: Int, reserved: Set<Int>) {
        self.scene = scene
        self.reserved = reserved
        random = DemoRandom(seed: scene.seed, stream: .events)
        recent = Array(repeating: DemoRecent(), count: scene.staff.people.count)
        let weights = scene.calendar.days.indices.map { index in
            // The last day counts by the part of it that has passed.
            let open = max(0, min(scene.office.now - scene.office.start(ofDay: index), 30_600))
            let ofWeek = [125, 105, 100, 100, 84][(scene.calendar.days[index].day.weekday.rawValue - 1) % 5]
            return ofWeek * open / 1000
        }
        let sum = max(1, weights.reduce(0, +))
        var reached = 0
        var dealt = 0
        counts = weights.map { weight in
            reached += weight
            let until = messages * reached / sum
            defer { dealt = until }
            return until - dealt
        }
        strangers = max(DemoPlace.strangers.capacity, min(60_000, messages / max(1, counts.count) * 8))
    }

    /// The next message to be filed, or `nil` when all have been.
    /// - Parameter busy: callers with an open message, to which they would only add a call.
    mutating func next(busy: Set<Int>) -> DemoPlan? {
        while moments.isEmpty {
            guard day < counts.count else { return nil }
            fillDay()
            day += 1
        }
        return plan(at: moments.removeLast(), day: day - 1, busy: busy)
    }

    /// When calls come: few before nine, most around lunch.
    private mutating func fillDay() {
        let start = scene.office.start(ofDay: day)
        let end = min(scene.office.now - 60, start + 30_600)
        moments = (0..<counts[day]).map { _ in
            let hour = random.weighted([6, 14, 18, 17, 8, 15, 16, 13])
            let moment = start + hour * 3825 + random.below(3825)
            return end > start ? start + (moment - start) % (end - start) : start
        }
        moments.sort(by: >)
    }

    private mutating func plan(at moment: Int, day: Int, busy: Set<Int>) -> DemoPlan {
        let at = scene.office.instant(of: moment)
        let key = caller(day: day, busy: busy)
        let (caller, trade, isShe) = scene.caller(key)
        let (owner, team, reason) = owner(caller: key, trade: trade, moment: moment)
        var plan = DemoPlan(
            at: at, rang: at, taker: scene.taker(at: at, for: owner, with: &random), owner: owner, team: team,
            reason: reason, caller: caller, callerKey: key, isShe: isShe,
            regarding: scene.regarding(trade: trade, isShe: isShe, recent: &recent[owner], with: &random),
            code: Code(rawValue: random.weighted([0, 12, 55, 25, 8])) ?? .today, boxes: [], told: "",
            source: .telephone, settled: nil, steps: [])
        arrive(&plan, secondOfDay: scene.office.secondOfDay(of: moment), day: day)
        let room = scene.office.now - 20 - moment
        if random.chance(6) || room < 240 {
            let settled = random.pick(DemoWords.settled)
            plan.regarding = settled.question.sentence(isShe: isShe, with: &random)
            plan.settled = settled.answer.sentence(isShe: isShe, with: &random)
            plan.told = plan.settled ?? ""
            return plan
        }
        plan.told = plan.source == .mail ? "" : scene.told(of: owner, with: &random)
        var writer = DemoStory(scene: scene, plan: plan, random: random)
        let steps = writer.untilTheEnd()
        let length = min(duration(plan.code, from: moment), Self.longest, room)
        plan.steps = spread(steps, from: moment, over: length)
        random = writer.random
        return plan
    }

    /// By telephone, at the counter, by mail; overnight calls are written down in the first half hour.
    private mutating func arrive(_ plan: inout DemoPlan, secondOfDay: Int, day: Int) {
        plan.boxes = random.chance(72) ? .pleaseCall : random.chance(50) ? .returnedYourCall : .willCallAgain
        if plan.code == .asap, random.chance(50) { plan.boxes.insert(.urgent) }
        if secondOfDay < 8 * 3600 + 1800, random.chance(60) {
            plan.source = .voicemail
            plan.boxes = .pleaseCall
            let midnight = scene.calendar.days[day].midnight
            let before =
                random.chance(70)
                ? -random.between(70 * 60, 6 * 3600 + 2400) : random.between(6 * 3600, 7 * 3600 + 3000)
            let weekend = scene.calendar.days[day].day.weekday == .monday ? random.below(3) * 86_400 : 0
            plan.rang = midnight.adding(seconds: Int64(before - weekend))
        } else if random.chance(6) {
            plan.source = random.chance(60) ? .walkIn : .mail
            if plan.source == .walkIn {
                plan.boxes = [.cameToSeeYou, random.chance(50) ? .wantsToSeeYou : .pleaseCall]
            }
        }
    }

    /// A few call often, most rarely.
    private mutating func caller(day: Int, busy: Set<Int>) -> Int {
        let late = day >= counts.count - Self.quietDays
        if scene.contacts.count > 0, random.chance(91) {
            for _ in 0..<12 {
                let even = random.below(1 << 20)
                let key = (scene.contacts.count * ((even * even) >> 20)) >> 20
                if !busy.contains(key), !(late && reserved.contains(key)) { return key }
            }
        }
        var key = random.below(strangers)
        while busy.contains(-key - 1) || (late && reserved.contains(-key - 1)) { key = (key + 1) % (strangers * 2) }
        return -key - 1
    }

    private mutating func owner(caller: Int, trade: Int, moment: Int) -> (owner: Int, team: Int?, reason: String) {
        let roll = random.below(100)
        let staff = scene.staff
        if roll < 28 {
            let principal = staff.principals[
                min(random.below(staff.principals.count), random.below(staff.principals.count))]
            return (principal.person, nil, OwnerProposal.Reason.named.words.description)
        }
        if roll < 58 {
            let team = DemoTrade.all[trade].team % staff.teams.count
            let minute = scene.office.secondOfDay(of: moment) / 60
            let person = staff.teams[team].onDuty(scene.office.weekday(of: moment), minute: minute)
            let reason = OwnerProposal.Reason.onDuty(team: staff.teams[team].name, now: true)
            return (person, team, reason.words.description)
        }
        if caller >= 0, roll < 80 {
            let holder = Int(scene.contacts.key(caller).holder)
            if holder >= 0, staff.assistants[holder].isEmpty {
                return (holder, nil, OwnerProposal.Reason.holdsAccount.words.description)
            }
        }
        // The same callee as last time: always the same one for the same caller.
        var usual = DemoRandom(seed: scene.seed, stream: .events, index: caller)
        let team = staff.teams[DemoTrade.all[trade].team % staff.teams.count].members
        let person = usual.pick(usual.chance(75) ? team : scene.desks)
        let reason: OwnerProposal.Reason = roll < 92 ? .lastSpokeWith(at: scene.now) : .named
        return (person, nil, reason.words.description)
    }

    /// Most are returned the day they came.
    private mutating func duration(_ code: Code, from moment: Int) -> Int {
        let today = max(1200, scene.office.endOfDay(of: moment) - moment - 300)
        switch code {
        case .asap: return random.between(300, 3300)
        case .today:
            return random.chance(93)
                ? min(today * random.between(35, 100) / 100, random.between(900, 5 * 3600))
                : today + random.between(600, 9000)
        case .sometime:
            return random.chance(55)
                ? min(today * random.between(50, 100) / 100, random.between(1800, 6 * 3600))
                : random.between(4 * 3600, 24 * 3600)
        case .undecided: return random.between(3600, 16 * 3600)
        }
    }

    private mutating func spread(
        _ steps: [DemoPlan.Step], from moment: Int, over length: Int
    ) -> [(at: Timestamp, step: DemoPlan.Step)] {
        let shares = steps.map { _ in random.between(3, 20) }
        let sum = shares.reduce(0, +)
        var reached = 0
        var laid: [(at: Timestamp, step: DemoPlan.Step)] = []
        laid.reserveCapacity(steps.count)
        var last = scene.office.instant(of: moment)
        for (share, step) in zip(shares, steps) {
            reached += share
            let at = max(scene.office.instant(of: moment + length * reached / sum), last.adding(seconds: 1))
            laid.append((at, step))
            last = at
        }
        return laid
    }
}
