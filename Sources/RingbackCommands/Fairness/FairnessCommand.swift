import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback fairness`: complaints about people of different groups in like cases.
struct FairnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fairness",
        abstract: terminal.say("Compare complaints between groups in similar cases, for the two people who read it."),
        discussion: terminal.say(
            """
            Examples:
              ringback fairness
              ringback fairness show 2026-H1 --csv > strata.csv
              ringback stats mantel-haenszel strata.csv
              ringback fairness readers carol folake
              ringback fairness draft Gender woman man another
            """),
        subcommands: [Show.self, Readers.self, Questions.self, Draft.self, Open.self, Close.self],
        defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("Show what was published of a half-year."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The half-year, such as 2026-H1; the last one published by default."))
        var period: String?
        @Flag(help: .say("Print the counts as CSV, for `ringback stats mantel-haenszel`.")) var csv = false
        @Option(help: .say("With --csv: the question, by its name.")) var question: String?
        @Option(help: .say("With --csv: the group that is compared with the largest.")) var group: String?

        func run() async throws {
            if let period, FairnessPeriod(period) == nil { throw FairnessError.periodUnknown(period) }
            guard !(csv && flags.json) else {
                throw CommandError.outOfRange(flag: "--csv", value: "--json", takes: say("one of --csv, --json"))
            }
            let client = try flags.client()
            var query = [("period", period)].compactMap { name, value in value.map { (name, $0) } }
            guard csv else {
                let reply = try await client.get("/api/v1/fairness", query)
                return flags.json ? Output.line(reply.text) : FairnessText(reply.value).show()
            }
            if let question {
                let released = try await client.get("/api/v1/fairness", query).value.items("comparisons")
                guard let id = released.first(where: { $0.text("name") == question })?.text("question") else {
                    throw FairnessError.questionUnknown
                }
                query.append(("question", id))
            }
            if let group { query.append(("group", group)) }
            Output.text(try await client.csv("/api/v1/fairness/csv", query))
        }
    }

    struct Readers: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "readers",
            abstract: terminal.say("Name the two people at different levels who read it (admins only)."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The first person, by email or name.")) var first: String
        @Argument(help: .say("The second person, at another level.")) var second: String

        func run() async throws {
            let client = try flags.client(insists: true)
            let (one, other) = (try await client.person(first).id, try await client.person(second).id)
            let reply = try await client.put("/api/v1/fairness/readers") { json in
                json.field("first", one)
                json.field("second", other)
            }
            client.show(setup: reply, json: flags.json)
        }
    }

    struct Questions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "questions", abstract: terminal.say("List who reads it, and what is asked."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let client = try flags.client()
            client.show(setup: try await client.get("/api/v1/fairness/setup"), json: flags.json)
        }
    }

    struct Draft: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "draft", abstract: terminal.say("Draft a question; the other reader opens it."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("What it asks, such as Gender.")) var name: String
        @Argument(help: .say("The groups to choose from.")) var groups: [String]

        func run() async throws {
            let (name, groups) = try GroupQuestion.checked(name: name, groups: groups)
            let client = try flags.client(insists: true)
            let reply = try await client.post("/api/v1/fairness/questions") { json in
                json.field("name", name)
                json.name("groups")
                json.array(of: groups) { $0.string($1) }
            }
            client.show(setup: reply, json: flags.json)
        }
    }

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "open", abstract: terminal.say("Ask everybody a question that the other reader drafted."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The question, by its name or id.")) var question: String

        func run() async throws { try await flags.settle(question, "opening") }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: terminal.say("Stop asking a question, and erase its answers."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The question, by its name or id.")) var question: String

        func run() async throws { try await flags.settle(question, "closing") }
    }
}

extension PersonFlags {
    fileprivate func settle(_ question: String, _ act: String) async throws {
        let client = try self.client(insists: true)
        let all = try await client.get("/api/v1/fairness/setup").value.items("questions")
        let found =
            all.first { $0.text("id") == question.lowercased() }
            ?? all.last { $0.text("name") == question && $0.text("closedAt") == nil }
        guard let id = found?.text("id") else { throw FairnessError.questionUnknown }
        client.show(setup: try await client.post("/api/v1/fairness/questions/\(id)/\(act)"), json: json)
    }
}

extension APIClient {
    fileprivate func show(setup reply: Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        let readers = reply.value.items("readers").compactMap { $0.text("name") }
        Output.line(
            readers.isEmpty
                ? terminal.say("Nobody reads the comparison yet.")
                : terminal.say("Read by \(terminal.say(Phrase.all(of: readers)))."))
        var table = Table([
            .init(title: terminal.say("ID")), .init(title: terminal.say("QUESTION")),
            .init(title: terminal.say("STATUS")), .init(title: terminal.say("GROUPS"), gives: true),
        ])
        for question in reply.value.items("questions") {
            let stands =
                question.text("closedAt") != nil
                ? terminal.say("closed", context: "question")
                : question.text("openedAt") != nil ? terminal.say("open", context: "question") : terminal.say("draft")
            table.add([
                question.text("id") ?? "", question.text("name") ?? "", stands,
                question.items("groups").compactMap(\.text).joined(separator: ", "),
            ])
        }
        Output.table(table)
    }
}
