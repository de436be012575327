import ArgumentParser
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWeb
import RingbackWords

/// `ringback calls`: what the telephone system logged.
struct CallsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calls", abstract: terminal.say("Import the phone system's call logs."),
        subcommands: [CallsImport.self])
}

/// `ringback calls import`: a call log, line by line.
struct CallsImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: terminal.say("Import a call log (CSV), on the office's machine."),
        discussion: terminal.say(
            """
            Reads exports of FreePBX and 3CX, and tables with columns for the time and both numbers. A call is shown \
            with the contact that has its number. A call imported twice counts once.

            Example:
              ringback calls import cdr.csv --dry-run
            """))

    @OptionGroup var flags: SettingsFlags
    @Argument(help: .say("The file; - is standard input.")) var file: String
    @Flag(help: .say("Preview line by line; change nothing.")) var dryRun = false
    @Option(
        name: .customLong("column"),
        help: .say(
            """
            What a column holds, by its name or number: \(CallColumn.allCases.map(\.rawValue).joined(separator: ", ")), \
            or - for nothing.
            """, valueName: "column=what"))
    var columns: [String] = []
    @Option(
        name: .customLong("as"), help: .say("Who acts; by default the first admin.", valueName: "email"))
    var person: String?
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        let settings = try flags.settings()
        let bytes = try CommandFile(path: file).read(upTo: CSVReader.Limits().bytes)
        let choices = try ColumnFlags(columns).calls(of: bytes)
        let report = try await LocalDesk.run(settings) { desk in
            let progress = Progress(
                dryRun ? terminal.say("Checking calls") : terminal.say("Importing calls"), of: nil)
            defer { progress.end() }
            return try await desk.importCalls(bytes, choices: choices, dry: dryRun, by: desk.acting(as: person)) {
                progress.reached($0.rows, share: $0.share)
            }
        }
        if json { return Output.jsonDocument { $0.report(report) } }
        ContactsImport.showColumns(report)
        if !report.lines.isEmpty { Output.table(ContactsImport.table(report)) }
        if report.left > 0 { Output.line(terminal.say("and \(report.left.grouped) more lines")) }
        Output.line("")
        Output.line(Self.summary(report))
    }

    private static func summary(_ report: ImportReport) -> String {
        let new = (report.new + report.merged).grouped
        let (merged, known) = (report.merged.grouped, report.known.grouped)
        return report.isDryRun
            ? terminal.say(
                """
                Nothing was changed. Preview: \(new) new, \(merged) of them from known callers, \(known) already \
                there, \(report.refused.grouped) rejected.
                """)
            : terminal.say(
                """
                Imported: \(new) new, \(merged) of them from known callers, \(known) already there, \
                \(report.refused.grouped) rejected.
                """)
    }
}
