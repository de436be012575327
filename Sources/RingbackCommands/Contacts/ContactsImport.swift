import ArgumentParser
import Foundation
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWeb
import RingbackWords

/// `ringback contacts import`: a list from elsewhere, row by row.
struct ContactsImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: terminal.say("Import contacts from CSV or vCards, on the office's machine."),
        discussion: terminal.say(
            """
            Reads exports of Google Contacts, Outlook, HubSpot and Ringback, plain tables with named columns, and \
            vCards from phones and mail programs. Bad rows are skipped. An interrupted import resumes with the same \
            file; importing a file twice changes nothing.

            Example:
              ringback contacts import contacts.csv --dry-run --column "Handy=phone:mobile"
            """))

    @OptionGroup var flags: SettingsFlags
    @Argument(help: .say("The file; - is standard input.")) var file: String
    @Flag(help: .say("Preview row by row; change nothing.")) var dryRun = false
    @Option(
        name: .customLong("column"),
        help: .say(
            "What a column holds, by its name or number: name, lastName, company, phone, phone:LABEL, email, - …",
            valueName: "column=what"))
    var columns: [String] = []
    @Option(
        name: .customLong("as"), help: .say("Who acts; by default the first admin.", valueName: "email"))
    var person: String?
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        let settings = try flags.settings()
        let bytes = try CommandFile(path: file).read(upTo: CSVReader.Limits().bytes)
        let choices = try ColumnFlags(columns).choices(of: bytes)
        let report = try await LocalDesk.run(settings) { desk in
            let progress = Progress(
                dryRun ? terminal.say("Checking rows") : terminal.say("Importing rows"), of: nil)
            defer { progress.end() }
            let acting = try await desk.acting(as: person)
            return try await desk.importContacts(bytes, choices: choices, dry: dryRun, by: acting) {
                progress.reached($0.rows, share: $0.share)
            }
        }
        if json { return Output.jsonDocument { $0.report(report) } }
        if report.columns != nil { Self.showColumns(report) }
        if !report.lines.isEmpty { Output.table(Self.table(report)) }
        if report.left > 0 { Output.line(terminal.say("and \(report.left.grouped) more rows")) }
        Output.line("")
        Output.line(Self.summary(report))
    }

    /// What each column was read as, before the result.
    static func showColumns(_ report: ImportReport) {
        var table = Table([
            .init(title: terminal.say("COLUMN"), gives: true), .init(title: terminal.say("CONTAINS"), gives: true),
        ])
        for (place, name) in report.header.enumerated() {
            table.add([name, terminal.say(report.holds(at: place) ?? say("not used"))])
        }
        Output.table(table)
        Output.line("")
    }

    static func table(_ report: ImportReport) -> Table {
        var table = Table([
            .init(title: terminal.say("LINE"), side: .right), .init(title: terminal.say("NAME"), gives: true),
            .init(title: terminal.say("RESULT")),
            .init(title: terminal.say("WHY"), gives: true),
        ])
        for line in report.lines {
            let (fate, why) = words(line.fate)
            table.add([
                String(line.line), line.name, fate,
                ([why] + line.remarks.map { terminal.say($0) }).filter { !$0.isEmpty }.joined(separator: " "),
            ])
        }
        return table
    }

    private static func words(_ fate: ImportReport.Fate) -> (fate: String, why: String) {
        switch fate {
        case .new: (terminal.say("new"), "")
        case .merged(_, let name, let adding):
            (
                terminal.say("merged"),
                terminal.say("into \(name): \(adding.map { terminal.say($0) }.joined(separator: ", ")).")
            )
        case .known: (terminal.say("unchanged"), "")
        case .refused(let why): (terminal.say("rejected"), terminal.say(why))
        }
    }

    static func summary(_ report: ImportReport) -> String {
        let (new, merged) = (report.new.grouped, report.merged.grouped)
        let (known, refused) = (report.known.grouped, report.refused.grouped)
        if report.isDryRun {
            return terminal.say(
                """
                Nothing was changed. Preview: \(new) new, \(merged) merged, \(known) unchanged, \(refused) rejected.
                """)
        }
        let counts = say("Imported: \(new) new, \(merged) merged, \(known) unchanged, \(refused) rejected.")
        return report.goneBefore == 0
            ? terminal.say(counts)
            : terminal.say("\(counts) \(report.goneBefore.grouped) rows had been imported before the interruption.")
    }
}
