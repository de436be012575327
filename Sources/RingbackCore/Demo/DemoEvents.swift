/// Everything that happened in the demo office, oldest first, generated while it is read: a million messages take no
/// more memory than a thousand.
package struct DemoEvents: Sequence, Sendable {
    let scene: DemoScene
    let stage: DemoStage
    let messages: Int

    package func makeIterator() -> Iterator { Iterator(scene: scene, stage: stage, messages: messages) }

    package struct Iterator: IteratorProtocol, Sendable {
        private let scene: DemoScene
        private let stage: DemoStage
        private var history: DemoHistory
        private var random: DemoRandom
        private var staged = 0
        /// The history's next message, generated ahead to see which of the two comes first.
        private var pending: DemoPlan?
        private var messages = 0
        private var handovers = 0
        private var later = DemoAgenda()
        private var busy: Set<Int> = []
        private var open: [Int: Open] = [:]
        /// Each principal's open messages, for moving one before another.
        private var sheets: [[Int]]

        private struct Open: Sendable {
            let caller: Int
            var owner: Int
            var code: Code
            var handover: Int?
        }

        init(scene: DemoScene, stage: DemoStage, messages: Int) {
            self.scene = scene
            self.stage = stage
            random = DemoRandom(seed: scene.seed, stream: .events, index: 1)
            sheets = Array(repeating: [], count: scene.staff.people.count)
            history = DemoHistory(
                scene: scene, messages: scene.calendar.days.isEmpty ? 0 : Swift.max(0, messages - stage.plans.count),
                reserved: Set(stage.plans.map(\.callerKey)))
            pending = history.next(busy: busy)
        }

        package mutating func next() -> DemoEvent? {
            while true {
                let staged = staged < stage.plans.count ? stage.plans[staged].at : nil
                let arrival = [staged, pending?.at].compactMap { $0 }.min()
                if let event = later.next(until: arrival) {
                    if let told = settle(event) { return told }
                    continue
                }
                guard let arrival else { return nil }
                if arrival == staged {
                    self.staged += 1
                    return file(stage.plans[self.staged - 1])
                }
                guard let plan = pending else { return nil }
                // The plan itself is the only way a caller may have become busy since it was made.
                let event = file(plan)
                pending = history.next(busy: busy)
                return event
            }
        }

        /// Files the message and schedules its follow-up events.
        private mutating func file(_ plan: DemoPlan) -> DemoEvent {
            let message = messages
            messages += 1
            if plan.settled == nil {
                busy.insert(plan.callerKey)
                open[message] = Open(caller: plan.callerKey, owner: plan.owner, code: plan.code)
                enter(message, on: plan.owner)
                for event in plan.events(of: message, staff: scene.staff, scene: scene, random: &random) {
                    later.insert(event)
                }
            }
            return .call(
                DemoCall(
                    message: message, ordinal: 1, at: plan.at, rang: plan.rang, taker: plan.taker, owner: plan.owner,
                    team: plan.team, reason: plan.reason, caller: plan.caller, regarding: plan.regarding,
                    code: plan.code,
                    boxes: plan.boxes, told: plan.told, source: plan.source, settled: plan.settled))
        }

        /// Fills in what is only known now, and keeps track.
        /// - Returns: `nil` for a move that has no target.
        private mutating func settle(_ event: DemoEvent) -> DemoEvent? {
            let message = event.message
            guard var state = open[message] else { return nil }
            defer { if open[message] != nil { open[message] = state } }
            switch event {
            case .call, .reply: return event
            case .attempt(let attempt):
                if attempt.outcome == .talked { end(message, state) }
                state.handover = nil
                return event
            case .closing:
                end(message, state)
                return event
            case .answer(var answer):
                switch answer.kind {
                case .pleaseDoIt, .notMine:
                    answer.handover = offer(&state)
                case .mine: state.handover = nil
                case .context, .needMore: break
                }
                return .answer(answer)
            case .handover(var handover):
                handover.index = offer(&state)
                return .handover(handover)
            case .acceptance(var acceptance):
                guard let handover = state.handover else { return nil }
                acceptance.handover = handover
                state.handover = nil
                leave(message, state.owner)
                state.owner = acceptance.by
                enter(message, on: state.owner)
                return .acceptance(acceptance)
            case .refusal(var refusal):
                guard let handover = state.handover else { return nil }
                refusal.handover = handover
                state.handover = nil
                return .refusal(refusal)
            case .recoding(let recoding):
                state.code = recoding.code
                return event
            case .place(var placing):
                let peers = sheets[state.owner].filter { $0 != message && open[$0]?.code == state.code }
                let wanted = placing.before.flatMap { caller in peers.first { open[$0]?.caller == caller } }
                guard let before = wanted ?? peers.first else { return nil }
                placing.before = before
                return .place(placing)
            }
        }

        private mutating func offer(_ state: inout Open) -> Int {
            let handover = handovers
            handovers += 1
            state.handover = handover
            return handover
        }

        private mutating func end(_ message: Int, _ state: Open) {
            open[message] = nil
            busy.remove(state.caller)
            leave(message, state.owner)
        }

        private mutating func enter(_ message: Int, on owner: Int) {
            if !scene.staff.assistants[owner].isEmpty { sheets[owner].append(message) }
        }

        private mutating func leave(_ message: Int, _ owner: Int) {
            if let index = sheets[owner].firstIndex(of: message) { sheets[owner].remove(at: index) }
        }
    }
}

/// Pending events, earliest first (a binary heap over their times; the events stay in place).
struct DemoAgenda: Sendable {
    private struct Entry: Sendable {
        let at: Int64
        let order: UInt32
        let slot: Int32
        static func < (left: Entry, right: Entry) -> Bool { (left.at, left.order) < (right.at, right.order) }
    }

    private var heap: [Entry] = []
    private var events: [DemoEvent?] = []
    private var free: [Int32] = []
    private var order: UInt32 = 0

    mutating func insert(_ event: DemoEvent) {
        let slot = free.popLast() ?? Int32(events.count)
        if Int(slot) == events.count { events.append(event) } else { events[Int(slot)] = event }
        heap.append(Entry(at: event.at.milliseconds, order: order, slot: slot))
        order += 1
        var child = heap.count - 1
        while child > 0, heap[child] < heap[(child - 1) / 2] {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the earliest event not later than `limit`; without a limit, the earliest.
    mutating func next(until limit: Timestamp?) -> DemoEvent? {
        guard let first = heap.first, limit.map({ first.at <= $0.milliseconds }) ?? true else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
                least = child
            }
            if least == parent { break }
            heap.swapAt(parent, least)
            parent = least
        }
        let event = events[Int(first.slot)]
        events[Int(first.slot)] = nil
        free.append(first.slot)
        return event
    }
}
