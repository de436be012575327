import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback case`: "How would you have handled this?"
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: terminal.say("How would you have handled this? Cases put to your manager."),
        discussion: terminal.say(
            """
            Example:
              ringback case
              ringback case ask "He wanted his money back after 40 days." "Refuse" "Refund half" "Ask the lead" \\
                --message 01jd2k9m3x7q4r
              ringback case answer 01jd2k9m3x7q4r --way 2 --playbook "Refund after the deadline"
            """),
        subcommands: [List.self, Ask.self, Answer.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List your own, and those put to you."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/cases")
            if flags.json { return Output.line(reply.text) }
            let kinds = [
                ("waiting", terminal.say("Waiting for your answer")), ("asked", terminal.say("Your questions")),
                ("answered", terminal.say("You answered")),
            ]
            for (name, title) in kinds {
                let cases = reply.value.items(name)
                if cases.isEmpty { continue }
                Output.line(title)
                for one in cases { CaseCommand.show(one) }
            }
        }
    }

    struct Ask: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ask", abstract: terminal.say("Put a case to whoever answers for your work."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("What happened.")) var said: String
        @Argument(help: .say("Three ways in which it could have been handled.")) var ways: [String]
        @Option(help: .say("The message, by its id.")) var message: String?
        @Option(help: .say("The version then in force, such as 14.2.")) var rule: String?
        @Option(help: .say("Whom to ask, by name or email; the person above you by default.")) var to: String?

        func run() async throws {
            guard ways.count == PlaybookCase.wayCount else {
                throw CaseError.wayMissing(min(ways.count, PlaybookCase.wayCount - 1) + 1)
            }
            let reply = try await flags.client(insists: true).post("/api/v1/cases") { json in
                json.field("said", said)
                json.array("ways", ways)
                if let message { json.field("message", message.lowercased()) }
                if let rule { json.field("rule", rule) }
                if let to { json.field("to", to) }
            }
            if flags.json { Output.line(reply.text) } else { CaseCommand.show(reply.value) }
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: terminal.say("Answer one that was put to you."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The case, by its id.")) var question: String
        @Argument(help: .say("Your answer; may be left out with --way.")) var text: String?
        @Option(help: .say("Which of the three ways, from 1.")) var way = 0
        @Option(help: .say("Make it a playbook: the scenario’s name.")) var playbook: String?

        func run() async throws {
            guard let id = PlaybookCaseID(question.lowercased()) else { throw CaseError.unknown }
            guard (0...PlaybookCase.wayCount).contains(way), way > 0 || text != nil else {
                throw CaseError.answerMissing
            }
            let reply = try await flags.client(insists: true).post("/api/v1/cases/\(id.text)/answer") { json in
                json.field("way", way)
                if let text { json.field("text", text) }
                if let playbook { json.field("playbook", playbook) }
            }
            if flags.json { Output.line(reply.text) } else { CaseCommand.show(reply.value) }
        }
    }

    static func show(_ one: JSONValue) {
        let to = one.items("asked").last?["person"]?.text("name") ?? ""
        Output.line("\(one.text("id") ?? "")  \(one["by"]?.text("name") ?? "") → \(to): \(one.text("said") ?? "")")
        for (place, way) in one.texts("ways").enumerated() { Output.line("    \(place + 1). \(way)") }
        if let sentence = one["rule"]?.text("sentence") { Output.line("    \(sentence)") }
        if let answer = one["answer"], let text = answer.text("text") {
            let ways = one.texts("ways")
            let way = (answer.int("way") ?? 0) - 1
            let words = [ways.indices.contains(way) ? ways[way] : "", text].filter { !$0.isEmpty }
            Output.line("    \(answer["by"]?.text("name") ?? ""): \(words.joined(separator: " "))")
        }
    }
}
