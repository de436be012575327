/// A file of contacts from any program: a table or vCards. Read row by row; a bad row never stops the rest.
package struct ContactFile: Sequence, Sendable {
    package enum Entry: Equatable, Sendable {
        case contact(ContactRow)
        case problem(RowProblem)
    }

    private enum Kind: Sendable {
        case table(CSVReader, ContactColumns)
        case cards(VCardScanner)
    }

    private let kind: Kind

    /// - Parameter choices: somebody's choices for a table's columns, by index.
    /// - Throws: an ``ExchangeError`` for a file that is neither.
    package init(_ bytes: [UInt8], choices: [Int: ColumnChoice] = [:]) throws(ExchangeError) {
        let limits = CSVReader.Limits()
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        if VCardScanner.looksLikeCards(bytes) {
            kind = .cards(VCardScanner(text: try TableText(known: bytes)))
        } else {
            let table = try CSVReader(bytes, limits: limits)
            kind = .table(table, try ContactColumns(header: table.header, choices: choices))
        }
    }

    /// The columns of a table; `nil` for vCards.
    package var columns: ContactColumns? { if case .table(_, let columns) = kind { columns } else { nil } }
    /// The column names of a table.
    package var header: [String] { if case .table(let table, _) = kind { table.header } else { [] } }

    package func makeIterator() -> Iterator {
        switch kind {
        case .table(let table, let columns): Iterator(kind: .table(table.rows, columns), size: table.size)
        case .cards(let cards): Iterator(kind: .cards(cards), size: cards.size)
        }
    }

    package struct Iterator: IteratorProtocol, Sendable {
        fileprivate enum Kind: Sendable {
            case table(CSVScanner, ContactColumns)
            case cards(VCardScanner)
        }

        fileprivate var kind: Kind
        fileprivate let size: Int

        /// How much of the file has been read, in thousandths.
        package var share: Int {
            switch kind {
            case .table(let rows, _): size == 0 ? 1000 : rows.place * 1000 / size
            case .cards(let cards): size == 0 ? 1000 : cards.place * 1000 / size
            }
        }

        package mutating func next() -> Entry? {
            switch kind {
            case .table(var rows, let columns):
                let row = rows.next()
                kind = .table(rows, columns)
                switch row {
                case nil: return nil
                case .problem(let problem): return .problem(problem)
                case .cells(let cells, let line):
                    do throws(RowProblem) { return .contact(try columns.contact(from: cells, line: line)) } catch {
                        return .problem(error)
                    }
                }
            case .cards(var cards):
                defer { kind = .cards(cards) }
                return cards.next()
            }
        }

        /// Skips a row without parsing it, where possible.
        package mutating func skip() -> Bool {
            guard case .table(var rows, let columns) = kind else { return next() != nil }
            defer { kind = .table(rows, columns) }
            return rows.next() != nil
        }
    }
}
