import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The office's mail for its administrators, and everybody's mail wishes. Passwords are never returned.
struct OfficeMailEndpoints {
    let desk: Desk

    var all: [Endpoint] { [setup, change, test, fetch, retry, mend, wishes, wish] }

    private var setup: Endpoint {
        .get(
            "/office/mail", "getOfficeMail", "The mail settings and their status.", .runMail,
            gives: Shapes.mailSetup
        ) { call in try await desk.mailSetup(by: call.acting) }
    }

    private var change: Endpoint {
        .change(
            .put, "/office/mail", "changeOfficeMail",
            "Change the mail settings; a password that is not given stays.", .setMailAccount,
            takes: .changes(MailAccountDraft.fields), gives: Shapes.mailSetup, isConditional: true
        ) { call, changes in
            let draft = MailAccountDraft(try await desk.mailSetup(by: call.acting))
            return try await desk.setMail(changes.applied(to: draft), by: call.acting, expecting: call.expectedVersion)
        }
    }

    private var test: Endpoint {
        .change(
            .post, "/office/mail/test", "testOfficeMail",
            "Send yourself a test email; with details, get the server's reply, which is recorded.", .runMail,
            takes: .optional("details", .boolean, or: false, "Whether to get the server's reply."),
            gives: Shapes.trial
        ) { call, details in
            try await desk.testMail(details: details, by: call.acting)
        }
    }

    private var fetch: Endpoint {
        .change(
            .post, "/office/mail/fetch", "fetchOfficeMail", "Read the mailbox now.", .runMail,
            gives: Shapes.fetched
        ) { call in
            try await desk.fetchNow(by: call.acting)
        }
    }

    private var retry: Endpoint {
        var endpoint = Endpoint.change(
            .post, "/office/mail/outbox/{number}/retry", "sendMailAgain", "Send an email again that failed.", .runMail,
            gives: .nothing
        ) { call in
            guard let number = call.path["number"].flatMap({ Int($0) }) else { throw PostOfficeError.notHere }
            try await desk.sendAgain(number, by: call.acting)
            return .nothing
        }
        endpoint.pathParameters = ["number": .token(15)]
        return endpoint
    }

    private var mend: Endpoint {
        .change(
            .delete, "/office/mail/troubles/{person}", "mendMail", "Mark that somebody's mail arrives again.",
            .runMail, gives: .nothing
        ) { call in
            try await desk.mendMail(of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var wishes: Endpoint {
        .get(
            "/me/mail", "getMailWishes", "Which emails you get.", .ownAccess, gives: Shapes.wishes
        ) {
            call in try await desk.mailWishes(by: call.acting)
        }
    }

    private var wish: Endpoint {
        .change(
            .put, "/me/mail", "setMailWishes", "Choose which emails you get, and when.", .ownAccess,
            takes: .body(.any(Shapes.wishes.schema)), gives: Shapes.wishes
        ) { call, body in
            let known = try await desk.mailWishes(by: call.acting)
            let wishes = MailWishes(
                off: Set(body.texts("off").compactMap { MailKind(rawValue: $0) }),
                when: try body.required("when", .words()),
                dueSoonMinutes: try body.required("dueSoonMinutes", .integer(.count)),
                withoutParticulars: body.bool("withoutParticulars") ?? known.withoutParticulars)
            return try await desk.setMailWishes(wishes, by: call.acting)
        }
    }
}

extension MailAccountDraft {
    private static let line = Input<String>.text(TextLimit.email)

    fileprivate static let fields: [DraftField<Self>] = [
        DraftField("smtpURL", \.smtp.url, line, "smtp://host:587 or smtps://host"),
        DraftField("smtpUser", \.smtp.user, line), DraftField("smtpPassword", .text(8192)) { $0.smtp.password = $1 },
        DraftField("imapURL", \.imap.url, line, "imaps://host"), DraftField("imapUser", \.imap.user, line),
        DraftField("imapPassword", .text(8192)) { $0.imap.password = $1 }, DraftField("from", \.from, line),
        DraftField("replyDomain", \.replyDomain, line), DraftField("publicURL", \.publicURL, line),
        DraftField("trustedServer", \.trustedServer, line),
        DraftField("receiver", \.receiver, line, Schema.receiverMeaning),
        DraftField("endsByButton", \.endsByButton, .boolean, Schema.buttonMeaning),
        DraftField("withoutParticulars", \.withoutParticulars, .boolean, Schema.bareMeaning),
    ]
}

extension Schema {
    fileprivate static let receiverMeaning =
        "Who gets mail for nobody in particular: a person, a team, “nobody” to hold it, or empty for the front desk."

    fileprivate static let buttonMeaning =
        "If no server is trusted: emailed answers that close something only ask for the button."

    fileprivate static let bareMeaning =
        "Every email says only that a call is waiting: no name, number or text."
}

extension Shapes {
    fileprivate static let trial = Shape<MailTrial>("MailTrial") {
        Field("to") { $0.to }
        Field("error", "With details, in the server's own words.") { $0.failure?.shortWords }
        Field("advice", "What to do about it.") { $0.failure?.advice }
    }

    fileprivate static let fetched = Shape<MailFetched>("MailFetched") {
        Field("came") { $0.count }
        Field("error") { $0.failure?.shortWords }
        Field("advice") { $0.failure?.advice }
    }

    fileprivate static let mailSetup = Shape<MailSetup>(
        "OfficeMail", version: { $0.version }, capacity: { _ in 4096 }
    ) {
        Field("version") { $0.version }
        Field("smtpURL") { $0.smtp.url }
        Field("smtpUser") { $0.smtp.user }
        Field("hasSMTPPassword") { $0.smtp.hasPassword }
        Field("imapURL") { $0.imap.url }
        Field("imapUser") { $0.imap.user }
        Field("hasIMAPPassword") { $0.imap.hasPassword }
        Field("from") { $0.from.value }
        Field("replyDomain") { $0.replyDomain.value }
        Field("publicURL") { $0.publicURL.value }
        Field("trustedServer") { $0.trustedServer.value }
        Field("receiver", Schema.receiverMeaning) { $0.receiver }
        Field("endsByButton", Schema.buttonMeaning) { $0.endsByButton }
        Field("withoutParticulars", Schema.bareMeaning) { $0.withoutParticulars }
        Field(
            "fixed", as: .array(.word(["smtp", "imap", "from", "replyDomain", "publicURL", "trustedServer"]), upTo: 6),
            "Set where the server is started; it cannot be changed here."
        ) { $0.fixed }
        Field("sends", "Whether emails are written at all.") { $0.sends }
        Field("sentAt") { $0.state.sentAt }
        Field("sendError") { PlainText.shortened($0.state.sendError, to: 2000) }
        Field("sendErrorAt") { $0.state.sendErrorAt }
        Field("fetchedAt") { $0.state.fetchedAt }
        Field("fetchError") { PlainText.shortened($0.state.fetchError, to: 2000) }
        Field("fetchErrorAt") { $0.state.fetchErrorAt }
        Field(
            "fetchHeldUntil",
            "The mailbox is not read automatically before then, because reading it stopped the program."
        ) {
            $0.state.fetchHeldUntil
        }
        Field(
            "notFetched", as: .array(.written, upTo: 100),
            "Emails that the mailbox did not return, with the reason; a sentence each."
        ) { $0.refused }
        Field("waiting", "Emails waiting to be sent, counted up to a thousand.") { $0.waiting }
        Field("failed", failedMail, upTo: 50, "The last ones that are not retried automatically.") { $0.failed }
        Field("troubles", trouble, upTo: 100_000, "People whose mail is returned.") { $0.troubles }
    }

    private static let failedMail = Shape<OutboxRow>("FailedMail") {
        Field("number") { $0.number }
        Field("kind") { $0.kind }
        Field("to") { $0.address }
        Field("madeAt") { $0.madeAt }
        Field("error") { PlainText.shortened($0.lastError, to: 2000) }
    }

    private static let trouble = Shape<MailSetup.Trouble> {
        Field("person") { $0.person }
        Field("since") { $0.since }
        Field("words") { PlainText.shortened($0.words, to: 2000) }
    }

    fileprivate static let wishes = Shape<MailWishes>("MailWishes") {
        Field("off", as: .array(.word(MailKind.optional.map(\.rawValue)), upTo: 20), "Emails that are turned off.") {
            $0.off.map(\.rawValue).sorted()
        }
        Field("when") { $0.when }
        Field("dueSoonMinutes", as: .integer(0...Int64(MailWishes.mostDueSoon)), "0 for no reminder.") {
            $0.dueSoonMinutes
        }
        Field.optional(
            "withoutParticulars",
            "Emails to this person say only that a call is waiting. If not given, it does not change."
        ) { $0.withoutParticulars }
    }
}

/// What a server said, which may be long.
private struct ShortWords: JSONDescribed {
    let words: Phrase

    static let schema = Schema.written
    func write(to json: inout JSONWriter) { json.string(PlainText.shortened(json.language(words), to: 2000)) }
}

extension MailFailure {
    fileprivate var shortWords: ShortWords { ShortWords(words: words) }
}
