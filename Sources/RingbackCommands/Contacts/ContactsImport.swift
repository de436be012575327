import ArgumentParser
import Foundation
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWeb

/// `ringback contacts import`: a list from elsewhere, row by row.
struct ContactsImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import contacts from CSV or vCards, on the office's machine.",
        discussion: """
            Reads exports of Google Contacts, Outlook, HubSpot and Ringback, plain tables with named columns, and \
            vCards from phones and mail programs. Bad rows are skipped. An interrupted import resumes with the same \
            file; importing a file twice changes nothing.

            Example:
              ringback contacts import contacts.csv --dry-run --column "Handy=phone:mobile"
            """)

    @OptionGroup var flags: SettingsFlags
    @Argument(help: "The file; - is standard input.") var file: String
    @Flag(help: "Show row by row what would happen; change nothing.") var dryRun = false
    @Option(
        name: .customLong("column"),
        help: ArgumentHelp(
            "What a column holds, by its name or number: name, lastName, company, phone, phone:LABEL, email, - …",
            valueName: "column=what"))
    var columns: [String] = []
    @Option(
        name: .customLong("as"), help: ArgumentHelp("Who acts; by default the first admin.", valueName: "email"))
    var person: String?
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let settings = try flags.settings()
        let bytes = try CommandFile(path: file).read(upTo: CSVReader.Limits().bytes)
        let choices = try ColumnFlags(columns).choices(of: bytes)
        let report = try await LocalDesk.run(settings) { desk in
            let progress = Progress(dryRun ? "Looking at the rows" : "Bringing in the rows", of: nil)
            defer { progress.end() }
            let acting = try await desk.acting(as: person)
            return try await desk.importContacts(bytes, choices: choices, dry: dryRun, by: acting) {
                progress.reached($0.rows, share: $0.share)
            }
        }
        if json { return Output.jsonDocument { $0.report(report) } }
        if report.columns != nil { Self.showColumns(report) }
        if !report.lines.isEmpty { Output.table(Self.table(report)) }
        if report.left > 0 { Output.line("and \(report.left.grouped) more rows") }
        Output.line("")
        Output.line(Self.summary(report))
    }

    /// What each column was read as, before the result.
    static func showColumns(_ report: ImportReport) {
        var table = Table([.init(title: "COLUMN", gives: true), .init(title: "HOLDS", gives: true)])
        for (place, name) in report.header.enumerated() { table.add([name, report.holds(at: place) ?? "not used"]) }
        Output.table(table)
        Output.line("")
    }

    static func table(_ report: ImportReport) -> Table {
        var table = Table([
            .init(title: "LINE", side: .right), .init(title: "NAME", gives: true), .init(title: "FATE"),
            .init(title: "WHY", gives: true),
        ])
        for line in report.lines {
            let (fate, why) = words(line.fate)
            table.add([
                String(line.line), line.name, fate,
                ([why] + line.remarks).filter { !$0.isEmpty }.joined(separator: " "),
            ])
        }
        return table
    }

    private static func words(_ fate: ImportReport.Fate) -> (fate: String, why: String) {
        switch fate {
        case .new: ("new", "")
        case .merged(_, let name, let adding): ("merged", "into \(name): \(adding.joined(separator: ", ")).")
        case .known: ("known", "")
        case .refused(let why): ("refused", why)
        }
    }

    static func summary(_ report: ImportReport) -> String {
        let counts = """
            \(report.new.grouped) new, \(report.merged.grouped) merged, \(report.known.grouped) known already, \
            \(report.refused.grouped) refused
            """
        let before =
            report.goneBefore > 0 ? " \(report.goneBefore.grouped) rows were in before it was broken off." : ""
        return report.isDryRun ? "Nothing was changed. It would be: \(counts)." : "Brought in: \(counts).\(before)"
    }
}
