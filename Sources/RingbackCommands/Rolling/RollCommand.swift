import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback roll`: working down somebody's sheet, call after call.
struct RollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roll", abstract: terminal.say("Roll calls: work down a sheet, several lines at once."),
        discussion: terminal.say(
            """
            Examples:
              ringback roll margaret
              ringback roll start margaret
              ringback roll dial margaret
              ringback roll outcome margaret 1 left-word --with Rosa
              ringback roll end margaret
              ringback roll reports margaret
            """),
        subcommands: [
            Show.self, Start.self, Dial.self, Outcome.self, Undo.self, TakeOver.self, End.self, Reports.self,
            Report.self,
        ],
        defaultSubcommand: Show.self)

    /// Whose calls, and the session that runs.
    struct Whose: ParsableArguments {
        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("Whose sheet, by email or name.")) var person: String

        func client(insists: Bool = true) throws -> APIClient { try flags.client(insists: insists) }

        func path(_ client: APIClient) async throws -> String {
            "/api/v1/sheets/\(try await client.person(person).id)/rolling"
        }

        /// - Throws: if none runs.
        func session(_ client: APIClient) async throws -> String {
            let path = try await path(client)
            guard let id = try await client.get(path).value["session"]?.text("id") else { throw RollingError.notHere }
            return "\(path)/\(id)"
        }

        func show(_ reply: APIClient.Reply, _ client: APIClient) async throws {
            if flags.json { return Output.line(reply.text) }
            RollingText(rolling: reply.value, time: try await client.officeTime()).print()
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("The session that runs; else what to mend before one starts."))
        @OptionGroup var whose: Whose

        func run() async throws {
            let client = try whose.client(insists: false)
            try await whose.show(try await client.get(try await whose.path(client)), client)
        }
    }

    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("Start rolling, or show the session that runs."))
        @OptionGroup var whose: Whose

        func run() async throws {
            let client = try whose.client()
            try await whose.show(try await client.post(try await whose.path(client)), client)
        }
    }

    struct Dial: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("Claim a number and put the call on a line; you dial it yourself."))
        @OptionGroup var whose: Whose
        @Argument(help: .say("The message's ID; the next on the sheet by default.")) var message: String?
        @Option(help: .say("The line, 1 to 4; a free one by default.")) var line: Int?
        @Option(help: .say("The number; the first not tried by default.")) var number: String?

        func run() async throws {
            let client = try whose.client()
            let session = try await whose.session(client)
            let id = if let message { try await client.message(message) } else { String?.none }
            let place = line.map { "/lines/\($0)" } ?? ""
            let reply = try await client.post("\(session)\(place)/dial") { json in
                if let id { json.field("message", id) }
                if let number { json.field("number", number) }
            }
            try await whose.show(reply, client)
        }
    }

    struct Outcome: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: terminal.say("Record how the call on a line went."))
        @OptionGroup var whose: Whose
        @Argument(help: .say("The line, 1 to 4.")) var line: Int
        @Argument(help: .say("How it went.")) var outcome: Word<RollingOutcome>
        @Option(help: .say("With whom: an assistant.")) var with: String?
        @Option(help: .say("What was said.")) var said: String?

        func run() async throws {
            let client = try whose.client()
            let session = try await whose.session(client)
            let reply = try await client.post("\(session)/lines/\(line)/outcome") { json in
                json.field("outcome", outcome.value.rawValue)
                if let with { json.field("with", with) }
                if let said { json.field("said", said) }
            }
            try await whose.show(reply, client)
        }
    }

    struct Undo: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("Take back your last outcome, within a minute."))
        @OptionGroup var whose: Whose

        func run() async throws {
            let client = try whose.client()
            try await whose.show(try await client.post("\(try await whose.session(client))/undo"), client)
        }
    }

    struct TakeOver: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "take-over", abstract: terminal.say("Go on with the calls in place of the other assistant."))
        @OptionGroup var whose: Whose

        func run() async throws {
            let client = try whose.client()
            try await whose.show(try await client.post("\(try await whose.session(client))/takeover"), client)
        }
    }

    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("End the session; the report is shown and mailed."),
            discussion: terminal.say(
                """
                While somebody is on a line without an outcome, it says who, and ends nothing: record how each call \
                went, or add --leave-open.
                """))
        @OptionGroup var whose: Whose
        @Flag(help: .say("End it although somebody is still on a line.")) var leaveOpen = false

        func run() async throws {
            let client = try whose.client()
            let session = try await whose.session(client)
            let reply = try await client.post("\(session)/end") { json in
                if leaveOpen { json.field("leaveOpen", true) }
            }
            try await whose.show(reply, client)
        }
    }
}
