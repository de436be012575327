import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback playbook`: how the office handles a scenario, and who approved it.
struct PlaybookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "playbook", abstract: terminal.say("Playbooks: what to do and to say, approved and in force."),
        discussion: terminal.say(
            """
            Example:
              ringback playbook
              ringback playbook draft "Caller asks how a case stands" --words "my case,how it stands" --step "Look it up"
              ringback playbook draft "When are you open?" --quick --say "From eight to five, Monday to Friday."
              ringback playbook approve 14.2 --from 2026-12-01
              ringback playbook follow 14.2 01jd2k9m3x7q4r
              ringback playbook coverage
            """),
        subcommands: [
            List.self, Show.self, PlaybookDraftCommand.self, Approve.self, Decline.self, Withdraw.self, Stands.self,
            Follow.self, Coverage.self,
        ], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: terminal.say("List the playbooks as they are today."))

        @OptionGroup var flags: PersonFlags

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/playbooks")
            if flags.json { return Output.line(reply.text) }
            let playbooks = reply.value.items("playbooks")
            if playbooks.isEmpty { return Output.line(terminal.say("No playbooks yet: ringback playbook draft")) }
            var table = Table([
                .init(title: terminal.say("RULE")), .init(title: terminal.say("SCENARIO"), gives: true),
                .init(title: terminal.say("FOLLOWED"), side: .right),
                .init(title: terminal.say("SETTLED"), side: .right),
                .init(title: terminal.say("COMPLAINTS"), side: .right), .init(title: terminal.say("DRAFT")),
            ])
            for one in playbooks {
                let uses = one["uses"]
                let number = one.text("number")?.split(separator: ".").first.map(String.init) ?? ""
                table.add([
                    one.text("number") ?? "", one.text("name") ?? "", String(uses?.int("followed") ?? 0),
                    String(uses?.int("settled") ?? 0), String(one.int("complaints") ?? 0),
                    one.int("draft").map { "\(number).\($0)" } ?? "",
                ])
            }
            Output.table(table)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: terminal.say("Show what a playbook says, in all its versions."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("Its number, such as 14.")) var playbook: String

        func run() async throws {
            let reply = try await flags.client().get("/api/v1/playbooks/\(try PlaybookCommand.number(playbook))")
            if flags.json { Output.line(reply.text) } else { PlaybookCommand.show(reply.value) }
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "approve", abstract: terminal.say("Approve a version that somebody else wrote."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The version, such as 14.2.")) var version: String
        @Option(help: .say("The day on which it takes effect, such as 2026-12-01.")) var from: String?

        func run() async throws {
            let path = try PlaybookCommand.path(version)
            if let from, Workday(from) == nil { throw PlaybookError.dateUnreadable(from) }
            let reply = try await flags.client(insists: true).post("\(path)/approval") { json in
                if let from { json.field("from", from) }
            }
            if flags.json { Output.line(reply.text) } else { PlaybookCommand.show(reply.value) }
        }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decline", abstract: terminal.say("Decline a draft, with a reason that its author can use."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("The version, such as 14.2.")) var version: String
        @Argument(help: .say("Why.")) var why: String

        func run() async throws {
            let path = try PlaybookCommand.path(version)
            let reply = try await flags.client(insists: true).post("\(path)/refusal") { json in
                json.field("why", why)
            }
            if flags.json { Output.line(reply.text) } else { PlaybookCommand.show(reply.value) }
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: terminal.say("Withdraw a playbook from a day on."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("Its number, such as 14.")) var playbook: String
        @Argument(help: .say("Why.")) var why: String
        @Option(help: .say("The first day on which it is no longer in force; tomorrow by default.")) var from: String?

        func run() async throws {
            let number = try PlaybookCommand.number(playbook)
            if let from, Workday(from) == nil { throw PlaybookError.dateUnreadable(from) }
            let reply = try await flags.client(insists: true).post("/api/v1/playbooks/\(number)/withdrawal") { json in
                json.field("why", why)
                if let from { json.field("from", from) }
            }
            if flags.json { Output.line(reply.text) } else { PlaybookCommand.show(reply.value) }
        }
    }

    struct Stands: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stands", abstract: terminal.say("Decide that a rule stands as it is, after complaints."))

        @OptionGroup var flags: PersonFlags
        @Argument(help: .say("Its number, such as 14.")) var playbook: String
        @Argument(help: .say("Why.")) var why: String

        func run() async throws {
            let number = try PlaybookCommand.number(playbook)
            let reply = try await flags.client(insists: true).post("/api/v1/playbooks/\(number)/standing") { json in
                json.field("why", why)
            }
            if flags.json { Output.line(reply.text) } else { PlaybookCommand.show(reply.value) }
        }
    }
}

extension PlaybookCommand {
    /// `14`, or the playbook of `14.2`.
    /// - Throws: ``PlaybookError/unknown``.
    static func number(_ text: String) throws(PlaybookError) -> Int {
        guard let number = PlaybookNumber(text)?.playbook ?? PlaybookNumber.number(text) else { throw .unknown }
        return number
    }

    /// - Throws: ``PlaybookError/versionUnknown(_:)``.
    static func path(_ version: String) throws(PlaybookError) -> String {
        guard let number = PlaybookNumber(version) else { throw .versionUnknown(version) }
        return "/api/v1/playbooks/\(number.playbook)/versions/\(number.version)"
    }

    static func show(_ playbook: JSONValue) {
        let (number, name) = (playbook.int("number") ?? 0, playbook.text("name") ?? "")
        Output.line("\(number) \(name)")
        if let day = playbook.text("withdrawnFrom") { Output.line(terminal.say("No longer in force from \(day).")) }
        for version in playbook.items("versions") {
            let stage = version.text("stage").flatMap(PlaybookVersion.Stage.init(rawValue:))?.label ?? Phrase.none
            let day = version.text("from") ?? ""
            Output.line("")
            Output.line("\(version.text("version") ?? ""): \(terminal.say(stage)) \(day)")
            for part in ["steps", "say", "neverSay", "decides"] {
                if let text = version["text"]?.text(part), !text.isEmpty { Output.line(text) }
            }
            let uses = (version["uses"]?.int("followed") ?? 0) + (version["uses"]?.int("settled") ?? 0)
            let complaints = version.int("complaints") ?? 0
            if uses > 0 || complaints > 0 {
                Output.line(terminal.say(PlaybookCredit.complaints(complaints, in: uses)))
            }
        }
    }
}
