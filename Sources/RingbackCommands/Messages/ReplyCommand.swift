import ArgumentParser
import RingbackJSON
import RingbackWords

/// `ringback reply`: answers a question about a call.
struct ReplyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply", abstract: terminal.say("Answer a question about a message."),
        discussion: terminal.say(
            """
            If there are several questions about one message, this answers the first.

            Example:
              ringback reply k2m9xq "Until five, he said"
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("Your answer.")) var text: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let asks = try await client.get("/api/v1/asks").value
        let question = asks.items("questions").first { $0["entry"]?.text("id") == id }?.text("id")
        guard let question else { throw CommandError.unknown(what: .question, text: message) }
        try await client.show(
            try await client.post("/api/v1/messages/\(id)/answers/\(question)/reply") { $0.field("text", text) },
            json: flags.json)
    }
}
