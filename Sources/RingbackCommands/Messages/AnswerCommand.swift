import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback answer`: gives one of the five answers.
struct AnswerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: terminal.say("Give one of the five answers to a message."),
        discussion: terminal.say(
            """
            mine          I’ll return it
            context       a note for next time; the call stays yours
            please-do-it  a request to somebody else (--to); it stays yours until they accept
            not-mine      to the person on duty, or the supervisor
            need-more     a question to the person who took the call

            Example:
              ringback answer k2m9xq please-do-it "You know him" --to lou
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("The answer.")) var answer: Word<AnswerKind>
    @Argument(help: .say("A text to go with it.")) var text: String?
    @Option(help: .say("A person or a team, by email or name.")) var to: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        var recipient: String?
        if let to { recipient = try await client.recipient(to) }
        let reply = try await client.post("/api/v1/messages/\(id)/answers") { json in
            json.field("answer", answer.value.rawValue)
            if let text { json.field("text", text) }
            if let recipient { json.field("to", recipient) }
        }
        try await client.show(reply, json: flags.json)
    }
}

enum MessageArgument {
    static let help = ArgumentHelp.say("The message: its id, or the ending that tables show.")
}
