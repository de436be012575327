import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// A report as a table: each figure beside the number of its cases. Spreadsheets run nothing in it.
struct ReportFile: Sendable {
    static let type = "text/csv; charset=utf-8"
    private let view: ReportView
    private let language: Language

    init(_ view: ReportView, in language: Language) { (self.view, self.language) = (view, language) }

    var name: String {
        "\(view.report.name.rawValue)-\(view.report.period.from.description)-\(view.report.period.until.description).csv"
    }

    var body: ResponseBody {
        var text = CSVWriter.byteOrderMark + CSVWriter.line(heading)
        for row in view.report.rows { text += line(row.key, row.title, row.measures) }
        text += line("", say("All"), view.report.total)
        return ResponseBody(byteBuffer: ByteBuffer(string: text))
    }

    private var heading: [String] {
        [language(view.report.by.title), language(say("Key", context: "of a row"))]
            + view.report.columns.flatMap { column in
                let title = language(column.title)
                return [heading(title, column), language(say("\(title): cases"))]
            }
    }

    private func heading(_ title: String, _ column: ReportColumn) -> String {
        switch (column.kind, column.unit) {
        case (.count, _), (.share, _): title
        case (.percentile, .minutes), (.longest, .minutes): language(say("\(title) (minutes)"))
        case (.percentile, .seconds), (.longest, .seconds): language(say("\(title) (seconds)"))
        }
    }

    private func line(_ key: String, _ title: Phrase, _ measures: [Measure]) -> String {
        CSVWriter.line(
            [language(title), key] + measures.flatMap { [Self.text($0.value), String($0.cases)] })
    }

    /// With a point, as programs and most spreadsheets read it; empty without cases.
    static func text(_ value: Double?) -> String {
        guard let value else { return "" }
        if let whole = Int(exactly: value) { return String(whole) }
        return String((value * 10_000).rounded() / 10_000)
    }
}
