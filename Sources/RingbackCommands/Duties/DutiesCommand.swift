import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback duties`: who does what, and changing who holds it.
struct DutiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duties", abstract: terminal.say("Who does what, and whom to ask."),
        discussion: terminal.say(
            """
            Example:
              ringback duties
              ringback duties "who does invoices?"
              ringback duties show invoices
              ringback duties add Invoices --word billing --holder omar --deputy ann
              ringback duties set invoices --holder ann --from Friday --left-out "not the reminders"
              ringback duties set invoices --vacant
              ringback duties confirm invoices
              ringback duties tell invoices
              ringback duties load
            """),
        subcommands: [
            Find.self, Show.self, Add.self, Hold.self, Confirm.self, Decline.self, Tell.self, End.self, LoadOf.self,
        ], defaultSubcommand: Find.self)

    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "find", abstract: terminal.say("Find who does something, or list all duties."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("Words, or a question; everything by default.")) var question: [String] = []

        func run() async throws {
            let client = try flags.client()
            let asked = question.joined(separator: " ")
            var query = [(name: "limit", value: asked.isEmpty ? "200" : "20")]
            if !asked.isEmpty { query.append((name: "q", value: asked)) }
            let reply = try await client.get("/api/v1/duties", query)
            if flags.json { return Output.line(reply.text) }
            let duties = reply.value.items("duties")
            if duties.isEmpty {
                return Output.line(
                    asked.isEmpty
                        ? terminal.say("No duties yet.") : terminal.say("Nobody holds a duty by that name."))
            }
            var table = Table([
                .init(title: terminal.say("DUTY", context: "register")), .init(title: terminal.say("WHO")),
                .init(title: terminal.say("SINCE")), .init(title: terminal.say("ASK NOW")),
                .init(title: terminal.say("WORDS"), gives: true),
            ])
            for duty in duties {
                table.add([
                    duty.text("name") ?? "", duty["holder"]?.text("name") ?? terminal.say("vacant"),
                    duty.text("since") ?? "", duty["ask"]?.text("name") ?? "",
                    duty.texts("words").joined(separator: ", "),
                ])
            }
            Output.table(table)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("One duty with everybody who held it."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The duty, by its name or a word.")) var duty: String

        func run() async throws {
            let client = try flags.client()
            client.show(duty: try await client.duty(duty), json: flags.json)
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: terminal.say("Add a duty to the register."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("Its name.")) var name: String
        @Option(help: .say("What else people call it; may be given several times.")) var word: [String] = []
        @Option(help: .say("Who answers for it while nobody holds it; you by default.")) var lead: String?
        @Option(help: .say("Who holds it; nobody by default.")) var holder: String?
        @Option(help: .say("Whom to ask while the holder is away; may be given several times."))
        var deputy: [String] = []
        @Option(help: .say("The holder’s first day, such as Friday or 2026-12-18; today by default.")) var from: String?

        func run() async throws {
            let client = try flags.client(insists: true)
            let from = try await client.day(typed: self.from, or: DutyError.dayUnreadable)
            var (leadID, holderID, deputies): (String?, String?, [String]) = (nil, nil, [])
            if let lead { leadID = try await client.person(lead).id }
            if let holder { holderID = try await client.person(holder).id }
            for name in deputy { deputies.append(try await client.person(name).id) }
            let reply = try await client.post("/api/v1/duties") { json in
                json.field("name", name)
                json.array("words", word)
                json.array("deputies", deputies)
                if let leadID { json.field("lead", leadID) }
                if let holderID { json.field("holder", holderID) }
                if let from { json.field("from", from.description) }
            }
            client.show(duty: reply, json: flags.json)
        }
    }

    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end", abstract: terminal.say("Take a duty off the register."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The duty, by its name.")) var duty: String

        func run() async throws {
            let client = try flags.client(insists: true)
            let found = try await client.duty(duty).value
            _ = try await client.delete("/api/v1/duties/\(found.text("id") ?? "")")
            if !flags.json {
                Output.line(terminal.say("“\(found.text("name") ?? "")” is off the register."))
            }
        }
    }
}
