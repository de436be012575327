import RingbackCore
import RingbackDesk
import RingbackJSON

// A message with everything that happened to it.
extension Schema {
    static let file = Self.named(
        "MessageFile",
        .object(
            .required("entry", entry),
            .required("may", .array(.words(Right.self), upTo: 100), "What the asking person may do to it."),
            .required("calls", .array(call, upTo: 1000)), .required("attempts", .array(attempt, upTo: 10_000)),
            .required("answers", .array(answer, upTo: 10_000)),
            .required("handovers", .array(decided, upTo: 10_000)),
            .required("context", .array(context, upTo: 10_000)), .required("nudges", .array(nudge, upTo: 10_000)),
            .required("mailed", .array(mailed, upTo: 500), "What was mailed about it."),
            .required("received", .array(received, upTo: 200), "The mails that came in about it."),
            .required("files", .array(attachment, upTo: 200), "The files that came with them.")))

    private static let mailed = Self.named(
        "MailedMail",
        .object(
            .required("number", count), .required("kind", words(MailKind.self)), .required("to", written),
            .required("person", .nullable(named)), .required("madeAt", .time),
            .required("state", .word(["waiting", "sent", "failed", "dropped", "bounced"])),
            .required("settledAt", .nullable(.time)), .required("error", written)))

    private static let received = Self.named(
        "ReceivedMail",
        .object(
            .required("id", .id), .required("receivedAt", .time), .required("from", written),
            .required("person", .nullable(named)), .required("subject", written), .required("said", written),
            .required("leftOut", written, "What was left out of it: quotes and signature."),
            .required("state", .word(["done", "released"]))))

    private static let attachment = Self.named(
        "Attachment",
        .object(
            .required("id", .id), .required("name", written), .required("type", written), .required("size", count)))

    static let call = Self.named("Call", .object(Fields(all: callFields)))

    /// A contact's call, with the message it belongs to.
    static let contactCall = Self.named(
        "ContactCall",
        .object(
            Fields(
                all: callFields + [
                    .required(
                        "message", .nullable(.id), "The message that it is on; null where that is not yours to open."),
                    .required("owner", .nullable(named), "Who owes or owed the return."),
                    .required("face", .nullable(words(Face.self))),
                    .required("outcome", .nullable(words(ClosingOutcome.self))),
                ])))

    private static let callFields: [Field] = [
        .required("id", .id), .required("at", .time), .required("source", words(CallSource.self)),
        .required("name", written, "As it was given with this call."),
        .required("number", .nullable(written)), .required("answeredBy", named), .required("regarding", written),
        .required("boxes", .array(box, upTo: 6)), .required("told", written),
        .required("readBack", .boolean, "The number was read back to the caller."),
    ]

    private static let answer = Self.named(
        "Answer",
        .object(
            .required("id", .id), .required("at", .time), .required("by", named),
            .required("answer", words(AnswerKind.self)), .required("text", written), .required("to", .nullable(named)),
            .required(
                "reply",
                .nullable(
                    .object(.required("text", written), .required("by", named), .required("at", .time))))))

    private static let decided = Self.named(
        "DecidedHandover",
        .object(
            .required("id", .id), .required("from", named), .required("to", named),
            .required("kind", .word(["handover", "request", "notMine"])), .required("note", written),
            .required("offeredAt", .time), .required("decidedAt", .nullable(.time)),
            .required("decision", .nullable(.word(["accepted", "refused", "withdrawn"]))), .required("reason", written))
    )

    static let context = Self.named(
        "Context",
        .object(
            .required("id", .id), .required("at", .time), .required("by", named), .required("text", written),
            .required("until", .nullable(.time))))

    private static let nudge = Self.named(
        "Nudge",
        .object(
            .required("at", .time), .required("to", named), .required("step", .word(["owner", "backup", "supervisor"])))
    )
}

extension JSONWriter {
    mutating func file(_ file: MessageFile) {
        let names = file.names
        object { json in
            json.name("entry")
            json.entry(file.entry)
            json.array("may", file.may.map(\.rawValue).sorted())
            json.array("calls", of: file.calls) { $0.call($1, names) }
            json.array("attempts", of: file.attempts.filter { $0.undoneAt == nil }) { json, attempt in
                json.attempt(attempt, names)
            }
            json.array("answers", of: file.answers) { $0.answer($1, names) }
            json.array("handovers", of: file.handovers) { $0.decided($1, names) }
            json.array("context", of: file.context) { $0.context($1, names) }
            json.array("nudges", of: file.nudges) { json, nudge in
                json.object { json in
                    json.field("at", nudge.at)
                    json.named("to", nudge.to, in: names)
                    json.field("step", nudge.step.word)
                }
            }
            json.array("mailed", of: file.mailed) { $0.mailed($1, names) }
            json.array("received", of: file.received) { $0.received($1, names) }
            json.array("files", of: file.files) { json, file in
                json.object { json in
                    json.field("id", file.id)
                    json.field("name", PlainText.shortened(file.name, to: 500))
                    json.field("type", PlainText.shortened(file.type, to: 200))
                    json.field("size", file.size)
                }
            }
        }
    }

    private mutating func mailed(_ mail: OutboxRow, _ names: [PersonID: String]) {
        object { json in
            json.field("number", mail.number)
            json.field("kind", mail.kind.rawValue)
            json.field("to", mail.address)
            if let person = mail.person { json.named("person", person, in: names) } else { json.nullField("person") }
            json.field("madeAt", mail.madeAt)
            json.field("state", mail.state.rawValue)
            json.field("settledAt", mail.settledAt)
            json.field("error", PlainText.shortened(mail.lastError, to: 2000))
        }
    }

    private mutating func received(_ mail: InboxRow, _ names: [PersonID: String]) {
        object { json in
            json.field("id", mail.id)
            json.field("receivedAt", mail.receivedAt)
            json.field("from", PlainText.shortened(mail.from, to: 254))
            if let person = mail.person { json.named("person", person, in: names) } else { json.nullField("person") }
            json.field("subject", PlainText.shortened(mail.subject, to: 1000))
            json.field("said", PlainText.shortened(mail.said, to: 8000))
            json.field("leftOut", mail.leftOut)
            json.field("state", mail.state.rawValue)
        }
    }

    /// A contact's call, with the message it belongs to.
    mutating func call(_ call: CallRow, _ names: [PersonID: String], about: CalledAbout?) {
        object { json in
            json.fields(of: call, names)
            json.field("message", about?.sees == true ? call.message : nil)
            json.named("owner", about?.entry.owner)
            json.field("face", about?.entry.face.rawValue)
            json.field("outcome", about?.entry.message.closing?.outcome.rawValue)
        }
    }

    mutating func call(_ call: CallRow, _ names: [PersonID: String]) {
        object { $0.fields(of: call, names) }
    }

    private mutating func fields(of call: CallRow, _ names: [PersonID: String]) {
        field("id", call.id)
        field("at", call.at)
        field("source", call.source.rawValue)
        field("name", call.name)
        field("number", call.number)
        named("answeredBy", call.answeredBy, in: names)
        field("regarding", call.regarding)
        array("boxes", call.boxes.names)
        field("told", call.told)
        field("readBack", call.readBack)
    }

    mutating func context(_ context: ContextRow, _ names: [PersonID: String]) {
        object { json in
            json.field("id", context.id)
            json.field("at", context.at)
            json.named("by", context.by, in: names)
            json.field("text", context.said)
            json.field("until", context.expiresAt)
        }
    }

    private mutating func attempt(_ attempt: AttemptRow, _ names: [PersonID: String]) {
        object { json in
            json.field("id", attempt.id)
            json.field("outcome", attempt.outcome.rawValue)
            json.named("by", attempt.by, in: names)
            json.field("at", attempt.at)
            json.field("with", attempt.with)
            json.field("said", attempt.said)
            json.field("number", attempt.number)
        }
    }

    private mutating func answer(_ answer: AnswerRow, _ names: [PersonID: String]) {
        object { json in
            json.field("id", answer.id)
            json.field("at", answer.at)
            json.named("by", answer.by, in: names)
            json.field("answer", answer.kind.rawValue)
            json.field("text", answer.said)
            if let to = answer.to { json.named("to", to, in: names) } else { json.nullField("to") }
            guard let reply = answer.reply else { return json.nullField("reply") }
            json.object("reply") { json in
                json.field("text", reply.said)
                json.named("by", reply.by, in: names)
                json.field("at", reply.at)
            }
        }
    }

    private mutating func decided(_ row: HandoverRow, _ names: [PersonID: String]) {
        object { json in
            json.field("id", row.handover.id)
            json.named("from", row.handover.from, in: names)
            json.named("to", row.handover.to, in: names)
            json.field("kind", row.handover.kind.rawValue)
            json.field("note", row.handover.note)
            json.field("offeredAt", row.handover.offeredAt)
            json.field("decidedAt", row.decidedAt)
            json.field("decision", row.decision?.rawValue)
            json.field("reason", row.reason)
        }
    }
}

extension NudgeClock.Step {
    fileprivate var word: String {
        switch self {
        case .owner: "owner"
        case .backup: "backup"
        case .supervisor: "supervisor"
        }
    }
}
