import RingbackWords

/// A call as a telephone system logged it, before its number is looked up.
package struct CallLogRow: Hashable, Sendable {
    package enum Direction: String, CaseIterable, Sendable { case `in`, out }

    package let line: Int
    package let at: Timestamp
    package let direction: Direction
    /// The outside number.
    package let number: String
    package let name: String
    /// The inside party's extension.
    package let ext: String
    /// "answered", "no answer", "busy", "failed", or the system's own word.
    package let ended: String
    package let seconds: Int
    /// The system's id of the call; empty if it has none.
    package let key: String
}

/// A call log as FreePBX, 3CX or a spreadsheet writes it.
package struct CallLog: Sequence, Sendable {
    package enum Entry: Equatable, Sendable {
        case call(CallLogRow)
        case problem(RowProblem)
    }

    package let header: [String]
    package let order: LoggedTime.Order
    /// Whether ``order`` is evident from the file itself, not just the country's custom.
    package let showsOrder: Bool
    private let table: CSVReader
    private let columns: Columns
    private let hours: OfficeHours

    /// - Parameter choices: somebody's choices for columns whose names do not tell.
    /// - Throws: ``ExchangeError/noCalls(_:)`` for a table without times, or without both numbers.
    package init(
        _ bytes: [UInt8], hours: OfficeHours, monthFirst: Bool, choices: CallColumn.Choices = [:]
    ) throws(ExchangeError) {
        table = try CSVReader(bytes)
        header = table.header
        guard let columns = Columns(header, choices) else { throw .noCalls(header) }
        self.columns = columns
        self.hours = hours
        let times = table.lazy.prefix(5000).compactMap { row -> String? in
            if case .cells(let cells, _) = row { columns.time(cells) } else { nil }
        }
        let shown = LoggedTime.order(of: times)
        showsOrder = shown != nil
        order = shown ?? (monthFirst ? .monthFirst : .dayFirst)
    }

    /// What each column is used for.
    package var taken: [Int: CallColumn] {
        Dictionary(columns.places.map { ($0.value, $0.key) }.sorted { $0.1.rawValue < $1.1.rawValue }) { first, _ in
            first
        }
    }

    /// Whether a table's first row names the columns of a call log.
    package static func looksLikeOne(_ header: [String]) -> Bool {
        Columns(header).map { $0.hasSigns } ?? false
    }

    package func makeIterator() -> Iterator { Iterator(rows: table.rows, log: self) }
    var size: Int { table.size }

    package struct Iterator: IteratorProtocol, Sendable {
        var rows: CSVScanner
        let log: CallLog

        package var share: Int { log.size == 0 ? 1000 : rows.place * 1000 / log.size }

        package mutating func next() -> Entry? {
            switch rows.next() {
            case nil: nil
            case .problem(let problem): .problem(problem)
            case .cells(let cells, let line): log.entry(cells, line)
            }
        }

        package mutating func skip() -> Bool { rows.next() != nil }
    }

    private func entry(_ cells: [String], _ line: Int) -> Entry {
        func refused(_ sentence: Phrase) -> Entry { .problem(RowProblem(line: line, sentence: sentence)) }
        let time = columns.time(cells) ?? ""
        guard let at = LoggedTime.read(time, order: order, in: hours) else {
            return refused(say("“\(time.prefix(60))” is not a readable time."))
        }
        let (from, to) = (Party(columns.text(cells, .from)), Party(columns.text(cells, .to)))
        for party in [from, to] where PhoneNumber.isShortened(party.number) {
            return refused(
                say(
                    """
                    The number “\(party.number)” was shortened by a spreadsheet, so its last digits are lost. Copy \
                    it from the original.
                    """))
        }
        let told = columns.text(cells, .direction).lowercased()
        let isOut =
            told.hasPrefix("out")
            ? true : told.hasPrefix("in") && !told.hasPrefix("int") ? false : from.isInside && !to.isInside
        let (outside, inside) = isOut ? (to, from) : (from, to)
        if outside.isInside {
            return refused(
                outside.number.isEmpty
                    ? say("There is no number on the line.") : say("This is an internal call, which is skipped."))
        }
        let caller = Party(columns.text(cells, .name)).name
        return .call(
            CallLogRow(
                line: line, at: at, direction: isOut ? .out : .in, number: outside.number,
                name: PlainText.shortened(isOut || caller.isEmpty ? outside.name : caller, to: 200),
                ext: PlainText.shortened(inside.number.isEmpty ? inside.name : inside.number, to: 60),
                ended: Self.ended(columns.text(cells, .ended)),
                seconds: Self.seconds(columns.text(cells, .seconds)),
                key: PlainText.shortened(columns.text(cells, .id), to: 200)))
    }

    private static func ended(_ text: String) -> String {
        switch text.lowercased().filter(\.isLetter) {
        case "answered", "completed", "connected", "answer": "answered"
        case "noanswer", "unanswered", "missed", "notanswered", "abandoned", "cancel", "canceled": "no answer"
        case "busy": "busy"
        case "failed", "congestion", "chanunavail": "failed"
        default: PlainText.shortened(text, to: 60)
        }
    }

    /// Reads `83`, `1:23`, `00:01:23`.
    private static func seconds(_ text: String) -> Int {
        let parts = text.split(separator: ":").map { Double($0.filter { $0.isNumber || $0 == "." }) ?? 0 }
        let seconds = parts.reduce(0) { $0 * 60 + $1 }
        return seconds < 10_000_000 ? Int(seconds) : 0
    }

    /// One party of a call: `"Jo Hale" <7135550123>`, `Jo Hale (7135550123)`, `101`.
    private struct Party {
        var number = ""
        var name = ""

        init(_ text: String) {
            let text = PlainText.shortened(text, to: 200)
            for (open, close) in [("<", ">"), ("(", ")")] {
                guard let start = text.lastIndex(of: Character(open)), let end = text.lastIndex(of: Character(close)),
                    start < end
                else { continue }
                let inner = String(text[text.index(after: start)..<end])
                let before = text[..<start].trimmingSpaces
                // `(713) 555-0142` is a number with its area code.
                if PhoneNumber.digits(in: inner).isEmpty || (before.isEmpty && open == "(") { continue }
                number = inner.trimmingSpaces
                name = before.filter { $0 != "\"" }
                return
            }
            if PhoneNumber.digits(in: text).utf8.count >= 3 || PhoneNumber.isShortened(text) {
                number = text
            } else {
                name = text
                number = PhoneNumber.digits(in: text)
            }
        }

        /// Inside telephones have short numbers.
        var isInside: Bool { !number.hasPrefix("+") && PhoneNumber.digits(in: number).utf8.count <= 6 }
    }

    /// Which column is which, by name unless chosen.
    private struct Columns: Sendable {
        private(set) var places: [CallColumn: Int] = [:]

        init?(_ header: [String], _ choices: CallColumn.Choices = [:]) {
            let names = header.enumerated().map { choices[$0.offset] == nil ? NameFolding.sortKey($0.element) : "" }
            for column in CallColumn.allCases {
                places[column] = Self.names(of: column).lazy.compactMap(names.firstIndex(of:)).first
            }
            for (place, column) in choices.sorted(by: { $0.key > $1.key }) {
                if let column, header.indices.contains(place) { places[column] = place }
            }
            // A choice is not overruled by a name.
            let chosen = Set(choices.values.compactMap(\.self))
            if chosen.contains(.time) {
                (places[.date], places[.clock]) = (nil, nil)
            } else if !chosen.isDisjoint(with: [.date, .clock]) {
                places[.time] = nil
            }
            if places[.time] == nil, places[.date] == nil { places[.time] = places[.clock] }
            guard places[.time] != nil || places[.date] != nil, places[.from] != nil, places[.to] != nil else {
                return nil
            }
        }

        private static func names(of column: CallColumn) -> [String] {
            switch column {
            case .time:
                ["calldate", "call time", "start time", "call start", "date time", "datetime", "timestamp", "start"]
            case .date: ["date", "day"]
            case .clock: ["time", "time of day"]
            case .from:
                [
                    "src", "from", "caller id", "callerid", "source", "calling number", "from number", "caller number",
                    "caller",
                ]
            case .to:
                [
                    "dst", "to", "destination", "called number", "to number", "dialled number", "dialed number",
                    "callee", "called",
                ]
            case .name: ["clid", "cnam", "caller name", "from name"]
            case .direction: ["direction", "call direction", "call type", "type"]
            case .seconds: ["billsec", "talking", "talk time", "duration", "length", "seconds"]
            case .ended: ["disposition", "status", "call status", "result", "outcome"]
            case .id: ["uniqueid", "call id", "callid", "id"]
            }
        }

        /// Columns a contact list would not have.
        var hasSigns: Bool { places[.seconds] != nil || places[.ended] != nil || places[.direction] != nil }

        func text(_ cells: [String], _ column: CallColumn) -> String {
            places[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
        }

        func time(_ cells: [String]) -> String? {
            if places[.time] != nil { return text(cells, .time) }
            return "\(text(cells, .date)) \(text(cells, .clock))"
        }
    }
}
