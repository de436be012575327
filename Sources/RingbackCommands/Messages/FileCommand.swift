import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback file`: files a caller's message on the sheet of the person who owes the return.
struct FileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: terminal.say("File a message."),
        discussion: terminal.say(
            """
            A call from somebody with an open message is added to it. It is filed once, even if the connection breaks \
            midway.

            Example:
              ringback file --for dana@example.org --caller "John Smith" \\
                --number "713 555 0142" --regarding "the lease" --code 2
            """))

    @OptionGroup var flags: PersonFlags
    @Option(
        name: .customLong("for"), help: .say("A person by email or name, or a team; by default the proposed owner."))
    var forWhom: String?
    @Option(help: .say("The caller's name.")) var caller: String?
    @Option(help: .say("The number to call.")) var number: String?
    @Option(help: .say("What it is about.")) var regarding: String?
    @Option(help: .say("1 ASAP, 2 today, 3 sometime, 4 call?")) var code = 2
    @Option(help: .say("What the caller was told.")) var told: String?
    @Option(help: .say("The version followed, such as 14.2; that of a quick answer settles the call.")) var playbook:
        String?
    @Option(help: .say("A box of the message pad; may be repeated.")) var box: [Word<BoxName>] = []
    @Option(help: .say("How it came in.")) var source: Word<CallSource>?
    @Flag(help: .say("Resolved while the caller was on the line: no call back needed.")) var settled = false
    @Flag(help: .say("File a separate message even if this caller has one open.")) var apart = false

    func run() async throws {
        guard caller != nil || number != nil else { throw CommandError.missing([terminal.say("--caller or --number")]) }
        guard (1...4).contains(code) else {
            throw CommandError.outOfRange(flag: "--code", value: String(code), takes: say("1, 2, 3 or 4"))
        }
        let client = try flags.client(insists: true)
        var recipient: String?
        if let forWhom { recipient = try await client.recipient(forWhom) }
        let filed = try await client.post("/api/v1/messages") { json in
            if let recipient { json.field("for", recipient) }
            json.object("caller") { json in
                if let caller { json.field("name", caller) }
                if let number { json.field("number", number) }
            }
            if let regarding { json.field("regarding", regarding) }
            json.field("code", code)
            if let told { json.field("told", told) }
            if let playbook { json.field("playbook", playbook) }
            json.array("boxes", box.map(\.value.rawValue))
            if let source { json.field("source", source.value.rawValue) }
            if settled { json.field("settled", true) }
            if apart { json.field("again", "new") }
        }
        try await client.show(filed, json: flags.json)
    }
}

/// The boxes of a message pad, by their names for programs.
enum BoxName: String, CaseIterable, Sendable {
    case pleaseCall, willCallAgain, returnedYourCall, cameToSeeYou, wantsToSeeYou, urgent
}

extension APIClient {
    /// The resulting entry: the server's answer for programs, one line for people.
    func show(_ reply: Reply, json: Bool) async throws {
        if json { return Output.line(reply.text) }
        Output.line(EntryText(entry: reply.value, time: try await officeTime()).line)
    }
}
