import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback complaint`: what people said about how they were served, who acts next, both sides.
struct ComplaintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complaint", abstract: terminal.say("Complaints and compliments, and who acts next."),
        discussion: terminal.say(
            """
            Example:
              ringback complaint
              ringback complaint register 01jd2k9m3x7q4r "Nobody called me back" --concerns wait
              ringback complaint register 01jd2k9m3x7q4r "He hung up on me" --observed "Ended the call mid-sentence"
              ringback complaint step 01jd2k9m3x7q4r acknowledged --note "Told her: by Thursday"
              ringback complaint answer 01jd2k9m3x7q4r "The line was cut. I called back at once."
              ringback complaint dispute 01jd2k9m3x7q4r "I did not take that call."
              ringback complaint decide 01jd2k9m3x7q4r unfounded "The log shows no such call."
            """),
        subcommands: [
            List.self, Show.self, Register.self, Step.self, Mark.self, Tie.self, PassOn.self, Answer.self,
            Dispute.self, Decide.self, Count.self,
        ], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List those that you can see, newest first."))

        @OptionGroup var flags: PersonFlags
        @Flag(help: .say("Only those that are not closed.")) var open = false
        @Option(help: .say("Concerning one person.")) var person: String?

        func run() async throws {
            let client = try flags.client()
            var query: [(name: String, value: String)] = [("limit", "200")]
            if open { query.append(("open", "true")) }
            if let person { query.append(("person", try await client.person(person).id)) }
            let reply = try await client.get("/api/v1/complaints", query)
            if flags.json { return Output.line(reply.text) }
            let complaints = reply.value.items("complaints")
            if complaints.isEmpty { return Output.line(terminal.say("Nothing is registered that you can see.")) }
            var table = Table([
                .init(title: terminal.say("ID")), .init(title: terminal.say("WHAT")),
                .init(title: terminal.say("ABOUT")), .init(title: terminal.say("STAGE")),
                .init(title: terminal.say("NEXT BY")), .init(title: terminal.say("SAID"), gives: true),
            ])
            for one in complaints { table.add(ComplaintText(one).row) }
            Output.table(table)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("Show one with its steps."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            ComplaintText.show(try await flags.client().get("/api/v1/complaints/\(id)"), json: flags.json)
        }
    }

    struct Register: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "register", abstract: terminal.say("Register what somebody outside said, in their words."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The message or call it is about, by its id; “-” if it cannot be found.")) var about:
            String
        @Argument(help: .say("What they said, in their words.")) var said: String
        @Option(help: .say("What was done or said.")) var observed: String?
        @Option(help: .say("complaint or compliment.")) var kind: Word<Complaint.Kind>?
        @Option(help: .say("What it is about: person, rule, wait, price or decision.")) var concerns:
            Word<Complaint.About>?
        @Option(help: .say("Who acted, if several did or no call is found.")) var person: String?
        @Option(help: .say("Where it was.")) var place: String?
        @Option(help: .say("Who said it; the caller by default.")) var from: String?
        @Option(help: .say("How it came: desk, page, mail or letter.")) var channel: Word<Complaint.Channel>?
        @Option(help: .say("When it came, such as 2026-12-01; today by default.")) var received: String?

        func run() async throws {
            if let received, Workday(received) == nil { throw ComplaintError.dateUnreadable(received) }
            let client = try flags.client(insists: true)
            let message = about == "-" ? nil : try await client.message(about)
            let acted = try await person.asyncMap { try await client.person($0).id }
            let reply = try await client.post("/api/v1/complaints") { json in
                if let message { json.field("about", message) }
                json.field("said", said)
                if let observed { json.field("observed", observed) }
                if let kind { json.field("kind", kind.value.rawValue) }
                if let concerns { json.field("concerns", concerns.value.rawValue) }
                if let acted { json.field("person", acted) }
                if let place { json.field("place", place) }
                if let from { json.field("from", from) }
                json.field("channel", channel?.value.rawValue ?? Complaint.Channel.desk.rawValue)
                if let received { json.field("received", received) }
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }

    struct Count: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "count",
            abstract: terminal.say("Count them by what they count as, for a person or the office.")
        )

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("One person; the whole office by default.")) var person: String?
        @Option(help: .say("The first day; a year ago by default.")) var from: String?
        @Option(help: .say("The last day; today by default.")) var to: String?

        func run() async throws {
            for day in [from, to].compactMap(\.self) where Workday(day) == nil {
                throw ComplaintError.dateUnreadable(day)
            }
            let client = try flags.client()
            var query: [(name: String, value: String)] = []
            if let person { query.append(("person", try await client.person(person).id)) }
            if let from { query.append(("from", from)) }
            if let to { query.append(("to", to)) }
            let reply = try await client.get("/api/v1/complaint-figures", query)
            if flags.json { return Output.line(reply.text) }
            var table = Table([
                .init(title: terminal.say("COUNTS AS"), gives: true), .init(title: terminal.say("COMPLAINTS")),
                .init(title: terminal.say("COMPLIMENTS")),
            ])
            for countsAs in CountsAs.allCases {
                let (bad, good) = (reply.value["complaints"], reply.value["compliments"])
                table.add([
                    terminal.say(countsAs.title), "\(bad?.int(countsAs.rawValue) ?? 0)",
                    "\(good?.int(countsAs.rawValue) ?? 0)",
                ])
            }
            Output.table(table)
        }
    }

    static func id(_ text: String) throws -> String {
        guard let id = ComplaintID(text.lowercased()) else { throw ComplaintError.unknown }
        return id.text
    }
}

extension Optional {
    /// Maps by something that takes time.
    fileprivate func asyncMap<Result>(_ map: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await map(self)
    }
}
