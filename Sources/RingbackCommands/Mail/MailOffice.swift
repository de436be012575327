import ArgumentParser
import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback mail settings`: how the office's mail is sent and received.
struct MailSettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: terminal.say("Show or set how the office’s mail is sent and received."),
        discussion: terminal.say(
            """
            Without an option, shows what is set. A password is read from a file, or from standard input as “-”; it is \
            never shown again.

            Example:
              ringback mail settings --smtp-url smtp://mail.example.org:587 --smtp-user calls \\
                --smtp-password-file - --from calls@example.org
            """))

    @OptionGroup var flags: PersonFlags
    @Option(name: .customLong("smtp-url"), help: .say("smtp://host:587 or smtps://host.")) var smtpURL: String?
    @Option(help: .say("The SMTP username.")) var smtpUser: String?
    @Option(help: .say("A file with the password; - for standard input.")) var smtpPasswordFile: String?
    @Option(name: .customLong("imap-url"), help: .say("imaps://host.")) var imapURL: String?
    @Option(help: .say("The IMAP username.")) var imapUser: String?
    @Option(help: .say("A file with the password; - for standard input.")) var imapPasswordFile: String?
    @Option(help: .say("The office’s email address.")) var from: String?
    @Option(help: .say("The reply domain.")) var replyDomain: String?
    @Option(name: .customLong("public-url"), help: .say("Where people open Ringback.")) var publicURL: String?
    @Option(help: .say("The mail server whose Authentication-Results are trusted.")) var trustedServer: String?

    @Option(help: .say("Who gets mail for nobody in particular: a person, a team, nobody, or “” for the front desk."))
    var receiver: String?

    @Flag(
        inversion: .prefixedNo,
        help: .say("Without a trusted server, whether emailed answers that close a call need the button in the email."))
    var endsByButton: Bool?

    @Flag(inversion: .prefixedNo, help: .say("Whether emails give details of the call, or only that one is waiting."))
    var particulars: Bool?

    func run() async throws {
        let fields: [(name: StaticString, value: String?)] = [
            ("smtpURL", smtpURL), ("smtpUser", smtpUser), ("smtpPassword", try Self.secret(smtpPasswordFile)),
            ("imapURL", imapURL), ("imapUser", imapUser), ("imapPassword", try Self.secret(imapPasswordFile)),
            ("from", from), ("replyDomain", replyDomain), ("publicURL", publicURL), ("trustedServer", trustedServer),
            ("receiver", receiver),
        ]
        let given = fields.filter { $0.value != nil }
        let client = try flags.client()
        let reply =
            given.isEmpty && endsByButton == nil && particulars == nil
            ? try await client.get("/api/v1/office/mail")
            : try await client.put("/api/v1/office/mail") { json in
                for field in given { json.field(field.name, field.value ?? "") }
                if let endsByButton { json.field("endsByButton", endsByButton) }
                if let particulars { json.field("withoutParticulars", !particulars) }
            }
        if flags.json { return Output.line(reply.text) }
        Self.show(reply.value)
    }

    private static func secret(_ file: String?) throws -> String? {
        guard let file else { return nil }
        let data =
            file == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : try Data(contentsOf: URL(fileURLWithPath: file))
        var text = String(decoding: data, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }

    private static func show(_ value: JSONValue) {
        let fixed = Set(value.texts("fixed"))
        var table = Table([.init(title: terminal.say("SETTING")), .init(title: terminal.say("VALUE"), gives: true)])
        for (name, setting) in [
            ("smtpURL", "smtp"), ("smtpUser", "smtp"), ("imapURL", "imap"), ("imapUser", "imap"), ("from", "from"),
            ("replyDomain", "replyDomain"), ("publicURL", "publicURL"), ("trustedServer", "trustedServer"),
            ("receiver", "receiver"),
        ] {
            let value = value.text(name) ?? ""
            table.add([name, fixed.contains(setting) ? terminal.say("\(value) (fixed by the server)") : value])
        }
        table.add(["endsByButton", value.bool("endsByButton") == true ? terminal.say("yes") : terminal.say("no")])
        let isBare = value.bool("withoutParticulars") == true
        table.add([
            "particulars",
            isBare
                ? terminal.say("without details", context: "particulars")
                : terminal.say("with details", context: "particulars"),
        ])
        Output.table(table)
        if let words = value.text("sendError"), !words.isEmpty { Output.line(terminal.say("Sending: \(words)")) }
        if let words = value.text("fetchError"), !words.isEmpty { Output.line(terminal.say("The mailbox: \(words)")) }
        for sentence in value.texts("notFetched") { Output.line(sentence) }
    }
}

/// `ringback mail test`: sends a mail to oneself.
struct MailTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: terminal.say("Send yourself a test email and show the mail server's reply."),
        discussion: terminal.say("The request is recorded."))

    @OptionGroup var flags: PersonFlags

    func run() async throws {
        let reply = try await flags.client().post("/api/v1/office/mail/test") { $0.field("details", true) }
        try MailOutcome.show(
            reply, json: flags.json, terminal.say("The server accepted the email to \(reply.value.text("to") ?? "")."))
    }
}

/// `ringback mail fetch`: reads the mailbox now.
struct MailFetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: terminal.say("Check the mailbox now."))

    @OptionGroup var flags: PersonFlags

    func run() async throws {
        let reply = try await flags.client().post("/api/v1/office/mail/fetch")
        try MailOutcome.show(reply, json: flags.json, terminal.say("New emails: \(reply.value.int("came") ?? 0)."))
    }
}

/// `ringback mail outbox`: mail waiting to be sent, and mail that failed.
struct MailOutbox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: terminal.say("List mail waiting to be sent, and mail that failed."))

    @OptionGroup var flags: PersonFlags
    @Option(help: .say("Send this one again, by its number.")) var again: Int?

    func run() async throws {
        let client = try flags.client(insists: again != nil)
        if let again {
            _ = try await client.post("/api/v1/office/mail/outbox/\(again)/retry")
            return Output.line(terminal.say("It will be sent again."))
        }
        let reply = try await client.get("/api/v1/office/mail")
        if flags.json { return Output.line(reply.text) }
        Output.line(terminal.say("Waiting to be sent: \(reply.value.int("waiting") ?? 0)"))
        let failed = reply.value.items("failed")
        guard !failed.isEmpty else { return }
        var table = Table([
            .init(title: terminal.say("NUMBER")), .init(title: terminal.say("TO"), gives: true),
            .init(title: terminal.say("WHY"), gives: true),
        ])
        for mail in failed {
            table.add([String(mail.int("number") ?? 0), mail.text("to") ?? "", mail.text("error") ?? ""])
        }
        Output.table(table)
    }
}

/// `ringback mail wishes`: what you want mailed.
struct MailWishesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wishes", abstract: terminal.say("Show or choose which emails you get, and when."),
        discussion: terminal.say(
            """
            Example:
              ringback mail wishes --off returned --on digest --when digest --due-soon 30
            """))

    @OptionGroup var flags: PersonFlags
    @Option(help: .say("An email you do not want; may be repeated.")) var off: [Word<MailKind>] = []
    @Option(help: .say("An email you want; may be repeated.")) var on: [Word<MailKind>] = []
    @Option(help: .say("When.")) var when: Word<MailWishes.When>?
    @Option(help: .say("Minutes before a call is due; 0 for no reminder.")) var dueSoon: Int?
    @Flag(inversion: .prefixedNo, help: .say("Whether emails give details of the call, or only that one is waiting."))
    var particulars: Bool?

    func run() async throws {
        let client = try flags.client()
        var reply = try await client.get("/api/v1/me/mail")
        if !off.isEmpty || !on.isEmpty || when != nil || dueSoon != nil || particulars != nil {
            var kinds = Set(reply.value.texts("off")).union(off.map(\.value.rawValue))
            kinds.subtract(on.map(\.value.rawValue))
            let (time, minutes) = (reply.value.text("when") ?? "", reply.value.int("dueSoonMinutes") ?? 60)
            reply = try await client.put("/api/v1/me/mail") { json in
                json.array("off", kinds.sorted())
                json.field("when", when?.value.rawValue ?? time)
                json.field("dueSoonMinutes", dueSoon ?? minutes)
                if let particulars { json.field("withoutParticulars", !particulars) }
            }
        }
        if flags.json { return Output.line(reply.text) }
        let unwanted = reply.value.texts("off").compactMap { MailKind(rawValue: $0) }.map(Word<MailKind>.spelled)
        Output.line(
            unwanted.isEmpty
                ? terminal.say("Emails turned off: none")
                : terminal.say("Emails turned off: \(unwanted.sorted().joined(separator: ", "))"))
        let said = MailWishes.When(rawValue: reply.value.text("when") ?? "").map(Word<MailWishes.When>.spelled)
        Output.line(terminal.say("When: \(said ?? "")"))
        Output.line(terminal.say("Minutes before a call is due: \(reply.value.int("dueSoonMinutes") ?? 0)"))
        Output.line(
            reply.value.bool("withoutParticulars") == true
                ? terminal.say("Details in emails: no") : terminal.say("Details in emails: yes"))
    }
}

enum MailOutcome {
    /// - Throws: an exit code if the mail server failed.
    static func show(_ reply: APIClient.Reply, json: Bool, _ success: String) throws {
        if json { Output.line(reply.text) }
        guard let error = reply.value.text("error") else {
            if !json { Output.line(success) }
            return
        }
        Output.problem("ringback: \(error)")
        if let advice = reply.value.text("advice") { Output.problem(advice) }
        throw ExitCode(ExitStatus.unavailable.rawValue)
    }
}
