package import RingbackCore

/// What an import does, or would do, row by row.
package struct ImportReport: Sendable {
    package enum Fate: Sendable, Equatable {
        case new
        /// The file tells something that the contact did not have; what it has is never overwritten.
        /// - Parameter into: `nil` for one that the same file would make new.
        case merged(into: ContactID?, name: String, adding: [String])
        /// Everything in the row is known already.
        case known(ContactID?)
        case refused(String)

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
        package let remarks: [String]
    }

    /// What is taken from which column; `nil` for vCards.
    package let columns: ContactColumns?
    package let header: [String]
    /// The same for a call log.
    package let callColumns: [Int: CallColumn]
    package let isDryRun: Bool
    /// Rows that an earlier run of the same file had brought in before it was broken off.
    package internal(set) var goneBefore = 0
    package private(set) var new = 0
    package private(set) var merged = 0
    package private(set) var known = 0
    package private(set) var refused = 0
    /// Row by row; of a file that is brought in, those that are as they should be only up to ``plainLines``.
    package private(set) var lines: [Line] = []
    /// Rows that are counted and not listed.
    package var left: Int { new + merged + known + refused - lines.count }

    package static let mostLines = 100_000
    package static let plainLines = 1000

    /// What is taken from a column, in the words of people; `nil` when nothing is.
    package func holds(at place: Int) -> String? {
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

/// How far an import has come.
package struct ImportProgress: Sendable {
    package let rows: Int
    /// How much of the file, in thousandths.
    package let share: Int
}
