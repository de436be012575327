import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback attempt`: records a try to reach the caller.
struct AttemptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempt", abstract: terminal.say("Record an attempt to reach the caller."),
        discussion: terminal.say(
            """
            Talked closes the message; left word moves it to the Out part of the sheet.

            Example:
              ringback attempt k2m9xq left-word --with "his assistant" --said "back after 2"
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("The outcome.")) var outcome: Word<AttemptOutcome>
    @Option(help: .say("Who you talked with.")) var with: String?
    @Option(help: .say("What was said.")) var said: String?
    @Option(help: .say("With talked: when you agreed to call again, such as 16:00 or \"in an hour\"."))
    var again: String?
    @Option(help: .say("With left-word: how long to wait for their call, such as 1h or \"tomorrow 10:00\"."))
    var wait: String?
    @Option(help: .say("The number you dialed, if it was a different one.")) var number: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let reply = try await client.post("/api/v1/messages/\(id)/attempts") { json in
            json.field("outcome", outcome.value.rawValue)
            if let with { json.field("with", with) }
            if let said { json.field("said", said) }
            if let again { json.field("again", again) }
            if let wait { json.field("wait", wait) }
            if let number { json.field("number", number) }
        }
        try await client.show(reply, json: flags.json)
    }
}
