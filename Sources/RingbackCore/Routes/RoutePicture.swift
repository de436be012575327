package import RingbackWords

/// Where the parts of a plan stand in a picture of it: a column for each step from the main number.
package struct RoutePicture: Sendable {
    package struct Box: Sendable {
        package let node: Int
        package let name: String
        package let kind: Phrase
        package let column: Int
        package let row: Int
        /// Whether a path ends wrongly here.
        package let isWrong: Bool
    }

    package struct Link: Sendable {
        package let from: Int
        package let to: Int
        /// What leads there; none if it does so without anything.
        package let labels: [RouteStep]
    }

    package private(set) var boxes: [Box] = []
    /// By the place of their boxes.
    package private(set) var links: [Link] = []
    package var columns: Int { (boxes.map(\.column).max() ?? -1) + 1 }
    package var rows: Int { (boxes.map(\.row).max() ?? -1) + 1 }

    /// Parts that no call reaches are left out.
    package init(of plan: RoutePlan, faults: [RouteFault] = []) {
        guard case .node(let start) = plan.main else { return }
        let wrong = Set(faults.map(\.place))
        var place: [Int: Int] = [:]
        var heights: [Int: Int] = [:]
        var queue: [(node: Int, column: Int)] = [(start, 0)]
        var next = 0
        while next < queue.count {
            let (node, column) = queue[next]
            next += 1
            guard place[node] == nil else { continue }
            let row = heights[column, default: 0]
            heights[column] = row + 1
            place[node] = boxes.count
            let known = plan.nodes[node]
            boxes.append(
                Box(
                    node: node, name: known.name, kind: known.kind.words, column: column, row: row,
                    isWrong: wrong.contains(known.name)))
            queue += plan.nodes[node].kind.onward.map { ($0.to, column + 1) }
        }
        for (at, box) in boxes.enumerated() {
            let onward = plan.nodes[box.node].kind.onward
            var seen: Set<Int> = []
            for one in onward where seen.insert(one.to).inserted {
                guard let to = place[one.to] else { continue }
                let labels = onward.filter { $0.to == one.to }.compactMap(\.label)
                links.append(Link(from: at, to: to, labels: labels))
            }
        }
    }
}

extension RoutePlan.Kind {
    package var words: Phrase {
        switch self {
        case .menu: say("menu", context: "telephone")
        case .branch: say("by time", context: "telephone")
        case .group: say("group", context: "telephone")
        case .phone(let phone):
            phone.isMobile ? say("mobile", context: "telephone") : say("phone", context: "telephone")
        case .mailbox: say("mailbox", context: "telephone")
        }
    }

    /// Where a call may go on from here, at whatever time.
    fileprivate var onward: [(label: RouteStep?, to: Int)] {
        func to(_ target: RoutePlan.Target?, _ label: RouteStep?) -> [(label: RouteStep?, to: Int)] {
            if case .node(let node) = target { [(label, node)] } else { [] }
        }
        switch self {
        case .menu(let menu):
            return menu.keys.flatMap { to($0.to, .key($0.key)) } + to(menu.nothing, .nothing) + to(menu.other, .other)
        case .branch(let branch):
            return branch.cases.flatMap { to($0.to, .name($0.time)) } + to(branch.otherwise, nil)
        case .group(let ring, let unanswered):
            let phones = ring.compactMap { member -> (label: RouteStep?, to: Int)? in
                if case .phone(let node) = member { (nil, node) } else { nil }
            }
            return phones + to(unanswered, .unanswered)
        case .phone(let phone): return to(phone.unanswered, .unanswered)
        case .mailbox(let mailbox): return mailbox.keys.flatMap { to($0.to, .key($0.key)) }
        }
    }
}
