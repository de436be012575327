import RingbackCore
import RingbackDesk
import RingbackWords

extension ReportPage {
    init(_ view: ReportView, _ say: Wording) {
        let (report, text) = (view.report, ReportText(say: say))
        let (from, to) = (report.period.from.description, report.period.until.description)
        func cells(_ measures: [Measure], _ key: String?) -> [Cell] {
            zip(report.columns, measures).map { column, measure in
                let hasCases = report.hasCases(of: column) && measure.cases > 0
                let path = Paths.reportCases(
                    report.name.rawValue, figure: column.key, row: key, from: from, to: to, by: report.by.rawValue)
                return Cell(
                    value: text.value(measure, in: column.unit), base: text.base(measure),
                    cases: hasCases ? path : Self.elsewhere(report, column, measure, key))
            }
        }
        self.init(
            name: report.name, from: from, to: to, by: report.by,
            period: report.name.hasPeriod ? text.period(report.period) : say.fullMoment(view.at),
            columns: report.columns.map(\.title),
            lines: report.isEmpty && report.name != .load
                ? []
                : report.rows.map { row in
                    Line(
                        name: text.title(row, by: report.by), isName: report.by == .person,
                        cells: cells(row.measures, row.key))
                },
            total: Line(name: say("All"), isName: false, cells: cells(report.total, nil)),
            chart: ReportChart(report, text), isWhole: view.isWhole, zone: view.zone)
    }

    /// Open work is on the sheet, and what was found in the list of findings.
    private static func elsewhere(
        _ report: Report, _ column: ReportColumn, _ measure: Measure, _ key: String?
    ) -> Path? {
        switch report.name {
        case .load: return report.by == .person ? key.map { Paths.sheet($0) } : nil
        case .standards:
            guard column.key == "findings", measure.cases > 0 else { return nil }
            let day = report.by == .day ? key : nil
            return Paths.findings(
                from: day ?? report.period.from.description, to: day ?? report.period.until.description,
                rule: report.by == .rule ? key : nil)
        case .returns, .windows, .repeatCallers, .answer, .hours, .leaks: return nil
        }
    }
}

extension ReportChart {
    /// `nil` for a report that says it best in its table.
    init?(_ report: Report, _ text: ReportText) {
        guard let (bars, marks) = report.name.pictured, report.rows.count <= Self.limit,
            let place = report.columns.firstIndex(where: { $0.key == bars })
        else { return nil }
        let mark = marks.flatMap { marks in report.columns.firstIndex { $0.key == marks } }
        let values = report.rows.flatMap { row in
            [row.measures[place].value, mark.flatMap { row.measures[$0].value }].compactMap(\.self)
        }
        self.init(
            title: report.columns[place].title, legend: mark.map { report.columns[$0].title },
            bars: report.rows.map { row in
                Bar(
                    name: text.title(row, by: report.by), height: row.measures[place].value,
                    mark: mark.flatMap { row.measures[$0].value },
                    text: [
                        text.value(row.measures[place], in: report.columns[place].unit), text.base(row.measures[place]),
                    ].compactMap(\.self)
                        .joined(separator: " · "))
            },
            isTime: report.by.isShared && report.by != .rule,
            most: text.value(
                report.columns[place].kind.measure(values.max() ?? 0), in: report.columns[place].unit))
    }
}

extension ReportName {
    /// The figure drawn as bars, and the one marked beside it.
    fileprivate var pictured: (bars: String, marks: String?)? {
        switch self {
        case .returns: ("returnMedian", "returnNinetieth")
        case .windows: ("met", nil)
        case .repeatCallers: ("again", nil)
        case .answer: ("answered", nil)
        case .hours: ("calls", nil)
        case .load: ("open", nil)
        case .leaks: ("noOutcome", nil)
        case .standards: ("findings", nil)
        }
    }
}

extension ReportColumn.Kind {
    /// A value of this kind, to be worded.
    fileprivate func measure(_ value: Double) -> Measure {
        switch self {
        case .count: .count(Int(value))
        case .share: .share(Int((value * 1000).rounded()), of: 1000)
        case .percentile, .longest: .longest(Int(value), of: 1)
        }
    }
}
