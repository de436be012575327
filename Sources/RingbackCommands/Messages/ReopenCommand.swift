import ArgumentParser
import RingbackJSON

/// `ringback reopen`: what had ended is owed again.
struct ReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open again what had ended, saying why.",
        discussion: "Its calls, its taker and its first time stay.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: "Why; it stays on record.") var why: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        try await client.say(
            try await client.post("/api/v1/messages/\(id)/reopening") { $0.field("why", why) }, json: flags.json)
    }
}
