import RingbackCore
import RingbackStore

/// Numbers that we rang.
struct RungNumbers: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Records that the acting person is calling a number.
    func note(_ number: String, for message: MessageID? = nil) throws {
        try RungQueries.note(RungRow(number: number, by: person, at: now, message: message), in: office, session)
    }
}
