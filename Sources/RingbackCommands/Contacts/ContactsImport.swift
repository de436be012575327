import ArgumentParser
import Foundation
import RingbackCore
import RingbackDesk
import RingbackWeb

/// `ringback contacts import`: a list from elsewhere, row by row.
struct ContactsImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring contacts in from a CSV file, on the office's machine.",
        discussion: """
            Reads what Google Contacts, Outlook and Ringback export, and plain tables with named columns. All good \
            rows come in together, or none when something breaks; a bad row stops nothing. The same file twice \
            changes nothing.

            Example:
              ringback contacts import contacts.csv --dry-run
            """)

    @OptionGroup var flags: SettingsFlags
    @Argument(help: "The file; - is standard input.") var file: String
    @Flag(help: "Say row by row what would happen, and change nothing.") var dryRun = false
    @Option(
        name: .customLong("as"), help: ArgumentHelp("Who brings them in; else the first admin.", valueName: "email"))
    var person: String?
    @Flag(help: "For programs.") var json = false

    func run() async throws {
        let settings = try flags.settings()
        let bytes = try CommandFile(path: file).read(upTo: CSVReader.Limits().bytes)
        let lines = bytes.count { $0 == UInt8(ascii: "\n") }
        let report = try await LocalDesk.run(settings) { desk in
            let progress = Progress(dryRun ? "Looking at the rows" : "Bringing in the rows", of: lines)
            defer { progress.end() }
            let acting = try await desk.acting(as: person)
            return try await desk.importContacts(bytes, dry: dryRun, by: acting) { progress.reached($0) }
        }
        if json { return Output.jsonDocument { $0.report(report) } }
        if !report.lines.isEmpty { Output.table(Self.table(report)) }
        Output.line("")
        Output.line(Self.summary(report))
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
        return report.isDryRun ? "Nothing was changed. It would be: \(counts)." : "Brought in: \(counts)."
    }
}
