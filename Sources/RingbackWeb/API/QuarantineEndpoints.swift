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
            "/mails", "listMails", "All mail that came in, with what became of it, the newest first.", .seeQuarantine,
            query: [
                .optional("state", .words(InboxRow.State.self), "Only what this became of."),
                .optional("q", .text(TextLimit.name), "What sender, subject, words or outcome must have."),
            ] + .paging, gives: .list("mails", .array(.receivedMail, upTo: 200))
        ) { call in
            let found = try await desk.mails(
                state: call.query.word("state"), words: call.query.text("q") ?? "", cursor: call.cursor,
                limit: call.limit, by: call.acting)
            return .json(capacity: 256 + found.mails.count * 400) { json in
                json.object { json in
                    json.array("mails", of: found.mails) { json, row in
                        json.object { json in
                            json.fields(of: row)
                            json.field("state", row.state.rawValue)
                            json.field("outcome", PlainText.shortened(row.outcome, to: 5000))
                            json.field("said", PlainText.shortened(row.said, to: 8000))
                            json.field("message", row.message)
                        }
                    }
                    json.field("next", found.next)
                }
            }
        }
    }

    private var list: Endpoint {
        .get(
            "/quarantine", "listQuarantine", "Mail that waits for somebody to look at it, the newest first.",
            .seeQuarantine,
            query: [.optional("strangers", .word(["yes"]), "The letters of strangers that are held together.")]
                + .paging,
            gives: .list(
                "mails", .array(.heldMail, upTo: 200),
                .required("strangers", .count, "How many letters of strangers are held together and not in this list."))
        ) { call in
            let found = try await desk.quarantine(
                cursor: call.cursor, limit: call.limit, strangers: call.query.text("strangers") == "yes",
                by: call.acting)
            return .json(capacity: 256 + found.mails.count * 300) { json in
                json.object { json in
                    json.array("mails", of: found.mails) { json, row in json.object { $0.fields(of: row) } }
                    json.field("next", found.next)
                    json.field("strangers", found.strangers)
                }
            }
        }
    }

    private var one: Endpoint {
        .get(
            "/quarantine/{mail}", "getHeldMail", "One mail: what it says, as text, and the names of its files.",
            .seeQuarantine, gives: .wholeHeldMail
        ) { call in
            let mail = try await desk.heldMail(try call.id("mail"), by: call.acting)
            return .json(capacity: 1024 + mail.text.utf8.count) { json in
                json.object { json in
                    json.fields(of: mail.row)
                    json.field("state", mail.row.state.rawValue)
                    json.field("outcome", PlainText.shortened(mail.row.outcome, to: 5000))
                    json.array("to", mail.to)
                    json.field("text", mail.text)
                    json.field("cut", mail.isCut)
                    json.field("message", mail.about?.id)
                    if let person = mail.answer {
                        json.object("answerOf") { json in
                            json.field("id", person.id)
                            json.field("name", person.name)
                        }
                    } else {
                        json.nullField("answerOf")
                    }
                    json.field("movedOn", mail.hasMovedOn)
                    json.array("files", of: mail.files) { json, file in
                        json.object { json in
                            json.field("name", file.name)
                            json.field("type", file.type)
                            json.field("size", file.size)
                        }
                    }
                }
            }
        }
    }

    private var release: Endpoint {
        .change(
            .post, "/quarantine/{mail}/release", "releaseMail",
            "Let a mail through to a message or to a contact: what it says is kept for next time.", .workQuarantine,
            takes: .object(
                Schema.Fields(
                    all: [
                        .optional("message", .id, "One of the four."), .optional("contact", .id),
                        .optional(
                            "asAnswer", .boolean,
                            "File it as the answer that it looks like: it does what that person's own would."),
                        .optional("asCall", .boolean, "File it as a call of its own."),
                    ], oneOf: ["message", "contact", "asAnswer", "asCall"])), gives: .json(.ok, .settledMail),
            isIdempotent: false
        ) { call in
            let message: MessageID? = call.body.id("message")
            let contact: ContactID? = call.body.id("contact")
            let destination: MailDestination
            switch (message, contact) {
            case (let message?, nil): destination = .message(message)
            case (nil, let contact?): destination = .contact(contact)
            case (nil, nil) where call.body.bool("asAnswer") == true: destination = .answer
            case (nil, nil) where call.body.bool("asCall") == true: destination = .office
            default: throw PostOfficeError.noDestination
            }
            return .settled(try await desk.release(try call.id("mail"), to: destination, by: call.acting))
        }
    }

    private var refusal: Endpoint {
        .change(
            .post, "/quarantine/{mail}/refusal", "refuseMail",
            "Refuse a mail. It stays on record, and nobody is told.", .workQuarantine,
            takes: .object(.optional("reason", .text(TextLimit.note))), gives: .json(.ok, .settledMail),
            isIdempotent: false
        ) { call in
            .settled(
                try await desk.refuseMail(
                    try call.id("mail"), reason: call.body.text("reason") ?? "", by: call.acting))
        }
    }

    private var attachment: Endpoint {
        Endpoint(
            method: .get, path: "/messages/{message}/attachments/{attachment}", name: "getAttachment",
            summary: "A file that came with a mail, as it is.", right: .seeMessage,
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

extension Schema {
    private static let heldFields: [Field] = [
        .required("id", .id), .required("from", written), .required("subject", written),
        .required("why", written, "Why it is where it is."), .required("receivedAt", .time),
    ]

    fileprivate static let heldMail = Self.named("HeldMail", .object(Fields(all: heldFields)))

    fileprivate static let receivedMail = Self.named(
        "InboxMail",
        .object(
            Fields(
                all: heldFields + [
                    .required("state", .words(InboxRow.State.self)), .required("outcome", written),
                    .required("said", written, "What it said, without quotes and signature."),
                    .required("message", .nullable(.id)),
                ])))

    fileprivate static let wholeHeldMail = Self.named(
        "WholeHeldMail",
        .object(
            Fields(
                all: heldFields + [
                    .required("state", .words(InboxRow.State.self)), .required("outcome", written),
                    .required("to", .array(written, upTo: 20)),
                    .required("text", .text(40_000), "What it says; markup is shown as text and means nothing."),
                    .required("cut", .boolean, "Whether there is more than this."),
                    .required("message", .nullable(.id), "The message that it seems to be about."),
                    .required("answerOf", .nullable(named), "Whose answer on it this mail can be filed as."),
                    .required(
                        "movedOn", .boolean,
                        "Something has happened to the message since: filed as an answer it is only kept with it."),
                    .required(
                        "files",
                        .array(
                            .object(.required("name", written), .required("type", written), .required("size", count)),
                            upTo: 100)),
                ])))

    fileprivate static let settledMail = Self.named(
        "SettledMail",
        .object(
            .required("id", .id), .required("state", .word(["released", "refused"])), .required("outcome", written)))
}

extension JSONWriter {
    fileprivate mutating func fields(of row: InboxRow) {
        field("id", row.id)
        field("from", PlainText.shortened(row.from, to: 254))
        field("subject", PlainText.shortened(row.subject, to: 1000))
        field("why", PlainText.shortened(row.why, to: 1000))
        field("receivedAt", row.receivedAt)
    }
}

extension Answer {
    fileprivate static func settled(_ row: InboxRow) -> Self {
        .json { json in
            json.object { json in
                json.field("id", row.id)
                json.field("state", row.state.rawValue)
                json.field("outcome", row.outcome)
            }
        }
    }
}
