package import RingbackWords

package enum ReportError: RingbackError, Equatable {
    case noDay(String)
    case backwards(from: Workday, until: Workday)
    case tooLong(days: Int)
    case noGrouping(ReportName, ReportGrouping)
    case noColumn(String)
    case unprintable
    // Several offices together
    case notAReport(file: String)
    case otherReport(file: String)
    case otherPeriod(file: String, theirs: String, first: String)
    case otherGrouping(file: String)
    case twice(file: String)

    package var code: String {
        switch self {
        case .noDay: "report.no-day"
        case .backwards: "report.backwards"
        case .tooLong: "report.too-long"
        case .noGrouping: "report.no-grouping"
        case .noColumn: "report.no-column"
        case .unprintable: "report.unprintable"
        case .notAReport: "report.not-a-report"
        case .otherReport: "report.other-report"
        case .otherPeriod: "report.other-period"
        case .otherGrouping: "report.other-grouping"
        case .twice: "report.twice"
        }
    }

    package var kind: ErrorKind { self == .unprintable ? .unavailable : .invalid }

    package var sentence: Phrase {
        switch self {
        case .noDay(let text): say("“\(text.prefix(40))” is not a date. Write it like Dec 1 or 2026-12-01.")
        case .backwards(let from, let until):
            say("The period ends (\(until.written)) before it begins (\(from.written)). Swap the two days.")
        case .tooLong(let days):
            say("A report covers at most two years (\(days) days). Ask for the years one by one.")
        case .noGrouping(let name, let by):
            say("“\(name.title)” cannot be shown by “\(by.title)”. It can be shown by: \(Self.choices(of: name)).")
        case .noColumn(let key): say("This report has no figure “\(String(key.prefix(40)))”.")
        case .unprintable: say("The report could not be put on paper just now. Try again in a minute.")
        case .notAReport(let file):
            say("\(file) is not a report of this program. Make it with ringback report NAME --json.")
        case .otherReport(let file): say("\(file) is a different report than the first file. Give files of one report.")
        case .otherPeriod(let file, let theirs, let first):
            say(
                "\(file) is about \(theirs), the first file about \(first). Make both for the same days: with different periods the sum would mean nothing."
            )
        case .otherGrouping(let file):
            say("\(file) is broken down differently than the first file. Make both with the same --by.")
        case .twice(let file): say("\(file) is of an office that another file is of. Give each office once.")
        }
    }

    private static func choices(of name: ReportName) -> Phrase {
        Phrase(verbatim: name.groupings.map(\.rawValue).joined(separator: ", "))
    }
}
