package import RingbackWords

/// How one figure is counted: a report is a list of these, and reads like its explanation.
package struct ReportRule<Fact>: Sendable {
    package typealias Test = @Sendable (Fact, ReportDay) -> Bool

    package let column: ReportColumn
    /// Whether a fact is one of the calls that are shown behind the figure.
    package let isCase: Test
    fileprivate let way: Way

    fileprivate enum Way: Sendable {
        case count
        case share(of: Test)
        case minutes(String, @Sendable (Fact) -> Int?)
        case callers(@Sendable (Fact) -> CallFact.Caller?, atLeast: Int)
    }

    package var countsCallers: Bool { if case .callers = way { true } else { false } }

    /// The number of facts of which it is true.
    package static func count(
        _ key: String, _ title: Phrase, where isCase: @escaping Test = { _, _ in true }
    ) -> Self {
        Self(column: ReportColumn(key, title, .count), isCase: isCase, way: .count)
    }

    /// Of the facts that it can be said of, how many meet it.
    package static func share(_ key: String, _ title: Phrase, of all: @escaping Test, _ meets: @escaping Test) -> Self {
        Self(
            column: ReportColumn(key, title, .share), isCase: { all($0, $1) && meets($0, $1) }, way: .share(of: all))
    }

    /// A percentile of minutes, of the facts that have any.
    /// - Parameter values: a name for the values, which several percentiles may share.
    package static func percentile(
        _ key: String, _ title: Phrase, _ percent: Int, of values: String,
        in unit: ReportColumn.Unit = .minutes, _ minutes: @escaping @Sendable (Fact) -> Int?
    ) -> Self {
        Self(
            column: ReportColumn(key, title, .percentile(percent, of: values), in: unit),
            isCase: { fact, _ in minutes(fact) != nil }, way: .minutes(values, minutes))
    }

    /// How many callers there are, each counted once, with at least so many facts.
    package static func callers(
        _ key: String, _ title: Phrase, atLeast least: Int, _ caller: @escaping @Sendable (Fact) -> CallFact.Caller?
    ) -> Self {
        Self(
            column: ReportColumn(key, title, .count), isCase: { fact, _ in caller(fact) != nil },
            way: .callers(caller, atLeast: least))
    }
}

/// Facts counted by the rules of a report.
package struct ReportTally<Fact>: Sendable {
    private let rules: [ReportRule<Fact>]
    /// One a rule.
    private var counts: [Int]
    private var parts: [Int]
    /// Kept where a rule is the first to ask for its values.
    private var values: [Distribution?]
    private var callers: [CallFact.Caller: Int] = [:]

    package init(_ rules: [ReportRule<Fact>]) {
        self.rules = rules
        (counts, parts) = (Array(repeating: 0, count: rules.count), Array(repeating: 0, count: rules.count))
        var names: Set<String> = []
        values = rules.map { rule in
            if case .minutes(let name, _) = rule.way, names.insert(name).inserted { Distribution() } else { nil }
        }
    }

    package mutating func add(_ fact: Fact, on day: ReportDay) {
        var hasCaller = false
        for place in rules.indices {
            let rule = rules[place]
            switch rule.way {
            case .count: if rule.isCase(fact, day) { counts[place] += 1 }
            case .share(let all):
                if all(fact, day) { counts[place] += 1 }
                if rule.isCase(fact, day) { parts[place] += 1 }
            case .minutes(_, let minutes):
                if values[place] != nil, let minutes = minutes(fact) { values[place]?.add(minutes) }
            case .callers(let caller, _):
                if !hasCaller, let caller = caller(fact) { callers[caller, default: 0] += 1 }
                hasCaller = true
            }
        }
    }

    package var measures: [Measure] {
        rules.indices.map { place in
            switch (rules[place].way, rules[place].column.kind) {
            case (.share, _): .share(parts[place], of: counts[place])
            case (.callers(_, let least), _): .count(callers.values.count { $0 >= least })
            case (.minutes(let name, _), .percentile(let percent, _)): .percentile(percent, of: values(named: name))
            default: .count(counts[place])
            }
        }
    }

    private func values(named name: String) -> Distribution {
        for (place, rule) in rules.enumerated() {
            if case .minutes(let known, _) = rule.way, known == name, let values = values[place] { return values }
        }
        return Distribution()
    }
}
