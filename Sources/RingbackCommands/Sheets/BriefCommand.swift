import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback brief`: a sheet in a few seconds, most important first.
struct BriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: terminal.say("Say a sheet in a few seconds, most important first."),
        discussion: terminal.say(
            "2.5 seconds give the names that matter; 10 and 30 also say what about, how often, and who must be returned."
        ))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Whose sheet, by email or name; yours by default.")) var person: String?
    @Option(help: .say("How long it may take to say, from 1 to 600.")) var seconds = 10.0
    @Flag(help: .say("Print it as a voice says it: pronunciations for names, digits in pairs.")) var aloud = false

    func run() async throws {
        let asked = seconds.formatted
        guard Brief.length.contains(seconds) else {
            throw CommandError.outOfRange(
                flag: "--seconds", value: asked, takes: say("1 to 600, such as 2.5, 10 or 30"))
        }
        let client = try flags.client()
        let owner = try await client.person(person)
        let brief = try await client.get("/api/v1/sheets/\(owner.id)/brief", [("seconds", asked)])
        if flags.json { return Output.line(brief.text) }
        if aloud { return Output.line(brief.value.text("text") ?? "") }
        for line in brief.value.texts("lines") { Output.line(line) }
    }
}

extension Double {
    /// `10`, `2.5`.
    fileprivate var formatted: String { Int(exactly: self).map(String.init) ?? description }
}
