/// Reads CSV as spreadsheets and address books write it, row by row; a bad row never stops the rest.
///
/// Separators are detected (`,` `;` tab, or a first line `sep=;`), and so are encodings (``TableText``); lines end in
/// LF, CRLF or CR. Quotes follow RFC 4180; a quote inside an unquoted cell is an ordinary character. The first row
/// names the columns. Empty rows are skipped.
package struct CSVReader: Sequence, Sendable {
    package struct Limits: Sendable {
        package var bytes = 50_000_000
        package var columns = 200
        /// Unicode scalars per cell.
        package var cell = 10_000
        /// Rows with unclosed quotes; after this many, the detected separator must be wrong.
        package var unclosedQuotes = 100
        /// How far to look for the closing quote, in bytes.
        package var quotedBytes = 1_000_000
        package init() {}
    }

    package enum Row: Equatable, Sendable {
        case cells([String], line: Int)
        case problem(RowProblem)
    }

    /// The names of the columns.
    package let header: [String]
    private let text: TableText
    private let scanner: CSVScanner

    /// - Throws: an ``ExchangeError`` if the file is too large, empty, not text, not what its name says, or if its
    ///   first row cannot be read.
    package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ExchangeError) {
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        guard !bytes.isEmpty else { throw .empty }
        let text = try TableText(bytes)
        var scanner = CSVScanner(text: text, separator: 0x2C, limits: limits)
        scanner.separator = scanner.takeSeparatorLine() ?? Self.separator(of: scanner)
        guard let row = scanner.next() else { throw .empty }
        switch row {
        case .cells(let cells, _): header = cells
        case .problem(let problem):
            if scanner.sawTooManyColumns { throw .tooManyColumns(limit: limits.columns) }
            throw .header(problem.sentence)
        }
        self.text = text
        self.scanner = scanner
    }

    package func makeIterator() -> some IteratorProtocol<Row> { scanner }

    /// Like the iterator, but reports progress.
    var rows: CSVScanner { scanner }
    var size: Int { text.bytes.count }

    /// The separator that makes a table of the first rows: many columns, the same number in each.
    private static func separator(of scanner: CSVScanner) -> UInt8 {
        var best: (separator: UInt8, score: Double) = (0x2C, 0)
        for separator: UInt8 in [0x2C, 0x3B, 0x09] {
            var trial = scanner.beginning(bytes: 65_536)
            trial.separator = separator
            var widths: [Int] = []
            while widths.count < 10, let row = trial.next() {
                if case .cells(let cells, _) = row { widths.append(cells.count) } else if widths.isEmpty { break }
            }
            guard let first = widths.first, first > 1 else { continue }
            let alike = widths.count { $0 == first }
            let score = Double(first) * Double(alike) / Double(widths.count)
            if score > best.score { best = (separator, score) }
        }
        return best.separator
    }
}
