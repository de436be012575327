import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

extension DutiesCommand {
    struct Hold: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: terminal.say(
                "Set another holder from a day on: at once if you lead, otherwise proposed to the lead."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The duty, by its name.")) var duty: String
        @Option(help: .say("Who holds it, by email or name: one person.")) var holder: [String] = []
        @Flag(help: .say("Nobody holds it; the lead answers for it.")) var vacant = false
        @Option(help: .say("The first day, such as Friday or 2026-12-18; today by default.")) var from: String?
        @Option(help: .say("What they do not take over.")) var leftOut: String?
        @Option(help: .say("Why, for the lead; you do not have to say.")) var why: String?
        @Flag(help: .say("It corrects who was confirmed for that same day.")) var corrects = false

        func validate() throws {
            if holder.isEmpty != vacant {
                throw ValidationError(terminal.say("Say who holds it with --holder, or --vacant."))
            }
            if let other = holder.dropFirst().first {
                throw ValidationError(
                    terminal.say("A duty has one holder. Make \(other) a deputy, or choose one of them."))
            }
        }

        func run() async throws {
            let client = try flags.client(insists: true)
            let from = try await client.day(typed: self.from, or: DutyError.dayUnreadable)
            let id = try await client.dutyID(duty)
            var person: String?
            if let name = holder.first { person = try await client.person(name).id }
            let reply = try await client.post("/api/v1/duties/\(id)/holders") { json in
                json.field("person", person)
                if let from { json.field("from", from.description) }
                if let leftOut { json.field("leftOut", leftOut) }
                if let why { json.field("why", why) }
                if corrects { json.field("corrects", true) }
            }
            client.show(duty: reply, json: flags.json)
        }
    }

    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm", abstract: terminal.say("Confirm the proposed holder."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The duty, by its name.")) var duty: String

        func run() async throws {
            let client = try flags.client(insists: true)
            client.show(duty: try await client.decide(duty, "confirmed", ""), json: flags.json)
        }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decline", abstract: terminal.say("Decline the proposed holder, and say why."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The duty, by its name.")) var duty: String
        @Argument(help: .say("Why; whoever proposed it will read this.")) var reason: String

        func run() async throws {
            let client = try flags.client(insists: true)
            client.show(duty: try await client.decide(duty, "declined", reason), json: flags.json)
        }
    }

    struct Tell: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tell",
            abstract: terminal.say("Show what those who used to ask are told, or send it with --send."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The duty, by its name.")) var duty: String
        @Flag(help: .say("Mail it.")) var send = false
        @Option(help: .say("Another text.")) var text: String?

        func run() async throws {
            let client = try flags.client(insists: true)
            let id = try await client.dutyID(duty)
            let ready = try await client.get("/api/v1/duties/\(id)/announcement").value
            let said = text ?? ready.text(terminal.language.code) ?? ready.text("en") ?? ""
            guard send else { return Output.line(said) }
            let reply = try await client.post("/api/v1/duties/\(id)/announcement") { $0.field("text", said) }
            if flags.json { return Output.line(reply.text) }
            Output.line(terminal.say("Sent to whoever used to ask."))
        }
    }
}

extension APIClient {
    /// A duty by its id, its name, or words that lead to it alone.
    func duty(_ text: String) async throws -> Reply {
        try await get("/api/v1/duties/\(try await dutyID(text))")
    }

    func dutyID(_ text: String) async throws -> String {
        if let id = DutyID(text.lowercased()) { return id.text }
        let found = try await get("/api/v1/duties", [(name: "q", value: text), (name: "limit", value: "20")])
            .value.items("duties")
        let named = found.filter {
            NameFolding.sortKey($0.text("name") ?? "") == NameFolding.sortKey(text)
        }
        if let only = named.first ?? (found.count == 1 ? found.first : nil) { return only.text("id") ?? "" }
        guard !found.isEmpty else { throw CommandError.unknown(what: .duty, text: text) }
        throw CommandError.ambiguous(
            what: .duty, text: text, found: found.prefix(5).compactMap { $0.text("name") })
    }

    fileprivate func decide(_ duty: String, _ decision: String, _ reason: String) async throws -> Reply {
        let found = try await self.duty(duty).value
        guard let pending = found["pending"]?.text("id") else { throw DutyError.noChange }
        return try await post("/api/v1/duties/\(found.text("id") ?? "")/holders/\(pending)") { json in
            json.field("decision", decision)
            json.field("reason", reason)
        }
    }

    func show(duty reply: Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        let duty = reply.value
        func name(_ field: String) -> String? { duty[field]?.text("name") }
        let (title, holder) = (duty.text("name") ?? "", name("holder"))
        let since = duty.text("since") ?? ""
        let ask = name("ask") ?? ""
        Output.line(
            holder.map { terminal.say("\(title): \($0), since \(since)") }
                ?? terminal.say("\(title): vacant; \(name("lead") ?? "") answers for it"))
        if let before = name("before") {
            Output.line(terminal.say("after \(before), until \(duty.text("beforeUntil") ?? "")"))
        }
        if let leftOut = duty.text("leftOut"), !leftOut.isEmpty {
            Output.line(terminal.say("not taken over: \(leftOut)"))
        }
        if ask != holder { Output.line(terminal.say("ask now: \(ask)")) }
        if let next = duty["next"] {
            let day = next.text("from") ?? ""
            Output.line(
                next["holder"]?.text("name").map { terminal.say("next: \($0) from \(day)") }
                    ?? terminal.say("next: vacant from \(day)"))
        }
        if let pending = duty["pending"] {
            let (by, day) = (pending["by"]?.text("name") ?? "", pending.text("from") ?? "")
            Output.line(
                pending["holder"]?.text("name").map { terminal.say("proposed by \(by): \($0) from \(day)") }
                    ?? terminal.say("proposed by \(by): nobody from \(day)"))
        }
    }
}
