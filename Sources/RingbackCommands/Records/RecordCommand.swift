import ArgumentParser
import Foundation
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// `ringback record`: one's own record. There is no command for anybody else's.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: terminal.say("Your own record: nobody else can open it."),
        discussion: terminal.say(
            """
            Example:
              ringback record
              ringback record note "Dec 1: asked for a rule about refunds, told there would be one by Friday."
              ringback record save my-record.pdf
              ringback record verify my-record.pdf
            """),
        subcommands: [Show.self, Note.self, Remove.self, Save.self, Verify.self], defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("Show your figures and your notes."))

        @OptionGroup var flags: PersonFlags
        @OptionGroup var period: ReviewPeriodFlags

        func run() async throws {
            let client = try flags.client()
            let reply = try await client.get("/api/v1/record", period.query)
            if flags.json { return Output.line(reply.text) }
            if let figures = reply.value["figures"] { ReviewTable(figures).print() }
            var table = Table([
                .init(title: terminal.say("ID")), .init(title: terminal.say("WHEN")),
                .init(title: terminal.say("NOTE"), gives: true),
            ])
            for note in reply.value.items("notes") {
                table.add([note.text("id") ?? "", note.text("at") ?? "", note.text("said") ?? ""])
            }
            Output.table(table)
        }
    }

    struct Note: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "note", abstract: terminal.say("Write a note in your record."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The note.")) var said: String

        func run() async throws {
            let client = try flags.client(insists: true)
            let said = said
            let reply = try await client.post("/api/v1/record/notes") { $0.field("said", said) }
            Output.line(flags.json ? reply.text : terminal.say("Saved in your record."))
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: terminal.say("Remove a note from your record."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The note, by its id.")) var note: String

        func run() async throws {
            guard let id = RecordNoteID(note.lowercased()) else { throw ReviewError.noteUnknown }
            let client = try flags.client(insists: true)
            _ = try await client.delete("/api/v1/record/notes/\(id.text)")
            if !flags.json { Output.line(terminal.say("Removed.")) }
        }
    }

    struct Save: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "save",
            abstract: terminal.say("Save your record as one signed file: PDF or JSON, depending on the file name."))

        @OptionGroup var flags: PersonFlags
        @OptionGroup var period: ReviewPeriodFlags
        @Argument(help: .say("The file to write; - is standard output.")) var file: String

        func run() async throws {
            let client = try flags.client()
            let isPDF = file.lowercased().hasSuffix(".pdf")
            let query = period.query.map { "\($0.name)=\(APIClient.encoded($0.value))" }.joined(separator: "&")
            let bytes = try await client.file(
                "/api/v1/record/file\(isPDF ? ".pdf" : "")\(query.isEmpty ? "" : "?\(query)")",
                type: isPDF ? "application/pdf" : "application/json")
            try await CommandFile(path: file).write(Data(bytes))
            if file != "-" {
                Output.problem(terminal.say("Saved as \(file). Check it anywhere with ringback record verify."))
            }
        }
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: terminal.say(
                "Check that a saved record has not changed since it was signed. No server is needed."))

        @Argument(help: .say("The file, PDF or JSON.")) var file: String
        @Option(help: .say("The office’s key, as My record shows it; the file must then be signed with it.")) var key:
            String?

        func run() async throws {
            let bytes = try CommandFile(path: file).read(upTo: 64 << 20)
            guard let checked = RecordSeal.check(bytes) else { throw ReviewError.notARecord(file: file) }
            let isOurs = key.map { $0 == checked.publicKey } ?? true
            guard checked.isGenuine, isOurs else {
                Output.line(
                    checked.isGenuine
                        ? terminal.say("\(file) was signed with another key: \(checked.publicKey)")
                        : terminal.say("\(file) has been changed since it was signed."))
                throw ExitCode(1)
            }
            let record = checked.contents
            Output.line(
                terminal.say(
                    """
                    \(file) has not changed since it was signed: \(record.person), \(record.office), \(record.from) to \
                    \(record.to). Key \(checked.publicKey)
                    """
                ))
        }
    }
}
