/// Two versions of a text side by side, line by line: what both have, what only one has.
package struct TextDifference: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package let before: String?
        package let after: String?

        package init(before: String?, after: String?) { (self.before, self.after) = (before, after) }

        package var isChanged: Bool { before != after }
    }

    package let rows: [Row]

    package init(from before: String, to after: String) {
        let (old, new) = (Self.lines(before), Self.lines(after))
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var rows: [Row] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            let isGone = left < old.count && removed.contains(left)
            let isNew = right < new.count && inserted.contains(right)
            if isGone || isNew {
                // What took a line's place stands beside it.
                rows.append(Row(before: isGone ? old[left] : nil, after: isNew ? new[right] : nil))
                if isGone { left += 1 }
                if isNew { right += 1 }
            } else if left < old.count, right < new.count {
                rows.append(Row(before: old[left], after: new[right]))
                left += 1
                right += 1
            } else {
                break
            }
        }
        self.rows = rows
    }

    package var isEmpty: Bool { !rows.contains(where: \.isChanged) }

    private static func lines(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
