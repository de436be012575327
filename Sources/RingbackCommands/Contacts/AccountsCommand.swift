import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback accounts`: who holds which accounts, and offering them.
struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts", abstract: terminal.say("Show who holds which accounts, and offer them to others."),
        subcommands: [AccountsList.self, AccountsOffer.self], defaultSubcommand: AccountsList.self)
}

/// `ringback accounts list`: what somebody holds, and what became of each offer.
struct AccountsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: terminal.say("The accounts somebody holds, and the status of each offer."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("A person, by email or name; yourself by default.")) var person: String?
    @Flag(help: .say("Show everybody else's workload instead.")) var load = false

    func run() async throws {
        let client = try flags.client()
        let holder = try await client.person(person)
        let reply = try await client.get("/api/v1/people/\(holder.id)/accounts")
        if flags.json { return Output.line(reply.text) }
        if load { return Output.table(Self.loads(reply.value)) }
        let accounts = reply.value.items("accounts")
        if accounts.isEmpty { return Output.line(terminal.say("\(holder.name) holds no accounts.")) }
        var table = Table([
            .init(title: terminal.say("ACCOUNT"), gives: true), .init(title: terminal.say("COMPANY"), gives: true),
            .init(title: terminal.say("OFFER"), gives: true),
        ])
        for account in accounts {
            table.add([account.text("name") ?? "", account.text("company") ?? "", Self.offer(account)])
        }
        Output.table(table)
    }

    private static func offer(_ account: JSONValue) -> String {
        if let to = account["offer"]?["to"]?.text("name") { return terminal.say("offered to \(to)") }
        guard let declined = account["declined"], let by = declined["to"]?.text("name") else { return "" }
        return terminal.say("declined by \(by): \(declined.text("reason") ?? "")")
    }

    private static func loads(_ value: JSONValue) -> Table {
        var table = Table([
            .init(title: terminal.say("PERSON"), gives: true), .init(title: terminal.say("OPEN")),
            .init(title: terminal.say("ACCOUNTS")),
            .init(title: terminal.say("OFFERS WAITING")),
        ])
        for load in value.items("load") {
            table.add([
                load["person"]?.text("name") ?? "", String(load.int("open") ?? 0), String(load.int("accounts") ?? 0),
                String(load.int("waiting") ?? 0),
            ])
        }
        return table
    }
}

/// `ringback accounts offer`: to somebody else, who may decline each.
struct AccountsOffer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offer",
        abstract: terminal.say("Offer accounts to somebody, who can decline each; nothing changes until they accept."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Who holds them.")) var from: String
    @Argument(help: .say("Who gets them.")) var to: String
    @Argument(help: .say("Which, by name; by default all not offered yet.")) var accounts: [String] = []
    @Option(help: .say("What they should know.")) var note: String?
    @Option(help: .say("What they are to put aside for it; needed where it is more than their lead has set."))
    var aside: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let (holder, receiver) = (try await client.person(from), try await client.person(to))
        let chosen = try await chosen(of: holder.id, client)
        let reply = try await client.post("/api/v1/people/\(holder.id)/account-offers") { json in
            json.field("to", receiver.id)
            if let note { json.field("note", note) }
            if let aside { json.field("aside", aside) }
            if let chosen {
                json.array("contacts", chosen.compactMap { $0.text("contact") })
                json.array("companies", chosen.filter { $0.text("contact") == nil }.compactMap { $0.text("name") })
            }
        }
        if flags.json { return Output.line(reply.text) }
        let count = reply.value.int("offered") ?? 0
        Output.line(
            count == 0
                ? terminal.say("There was nothing left to offer.")
                : terminal.say(
                    "\(count) offered to \(receiver.name). \(holder.name) holds them until they are accepted."))
    }

    private func chosen(of holder: String, _ client: APIClient) async throws -> [JSONValue]? {
        if accounts.isEmpty { return nil }
        let held = try await client.get("/api/v1/people/\(holder)/accounts").value.items("accounts")
        return try AccountChoice.pick(accounts, from: held)
    }
}

/// Accounts by the names typed.
enum AccountChoice {
    static func pick(_ names: [String], from accounts: [JSONValue]) throws -> [JSONValue] {
        try names.map { name in
            let wanted = NameFolding.sortKey(name)
            let exactly = accounts.filter { NameFolding.sortKey($0.text("name") ?? "") == wanted }
            let found =
                exactly.isEmpty
                ? accounts.filter { NameFolding.sortKey($0.text("name") ?? "").hasPrefix(wanted) } : exactly
            guard let account = found.first, !wanted.isEmpty else {
                throw CommandError.unknown(what: .account, text: name)
            }
            guard found.count == 1 else {
                throw CommandError.ambiguous(
                    what: .account, text: name, found: found.prefix(5).map { $0.text("name") ?? "" })
            }
            return account
        }
    }
}
