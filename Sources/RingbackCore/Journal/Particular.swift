/// The name of a value in a history entry, as stored in databases.
///
/// Names the program itself reads back are declared here. Others are only for readers, shown by name.
package struct Particular: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
    package let name: String

    package init(_ name: String) { self.name = name }
    package init(stringLiteral name: String) { self.init(name) }

    package static func < (one: Self, other: Self) -> Bool { one.name < other.name }
}

extension Particular {
    // Mostly ids of people: the holder before and after, who offered to whom, whose standing it is.
    package static let before: Self = "before"
    package static let after: Self = "after"
    package static let from: Self = "from"
    package static let to: Self = "to"
    package static let owner: Self = "owner"
    package static let principal: Self = "principal"

    package static let session: Self = "session"
    package static let number: Self = "number"
    package static let caller: Self = "caller"
    package static let name: Self = "name"
    /// The numbers of the entries whose particulars were erased.
    package static let entries: Self = "entries"

    /// The value before the change: `nameBefore` beside `name`, but `before` beside `after`.
    package var before: Self { self == .after ? .before : Self(name + "Before") }

    /// The other side of a change, if this is the old value.
    package var after: Self? {
        if self == .before { return .after }
        return name.hasSuffix("Before") ? Self(String(name.dropLast(6))) : nil
    }
}
