import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback training`: who was trained in what, whose calls were heard and what was seen.
struct TrainingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training", abstract: terminal.say("Who was trained and observed, and when again."),
        discussion: terminal.say(
            """
            Example:
              ringback training
              ringback training note luis trained "Greeting and transfer" --by "Dana Kim"
              ringback training note luis observed "Two calls" --by dana --seen "Read every number back."
              ringback training back 01jd2k9m3x7q4r
            """),
        subcommands: [List.self, Note.self, Back.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List what is noted of those you look after, and of yourself."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("One person alone.")) var person: String?

        func run() async throws {
            let client = try flags.client()
            var query: [(name: String, value: String)] = []
            if let person { query.append((name: "person", value: try await client.person(person).id)) }
            client.show(training: try await client.get("/api/v1/training", query), json: flags.json)
        }
    }

    struct Note: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "note", abstract: terminal.say("Note training, or that calls were observed."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The person.")) var person: String
        @Argument(help: .say("What it was.")) var kind: Word<TrainingRecord.Kind>
        @Argument(help: .say("Trained in what, or observed on which calls.")) var what: String
        @Option(help: .say("Who trained or observed them: a person here, or a name from outside.")) var by: String
        @Option(help: .say("What was seen; needed for an observation.")) var seen: String?
        @Option(help: .say("The message whose call was heard, by its id.")) var message: String?
        @Option(help: .say("When it was, such as 2026-12-01; today by default.")) var day: String?
        @Option(help: .say("When it is due again; as the standard says by default.")) var again: String?

        func run() async throws {
            try CommandDay.check(day, flag: "--day")
            try CommandDay.check(again, flag: "--again")
            let client = try flags.client(insists: true)
            let id = try await client.person(person).id
            // Somebody here by any name that fits them alone; anybody else is from outside.
            let trainer = (try? await client.person(by))?.id ?? by
            var heard: String?
            if let message { heard = try await client.message(message) }
            let reply = try await client.post("/api/v1/people/\(id)/training") { json in
                json.field("kind", kind.value.rawValue)
                json.field("what", what)
                json.field("by", trainer)
                if let seen { json.field("seen", seen) }
                if let heard { json.field("message", heard) }
                if let day { json.field("day", day) }
                if let again { json.field("again", again) }
            }
            client.show(training: reply, json: flags.json)
        }
    }

    struct Back: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "back", abstract: terminal.say("Take back a record that was noted by mistake."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The record, by its id.")) var record: String

        func run() async throws {
            guard let id = TrainingID(record.lowercased()) else { throw StandardError.recordUnknown }
            let client = try flags.client(insists: true)
            client.show(training: try await client.post("/api/v1/training/\(id.text)/taking-back"), json: flags.json)
        }
    }
}

extension APIClient {
    fileprivate func show(training reply: Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        var table = Table([
            .init(title: terminal.say("ID")), .init(title: terminal.say("WHO")), .init(title: terminal.say("WHAT")),
            .init(title: terminal.say("DAY")), .init(title: terminal.say("AGAIN")), .init(title: terminal.say("BY")),
            .init(title: terminal.say("IN WHAT, WHAT WAS SEEN"), gives: true),
        ])
        let people = reply.value.items("people")
        for person in people {
            let name = person["person"]?.text("name") ?? ""
            let records = person.items("records")
            if records.isEmpty, person["operator"]?.bool == true {
                table.add(["", name, terminal.say("never"), "", "", "", ""])
            }
            for record in records {
                let kind = record.text("kind").flatMap(TrainingRecord.Kind.init(rawValue:))
                let isTakenBack = record["takenBack"]?.bool == true
                let again = record.text("again") ?? ""
                table.add([
                    record.text("id") ?? "", name,
                    isTakenBack ? terminal.say("taken back") : kind.map { terminal.say($0.title) } ?? "",
                    record.text("day") ?? "", record["due"]?.bool == true ? terminal.say("\(again), due") : again,
                    record.text("by") ?? "",
                    [record.text("what"), record.text("seen")].compactMap(\.self).filter { !$0.isEmpty }
                        .joined(separator: " · "),
                ])
            }
        }
        Output.table(table)
    }
}
