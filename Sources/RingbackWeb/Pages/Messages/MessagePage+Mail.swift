import RingbackCore
import RingbackDesk
import RingbackWords

extension MessagePage.Event {
    /// Mail sent and received about a message.
    static func mails(_ file: MessageFile, _ say: Wording) -> [(Timestamp, Self)] {
        file.mailed.map { ($0.settledAt ?? $0.madeAt, Self($0, file.names, say)) }
            + file.received.map { ($0.receivedAt, Self($0, file.names, say)) }
    }

    private init(_ mail: OutboxRow, _ names: [PersonID: String], _ say: Wording) {
        let to = mail.person.flatMap { names[$0] } ?? mail.address
        let why = mail.lastError.isEmpty ? "" : ": \(PlainText.shortened(mail.lastError, to: 200))"
        let fate =
            switch mail.state {
            case .waiting where mail.tries > 0:
                say(mail.tries, one: "not sent yet, 1 attempt", other: "not sent yet, \(mail.tries) attempts") + why
            case .waiting where mail.dueAt > say.now: say("will be sent \(say.fullMoment(mail.dueAt))")
            case .waiting: say("being sent")
            case .sent: say("sent")
            case .failed: say("could not be sent") + why
            case .dropped: say("not sent") + why
            case .bounced: say("returned to sender") + why
            }
        self.init(.mail, at: mail.settledAt ?? mail.madeAt, say("Mail"), say)
        text = say("to \(to), \(mail.kind.noun): \(fate)")
    }

    private init(_ mail: InboxRow, _ names: [PersonID: String], _ say: Wording) {
        let from = mail.person.flatMap { names[$0] } ?? say(mail.shownFrom)
        let by = mail.settledBy.flatMap { names[$0] } ?? say("somebody")
        let said = PlainText.shortened(mail.said, to: 600)
        self.init(.mail, at: mail.receivedAt, say("Mail"), say)
        text =
            mail.state == .released
            ? say("by email from \(from), released by \(by)") : say("by email from \(from)")
        self.said = said.isEmpty ? nil : said
        leftOut = mail.leftOut.isEmpty ? nil : mail.leftOut
    }
}

extension MessagePage.MailFile {
    init(_ file: AttachmentRow, _ say: Wording) {
        self.init(
            path: Paths.attachment(file.id.text, of: file.message.text), name: PlainText.shortened(file.name, to: 120),
            detail: "\(PlainText.shortened(file.type, to: 60)), \(file.size.sizeInWords(say))",
            isSound: AttachmentFile.isSound(file.type))
    }
}
