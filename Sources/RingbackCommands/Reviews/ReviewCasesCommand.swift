import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback review cases`: what is behind a figure.
struct ReviewCasesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases", abstract: terminal.say("List what is behind a figure, newest first."))

    @OptionGroup var flags: PersonFlags
    @OptionGroup var period: ReviewPeriodFlags
    @Argument(help: .say("The person.")) var person: String
    @Argument(help: .say("The figure.")) var figure: Word<ReviewName>
    @Option(help: .say("Where to continue, as the previous page said.")) var cursor: String?

    func run() async throws {
        let client = try flags.client()
        let id = try await client.person(person).id
        var query = period.query + [(name: "figure", value: figure.value.rawValue), (name: "limit", value: "200")]
        if let cursor { query.append((name: "cursor", value: cursor)) }
        let reply = try await client.get("/api/v1/reviews/\(id)/cases", query)
        if flags.json { return Output.line(reply.text) }
        var table = Table([
            .init(title: terminal.say("WHEN")), .init(title: terminal.say("ID")),
            .init(title: terminal.say("WHAT"), gives: true),
        ])
        for one in reply.value.items("cases") {
            let place = one.text("message") ?? one.text("complaint") ?? one.text("playbook") ?? ""
            table.add([one.text("at") ?? "", place, one.text("what") ?? ""])
        }
        Output.table(table)
        if let next = reply.value.text("next") { Output.line(terminal.say("There is more: --cursor \(next)")) }
    }
}
