import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback changes`: what changed on a sheet since its owner last looked.
struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: terminal.say(
            "Show what changed on a sheet since its owner last looked, and what callers were promised."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?
    @Option(help: .say("Since then instead, such as 2026-11-24T15:04:05Z; a month ago at most.")) var since: String?

    func run() async throws {
        if let since, Timestamp(rfc3339: since) == nil {
            throw CommandError.outOfRange(
                flag: "--since", value: since, takes: say("a time such as 2026-11-24T15:04:05Z"))
        }
        let client = try flags.client()
        let owner = try await client.person(person)
        let changes = try await client.get(
            "/api/v1/sheets/\(owner.id)/changes", since.map { [("since", $0)] } ?? [])
        if flags.json { return Output.line(changes.text) }
        let time = try await client.officeTime()
        let (at, summary) = (time.short(changes.value.text("since")), changes.value.text("summary") ?? "")
        let since =
            changes.value.bool("isLook") == true
            ? terminal.say("Since \(owner.name) last looked, \(at)") : terminal.say("Since \(at)")
        Output.line("\(since): \(summary.isEmpty ? terminal.say("nothing changed.") : summary)")
        let entries = changes.value.items("changes").compactMap { $0["entry"] }
        if !entries.isEmpty {
            var table = Table(EntryText.columns)
            for entry in entries { table.add(EntryText(entry: entry, time: time).cells) }
            Output.table(table)
        }
        let promises = try await client.get("/api/v1/sheets/\(owner.id)/promises").value.items("promises")
        if !promises.isEmpty { Output.line(terminal.say("Promised to callers, due first")) }
        for promise in promises { Output.line(PromiseText.line(promise)) }
    }
}

/// `ringback promises`: what callers were promised, and by when.
struct PromisesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promises", abstract: terminal.say("Show what callers on a sheet were promised, due first."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?

    func run() async throws {
        let client = try flags.client()
        let owner = try await client.person(person)
        let promises = try await client.get("/api/v1/sheets/\(owner.id)/promises")
        if flags.json { return Output.line(promises.text) }
        let items = promises.value.items("promises")
        if items.isEmpty { Output.line(terminal.say("Nothing is promised.")) }
        for promise in items { Output.line(PromiseText.line(promise)) }
    }
}

/// A promise from the API, in one line.
enum PromiseText {
    static func line(_ promise: JSONValue) -> String {
        let entry = promise["entry"]
        let id = ShortID.short(entry?.text("id") ?? "")
        let name = entry?["caller"]?.text("name") ?? ""
        let caller = name.isEmpty ? entry?["caller"]?.text("numberText") ?? terminal.say("somebody") : name
        let about = PlainText.shortened(entry?.text("regarding") ?? "", to: 80)
        return "\(id)  \(caller)\(about.isEmpty ? "" : " (\(about))"): \(promise.text("words") ?? "")"
    }
}
