package import RingbackCore

/// Somebody's rolling calls as one reader sees them: the lines, the sheet beside them, who is next.
package struct RollingView: Sendable {
    package let principal: Named
    /// `nil` before one is started.
    package let session: Running?
    package let lines: [Line]
    /// What is to be returned, in order.
    package let calls: [Call]
    /// Whom to dial next.
    package let next: MessageID?
    /// Those who rang back and wait.
    package let returns: [Return]
    package let readiness: RollingReadiness
    package let report: Report?
    /// Whose call ended last.
    package let latest: Entry?
    /// Whether the reader may make calls here.
    package let mayRoll: Bool
    /// Who is calling whom, and everybody's names.
    package let claims: [Claim]
    package let names: [PersonID: String]
    /// The journal position it reflects.
    package let sequence: Int64
    package let at: Timestamp

    package struct Running: Sendable {
        package let id: RollingID
        package let keeper: Named
        package let startedBy: Named
        package let startedAt: Timestamp
        package let endedAt: Timestamp?
        /// It was left open, and ended by itself.
        package let endedByItself: Bool
        /// Whether the reader is the one who makes the calls.
        package let isReaders: Bool
    }

    package struct Line: Sendable {
        package let number: Int
        /// `nil` while nobody is on it.
        package let call: RollingLine.Call?
        /// `nil` if it left the sheet meanwhile.
        package let entry: Entry?
        /// The number that is being rung, as people read it.
        package let shown: String
        /// The next number of the same person, not tried yet.
        package let next: RollingNumber?
        package let helpers: [Helper]
    }

    /// An entry of the sheet that can be dialled.
    package struct Call: Sendable {
        package let entry: Entry
        package let numbers: [RollingNumber]
        package let helpers: [Helper]
        /// How the last call of this session went.
        package let outcome: RollingOutcome?
        /// The line it is on.
        package let line: Int?
    }

    /// An assistant of a caller.
    package struct Helper: Equatable, Sendable {
        package let name: String
        package let number: String
        package let note: String
    }

    package struct Return: Sendable {
        package let entry: Entry
        /// When we had rung them, and how that went.
        package let triedAt: Timestamp
        package let outcome: RollingOutcome
    }

    package struct Report: Sendable {
        package let counts: [(outcome: RollingOutcome, count: Int)]
        /// How many calls were made in all.
        package let calls: Int
        package let reached: [Reached]
        package let unfinished: [Entry]
        /// How many are still to be returned.
        package let left: Int
        package let until: Timestamp
        package let promises: [Entry]
    }

    package struct Reached: Sendable {
        package let entry: Entry
        package let outcome: RollingOutcome
    }
}

/// A number somebody can be reached at.
package struct RollingNumber: Equatable, Sendable {
    /// "mobile"; empty for the number that was left with the call.
    package let label: String
    /// What is dialled.
    package let dial: String
    package let shown: String
    package let isTried: Bool
    /// It needs a second thought.
    package let caution: DialCaution?
}
