package import RingbackCore
package import RingbackWords

/// What an import does or would do, row by row.
package struct ImportReport: Sendable {
    package enum Fate: Sendable, Equatable {
        case new
        /// The file has something the contact lacked; existing values are never overwritten.
        /// - Parameter into: `nil` for one the same file would add.
        case merged(into: ContactID?, name: String, adding: [Phrase])
        /// Everything in the row is already known.
        case known(ContactID?)
        case refused(Phrase)

        /// The contact that it is about, where there is one.
        package var contact: ContactID? {
            switch self {
            case .merged(let into, _, _): into
            case .known(let contact): contact
            case .new, .refused: nil
            }
        }
    }

    package struct Line: Sendable, Equatable {
        package let line: Int
        package let name: String
        package let fate: Fate
        package let remarks: [Phrase]
    }

    /// Which columns are used for what; `nil` for vCards.
    package let columns: ContactColumns?
    package let header: [String]
    /// The same for a call log.
    package let callColumns: [Int: CallColumn]
    package let isDryRun: Bool
    /// Rows imported by an earlier, interrupted run of the same file.
    package internal(set) var goneBefore = 0
    package private(set) var new = 0
    package private(set) var merged = 0
    package private(set) var known = 0
    package private(set) var refused = 0
    /// Row by row; in a real import, rows without problems are listed only up to ``plainLines``.
    package private(set) var lines: [Line] = []
    /// Rows counted but not listed.
    package var left: Int { new + merged + known + refused - lines.count }

    package static let mostLines = 100_000
    package static let plainLines = 1000

    /// What a column is used for, worded for people; `nil` if nothing.
    package func holds(at place: Int) -> Phrase? {
        columns?.field(at: place)?.title ?? callColumns[place]?.title
    }

    init(
        columns: ContactColumns?, header: [String], callColumns: [Int: CallColumn] = [:], isDryRun: Bool
    ) {
        self.columns = columns
        self.callColumns = callColumns
        self.header = header
        self.isDryRun = isDryRun
    }

    mutating func add(_ line: Line) {
        var isPlain = line.remarks.isEmpty
        switch line.fate {
        case .new: new += 1
        case .merged: merged += 1
        case .known: known += 1
        case .refused:
            refused += 1
            isPlain = false
        }
        if lines.count < (isPlain && !isDryRun ? Self.plainLines : Self.mostLines) { lines.append(line) }
    }
}

/// The progress of an import.
package struct ImportProgress: Sendable {
    package let rows: Int
    /// How much of the file, in thousandths.
    package let share: Int
}
