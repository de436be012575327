package import RingbackCore
import RingbackStore

extension Desk {
    /// Offers a message to somebody; the owner stays until they accept.
    /// - Parameter aside: what the receiver is to put aside, where it is more than their lead has set.
    /// - Throws: ``LoadError/overLimit(_:atOnce:most:)``, ``OwnershipError/alreadyOffered``, ``OwnershipError/alreadyTheirs``,
    ///   ``MessageError/ownerLeft(name:advice:)``.
    package func offer(
        _ id: MessageID, to: String, note: String, aside: String = "", by acting: Acting, expecting: Int? = nil,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) {
            try Handovers($0).offer(id, to: to, note: note, aside: aside, expecting: expecting)
        }
    }

    /// The message is theirs from now on, and off the sheet that it stood on.
    /// - Throws: ``OwnershipError/notOffered`` when it was answered or taken back.
    package func accept(
        _ handover: HandoverID, of id: MessageID, by acting: Acting, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) { try Handovers($0).accept(handover, of: id) }
    }

    /// Accepts everything others hand over to the acting person; favours and "not mine" are decided one by one.
    /// - Parameter from: only from this person.
    /// - Returns: how many are now theirs.
    package func acceptAll(from: PersonID? = nil, by acting: Acting) async throws -> Int {
        try Policy.requireScope(for: .decideHandover, acting)
        return try await change(acting) { change in
            var count = 0
            while true {
                let offered = try SheetQueries.offered(to: change.person, in: change.office, change.session)
                    .filter { row in
                        row.message.ownership.handover?.kind == .handover
                            && (from == nil || row.message.owner == from)
                    }
                for row in offered {
                    guard let handover = row.message.ownership.handover?.id else { continue }
                    try Handovers(change).accept(row, handover)
                    count += 1
                }
                if offered.isEmpty || count >= 1000 { return count }
            }
        }
    }

    /// Declines an offer with a reason. A "not mine" then goes on to the next possible holder of the duty.
    /// - Throws: ``OwnershipError/notOffered``, ``OwnershipError/reasonMissing``.
    package func refuse(
        _ handover: HandoverID, of id: MessageID, reason: String, by acting: Acting,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) { try Handovers($0).refuse(handover, of: id, reason: reason) }
    }

    /// Withdraws an unanswered offer.
    /// - Throws: ``OwnershipError/notOffered``.
    package func withdraw(_ handover: HandoverID, of id: MessageID, by acting: Acting) async throws -> Entry {
        try await change(acting) { change in
            let row = try Messages(change).message(id, for: .withdrawHandover)
            guard row.message.ownership.handover?.id == handover else { throw OwnershipError.notOffered }
            var new = row
            new.message.ownership.withdraw()
            _ = try Messages(change).save(new, was: row.message)
            change.tell(.handoverWithdrawn, of: .message(id))
            return try Messages(change).reread(id)
        }
    }
}
