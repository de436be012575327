import RingbackWords

extension RoutePlan {
    /// - Throws: ``PlanError``, with the line of what is wrong.
    package init(_ root: PlanNode) throws(PlanError) {
        guard let entries = root.entries else {
            throw .wrong(line: root.line, say("a plan begins with main: and where a call goes first."))
        }
        var reading = PlanReading()
        try reading.names(in: entries)
        try reading.read(entries)
        guard let main = reading.main else {
            throw .wrong(line: root.line, say("main: is missing. Write where a call to the main number goes first."))
        }
        self.init(
            main: main, hours: reading.hours, holidays: reading.holidays, times: reading.times, rotas: reading.rotas,
            nodes: reading.nodes)
    }
}

/// What was read so far, and how names are found.
private struct PlanReading {
    var main: RoutePlan.Target?
    var hours = WeekTimes.standard
    var holidays: [Workday: String] = [:]
    var times: [String: WeekTimes] = [:]
    var rotas: [String: WeekTimes] = [:]
    var nodes: [RoutePlan.Node] = []
    private var index: [String: Int] = [:]

    private static let sections = ["menus", "branches", "groups", "phones", "mailboxes"]

    /// Names and times first, so that what comes earlier may name what comes later.
    mutating func names(in entries: [PlanNode.Entry]) throws(PlanError) {
        for entry in entries where Self.sections.contains(entry.key) {
            for thing in try map(entry.value) {
                guard !["hang-up", "again", RoutePlan.onDuty, "holiday"].contains(thing.key) else {
                    throw .wrong(line: thing.line, say("“\(thing.key)” has a meaning of its own. Choose another name."))
                }
                guard index[thing.key] == nil else {
                    throw .wrong(line: thing.line, say("“\(short(thing.key))” is in the plan twice. Remove one."))
                }
                guard nodes.count < RoutePlan.mostNodes else {
                    throw .wrong(line: thing.line, say("a plan has at most \(RoutePlan.mostNodes) parts."))
                }
                index[thing.key] = nodes.count
                let name = try field("name", of: thing.value).map { (entry) throws(PlanError) in try text(entry.value) }
                nodes.append(
                    RoutePlan.Node(
                        id: thing.key, name: name ?? thing.key, line: thing.line, kind: .phone(RoutePlan.Phone())))
            }
        }
        for entry in entries where entry.key == "times" || entry.key == "rotas" {
            for thing in try map(entry.value) {
                let read = try WeekTimes(thing.value)
                if entry.key == "times" { times[thing.key] = read } else { rotas[thing.key] = read }
            }
        }
    }

    mutating func read(_ entries: [PlanNode.Entry]) throws(PlanError) {
        for entry in entries {
            switch entry.key {
            case "main": main = try target(entry.value)
            case "hours": hours = try WeekTimes(entry.value)
            case "holidays": try readHolidays(entry.value)
            case "times", "rotas", "name", "number": break
            case "menus": for thing in try map(entry.value) { try put(thing, .menu(menu(thing.value))) }
            case "branches": for thing in try map(entry.value) { try put(thing, .branch(branch(thing.value))) }
            case "groups": for thing in try map(entry.value) { try put(thing, group(thing.value)) }
            case "phones": for thing in try map(entry.value) { try put(thing, .phone(phone(thing.value))) }
            case "mailboxes": for thing in try map(entry.value) { try put(thing, .mailbox(mailbox(thing.value))) }
            default:
                throw .wrong(
                    line: entry.line,
                    say(
                        """
                        “\(short(entry.key))” is not known. A plan has main, hours, holidays, times, rotas, menus, \
                        branches, groups, phones and mailboxes.
                        """))
            }
        }
    }

    private mutating func put(_ thing: PlanNode.Entry, _ kind: RoutePlan.Kind) throws(PlanError) {
        if let at = index[thing.key] { nodes[at].kind = kind }
    }

    // MARK: Kinds

    private func menu(_ node: PlanNode) throws(PlanError) -> RoutePlan.Menu {
        var menu = RoutePlan.Menu()
        for entry in try fields(node, ["name", "keys", "nothing", "other"]) {
            switch entry.key {
            case "keys": menu.keys = try keys(entry.value)
            case "nothing": menu.nothing = try target(entry.value)
            case "other": menu.other = try target(entry.value)
            default: break
            }
        }
        return menu
    }

    private func branch(_ node: PlanNode) throws(PlanError) -> RoutePlan.Branch {
        var branch = RoutePlan.Branch()
        for entry in try fields(node, ["name", "when", "else"]) {
            switch entry.key {
            case "when":
                for one in try map(entry.value) {
                    try time(one.key, one.line)
                    branch.cases.append((one.key, try target(one.value)))
                }
            case "else": branch.otherwise = try target(entry.value)
            default: break
            }
        }
        return branch
    }

    private func group(_ node: PlanNode) throws(PlanError) -> RoutePlan.Kind {
        var (ring, unanswered): ([RoutePlan.Member], RoutePlan.Target?) = ([], nil)
        for entry in try fields(node, ["name", "ring", "unanswered"]) {
            switch entry.key {
            case "ring":
                guard let texts = entry.value.texts else {
                    throw .wrong(line: entry.line, say("a list of phones and rotas is needed here."))
                }
                for (text, line) in texts { ring.append(try member(text, line)) }
            case "unanswered": unanswered = try target(entry.value)
            default: break
            }
        }
        return .group(ring: ring, unanswered: unanswered)
    }

    private func member(_ text: String, _ line: Int) throws(PlanError) -> RoutePlan.Member {
        if let at = index[text] { return .phone(at) }
        if text == RoutePlan.onDuty || rotas[text] != nil { return .rota(text) }
        throw .wrong(line: line, say("“\(short(text))” is neither a phone nor a rota of this plan."))
    }

    private func phone(_ node: PlanNode) throws(PlanError) -> RoutePlan.Phone {
        var phone = RoutePlan.Phone()
        for entry in try fields(
            node, ["name", "number", "mobile", "confirmed", "times", "person", "unanswered"])
        {
            switch entry.key {
            case "number": phone.number = try text(entry.value)
            case "mobile": phone.isMobile = try flag(entry.value)
            case "confirmed": phone.isConfirmed = try flag(entry.value)
            case "times":
                let name = try text(entry.value)
                try time(name, entry.line)
                phone.times = name
            case "person": phone.person = try text(entry.value).lowercased()
            case "unanswered": phone.unanswered = try target(entry.value)
            default: break
            }
        }
        return phone
    }

    private func mailbox(_ node: PlanNode) throws(PlanError) -> RoutePlan.Mailbox {
        var mailbox = RoutePlan.Mailbox()
        for entry in try fields(node, ["name", "keys", "allowed"]) {
            switch entry.key {
            case "keys": mailbox.keys = try keys(entry.value)
            case "allowed": mailbox.isAllowed = try flag(entry.value)
            default: break
            }
        }
        return mailbox
    }

    // MARK: Values

    private func keys(_ node: PlanNode) throws(PlanError) -> [(key: String, to: RoutePlan.Target)] {
        var keys: [(key: String, to: RoutePlan.Target)] = []
        for entry in try map(node) {
            let isKey =
                !entry.key.isEmpty && entry.key.utf8.count <= 6 && entry.key.allSatisfy { "0123456789*#".contains($0) }
            guard isKey else {
                throw .wrong(line: entry.line, say("“\(short(entry.key))” is not a telephone key: 0 to 9, * or #."))
            }
            keys.append((entry.key, try target(entry.value)))
        }
        return keys
    }

    private func target(_ node: PlanNode) throws(PlanError) -> RoutePlan.Target {
        let name = try text(node)
        if name == "hang-up" { return .hangUp }
        if name == "again" { return .again }
        guard let at = index[name] else {
            throw .wrong(line: node.line, say("“\(short(name))” is not described anywhere in this plan."))
        }
        return .node(at)
    }

    private func time(_ name: String, _ line: Int) throws(PlanError) {
        guard name == "holiday" || times[name] != nil else {
            throw .wrong(line: line, say("the time “\(short(name))” is not described. Add it under times:"))
        }
    }

    private mutating func readHolidays(_ node: PlanNode) throws(PlanError) {
        let days: [(text: String, name: String, line: Int)]
        if let entries = node.entries {
            var named: [(text: String, name: String, line: Int)] = []
            for entry in entries { named.append((entry.key, try text(entry.value), entry.line)) }
            days = named
        } else {
            days = (node.texts ?? []).map { ($0.text, "", $0.line) }
        }
        for day in days {
            guard let date = Workday(day.text) else {
                throw .wrong(line: day.line, say("“\(short(day.text))” is not a date. Write 2026-12-25."))
            }
            guard holidays.count < RoutePlan.mostHolidays else {
                throw .wrong(line: day.line, say("a plan has at most \(RoutePlan.mostHolidays) holidays."))
            }
            holidays[date] = day.name
        }
    }

    private func map(_ node: PlanNode) throws(PlanError) -> [PlanNode.Entry] {
        guard let entries = node.entries else {
            throw .wrong(line: node.line, say("names with a colon are needed here, such as front-desk:"))
        }
        return entries
    }

    private func fields(_ node: PlanNode, _ known: [String]) throws(PlanError) -> [PlanNode.Entry] {
        let entries = try map(node)
        for entry in entries where !known.contains(entry.key) {
            throw .wrong(
                line: entry.line, say("“\(short(entry.key))” is not known here: only \(known.joined(separator: ", ")).")
            )
        }
        return entries
    }

    private func field(_ name: String, of node: PlanNode) -> PlanNode.Entry? { node.entries?.first { $0.key == name } }

    private func text(_ node: PlanNode) throws(PlanError) -> String {
        guard case .text(let text) = node.content else {
            throw .wrong(line: node.line, say("one word or text is needed here."))
        }
        return text
    }

    private func flag(_ node: PlanNode) throws(PlanError) -> Bool {
        switch try text(node).lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default: throw .wrong(line: node.line, say("yes or no is needed here."))
        }
    }

    private func short(_ text: String) -> String { PlainText.shortened(text, to: 60) }
}
