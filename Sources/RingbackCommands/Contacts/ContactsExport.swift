import ArgumentParser
import Foundation
import RingbackCore
import RingbackDesk

/// `ringback contacts export`: the whole list, as CSV.
struct ContactsExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all contacts as CSV, on the office's machine.",
        discussion: "A spreadsheet and Google Contacts read it; nothing in it can be run as a formula.")

    @OptionGroup var flags: SettingsFlags
    @Argument(help: "The file to write; without one, standard output.") var file: String?
    @Option(
        name: .customLong("as"), help: ArgumentHelp("Who takes them out; else the first admin.", valueName: "email"))
    var person: String?

    func run() async throws {
        let text = try await LocalDesk.run(try flags.settings()) { desk in
            try await desk.exportContacts(by: desk.acting(as: person))
        }
        guard let file, file != "-" else { return Output.text(text) }
        try CommandFile(path: file).write(text)
        Output.problem("All contacts are in \(file).")
    }
}
