import ArgumentParser
import Foundation
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWeb

/// `ringback contacts export`: the whole list.
struct ContactsExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all contacts, on the office's machine.",
        discussion: """
            As CSV a spreadsheet and Google Contacts read it; nothing in it can be run as a formula. What was written is \
            read back by `ringback contacts import` without a loss.

            Example:
              ringback contacts export --format vcard contacts.vcf
            """)

    @OptionGroup var flags: SettingsFlags
    @Argument(help: "The file to write; without one, standard output.") var file: String?
    @Option(help: "csv, vcard (version 4.0), vcard3 or json.") var format = "csv"
    @Option(
        name: .customLong("as"), help: ArgumentHelp("Who takes them out; else the first admin.", valueName: "email"))
    var person: String?

    func run() async throws {
        guard let format = ContactFormat(rawValue: format) else {
            throw CommandError.outOfRange(flag: "--format", value: format, takes: "csv, vcard, vcard3 or json")
        }
        let bytes = try await LocalDesk.run(try flags.settings()) { desk in
            let progress = Progress("Taking out contacts", of: nil)
            defer { progress.end() }
            return try await desk.exportContacts(as: format, by: desk.acting(as: person)) { progress.reached($0) }
        }
        let text = String(buffer: bytes)
        guard let file, file != "-" else { return Output.text(text) }
        try CommandFile(path: file).write(text)
        Output.problem("All contacts are in \(file).")
    }
}
