import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback sample`: calls and returns drawn at random, graded with a scorecard of behaviors.
struct SampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: terminal.say("Quality by sampling, with its seed."),
        discussion: terminal.say(
            """
            Example:
              ringback sample
              ringback sample draw 2026-11-01 2026-11-30 --first folake --second carol --third sam --size 20
              ringback sample show 01jd2k9m3x7q4r
              ringback sample grade 01jd2k9m3x7q4r 3 yes yes no na yes yes yes yes
              ringback sample dispute 01jd2k9m3x7q4r 3 2 "The number was withheld."
              ringback sample decide 01jd2k9m3x7q4r 3 2 na "There was no number to read back."
              ringback sample check 01jd2k9m3x7q4r
            """),
        subcommands: [
            List.self, Draw.self, Show.self, Mine.self, GradeOne.self, Dispute.self, Decide.self, Check.self,
        ], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List the samples that you have drawn or grade, newest first."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/samples")
            if flags.json { return Output.line(reply.text) }
            let samples = reply.value.items("samples")
            if samples.isEmpty {
                return Output.line(terminal.say("There are no samples yet that you have drawn or grade."))
            }
            for sample in samples { Output.line(SampleText.heading(sample)) }
        }
    }

    struct Draw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "draw", abstract: terminal.say("Draw interactions of a period at random."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The first day, such as 2026-11-01.")) var from: String
        @Argument(help: .say("The last day.")) var to: String
        @Option(help: .say("Who grades all of them.")) var first: String
        @Option(help: .say("Who grades some of them, too.")) var second: String
        @Option(help: .say("Who decides if they differ or somebody disputes a grade.")) var third: String
        @Option(help: .say("How many are drawn.")) var size = 20
        @Option(help: .say("How many are graded by two people; one in three by default.")) var twice: Int?
        @Option(help: .say("The seed; random by default.")) var seed: Int?
        @Option(help: .say("Of one team, by its id.")) var team: String?
        @Option(help: .say("A behavior on the scorecard; repeat this for each one. The usual eight by default."))
        var behavior: [String] = []

        func run() async throws {
            try CommandDay.check(from, flag: "FROM")
            try CommandDay.check(to, flag: "TO")
            let client = try flags.client(insists: true)
            var graders: [(String, String)] = []
            for (name, person) in [("first", first), ("second", second), ("third", third)] {
                graders.append((name, try await client.person(person).id))
            }
            let reply = try await client.post("/api/v1/samples") { json in
                json.field("from", from)
                json.field("to", to)
                json.field("first", graders[0].1)
                json.field("second", graders[1].1)
                json.field("third", graders[2].1)
                json.field("size", size)
                if let twice { json.field("twice", twice) }
                if let seed { json.field("seed", seed) }
                if let team { json.field("team", team) }
                if !behavior.isEmpty { json.array("behaviors", behavior) }
            }
            SampleText.show(reply, json: flags.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: terminal.say("Show a sample: what was drawn, what was seen, how far the graders agree."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The sample, by its id.")) var sample: String

        func run() async throws {
            let id = try SampleCommand.id(sample)
            SampleText.show(try await flags.client().get("/api/v1/samples/\(id)"), json: flags.json)
        }
    }

    struct Mine: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "mine", abstract: terminal.say("Show what was graded of your own calls and returns."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/grades")
            if flags.json { return Output.line(reply.text) }
            let items = reply.value.items("grades")
            if items.isEmpty { return Output.line(terminal.say("Nothing of yours has been graded yet.")) }
            for item in items {
                Output.line("\(item.text("sample") ?? "")")
                for line in SampleText.lines(of: item) { Output.line(line) }
            }
        }
    }

    struct GradeOne: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "grade", abstract: terminal.say("Grade one of those drawn: yes, no or na for each behavior."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The sample, by its id.")) var sample: String
        @Argument(help: .say("Its number in the sample.")) var number: Int
        @Argument(help: .say("One per behavior, in the scorecard’s order.")) var grades: [Word<Grade>]

        func run() async throws {
            let id = try SampleCommand.id(sample)
            let reply = try await flags.client(insists: true).post("/api/v1/samples/\(id)/grades") { json in
                json.field("number", number)
                json.array("grades", grades.map(\.value.rawValue))
            }
            SampleText.show(item: reply, json: flags.json)
        }
    }

    struct Dispute: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dispute", abstract: terminal.say("Dispute a grade of your own call: a third person decides."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The sample, by its id.")) var sample: String
        @Argument(help: .say("Its number in the sample.")) var number: Int
        @Argument(help: .say("The behavior, from 1.")) var behavior: Int
        @Argument(help: .say("Why it is not right.")) var why: String

        func run() async throws {
            let id = try SampleCommand.id(sample)
            let reply = try await flags.client(insists: true).post("/api/v1/samples/\(id)/disputes") { json in
                json.field("number", number)
                json.field("behavior", behavior)
                json.field("why", why)
            }
            SampleText.show(item: reply, json: flags.json)
        }
    }

    struct Decide: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decide", abstract: terminal.say("Decide on a grade, as the third person."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The sample, by its id.")) var sample: String
        @Argument(help: .say("Its number in the sample.")) var number: Int
        @Argument(help: .say("The behavior, from 1.")) var behavior: Int
        @Argument(help: .say("yes, no or na.")) var grade: Word<Grade>
        @Argument(help: .say("Why.")) var why: String

        func run() async throws {
            let id = try SampleCommand.id(sample)
            let reply = try await flags.client(insists: true).post("/api/v1/samples/\(id)/rulings") { json in
                json.field("number", number)
                json.field("behavior", behavior)
                json.field("grade", grade.value.rawValue)
                json.field("why", why)
            }
            SampleText.show(item: reply, json: flags.json)
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: terminal.say("Draw again with the same seed and compare."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The sample, by its id; the newest by default.")) var sample: String?

        func run() async throws {
            let client = try flags.client()
            let newest = sample == nil ? try await client.get("/api/v1/samples").value.items("samples").first : nil
            let id = try SampleCommand.id(sample ?? newest?.text("id") ?? "")
            let reply = try await client.get("/api/v1/samples/\(id)/check")
            if flags.json { return Output.line(reply.text) }
            let (then, now) = (reply.value.int("frame") ?? 0, reply.value.int("frameNow") ?? 0)
            if reply.value.bool("same") == true {
                Output.line(terminal.say("The seed draws the same ones again, from \(now)."))
            } else {
                Output.line(
                    terminal.say(
                        """
                        The seed now draws different ones: there were \(then) to draw from, and now there are \(now).
                        """))
            }
        }
    }

    static func id(_ text: String) throws -> String {
        guard let id = SampleID(text.lowercased()) else { throw SampleError.unknown }
        return id.text
    }
}
