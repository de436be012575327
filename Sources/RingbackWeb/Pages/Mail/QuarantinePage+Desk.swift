import Foundation
import RingbackCore
import RingbackDesk
import RingbackWords

extension QuarantinePage.Mail {
    init(_ row: InboxRow, about: Entry?, _ say: Wording) {
        self.init(
            id: row.id.text, from: say(row.shownFrom), subject: PlainText.shortened(say(row.shownSubject), to: 120),
            when: say.fullMoment(row.receivedAt), why: PlainText.shortened(say.language(stored: row.why), to: 400),
            answers: about.map { HeldMailPage.answers($0, say) })
    }
}

extension HeldMailPage {
    init(_ mail: HeldMail, _ say: Wording, names: [PersonID: String]) {
        let row = mail.row
        self.init(
            id: row.id.text, from: say(row.shownFrom), to: say.list(mail.to),
            subject: say(row.shownSubject), when: say.fullMoment(row.receivedAt),
            why: PlainText.shortened(say.language(stored: row.why), to: 1000), text: mail.text, isCut: mail.isCut,
            files: mail.files.map { "\($0.name), \($0.type), \($0.size.sizeInWords(say))" },
            about: mail.about.flatMap { $0.message.isOpen ? Place($0, say) : nil })
        answer = mail.answer.flatMap { person in
            mail.about.map {
                Answer(
                    of: person.name, to: Self.answers($0, say), said: PlainText.shortened(row.said, to: 400),
                    isLate: mail.hasMovedOn)
            }
        }
        leftOut = row.leftOut
        if row.state == .ignored {
            putAside = true
        } else if row.state == .done {
            fate = row.outcome
        } else if row.state != .quarantined {
            let by = row.settledBy.flatMap { names[$0] } ?? say("somebody")
            fate = "\(row.outcome) \(by), \(row.settledAt.map { say.fullMoment($0) } ?? "")"
        }
    }
}

extension HeldMailPage {
    /// "John Smith, Ana, today 9:12 AM".
    static func answers(_ entry: Entry, _ say: Wording) -> String {
        "\(EntryView.caller(entry.message, say)), \(entry.owner.name), \(say.moment(entry.message.timing.lastCallAt))"
    }
}

extension HeldMailPage.Place {
    init(_ entry: Entry, _ say: Wording) {
        let message = entry.message
        let owes = say("\(entry.owner.name) owes the return, due \(say.moment(message.timing.due))")
        self.init(
            id: entry.id.text, title: EntryView.caller(message, say),
            detail: "\(PlainText.shortened(message.regarding, to: 120)) · \(owes)")
    }
}

extension MailsPage.Mail {
    init(_ row: InboxRow, _ say: Wording) {
        self.init(
            id: row.id.text, from: say(row.shownFrom), subject: PlainText.shortened(say(row.shownSubject), to: 120),
            when: say.fullMoment(row.receivedAt), fate: row.state.label,
            why: PlainText.shortened(say.language(stored: row.outcome.isEmpty ? row.why : row.outcome), to: 400),
            isRead: row.state != .waiting)
    }
}

extension InboxRow {
    var shownFrom: Phrase {
        let from = PlainText.shortened(from, to: 254)
        return from.isEmpty ? say("nobody named", context: "sender") : Phrase(verbatim: from)
    }

    var shownSubject: Phrase {
        let subject = PlainText.shortened(subject, to: 300)
        return subject.isEmpty ? say("(no subject)") : Phrase(verbatim: subject)
    }
}

extension Int {
    /// "240 KB", "1.2 MB".
    func sizeInWords(_ say: Wording) -> String {
        switch self {
        case ..<1000: say(self, one: "1 byte", other: "\(self) bytes")
        case ..<1_000_000: "\((self + 500) / 1000) KB"
        default: "\(self / 1_000_000).\(self / 100_000 % 10) MB"
        }
    }
}
