import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback day`: the end of a day.
struct DayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "day", abstract: terminal.say("Close and sign the day of those you lead."),
        subcommands: [DayCloseCommand.self, DaySignCommand.self, DayShowCommand.self, DayLeftCommand.self],
        defaultSubcommand: DayCloseCommand.self)

    static let columns: [Table.Column] = [
        .init(title: terminal.say("PERSON")), .init(title: terminal.say("TAKEN"), side: .right),
        .init(title: terminal.say("RETURNED"), side: .right), .init(title: terminal.say("LEFT WORD"), side: .right),
        .init(title: terminal.say("CARRIED"), side: .right), .init(title: terminal.say("CLOSED"), side: .right),
        .init(title: terminal.say("NONE"), side: .right), .init(title: terminal.say("MAILBOX")),
    ]

    static func row(_ name: String, _ figures: JSONValue?, mailbox: String) -> [String] {
        [name]
            + ["taken", "returned", "leftWord", "carried", "closed", "left"].map {
                String(figures?.int($0) ?? 0)
            } + [mailbox]
    }

    static func mailbox(_ person: JSONValue) -> String {
        guard let check = person["mailbox"], let kind = check.text("kind") else { return terminal.say("not checked") }
        let count = check.int("count") ?? 0
        return kind == "count" ? terminal.say("counted: \(count)") : terminal.say("attested: nothing left")
    }
}

/// The day, and whom it is asked for as.
struct DayFlags: ParsableArguments {
    @OptionGroup var person: PersonFlags
    @Option(help: .say("Such as 2026-11-30; today by default.", valueName: "date")) var day: String?

    /// Where the day is asked for.
    func path(_ client: APIClient) async throws -> String {
        if let day {
            try CommandDay.check(day, flag: "--day")
            return "/api/v1/days/\(day)"
        }
        return "/api/v1/days/\(try await client.today())"
    }
}

/// `ringback day close`: what stands, and what is in the way.
struct DayCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: terminal.say("Show what stands of a day, and what is in the way of signing it."),
        discussion: terminal.say("Exits with 0 when nothing is in the way or it is signed, else with 75."))

    @OptionGroup var flags: DayFlags

    func run() async throws {
        let client = try flags.person.client()
        let reply = try await client.get(try await flags.path(client))
        let groups = reply.value.items("groups")
        if flags.person.json { Output.line(reply.text) } else { show(reply.value, groups) }
        let isReady = groups.allSatisfy { $0.bool("isReady") == true || $0["signature"]?.text("name") != nil }
        if !isReady { throw ExitCode(ExitStatus.conflict.rawValue) }
    }

    private func show(_ day: JSONValue, _ groups: [JSONValue]) {
        let date = day.text("date") ?? ""
        if groups.isEmpty { return Output.line(terminal.say("You lead no team, so there is no day for you to close.")) }
        for group in groups {
            Output.line(group.text("team").map { "\(date), \($0)" } ?? date)
            if let signature = group["signature"], let name = signature.text("name") {
                Output.line(terminal.say("Signed by \(name)."))
            }
            var table = Table(DayCommand.columns)
            for person in group.items("people") {
                table.add(
                    DayCommand.row(
                        person["person"]?.text("name") ?? "", person["figures"],
                        mailbox: DayCommand.mailbox(person)))
            }
            Output.table(table)
            for hurdle in group.items("hurdles") { Output.line("- \(hurdle.text("sentence") ?? "")") }
            if group.bool("isReady") == true, group["signature"]?.text("name") == nil {
                Output.line(terminal.say("Nothing is in the way of signing."))
            }
            Output.line("")
        }
        for gap in day.items("gaps") + day.items("greetings") { Output.line(gap.text("evidence") ?? "") }
    }
}

/// `ringback day sign`: by name.
struct DaySignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: terminal.say("Sign a day by name, once it is over and nothing is left undecided."))

    @OptionGroup var flags: DayFlags
    @Option(help: .say("Only this team, by name; all of yours by default.")) var team: String?
    @Flag(help: .say("You looked into every mailbox that nobody has checked, and nothing is left in any."))
    var attest = false

    func run() async throws {
        let client = try flags.person.client(insists: true)
        let path = try await flags.path(client)
        let group = try await self.group(client, path)
        let attest = attest
        let reply = try await client.post("\(path)/signature") { json in
            if let group { json.field("group", group) }
            if attest { json.field("attest", true) }
        }
        if flags.person.json { return Output.line(reply.text) }
        for signature in reply.value.items("signatures") {
            let (date, name) = (signature.text("date") ?? "", signature.text("name") ?? "")
            Output.line(
                signature.bool("isLate") == true
                    ? terminal.say("\(date) is signed by \(name), late.")
                    : terminal.say("\(date) is signed by \(name)."))
        }
    }

    private func group(_ client: APIClient, _ path: String) async throws -> String? {
        guard let team else { return nil }
        let groups = try await client.get(path).value.items("groups")
        let found = groups.first { $0.text("team")?.lowercased() == team.lowercased() }?.text("group")
        guard let found else { throw CommandError.unknown(what: .team, text: team) }
        return found
    }
}

/// `ringback day show`: which days nobody signed.
struct DayShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: terminal.say("Show the days that nobody signed, latest first."))

    @OptionGroup var flags: PersonFlags

    func run() async throws {
        let reply = try await flags.client().get("/api/v1/days")
        if flags.json { return Output.line(reply.text) }
        let days = reply.value.items("days")
        if days.isEmpty { return Output.line(terminal.say("No day is waiting for a signature.")) }
        var table = Table([
            .init(title: terminal.say("DAY")), .init(title: terminal.say("TEAM")),
            .init(title: terminal.say("LEFT"), side: .right), .init(title: terminal.say("UP TO")),
        ])
        for day in days {
            table.add([
                day.text("date") ?? "", day.text("team") ?? terminal.say("in no team"),
                String(day.int("left") ?? 0), Self.climbed(day.text("climbed") ?? ""),
            ])
        }
        Output.table(table)
    }

    private static func climbed(_ word: String) -> String {
        switch word {
        case "manager": terminal.say("manager")
        case "admin": terminal.say("admin")
        default: terminal.say("supervisor")
        }
    }
}

/// `ringback day left`: what one has left oneself.
struct DayLeftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "left", abstract: terminal.say("Show what you have left to return today, first due first."))

    @OptionGroup var flags: DayFlags

    func run() async throws {
        let client = try flags.person.client()
        let reply = try await client.get("\(try await flags.path(client))/left")
        if flags.person.json { return Output.line(reply.text) }
        let time = try await client.officeTime()
        let entries = reply.value.items("entries").compactMap { $0["entry"] }
        if entries.isEmpty { return Output.line(terminal.say("Nothing is left.")) }
        var table = Table(EntryText.columns)
        for entry in entries { table.add(EntryText(entry: entry, time: time).cells) }
        Output.table(table)
    }
}
