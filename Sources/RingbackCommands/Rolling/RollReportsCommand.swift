import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

extension RollCommand {
    /// `ringback roll reports`: what earlier sessions came to.
    struct Reports: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("List the sessions of a sheet’s rolling calls, the latest first."))
        @OptionGroup var whose: Whose

        func run() async throws {
            let client = try whose.client(insists: false)
            let owner = try await client.person(whose.person)
            let reply = try await client.get("/api/v1/sheets/\(owner.id)/rolling-reports")
            if whose.flags.json { return Output.line(reply.text) }
            let sessions = reply.value.items("sessions")
            if sessions.isEmpty { return Output.line(terminal.say("Nobody has rolled \(owner.name)’s calls yet.")) }
            let time = try await client.officeTime()
            var table = Table([
                Table.Column(title: terminal.say("ID")), Table.Column(title: terminal.say("Begun")),
                Table.Column(title: terminal.say("Ended")), Table.Column(title: terminal.say("By")),
                Table.Column(title: terminal.say("Calls"), side: .right),
                Table.Column(title: terminal.say("How they went"), gives: true),
            ])
            for session in sessions { table.add(Self.cells(session, time)) }
            Output.table(table)
        }

        private static func cells(_ session: JSONValue, _ time: OfficeTime) -> [String] {
            let end = session.text("endedAt").map { time.short($0) } ?? terminal.say("running now", context: "rolling")
            return [
                ShortID.short(session.text("id") ?? ""), time.short(session.text("startedAt")), end,
                session["keeper"]?.text("name") ?? "", String(session.int("calls") ?? 0),
                session.text("endedAt") == nil && session.int("calls") == 0 ? "" : RollingText.counts(session),
            ]
        }
    }

    /// `ringback roll report`: one session, also after its end.
    struct Report: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: terminal.say("What one session came to; the latest by default."))
        @OptionGroup var whose: Whose
        @Argument(help: .say("The session’s ID, or its end as `ringback roll reports` shows it.")) var session: String?

        func run() async throws {
            let client = try whose.client(insists: false)
            let owner = try await client.person(whose.person)
            let sheet = "/api/v1/sheets/\(owner.id)"
            let sessions = try await client.get("\(sheet)/rolling-reports").value.items("sessions")
            let found = sessions.compactMap { $0.text("id") }.first { id in
                session.map { id == $0 || ShortID.short(id) == $0.lowercased() } ?? true
            }
            guard let found else { throw RollingError.notHere }
            try await whose.show(try await client.get("\(sheet)/rolling/\(found)"), client)
        }
    }
}
