import RingbackCore
import RingbackWords

/// The values of `--column`: `Handy=phone:mobile` or `3=company`.
struct ColumnFlags {
    private let flags: [String]

    init(_ flags: [String]) { self.flags = flags }

    func choices(of bytes: [UInt8]) throws -> [Int: ColumnChoice] {
        var choices: [Int: ColumnChoice] = [:]
        for (place, code) in try places(of: bytes) {
            guard let choice = ColumnChoice(code) else { throw ExchangeError.noChoice(code) }
            choices[place] = choice
        }
        return choices
    }

    /// The same for a call log: `Wann=time`.
    func calls(of bytes: [UInt8]) throws -> CallColumn.Choices {
        var choices: CallColumn.Choices = [:]
        for (place, code) in try places(of: bytes) {
            choices.merge(try CallColumn.list(String(repeating: ",", count: place) + code)) { $1 }
        }
        return choices
    }

    /// Columns are counted from 1.
    private static func place(_ number: String) -> Int? {
        Int(number).flatMap { (1...10_000).contains($0) ? $0 - 1 : nil }
    }

    private func places(of bytes: [UInt8]) throws -> [(Int, String)] {
        if flags.isEmpty { return [] }
        let header = try CSVReader(bytes).header
        return try flags.map { flag in
            let parts = flag.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw ExchangeError.noChoice(parts.last ?? flag) }
            let key = NameFolding.sortKey(parts[0])
            let place = header.firstIndex { NameFolding.sortKey($0) == key } ?? Self.place(parts[0])
            guard let place, header.indices.contains(place) else {
                throw CommandError.outOfRange(
                    flag: "--column", value: parts[0], takes: say("the name or number of a column of this file"))
            }
            return (place, parts[1])
        }
    }
}
