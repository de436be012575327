import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

extension RequestsCommand {
    struct Pattern: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pattern",
            abstract: terminal.say("What one person has asked you three times or more, and what you have asked so."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/me/pattern")
            if flags.json { return Output.line(reply.text) }
            let lines = reply.value.items("received") + reply.value.items("sent")
            if lines.isEmpty { return Output.line(terminal.say("Nothing was asked three times within 60 days.")) }
            for line in lines { Output.line("\(line.text("like") ?? "")  \(line.text("line") ?? "")") }
        }
    }

    struct Note: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "note",
            abstract: terminal.say("Show the note that can be made of similar requests; with --give, give it to them."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The line, by its id, as “ringback requests pattern” shows it.")) var like: String
        @Flag(help: .say("Give it to whoever asked, instead of only showing it.")) var give = false
        @Option(help: .say("Your own words instead of the made text.")) var text = ""

        func run() async throws {
            let client = try flags.client(insists: give)
            let id = try RequestsCommand.id(like)
            let pattern = try await client.get("/api/v1/me/pattern/\(id)")
            let said = text.isEmpty ? pattern.value.text("draft") ?? "" : text
            guard give else { return Output.line(flags.json ? pattern.text : said) }
            let made = try await client.post("/api/v1/pattern-notes") { json in
                json.field("like", id)
                json.field("text", said)
            }
            if flags.json { return Output.line(made.text) }
            Output.line(terminal.say("\(made.value["about"]?.text("name") ?? "") has your note. No one else has."))
        }
    }
}
