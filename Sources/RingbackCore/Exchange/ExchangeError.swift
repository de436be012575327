/// Why a whole file was refused. A single bad row is a ``RowProblem`` and stops nothing.
package enum ExchangeError: RingbackError, Hashable {
    case empty
    case tooLarge(bytes: Int, limit: Int)
    /// It is something else; the words complete "This file is".
    case notCSV(String)
    case notText
    case tooManyColumns(limit: Int)
    /// The header row cannot be read.
    case header(String)
    case noColumns([String])
    case tooManyRows(limit: Int)
    /// An unknown column choice.
    case noChoice(String)
    case noCalls([String])
    case noCallColumn(String)

    /// Whether choosing the columns can fix it.
    package var isAboutColumns: Bool {
        switch self {
        case .noColumns, .noCalls: true
        default: false
        }
    }

    package var code: String {
        switch self {
        case .empty: "import.empty"
        case .tooLarge: "import.too-large"
        case .notCSV: "import.not-csv"
        case .notText: "import.not-text"
        case .tooManyColumns: "import.too-many-columns"
        case .header: "import.header"
        case .noColumns: "import.no-columns"
        case .tooManyRows: "import.too-many-rows"
        case .noChoice: "import.no-choice"
        case .noCalls: "import.no-calls"
        case .noCallColumn: "import.no-choice"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .tooLarge, .tooManyRows: .tooLarge
        case .empty, .notCSV, .notText, .tooManyColumns, .header, .noColumns, .noChoice, .noCalls,
            .noCallColumn:
            .invalid
        }
    }

    package var sentence: String {
        switch self {
        case .empty:
            "This file is empty."
        case .tooLarge(let bytes, let limit):
            """
            This file has \(bytes / 1_000_000) MB; the limit is \(limit / 1_000_000) MB. Divide it into smaller ones, \
            each with the row that names the columns.
            """
        case .notCSV(let what):
            "This file is \(what), whatever its name says. Open it where it comes from and save it as CSV."
        case .notText:
            "This file is not text, whatever its name says. Open it where it comes from and save it as CSV."
        case .tooManyRows(let limit):
            """
            This file has more than \(limit) rows. Divide it into smaller ones, each with the row that names the columns.
            """
        case .noChoice(let code):
            """
            “\(code.prefix(40))” is nothing that a column can hold. Say name, firstName, lastName, company, phone, \
            phone:mobile, email, note, or - for nothing.
            """
        case .noCallColumn(let code):
            """
            “\(code.prefix(40))” is nothing that a column of a call log can hold. Say \
            \(CallColumn.allCases.map(\.rawValue).joined(separator: ", ")), or - for nothing.
            """
        case .noCalls(let header):
            """
            This is no call log that is known here: it needs columns for the time and for the numbers of both ends, and \
            has \(header.prefix(8).map { "“\($0.prefix(40))”" }.joined(separator: ", ")). Export it from FreePBX or 3CX, \
            or name the columns Time, From, To.
            """
        case .tooManyColumns(let limit):
            "This file has more than \(limit) columns. Take out those that are not about contacts."
        case .header(let why):
            "The first row, which names the columns, cannot be read: \(why)"
        case .noColumns(let header):
            """
            None of the columns is a name or a number: \(header.prefix(8).map { "“\($0.prefix(40))”" }.joined(separator: ", ")). \
            The first row must name them, like Name, Company, Phone, Mobile.
            """
        }
    }
}

/// One skipped row, and why.
package struct RowProblem: Error, Hashable, Sendable {
    /// As a text editor counts them, from 1.
    package let line: Int
    package let sentence: String

    package init(line: Int, sentence: String) {
        self.line = line
        self.sentence = sentence
    }
}
