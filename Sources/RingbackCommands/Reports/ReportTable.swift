import RingbackCore
import RingbackJSON
import RingbackWords

/// A report from the API, as a table for people: each value with the cases that it is of.
struct ReportTable {
    private let report: JSONValue

    init(_ report: JSONValue) { self.report = report }

    func show() {
        let title = report.text("report").flatMap(ReportName.init(rawValue:))?.title ?? .none
        let (from, to) = (report.text("from") ?? "", report.text("to") ?? "")
        Output.line("\(terminal.say(title)), \(from == to ? from : terminal.say("\(from) to \(to)"))")
        if report.bool("whole") == false {
            Output.line(terminal.say("Only calls of people whose sheets you look after are counted."))
        }
        let rows = report.items("rows")
        guard !rows.isEmpty else { return Output.line(terminal.say("Nothing in this period.")) }
        let columns = report.items("columns")
        let by = report.text("by").flatMap(ReportGrouping.init(rawValue:))?.title ?? .none
        var table = Table(
            [.init(title: terminal.say(by).uppercased(), gives: true)]
                + columns.map { .init(title: ($0.text("title") ?? "").uppercased(), side: .right) })
        for row in rows + [report["total"]].compactMap(\.self) {
            let cells = zip(columns, row.items("figures")).map { Self.cell($0, $1) }
            table.add([row.text("title") ?? ""] + cells)
        }
        Output.table(table)
    }

    static func cell(_ column: JSONValue, _ figure: JSONValue) -> String {
        let count = figure.int("count") ?? 0
        guard let value = figure["value"]?.number else { return "–" }
        switch column.text("kind") {
        case "share": return "\(Int((value * 100).rounded()))% (\(figure.int("part") ?? 0)/\(count))"
        case "percentile", "longest":
            return "\(time(value, column.text("unit").flatMap(ReportColumn.Unit.init(rawValue:)))) (\(count))"
        default: return String(Int(value))
        }
    }

    static func cell(_ column: ReportColumn, _ measure: Measure) -> String {
        guard let value = measure.value else { return "–" }
        switch measure {
        case .count: return String(Int(value))
        case .share(let part, let all): return "\(Int((value * 100).rounded()))% (\(part)/\(all))"
        case .percentile, .longest: return "\(time(value, column.unit)) (\(measure.cases))"
        }
    }

    /// "2:05 h", "45 s".
    private static func time(_ value: Double, _ unit: ReportColumn.Unit?) -> String {
        let whole = Int(value.rounded())
        return unit == .seconds ? "\(whole) s" : "\(whole / 60):\(two(whole % 60)) h"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
