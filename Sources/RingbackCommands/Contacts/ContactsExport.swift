import ArgumentParser
import Foundation
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWeb
import RingbackWords

/// `ringback contacts export`: the whole list.
struct ContactsExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: terminal.say("Export all contacts, on the office's machine."),
        discussion: terminal.say(
            """
            Spreadsheets and Google Contacts can read the CSV; nothing in it can run as a formula. \
            `ringback contacts import` reads it back without loss.

            Example:
              ringback contacts export --format vcard contacts.vcf
            """))

    @OptionGroup var flags: SettingsFlags
    @Argument(help: .say("The file to write; standard output by default.")) var file: String?
    @Option(help: .say("csv, vcard (version 4.0), vcard3 or json.")) var format = "csv"
    @Option(
        name: .customLong("as"), help: .say("Who acts; by default the first admin.", valueName: "email"))
    var person: String?

    func run() async throws {
        guard let format = ContactFormat(rawValue: format) else {
            throw CommandError.outOfRange(flag: "--format", value: format, takes: say("csv, vcard, vcard3 or json"))
        }
        let path = file ?? "-"
        try await LocalDesk.run(try flags.settings()) { desk in
            let progress = Progress(terminal.say("Exporting contacts"), of: nil)
            defer { progress.end() }
            let export = try await desk.contactExport(by: desk.acting(as: person))
            try await CommandFile(path: path).write { write in
                try await export.write(export.layout(format), progress: { progress.reached($0) }) {
                    try write(Data($0.utf8))
                }
            }
        }
        if path != "-" { Output.problem(terminal.say("All contacts are in \(path).")) }
    }
}
