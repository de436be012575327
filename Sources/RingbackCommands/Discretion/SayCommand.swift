import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback say`: what to say to a caller.
struct SayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "say", abstract: terminal.say("Show what to say to a caller, and whether to put them through."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whom the call is for, by email or name.")) var person: String
    @Option(help: .say("Who is calling: a contact's name or number.")) var caller: String?

    func run() async throws {
        let client = try flags.client()
        let whose = try await client.person(person)
        var query: [(name: String, value: String)] = []
        if let caller { query = [("contact", try await client.contact(caller))] }
        let reply = try await client.get("/api/v1/people/\(whose.id)/say", query)
        if flags.json { return Output.line(reply.text) }
        switch reply.value.text("do").flatMap(RingVerdict.init) {
        case .putThrough: Output.line(terminal.say("Put them through."))
        case .hold: Output.line(terminal.say("Ask them to hold."))
        case .takeMessage, nil: Output.line(terminal.say("Take a message."))
        }
        Output.line(reply.value.text("say") ?? "")
        for (place, words) in reply.value.texts("followUps").enumerated() {
            Output.line(place == 0 ? terminal.say("If they press: \(words)") : terminal.say("And again: \(words)"))
        }
        Output.line(terminal.say("Then: \(reply.value.text("stop") ?? "")"))
    }
}
