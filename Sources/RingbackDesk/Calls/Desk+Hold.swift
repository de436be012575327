package import RingbackCore
import RingbackStore
package import RingbackWords

/// The hold board and who is on it.
package struct HoldBoard: Sendable {
    package let callers: [WaitingCaller]
    package let names: [PersonID: String]
    package let now: Timestamp
    /// The journal position it reflects: the live stream continues from there.
    package let sequence: Int64
}

extension Desk {
    /// Everybody on hold, and the journal’s latest sequence number.
    package func holdBoard(by acting: Acting) async throws -> HoldBoard {
        try Policy.require(.useHoldBoard, acting)
        return try await read(acting) { scope in
            HoldBoard(
                callers: try HoldQueries.waiting(in: scope.office, scope.session).map { $0.asOf(scope.now) },
                names: scope.view.names, now: scope.now,
                sequence: try scope.sequence())
        }
    }

    /// Opens a held caller at a desk. A desk that already has them keeps them, unless the other takes over.
    /// - Throws: ``HoldError/open(by:since:)`` while another has them, ``HoldError/taken(by:)`` when they are
    ///   off the board.
    /// - Returns: the caller, with who now has them open.
    package func openHeld(
        _ id: WaitingID, takingOver: Bool = false, by acting: Acting
    ) async throws -> WaitingCaller {
        try Policy.require(.useHoldBoard, acting)
        return try await change(acting) { change in
            guard var caller = try HoldQueries.waiting(id, in: change.office, change.session)?.asOf(change.now) else {
                throw try HeldCallers(change).gone(id)
            }
            if let by = caller.openBy, change.acting.isBy(by) || !takingOver { return caller }
            caller.open(by: try change.person, at: change.now)
            try HoldQueries.put(caller, in: change.office, change.session)
            change.tell(.callerOpened, of: .waiting(id))
            return caller
        }
    }

    /// Puts a caller on hold, or saves what has been typed about one since.
    /// - Parameters:
    ///   - id: `nil` for a caller just being put on hold.
    ///   - isOpen: whether they stay open at this desk.
    /// - Throws: ``HoldError`` if somebody else has them.
    package func hold(
        _ id: WaitingID?, line: String, name: String, number: String, forWhom: String, draft: String,
        isOpen: Bool = false, by acting: Acting
    ) async throws -> WaitingCaller {
        try Policy.require(.useHoldBoard, acting)
        let draft = try WaitingDraft(line: line, name: name, number: number, forWhom: forWhom, draft: draft).cleaned()
        return try await change(acting) { change in try HeldCallers(change).hold(id, draft, isOpen: isOpen) }
    }

    /// Puts a caller on hold once per key sent by a program.
    package func hold(
        _ draft: WaitingDraft, by acting: Acting, once: IdempotentRequest<WaitingCaller>?
    ) async throws -> IdempotentResult<WaitingCaller> {
        try Policy.require(.useHoldBoard, acting)
        let draft = try draft.cleaned()
        return try await change(acting, once: once) { change in try HeldCallers(change).hold(nil, draft, isOpen: false)
        }
    }

    /// Takes a caller off the board: back on the line, filed, or gone.
    /// - Throws: ``HoldError/taken(by:)`` when another was first.
    package func endHold(_ id: WaitingID, by acting: Acting) async throws {
        try Policy.require(.useHoldBoard, acting)
        try await change(acting) { change in
            guard try HoldQueries.end(id, in: change.office, change.session) else {
                // Taken off twice by the same person is taken off.
                if change.acting.isBy(try HeldCallers(change).taker(ofHeld: id)) { return }
                throw try HeldCallers(change).gone(id)
            }
            change.tell(.callerTaken, of: .waiting(id))
        }
    }
}

package enum HoldError: RingbackError, Equatable {
    case taken(by: String)
    /// At another desk; `since` on the reader's clock.
    case open(by: String, since: String)
    /// Filed or taken off the board before this filing; `at` on the reader's clock.
    case gone(by: String, at: String, wasFiled: Bool)

    package var code: String {
        switch self {
        case .taken: "hold.taken"
        case .open: "hold.open"
        case .gone: "hold.gone"
        }
    }
    package var kind: ErrorKind { .conflict }
    package var sentence: Phrase {
        switch self {
        case .taken(let name): say("\(name) already took this caller off hold.")
        case .open(let name, let since): say("\(name) has had this caller open since \(since).")
        case .gone(let name, let at, let wasFiled):
            wasFiled
                ? say(
                    """
                    \(name) already filed this call \(at). Nothing was filed now: check it, and file again only if \
                    this is another call.
                    """)
                : say(
                    """
                    \(name) took this caller off hold \(at). Nothing was filed now: check it, and file again only if \
                    this is another call.
                    """)
        }
    }
    package var faults: [(field: String, sentence: Phrase)] {
        if case .gone = self { [("waiting", sentence)] } else { [] }
    }
}
