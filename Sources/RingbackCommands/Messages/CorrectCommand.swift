import ArgumentParser
import RingbackJSON
import RingbackWords

/// `ringback correct`: corrects what was taken down wrongly.
struct CorrectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: terminal.say("Correct a message."),
        discussion: terminal.say(
            """
            For the person who took the call and the person who returns it. The person who took it can change the \
            owner until somebody works on the message; after that, hand it over.

            Example:
              ringback correct k2m9xq --for "Dana Cole" --code 1
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MessageArgument.help) var message: String
    @Option(name: .customLong("for"), help: .say("Who it is for: a person or a team.")) var forWhom: String?
    @Option(help: .say("Who called.")) var name: String?
    @Option(help: .say("Their number.")) var number: String?
    @Option(help: .say("What it is about.")) var regarding: String?
    @Option(help: .say("What the caller was told.")) var told: String?
    @Option(help: .say("How soon, 1 to 4.")) var code: Int?
    @Option(help: .say("The best time to call back, such as 16:00.")) var around: String?

    func validate() throws {
        guard [forWhom, name, number, regarding, told, around].contains(where: { $0 != nil }) || code != nil else {
            throw ValidationError(terminal.say("Say what to correct, such as --number or --for."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.message(message)
        var owner: String?
        if let forWhom { owner = try await client.recipient(forWhom) }
        let reply = try await client.patch("/api/v1/messages/\(id)") { json in
            if name != nil || number != nil {
                json.object("caller") { json in
                    if let name { json.field("name", name) }
                    if let number { json.field("number", number) }
                }
            }
            if let owner { json.field("for", owner) }
            if let regarding { json.field("regarding", regarding) }
            if let told { json.field("told", told) }
            if let code { json.field("code", code) }
            if let around { json.field("around", around) }
        }
        try await client.show(reply, json: flags.json)
    }
}
