import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Mail waiting for a person, and attachments.
struct QuarantineEndpoints {
    let desk: Desk

    var all: [Endpoint] { [mails, list, one, release, refusal, attachment] }

    private var mails: Endpoint {
        .get(
            "/mails", "listMails", "All incoming mail with its outcome, newest first.", .seeQuarantine,
            query: [
                .optional("state", .words(InboxRow.State.self), "Only mail with this outcome."),
                .optional("q", .text(TextLimit.name), "Words that the sender, subject, text or outcome must contain."),
            ] + .paging, gives: Shapes.mails
        ) { call in
            try await desk.mails(
                state: call.query.word("state"), words: call.query.text("q") ?? "", cursor: call.cursor,
                limit: call.limit, by: call.acting)
        }
    }

    private var list: Endpoint {
        .get(
            "/quarantine", "listQuarantine", "Held mail, which waits for review, newest first.",
            .seeQuarantine,
            query: [.optional("strangers", .word(["yes"]), "The emails from unknown senders that are held together.")]
                + .paging,
            gives: Shapes.quarantine
        ) { call in
            try await desk.quarantine(
                cursor: call.cursor, limit: call.limit, strangers: call.query.text("strangers") == "yes",
                by: call.acting)
        }
    }

    private var one: Endpoint {
        .get(
            "/quarantine/{mail}", "getHeldMail", "One email: its text and the names of its files.",
            .seeQuarantine, gives: Shapes.wholeHeldMail
        ) { call in
            try await desk.heldMail(try call.id("mail"), by: call.acting)
        }
    }

    private var release: Endpoint {
        .change(
            .post, "/quarantine/{mail}/release", "releaseMail",
            "Release an email to a message or to a contact: its text is saved for next time.", .workQuarantine,
            takes: .optional("message", Input<MessageID>.id, "One of the four."),
            .optional("contact", Input<ContactID>.id),
            .optional(
                "asAnswer", .boolean, or: false,
                "File it as the answer it appears to be, as if that person had sent it."),
            .optional("asCall", .boolean, or: false, "File it as a new call."),
            oneOf: ["message", "contact", "asAnswer", "asCall"], gives: Shapes.settledMail
        ) { call, message, contact, asAnswer, asCall in
            let destination: MailDestination
            switch (message, contact) {
            case (let message?, nil): destination = .message(message)
            case (nil, let contact?): destination = .contact(contact)
            case (nil, nil) where asAnswer: destination = .answer
            case (nil, nil) where asCall: destination = .office
            default: throw PostOfficeError.noDestination
            }
            return try await desk.release(try call.id("mail"), to: destination, by: call.acting)
        }
    }

    private var refusal: Endpoint {
        .change(
            .post, "/quarantine/{mail}/refusal", "refuseMail",
            "Reject an email. It stays on record, and nobody is notified.", .workQuarantine,
            takes: .optional("reason", .text(TextLimit.note), or: ""), gives: Shapes.settledMail
        ) { call, reason in
            try await desk.refuseMail(try call.id("mail"), reason: reason, by: call.acting)
        }
    }

    private var attachment: Endpoint {
        Endpoint(
            method: .get, path: "/messages/{message}/attachments/{attachment}", name: "getAttachment",
            summary: "A file attached to an email, unchanged.", right: .seeMessage,
            gives: .file(["application/octet-stream"])
        ) { call in
            let file = try await desk.attachment(
                try call.id("attachment"), of: try call.id("message"), by: call.acting)
            var answer = Answer(status: .ok, body: ByteBuffer(bytes: file.content))
            answer.contentType = "application/octet-stream"
            answer.headers = AttachmentFile(file: file, range: nil).guards
            return answer
        }
    }
}

/// What the Desk gives of the quarantine; which message each mail is about, only the page shows.
private typealias HeldMails = (mails: [InboxRow], next: String?, strangers: Int, about: [InboxID: Entry])

extension Shapes {
    fileprivate static let mails = Shape<(mails: [InboxRow], next: String?)>(
        capacity: { 256 + $0.mails.count * 400 }
    ) {
        Field("mails", inboxMail, upTo: 200) { $0.mails }
        Field.next { $0.next }
    }

    fileprivate static let quarantine = Shape<HeldMails>(
        capacity: { 256 + $0.mails.count * 300 }
    ) {
        Field("mails", heldMail, upTo: 200) { $0.mails }
        Field.next { $0.next }
        Field("strangers", "How many emails from unknown senders are held together and not in this list.") {
            $0.strangers
        }
    }

    private static let heldMail = Shape<InboxRow>("HeldMail") {
        Field("id") { $0.id }
        Field("from") { PlainText.shortened($0.from, to: 254) }
        Field("subject") { PlainText.shortened($0.subject, to: 1000) }
        Field("why", "Why it is where it is.") { PlainText.shortened($0.why, to: 1000) }
        Field("receivedAt") { $0.receivedAt }
    }

    /// With what became of it.
    private static let judgedMail = Shape<InboxRow> {
        Field.all(of: heldMail) { $0 }
        Field("state") { $0.state }
        Field("outcome") { PlainText.shortened($0.outcome, to: 5000) }
    }

    private static let inboxMail = Shape<InboxRow>("InboxMail") {
        Field.all(of: judgedMail) { $0 }
        Field("said", "What it said, without quotes and signature.") { PlainText.shortened($0.said, to: 8000) }
        Field("message") { $0.message }
    }

    fileprivate static let wholeHeldMail = Shape<HeldMail>(
        "WholeHeldMail", capacity: { 1024 + $0.text.utf8.count }
    ) {
        Field.all(of: judgedMail) { $0.row }
        Field("to", as: .array(.written, upTo: 20)) { $0.to }
        Field("text", as: .text(40_000), "Its text; markup is shown as text.") { $0.text }
        Field("cut", "Whether there is more than this.") { $0.isCut }
        Field("message", "The message it seems to be about.") { $0.about?.id }
        Field("answerOf", "Whose answer this email can be filed as.") { $0.answer }
        Field(
            "movedOn", "The message has changed since: filed as an answer, it is only saved with it."
        ) { $0.hasMovedOn }
        Field("files", heldFile, upTo: 100) { $0.files }
    }

    private static let heldFile = Shape<HeldMail.File> {
        Field("name") { $0.name }
        Field("type") { $0.type }
        Field("size") { $0.size }
    }

    fileprivate static let settledMail = Shape<InboxRow>("SettledMail") {
        Field("id") { $0.id }
        Field("state", as: .word(["released", "refused"])) { $0.state.rawValue }
        Field("outcome") { $0.outcome }
    }
}
