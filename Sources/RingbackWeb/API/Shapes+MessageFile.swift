import RingbackCore
import RingbackDesk

/// A call of a contact, and the message it is on, where the reader knows of it.
typealias ContactCall = (call: Naming<CallRow>, about: CalledAbout?)

// A message with all that happened to it.
extension Shapes {
    static let file = Shape<MessageFile>("MessageFile", version: { $0.entry.version }, capacity: { _ in 4096 }) {
        Field("entry", entry) { $0.entry }
        Field("may", as: .array(.words(Right.self), upTo: Right.allCases.count), "What you may do with it.") {
            $0.may.map(\.rawValue).sorted()
        }
        Field("calls", call, upTo: 1000) { $0.calls.naming($0.names) }
        Field("attempts", attempt, upTo: 10_000) { file in
            file.attempts.lazy.filter { $0.undoneAt == nil }.map { ($0, Named($0.by, among: file.names)) }
        }
        Field("answers", answer, upTo: 10_000) { $0.answers.naming($0.names) }
        Field("handovers", decided, upTo: 10_000) { $0.handovers.naming($0.names) }
        Field("context", context, upTo: 10_000) { $0.context.naming($0.names) }
        Field("nudges", nudge, upTo: 10_000) { $0.nudges.naming($0.names) }
        Field("mailed", mailed, upTo: 500, "Emails sent about it.") { $0.mailed.naming($0.names) }
        Field("received", received, upTo: 200, "Emails received about it.") { $0.received.naming($0.names) }
        Field("files", attachment, upTo: 200, "The files that came with them.") { $0.files }
    }

    private static let mailed = Shape<Naming<OutboxRow>>("MailedMail") {
        Field("number") { $0.it.number }
        Field("kind") { $0.it.kind }
        Field("to") { $0.it.address }
        Field("person") { $0.name($0.it.person) }
        Field("madeAt") { $0.it.madeAt }
        Field("state") { $0.it.state }
        Field("settledAt") { $0.it.settledAt }
        Field("error") { PlainText.shortened($0.it.lastError, to: 2000) }
    }

    private static let received = Shape<Naming<InboxRow>>("ReceivedMail") {
        Field("id") { $0.it.id }
        Field("receivedAt") { $0.it.receivedAt }
        Field("from") { PlainText.shortened($0.it.from, to: 254) }
        Field("person") { $0.name($0.it.person) }
        Field("subject") { PlainText.shortened($0.it.subject, to: 1000) }
        Field("said") { PlainText.shortened($0.it.said, to: 8000) }
        Field("leftOut", "What was left out of it: quotes and signature.") { $0.it.leftOut }
        Field("state", as: .word(["done", "released"])) { $0.it.state.rawValue }
    }

    private static let attachment = Shape<AttachmentRow>("Attachment") {
        Field("id") { $0.id }
        Field("name") { PlainText.shortened($0.name, to: 500) }
        Field("type") { PlainText.shortened($0.type, to: 200) }
        Field("size") { $0.size }
    }

    static let call = Shape<Naming<CallRow>>("Call") {
        Field("id") { $0.it.id }
        Field("at") { $0.it.at }
        Field("source") { $0.it.source }
        Field("name", "As it was typed for this call.") { $0.it.name }
        Field("number") { $0.it.number }
        Field("answeredBy") { $0.name($0.it.answeredBy) }
        Field("regarding") { $0.it.regarding }
        Field("boxes", as: .boxes) { $0.it.boxes.names }
        Field("told") { $0.it.told }
        Field("readBack", "The caller confirmed the number.") { $0.it.readBack }
        Field("returns", "The attempt of ours that they called back.") { $0.it.returned }
    }

    /// A call of a contact, with the message it is on.
    static let contactCall = Shape<ContactCall>("ContactCall") {
        Field.all(of: call) { $0.call }
        Field("message", "Its message; null if you do not have access to it.") {
            $0.about?.sees == true ? $0.call.it.message : nil
        }
        Field("owner", "Who owes or owed the return.") { $0.about?.entry.owner }
        Field("face") { $0.about?.entry.face }
        Field("outcome") { $0.about?.entry.message.closing?.outcome }
    }

    private static let answer = Shape<Naming<AnswerRow>>("Answer") {
        Field("id") { $0.it.id }
        Field("at") { $0.it.at }
        Field("by") { $0.name($0.it.by) }
        Field("answer") { $0.it.kind }
        Field("text") { $0.it.said }
        Field("to") { $0.name($0.it.to) }
        Field("reply", reply) { answer in answer.it.reply.map { Naming($0, answer.names) } }
    }

    private static let reply = Shape<Naming<AnswerRow.Reply>> {
        Field("text") { $0.it.said }
        Field("by") { $0.name($0.it.by) }
        Field("at") { $0.it.at }
    }

    private static let decided = Shape<Naming<HandoverRow>>("DecidedHandover") {
        Field.all(of: handover) { ($0.it.handover, $0.name($0.it.handover.from), $0.name($0.it.handover.to)) }
        Field("decidedAt") { $0.it.decidedAt }
        Field("decision") { $0.it.decision }
        Field("reason") { $0.it.reason }
    }

    static let context = Shape<Naming<ContextRow>>("Context") {
        Field("id") { $0.it.id }
        Field("at") { $0.it.at }
        Field("by") { $0.name($0.it.by) }
        Field("text") { $0.it.said }
        Field("until") { $0.it.expiresAt }
    }

    private static let nudge = Shape<Naming<NudgeRow>>("Nudge") {
        Field("at") { $0.it.at }
        Field("to") { $0.name($0.it.to) }
        Field("step", as: .word(["owner", "backup", "supervisor"])) { "\($0.it.step)" }
        Field("by", "Who reminded them; null for an automatic reminder.") { $0.name($0.it.by) }
    }
}
