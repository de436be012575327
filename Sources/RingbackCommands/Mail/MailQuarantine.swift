import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback mail quarantine`: mail waiting for somebody to look at it.
struct MailQuarantine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarantine", abstract: terminal.say("List held mail, which waits for review."),
        discussion: terminal.say("With an email, shows its text."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MailArgument.help) var mail: String?
    @Flag(help: .say("The emails from unknown senders that are held together.")) var strangers = false

    func run() async throws {
        let client = try flags.client()
        if let mail {
            let reply = try await client.get("/api/v1/quarantine/\(try await client.heldMail(mail))")
            if flags.json { return Output.line(reply.text) }
            Output.line(terminal.say("From \(reply.value.text("from") ?? ""): \(reply.value.text("subject") ?? "")"))
            Output.line(terminal.say("Held because: \(reply.value.text("why") ?? "")"))
            if let name = reply.value["answerOf"]?.text("name") {
                Output.line(
                    terminal.say(
                        """
                        Looks like an answer from \(name): ringback mail release \(mail) --as-answer files it as \
                        one.
                        """))
                if reply.value.bool("movedOn") == true {
                    Output.line(
                        terminal.say(
                            """
                            The call has changed since: filed this way, it is saved with the call and changes \
                            nothing.
                            """))
                }
            }
            for file in reply.value.items("files") { Output.line(terminal.say("File: \(file.text("name") ?? "")")) }
            return Output.line("\n\(reply.value.text("text") ?? "")")
        }
        let reply = try await client.get(
            "/api/v1/quarantine", [("limit", "200")] + (strangers ? [("strangers", "yes")] : []))
        if flags.json { return Output.line(reply.text) }
        let mails = reply.value.items("mails")
        let held = reply.value.int("strangers") ?? 0
        if held > 0, !strangers {
            Output.line(terminal.say("Held emails from unknown senders: \(held); see --strangers."))
        }
        if mails.isEmpty { return Output.line(terminal.say("No held mail.")) }
        var table = Table([
            .init(title: terminal.say("ID")), .init(title: terminal.say("FROM"), gives: true),
            .init(title: terminal.say("SUBJECT"), gives: true),
            .init(title: terminal.say("WHY"), gives: true),
        ])
        for mail in mails {
            table.add([
                ShortID.short(mail.text("id") ?? ""), mail.text("from") ?? "", mail.text("subject") ?? "",
                mail.text("why") ?? "",
            ])
        }
        Output.table(table)
    }
}

/// `ringback mail list`: all incoming mail.
struct MailList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: terminal.say("List all incoming mail and its outcome, newest first."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("Words in sender, subject, text or outcome.")) var words: String?
    @Option(help: .say("Only mail with this outcome: done, quarantined, ignored, released, refused or waiting."))
    var state: String?

    func run() async throws {
        let client = try flags.client()
        var query = [("limit", "200")]
        if let words { query.append(("q", words)) }
        if let state { query.append(("state", state)) }
        let reply = try await client.get("/api/v1/mails", query)
        if flags.json { return Output.line(reply.text) }
        let mails = reply.value.items("mails")
        if mails.isEmpty { return Output.line(terminal.say("No mail matches.")) }
        var table = Table([
            .init(title: terminal.say("ID")), .init(title: terminal.say("FROM"), gives: true),
            .init(title: terminal.say("SUBJECT"), gives: true),
            .init(title: terminal.say("STATE")), .init(title: terminal.say("OUTCOME"), gives: true),
        ])
        for mail in mails {
            let outcome = mail.text("outcome") ?? ""
            table.add([
                ShortID.short(mail.text("id") ?? ""), mail.text("from") ?? "", mail.text("subject") ?? "",
                mail.text("state").map { state in
                    InboxRow.State(rawValue: state).map { terminal.say($0.label) } ?? state
                } ?? "", outcome.isEmpty ? mail.text("why") ?? "" : outcome,
            ])
        }
        Output.table(table)
    }
}

/// `ringback mail release`: files it under a message or contact.
struct MailRelease: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: terminal.say("Release an email: its text is saved for next time."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MailArgument.help) var mail: String
    @Option(help: .say("The message it is about.")) var message: String?
    @Option(help: .say("The id of the contact it is about.")) var contact: String?
    @Flag(help: .say("File it as the answer it appears to be, as if that person had sent it.")) var asAnswer = false
    @Flag(help: .say("File it as a new call.")) var asCall = false

    func validate() throws {
        guard [message != nil, contact != nil, asAnswer, asCall].count(where: { $0 }) == 1 else {
            throw ValidationError(terminal.say("Say where it belongs: --message, --contact, --as-answer or --as-call."))
        }
    }

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.heldMail(mail)
        var about: String?
        if let message { about = try await client.message(message) }
        let reply = try await client.post("/api/v1/quarantine/\(id)/release") { json in
            if let about { json.field("message", about) }
            if let contact { json.field("contact", contact) }
            if asAnswer { json.field("asAnswer", true) }
            if asCall { json.field("asCall", true) }
        }
        Output.line(flags.json ? reply.text : reply.value.text("outcome") ?? "")
    }
}

/// `ringback mail refuse`: rejects it; it stays on record.
struct MailRefuse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: terminal.say("Reject an email; it stays on record, and nobody is notified."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: MailArgument.help) var mail: String
    @Option(help: .say("Why, for the record.")) var why: String?

    func run() async throws {
        let client = try flags.client(insists: true)
        let id = try await client.heldMail(mail)
        let reply = try await client.post("/api/v1/quarantine/\(id)/refusal") { json in
            if let why { json.field("reason", why) }
        }
        Output.line(flags.json ? reply.text : reply.value.text("outcome") ?? "")
    }
}

enum MailArgument {
    static let help = ArgumentHelp.say("The email: its id, or the ending that the list shows.")
}

extension APIClient {
    /// The id of a quarantined mail, by either end of it.
    fileprivate func heldMail(_ text: String) async throws -> String {
        if InboxID(text) != nil { return text }
        let mails = try await get("/api/v1/mails", [("limit", "200")]).value.items("mails")
        return try ShortID.find(text, in: mails.compactMap { $0.text("id") }, what: .mail)
    }
}
