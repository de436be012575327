/// A plan with more paths than can be walked, surveyed in one situation: each place is visited once, by the shortest
/// path to it. Every wrong end is named, with that path; the paths are counted, not walked.
struct RouteSurvey {
    /// Of all situations together: the same path is kept once.
    struct Trails {
        private var known: [Trail: Int] = [:]
        private var trails: [Trail] = []

        private struct Trail: Hashable {
            /// -1 at the start.
            let before: Int
            let steps: [RouteStep]
        }

        mutating func add(_ steps: [RouteStep], to before: Int = -1) -> Int {
            let trail = Trail(before: before, steps: steps)
            if let place = known[trail] { return place }
            known[trail] = trails.count
            trails.append(trail)
            return trails.count - 1
        }

        func path(_ trail: Int) -> [RouteStep] {
            var (at, parts) = (trail, [[RouteStep]]())
            while at >= 0 {
                parts.append(trails[at].steps)
                at = trails[at].before
            }
            return Array(parts.reversed().joined())
        }
    }

    struct Ending: Hashable {
        let trail: Int
        let kind: RouteFault.Kind
        let place: String
    }

    private(set) var endings: [Ending] = []
    private(set) var paths = 0
    /// Whether there are more paths than were counted: some lead in a circle, or there are more than a number holds.
    private(set) var isMore = false

    private let map: RouteLeads
    private var leads: [Int: [RouteLeads.Step]] = [:]
    /// In the order of their distance from the start.
    private var order: [Int] = []
    private var trail: [Int: Int] = [:]
    private var parent: [Int: Int] = [:]

    init(_ map: RouteLeads, _ trails: inout Trails) {
        self.map = map
        guard case .node(let start) = map.plan.main else {
            paths = 1
            if map.situation.isInHours {
                endings = [Ending(trail: trails.add([.name("main")]), kind: .hangUp, place: "main")]
            }
            return
        }
        visit(from: start, &trails)
        let circles = circles()
        nameLoops(circles, &trails)
        count(circles)
    }

    private mutating func visit(from start: Int, _ trails: inout Trails) {
        trail[start] = trails.add([.name(map.name(start))])
        order = [start]
        var next = 0
        while next < order.count {
            let node = order[next]
            next += 1
            let (known, here) = (map.leads(of: node), trail[node] ?? -1)
            leads[node] = known
            for (steps, lead) in known {
                switch lead {
                case .person, .fine: break
                case .wrong(let kind, let place):
                    let ended = steps.isEmpty ? here : trails.add(steps, to: here)
                    endings.append(Ending(trail: ended, kind: kind, place: place))
                case .to(let to) where trail[to] == nil:
                    trail[to] = trails.add(steps + [.name(map.name(to))], to: here)
                    parent[to] = node
                    order.append(to)
                case .to: break
                }
            }
        }
    }

    // MARK: Circles

    /// For each place its circle: places that lead to one another have the same number, and whoever goes on from one
    /// circle to another goes to a higher number.
    private func circles() -> [Int: Int] {
        var onward: [Int: [Int]] = [:]
        var backward: [Int: [Int]] = [:]
        for node in order {
            for case .to(let to) in (leads[node] ?? []).map(\.lead) {
                onward[node, default: []].append(to)
                backward[to, default: []].append(node)
            }
        }
        var circle: [Int: Int] = [:]
        var number = 0
        for root in Self.finished(order, onward).reversed() where circle[root] == nil {
            var waiting = [root]
            circle[root] = number
            while let node = waiting.popLast() {
                for to in backward[node] ?? [] where circle[to] == nil {
                    circle[to] = number
                    waiting.append(to)
                }
            }
            number += 1
        }
        return circle
    }

    /// The places, those first from which everything was seen first.
    private static func finished(_ order: [Int], _ onward: [Int: [Int]]) -> [Int] {
        var finished: [Int] = []
        var seen: Set<Int> = []
        for root in order where seen.insert(root).inserted {
            var stack = [(node: root, next: 0)]
            while let (node, next) = stack.popLast() {
                let more = onward[node] ?? []
                guard next < more.count else {
                    finished.append(node)
                    continue
                }
                stack.append((node, next + 1))
                if seen.insert(more[next]).inserted { stack.append((more[next], 0)) }
            }
        }
        return finished
    }

    /// One loop for each circle: from the place where a caller first comes into it, by the shortest way back.
    private mutating func nameLoops(_ circles: [Int: Int], _ trails: inout Trails) {
        var named: Set<Int> = []
        for first in order {
            guard let circle = circles[first], named.insert(circle).inserted else { continue }
            var reached: [Int: Int] = [first: trail[first] ?? -1]
            var waiting = [first]
            var next = 0
            search: while next < waiting.count {
                let node = waiting[next]
                next += 1
                for (steps, lead) in leads[node] ?? [] {
                    guard case .to(let to) = lead, circles[to] == circle, to == first || reached[to] == nil else {
                        continue
                    }
                    let on = trails.add(steps + [.name(map.name(to))], to: reached[node] ?? -1)
                    if to == first {
                        endings.append(Ending(trail: on, kind: .loop, place: map.name(first)))
                        isMore = true
                        break search
                    }
                    reached[to] = on
                    waiting.append(to)
                }
            }
        }
    }

    // MARK: Counting

    /// Ways within a circle are followed only where a place was first reached by them, and else count as one path.
    private mutating func count(_ circles: [Int: Int]) {
        let distance = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        let last = order.sorted {
            (circles[$0] ?? 0, distance[$0] ?? 0) > (circles[$1] ?? 0, distance[$1] ?? 0)
        }
        var counts: [Int: Int] = [:]
        for node in last {
            var sum = 0
            for (_, lead) in leads[node] ?? [] {
                var more = 1
                if case .to(let to) = lead, circles[to] != circles[node] || parent[to] == node {
                    more = counts[to] ?? 1
                }
                let (added, isOver) = sum.addingReportingOverflow(more)
                if isOver { isMore = true }
                sum = isOver ? .max : added
            }
            counts[node] = sum
        }
        paths = order.first.flatMap { counts[$0] } ?? 0
    }
}
