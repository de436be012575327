import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// The office's mail for its administrators, and everybody's mail wishes. Passwords are never returned.
struct OfficeMailEndpoints {
    let desk: Desk

    var all: [Endpoint] { [setup, change, test, fetch, retry, mend, wishes, wish] }

    private var setup: Endpoint {
        .get(
            "/office/mail", "getOfficeMail", "How mail goes out and comes in, and how it fares.", .runMail,
            gives: .mailSetup
        ) { call in .setup(try await desk.mailSetup(by: call.acting)) }
    }

    private var change: Endpoint {
        .change(
            .put, "/office/mail", "changeOfficeMail",
            "Set how mail goes out and comes in; a password that is not given stays.", .setMailAccount,
            takes: .object(
                .optional("smtpURL", .text(TextLimit.email), "smtp://host:587 or smtps://host"),
                .optional("smtpUser", .text(TextLimit.email)), .optional("smtpPassword", .text(8192)),
                .optional("imapURL", .text(TextLimit.email), "imaps://host"),
                .optional("imapUser", .text(TextLimit.email)), .optional("imapPassword", .text(8192)),
                .optional("from", .text(TextLimit.email)), .optional("replyDomain", .text(TextLimit.email)),
                .optional("publicURL", .text(TextLimit.email)), .optional("trustedServer", .text(TextLimit.email)),
                .optional("receiver", .text(TextLimit.email), Schema.receiverMeaning),
                .optional("endsByButton", .boolean, Schema.buttonMeaning),
                .optional("withoutParticulars", .boolean, Schema.bareMeaning)),
            gives: .json(.ok, .mailSetup), isConditional: true, isIdempotent: false
        ) { call in
            var draft = MailAccountDraft(try await desk.mailSetup(by: call.acting))
            func take(_ name: String, _ field: inout String) { if let text = call.body.text(name) { field = text } }
            take("smtpURL", &draft.smtp.url)
            take("smtpUser", &draft.smtp.user)
            take("imapURL", &draft.imap.url)
            take("imapUser", &draft.imap.user)
            take("from", &draft.from)
            take("replyDomain", &draft.replyDomain)
            take("publicURL", &draft.publicURL)
            take("trustedServer", &draft.trustedServer)
            take("receiver", &draft.receiver)
            if let endsByButton = call.body.bool("endsByButton") { draft.endsByButton = endsByButton }
            if let isBare = call.body.bool("withoutParticulars") { draft.withoutParticulars = isBare }
            draft.smtp.password = call.body.text("smtpPassword")
            draft.imap.password = call.body.text("imapPassword")
            return .setup(try await desk.setMail(draft, by: call.acting, expecting: call.expectedVersion))
        }
    }

    private var test: Endpoint {
        .change(
            .post, "/office/mail/test", "testOfficeMail",
            "Send a mail to oneself; with details, hear what the server said, which is put on record.", .runMail,
            takes: .object(.optional("details", .boolean, "Whether to hear what the server said.")),
            gives: .json(.ok, .trial), isIdempotent: false
        ) { call in
            let trial = try await desk.testMail(details: call.body.bool("details") ?? false, by: call.acting)
            return .json { json in
                json.object { json in
                    json.field("to", trial.to)
                    json.fields(of: trial.failure)
                }
            }
        }
    }

    private var fetch: Endpoint {
        .change(
            .post, "/office/mail/fetch", "fetchOfficeMail", "Read the mailbox now.", .runMail,
            gives: .json(.ok, .fetched), isIdempotent: false
        ) { call in
            let fetched = try await desk.fetchNow(by: call.acting)
            return .json { json in
                json.object { json in
                    json.field("came", fetched.count)
                    json.fields(of: fetched.failure)
                }
            }
        }
    }

    private var retry: Endpoint {
        var endpoint = Endpoint.change(
            .post, "/office/mail/outbox/{number}/retry", "sendMailAgain", "Send a mail again that failed.", .runMail,
            gives: .nothing, isIdempotent: false
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
            .delete, "/office/mail/troubles/{person}", "mendMail", "Note that somebody's mail arrives again.",
            .runMail, gives: .nothing, isIdempotent: false
        ) { call in
            try await desk.mendMail(of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var wishes: Endpoint {
        .get("/me/mail", "getMailWishes", "What the asking person wants to be mailed.", .ownAccess, gives: .wishes) {
            call in .wishes(try await desk.mailWishes(by: call.acting))
        }
    }

    private var wish: Endpoint {
        .change(
            .put, "/me/mail", "setMailWishes", "Say which mails one wants, and when.", .ownAccess, takes: .wishes,
            gives: .json(.ok, .wishes), isIdempotent: false
        ) { call in
            let known = try await desk.mailWishes(by: call.acting)
            let off = call.body.items("off").compactMap { $0.text.flatMap { MailKind(rawValue: $0) } }
            let wishes = MailWishes(
                off: Set(off), when: call.body.text("when").flatMap { MailWishes.When(rawValue: $0) } ?? .officeHours,
                dueSoonMinutes: call.body.int("dueSoonMinutes") ?? 60,
                withoutParticulars: call.body.bool("withoutParticulars") ?? known.withoutParticulars)
            return .wishes(try await desk.setMailWishes(wishes, by: call.acting))
        }
    }
}

extension Schema {
    fileprivate static let wishes = Self.named(
        "MailWishes",
        .object(
            .required("off", .array(.word(MailKind.optional.map(\.rawValue)), upTo: 20), "What is not mailed."),
            .required("when", words(MailWishes.When.self)),
            .required("dueSoonMinutes", .integer(0...Int64(MailWishes.mostDueSoon)), "0 for no reminder."),
            .optional(
                "withoutParticulars", .boolean,
                "Mails to this person say only that a call waits. One that is not given stays as it is.")))

    fileprivate static let trial = Self.named(
        "MailTrial",
        .object(
            .required("to", written),
            .required("error", .nullable(written), "With details, in the server's own words."),
            .required("advice", .nullable(written), "What to do about it.")))

    fileprivate static let fetched = Self.named(
        "MailFetched",
        .object(
            .required("came", count), .required("error", .nullable(written)), .required("advice", .nullable(written))))

    fileprivate static let receiverMeaning =
        "Who gets mail that names nobody: a person, a team, “nobody” for the quarantine, or empty for the front desk."

    fileprivate static let buttonMeaning =
        "Where no server is trusted: answers by mail that end something do nothing but ask for the button."

    fileprivate static let bareMeaning =
        "Every mail says only that a call waits: no name, no number, nothing of what was said."

    fileprivate static let mailSetup = Self.named(
        "OfficeMail",
        .object(
            .required("version", count), .required("smtpURL", written), .required("smtpUser", written),
            .required("hasSMTPPassword", .boolean), .required("imapURL", written), .required("imapUser", written),
            .required("hasIMAPPassword", .boolean), .required("from", written), .required("replyDomain", written),
            .required("publicURL", written), .required("trustedServer", written),
            .required("receiver", written, receiverMeaning), .required("endsByButton", .boolean, buttonMeaning),
            .required("withoutParticulars", .boolean, bareMeaning),
            .required(
                "fixed",
                .array(.word(["smtp", "imap", "from", "replyDomain", "publicURL", "trustedServer"]), upTo: 6),
                "What the settings of the server say; it cannot be changed here."),
            .required("sends", .boolean, "Whether mails are written at all."),
            .required("sentAt", .nullable(.time)), .required("sendError", written),
            .required("sendErrorAt", .nullable(.time)), .required("fetchedAt", .nullable(.time)),
            .required("fetchError", written), .required("fetchErrorAt", .nullable(.time)),
            .required(
                "fetchHeldUntil", .nullable(.time),
                "The mailbox is not read by itself before then, because reading it ended the program."),
            .required("waiting", count, "Mails that wait to go out, counted no further than a thousand."),
            .required("failed", .array(failedMail, upTo: 50), "The last ones that nobody tries again by themselves."),
            .required(
                "troubles",
                .array(
                    .object(.required("person", named), .required("since", .time), .required("words", written)),
                    upTo: 100_000), "People whose mail comes back.")))

    private static let failedMail = Self.named(
        "FailedMail",
        .object(
            .required("number", count), .required("kind", words(MailKind.self)), .required("to", written),
            .required("madeAt", .time), .required("error", written)))
}

extension JSONWriter {
    fileprivate mutating func fields(of failure: MailFailure?) {
        field("error", failure.map { PlainText.shortened($0.words, to: 2000) })
        field("advice", failure?.advice)
    }
}

extension Answer {
    fileprivate static func wishes(_ wishes: MailWishes) -> Self {
        .json { json in
            json.object { json in
                json.array("off", wishes.off.map(\.rawValue).sorted())
                json.field("when", wishes.when.rawValue)
                json.field("dueSoonMinutes", wishes.dueSoonMinutes)
                json.field("withoutParticulars", wishes.withoutParticulars)
            }
        }
    }

    fileprivate static func setup(_ setup: MailSetup) -> Self {
        .json(version: setup.version, capacity: 4096) { json in
            json.object { json in
                json.field("version", setup.version)
                json.field("smtpURL", setup.smtp.url)
                json.field("smtpUser", setup.smtp.user)
                json.field("hasSMTPPassword", setup.smtp.hasPassword)
                json.field("imapURL", setup.imap.url)
                json.field("imapUser", setup.imap.user)
                json.field("hasIMAPPassword", setup.imap.hasPassword)
                json.field("from", setup.from.value)
                json.field("replyDomain", setup.replyDomain.value)
                json.field("publicURL", setup.publicURL.value)
                json.field("trustedServer", setup.trustedServer.value)
                json.field("receiver", setup.receiver)
                json.field("endsByButton", setup.endsByButton)
                json.field("withoutParticulars", setup.withoutParticulars)
                json.array("fixed", setup.fixed)
                json.field("sends", setup.sends)
                json.field("sentAt", setup.state.sentAt)
                json.field("sendError", PlainText.shortened(setup.state.sendError, to: 2000))
                json.field("sendErrorAt", setup.state.sendErrorAt)
                json.field("fetchedAt", setup.state.fetchedAt)
                json.field("fetchError", PlainText.shortened(setup.state.fetchError, to: 2000))
                json.field("fetchErrorAt", setup.state.fetchErrorAt)
                json.field("fetchHeldUntil", setup.state.fetchHeldUntil)
                json.field("waiting", setup.waiting)
                json.array("failed", of: setup.failed) { json, mail in
                    json.object { json in
                        json.field("number", mail.number)
                        json.field("kind", mail.kind.rawValue)
                        json.field("to", mail.address)
                        json.field("madeAt", mail.madeAt)
                        json.field("error", PlainText.shortened(mail.lastError, to: 2000))
                    }
                }
                json.array("troubles", of: setup.troubles) { json, trouble in
                    json.object { json in
                        json.named("person", trouble.person)
                        json.field("since", trouble.since)
                        json.field("words", PlainText.shortened(trouble.words, to: 2000))
                    }
                }
            }
        }
    }
}
