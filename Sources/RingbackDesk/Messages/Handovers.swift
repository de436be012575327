import RingbackCore
import RingbackStore
import RingbackWords

/// Messages offered to another owner.
struct Handovers: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Parameter aside: what the receiver is to put aside, where it is more than their lead has set.
    func offer(
        _ id: MessageID, to: String, note: String, aside: String = "", expecting: Int? = nil
    ) throws -> Entry {
        let note = try PlainText.clean(note, limit: TextLimit.note)
        let to = try PlainText.clean(to, limit: TextLimit.email, lines: .one)
        guard !to.isEmpty else { throw MessageError.ownerMissing }
        let row = try message(id, for: .offerHandover, expecting: expecting)
        let target = try scope.named(to).person
        let isTheirs = row.message.ownership.handover?.to == target || acting.isBy(target)
        try offer(
            row, kind: .handover, to: target,
            note: isTheirs ? note : Loads(change).fit(to: target, aside: aside, note: note))
        return try reread(id)
    }

    func accept(_ handover: HandoverID, of id: MessageID) throws -> Entry {
        try accept(try offered(id, handover), handover)
        return try reread(id)
    }

    func refuse(_ handover: HandoverID, of id: MessageID, reason: String) throws -> Entry {
        let reason = try PlainText.clean(reason, limit: TextLimit.note)
        try refuse(try offered(id, handover), handover, reason: reason)
        return try reread(id)
    }

    func offer(_ row: MessageRow, kind: Handover.Kind, to target: PersonID, note: String) throws {
        try row.message.mustBeOpen()
        // A cover works it but takes nothing over on their own, by any route: the owner comes back.
        let own = try scope.grounds(to: row.message).subtracting([.cover])
        if acting.isBy(target), !Policy.allows(.offerHandover, acting, own) { throw OwnershipError.onlyCovers }
        guard let receiver = view.person(target), receiver.works else {
            throw MessageError.ownerLeft(name: view.name(of: target), advice: say("Choose somebody else."))
        }
        try view.mustBeOnTheClock(target, at: now)
        let handover = Handover(id: newID(), kind: kind, from: try person, to: target, note: note, offeredAt: now)
        var new = row
        try new.message.ownership.offer(handover)
        new.message.touch(at: now)
        new.message.timing.nudge = NudgeRule.clock(
            code: row.message.code, after: nil, at: now, hours: view.callHours(of: row.message))
        _ = try save(new, was: row.message)
        try MessageEventQueries.add(handover, of: row.message.id, in: office, session)
        tell(.handoverOffered, of: .message(row.message.id), .offer(handover))
        try MessageMails(change).offered(handover, of: new.message)
    }

    /// The message with this open handover, if the acting person may decide it.
    ///
    /// If it is no longer offered to them they are told so, rather than that it does not exist.
    func offered(_ id: MessageID, _ handover: HandoverID) throws -> MessageRow {
        guard let row = try MessageQueries.find(id, in: office, session),
            try MessageEventQueries.handovers(of: id, in: office, session).contains(where: {
                $0.handover.id == handover && acting.isBy($0.handover.to)
            })
        else {
            _ = try scope.message(id)
            throw OwnershipError.notOffered
        }
        guard row.message.ownership.handover?.id == handover else { throw OwnershipError.notOffered }
        try Policy.require(.decideHandover, acting, try scope.grounds(to: row.message))
        return row
    }

    func accept(_ row: MessageRow, _ handover: HandoverID) throws {
        var new = row
        try new.message.mustBeOpen()
        if let offer = row.message.ownership.handover, offer.kind == .handover {
            let isGiven = stillGives(offer.from, whatIs: row.message.owner) { giver in
                Policy.stands(.offerEverything, giver)
                    || Policy.stands(.offerHandover, giver, giver.grounds(to: row.message))
            }
            guard isGiven else { throw OwnershipError.notOffered }
        }
        try new.message.accept(handover, by: person, at: now)
        new.message.routing.reason = Phrase.accepted(from: view.name(of: row.message.owner)).description
        _ = try save(new, was: row.message)
        tell(.handoverAccepted, of: .message(row.message.id), .owner(row.message.owner, new.message.owner))
        try MessageMails(change).decided(row.message.ownership.handover, of: new.message, owner: row.message.owner)
    }

    func refuse(_ row: MessageRow, _ handover: HandoverID, reason: String) throws {
        let kind = row.message.ownership.handover?.kind
        var new = row
        try new.message.ownership.refuse(handover, by: person, reason: reason)
        new.message.touch(at: now)
        new.message.timing.nudge = NudgeRule.clock(
            code: row.message.code, after: nil, at: now, hours: view.callHours(of: row.message))
        let saved = try save(new, was: row.message)
        tell(.handoverRefused, of: .message(row.message.id), ["reason": .text(reason)])
        try MessageMails(change).decided(
            row.message.ownership.handover, of: saved.message, owner: row.message.owner, reason: reason)
        guard kind == .notMine else { return }
        let refused = try MessageEventQueries.handovers(of: row.message.id, in: office, session)
            .filter { $0.decision == .refused }.map(\.handover.to)
        let next: Answers.Target
        do {
            next = try Answers(change).dutyHolder(of: saved.message, named: "", besides: Set(refused))
        } catch MessageError.nobodyElse {
            return
        }
        let said = try row.message.ownership.handover.map {
            try Answers(change).said(with: $0, of: row.message)
        }
        let note = next.note(after: said ?? "", view)
        try offer(saved, kind: .notMine, to: next.person, note: note)
    }
}
