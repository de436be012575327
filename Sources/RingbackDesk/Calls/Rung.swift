package import RingbackCore
import RingbackStore

/// Somebody here rang this caller: who, when, and what about, as far as the viewer may know it.
package struct Rung: Sendable {
    package let by: Named
    package let at: Timestamp
    /// The message that they were returning.
    package let about: Entry?
    /// Whether the message is the viewer's to open.
    package let sees: Bool
}

extension ReadScope {
    /// For so long a call of ours may be what somebody rings back about.
    private static let rungFor: Int64 = 30 * 86_400

    /// Who here rang one of these numbers lately, the last first.
    func rung(_ numbers: [String]) throws -> [Rung] {
        let rows = try RungQueries.rung(
            numbers, since: now.adding(seconds: -Self.rungFor), in: office, limit: 5, session)
        let knowsAll = Policy.allows(.seeCallerCard, acting)
        return try rows.map { row in
            let message = try row.message.flatMap { try MessageQueries.find($0, in: office, session) }
            let isSeen = try message.map { try sees($0.message) } ?? false
            return Rung(
                by: Named(row.by, in: view), at: row.at, about: isSeen || knowsAll ? message.map(entry) : nil,
                sees: isSeen)
        }
    }
}
