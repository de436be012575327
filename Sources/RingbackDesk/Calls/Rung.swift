package import RingbackCore
import RingbackStore

/// Somebody here called this caller: who, when and what about, as far as the viewer may know.
package struct Rung: Sendable {
    package let by: Named
    /// Whose call it was: the owner of that message, if somebody else dialed it for them.
    let owner: PersonID
    package let at: Timestamp
    /// The message they were returning.
    package let about: Entry?
    /// Whether the viewer may open the message.
    package let sees: Bool
}

extension ReadScope {
    /// How long a call of ours may be the reason for a call back.
    private static let rungFor: Int64 = 30 * 86_400

    /// Who here called one of these numbers lately, latest first.
    func rung(_ numbers: [String]) throws -> [Rung] {
        let rows = try RungQueries.rung(
            numbers, since: now.adding(seconds: -Self.rungFor), in: office, limit: 5, session)
        let knowsAll = Policy.allows(.seeCallerCard, acting)
        return try rows.map { row in
            let message = try row.message.flatMap { try MessageQueries.find($0, in: office, session) }
            let isSeen = try message.map { try sees($0.message) } ?? false
            return Rung(
                by: Named(row.by, in: view), owner: message?.message.owner ?? row.by, at: row.at,
                about: isSeen || knowsAll ? message.map(entry) : nil,
                sees: isSeen)
        }
    }
}
