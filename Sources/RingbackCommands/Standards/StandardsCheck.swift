import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback standards check`: what was breached on a day. Ends with 0 when nothing was, and with 1 otherwise.
struct StandardsCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: terminal.say("Show what was breached on a day, with the evidence."),
        discussion: terminal.say("Ends with status 0 when nothing was found, and with 1 when something was."))

    @OptionGroup var flags: PersonFlags
    @Option(help: .say("The day, such as 2026-12-01; today by default.")) var day: String?
    @Option(help: .say("One rule alone, such as same-workday.")) var rule: String?

    func run() async throws {
        let client = try flags.client()
        try CommandDay.check(day, flag: "--day")
        let rule = try rule.map { try StandardsCommand.Show.known($0).rawValue }
        let today = try await client.today()
        let day = day ?? today.description
        var query = [(name: "from", value: day), (name: "to", value: day), (name: "limit", value: "200")]
        if let rule { query.append((name: "rule", value: rule)) }
        var findings: [JSONValue] = []
        var cursor: String?
        repeat {
            let reply = try await client.get(
                "/api/v1/findings", query + (cursor.map { [(name: "cursor", value: $0)] } ?? []))
            findings += reply.value.items("findings")
            cursor = reply.value.text("next")
        } while cursor != nil
        if flags.json {
            Output.json { json in
                json.field("day", day)
                json.array("findings", of: findings) { json, finding in json.value(finding) }
            }
        } else {
            Self.show(findings, day, isToCome: Workday(day).map { $0 > today } ?? false)
        }
        if !findings.isEmpty { throw ExitCode(1) }
    }

    private static func show(_ findings: [JSONValue], _ day: String, isToCome: Bool) {
        if isToCome { return Output.line(terminal.say("\(day) is still to come: nothing is checked yet.")) }
        if findings.isEmpty { return Output.line(terminal.say("\(day): nothing was found.")) }
        var table = Table([
            .init(title: terminal.say("RULE")), .init(title: terminal.say("WHOSE")),
            .init(title: terminal.say("WHAT WAS FOUND"), gives: true),
        ])
        for finding in findings {
            table.add([
                finding.text("rule") ?? "", finding["person"]?.text("name") ?? finding.text("teamName") ?? "",
                finding.text("evidence") ?? "",
            ])
        }
        Output.table(table)
    }
}
