import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback board`: what is late or open with the people one looks after.
struct BoardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: terminal.say("Show late calls of the people you look after, oldest first."))

    @OptionGroup var flags: PersonFlags
    @Flag(name: .customLong("open"), help: .say("All open calls, not only late ones.")) var showsOpen = false
    @Option(help: .say("Only this team, by name.")) var team: String?
    @Option(help: .say("How many entries, at most 200.")) var limit = 50

    func run() async throws {
        guard (1...200).contains(limit) else {
            throw CommandError.outOfRange(flag: "--limit", value: String(limit), takes: say("1 to 200"))
        }
        let client = try flags.client()
        var query = [("show", showsOpen ? "open" : "late"), ("limit", String(limit))]
        if let team { query.append(("team", try await self.id(of: team, client))) }
        let board = try await client.get("/api/v1/board", query)
        if flags.json { return Output.line(board.text) }
        let time = try await client.officeTime()
        let (late, open) = (board.value.int("late") ?? 0, board.value.int("open") ?? 0)
        Output.line(terminal.say("\(late.grouped) late now, of \(open.grouped) open"))
        let entries = board.value.items("entries")
        if entries.isEmpty { return }
        var table = Table(EntryText.columns + [.init(title: terminal.say("OWNER"))])
        for entry in entries {
            table.add(EntryText(entry: entry, time: time).cells + [entry["owner"]?.text("name") ?? ""])
        }
        Output.table(table)
        if board.value.text("next") != nil { Output.line(terminal.say("There is more; see it with --limit.")) }
    }

    private func id(of name: String, _ client: APIClient) async throws -> String {
        let teams = try await client.get("/api/v1/teams").value.items("teams")
        let found = teams.first { $0.text("name")?.lowercased() == name.lowercased() }?.text("id")
        guard let found else { throw CommandError.unknown(what: .team, text: name) }
        return found
    }
}
