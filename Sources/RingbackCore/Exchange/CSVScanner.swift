import RingbackWords

/// Walks through the bytes of a table, row by row.
struct CSVScanner: IteratorProtocol, Sendable {
    private let text: TableText
    private let limits: CSVReader.Limits
    private let end: Int
    var separator: UInt8
    private(set) var sawTooManyColumns = false
    private(set) var place = 0
    private var line = 1
    private var unclosedQuotes = 0

    init(text: TableText, separator: UInt8, limits: CSVReader.Limits) {
        self.init(text: text, separator: separator, limits: limits, end: text.bytes.count)
    }

    private init(text: TableText, separator: UInt8, limits: CSVReader.Limits, end: Int) {
        self.text = text
        self.separator = separator
        self.limits = limits
        self.end = end
    }

    /// A scanner over only the first bytes from here, to try a separator.
    func beginning(bytes: Int) -> CSVScanner {
        var trial = CSVScanner(text: text, separator: separator, limits: limits, end: Swift.min(end, place + bytes))
        trial.place = place
        return trial
    }

    /// Excel's first line `sep=;`, which is not a row.
    mutating func takeSeparatorLine() -> UInt8? {
        let head = text.bytes.prefix(5)
        guard head.count == 5, head.starts(with: Array("sep=".utf8)), let separator = head.last,
            end == 5 || isLineEnd(5)
        else { return nil }
        place = 5
        if place < end { passLineEnd() }
        return separator
    }

    mutating func next() -> CSVReader.Row? {
        while place < end {
            let start = (place: place, line: line)
            switch scanRow() {
            case .cells(let cells):
                if cells.contains(where: { !$0.isBlank }) { return row(cells, line: start.line) }
            case .unclosedQuote(let opened):
                unclosedQuotes += 1
                if unclosedQuotes > limits.unclosedQuotes {
                    place = end
                    return problem(
                        opened.line,
                        say(
                            """
                            More than \(limits.unclosedQuotes) quotes are opened and never closed; nothing after this \
                            line was read.
                            """))
                }
                (place, line) = opened
                skipLine()
                return problem(
                    opened.line, say("A quote is opened on this line and never closed. Close it, or remove it."))
            case .strayQuote:
                skipLine()
                return problem(
                    start.line,
                    say("There is a quote in the middle of a quoted cell. Inside quotes, write each quote twice."))
            }
        }
        return nil
    }

    // MARK: Cells

    private struct Cell {
        let bytes: Range<Int>
        var hasDoubledQuotes = false
        var isBlank: Bool { bytes.isEmpty }
    }

    private enum Scanned {
        case cells([Cell])
        case unclosedQuote((place: Int, line: Int))
        case strayQuote
    }

    private mutating func scanRow() -> Scanned {
        var cells: [Cell] = []
        // One too many is enough to tell.
        let most = limits.columns + 1
        func add(_ cell: Cell) { if cells.count < most { cells.append(cell) } }
        while true {
            if startsWithQuote() {
                let opened = (place: place, line: line)
                guard let cell = scanQuoted() else { return .unclosedQuote(opened) }
                while place < end, isSpace(text.bytes[place]) { place += 1 }
                guard place == end || text.bytes[place] == separator || isLineEnd(place) else {
                    // If the cell spans lines, its quote was closed by the one opening the next cell.
                    return line > opened.line ? .unclosedQuote(opened) : .strayQuote
                }
                add(cell)
            } else {
                let start = place
                while place < end, text.bytes[place] != separator, !isLineEnd(place) { place += 1 }
                add(Cell(bytes: start..<place))
            }
            if place == end { return .cells(cells) }
            if isLineEnd(place) {
                passLineEnd()
                return .cells(cells)
            }
            place += 1
            // A separator at the very end still begins a cell.
            if place == end {
                add(Cell(bytes: place..<place))
                return .cells(cells)
            }
        }
    }

    /// Skips the spaces some programs write before a quote.
    private mutating func startsWithQuote() -> Bool {
        var ahead = place
        while ahead < end, isSpace(text.bytes[ahead]) { ahead += 1 }
        guard ahead < end, text.bytes[ahead] == 0x22 else { return false }
        place = ahead
        return true
    }

    private mutating func scanQuoted() -> Cell? {
        place += 1
        let start = place
        let last = Swift.min(end, start + limits.quotedBytes)
        var hasDoubledQuotes = false
        while place < last {
            if text.bytes[place] == 0x22 {
                guard place + 1 < end, text.bytes[place + 1] == 0x22 else {
                    place += 1
                    return Cell(bytes: start..<place - 1, hasDoubledQuotes: hasDoubledQuotes)
                }
                hasDoubledQuotes = true
                place += 2
            } else if isLineEnd(place) {
                passLineEnd()
            } else {
                place += 1
            }
        }
        return nil
    }

    private mutating func row(_ cells: [Cell], line: Int) -> CSVReader.Row {
        guard cells.count <= limits.columns else {
            sawTooManyColumns = true
            return problem(line, say("This row has more than \(limits.columns) cells, which is the limit."))
        }
        var texts: [String] = []
        texts.reserveCapacity(cells.count)
        for (column, cell) in cells.enumerated() {
            let bytes = text.bytes[cell.bytes]
            if bytes.contains(0) {
                return problem(line, say("Cell \(column + 1) holds zero bytes: the file is damaged here."))
            }
            guard let cellText = text.text(cell.hasDoubledQuotes ? singled(bytes) : bytes) else {
                return problem(line, say("Cell \(column + 1) contains bytes that are not text."))
            }
            let length = cellText.unicodeScalars.count
            guard length <= limits.cell else {
                return problem(
                    line,
                    say("Cell \(column + 1) has \(length) characters; the limit is \(limits.cell). Shorten it."))
            }
            texts.append(cellText)
        }
        return .cells(texts, line: line)
    }

    private func singled(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var singled: [UInt8] = []
        singled.reserveCapacity(bytes.count)
        var afterQuote = false
        for byte in bytes {
            if byte == 0x22, afterQuote {
                afterQuote = false
                continue
            }
            afterQuote = byte == 0x22
            singled.append(byte)
        }
        return singled[...]
    }

    private func problem(_ line: Int, _ sentence: Phrase) -> CSVReader.Row {
        .problem(RowProblem(line: line, sentence: sentence))
    }

    // MARK: Bytes

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte == 0x09 && separator != 0x09) }

    private func isLineEnd(_ place: Int) -> Bool { text.bytes[place] == 0x0A || text.bytes[place] == 0x0D }

    private mutating func passLineEnd() {
        let isReturn = text.bytes[place] == 0x0D
        place += 1
        if isReturn, place < end, text.bytes[place] == 0x0A { place += 1 }
        line += 1
    }

    private mutating func skipLine() {
        while place < end, !isLineEnd(place) { place += 1 }
        if place < end { passLineEnd() }
    }
}
