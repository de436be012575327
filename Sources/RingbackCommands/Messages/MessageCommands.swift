import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// What is done to one message. A command that needs little stands here.
enum MessageCommands {
    static let all: [any ParsableCommand.Type] = [
        AnswerCommand.self, ReplyCommand.self, AttemptCommand.self, OfferCommand.self, AcceptCommand.self,
        DeclineCommand.self, RemindCommand.self, HoldCommand.self, ExcuseCommand.self, CloseCommand.self,
        ReopenCommand.self,
        CorrectCommand.self,
    ]
}

/// `ringback remind`: reminds whoever has to return a late call.
struct RemindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: terminal.say("Remind the owner of a late call; at most once an hour."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        try await client.show(try await client.post("/api/v1/messages/\(id)/reminders"), json: flags.json)
    }
}

/// `ringback close`: ends a message, with its outcome.
struct CloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: terminal.say("Close a message with an outcome; a supervisor can close one with a reason."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("How it ended.")) var outcome: Word<Ending>
    @Argument(help: .say("Why, for closed-with-reason; else a note.")) var reason: String?
    @Option(help: .say("With whom it was settled, mostly an assistant of theirs.")) var with: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let reply = try await client.post("/api/v1/messages/\(id)/closing") { json in
            json.field("outcome", outcome.value.rawValue)
            if let reason { json.field("reason", reason) }
            if let with { json.field("with", with) }
        }
        try await client.show(reply, json: flags.json)
    }
}

/// The outcomes possible afterwards: all but "settled at the desk".
enum Ending: String, CaseIterable, Sendable {
    case talked, settledBetweenAssistants, answeredInWriting, callerWithdrew, closedWithReason
}

/// `ringback reopen`: opens a closed message again.
struct ReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: terminal.say("Reopen a closed message, with a reason."),
        discussion: terminal.say("It keeps its calls, who took it and its original time."))

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
