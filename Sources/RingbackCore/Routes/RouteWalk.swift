/// One walk of every path of a plan in one situation. A path that comes back to a place it has been at is a loop.
///
/// There may be more paths than anybody can walk: past its budget the walk ends, and ``RouteSurvey`` takes over.
struct RouteWalk {
    struct Ending: Hashable {
        let path: [RouteStep]
        let kind: RouteFault.Kind
        let place: String
    }

    let map: RouteLeads
    /// In steps, those of the paths that are named included.
    let budget: Int
    private(set) var spent = 0
    private(set) var paths = 0
    private(set) var endings: [Ending] = []

    init(_ map: RouteLeads, budget: Int) { (self.map, self.budget) = (map, budget) }

    var isOver: Bool { spent > budget }

    private struct Frame {
        let node: Int
        let leads: [RouteLeads.Step]
        var next = 0
        /// How long the path was when it came here.
        let length: Int
    }

    mutating func run() {
        guard case .node(let start) = map.plan.main else {
            paths = 1
            if map.situation.isInHours { endings = [Ending(path: [.name("main")], kind: .hangUp, place: "main")] }
            return
        }
        var leads: [Int: [RouteLeads.Step]] = [:]
        var onPath: Set<Int> = [start]
        var path: [RouteStep] = [.name(map.name(start))]
        var stack = [Frame(node: start, leads: map.leads(of: start), length: 0)]
        while var frame = stack.popLast(), !isOver {
            guard frame.next < frame.leads.count else {
                onPath.remove(frame.node)
                path.removeLast(path.count - frame.length)
                continue
            }
            let (more, lead) = frame.leads[frame.next]
            frame.next += 1
            spent += 1
            stack.append(frame)
            switch lead {
            case .person, .fine: paths += 1
            case .wrong(let kind, let place): end(path + more, kind, place)
            case .to(let node) where onPath.contains(node):
                end(path + more + [.name(map.name(node))], .loop, map.name(node))
            case .to(let node):
                let known = leads[node] ?? map.leads(of: node)
                leads[node] = known
                stack.append(Frame(node: node, leads: known, length: path.count))
                path += more + [.name(map.name(node))]
                onPath.insert(node)
            }
        }
    }

    private mutating func end(_ path: [RouteStep], _ kind: RouteFault.Kind, _ place: String) {
        paths += 1
        spent += path.count
        endings.append(Ending(path: path, kind: kind, place: place))
    }
}
