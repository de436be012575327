import ArgumentParser
import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback reach`: in which ways a principal is reached, in order.
struct ReachCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reach", abstract: terminal.say("Show or set in which ways a principal is reached."),
        discussion: terminal.say(
            """
            ringback reach                          your own list
            ringback reach margaret                 hers, for her assistants
            ringback reach margaret set phones.txt  replaces it; - is standard input

            One way a line, in the order in which they are tried: name | kind | number or address | hours. The kinds \
            are phone, screen, email and webhook. Hours may be left out:
              Desk | phone | +1 713 555 0100
              Home | phone | +1 713 555 0102 | 18–21
              Screen | screen
            """))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("A person, by email or name; yourself by default.")) var person: String?
    @Argument(help: .say("set, to replace the list by a file.")) var act: String?
    @Argument(help: .say("The file.")) var file: String?
    @Option(help: .say("With set: minutes after which a call they know of comes back: 5, 15, 30 or 45.")) var idle: Int?

    func validate() throws {
        if let act, act != "set" { throw ValidationError(terminal.say("After the person comes set, or nothing.")) }
        if act != nil, file == nil { throw ValidationError(terminal.say("Say which file to set it from.")) }
        if act == nil, idle != nil { throw ValidationError(terminal.say("Give --idle with set.")) }
    }

    func run() async throws {
        let client = try flags.client(insists: act != nil)
        let who = try await client.person(person)
        let path = "/api/v1/people/\(who.id)/reach"
        guard let file else { return show(try await client.get(path), who.name) }
        let text = String(decoding: try CommandFile(path: file).read(upTo: 100_000), as: UTF8.self)
        let ways = Self.ways(text)
        let idle = self.idle
        let reply = try await client.put(path) { json in
            if let idle { json.field("idle", idle) }
            json.array("ways", of: ways) { json, way in
                json.object { json in
                    for (name, value) in way { json.field(name, value) }
                }
            }
        }
        show(reply, who.name)
    }

    /// What stands between the bars, line by line; the server says what is wrong with it.
    private static func ways(_ text: String) -> [[(StaticString, String)]] {
        let names: [StaticString] = ["label", "kind", "address", "hours"]
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard parts != [""], !(parts.first ?? "").hasPrefix("#") else { return nil }
            return zip(names, parts).map { name, part in
                // As people write it.
                (name, "\(name)" == "kind" ? part.lowercased().replacing("on ", with: "") : part)
            }
        }
    }

    private func show(_ reply: APIClient.Reply, _ name: String) {
        if flags.json { return Output.line(reply.text) }
        let ways = reply.value.items("ways")
        if ways.isEmpty { return Output.line(terminal.say("\(name) has no reach list yet.")) }
        var table = Table([
            .init(title: terminal.say("NAME")), .init(title: terminal.say("HOW")),
            .init(title: terminal.say("NUMBER OR ADDRESS")), .init(title: terminal.say("HOURS")),
        ])
        for way in ways {
            table.add(["label", "kind", "address", "hours"].map { way.text($0) ?? "" })
        }
        Output.table(table)
    }
}
