import ArgumentParser
import RingbackJSON
import RingbackWords

/// `ringback promise`: what was promised to a caller, as an entry of its own.
struct PromiseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: terminal.say("Add what was promised to a caller to the sheet."),
        discussion: terminal.say(
            """
            Example:
              ringback promise k2m9xq "Send the signed page" --by "tomorrow 10:00"
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("What was promised.")) var what: String
    @Option(help: .say("By when; today by default.")) var by: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let reply = try await client.post("/api/v1/messages/\(id)/follow-ups") { json in
            json.field("what", what)
            if let by { json.field("by", by) }
        }
        try await client.show(reply, json: flags.json)
    }
}
