import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback standards`: the office's written telephone standards, and whether they are kept.
struct StandardsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standards", abstract: terminal.say("The office’s written standards, and whether they are kept."),
        discussion: terminal.say(
            """
            Example:
              ringback standards adopt workforce --effective 2026-12-01
              ringback standards show same-workday
              ringback standards acknowledge same-workday
              ringback standards check --day 2026-12-01
            """),
        subcommands: [
            List.self, Show.self, Adopt.self, Acknowledge.self, StandardsCheck.self, StandardsDue.self,
        ], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List the standards as they stand today."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            try await flags.client().show(standards: "/api/v1/standards", json: flags.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("Show what a standard says, in all its versions."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The rule, such as same-workday.")) var rule: String

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/standards/\(try Self.known(rule).rawValue)")
            if flags.json { return Output.line(reply.text) }
            for version in reply.value.items("versions") {
                let term = version["term"]
                let (number, day) = (term?.int("version") ?? 0, term?.text("effective") ?? "")
                Output.line(terminal.say("Version \(number), from \(day)"))
                Output.line(version.text("text") ?? "")
                let names = version.items("missing").compactMap { $0.text("name") }.joined(separator: ", ")
                if !names.isEmpty { Output.line(terminal.say("Not acknowledged by \(names).")) }
                Output.line("")
            }
        }

        /// - Throws: ``StandardError/ruleUnknown(_:)``.
        static func known(_ rule: String) throws(StandardError) -> StandardRule {
            guard let rule = StandardRule(rawValue: rule) else { throw .ruleUnknown(rule) }
            return rule
        }
    }

    struct Adopt: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "adopt", abstract: terminal.say("Adopt the rules of a template."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The template: workforce.")) var template: String
        @Option(help: .say("From which day on, such as 2026-12-01; today by default.")) var effective: String?

        func run() async throws {
            guard StandardTemplate(rawValue: template) != nil else { throw StandardError.templateUnknown(template) }
            try CommandDay.check(effective, flag: "--effective")
            let client = try flags.client(insists: true)
            let reply = try await client.post("/api/v1/standards/adoption") { json in
                json.field("template", template)
                if let effective { json.field("effective", effective) }
            }
            client.show(adopted: reply, json: flags.json)
        }
    }

    struct Acknowledge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "acknowledge", abstract: terminal.say("Say that you have read a standard."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The rule, such as same-workday; all that wait for you by default.")) var rule: String?

        func run() async throws {
            let client = try flags.client(insists: true)
            let waiting: [String]
            if let rule {
                waiting = [try Show.known(rule).rawValue]
            } else {
                let standards = try await client.get("/api/v1/standards").value.items("standards")
                waiting = standards.filter { $0["acknowledgedByMe"]?.bool == false }.compactMap { $0.text("rule") }
            }
            for rule in waiting { _ = try await client.post("/api/v1/standards/\(rule)/acknowledgement") }
            try await client.show(standards: "/api/v1/standards", json: flags.json)
        }
    }
}

extension APIClient {
    fileprivate func show(standards path: String, json: Bool) async throws {
        show(adopted: try await get(path), json: json)
    }

    fileprivate func show(adopted reply: Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        let standards = reply.value.items("standards")
        if standards.isEmpty {
            return Output.line(terminal.say("No standards are adopted yet: ringback standards adopt workforce"))
        }
        var table = Table([
            .init(title: terminal.say("RULE")), .init(title: terminal.say("TITLE"), gives: true),
            .init(title: terminal.say("SINCE")), .init(title: terminal.say("NEXT")),
            .init(title: terminal.say("ACKNOWLEDGED"), side: .right),
        ])
        for standard in standards {
            table.add([
                standard.text("rule") ?? "", standard.text("title") ?? "",
                standard["current"]?.text("effective") ?? "", standard["next"]?.text("effective") ?? "",
                "\(standard.int("acknowledged") ?? 0)/\(standard.int("people") ?? 0)",
            ])
        }
        Output.table(table)
    }
}
