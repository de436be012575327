import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback ask`: asks somebody for a piece of work.
struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: terminal.say("Ask somebody for a piece of work, in one line."),
        discussion: terminal.say(
            """
            ringback ask omar "slides for Monday" --look                how much they have, and who holds it
            ringback ask omar "slides for Monday" --by 2026-12-04
            ringback ask - "an invoice for Acme"                        whoever holds the duty
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whom, by email or name; - for whoever holds the duty.")) var person: String
    @Argument(help: .say("What you need.")) var what: String
    @Option(help: .say("By which day.", valueName: "2026-12-04")) var by: String?
    @Flag(help: .say("Only show what there is to know before; send nothing.")) var look = false

    func run() async throws {
        if let by, Workday(by) == nil { throw RequestError.badDay }
        let client = try flags.client(insists: !look)
        let to = person == "-" ? nil : try await client.person(person).id
        func body(_ json: inout JSONWriter) {
            if let to { json.field("to", to) }
            json.field("what", what)
            if let by { json.field("by", by) }
        }
        let seen = try await client.post("/api/v1/requests/look") { body(&$0) }
        if look, flags.json { return Output.line(seen.text) }
        if !flags.json { Self.show(seen.value) }
        if look { return }
        let sent = try await client.post("/api/v1/requests") { body(&$0) }
        if flags.json { return Output.line(sent.text) }
        let name = sent.value["to"]?.text("name") ?? ""
        Output.line(terminal.say("Sent to \(name): \(sent.value.text("id") ?? "")"))
    }

    private static func show(_ look: JSONValue) {
        let name = look["to"]?.text("name") ?? ""
        let load = look["load"]
        let (open, requests, duties) = (
            load?.int("open") ?? 0, load?.int("requests") ?? 0, load?.int("duties") ?? 0
        )
        let parts: [Phrase] = [
            say(open, one: "1 open message", other: "\(open) open messages"),
            say(requests, one: "1 request", other: "\(requests) requests"),
            say(duties, one: "1 duty", other: "\(duties) duties"),
        ]
        Output.line("\(name): \(terminal.say(Phrase.list(parts)))")
        if look.bool("isOver") == true {
            Output.line(terminal.say("One more is over what their lead has set. Say what may wait for it."))
        }
        if let duty = look["duty"]?.text("name"), let holder = look["holder"]?.text("name") {
            Output.line(terminal.say("It fits the duty “\(duty)”, which is with \(holder)."))
        }
        if look.text("away") != nil {
            let cover = look["cover"]?.text("name") ?? ""
            Output.line(
                cover.isEmpty
                    ? terminal.say("\(name) is away. The request waits.")
                    : terminal.say("\(name) is away, and \(cover) covers. The request waits."))
        }
    }
}
