import ArgumentParser
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// `ringback find`: callers and messages, by anything on record.
struct FindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: terminal.say("Find callers, contacts or not, and messages by anything on them."),
        discussion: terminal.say(
            """
            Words from the caller's name, the subject, what the caller was told, notes or answers; or digits of a \
            number. Finds only what you can see.

            Examples:
              ringback find fence
              ringback find --owner dana --state open
              ringback find 5550142 --csv > calls.csv
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Words, a name or digits.")) var text: [String] = []
    @Option(help: .say("Only this caller's: a name or a number.", valueName: "caller")) var caller: String?
    @Option(help: .say("Only messages this person owns or owned.", valueName: "person")) var owner: String?
    @Option(help: .say("Only messages for this team.", valueName: "team")) var team: String?
    @Option(help: .say("Only what is in this state.")) var state: Word<MessageFilter.State>?
    @Option(help: .say("Only messages of this code, 1 to 4.")) var code: Int?
    @Option(help: .say("Filed on this day or later, such as 2026-11-24.", valueName: "day")) var from: String?
    @Option(help: .say("Filed on this day or earlier.", valueName: "day")) var to: String?
    @Option(help: .say("How many messages, at most 200.")) var limit = 20
    @Flag(help: .say("All of them as CSV, for a spreadsheet.")) var csv = false

    func run() async throws {
        guard (1...200).contains(limit) else {
            throw CommandError.outOfRange(flag: "--limit", value: String(limit), takes: say("1 to 200"))
        }
        let client = try flags.client()
        let filter = try await filter(client)
        if csv { return Output.text(try await client.csv("/api/v1/messages/export", filter)) }
        let found = try await client.get("/api/v1/messages", filter + [("limit", String(limit))])
        if flags.json { return Output.line(found.text) }
        let time = try await client.officeTime()
        if filter.allSatisfy({ $0.name == "q" }), let typed = filter.first?.value {
            try await showCallers(typed, client, time)
        }
        let entries = found.value.items("entries")
        if entries.isEmpty { return Output.line(terminal.say("No messages found that you can see.")) }
        var table = Table(EntryText.columns + [.init(title: terminal.say("OWNER"), gives: true)])
        for entry in entries {
            table.add(EntryText(entry: entry, time: time).cells + [entry["owner"]?.text("name") ?? ""])
        }
        Output.table(table)
        if found.value.text("next") != nil {
            Output.line(terminal.say("There is more; see it with --limit, or all of it with --csv."))
        }
    }

    private func filter(_ client: APIClient) async throws -> [(name: String, value: String)] {
        var filter: [(name: String, value: String)] = []
        if !text.isEmpty { filter.append(("q", text.joined(separator: " "))) }
        if let caller { filter.append(("caller", caller)) }
        if let owner { filter.append(("owner", try await client.person(owner).id)) }
        if let team { filter.append(("team", team)) }
        if let state { filter.append(("state", state.value.rawValue)) }
        if let code { filter.append(("code", String(code))) }
        if let from { filter.append(("from", from)) }
        if let to { filter.append(("to", to)) }
        return filter
    }

    private func showCallers(_ typed: String, _ client: APIClient, _ time: OfficeTime) async throws {
        let callers = try await client.get("/api/v1/callers", [("q", typed), ("limit", "10")]).value.items("callers")
        if callers.isEmpty { return }
        var table = Table([
            .init(title: terminal.say("CALLER"), gives: true), .init(title: terminal.say("NUMBER"), gives: true),
            .init(title: terminal.say("CALLED")),
            .init(title: terminal.say("BY")), .init(title: terminal.say("OPEN"), gives: true),
        ])
        for caller in callers {
            let open = caller["open"]?["owner"]?.text("name").map { terminal.say("\($0) owes the return") } ?? ""
            table.add([
                caller.text("name") ?? "", caller.text("number") ?? caller.text("numberText") ?? "",
                time.short(caller.text("calledAt")), caller.text("why") ?? "", open,
            ])
        }
        Output.table(table)
        Output.line("")
    }
}
