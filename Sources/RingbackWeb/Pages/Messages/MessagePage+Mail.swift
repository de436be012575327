import RingbackCore
import RingbackDesk
import RingbackWords

extension MessagePage {
    /// Mail sent and received about a message, newest first.
    static func mails(_ file: MessageFile, _ say: Wording) -> [Line] {
        let out = file.mailed.map { ($0.settledAt ?? $0.madeAt, Line($0, file.names, say)) }
        let came = file.received.map { ($0.receivedAt, Line($0, file.names, say)) }
        return (out + came).sorted { $0.0 > $1.0 }.map(\.1)
    }
}

extension MessagePage.Line {
    fileprivate init(_ mail: OutboxRow, _ names: [PersonID: String], _ say: Wording) {
        let to = mail.person.flatMap { names[$0] } ?? mail.address
        let why = mail.lastError.isEmpty ? "" : ": \(PlainText.shortened(mail.lastError, to: 200))"
        let fate =
            switch mail.state {
            case .waiting where mail.tries > 0:
                say(mail.tries, one: "not out yet, tried 1 time", other: "not out yet, tried \(mail.tries) times") + why
            case .waiting where mail.dueAt > say.now: say("goes out \(say.fullMoment(mail.dueAt))")
            case .waiting: say("on its way")
            case .sent: say("sent")
            case .failed: say("did not get out") + why
            case .dropped: say("not sent") + why
            case .bounced: say("came back") + why
            }
        self.init(
            when: say.fullMoment(mail.settledAt ?? mail.madeAt), text: say("to \(to), \(mail.kind.noun): \(fate)"))
    }

    fileprivate init(_ mail: InboxRow, _ names: [PersonID: String], _ say: Wording) {
        let from = mail.person.flatMap { names[$0] } ?? say(mail.shownFrom)
        let by = mail.settledBy.flatMap { names[$0] } ?? say("somebody")
        let said = PlainText.shortened(mail.said, to: 600)
        self.init(
            when: say.fullMoment(mail.receivedAt),
            text: mail.state == .released
                ? say("by mail from \(from), let through by \(by)") : say("by mail from \(from)"),
            said: said.isEmpty ? nil : said, leftOut: mail.leftOut.isEmpty ? nil : mail.leftOut)
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
