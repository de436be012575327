import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback greeting`: what callers hear of somebody's mailbox.
struct GreetingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "greeting", abstract: terminal.say("Show or set what callers hear of a mailbox."),
        subcommands: [GreetingShow.self, GreetingSet.self, GreetingCard.self], defaultSubcommand: GreetingShow.self)
}

/// `ringback greeting show`: of one person, or of everybody.
struct GreetingShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: terminal.say("Show what callers hear, of one person or of everybody."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("A person, by email or name; everybody by default.")) var person: String?

    func run() async throws {
        let client = try flags.client()
        guard let person else {
            let reply = try await client.get("/api/v1/greetings")
            if flags.json { return Output.line(reply.text) }
            let time = try await client.officeTime()
            for view in reply.value.items("greetings") { Output.line(GreetingLine(view, time).text) }
            return
        }
        let whose = try await client.person(person)
        let reply = try await client.get("/api/v1/greetings/\(whose.id)")
        if flags.json { return Output.line(reply.text) }
        let line = GreetingLine(reply.value, try await client.officeTime())
        Output.line(line.text)
        Output.line("“\(reply.value.text("text") ?? "")”")
        if let load = line.load { Output.line(load) }
    }
}

/// `ringback greeting set`: publishes hours of the return, or an absence.
struct GreetingSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: terminal.say("Set what callers hear. It ends by itself."),
        discussion: terminal.say(
            """
            ringback greeting set --window 15:30-17:00
            ringback greeting set grace --window 9:00-10:00 --window 15:30-17:00 --day 2026-12-01
            ringback greeting set --absent                             as your absence says
            ringback greeting set --absent --back 2026-12-14 --cover tom@example.com
            ringback greeting set --end                                the standard greeting from now on

            The words are those of the standard, with your times; --text gives your own. Published hours are booked in \
            your calendar, and each message left under them is due by their end.
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("A person, by email or name; yourself by default.")) var person: String?
    @Option(help: .say("Hours of the return, such as 15:30-17:00. May be repeated.")) var window: [String] = []
    @Option(help: .say("The day of the windows, 2026-12-01; the next on which they are to come by default."))
    var day: String?
    @Flag(help: .say("They are away.")) var absent = false
    @Option(help: .say("When they are back, a day or a time.")) var back: String?
    @Option(help: .say("Who helps those who press #, by email or name.")) var cover: String?
    @Option(help: .say("The words, in the person's language.")) var text: String?
    @Option(help: .say("A language of the words, en or es. May be repeated.")) var language: [String] = []
    @Flag(help: .say("End the greeting that holds.")) var end = false

    func validate() throws {
        if end { return }
        if absent != window.isEmpty {
            throw ValidationError(terminal.say("Give --window for somebody who is present, or --absent."))
        }
        for text in window where text.split(separator: "-").count != 2 {
            throw ValidationError(terminal.say("“\(text)” is not a window. Write 15:30-17:00."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: true)
        let whose = try await client.person(person)
        let path = "/api/v1/greetings/\(whose.id)"
        if end {
            _ = try await client.delete(path)
            if !flags.json { Output.line(terminal.say("\(whose.name): callers hear the standard greeting.")) }
            return
        }
        var covers: String?
        if let cover { covers = try await client.person(cover).id }
        let reply = try await client.put(path) { json in
            json.field("kind", absent ? "absent" : "present")
            json.array("windows", of: window) { json, window in
                let ends = window.split(separator: "-").map(String.init)
                json.object { json in
                    json.field("from", ends[0])
                    json.field("to", ends[1])
                }
            }
            if let day { json.field("day", day) }
            if let back { json.field("back", back) }
            if let covers { json.field("cover", covers) }
            if let text { json.field("text", text) }
            if !language.isEmpty {
                json.object("texts") { json in
                    if language.contains("en") { json.field("en", "") }
                    if language.contains("es") { json.field("es", "") }
                }
            }
        }
        if flags.json { return Output.line(reply.text) }
        let line = GreetingLine(reply.value, try await client.officeTime())
        Output.line(line.text)
        Output.line("“\(reply.value.text("text") ?? "")”")
        if absent, back != nil, let set = reply.value["greeting"], let until = set.text("back") {
            let end = try await client.officeTime().short(until)
            let who = set["cover"]?.text("name")
            Output.line(
                who.map { terminal.say("An absence until \(end) is set; \($0) covers.") }
                    ?? terminal.say("An absence until \(end) is set; nobody covers."))
        }
        if let load = line.load { Output.line(load) }
    }
}

/// `ringback greeting card`: the words alone, to read from when recording.
struct GreetingCard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card", abstract: terminal.say("Print the words alone, to read from when recording."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("A person, by email or name; yourself by default.")) var person: String?

    func run() async throws {
        let client = try flags.client()
        let whose = try await client.person(person)
        let reply = try await client.get("/api/v1/greetings/\(whose.id)")
        if flags.json { return Output.line(reply.text) }
        let texts = reply.value["greeting"]?["texts"]
        let all = ["en", "es"].compactMap { texts?.text($0) }
        Output.line((all.isEmpty ? [reply.value.text("text") ?? ""] : all).joined(separator: "\n\n"))
    }
}

/// What callers hear of one person, in a line.
private struct GreetingLine {
    let text: String
    /// What does not fit; `nil` while it fits.
    let load: String?

    init(_ view: JSONValue, _ time: OfficeTime) {
        let name = view["person"]?.text("name") ?? ""
        let until = time.short(view.text("until"))
        let isStale = view["isStale"]?.bool == true
        let windows = (view["greeting"]?.items("windows") ?? []).map {
            "\(time.short($0.text("from")))–\(time.short($0.text("to")))"
        }.joined(separator: ", ")
        let what =
            switch view.text("kind") {
            case "present": terminal.say("calls are returned \(windows)")
            case "absent": terminal.say("away, back \(until)")
            case "left": terminal.say("no longer works here")
            default: terminal.say("the standard greeting")
            }
        text = isStale ? terminal.say("\(name): \(what) – out of date") : "\(name): \(what)"
        guard let counts = view["load"], counts["fits"]?.bool == false else {
            load = nil
            return
        }
        let calls = counts["calls"]?.int ?? 0
        let (needed, left) = (counts["minutesNeeded"]?.int ?? 0, counts["minutesLeft"]?.int ?? 0)
        load = terminal.say("\(calls) calls need about \(needed) min; \(left) min are left in the published hours.")
    }
}
