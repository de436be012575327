import RingbackCore
import RingbackStore

/// Callers on the hold board.
struct HeldCallers: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// How a caller left the board, according to the history.
    private func end(ofHeld id: WaitingID) throws -> JournalRecord? {
        let last = try Journal.entries(office, subject: Subject.waiting(id).journal, limit: 1, in: session).first
        return last.flatMap { [.callerTaken, .callerFiled].contains($0.action) ? $0 : nil }
    }

    /// Who took a caller off the board.
    func taker(ofHeld id: WaitingID) throws -> PersonID? { try end(ofHeld: id)?.actor }

    /// Takes a caller off the board whose call is being filed.
    /// - Throws: ``HoldError/gone`` if that call was filed already, or somebody else took them off.
    func file(held id: WaitingID) throws {
        try Policy.require(.useHoldBoard, acting)
        if try HoldQueries.end(id, in: office, session) { return tell(.callerFiled, of: .waiting(id)) }
        guard let end = try end(ofHeld: id), let by = end.actor else { throw AccessError.notHere }
        if end.action == .callerTaken, acting.isBy(by) { return }
        let clock = view.clock(of: try person, at: now)
        throw HoldError.gone(by: view.name(of: by), at: clock.moment(end.at), wasFiled: end.action == .callerFiled)
    }

    /// Why a caller is not on the board.
    func gone(_ id: WaitingID) throws -> any RingbackError {
        try taker(ofHeld: id).map { HoldError.taken(by: view.name(of: $0)) } ?? AccessError.notHere
    }

    func hold(_ id: WaitingID?, _ draft: WaitingDraft, isOpen: Bool) throws -> WaitingCaller {
        var caller: WaitingCaller
        if let id {
            guard let known = try HoldQueries.waiting(id, in: office, session) else { throw try gone(id) }
            caller = known.asOf(now)
            if let by = caller.openBy, !acting.isBy(by) {
                let clock = view.clock(of: try person, at: now)
                throw HoldError.open(by: view.name(of: by), since: clock.time(caller.openedAt ?? now))
            }
            if isOpen { caller.open(by: try person, at: now) } else { caller.close() }
        } else {
            caller = WaitingCaller(
                id: newID(), by: try person, since: now, line: "", name: "", number: "", forWhom: "", draft: "")
        }
        (caller.line, caller.name, caller.number) = (draft.line, draft.name, draft.number)
        (caller.forWhom, caller.draft) = (draft.forWhom, draft.draft)
        // Most of the time a desk only says that it still has them.
        let before = try HoldQueries.waiting(caller.id, in: office, session)
        try HoldQueries.put(caller, in: office, session)
        if before?.isAlike(caller) == true { return caller }
        tell(
            id == nil ? .callerHeld : .callerNoted, of: .waiting(caller.id),
            ["line": .text(draft.line), .name: .text(draft.name), "for": .text(draft.forWhom)])
        return caller
    }
}
