import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback guard`: what in a text for a caller promises a time.
struct GuardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guard", abstract: terminal.say("Check a text for a caller: does it promise a time?"),
        discussion: terminal.say(
            """
            ringback guard "She will call you by four"
            ringback guard --for margaret "She is in a meeting"

            With --for, a time within their published hours may be said.
            Exit code 65 if something in it should not be said.
            """))

    @OptionGroup var flags: PersonFlags
    @Option(name: .customLong("for"), help: .say("For whom it is said: a person or team, by email or name."))
    var forWhom: String?
    @Argument(help: .say("The text.")) var text: String

    func run() async throws {
        let client = try flags.client()
        var whom = ""
        if let forWhom { whom = try await client.recipient(forWhom) }
        let reply = try await client.post("/api/v1/guard") { json in
            json.field("text", text)
            json.field("for", whom)
        }
        let promises = reply.value.items("promises")
        if flags.json {
            Output.line(reply.text)
        } else {
            if promises.isEmpty { Output.line(try await verdict(client, whom)) }
            for promise in promises { Output.line(Self.line(promise)) }
        }
        if !promises.isEmpty { throw ExitCode(ExitStatus.wrong.rawValue) }
    }

    /// Where nothing is wrong: it promises no time, or one that may be promised for this person.
    private func verdict(_ client: APIClient, _ whom: String) async throws -> String {
        let nothing = terminal.say("It promises nothing.")
        if whom.isEmpty { return nothing }
        let any = try await client.post("/api/v1/guard") { $0.field("text", text) }
        return any.value.items("promises").isEmpty
            ? nothing
            : terminal.say("It promises no more than their published hours or the office’s rules allow.")
    }

    private static func line(_ promise: JSONValue) -> String {
        let words = promise.text("words") ?? ""
        return promise.text("why") == Promise.Why.neverSay.rawValue
            ? terminal.say("“\(words)” is not to be said.")
            : terminal.say("“\(words)” promises a time. Better: “as soon as possible”.")
    }
}
