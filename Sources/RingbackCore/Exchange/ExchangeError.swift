package import RingbackWords

/// Why a whole file was refused. A single bad row is a ``RowProblem`` and stops nothing.
package enum ExchangeError: RingbackError, Equatable {
    case empty
    case tooLarge(bytes: Int, limit: Int)
    /// It is something else; the words complete "This file is".
    case notCSV(Phrase)
    case notText
    case tooManyColumns(limit: Int)
    /// The header row cannot be read.
    case header(Phrase)
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

    package var sentence: Phrase {
        switch self {
        case .empty:
            say("This file is empty.")
        case .tooLarge(let bytes, let limit):
            say(
                """
                This file has \(bytes / 1_000_000) MB; the limit is \(limit / 1_000_000) MB. Split it into smaller \
                files, each with the header row.
                """)
        case .notCSV(let what):
            say("This file is \(what), despite its name. Open it in the program it comes from and save it as CSV.")
        case .notText:
            say("This file is not text, despite its name. Open it in the program it comes from and save it as CSV.")
        case .tooManyRows(let limit):
            say(
                """
                This file has more than \(limit) rows. Split it into smaller files, each with the header row.
                """)
        case .noChoice(let code):
            say(
                """
                “\(code.prefix(40))” is not something a column can hold. Use name, firstName, lastName, company, \
                phone, phone:mobile, email, note, or - for nothing.
                """)
        case .noCallColumn(let code):
            say(
                """
                “\(code.prefix(40))” is not something a call log column can hold. Use \
                \(CallColumn.allCases.map(\.rawValue).joined(separator: ", ")), or - for nothing.
                """)
        case .noCalls(let header):
            say(
                """
                This is not a known call log: it needs columns for the time and both numbers, and has \
                \(Self.names(header)). Export it from FreePBX or 3CX, or name the columns Time, From, To.
                """)
        case .tooManyColumns(let limit):
            say("This file has more than \(limit) columns. Remove those that are not about contacts.")
        case .header(let why):
            say("The header row cannot be read: \(why)")
        case .noColumns(let header):
            say(
                """
                None of the columns is a name or a number: \(Self.names(header)). The first row must name them, like \
                Name, Company, Phone, Mobile.
                """)
        }
    }
}

extension ExchangeError {
    private static func names(_ header: [String]) -> String {
        header.prefix(8).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
    }
}

/// One skipped row, and why.
package struct RowProblem: Error, Equatable, Sendable {
    /// As a text editor counts them, from 1.
    package let line: Int
    package let sentence: Phrase

    package init(line: Int, sentence: Phrase) {
        self.line = line
        self.sentence = sentence
    }
}
