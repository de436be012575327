package import RingbackCore

/// A clean copy, and whether it still says what is so.
package struct CopyView: Sendable {
    /// Something that changed since, as far as the copy shows it.
    package enum Change: Equatable, Sendable {
        /// New on it, or higher than before.
        case came(String)
        /// Returned, or no longer so high.
        case gone(String)
        case changed(String)
        case moved
        case countedAnew
    }

    package let copy: SheetCopy
    package let owner: Named
    /// Nobody if it was made by itself.
    package let by: Named?
    package let changes: [Change]
    package var isCurrent: Bool { changes.isEmpty }
}

extension ReadScope {
    /// - Throws: as ``mayCopySheet(of:)``.
    func copyView(_ copy: SheetCopy) throws -> CopyView {
        let shown = try shownOnCopy(of: copy.owner)
        let changes = CopyChanges(of: copy, now: shown.contents)
        let here = Dictionary(uniqueKeysWithValues: shown.entries.map { ($0.id, $0.message) })
        func caller(_ id: MessageID) throws -> String {
            let message = try here[id] ?? seen(id)?.row.message
            // What went to somebody else's sheet is not theirs to read any more.
            guard let message else { return "" }
            return message.caller.name.isEmpty
                ? NumberFormat(country: view.office.country).text(message.caller) : message.caller.name
        }
        var told: [CopyView.Change] = []
        told += try changes.came.map { .came(try caller($0)) }
        told += try changes.gone.map { .gone(try caller($0)) }
        told += try changes.changed.map { .changed(try caller($0)) }
        if changes.isMoved { told.append(.moved) }
        if changes.isCountedAnew { told.append(.countedAnew) }
        return CopyView(
            copy: copy, owner: Named(copy.owner, in: view), by: copy.by.map { Named($0, in: view) }, changes: told)
    }
}
