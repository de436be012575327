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
            ringback ask omar "slides for Monday" --by Friday
            ringback ask omar "slides for Monday" --aside "the badges"  where it is more than their lead has set
            ringback ask - "an invoice for Acme"                        whoever holds the duty
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whom, by email or name; - for whoever holds the duty.")) var person: String
    @Argument(help: .say("What you need.")) var what: String
    @Option(help: .say("By which day, such as Friday or 2026-12-18.", valueName: "day")) var by: String?
    @Option(help: .say("What they are to put aside for it; needed where it is more than their lead has set."))
    var aside: String?
    @Flag(help: .say("Only show what there is to know first; send nothing.")) var look = false
    @Flag(help: .say("Ask them even where somebody else holds the duty.")) var anyway = false

    func run() async throws {
        let client = try flags.client(insists: !look)
        let by = try await client.day(typed: self.by, or: RequestError.badDay)
        let to = person == "-" ? nil : try await client.person(person).id
        func body(_ json: inout JSONWriter) {
            if let to { json.field("to", to) }
            json.field("what", what)
            if let by { json.field("by", by.description) }
        }
        let seen = try await client.post("/api/v1/requests/look") { body(&$0) }
        if look, flags.json { return Output.line(seen.text) }
        if !flags.json { show(seen.value) }
        if look { return }
        if !flags.json, !anyway, let holder = seen.value["instead"]?.text("name") {
            try confirm(seen.value["to"]?.text("name") ?? "", holder: holder)
        }
        let sent = try await client.post("/api/v1/requests") { json in
            body(&json)
            if let aside { json.field("aside", aside) }
        }
        if flags.json { return Output.line(sent.text) }
        let name = sent.value["to"]?.text("name") ?? ""
        Output.line(terminal.say("Sent to \(name): \(sent.value.text("id") ?? "")"))
    }

    /// Somebody else holds the duty that it fits: nothing goes out before whoever asks has said that they mean it.
    private func confirm(_ name: String, holder: String) throws {
        if Terminal.answers {
            let answer = (Terminal.ask(terminal.say("Ask \(name) anyway? (yes or no)")) ?? "").lowercased()
            // "yes", "sí".
            if answer.hasPrefix("y") || answer.hasPrefix("s") { return }
        }
        Output.problem(
            terminal.say("Nothing was sent. Use --anyway to ask \(name) all the same, or - to ask \(holder)."))
        throw ExitCode(ExitStatus.wrong.rawValue)
    }

    private func show(_ look: JSONValue) {
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
        if aside == nil, look.bool("isOver") == true {
            Output.line(terminal.say("One more is over the limit of their lead. Say with --aside what can wait."))
        }
        if let duty = look["duty"]?.text("name"), let holder = look["holder"]?.text("name") {
            Output.line(terminal.say("It fits the duty “\(duty)”, which \(holder) holds."))
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
