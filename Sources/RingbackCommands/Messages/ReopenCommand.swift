import ArgumentParser
import RingbackJSON

/// `ringback reopen`: opens a closed message again.
struct ReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Reopen a closed message, saying why.",
        discussion: "It keeps its calls, its taker and its first time.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: "Why, for the record.") var why: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        try await client.say(
            try await client.post("/api/v1/messages/\(id)/reopening") { $0.field("why", why) }, json: flags.json)
    }
}
