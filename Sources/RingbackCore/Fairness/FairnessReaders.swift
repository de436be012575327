/// The two people at different levels to whom a comparison goes. Nobody else reads it, whatever their role.
package struct FairnessReaders: Equatable, Sendable {
    package let first, second: PersonID

    /// - Throws: ``FairnessError`` unless both work here, at different levels, and one is a manager or an admin.
    package init(_ first: Person?, _ second: Person?) throws(FairnessError) {
        guard let first, let second, first.works, second.works else { throw .readerUnknown }
        guard first.id != second.id, first.level != second.level else { throw .readersAlike }
        guard max(first.level, second.level) >= Self.manager else { throw .readersNotLeading }
        (self.first, self.second) = (first.id, second.id)
    }

    package var both: [PersonID] { [first, second] }

    fileprivate static let manager = 2
}

extension Person {
    /// Where somebody stands in the office.
    fileprivate var level: Int {
        if roles.contains(.admin) { return 3 }
        if roles.contains(.manager) { return FairnessReaders.manager }
        return roles.contains(.supervisor) ? 1 : 0
    }
}
