import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback hold`: holds a message back until a time to look again, or ends that.
struct HoldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: terminal.say(
            "Hold a message back until a time to look again; only you and who shares the sheet see why."),
        discussion: terminal.say(
            """
            It stays at the foot of its code, and is not late until then. A year ahead at most.

            Examples:
              ringback hold k2m9xq --until "Friday 10:00" --reason "after the board has met"
              ringback hold k2m9xq --end
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Option(help: .say("When to look at it again, such as Friday 10:00, 2026-12-01 or \"in 2 hours\"."))
    var until: String?
    @Option(help: .say("Why; seen by the owner and their assistants alone.")) var reason: String?
    @Flag(help: .say("End the hold.")) var end = false

    func validate() throws {
        if end == (until != nil) {
            throw ValidationError(terminal.say("Give --until, or --end to end the hold."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let path = "/api/v1/messages/\(id)/hold"
        let reply =
            try await end
            ? client.delete(path)
            : client.post(path) { json in
                json.field("until", until ?? "")
                if let reason { json.field("reason", reason) }
            }
        try await client.show(reply, json: flags.json)
    }
}
