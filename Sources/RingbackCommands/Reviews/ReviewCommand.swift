import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback review`: somebody's work in a period, and the five questions.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: terminal.say("One person’s work over a period, seen as a whole."),
        discussion: terminal.say(
            """
            Example:
              ringback review luis --from 2026-01-01 --to 2026-11-30
              ringback review cases luis complaints
              ringback review next --from 2026-01-01
              ringback review answer 01jd2k9m3x7q4r "…" "…" "…" "…" "…"
              ringback review list
            """),
        subcommands: [Show.self, ReviewCasesCommand.self, Next.self, Answer.self, List.self],
        defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("Show the figures of one person."))

        @OptionGroup var flags: PersonFlags
        @OptionGroup var period: ReviewPeriodFlags
        @Argument(help: .say("The person.")) var person: String

        func run() async throws {
            let client = try flags.client()
            let found = try await client.person(person)
            let reply = try await client.get("/api/v1/reviews/\(found.id)", period.query)
            if flags.json { return Output.line(reply.text) }
            let value = reply.value
            // Whoever asks by name knows whose they are.
            Output.line(
                terminal.say("\(found.name), \(value.text("from") ?? "") to \(value.text("to") ?? "")"))
            ReviewTable(value).print()
            if value.text("name") == nil {
                Output.line(
                    terminal.say(
                        """
                        You have not answered the five questions about this period. To judge by the figures before you \
                        know whose they are: ringback review next
                        """))
            }
        }
    }

    struct Next: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "next",
            abstract: terminal.say("Begin a review of one of the people you look after, drawn at random."))

        @OptionGroup var flags: PersonFlags
        @OptionGroup var period: ReviewPeriodFlags

        func run() async throws {
            let client = try flags.client(insists: true)
            let period = period
            let reply = try await client.post("/api/v1/review-forms") { json in
                if let from = period.from { json.field("from", from) }
                if let to = period.to { json.field("to", to) }
            }
            if flags.json { return Output.line(reply.text) }
            let form = reply.value
            ReviewTable(form["figures"] ?? form).print()
            for (place, question) in form.texts("questions").enumerated() { Output.line("\(place + 1). \(question)") }
            let id = form.text("id") ?? ""
            Output.line(terminal.say("Answer with: ringback review answer \(id) and the five answers in quotes."))
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: terminal.say("Answer the five questions of a review; answers are final."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The review, by its id.")) var review: String
        @Argument(help: .say("The five answers, in order, each in quotes.")) var answers: [String]

        func run() async throws {
            guard let id = ReviewID(review.lowercased()) else { throw ReviewError.unknown }
            let answers = try ReviewAnswers(answers)
            let client = try flags.client(insists: true)
            let reply = try await client.post("/api/v1/review-forms/\(id.text)/answers") { json in
                json.array("answers", answers.said)
            }
            if flags.json { return Output.line(reply.text) }
            let name = reply.value["person"]?.text("name") ?? ""
            Output.line(terminal.say("Saved. This is the work of \(name)."))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List the reviews that you wrote or began."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let client = try flags.client()
            let reply = try await client.get("/api/v1/review-forms")
            if flags.json { return Output.line(reply.text) }
            var table = Table([
                .init(title: terminal.say("ID")), .init(title: terminal.say("FROM", context: "date")),
                .init(title: terminal.say("TO", context: "date")), .init(title: terminal.say("WHO"), gives: true),
            ])
            for review in reply.value.items("reviews") {
                table.add([
                    review.text("id") ?? "", review.text("from") ?? "", review.text("to") ?? "",
                    review["person"]?.text("name") ?? terminal.say("after your answers"),
                ])
            }
            Output.table(table)
        }
    }
}

/// The days that a review is about.
struct ReviewPeriodFlags: ParsableArguments {
    @Option(help: .say("The first day, such as 2026-01-01; a year before the last day by default.")) var from: String?
    @Option(help: .say("The last day; today by default.")) var to: String?

    /// Whether these are days is for the server to say: what `validate` throws, the parser takes for a mistyped command.
    var query: [(name: String, value: String)] {
        [("from", from), ("to", to)].compactMap { name, value in value.map { (name: name, value: $0) } }
    }
}

/// The figures of a review as a table.
struct ReviewTable {
    private let value: JSONValue

    init(_ value: JSONValue) { self.value = value }

    func print() {
        var table = Table([
            .init(title: terminal.say("WHAT")), .init(title: terminal.say("GROUP")),
            .init(title: terminal.say("HOW MUCH, OF HOW MUCH"), gives: true),
        ])
        for name in ReviewName.allCases {
            guard let figure = Self.figure(value[name.rawValue]) else { continue }
            let group = ReviewName.compared.contains(name) ? Self.figure(value["group"]?[name.rawValue]) : nil
            table.add([
                terminal.say(name.title), group?.short(name).map { terminal.say($0) } ?? "",
                terminal.say(figure.words(name)),
            ])
        }
        Output.table(table)
    }

    private static func figure(_ value: JSONValue?) -> ReviewFigure? {
        guard let count = value?.int("count"), let base = value?.int("base") else { return nil }
        return ReviewFigure(count, of: base)
    }
}
