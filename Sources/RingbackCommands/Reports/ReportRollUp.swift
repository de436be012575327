import ArgumentParser
import NIOCore
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback report roll-up FILE…`: the same report of several offices as one. It asks no server.
struct ReportRollUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roll-up",
        abstract: terminal.say("Join the JSON of one report from several offices: medians are those of all calls."))

    @Argument(help: .say("What ringback report NAME --json wrote, one file an office.")) var files: [String]
    @Flag(help: .say("Print JSON.")) var json = false
    @Flag(help: .say("Print CSV, for spreadsheets.")) var csv = false

    private static let largest = 200_000_000

    func run() async throws {
        guard files.count <= RollUp.mostFiles else {
            throw CommandError.outOfRange(
                flag: "FILE", value: String(files.count), takes: say("at most \(RollUp.mostFiles) files"))
        }
        let parts = try files.map { file in
            let bytes = try CommandFile(path: file).read(upTo: Self.largest)
            guard let value = try? JSONReader.read(ByteBuffer(bytes: bytes)), let part = RollUp.Part(value, file: file)
            else { throw ReportError.notAReport(file: file) }
            return part
        }
        guard let report = try RollUp(parts).report() else { return }
        if json { return Output.json { RolledText(report, parts).write(to: &$0) } }
        if csv { return Output.text(RolledText(report, parts).csv) }
        RolledText(report, parts).show()
    }
}

/// What became of several offices’ reports, for people and for programs.
private struct RolledText {
    let report: Report
    let parts: [RollUp.Part]

    init(_ report: Report, _ parts: [RollUp.Part]) { (self.report, self.parts) = (report, parts) }

    private var all: [(title: String, key: String, measures: [Measure])] {
        report.rows.map { (terminal.say($0.title), $0.key, $0.measures) } + [(terminal.say("All"), "", report.total)]
    }

    func show() {
        let period = terminal.say("\(report.period.from.description) to \(report.period.until.description)")
        Output.line(
            terminal.say(
                parts.count, one: "\(terminal.say(report.name.title)), \(period): 1 office",
                other: "\(terminal.say(report.name.title)), \(period): \(parts.count) offices"))
        var table = Table(
            [.init(title: terminal.say(report.by.title).uppercased(), gives: true)]
                + report.columns.map { .init(title: terminal.say($0.title).uppercased(), side: .right) })
        for row in all { table.add([row.title] + zip(report.columns, row.measures).map(ReportTable.cell)) }
        Output.table(table)
    }

    var csv: String {
        let heading =
            [terminal.say(report.by.title), terminal.say("Key", context: "of a row")]
            + report.columns.flatMap { [terminal.say($0.title), terminal.say("\(terminal.say($0.title)): cases")] }
        return all.reduce(CSVWriter.line(heading)) { text, row in
            text
                + CSVWriter.line(
                    [row.title, row.key]
                        + row.measures.flatMap { [$0.value.map { "\($0)" } ?? "", String($0.cases)] })
        }
    }

    func write(to json: inout JSONWriter) {
        json.field("report", report.name.rawValue)
        json.field("from", report.period.from.description)
        json.field("to", report.period.until.description)
        json.field("by", report.by.rawValue)
        json.name("offices")
        json.array(of: parts) { json, part in json.string(part.office) }
        json.name("columns")
        json.array(of: report.columns) { json, column in json.string(column.key) }
        json.name("rows")
        json.array(of: report.rows) { json, row in
            json.object { Self.write(row.key, row.measures, report.columns, to: &$0) }
        }
        json.name("total")
        json.object { Self.write("", report.total, report.columns, to: &$0) }
    }

    private static func write(
        _ key: String, _ measures: [Measure], _ columns: [ReportColumn], to json: inout JSONWriter
    ) {
        json.field("key", key)
        json.name("figures")
        json.array(of: zip(columns, measures)) { json, figure in
            json.object { json in
                json.field("name", figure.0.key)
                json.name("value")
                if let value = figure.1.value { json.double(value) } else { json.null() }
                json.name("count")
                json.integer(figure.1.cases)
            }
        }
    }
}
