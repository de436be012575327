import ArgumentParser
import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback report`: a report as a table, as CSV or as JSON.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: terminal.say("Show a report, or join those of several offices."),
        discussion: terminal.say(
            """
            Examples:
              ringback report returns --by team
              ringback report leaks --from 2026-10-01 --to 2026-10-31 --csv > leaks.csv
              ringback report audit --from 2026-10-01 --to 2026-10-31 --pdf october.pdf
              ringback report roll-up north.json south.json
            """), subcommands: [ReportShow.self, ReportRollUp.self], defaultSubcommand: ReportShow.self)
}

/// `ringback report NAME`
struct ReportShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: terminal.say("Show one report."), shouldDisplay: false)

    @OptionGroup var flags: PersonFlags
    @Argument(
        help: .say(
            "returns, windows, repeat-callers, answer, hours, load, leaks, standards or, as PDF, audit."))
    var name: String
    @Option(help: .say("The first day, such as 2026-11-01; four weeks before the last by default.", valueName: "day"))
    var from: String?
    @Option(help: .say("The last day; today by default.", valueName: "day")) var to: String?
    @Option(help: .say("What the rows are: person, team, site, office, day, week, month, hour, weekday or rule."))
    var by: String?
    @Flag(help: .say("Print CSV, for spreadsheets.")) var csv = false
    @Option(help: .say("Write the auditor’s report as PDF; - is standard output.", valueName: "file")) var pdf: String?

    func run() async throws {
        guard !(csv && flags.json) else {
            throw CommandError.outOfRange(flag: "--csv", value: "--json", takes: say("one of --csv, --json"))
        }
        var client = try flags.client()
        // As long as the server may read for it, and wait for others' reports before.
        client.patience = .seconds(300)
        if name == "audit" { return try await audit(client) }
        guard ReportName(rawValue: name) != nil else {
            throw CommandError.outOfRange(
                flag: "NAME", value: name,
                takes: Phrase(verbatim: (ReportName.allCases.map(\.rawValue) + ["audit"]).joined(separator: ", ")))
        }
        let query = [("from", from), ("to", to), ("by", by)].compactMap { name, value in value.map { (name, $0) } }
        if csv {
            return Output.text(try await client.csv("/api/v1/reports/\(name)/csv", query))
        }
        let report = try await client.get("/api/v1/reports/\(name)", query)
        if flags.json { return Output.line(report.text) }
        ReportTable(report.value).show()
    }

    private func audit(_ client: APIClient) async throws {
        guard let pdf else {
            throw CommandError.outOfRange(flag: "--pdf", value: "", takes: say("a file to write the report to"))
        }
        let query = [("from", from), ("to", to)].compactMap { name, value in
            value.map { "\(name)=\(APIClient.encoded($0))" }
        }
        let path = "/api/v1/reports/audit.pdf\(query.isEmpty ? "" : "?")\(query.joined(separator: "&"))"
        let bytes = try await client.file(path, type: "application/pdf")
        try await CommandFile(path: pdf).write(Data(bytes))
        if pdf != "-" { Output.problem(terminal.say("The report is in \(pdf).")) }
    }
}
