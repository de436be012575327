package import RingbackWords

package enum StatisticsError: RingbackError, Equatable {
    case count(most: Int)
    case eventsOverBase(events: Int, base: Int)
    /// No stratum has both groups and both outcomes, or nobody has a base.
    case nothingToCompare
    case noColumn(String)
    case cell(String, column: String, line: Int)
    case row(RowProblem)
    indirect case line(Int, StatisticsError)

    package var code: String {
        switch self {
        case .count: "statistics.count"
        case .eventsOverBase: "statistics.events-over-base"
        case .nothingToCompare: "statistics.nothing-to-compare"
        case .noColumn: "statistics.no-column"
        case .cell: "statistics.cell"
        case .row: "statistics.row"
        case .line(_, let error): error.code
        }
    }

    package var kind: ErrorKind { .invalid }

    package var sentence: Phrase {
        switch self {
        case .count(let most): say("Counts are whole numbers from 0 to \(most).")
        case .eventsOverBase(let events, let base):
            say("There cannot be \(events) events among \(base). The first number is how often it happened.")
        case .nothingToCompare:
            say("There is nothing to compare: no row has both groups, and both with and without the event.")
        case .noColumn(let name): say("The file has no column “\(name)”. Name it in the first row.")
        case .cell(let text, let column, let line):
            say("Line \(line): “\(text)” in the column “\(column)” is not a count.")
        case .row(let problem): say("Line \(problem.line): \(problem.sentence)")
        case .line(let line, let error): say("Line \(line): \(error.sentence)")
        }
    }
}
