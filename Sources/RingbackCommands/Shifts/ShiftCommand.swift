import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback shift`: the end of a shift, and the beginning of the next.
struct ShiftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift", abstract: terminal.say("Leave and read the handover notes of a sheet."),
        subcommands: [ShiftNoteCommand.self, ShiftReadCommand.self])
}

/// `ringback shift note`: the note for the others who keep a sheet.
struct ShiftNoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: terminal.say("Show the handover note of this shift; with --leave, leave it for the others."),
        discussion: terminal.say(
            """
            ringback shift note margaret                               what it would say, and who would read it
            ringback shift note margaret --leave
            ringback shift note margaret --leave --text "Call Smith first: he is upset."
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?
    @Flag(help: .say("Leave it, instead of only showing it.")) var leave = false
    @Option(help: .say("Your own words. How the sheet stands is added by itself.")) var text = ""

    func validate() throws {
        if !text.isEmpty, !leave { throw ValidationError(terminal.say("Give --leave with --text.")) }
    }

    func run() async throws {
        let client = try flags.client(insists: leave)
        let owner = try await client.person(person)
        let path = "/api/v1/sheets/\(owner.id)/handover-notes"
        guard leave else {
            let notes = try await client.get(path)
            if flags.json { return Output.line(notes.text) }
            let made = notes.value["draft"]?.text("made") ?? ""
            Output.line(made.isEmpty ? terminal.say("There is nothing to hand over.") : made)
            Output.line("")
            return Output.line(notes.value.text("readers") ?? "")
        }
        let left = try await client.post(path) { json in if !text.isEmpty { json.field("text", text) } }
        if flags.json { return Output.line(left.text) }
        let readers = left.value.items("readers").compactMap { $0["person"]?.text("name") }
        Output.line(terminal.say("Left. It shows above the sheet to: \(readers.joined(separator: ", "))."))
    }
}

/// `ringback shift read`: the notes that wait for one.
struct ShiftReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: terminal.say("Show the handover notes that wait for you, and mark them as read."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let owner = try await client.person(person)
        let path = "/api/v1/sheets/\(owner.id)/handover-notes"
        let notes = try await client.get(path)
        let waiting = notes.value.items("notes").filter { $0.bool("waits") == true }
        for note in waiting { _ = try await client.post("\(path)/\(note.text("id") ?? "")/reading") }
        if flags.json { return Output.line(notes.text) }
        let time = try await client.officeTime()
        if waiting.isEmpty { Output.line(terminal.say("No handover note is waiting for you.")) }
        for note in waiting {
            let by = note["by"]?.text("name") ?? ""
            Output.line(terminal.say("\(by), \(time.short(note.text("at")))"))
            for text in [note.text("text"), note.text("made")].compactMap({ $0 }) where !text.isEmpty {
                Output.line(text)
                Output.line("")
            }
        }
    }
}
