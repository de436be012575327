package import RingbackCore
import RingbackStore

extension Desk {
    /// How far every phone was tried for a call. Labels and numbers only for those who may know them.
    /// - Throws: ``MessageError/notHere`` also where it is not theirs to see.
    package func ladder(of id: MessageID, by acting: Acting) async throws -> LadderFile {
        // It counts, and stands in the history, as a look at the message does.
        _ = try await entry(id, by: acting)
        return try await read(acting) { try $0.ladderFile(id) }
    }

    /// Begins to try every phone of the owner.
    /// - Throws: ``LadderError/notASAP``, ``LadderError/nobodyToReach(name:)``, ``LadderError/runs``,
    ///   ``MessageError/closed(_:)``.
    package func startLadder(
        for id: MessageID, by acting: Acting, once: IdempotentRequest<LadderFile>? = nil
    ) async throws -> IdempotentResult<LadderFile> {
        try await change(acting, once: once) { change in
            try Ladders(change).start(id)
            return try change.scope.ladderFile(id)
        }
    }

    /// Records what ringing one of the phones came to.
    /// - Parameters:
    ///   - way: its place on the list, from 0.
    ///   - isAgain: it was rung already, and is rung anew.
    ///   - seen: the last step that they saw.
    /// - Throws: ``LadderError``.
    package func recordStep(
        _ outcome: LadderOutcome, on way: Int, with whom: String = "", said: String = "", isAgain: Bool = false,
        seen: Int? = nil, of id: MessageID, by acting: Acting, once: IdempotentRequest<LadderFile>? = nil
    ) async throws -> IdempotentResult<LadderFile> {
        try await change(acting, once: once) { change in
            try Ladders(change).record(
                outcome, on: way, with: whom, said: said, isAgain: isAgain, seen: seen, of: id)
            return try change.scope.ladderFile(id)
        }
    }

    /// They know of the call: everything stops.
    /// - Throws: ``LadderError/none``, ``LadderError/over``, ``LadderError/confirmed(by:)``.
    package func confirmLadder(
        of id: MessageID, said: String = "", by acting: Acting, once: IdempotentRequest<LadderFile>? = nil
    ) async throws -> IdempotentResult<LadderFile> {
        try await change(acting, once: once) { change in
            try Ladders(change).confirm(id, said: said)
            return try change.scope.ladderFile(id)
        }
    }

    /// Takes back a step of one's own, for a minute. It stays on record and does not count.
    /// - Throws: ``LadderError/nothingToTakeBack``, ``LadderError/tooLateToTakeBack``.
    package func takeBackStep(_ number: Int, of id: MessageID, by acting: Acting) async throws -> LadderFile {
        try await change(acting) { change in
            try Ladders(change).takeBack(number, of: id)
            return try change.scope.ladderFile(id)
        }
    }

    /// Does what is due by itself on every ladder of the office.
    /// - Returns: how many were looked at.
    package func climb(_ office: OfficeID) async throws -> Int {
        let now = clock.now()
        let due = try await store.read { try LadderQueries.due(at: now, in: office, limit: 1, $0).count }
        guard due > 0 else { return 0 }
        return try await change(try await goingRound(office)) { change in
            let ids = try LadderQueries.due(at: change.now, in: change.office, limit: 100, change.session)
            for id in ids { try Ladders(change).look(at: id) }
            return ids.count
        }
    }
}
