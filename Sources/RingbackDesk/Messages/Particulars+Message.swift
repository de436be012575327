import RingbackCore
import RingbackStore

// What the history says of a message in more than one place.
extension Particulars {
    static func offer(_ offer: Handover) -> Self {
        [.to: .text(offer.to.text), "kind": .text(offer.kind.rawValue), "note": .text(offer.note)]
    }

    static func owner(_ before: PersonID, _ after: PersonID) -> Self {
        [.before: .text(before.text), .after: .text(after.text)]
    }

    static func code(_ before: Code, _ after: Code, why: String) -> Self {
        [.before: .integer(Int64(before.rawValue)), .after: .integer(Int64(after.rawValue)), "why": .text(why)]
    }
}
