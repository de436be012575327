import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback ladder`: trying every phone for an ASAP call.
struct LadderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ladder", abstract: terminal.say("Try every phone of a principal for an ASAP call."),
        discussion: terminal.say(
            """
            Example:
              ringback ladder start k2m9xq
              ringback ladder step k2m9xq 1 no-answer
              ringback ladder step k2m9xq 2 left-word --with "the driver"
              ringback ladder ack k2m9xq
            """),
        subcommands: [Show.self, Start.self, Step.self, Back.self, Ack.self], defaultSubcommand: Show.self)

    /// What a person says of a telephone that they rang.
    enum Tried: String, CaseIterable, Sendable { case reached, leftWord, noAnswer, busy, voicemail }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("Show what was tried, and what comes next."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: MessageArgument.help) var message: String

        func run() async throws {
            let client = try flags.client()
            let id = try await client.message(message)
            try await client.show(ladder: try await client.get("/api/v1/messages/\(id)/ladder"), json: flags.json)
        }
    }

    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "start", abstract: terminal.say("Begin to try every phone."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: MessageArgument.help) var message: String

        func run() async throws {
            let client = try flags.client(insists: true)
            let id = try await client.message(message)
            try await client.show(ladder: try await client.post("/api/v1/messages/\(id)/ladder"), json: flags.json)
        }
    }

    struct Step: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "step", abstract: terminal.say("Record what ringing one of the phones came to."),
            discussion: terminal.say("Only reached counts: somebody said that they know. A voicemail never does."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: MessageArgument.help) var message: String
        @Argument(help: .say("The phone, by its place on the list, from 1.")) var way: Int
        @Argument(help: .say("The outcome.")) var outcome: Word<Tried>
        @Option(help: .say("Who you talked with.")) var with: String?
        @Option(help: .say("What was said.")) var said: String?
        @Flag(help: .say("It was rung before, and you rang it again.")) var again = false

        func run() async throws {
            let client = try flags.client(insists: true)
            let id = try await client.message(message)
            let reply = try await client.post("/api/v1/messages/\(id)/ladder/steps") { json in
                json.field("way", way)
                json.field("outcome", outcome.value.rawValue)
                if let with { json.field("with", with) }
                if let said { json.field("said", said) }
                if again { json.field("again", true) }
            }
            try await client.show(ladder: reply, json: flags.json)
        }
    }

    struct Back: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "back", abstract: terminal.say("Take back a step of your own, within a minute."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: MessageArgument.help) var message: String
        @Argument(help: .say("The step, by its number.")) var step: Int

        func run() async throws {
            let client = try flags.client(insists: true)
            let id = try await client.message(message)
            try await client.show(
                ladder: try await client.delete("/api/v1/messages/\(id)/ladder/steps/\(step)"), json: flags.json)
        }
    }

    struct Ack: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ack", abstract: terminal.say("Confirm that they know of the call: everything stops."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: MessageArgument.help) var message: String
        @Option(help: .say("What was said.")) var said: String?

        func run() async throws {
            let client = try flags.client(insists: true)
            let id = try await client.message(message)
            let reply = try await client.post("/api/v1/messages/\(id)/ladder/acknowledgement") { json in
                if let said { json.field("said", said) }
            }
            try await client.show(ladder: reply, json: flags.json)
        }
    }
}

extension APIClient {
    fileprivate func show(ladder reply: Reply, json: Bool) async throws {
        if json { return Output.line(reply.text) }
        Output.line([reply.value.text("summary"), reply.value.text("next")].compactMap { $0 }.joined(separator: ". "))
        let ways = reply.value.items("ways")
        if ways.isEmpty { return }
        let time = try await officeTime()
        var table = Table([
            .init(title: "#"), .init(title: terminal.say("PHONE")), .init(title: terminal.say("NUMBER OR ADDRESS")),
            .init(title: terminal.say("OUTCOME")), .init(title: terminal.say("WHEN")),
            .init(title: terminal.say("WHO")),
        ])
        let steps = reply.value.items("steps")
        for way in ways {
            let last = steps.last { $0.int("way") == way.int("way") && $0["takenBack"]?.bool != true }
            table.add([
                String(way.int("way") ?? 0), way.text("label") ?? "", way.text("address") ?? "",
                way.text("outcome").flatMap(LadderOutcome.init(rawValue:)).map { terminal.say($0.label) } ?? "",
                time.short(last?.text("at")), last?["by"]?.text("name") ?? "",
            ])
        }
        Output.table(table)
    }
}
