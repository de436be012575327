import ArgumentParser
import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback playbook draft`: a playbook, a quick answer, or the next version of one.
struct PlaybookDraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: terminal.say("Draft a playbook, or the next version of one."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("The scenario’s name; or the number of a playbook, for its next version.")) var name: String
    @Flag(help: .say("A quick answer: one sentence that settles a call.")) var quick = false
    @Option(help: .say("A step; repeat this for each one.")) var step: [String] = []
    @Option(name: .customLong("say"), help: .say("What to say.")) var toSay: String?
    @Option(help: .say("What not to say.")) var neverSay: String?
    @Option(help: .say("Who may decide what.")) var decides: String?
    @Option(help: .say("Words in “regarding” that propose it, separated by commas.")) var words: String?
    @Option(help: .say("Why it is written.")) var why: String?
    @Option(help: .say("Who approves it, by name or email; the person above you by default.")) var approver: String?
    @Option(help: .say("The day on which it should take effect, such as 2026-12-01.")) var from: String?

    func run() async throws {
        if let from, Workday(from) == nil { throw PlaybookError.dateUnreadable(from) }
        let client = try flags.client(insists: true)
        let next = PlaybookNumber.number(name)
        let reply = try await client.post(next.map { "/api/v1/playbooks/\($0)/versions" } ?? "/api/v1/playbooks") {
            json in
            if next == nil {
                json.field("name", name)
                json.field("kind", quick ? Playbook.Kind.quick.rawValue : Playbook.Kind.playbook.rawValue)
            }
            json.object("text") { text(&$0) }
            if let approver { json.field("approver", approver) }
            if let from { json.field("from", from) }
        }
        if flags.json { Output.line(reply.text) } else { PlaybookCommand.show(reply.value) }
    }

    private func text(_ json: inout JSONWriter) {
        let words = words?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
        json.array("words", words.filter { !$0.isEmpty })
        json.field("steps", step.joined(separator: "\n"))
        if let toSay { json.field("say", toSay) }
        if let neverSay { json.field("neverSay", neverSay) }
        if let decides { json.field("decides", decides) }
        if let why { json.field("why", why) }
    }
}
