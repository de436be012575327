package import RingbackWords

/// A favor between a principal's side and somebody outside, mostly another assistant; seen only by that side.
package struct FavorRow: Equatable, Sendable {
    /// Who owes it.
    package enum Side: String, CaseIterable, Codable, Sendable {
        case ours, theirs

        package var label: Phrase {
            self == .ours ? say("we owe", context: "favor") : say("they owe", context: "favor")
        }
    }

    package struct Settling: Equatable, Sendable {
        package let by: PersonID
        package let at: Timestamp

        package init(by: PersonID, at: Timestamp) {
            self.by = by
            self.at = at
        }
    }

    package let id: FavorID
    package let contact: ContactID
    package let principal: PersonID
    package let side: Side
    /// What for; may be empty.
    package let what: String
    package let by: PersonID
    package let at: Timestamp
    package var settled: Settling?

    package init(
        id: FavorID, contact: ContactID, principal: PersonID, side: Side, what: String, by: PersonID, at: Timestamp,
        settled: Settling? = nil
    ) {
        self.id = id
        self.contact = contact
        self.principal = principal
        self.side = side
        self.what = what
        self.by = by
        self.at = at
        self.settled = settled
    }
}

/// How many favors are owed on each side.
package struct FavorBalance: Equatable, Sendable {
    package var ours = 0
    package var theirs = 0

    package init(_ favors: some Sequence<FavorRow>) {
        for favor in favors where favor.settled == nil {
            if favor.side == .ours { ours += 1 } else { theirs += 1 }
        }
    }
}
