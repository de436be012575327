import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback excuse`: lets a late call wait, with a reason.
struct ExcuseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "excuse",
        abstract: terminal.say("Let a late call wait until a time, with a reason; it is late again after it."),
        discussion: terminal.say(
            """
            The time is today or on a coming workday, in office hours, at most 60 days ahead.

            Example:
              ringback excuse k2m9xq caller-unreachable --until "tomorrow 10:00"
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Argument(help: .say("Why it may wait.")) var reason: Word<Excuse.Reason>
    @Option(help: .say("Until when, such as 15:30, tomorrow 10:00 or Friday.")) var until: String
    @Option(help: .say("More about why; required with other.")) var note: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        let reply = try await client.post("/api/v1/messages/\(id)/excuse") { json in
            json.field("reason", reason.value.rawValue)
            json.field("until", until)
            if let note { json.field("note", note) }
        }
        try await client.show(reply, json: flags.json)
    }
}
