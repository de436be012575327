/// What every message of the demo office is made from: who works there, who calls, and when.
struct DemoScene: Sendable {
    let seed: UInt64
    let staff: DemoStaff
    let contacts: DemoContacts
    let calendar: DemoCalendar
    /// The office's hours.
    let office: DemoTimeline
    /// The hours in which assistants are still at their desks.
    let late: DemoTimeline
    let now: Timestamp

    /// Those who answer the telephone, and those who work messages of their own without being principals.
    let operators: [Int]
    let desks: [Int]
    private let superiors: [Int]

    init(
        seed: UInt64, staff: DemoStaff, contacts: DemoContacts, calendar: DemoCalendar, now: Timestamp
    ) {
        self.seed = seed
        self.staff = staff
        self.contacts = contacts
        self.calendar = calendar
        self.now = now
        office = DemoTimeline(calendar, spans: DemoCalendar.spans, now: now)
        late = DemoTimeline(calendar, spans: DemoCalendar.longDay, now: now)
        operators = staff.people.indices.filter { staff.people[$0].roles.contains(.operator) }
        desks = staff.people.indices.filter {
            staff.assistants[$0].isEmpty && staff.people[$0].roles != [.operator]
                && staff.people[$0].roles != [.assistant]
        }
        let manager = staff.people.firstIndex { $0.roles.contains(.manager) } ?? 0
        superiors = staff.people.indices.map { person in
            staff.teams.first { $0.members.contains(person) && $0.lead != person }?.lead ?? manager
        }
    }

    /// The lead of the person's team, or the office manager.
    func superior(of person: Int) -> Int { superiors[person] }

    /// Who answers the call: an operator; for a principal often an assistant, and always one after hours; now and then
    /// whoever sits nearest. Never the owner.
    func taker(at instant: Timestamp, for owner: Int, with random: inout DemoRandom) -> Int {
        let keepers = staff.assistants[owner]
        if isAfterHours(instant) { return keepers.first ?? (owner == 1 ? operators.first { $0 != 1 } ?? 2 : 1) }
        if !keepers.isEmpty, random.chance(60) { return random.pick(keepers) }
        let pool = random.chance(82) ? operators : desks
        let first = random.below(pool.count)
        for step in pool.indices {
            let candidate = pool[(first + step) % pool.count]
            if candidate != owner { return candidate }
        }
        return owner == 1 ? 2 : 1
    }

    private func isAfterHours(_ instant: Timestamp) -> Bool {
        // Only open messages can have come after hours, and those are recent.
        let young = calendar.days.suffix(8)
        guard let last = young.last(where: { $0.midnight <= instant }) else { return false }
        return instant.seconds(since: last.midnight) >= 17 * 3600
    }

    /// A colleague who can be offered something: from the same team if possible, never one of `not`.
    func colleague(of owner: Int, not: [Int], with random: inout DemoRandom) -> Int? {
        let team = staff.teams.first { $0.members.contains(owner) }?.members ?? []
        let pool = team.count > 2 && random.chance(70) ? team : desks
        let first = random.below(pool.count)
        for step in pool.indices {
            let candidate = pool[(first + step) % pool.count]
            if candidate != owner, !not.contains(candidate) { return candidate }
        }
        return nil
    }

    /// What the caller is told: the hours of somebody whose hours may be told; otherwise never a time.
    func told(of person: Int, again: Bool = false, with random: inout DemoRandom) -> String {
        let owner = staff.people[person]
        if !again, let window = owner.window, random.chance(60) {
            return "\(owner.isShe ? "She" : "He") \(random.pick(DemoWords.window)) "
                + "\(Self.hour(window.opens)) and \(Self.hour(window.closes))."
        }
        return random.pick(again ? DemoWords.toldAgain : DemoWords.told).sentence(isShe: owner.isShe, with: &random)
    }

    private static func hour(_ minutes: Int) -> String {
        let hour = (minutes / 60 + 11) % 12 + 1
        return minutes % 60 == 0 ? "\(hour):00" : "\(hour):\(minutes % 60)"
    }

    // MARK: - Callers

    /// Callers the office does not know yet: number 0 and up, always the same name for the same number.
    func stranger(_ index: Int) -> (caller: DemoCall.Caller, trade: Int, isShe: Bool) {
        var random = DemoRandom(seed: seed, stream: .strangers, index: index)
        let isShe = random.chance(50)
        let culture = DemoCulture.all[random.weighted(DemoCulture.houston)]
        let name = culture.name(isShe: isShe, abroad: false, with: &random)
        let capacity = DemoPlace.strangers.capacity
        let number =
            index < capacity
            ? DemoPlace.strangers.number(index) : DemoPlace.overflow.number(900_000 + index - capacity)
        let shown =
            switch random.below(10) {
            case 0: "Unknown, \(random.pick(DemoWords.strangers))"
            case 1...3: "\(name.text), \(random.pick(DemoWords.strangers))"
            default: name.text
            }
        return (.stranger(name: shown, number: number), random.weighted(DemoTrade.weights), isShe)
    }

    func caller(_ key: Int) -> (caller: DemoCall.Caller, trade: Int, isShe: Bool) {
        guard key >= 0 else { return stranger(-key - 1) }
        let contact = contacts.key(key)
        return (.contact(key), Int(contact.trade), contact.isShe)
    }

    // MARK: - What it is about

    /// A sentence of the caller's trade whose pattern is not in `recent`.
    func regarding(
        trade: Int, isShe: Bool, recent: inout DemoRecent, with random: inout DemoRandom
    ) -> String {
        let lines = DemoTrade.all[trade].lines
        var choice = random.below(lines.count)
        for _ in lines.indices {
            if recent.insert(trade * 64 + choice) { break }
            choice = (choice + 1) % lines.count
        }
        return lines[choice].sentence(isShe: isShe, with: &random)
    }
}

/// The last few patterns on one person's sheet, so that none repeats on the same screen.
struct DemoRecent: Sendable {
    private static let length = 32
    private var patterns: [Int] = []
    private var next = 0

    /// - Returns: `false`, changing nothing, if it is a recent one.
    mutating func insert(_ pattern: Int) -> Bool {
        if patterns.contains(pattern) { return false }
        if patterns.count < Self.length {
            patterns.append(pattern)
        } else {
            patterns[next] = pattern
            next = (next + 1) % Self.length
        }
        return true
    }
}
