import Foundation
import RingbackCore
import RingbackStore
import RingbackWords

/// Mails that a person has to look at.
struct Quarantine: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// The text to keep of a mail: without quotes and signature, if known.
    func context(of row: InboxRow, _ mail: ReceivedMail?) throws -> String {
        let said = OwnMail.withoutLinks(row.said.isEmpty ? mail?.text ?? "" : row.said)
        let text = PlainText.beginning(said, limit: TextLimit.note - 400).text
        let from = PlainText.shortened(row.from, to: 200)
        let subject = PlainText.shortened(row.subject, to: 150)
        let words = text.isEmpty ? subject : text
        return view.language(
            from.isEmpty ? say("By email from an unknown sender: \(words)") : say("By email from \(from): \(words)"))
    }

    /// Files a mail from elsewhere as the answer of the receiver of the mail it answers. They are told at their own
    /// address.
    func file(_ row: InboxRow, as said: ReplyText.Reading, to sent: OutboxRow) throws -> InboxRow {
        guard let person = sent.person, let message = sent.message, !said.own.isEmpty,
            let theirs = view.acting(person, via: .mail, at: now)
        else { throw PostOfficeError.noAnswer }
        tell(.mailFiledAsAnswer, of: .message(message), ["of": .text(person.text), .from: .text(row.from)])
        var outcome: ReplyOutcome
        // An answer to a question counts whatever has become of the call.
        let isLate =
            try sent.kind != .question
            && MessageQueries.find(message, in: office, session).map {
                try scope.hasMovedOn($0.message, since: row.receivedAt)
            } ?? false
        do {
            outcome = try change.asThough(theirs) {
                try isLate ? Replies($0).keep(said.own, late: sent) : Replies($0).obey(said.own, answering: sent)
            }
        } catch MessageError.notHere { throw PostOfficeError.noAnswer } catch AccessError.forbidden {
            throw PostOfficeError.noAnswer
        }
        guard outcome.isTied else { throw PostOfficeError.noAnswer }
        let (from, filer) = (PlainText.shortened(row.from, to: 120), view.name(of: try self.person))
        let filed =
            from.isEmpty
            ? say("\(filer) filed an email from an unknown sender as your answer.\n\(outcome.sentence)")
            : say("\(filer) filed an email from \(from) as your answer.\n\(outcome.sentence)")
        let language = view.language(of: person)
        try Mails(change).write(
            .receipt, to: person, about: outcome.isSeen ? outcome.message : nil,
            particulars: MailParticulars(
                said: language(filed), subject: row.subject, quoted: outcome.saved.isEmpty ? nil : outcome.saved,
                act: language(outcome.act)))
        return try settle(
            row, .released,
            outcome: isLate
                ? ReplyOutcome.late : say("Filed as \(view.name(of: person))’s answer: \(outcome.act)."))
    }

    func keepFiles(of mail: ReceivedMail?, from inbox: InboxID, with message: MessageID) throws {
        for file in mail?.attachments.prefix(100) ?? [] {
            let name = PlainText.shortened(file.name, to: 200)
            try AttachmentQueries.add(
                AttachmentRow(
                    id: newID(), message: message, inbox: inbox,
                    name: name.isEmpty ? view.language(say("file", context: "attachment")) : name,
                    type: PlainText.shortened(file.type, to: 100), size: file.content.count),
                content: file.content, in: office, session)
        }
    }

    func settle(
        _ row: InboxRow, _ state: InboxRow.State, outcome: Phrase, message: MessageID? = nil
    ) throws -> InboxRow {
        let settled = try InboxQueries.settle(
            row.id,
            InboxSettlement(
                state, why: row.why, outcome: view.language(outcome), said: row.said, from: row.from,
                subject: row.subject, message: message ?? row.message, person: row.person, at: now, by: person),
            from: [.quarantined, .ignored], in: office, session)
        guard settled, let row = try InboxQueries.find(row.id, in: office, session) else {
            throw PostOfficeError.settled
        }
        return row
    }
}
