import RingbackCore

/// Rows in columns, for people.
struct Table {
    struct Column {
        enum Side { case left, right }

        let title: String
        var side = Side.left
        /// May shrink if the terminal is too narrow; such columns share the remaining width.
        var gives = false
    }

    let columns: [Column]
    private(set) var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    mutating func add(_ cells: [String]) {
        // Contains callers' words, which must not move the cursor or change the text direction.
        rows.append(cells.map { PlainText.shortened($0, to: 2000) })
    }

    /// - Parameter width: the terminal's; `nil` for as wide as needed.
    func lines(width: Int?) -> [String] {
        let widths = widths(within: width)
        return ([columns.map(\.title)] + rows).map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (place, cell) in cells.enumerated() {
            let text = TextWidth.shortened(cell, to: widths[place])
            let space = String(repeating: " ", count: max(0, widths[place] - TextWidth.of(text)))
            if place > 0 { line += "  " }
            line += columns[place].side == .right ? space + text : text + space
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    private func widths(within width: Int?) -> [Int] {
        var widths = columns.indices.map { place in
            ([columns[place].title] + rows.map { $0[place] }).map(TextWidth.of).max() ?? 0
        }
        guard let width else { return widths }
        let giving = columns.indices.filter { columns[$0].gives }
        var over = widths.reduce(0, +) + 2 * (columns.count - 1) - width
        // The widest shrinks first, so that short texts stay whole.
        while over > 0, let widest = giving.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
            widths[widest] -= 1
            over -= 1
        }
        return widths
    }
}
