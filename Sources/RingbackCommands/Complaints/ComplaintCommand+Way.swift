import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

// What is done with one complaint.
extension ComplaintCommand {
    struct Step: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "step",
            abstract: terminal.say("Take the next step: acknowledged, assessed, investigated, responded, closed."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String
        @Argument(help: .say("The stage that it reaches.")) var stage: Word<ComplaintStage>
        @Argument(help: .say("The note, as with --note.")) var done: String?
        @Option(help: .say("What was done; with responded, what they were told.")) var note: String?
        @Option(help: .say("With responded: upheld, partly or notUpheld.")) var outcome: Word<ComplaintOutcome>?

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            let reply = try await flags.client(insists: true).post("/api/v1/complaints/\(id)/steps") { json in
                json.field("stage", stage.value.rawValue)
                if let note = note ?? done { json.field("note", note) }
                if let outcome { json.field("outcome", outcome.value.rawValue) }
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }

    struct Mark: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "mark", abstract: terminal.say("Say what it is about, and whether it names any behavior."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String
        @Argument(help: .say("What it is about: person, rule, wait, price or decision.")) var concerns:
            Word<Complaint.About>
        @Argument(help: .say("Why.")) var why: String
        @Flag(help: .say("It judges a manner and names no behavior.")) var manner = false

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            let reply = try await flags.client(insists: true).post("/api/v1/complaints/\(id)/mark") { json in
                json.field("concerns", concerns.value.rawValue)
                json.field("manner", manner)
                json.field("why", why)
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }

    struct Tie: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tie", abstract: terminal.say("Link it to the call or outcome that it is about."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String
        @Argument(help: .say("The message or call, by its id.")) var about: String
        @Option(help: .say("Who acted, if several did.")) var person: String?

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            let client = try flags.client(insists: true)
            let message = try await client.message(about)
            var acted: String?
            if let person { acted = try await client.person(person).id }
            let reply = try await client.post("/api/v1/complaints/\(id)/interaction") { json in
                json.field("about", message)
                if let acted { json.field("person", acted) }
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }

    struct PassOn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pass-on", abstract: terminal.say("Pass it on to somebody else to handle."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String
        @Argument(help: .say("Who handles it from now on.")) var handler: String
        @Option(help: .say("A note with it.")) var note: String?

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            let client = try flags.client(insists: true)
            let to = try await client.person(handler).id
            let reply = try await client.put("/api/v1/complaints/\(id)/handler") { json in
                json.field("handler", to)
                if let note { json.field("note", note) }
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: terminal.say("Answer one that concerns you."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String
        @Argument(help: .say("Your answer.")) var text: String

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            let reply = try await flags.client(insists: true).put("/api/v1/complaints/\(id)/answer") { json in
                json.field("answer", text)
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }

    struct Dispute: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dispute", abstract: terminal.say("Dispute one that concerns you: somebody else decides."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String
        @Argument(help: .say("Why it is not right.")) var why: String

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            let reply = try await flags.client(insists: true).post("/api/v1/complaints/\(id)/dispute") { json in
                json.field("why", why)
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }

    struct Decide: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decide", abstract: terminal.say("Decide a dispute that you were not involved in."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The complaint, by its id.")) var complaint: String
        @Argument(help: .say("stands, manner, notPerson or unfounded.")) var ruling: Word<ComplaintDispute.Ruling>
        @Argument(help: .say("Why.")) var why: String
        @Option(help: .say("With notPerson: what it is about instead.")) var concerns: Word<Complaint.About>?

        func run() async throws {
            let id = try ComplaintCommand.id(complaint)
            let reply = try await flags.client(insists: true).post("/api/v1/complaints/\(id)/decision") { json in
                json.field("ruling", ruling.value.rawValue)
                json.field("why", why)
                if let concerns { json.field("concerns", concerns.value.rawValue) }
            }
            ComplaintText.show(reply, json: flags.json)
        }
    }
}
