import RingbackCore
import RingbackDesk

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
            case .waiting where mail.tries > 0: "not out yet, tried \(Wording.count(mail.tries, "time"))\(why)"
            case .waiting where mail.dueAt > say.now: "goes out \(say.fullMoment(mail.dueAt))"
            case .waiting: "on its way"
            case .sent: "sent"
            case .failed: "did not get out\(why)"
            case .dropped: "not sent\(why)"
            case .bounced: "came back\(why)"
            }
        self.init(when: say.fullMoment(mail.settledAt ?? mail.madeAt), text: "to \(to), \(mail.kind.noun): \(fate)")
    }

    fileprivate init(_ mail: InboxRow, _ names: [PersonID: String], _ say: Wording) {
        let from = mail.person.flatMap { names[$0] } ?? mail.shownFrom
        let through =
            mail.state == .released ? ", let through by \(mail.settledBy.flatMap { names[$0] } ?? "somebody")" : ""
        let said = PlainText.shortened(mail.said, to: 600)
        self.init(
            when: say.fullMoment(mail.receivedAt), text: "by mail from \(from)\(through)",
            said: said.isEmpty ? nil : said, leftOut: mail.leftOut.isEmpty ? nil : mail.leftOut)
    }
}

extension MessagePage.MailFile {
    init(_ file: AttachmentRow) {
        self.init(
            path: Paths.attachment(file.id.text, of: file.message.text), name: PlainText.shortened(file.name, to: 120),
            detail: "\(PlainText.shortened(file.type, to: 60)), \(file.size.sizeInWords)",
            isSound: AttachmentFile.isSound(file.type))
    }
}
