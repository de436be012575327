import Logging
import RingbackCore
import RingbackStore

/// Lookups that were refused because somebody read too much of what is others’.
struct LookupRefusals: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func record(_ refused: [String: Int], to person: PersonID) {
        if refused.isEmpty { return }
        tell(
            .accessRefused, of: .office(office),
            [
                "who": .text(person.text), "times": .integer(Int64(refused.values.reduce(0, +))),
                "what": .text(refused.keys.sorted().joined(separator: ", ")),
            ])
    }
}
