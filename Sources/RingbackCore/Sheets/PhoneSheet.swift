package import RingbackWords

/// The order of a sheet: by importance, not by time or frequency.
package enum PhoneSheet {
    /// What decides an entry's place: its code, whether it is held back, then the place given by hand, then standing, due time and id, so that
    /// the order is the same for everybody.
    package struct Key: Comparable, Sendable {
        package let id: MessageID
        package let code: Code
        package let place: Int?
        package let standing: Standing?
        package let due: Timestamp
        /// Held back: at the foot of its code.
        package let isHeld: Bool

        package init(
            id: MessageID, code: Code, place: Int?, standing: Standing?, due: Timestamp, isHeld: Bool = false
        ) {
            self.id = id
            self.code = code
            self.place = place
            self.standing = standing
            self.due = due
            self.isHeld = isHeld
        }

        package static func < (left: Self, right: Self) -> Bool {
            if left.code != right.code { return left.code < right.code }
            if left.isHeld != right.isHeld { return right.isHeld }
            if left.place != right.place { return (left.place ?? .max) < (right.place ?? .max) }
            let standings = (left.standing?.weight ?? 2, right.standing?.weight ?? 2)
            if standings.0 != standings.1 { return standings.0 < standings.1 }
            if left.due != right.due { return left.due < right.due }
            return left.id < right.id
        }
    }

    /// Moves one entry before another of the same code, or after the last.
    ///
    /// Entries with a place come first, in that order; so all entries down to the moved one, and all that had a place,
    /// get one, and those below keep falling where standing and due time put them.
    /// - Parameters:
    ///   - moved: the entry to move.
    ///   - next: the entry to precede; `nil` for the end.
    ///   - entries: the keys of the sheet, in any order.
    /// - Returns: the new place of every entry whose place changes, always including the moved one.
    package static func places(
        moving moved: MessageID, before next: MessageID?, in entries: [Key]
    ) throws(MessageError) -> [MessageID: Int] {
        guard let mover = entries.first(where: { $0.id == moved }) else { throw .placeElsewhere }
        let peers = entries.filter { $0.code == mover.code }.sorted()
        var order = peers.map(\.id).filter { $0 != moved }
        if let next {
            guard let index = order.firstIndex(of: next) else { throw .placeElsewhere }
            order.insert(moved, at: index)
        } else {
            order.append(moved)
        }
        let old = Dictionary(uniqueKeysWithValues: peers.map { ($0.id, $0.place) })
        let lastPlaced = order.lastIndex { $0 == moved || old[$0] != .some(nil) } ?? 0
        var changed: [MessageID: Int] = [:]
        for (place, id) in order[...lastPlaced].enumerated() where id == moved || old[id] != .some(place) {
            changed[id] = place
        }
        return changed
    }
}

/// What a contact is to one principal.
package enum Standing: String, CaseIterable, Codable, Sendable {
    /// The principal wants this call.
    case wanted
    /// The relationship needs it.
    case mustReturn

    package var label: Phrase { self == .wanted ? say("wanted") : say("must return") }
    var weight: Int { self == .wanted ? 0 : 1 }
}
