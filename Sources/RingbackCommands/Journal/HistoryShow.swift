import ArgumentParser
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWeb
import RingbackWords

/// `ringback history message:01jd…`: the history of one thing, or of the whole office.
struct HistoryShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: terminal.say("Show what happened, newest first."),
        discussion: terminal.say(
            """
            A subject is a kind and an id, such as message:01jd3k6v9x8w7e5t4r2q1p0n9m; the kinds are office, person, \
            team, contact, message and waiting. Without one, everything that happened in the office.
            """))

    @OptionGroup var flags: SettingsFlags
    @Argument(help: .say("Such as message:ID.")) var what: String?
    @Option(help: .say("The same, as an option.", valueName: "kind:id")) var subject: String?
    @Option(help: .say("How many entries.")) var limit = 50
    @Option(name: .customLong("as"), help: .say("Act as this person.", valueName: "email"))
    var viewer: String?
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        guard (1...10_000).contains(limit) else {
            throw CommandError.outOfRange(flag: "--limit", value: String(limit), takes: say("1 to 10,000"))
        }
        let subject = try (what ?? subject).map { text in
            guard let subject = Subject(text) else { throw CommandError.unknown(what: .subject, text: text) }
            return subject
        }
        let history = try await LocalDesk.run(try flags.settings()) { desk in
            let acting = try await desk.acting(as: viewer)
            if let subject { return try await desk.history(of: subject, before: nil, limit: limit, by: acting) }
            return try await desk.history(before: nil, limit: limit, by: acting)
        }
        if json { return Output.jsonDocument { $0.history(history) } }
        if history.entries.isEmpty { return Output.line(terminal.say("Nothing recorded.")) }
        Output.table(Self.table(history))
    }

    static func table(_ history: History) -> Table {
        var table = Table([
            .init(title: terminal.say("ENTRY"), side: .right), .init(title: terminal.say("WHEN (UTC)")),
            .init(title: terminal.say("WHO")),
            .init(title: terminal.say("VIA")), .init(title: terminal.say("WHAT")), .init(title: terminal.say("ABOUT")),
            .init(title: terminal.say("DETAILS"), gives: true),
        ])
        for entry in history.entries {
            let who = entry.actor.map { history.names[$0] ?? terminal.say("somebody") } ?? "Ringback"
            table.add([
                String(entry.seq), entry.at.minute, who, entry.via, entry.actionName,
                "\(entry.subject.kind):\(ShortID.short(entry.subject.id))",
                entry.isErased ? terminal.say("erased") : particulars(of: entry, history.names),
            ])
        }
        return table
    }

    private static func particulars(of entry: JournalRecord, _ names: [PersonID: String]) -> String {
        let values = (try? entry.particularValues()) ?? [:]
        return values.sorted { $0.key < $1.key }.compactMap { name, value in
            text(of: value, names).map { "\(name.name): \($0)" }
        }.joined(separator: " · ")
    }

    private static func text(of value: JournalValue, _ names: [PersonID: String]) -> String? {
        switch value {
        case .text(let text):
            text.isEmpty ? nil : PersonID(text).flatMap { names[$0] } ?? Timestamp(rfc3339: text)?.minute ?? text
        case .integer(let number): String(number)
        case .null: nil
        default: value.json
        }
    }
}

extension Timestamp {
    /// `2026-11-24 15:04`, UTC.
    var minute: String { String(rfc3339.prefix(16).replacing("T", with: " ")) }
}
