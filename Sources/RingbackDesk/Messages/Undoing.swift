import Foundation
import RingbackCore
import RingbackStore
import RingbackWords

/// One’s own last act, taken back.
struct Undoing: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func undo(_ id: MessageID, step wanted: UndoID? = nil) throws -> Entry {
        let last = try UndoQueries.last(on: id, by: person, in: office, session)
        let row = try undoable(id, last)
        guard let step = last else {
            if let wanted, wanted.text != id.text { throw MessageError.tooLateToUndo }
            return try takeBackFiling(row)
        }
        if step.isFiling { return try takeBackFiling(row, shared: step.shared) }
        guard let before = step.before else { throw MessageError.undoBarred(Phrase(act: step.act)) }
        guard wanted == nil || wanted == step.id, now.seconds(since: step.at) <= 60,
            step.version == row.message.version
        else { throw MessageError.tooLateToUndo }
        return try takeBack(step, before: before, row)
    }

    /// The person who added a call may undo it, whether or not they may see the rest of the message.
    private func undoable(_ id: MessageID, _ last: UndoStep?) throws -> MessageRow {
        guard last?.call != nil, try scope.seen(id) == nil else { return try message(id, for: .undoOwn) }
        try Policy.requireScope(for: .undoOwn, acting)
        guard let row = try MessageQueries.find(id, in: office, session) else { throw MessageError.notHere }
        return row
    }

    private func takeBack(_ step: UndoStep, before: String, _ row: MessageRow) throws -> Entry {
        var message = try JSONDecoder().decode(Message.self, from: Data(before.utf8))
        let old = message.version
        message.version = row.message.version
        // An offer closed by the act was closed for good: it is made again.
        let offer = row.message.ownership.handover == nil ? message.ownership.handover : nil
        message.ownership.withdraw()
        guard try MessageQueries.save(&message, session) else { throw MessageError.tooLateToUndo }
        try setBack(step.room, to: message.owner)
        if message.caller.contact != row.message.caller.contact {
            try MessageEventQueries.setContact(message.caller.contact, ofMessage: step.message, in: office, session)
        }
        if step.act == Excuses.act.description, let excuse = ExcuseID(step.id.text) {
            if let day = try DayQueries.day(carriedBy: excuse, in: office, session) {
                try Days(change).requireUnsigned(message.owner, try scope.dayRules().times(day))
            }
            try ExcuseQueries.takeBack(excuse, of: step.message, in: office, session)
        }
        try ClosingActQueries.takeBack(step.id, in: office, session)
        if let attempt = step.attempt {
            try MessageEventQueries.undo(attempt, of: step.message, at: now, in: office, session)
            if let contact = row.message.caller.contact, let last = row.lastAttempt, let number = last.number,
                last.id == attempt, last.outcome == .wrongNumber
            {
                try ContactQueries.markValid(number, of: contact, since: last.at, in: office, session)
            }
            if let last = row.lastAttempt, last.id == attempt, let number = last.number {
                try RungQueries.takeBack(number, by: person, at: last.at, in: office, session)
            }
        }
        let added = try step.call.flatMap { id in
            try MessageEventQueries.calls(of: step.message, in: office, limit: 100, session).first { $0.id == id }
        }
        if let added {
            try PlaybookUseQueries.remove(of: added.id, on: step.message, in: office, session)
            try MessageEventQueries.remove(added.id, in: office, session)
        }
        try UndoQueries.tookBack(step, from: old, to: message.version, in: office, session)
        let entry = try undone(step.message, step.act, knowing: added)
        guard let offer, view.person(offer.to)?.works == true else { return entry }
        return try offerAnew(offer, of: message, undid: step.act)
    }

    private func offerAnew(_ old: Handover, of message: Message, undid act: String) throws -> Entry {
        let offer = Handover(
            id: newID(), kind: old.kind, from: old.from, to: old.to, note: old.note, offeredAt: old.offeredAt)
        try MessageEventQueries.add(offer, of: message.id, in: office, session)
        tell(.handoverOffered, of: .message(message.id), .offer(offer))
        var offered = message
        try offered.ownership.offer(offer)
        try MessageMails(change).offered(offer, of: offered)
        guard let row = try MessageQueries.find(message.id, in: office, session) else { throw MessageError.notHere }
        return entry(row, undid: act)
    }

    /// Moves back entries that made room for a move, unless somebody has moved them since.
    private func setBack(_ room: [MadeRoom], to owner: PersonID) throws {
        for other in room where try !MessageQueries.setBack(other, in: office, session) {
            // A closed or moved message has no place any more.
            guard let row = try MessageQueries.find(other.message, in: office, session) else { continue }
            if row.message.place != nil, row.message.owner == owner { throw MessageError.tooLateToUndo }
        }
    }

    /// A filing made by mistake and untouched since is closed by its taker. It stays on record.
    /// - Parameter shared: the contact whose number the filing found to be shared.
    private func takeBackFiling(_ row: MessageRow, shared: ContactID? = nil) throws -> Entry {
        guard acting.isBy(row.message.filing.taker), row.message.version == 1, row.message.isAsFiled else {
            throw MessageError.nothingToUndo
        }
        guard now.seconds(since: row.message.filing.at) <= 60 else { throw MessageError.tooLateToUndo }
        var new = row
        try new.message.takeBack(by: person, at: now)
        _ = try save(new, was: row.message)
        try PlaybookUseQueries.remove(of: nil, on: row.message.id, in: office, session)
        if let shared, let number = row.message.caller.number { try unshare(number, of: shared) }
        return try undone(row.message.id, "the filing")
    }

    /// A number is its contact's alone again, unless others have called from it meanwhile.
    private func unshare(_ e164: String, of contact: ContactID) throws {
        guard try MessageQueries.strangers(e164, in: office, limit: 1, session).isEmpty,
            try NumberQueries.unshare(e164, of: contact, in: office, session)
        else { return }
        let name = try ContactQueries.find([contact], in: office, session)[contact]?.name ?? ""
        tell(.contactNumberAlone, of: .contact(contact), [.name: .text(name)])
    }

    private func undone(_ id: MessageID, _ act: String, knowing call: CallRow? = nil) throws -> Entry {
        tell(.messageUndone, of: .message(id), ["act": .text(act)])
        guard let row = try MessageQueries.find(id, in: office, session) else { throw MessageError.notHere }
        if let call, try !scope.sees(row.message) { return scope.entry(row, knowing: call, undid: act) }
        return entry(row, undid: act)
    }
}
