/// A clean copy of somebody's sheet: which entries it showed, in which order, and as they stood; no word of theirs.
package struct SheetCopy: Equatable, Sendable {
    /// One entry that it showed.
    package struct Line: Equatable, Sendable {
        package enum Mark: String, CaseIterable, Sendable {
            case none
            /// Not on the copy before.
            case new
            /// On the copy before, and different.
            case changed
        }

        package let message: MessageID
        /// Of all that the line says.
        package let digest: String
        package let mark: Mark

        package init(message: MessageID, digest: String, mark: Mark = .none) {
            self.message = message
            self.digest = digest
            self.mark = mark
        }
    }

    package let code: CopyCode
    package let owner: PersonID
    /// Who had it made; nobody if it was made by itself.
    package let by: PersonID?
    package let at: Timestamp
    /// For the sheet's person, an assistant or whoever covers: only such a copy is *the last copy*, since whoever else
    /// looks in shows them nothing.
    package let isKeepers: Bool
    package let lines: [Line]
    /// How many more are to be returned.
    package let lower: Int
    /// How many more wait for the caller, word having been left.
    package let out: Int
    /// When the copy before was made; `nil` for the first.
    package let since: Timestamp?

    package init(
        code: CopyCode, owner: PersonID, by: PersonID?, at: Timestamp, isKeepers: Bool, lines: [Line], lower: Int,
        out: Int, since: Timestamp?
    ) {
        self.code = code
        self.owner = owner
        self.by = by
        self.at = at
        self.isKeepers = isKeepers
        self.lines = lines
        self.lower = lower
        self.out = out
        self.since = since
    }
}

/// What a copy made now would show.
package struct CopyContents: Equatable, Sendable {
    package let lines: [SheetCopy.Line]
    package let lower: Int
    package let out: Int

    package init(lines: [SheetCopy.Line], lower: Int, out: Int) {
        self.lines = lines
        self.lower = lower
        self.out = out
    }

    /// The same, with what is not on the copy before marked as new, and what says something else there as changed.
    package func marked(since last: SheetCopy?) -> Self {
        guard let last else { return self }
        let known = Dictionary(last.lines.map { ($0.message, $0.digest) }) { first, _ in first }
        let marked = lines.map { line in
            let before = known[line.message]
            return SheetCopy.Line(
                message: line.message, digest: line.digest,
                mark: before == nil ? .new : before == line.digest ? .none : .changed)
        }
        return Self(lines: marked, lower: lower, out: out)
    }
}

/// What became of a sheet since a copy of it was made, as far as the copy shows it.
package struct CopyChanges: Equatable, Sendable {
    /// On it, and no longer so high or no longer open.
    package var gone: [MessageID] = []
    /// Not on it.
    package var came: [MessageID] = []
    package var changed: [MessageID] = []
    package var isMoved = false
    /// More or fewer entries are below.
    package var isCountedAnew = false

    package var count: Int { gone.count + came.count + changed.count + (isMoved ? 1 : 0) + (isCountedAnew ? 1 : 0) }
    package var isNone: Bool { count == 0 }

    package init(of copy: SheetCopy, now: CopyContents) {
        let before = Dictionary(copy.lines.map { ($0.message, $0.digest) }) { first, _ in first }
        let after = Dictionary(now.lines.map { ($0.message, $0.digest) }) { first, _ in first }
        gone = copy.lines.map(\.message).filter { after[$0] == nil }
        came = now.lines.map(\.message).filter { before[$0] == nil }
        changed = now.lines.filter { line in before[line.message].map { $0 != line.digest } ?? false }.map(\.message)
        let stayed = copy.lines.map(\.message).filter { after[$0] != nil }
        isMoved = stayed != now.lines.map(\.message).filter { before[$0] != nil }
        // What came onto the page or left it changes the count by itself.
        isCountedAnew = gone.isEmpty && came.isEmpty && (copy.lower, copy.out) != (now.lower, now.out)
    }
}
