/// A CSV file of counts, a row a stratum or a person.
package struct CountTable {
    package static let bytes = 100_000_000

    private let reader: CSVReader

    /// - Throws: ``ExchangeError`` if it is not a table.
    package init(_ bytes: [UInt8]) throws(ExchangeError) {
        var limits = CSVReader.Limits()
        limits.bytes = Self.bytes
        reader = try CSVReader(bytes, limits: limits)
    }

    /// Columns `a`, `b`, `c`, `d`: in the first group with and without the event, and in the second.
    /// - Throws: ``StatisticsError`` for the first row that does not hold counts.
    package func twoByTwos() throws(StatisticsError) -> [TwoByTwo] {
        try rows(["a", "b", "c", "d"]) { (counts) throws(StatisticsError) in
            try TwoByTwo(counts[0], counts[1], counts[2], counts[3])
        }.map(\.value)
    }

    /// Columns `events` and `base`, and perhaps `name`.
    /// - Throws: as above.
    package func proportions() throws(StatisticsError) -> [(name: String, value: Proportion)] {
        try rows(["events", "base"]) { (counts) throws(StatisticsError) in try Proportion(counts[0], in: counts[1]) }
    }

    private func rows<Value>(
        _ columns: [String], _ value: ([Int]) throws(StatisticsError) -> Value
    ) throws(StatisticsError) -> [(name: String, value: Value)] {
        let header = reader.header.map { $0.lowercased() }
        var places: [Int] = []
        for column in columns {
            guard let place = header.firstIndex(of: column) else { throw .noColumn(column) }
            places.append(place)
        }
        let name = header.firstIndex(of: "name")
        var found: [(String, Value)] = []
        for row in reader {
            let (cells, line): ([String], Int)
            switch row {
            case .cells(let found, let at): (cells, line) = (found, at)
            case .problem(let problem): throw .row(problem)
            }
            if cells.allSatisfy(\.isEmpty) { continue }
            var counts: [Int] = []
            for (column, place) in zip(columns, places) {
                let cell = place < cells.count ? cells[place] : ""
                guard let count = Int(cell) else { throw .cell(cell, column: column, line: line) }
                counts.append(count)
            }
            let label = name.map { $0 < cells.count ? cells[$0] : "" } ?? ""
            do { found.append((label, try value(counts))) } catch { throw .line(line, error) }
        }
        return found
    }
}
