import RingbackCore
import RingbackStore

/// Numbers that we rang.
struct RungNumbers: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Notes that the acting person rings a number.
    func note(_ number: String, for message: MessageID? = nil) throws {
        try RungQueries.note(RungRow(number: number, by: person, at: now, message: message), in: office, session)
    }
}
