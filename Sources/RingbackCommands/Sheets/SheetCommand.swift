import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback sheet`: the calls to return, in order of importance.
struct SheetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: terminal.say("Show a sheet: the calls to return, in order of importance."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?
    @Option(help: .say("Which part of the sheet.")) var face = Word(Face.sheet)
    @Option(help: .say("How many entries, at most 200.")) var limit = 50

    func run() async throws {
        guard (1...200).contains(limit) else {
            throw CommandError.outOfRange(flag: "--limit", value: String(limit), takes: say("1 to 200"))
        }
        let client = try flags.client()
        let face = face.value
        let owner = try await client.person(person)
        let sheet = try await client.get(
            "/api/v1/sheets/\(owner.id)", [("face", face.rawValue), ("limit", String(limit))])
        if flags.json { return Output.line(sheet.text) }
        let time = try await client.officeTime()
        let entries = sheet.value.items("entries")
        let (open, out) = (sheet.value.int("open") ?? 0, sheet.value.int("out") ?? 0)
        Output.line(terminal.say("\(owner.name): \(open.grouped) to return, \(out.grouped) out"))
        if entries.isEmpty { return }
        var table = Table(EntryText.columns)
        for entry in entries { table.add(EntryText(entry: entry, time: time).cells) }
        Output.table(table)
        if sheet.value.text("next") != nil { Output.line(terminal.say("There is more; see it with --limit.")) }
    }
}
