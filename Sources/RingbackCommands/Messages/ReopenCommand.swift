import ArgumentParser
import RingbackJSON
import RingbackWords

/// `ringback reopen`: opens a closed message again.
struct ReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: terminal.say("Reopen a closed message, saying why."),
        discussion: terminal.say("It keeps its calls, its taker and its first time."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("Why, for the record.")) var why: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        try await client.show(
            try await client.post("/api/v1/messages/\(id)/reopening") { $0.field("why", why) }, json: flags.json)
    }
}
