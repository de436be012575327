import RingbackCore
import RingbackSodium
import RingbackStore

/// The buttons in our mails.
struct MailLinks: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func follow(_ link: MailLink, of mail: OutboxRow, _ fields: MailLinkFields) throws {
        guard let id = mail.message else { return }
        switch link.act {
        case .mine: _ = try Answers(change).answer(id, .mine, text: "", to: "")
        case .context: _ = try Answers(change).answer(id, .context, text: fields.text, to: "")
        case .pleaseDoIt: _ = try Answers(change).answer(id, .pleaseDoIt, text: fields.text, to: fields.to)
        case .notMine: _ = try Answers(change).answer(id, .notMine, text: fields.text, to: fields.to)
        case .needMore: _ = try Answers(change).answer(id, .needMore, text: fields.text, to: "")
        case .talked: try attempt(.talked, id, fields)
        case .leftWord: try attempt(.leftWord, id, fields)
        case .noAnswer: try attempt(.noAnswer, id, fields)
        case .wrongNumber: try attempt(.wrongNumber, id, fields)
        case .accept, .refuse:
            guard let offer = link.entry.flatMap({ scope.offer(mail, of: $0.message) }) else {
                throw OwnershipError.notOffered
            }
            if link.act == .accept {
                _ = try Handovers(change).accept(offer.id, of: id)
            } else {
                _ = try Handovers(change).refuse(offer.id, of: id, reason: fields.text)
            }
        case .know: try Ladders(change).confirm(id, said: "")
        case .reply:
            guard let question = link.question else { throw MessageError.alreadyReplied }
            _ = try Answers(change).reply(fields.text, to: question.id, of: id)
        }
    }

    private func attempt(_ outcome: AttemptOutcome, _ id: MessageID, _ fields: MailLinkFields) throws {
        _ = try Attempts(change).record(outcome, with: fields.with, said: fields.text, number: "", on: id)
    }

    /// The link after it was pressed.
    func done(_ link: MailLink, _ id: MessageID) throws -> MailLink {
        // After declining or handing on, this person may no longer see the message.
        let row = try scope.seen(id)?.row
        var done = MailLink(
            act: link.act, office: view, person: try person, entry: row.map(scope.entry), hindrance: nil,
            question: link.question, now: now)
        if let row, let last = try UndoQueries.last(on: id, by: person, in: office, session), last.before != nil,
            last.version == row.message.version, last.at == now
        {
            done.undoUntil = now.adding(seconds: 60)
        }
        return done
    }
}
