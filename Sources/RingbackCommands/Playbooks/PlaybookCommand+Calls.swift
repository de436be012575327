import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

// Playbooks beside calls: followed, and which scenarios have one.
extension PlaybookCommand {
    struct Follow: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "follow",
            abstract: terminal.say("Record that you followed a version on a message’s last call."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The version, such as 14.2.")) var version: String
        @Argument(help: .say("The message, by its id.")) var message: String

        func run() async throws {
            guard PlaybookNumber(version) != nil else { throw PlaybookError.versionUnknown(version) }
            guard let id = MessageID(message.lowercased()) else { throw MessageError.notHere }
            let reply = try await flags.client(insists: true).post("/api/v1/messages/\(id.text)/playbook") { json in
                json.field("version", version)
            }
            if flags.json { return Output.line(reply.text) }
            for one in reply.value.items("followed") {
                let (number, name) = (one.text("version") ?? "", one.text("name") ?? "")
                Output.line(terminal.say("Followed \(number) \(name): \(one["person"]?.text("name") ?? "")"))
            }
        }
    }

    struct Coverage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "coverage", abstract: terminal.say("Which scenarios of the last quarter have a rule."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/playbook-coverage")
            if flags.json { return Output.line(reply.text) }
            let scenarios = reply.value.items("scenarios")
            let (covered, all) = (reply.value.int("covered") ?? 0, reply.value.int("of") ?? 0)
            Output.line(terminal.say("\(covered) of \(all) scenarios have a rule."))
            var table = Table([
                .init(title: terminal.say("MESSAGES"), side: .right), .init(title: terminal.say("RULE")),
                .init(title: terminal.say("SCENARIO"), gives: true),
            ])
            for one in scenarios {
                let words = one.texts("words").joined(separator: " ")
                table.add([
                    String(one.int("messages") ?? 0), one.text("version") ?? terminal.say("none", context: "rule"),
                    one.text("name") ?? words,
                ])
            }
            Output.table(table)
        }
    }
}
