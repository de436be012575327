package import RingbackCore
import RingbackStore

/// The hold board and who is on it.
package struct HoldBoard: Sendable {
    package let callers: [WaitingCaller]
    package let names: [PersonID: String]
    package let now: Timestamp
    /// How much of the journal is in it: the live stream goes on from there.
    package let sequence: Int64
}

extension Desk {
    package func holdBoard(by acting: Acting) async throws -> HoldBoard {
        try Policy.require(.useHoldBoard, acting)
        return try await read(acting) { scope in
            HoldBoard(
                callers: try HoldQueries.waiting(in: scope.office, scope.session),
                names: scope.view.names, now: scope.now,
                sequence: try scope.sequence())
        }
    }

    /// Opens a caller on hold at a desk. Whoever has them open already keeps them, unless the other takes them over.
    /// - Returns: the caller, with who has them open from now on.
    package func openHeld(
        _ id: WaitingID, takingOver: Bool = false, by acting: Acting
    ) async throws -> WaitingCaller {
        try Policy.require(.useHoldBoard, acting)
        return try await change(acting) { change in
            guard var caller = try HoldQueries.waiting(id, in: change.office, change.session) else {
                throw try change.gone(id)
            }
            if let by = caller.openBy, by == change.person || !takingOver { return caller }
            (caller.openBy, caller.openedAt) = (change.person, change.now)
            try HoldQueries.put(caller, in: change.office, change.session)
            change.tell(.callerOpened, of: .waiting(id))
            return caller
        }
    }

    /// Puts a caller on hold, or keeps what was typed about one since (A8).
    /// - Parameters:
    ///   - id: `nil` for a caller who is put on hold just now.
    ///   - isOpen: whether they stay open at this desk.
    /// - Throws: ``HoldError`` where somebody else has them.
    package func hold(
        _ id: WaitingID?, line: String, name: String, number: String, forWhom: String, draft: String,
        isOpen: Bool = false, by acting: Acting
    ) async throws -> WaitingCaller {
        try Policy.require(.useHoldBoard, acting)
        let draft = try WaitingDraft(line: line, name: name, number: number, forWhom: forWhom, draft: draft).cleaned()
        return try await change(acting) { change in try change.hold(id, draft, isOpen: isOpen) }
    }

    /// Puts a caller on hold once for each key that a program sends (A11).
    package func hold(
        _ draft: WaitingDraft, by acting: Acting, once: IdempotentRequest<WaitingCaller>?
    ) async throws -> IdempotentResult<WaitingCaller> {
        try Policy.require(.useHoldBoard, acting)
        let draft = try draft.cleaned()
        return try await change(acting, once: once) { change in try change.hold(nil, draft, isOpen: false) }
    }

    /// Takes a caller off the board: back on the line, filed, or gone.
    package func endHold(_ id: WaitingID, by acting: Acting) async throws {
        try Policy.require(.useHoldBoard, acting)
        try await change(acting) { change in
            guard try HoldQueries.end(id, in: change.office, change.session) else {
                // Taken off twice by the same person is taken off.
                if try change.taker(ofHeld: id) == change.person { return }
                throw try change.gone(id)
            }
            change.tell(.callerTaken, of: .waiting(id))
        }
    }
}

package enum HoldError: RingbackError, Equatable {
    case taken(by: String)
    /// At another desk; `since` as the reader's clock says it.
    case open(by: String, since: String)
    /// Filed, or taken off the board, before this filing; `at` as the reader's clock says it.
    case gone(by: String, at: String, wasFiled: Bool)

    package var code: String {
        switch self {
        case .taken: "hold.taken"
        case .open: "hold.open"
        case .gone: "hold.gone"
        }
    }
    package var kind: ErrorKind { .conflict }
    package var sentence: String {
        switch self {
        case .taken(let name): "\(name) has taken this caller already; they are off the hold board."
        case .open(let name, let since): "\(name) has this caller open since \(since)."
        case .gone(let name, let at, let wasFiled):
            """
            \(name) \(wasFiled ? "filed this caller’s call" : "took this caller off the board") \(at). Nothing was filed \
            now: look at it, and file again only if this is another call.
            """
        }
    }
    package var faults: [(field: String, sentence: String)] {
        if case .gone = self { [("waiting", sentence)] } else { [] }
    }
}

extension Change {
    /// How a caller came off the board, as the history says.
    private func end(ofHeld id: WaitingID) throws -> JournalRecord? {
        let last = try Journal.entries(office, subject: Subject.waiting(id).journal, limit: 1, in: session).first
        return last.flatMap { [.callerTaken, .callerFiled].contains($0.action) ? $0 : nil }
    }

    /// Who took a caller off the board.
    fileprivate func taker(ofHeld id: WaitingID) throws -> PersonID? { try end(ofHeld: id)?.actor }

    /// Takes a caller off the board whose call is filed now.
    /// - Throws: ``HoldError/gone`` where that call was filed already, or somebody else took them off.
    func file(held id: WaitingID) throws {
        try Policy.require(.useHoldBoard, acting)
        if try HoldQueries.end(id, in: office, session) { return tell(.callerFiled, of: .waiting(id)) }
        guard let end = try end(ofHeld: id), let by = end.actor else { throw AccessError.notHere }
        if end.action == .callerTaken, by == person { return }
        let clock = ClockWords(hours: view.hours(of: person), country: view.office.country, now: now)
        throw HoldError.gone(by: view.name(of: by), at: clock.moment(end.at), wasFiled: end.action == .callerFiled)
    }

    /// Why a caller is not on the board.
    fileprivate func gone(_ id: WaitingID) throws -> any RingbackError {
        try taker(ofHeld: id).map { HoldError.taken(by: view.name(of: $0)) } ?? AccessError.notHere
    }

    fileprivate func hold(_ id: WaitingID?, _ draft: WaitingDraft, isOpen: Bool) throws -> WaitingCaller {
        var caller: WaitingCaller
        if let id {
            guard let known = try HoldQueries.waiting(id, in: office, session) else { throw try gone(id) }
            caller = known
            if let by = known.openBy, by != person {
                let clock = ClockWords(hours: view.hours(of: person), country: view.office.country, now: now)
                throw HoldError.open(by: view.name(of: by), since: clock.time(known.openedAt ?? now))
            }
            (caller.openBy, caller.openedAt) = isOpen ? (person, known.openedAt ?? now) : (nil, nil)
        } else {
            caller = WaitingCaller(
                id: newID(), by: person, since: now, line: "", name: "", number: "", forWhom: "", draft: "")
        }
        (caller.line, caller.name, caller.number) = (draft.line, draft.name, draft.number)
        (caller.forWhom, caller.draft) = (draft.forWhom, draft.draft)
        try HoldQueries.put(caller, in: office, session)
        tell(
            id == nil ? .callerHeld : .callerNoted, of: .waiting(caller.id),
            ["line": .text(draft.line), .name: .text(draft.name), "for": .text(draft.forWhom)])
        return caller
    }
}
