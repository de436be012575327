import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let report = Shape<ReportView>("Report", capacity: { 4096 + $0.report.rows.count * 1024 }) {
        Field("report") { $0.report.name }
        Field("office") { $0.office }
        Field("officeId") { $0.officeID }
        Field("zone") { $0.zone }
        Field("from", as: .day) { $0.report.period.from.description }
        Field("to", as: .day) { $0.report.period.until.description }
        Field("by") { $0.report.by }
        Field("at", "When it was so.") { $0.at }
        Field("whole", "Whether everybody’s calls are in it, or only those that you may see.") { $0.isWhole }
        Field("columns", column, upTo: 20) { $0.report.columns }
        Field("rows", row, upTo: 100_000) { view in
            view.report.rows.map { ReportRowShown(key: $0.key, title: $0.title, measures: $0.measures, view: view) }
        }
        Field("total", row, "All of them together; not always the sum of the rows.") { view in
            ReportRowShown(key: "", title: say("All"), measures: view.report.total, view: view)
        }
    }

    private static let column = Shape<ReportColumn> {
        Field("name") { $0.key }
        Field("title") { $0.title }
        Field("kind", as: .word(["count", "share", "percentile", "longest"])) { $0.kind.word }
        Field("unit", "Of times.") { $0.unit }
        Field("percent", as: .nullable(.integer(0...100))) { $0.kind.percent }
        Field("values", as: .nullable(.text(40)), "The name of the values that a percentile is of.") { $0.kind.values }
    }

    private static let row = Shape<ReportRowShown> {
        Field("key") { $0.key }
        Field("title") { $0.title }
        Field("figures", figure, upTo: 20) { $0.figures }
        Field("values", values, upTo: 10, "What percentiles are of, so that those of several offices can be made.") {
            $0.values
        }
    }

    private static let figure = Shape<ReportFigureShown> {
        Field("name") { $0.column.key }
        Field("value", "A number, a share from 0 to 1, or a time in the unit of its column; null without cases.") {
            ReportNumber($0.measure.value)
        }
        Field("count", "How many cases are behind it.") { $0.measure.cases }
        Field("part", as: .nullable(.integer(0...Int64.max)), "Of a share, how many of the cases.") { $0.measure.part }
        Field("cases", as: .nullable(.text(2000)), "Where the calls behind it are.") { $0.cases }
    }

    static let loggedLines = Shape<LoggedLines>(capacity: { 1024 + $0.lines.count * 160 }) {
        Field("lines", loggedLine, upTo: 1000) { $0.lines }
        Field.next { $0.next }
    }

    private static let loggedLine = Shape<LoggedLine> {
        Field("at") { $0.fact.at }
        Field("kind", as: .word(["in", "out", "held"]), "A call in or out, or a caller who was put on hold.") {
            $0.fact.kind.word
        }
        Field("answered", "Of somebody on hold, whether they were taken.") { $0.fact.wasAnswered }
        Field("seconds", as: .integer(0...Int64.max), "How long they talked, or waited.") { $0.fact.seconds }
        Field("number", as: .nullable(.text(TextLimit.number)), "E.164.") { $0.number }
        Field("name", as: .text(TextLimit.name), "As the log has it.") { $0.name }
    }

    private static let values = Shape<(name: String, values: Distribution)> {
        Field("name") { $0.name }
        Field("counts", "Times, and how many cases have so many.") { ReportCounts($0.values) }
    }
}

/// A row with what its links need.
struct ReportRowShown: Sendable {
    let key: String
    let title: Phrase
    let measures: [Measure]
    let view: ReportView

    var figures: [ReportFigureShown] {
        zip(view.report.columns, measures).map { column, measure in
            ReportFigureShown(column: column, measure: measure, cases: view.report.casesPath(column, measure, row: key))
        }
    }

    /// Each once.
    var values: [(name: String, values: Distribution)] {
        var seen: Set<String> = []
        return zip(view.report.columns, measures).compactMap { column, measure in
            guard case .percentile(_, let values) = measure, let name = column.kind.values, seen.insert(name).inserted
            else { return nil }
            return (name, values)
        }
    }
}

struct ReportFigureShown: Sendable {
    let column: ReportColumn
    let measure: Measure
    let cases: String?
}

/// A number, or null.
struct ReportNumber: JSONDescribed {
    private let value: Double?

    init(_ value: Double?) { self.value = value }

    static var schema: Schema { .nullable(.number(0...9_007_199_254_740_992)) }
    func write(to json: inout JSONWriter) {
        guard let value else { return json.null() }
        if let whole = Int(exactly: value) { json.integer(whole) } else { json.double(value) }
    }
}

/// `[[12, 3], [15, 1]]`.
struct ReportCounts: JSONDescribed {
    private let values: Distribution

    init(_ values: Distribution) { self.values = values }

    static var schema: Schema { .array(.array(.integer(0...Int64.max), count: 2...2), upTo: 2_000_000) }
    func write(to json: inout JSONWriter) {
        json.array(of: values.steps) { json, step in
            json.array(of: [step.minutes, step.times]) { $0.integer($1) }
        }
    }
}

extension ReportColumn.Kind {
    var word: String {
        switch self {
        case .count: "count"
        case .share: "share"
        case .percentile: "percentile"
        case .longest: "longest"
        }
    }
    var percent: Int? { if case .percentile(let percent, _) = self { percent } else { nil } }
    var values: String? { if case .percentile(_, let values) = self { values } else { nil } }
}

extension Measure {
    var part: Int? { if case .share(let part, _) = self { part } else { nil } }
}

extension Report {
    /// Where the calls behind a figure are in the API; `nil` if there are none to show.
    fileprivate func casesPath(_ column: ReportColumn, _ measure: Measure, row: String) -> String? {
        guard hasCases(of: column), measure.cases > 0 else { return nil }
        let list = name == .answer ? Paths.reportLines : Paths.reportCases
        let path = list(
            name.rawValue, column.key, row.isEmpty ? nil : row, period.from.description, period.until.description,
            by.rawValue, nil)
        return Paths.api.text + path.text
    }

    /// Whether its figures are of calls that can be opened one by one.
    func hasCases(of column: ReportColumn) -> Bool {
        name == .hours || name == .answer
            || ReportRules.messages(name)?.contains { $0.column.key == column.key } ?? false
    }
}
