import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback requests`: one’s own requests, answered from the terminal.
struct RequestsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "requests", abstract: terminal.say("Requests between you and others: list and answer them."),
        discussion: terminal.say(
            """
            ringback requests
            ringback requests answer 01jd2k9m3x7q4r no
            ringback requests answer 01jd2k9m3x7q4r not-mine --to omar --text "Omar has the slides now."
            ringback requests choose 01jd2k9m3x7q4r no-need
            ringback requests pattern
            """),
        subcommands: [
            List.self, Show.self, Answer.self, Choose.self, Done.self, Withdraw.self, Pattern.self, Note.self,
        ], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("What is waiting for you, and what you asked for."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/requests")
            if flags.json { return Output.line(reply.text) }
            let (received, sent) = (reply.value.items("received"), reply.value.items("sent"))
            if received.isEmpty, sent.isEmpty { return Output.line(terminal.say("Nothing is open.")) }
            let isMine = { (one: JSONValue) in one.text("state") == WorkRequest.State.asking.rawValue }
            for one in sent where isMine(one) {
                RequestsCommand.sent(one, state: terminal.say("waiting for your choice"))
            }
            for one in received { RequestsCommand.asked(one) }
            for one in sent where !isMine(one) { RequestsCommand.sent(one) }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("One of them, with the texts that answers begin with."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The request, by its id.")) var request: String

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/requests/\(RequestsCommand.id(request))")
            if flags.json { return Output.line(reply.text) }
            RequestsCommand.asked(reply.value)
            if let aside = reply.value.text("aside"), !aside.isEmpty {
                Output.line("    \(terminal.say("To put aside for it: \(aside)"))")
            }
            if let text = reply.value.text("text"), !text.isEmpty { Output.line("    \(text)") }
            let tone = reply.value.text("tone")
            for text in reply.value.items("texts") where text.text("tone") == tone {
                Output.line("    \(text.text("answer") ?? ""): \(text.text("text") ?? "")")
            }
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer",
            abstract: terminal.say("Answer one: this-once, mine, later, not-mine, another-way, ask-manager or no."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The request, by its id.")) var request: String
        @Argument(help: .say("The answer.")) var answer: String
        @Option(help: .say("What you say with it. Nobody has to give a reason.")) var text = ""
        @Option(help: .say("For not-mine: whose it is, by email or name.")) var to: String?
        @Option(help: .say("For later: until which day, such as Friday or 2026-12-18.", valueName: "day"))
        var until: String?

        func run() async throws {
            let answer = try RequestsCommand.answer(self.answer)
            let client = try flags.client(insists: true)
            let until = try await client.day(typed: self.until, or: RequestError.badDay)
            var person: String?
            if let to { person = try await client.person(to).id }
            let reply = try await client.post("/api/v1/requests/\(RequestsCommand.id(request))/answer") { json in
                json.field("answer", answer.rawValue)
                if !text.isEmpty { json.field("text", text) }
                if let person { json.field("to", person) }
                if let until { json.field("until", until.description) }
            }
            RequestsCommand.done(reply, flags)
        }
    }

    struct Choose: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "choose", abstract: terminal.say("After “shall I ask our manager?”: ask, or no-need."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The request, by its id.")) var request: String
        @Argument(help: .say("ask or no-need.")) var choice: String

        func run() async throws {
            guard ["ask", "no-need"].contains(choice) else {
                throw ValidationError(terminal.say("Say ask or no-need."))
            }
            let reply = try await flags.client(insists: true)
                .post("/api/v1/requests/\(RequestsCommand.id(request))/choice") { $0.field("ask", choice == "ask") }
            RequestsCommand.done(reply, flags)
        }
    }

    struct Done: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: terminal.say("Mark what you accepted as done."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The request, by its id.")) var request: String

        func run() async throws {
            let reply = try await flags.client(insists: true)
                .post("/api/v1/requests/\(RequestsCommand.id(request))/done")
            RequestsCommand.done(reply, flags)
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: terminal.say("Take back what you asked."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The request, by its id.")) var request: String

        func run() async throws {
            let reply = try await flags.client(insists: true)
                .post("/api/v1/requests/\(RequestsCommand.id(request))/withdrawal")
            RequestsCommand.done(reply, flags)
        }
    }
}

extension RequestsCommand {
    static func asked(_ one: JSONValue) {
        line(one, terminal.say("\(one["from"]?.text("name") ?? "") asks", context: "request"))
    }

    static func sent(_ one: JSONValue, state: String? = nil) {
        line(one, terminal.say("You asked \(one["to"]?.text("name") ?? "")"), state: state)
    }

    /// "put off until 2026-12-11".
    private static func state(_ one: JSONValue) -> String {
        guard let state = one.text("state").flatMap(WorkRequest.State.init(rawValue:)) else { return "" }
        guard state == .later, let until = one.text("until") else { return terminal.say(state.words) }
        return terminal.say("put off until \(until)")
    }

    private static func line(_ one: JSONValue, _ who: String, state: String? = nil) {
        let state = state ?? self.state(one)
        let by = one.text("by").map { terminal.say(", by \($0)") } ?? ""
        Output.line("\(one.text("id") ?? "")  \(who): \(one.text("what") ?? "")\(by) (\(state))")
    }

    static func done(_ reply: APIClient.Reply, _ flags: PersonFlags) {
        if flags.json { return Output.line(reply.text) }
        let state = reply.value.text("state").flatMap(WorkRequest.State.init(rawValue:))
        Output.line(state.map { terminal.say($0.words) } ?? "")
        if let name = reply.value["passedTo"]?.text("name") { Output.line(terminal.say("Passed on to \(name).")) }
    }

    static func id(_ text: String) throws -> String {
        guard let id = WorkRequestID(text.lowercased()) else { throw RequestError.unknown }
        return id.text
    }

    /// "not-mine", "notMine", "not mine".
    static func answer(_ text: String) throws -> RequestAnswer {
        func plain(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
        guard let answer = RequestAnswer.allCases.first(where: { plain($0.rawValue) == plain(text) }) else {
            throw ValidationError(
                terminal.say("The answers are: this-once, mine, later, not-mine, another-way, ask-manager, no."))
        }
        return answer
    }
}
