import RingbackCore
import RingbackStore
import RingbackWords

/// The rules of the office's telephone standards, day by day.
struct StandardsReport {
    private let reading: ReportReading

    init(_ reading: ReportReading) { self.reading = reading }

    /// One rule on one day on which it held.
    struct RuleDay {
        let rule: StandardRule
        let version: Int
        let day: Workday
        let findings: [Finding]
    }

    static let columns = [
        ReportColumn("days", say("Days in force"), .count), ReportColumn("clean", say("Days without findings"), .share),
        ReportColumn("findings", say("Findings"), .count),
    ]

    func report() throws -> Report {
        var total = measures(nil)
        var rows: [String: [Measure]] = [:]
        for day in reading.period.days where day <= today {
            for held in try rules(on: day) {
                let counted = measures(held)
                total = Self.sum(total, counted)
                rows[key(held)] = Self.sum(rows[key(held)] ?? measures(nil), counted)
            }
        }
        let keys =
            reading.by == .rule
            ? StandardRule.allCases.map(\.rawValue).filter { rows[$0] != nil } : rows.keys.sorted()
        return Report(
            name: .standards, period: reading.period, by: reading.by, columns: Self.columns,
            rows: keys.map { Report.Row(key: $0, title: reading.keys.title($0), measures: rows[$0] ?? []) },
            total: total)
    }

    private var today: Workday { reading.scope.view.office.hours.workday(at: reading.scope.now) }

    /// The rules that held on a day, in their order, each with what was found, as far as the acting person may see it.
    func rules(on day: Workday) throws -> [RuleDay] {
        let hours = reading.scope.view.office.hours
        let held = StandardRule.allCases.filter { standards.holding($0, on: day, in: hours) != nil }
        if held.isEmpty { return [] }
        let scope = reading.scope
        let findings = Dictionary(grouping: try scope.findings(on: day).filter(scope.sees), by: \.rule)
        return held.map { rule in
            RuleDay(
                rule: rule, version: standards.version(of: rule, on: day)?.number ?? 0, day: day,
                findings: findings[rule] ?? [])
        }
    }

    private var standards: Standards { reading.scope.view.picture.standards }

    /// The versions that were in force on some day of the period, with their texts.
    func versions() throws -> [AuditReport.Standard] {
        let scope = reading.scope
        return try StandardRule.allCases.flatMap { rule -> [AuditReport.Standard] in
            let numbers = Set(
                reading.period.days.compactMap { day in
                    standards.version(of: rule, on: day).flatMap { $0.holds ? $0.number : nil }
                })
            return try numbers.sorted().compactMap { number in
                try StandardQueries.version(number, of: rule, in: scope.office, scope.session).map {
                    AuditReport.Standard(
                        rule: rule, version: number, effective: $0.term.effective, text: $0.text,
                        parameters: $0.term.parameters)
                }
            }
        }
    }

    private func key(_ held: RuleDay) -> String {
        switch reading.by {
        case .day: held.day.description
        case .week: held.day.isoWeek
        case .month: held.day.isoMonth
        case .rule, .person, .team, .site, .office, .hour, .weekday: held.rule.rawValue
        }
    }

    private func measures(_ held: RuleDay?) -> [Measure] {
        guard let held else { return [.count(0), .share(0, of: 0), .count(0)] }
        return [.count(1), .share(held.findings.isEmpty ? 1 : 0, of: 1), .count(held.findings.count)]
    }

    private static func sum(_ one: [Measure], _ other: [Measure]) -> [Measure] { zip(one, other).map { $0.adding($1) } }
}
