package import RingbackWords

/// An offer to pass a message on. It moves nothing until accepted.
package struct Handover: Equatable, Codable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// Offered by the owner, an assistant or a supervisor.
        case handover
        /// "Please do it for me": a favour asked once.
        case request
        /// "Not mine": on its way to the holder of the duty.
        case notMine
    }

    package enum Decision: String, CaseIterable, Codable, Sendable { case accepted, refused, withdrawn }

    /// How an offer ended.
    package struct Ending: Equatable, Codable, Sendable {
        package let handover: HandoverID
        package let decision: Decision
        package let reason: String

        package init(_ decision: Decision, of handover: HandoverID, reason: String = "") {
            self.handover = handover
            self.decision = decision
            self.reason = reason
        }
    }

    package let id: HandoverID
    package let kind: Kind
    package let from: PersonID
    package let to: PersonID
    package let note: String
    package let offeredAt: Timestamp

    package init(id: HandoverID, kind: Kind, from: PersonID, to: PersonID, note: String, offeredAt: Timestamp) {
        self.id = id
        self.kind = kind
        self.from = from
        self.to = to
        self.note = note
        self.offeredAt = offeredAt
    }
}

/// Who answers for a message, and how that changes hands.
///
/// A message has exactly one owner at every moment. While a handover is offered, the current owner stays: an unanswered
/// offer moves nothing.
package struct Ownership: Equatable, Codable, Sendable {
    package private(set) var owner: PersonID
    package private(set) var handover: Handover?
    /// When the owner said "I'll return it", accepted a handover, or first tried; `nil` until then.
    package private(set) var acceptedAt: Timestamp?
    /// How the last offer ended, until that is saved with the message.
    package private(set) var ending: Handover.Ending?

    package init(owner: PersonID, handover: Handover? = nil, acceptedAt: Timestamp? = nil) {
        self.owner = owner
        self.handover = handover
        self.acceptedAt = acceptedAt
    }

    /// The owner commits to returning it, which withdraws any open offer.
    package mutating func takeOn(at now: Timestamp) {
        withdraw()
        acceptedAt = acceptedAt ?? now
    }

    /// - Throws: ``OwnershipError/alreadyOffered`` while another offer is open, ``OwnershipError/alreadyTheirs`` if it
    ///   is offered to its owner.
    package mutating func offer(_ offer: Handover) throws(OwnershipError) {
        guard handover == nil else { throw .alreadyOffered }
        guard offer.to != owner else { throw .alreadyTheirs }
        handover = offer
    }

    /// - Throws: ``OwnershipError/notOffered`` unless an offer to `person` is open.
    package mutating func accept(_ id: HandoverID, by person: PersonID, at now: Timestamp) throws(OwnershipError) {
        guard let offer = handover, offer.id == id, offer.to == person else { throw .notOffered }
        owner = offer.to
        end(offer, .accepted)
        acceptedAt = now
    }

    /// - Throws: ``OwnershipError/notOffered`` unless an offer to `person` is open, ``OwnershipError/reasonMissing``
    ///   without a reason.
    package mutating func refuse(_ id: HandoverID, by person: PersonID, reason: String) throws(OwnershipError) {
        guard let offer = handover, offer.id == id, offer.to == person else { throw .notOffered }
        guard !reason.isEmpty else { throw .reasonMissing }
        end(offer, .refused, reason: reason)
    }

    /// It was filed for the wrong person, and nobody has acted on it.
    mutating func putRight(_ owner: PersonID) { self.owner = owner }

    /// Ends the pending offer, if any: it is withdrawn, or something else came first.
    package mutating func withdraw() {
        if let handover { end(handover, .withdrawn) }
    }

    private mutating func end(_ offer: Handover, _ decision: Handover.Decision, reason: String = "") {
        handover = nil
        ending = Handover.Ending(decision, of: offer.id, reason: reason)
    }

    /// Hands out the ending to be saved, once.
    package mutating func takeEnding() -> Handover.Ending? {
        defer { ending = nil }
        return ending
    }
}

package enum OwnershipError: RingbackError {
    case notOffered
    case alreadyOffered
    case alreadyTheirs
    case reasonMissing
    /// A cover cannot take a message over on their own.
    case onlyCovers

    package var code: String {
        switch self {
        case .notOffered: "message.not-offered"
        case .alreadyOffered: "message.already-offered"
        case .alreadyTheirs: "message.already-theirs"
        case .reasonMissing: "handover.reason-missing"
        case .onlyCovers: "handover.only-covers"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notOffered, .alreadyOffered: .conflict
        case .alreadyTheirs, .reasonMissing: .invalid
        case .onlyCovers: .forbidden
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notOffered:
            say("This is no longer offered to you: it was just answered or withdrawn.")
        case .alreadyOffered:
            say("This is already offered to somebody. Wait for their answer, or withdraw the offer first.")
        case .alreadyTheirs: say("They already own it. Choose somebody else.")
        case .onlyCovers:
            say(
                """
                You are covering this; it still belongs to its owner. To keep it, ask the owner or a lead to hand it \
                over to you.
                """)
        case .reasonMissing: say("Enter a short reason for declining; the other person sees it.")
        }
    }
}
