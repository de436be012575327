import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback questions`: questions about the standards, answered once for everybody to read.
struct QuestionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions", abstract: terminal.say("Questions about the standards, answered for everybody."),
        discussion: terminal.say(
            """
            Example:
              ringback questions
              ringback questions ask "Does a text message count as a return?" --rule same-workday
              ringback questions answer 01jd2k9m3x7q4r "Yes, where the caller asked for one."
              ringback questions pass-on 01jd2k9m3x7q4r
            """),
        subcommands: [List.self, Ask.self, Answer.self, PassOn.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List the answered ones, your own, and those you may answer."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let client = try flags.client()
            let reply = try await client.get("/api/v1/standard-questions", [("limit", "200")])
            if flags.json { return Output.line(reply.text) }
            let questions = reply.value.items("questions")
            if questions.isEmpty { return Output.line(terminal.say("Nobody has asked yet.")) }
            for question in questions { Self.show(question) }
        }

        static func show(_ question: JSONValue) {
            let by = question["by"]?.text("name") ?? ""
            Output.line("\(question.text("id") ?? "")  \(by): \(question.text("text") ?? "")")
            if let answer = question.text("answer") {
                Output.line("    \(question["answeredBy"]?.text("name") ?? ""): \(answer)")
            } else if let desk = question.text("desk").flatMap(StandardQuestion.Desk.init(rawValue:)) {
                Output.line("    \(terminal.say(desk.words))")
            }
        }
    }

    struct Ask: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ask", abstract: terminal.say("Ask your supervisor."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The question.")) var text: String
        @Option(help: .say("The rule it is about, such as same-workday.")) var rule: String?

        func run() async throws {
            let rule = try rule.map { try StandardsCommand.Show.known($0).rawValue }
            let reply = try await flags.client(insists: true).post("/api/v1/standard-questions") { json in
                json.field("text", text)
                if let rule { json.field("rule", rule) }
            }
            if flags.json { Output.line(reply.text) } else { List.show(reply.value) }
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: terminal.say("Answer one, for everybody to read."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The question, by its id.")) var question: String
        @Argument(help: .say("The answer.")) var text: String

        func run() async throws {
            let id = try QuestionsCommand.id(question)
            let reply = try await flags.client(insists: true).post("/api/v1/standard-questions/\(id)/answer") { json in
                json.field("text", text)
            }
            if flags.json { Output.line(reply.text) } else { List.show(reply.value) }
        }
    }

    struct PassOn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pass-on", abstract: terminal.say("Pass one on to the central desk: the managers and admins."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The question, by its id.")) var question: String

        func run() async throws {
            let id = try QuestionsCommand.id(question)
            let reply = try await flags.client(insists: true).post("/api/v1/standard-questions/\(id)/passing-on")
            if flags.json { Output.line(reply.text) } else { List.show(reply.value) }
        }
    }

    private static func id(_ text: String) throws -> String {
        guard let id = QuestionID(text.lowercased()) else { throw StandardError.questionUnknown }
        return id.text
    }
}
