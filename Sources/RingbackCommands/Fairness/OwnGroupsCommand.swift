import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback groups`: what one says of oneself, for the comparison of groups.
struct OwnGroupsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "groups",
        abstract: terminal.say("What you say about yourself, for the comparison of groups. It is up to you."),
        discussion: terminal.say(
            """
            Examples:
              ringback groups
              ringback groups say Gender woman
              ringback groups erase

            It is kept apart, encrypted, and shown to nobody. A shell may keep what you type: the page does not.
            """),
        subcommands: [List.self, Say.self, Erase.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List the questions, and what you said."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let client = try flags.client()
            let reply = try await client.get("/api/v1/own-groups")
            if flags.json { return Output.line(reply.text) }
            let questions = reply.value.items("questions")
            if questions.isEmpty { return Output.line(terminal.say("No questions are open at present.")) }
            for question in questions {
                let groups = question.items("groups").compactMap(\.text).joined(separator: ", ")
                let said = question.text("chosen") ?? terminal.say("not said")
                Output.line("\(question.text("name") ?? ""): \(said) (\(groups))")
            }
        }
    }

    struct Say: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "say", abstract: terminal.say("Answer one question; the others stay."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The question, by its name.")) var question: String
        @Argument(help: .say("The group; none takes the answer back.")) var group: String

        func run() async throws {
            let client = try flags.client(insists: true)
            var groups: [(question: String, group: String)] = []
            var isKnown = false
            for one in try await client.get("/api/v1/own-groups").value.items("questions") {
                let id = one.text("id") ?? ""
                if one.text("name")?.lowercased() == question.lowercased() {
                    isKnown = true
                    if group != "none" { groups.append((id, group)) }
                } else if let chosen = one.text("chosen") {
                    groups.append((id, chosen))
                }
            }
            guard isKnown else { throw FairnessError.questionUnknown }
            _ = try await client.put("/api/v1/own-groups") { json in
                json.name("groups")
                json.array(of: groups) { json, one in
                    json.object { json in
                        json.field("question", one.question)
                        json.field("group", one.group)
                    }
                }
            }
            Output.line(terminal.say("Saved, for you alone to see."))
        }
    }

    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase", abstract: terminal.say("Erase everything you said about yourself."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            _ = try await flags.client(insists: true).delete("/api/v1/own-groups")
            Output.line(terminal.say("Erased."))
        }
    }
}
