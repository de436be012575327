import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback away`: when somebody is away, and who covers.
struct AwayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "away", abstract: terminal.say("Set when you or somebody else is away, and who covers."),
        discussion: terminal.say(
            """
            ringback away                                              what is planned for you
            ringback away --from 2026-12-01 --until 2026-12-14 --cover Tom
            ringback away Grace --from 2026-12-01T13:00 --until 2026-12-01T15:00
            ringback away --from tomorrow --until Friday
            ringback away --from 2026-12-01 --until 2026-12-14 --cover "Tom until 2026-12-03" --cover "Ana from 2026-12-04"
            ringback away --from Friday --until Friday --cover "Tom for Service until Friday 1pm" --cover "Lou for Margaret"
            ringback away Grace --back                                 back now, or not going

            Days count in full, including the last. The absence ends by itself. Calls go to the first cover who is in, \
            then to the backup, then to the lead. After a name may follow what they cover (“for” a team, or somebody \
            whose sheet you keep), and “from” and “until” for part of the time.
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("A person, by email or name; yourself by default.")) var person: String?
    @Option(help: .say("The first day, 2026-12-01 or tomorrow, or a time, 2026-12-01T13:00 or \"Friday 1pm\"."))
    var from: String?
    @Option(help: .say("The last day, or the time of return.")) var until: String?
    @Option(
        help: .say("Who covers, and perhaps for what and when: \"Tom for Service until Friday 1pm\". May be repeated."))
    var cover: [String] = []
    @Flag(help: .say("End the current absence, or cancel the next one.")) var back = false

    func validate() throws {
        if (from == nil) != (until == nil) { throw ValidationError(terminal.say("Give both --from and --until.")) }
        if back, from != nil { throw ValidationError(terminal.say("Give either --back, or --from and --until.")) }
        if from == nil, !cover.isEmpty { throw ValidationError(terminal.say("Give --from and --until with --cover.")) }
        for text in cover where CoverText(text) == nil {
            throw ValidationError(
                terminal.say(
                    "“\(text)” does not name a cover. Write a name, then for, from or until: \"Tom until Friday\"."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: from != nil || back)
        let away = try await client.person(person)
        let path = "/api/v1/people/\(away.id)/absences"
        guard let from, let until else { return try await back ? end(away, path, client) : list(away, path, client) }
        var covers: [Cover] = []
        for text in cover.compactMap(CoverText.init) { covers.append(try await Cover(text, client)) }
        let reply = try await client.post(path) { json in
            json.field("from", from)
            json.field("until", until)
            json.array("covers", of: covers) { json, cover in
                json.object { json in
                    json.field("person", cover.person)
                    if let scope = cover.scope { json.field(scope.field, scope.id) }
                    if let from = cover.text.from { json.field("from", from) }
                    if let until = cover.text.until { json.field("until", until) }
                }
            }
        }
        Output.line(flags.json ? reply.text : reply.value.text("sentence") ?? "")
    }

    /// A cover with its names resolved.
    private struct Cover {
        let text: CoverText
        let person: String
        let scope: (field: StaticString, id: String)?

        init(_ text: CoverText, _ client: APIClient) async throws {
            self.text = text
            person = try await client.person(text.person).id
            guard let named = text.scope else {
                scope = nil
                return
            }
            let teams = try await client.get("/api/v1/teams").value.items("teams")
            let team = teams.first { $0.text("id") == named || $0.text("name")?.lowercased() == named.lowercased() }
            if let id = team?.text("id") {
                scope = ("team", id)
            } else {
                scope = ("principal", try await client.person(named).id)
            }
        }
    }

    private func list(_ away: (id: String, name: String), _ path: String, _ client: APIClient) async throws {
        let reply = try await client.get(path)
        if flags.json { return Output.line(reply.text) }
        let absences = reply.value.items("absences")
        if absences.isEmpty { Output.line(terminal.say("No absence is planned for \(away.name).")) }
        for absence in absences { Output.line(absence.text("sentence") ?? "") }
    }

    private func end(_ away: (id: String, name: String), _ path: String, _ client: APIClient) async throws {
        let absences = try await client.get(path).value.items("absences")
        guard let next = absences.first?.text("id") else {
            return Output.line(terminal.say("\(away.name) is not away."))
        }
        _ = try await client.delete("\(path)/\(next)")
        if !flags.json { Output.line(terminal.say("\(away.name) is back with their calls.")) }
    }
}
