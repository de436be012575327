package import RingbackCore
import RingbackPhones
package import RingbackStore

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
        return try await read(acting) { look in
            HoldBoard(
                callers: try HoldQueries.waiting(in: look.office, look.session),
                names: look.view.names, now: look.now,
                sequence: try look.sequence())
        }
    }

    /// Puts a caller on hold, or keeps what was typed about one since (A8).
    /// - Parameter id: `nil` for a caller who is put on hold just now.
    package func hold(
        _ id: WaitingID?, line: String, name: String, number: String, forWhom: String, draft: String,
        by acting: Acting
    ) async throws -> WaitingCaller {
        try Policy.require(.useHoldBoard, acting)
        let draft = try WaitingDraft(line: line, name: name, number: number, forWhom: forWhom, draft: draft).cleaned()
        return try await change(acting) { change in try change.hold(id, draft) }
    }

    /// Puts a caller on hold once for each key that a program sends (A11).
    package func hold(
        _ draft: WaitingDraft, by acting: Acting, once: Once<WaitingCaller>?
    ) async throws -> Done<WaitingCaller> {
        try Policy.require(.useHoldBoard, acting)
        let draft = try draft.cleaned()
        return try await change(acting, once: once) { change in try change.hold(nil, draft) }
    }

    /// Takes a caller off the board: back on the line, filed, or gone.
    package func endHold(_ id: WaitingID, by acting: Acting) async throws {
        try Policy.require(.useHoldBoard, acting)
        try await change(acting) { change in
            guard try HoldQueries.end(id, in: change.office, change.session) else { throw AccessError.notHere }
            change.tell("caller.taken", of: .waiting(id))
        }
    }

    // MARK: Claims

    /// Seconds for which dialling claims a caller (B6).
    package static let claimSeconds: Int64 = 90

    /// "I am ringing them now": nobody else may for 90 seconds.
    /// - Parameter confirmed: whoever rings was told what a number that fraud likes would mean, and rings it anyway.
    /// - Throws: ``ClaimError/taken(by:)`` when somebody else is ringing this number, ``ClaimError/caution(_:)`` for a
    ///   premium, satellite or look-alike number that was not confirmed.
    package func claim(number text: String, confirmed: Bool = false, by acting: Acting) async throws -> Claim {
        try Policy.require(.claimCaller, acting)
        let country = try await view(of: acting.office).office.country
        let reading = try Phones.read(try PlainText.clean(text, limit: TextLimit.number, lines: .one), country: country)
        let number = reading.number.e164 ?? reading.number.asDialled
        let caution = DialCaution(reading.number, from: country)
        if let caution, !confirmed { throw ClaimError.caution(caution) }
        return try await change(acting) { change in
            let wanted = Claim(
                number: number, by: change.person, until: change.now.adding(seconds: Self.claimSeconds))
            let stands = try HoldQueries.claim(wanted, at: change.now, in: change.office, change.session)
            guard stands.by == change.person else { throw ClaimError.taken(by: change.view.name(of: stands.by)) }
            change.tell("caller.claimed", of: .claim(number), caution.map { ["although": .text($0.label)] } ?? [:])
            return stands
        }
    }

    package func release(number text: String, by acting: Acting) async throws {
        try Policy.require(.claimCaller, acting)
        let country = try await view(of: acting.office).office.country
        let reading = try Phones.read(try PlainText.clean(text, limit: TextLimit.number, lines: .one), country: country)
        let number = reading.number.e164 ?? reading.number.asDialled
        try await change(acting) { change in
            guard try HoldQueries.release(number, by: change.person, in: change.office, change.session) else { return }
            change.tell("caller.released", of: .claim(number))
        }
    }
}

extension Change {
    fileprivate func hold(_ id: WaitingID?, _ draft: WaitingDraft) throws -> WaitingCaller {
        var caller: WaitingCaller
        if let id {
            guard let known = try HoldQueries.waiting(id, in: office, session) else { throw AccessError.notHere }
            caller = known
        } else {
            caller = WaitingCaller(
                id: newID(), by: person, since: now, line: "", name: "", number: "", forWhom: "", draft: "")
        }
        (caller.line, caller.name, caller.number) = (draft.line, draft.name, draft.number)
        (caller.forWhom, caller.draft) = (draft.forWhom, draft.draft)
        try HoldQueries.put(caller, in: office, session)
        tell(
            id == nil ? "caller.held" : "caller.noted", of: .waiting(caller.id),
            ["line": .text(draft.line), "name": .text(draft.name), "for": .text(draft.forWhom)])
        return caller
    }
}

package enum ClaimError: RingbackError, Equatable {
    case taken(by: String)
    case caution(DialCaution)

    package var code: String {
        switch self {
        case .taken: "claim.taken"
        case .caution: "claim.caution"
        }
    }

    package var kind: ErrorKind { .conflict }

    package var sentence: String {
        switch self {
        case .caution(let caution): "\(caution.sentence) Confirm that you mean to ring it."
        case .taken(let name): "\(name) is ringing this caller just now. Wait until they are through."
        }
    }
}
