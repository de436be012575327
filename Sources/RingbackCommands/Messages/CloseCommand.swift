import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback close`: ends a message, with its outcome.
struct CloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: terminal.say("End a message with an outcome; a supervisor may close one with a reason."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("How it ended.")) var outcome: Word<Ending>
    @Argument(help: .say("Why, for closed-with-reason; else a note.")) var reason: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let reply = try await client.post("/api/v1/messages/\(id)/closing") { json in
            json.field("outcome", outcome.value.rawValue)
            if let reason { json.field("reason", reason) }
        }
        try await client.show(reply, json: flags.json)
    }
}

/// The outcomes possible afterwards: all but "settled at the desk".
enum Ending: String, CaseIterable, Sendable {
    case talked, settledBetweenAssistants, answeredInWriting, callerWithdrew, closedWithReason
}
