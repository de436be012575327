import Foundation
import Synchronization

/// Which number of `12/1` is the month, as people write dates in a country.
package enum DateOrder: Sendable {
    case monthFirst, dayFirst

    /// As ICU writes a day and a month in the language most spoken there.
    /// - Parameter country: two letters. Where ICU does not know it, the day comes first.
    package static func of(country: String) -> Self {
        let place = country.uppercased()
        guard place.utf8.count == 2, place.utf8.allSatisfy({ (65...90).contains($0) }) else { return .dayFirst }
        if let known = memory.withLock({ $0[place] }) { return known }
        let locale = Locale(identifier: Locale.Language(identifier: "und-\(place)").maximalIdentifier)
        let pattern = DateFormatter.dateFormat(fromTemplate: "Md", options: 0, locale: locale) ?? ""
        let order: Self = pattern.first { "ML".contains($0) || $0 == "d" } == "d" ? .dayFirst : .monthFirst
        memory.withLock { $0[place] = order }
        return order
    }

    /// There are no more than 676 such names.
    private static let memory = Mutex<[String: DateOrder]>([:])
}

/// A date in figures: `12/1`, `12/1/26`, `1.12.`, `2026/12/1`.
struct DateFigures {
    let month: Int
    let day: Int
    let year: Int?

    /// Where only one order makes a date, as in `25/12`, it is that one.
    ///
    /// - Returns: `nil` for other text. Two figures with a point or a hyphen between them are hours: `12.30`, `9-5`.
    init?(_ word: String, _ order: DateOrder) {
        guard let mark = word.first(where: { "/.-".contains($0) }) else { return nil }
        var parts = word.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, mark != "/" { return nil }
        if mark == ".", parts.last?.isEmpty ?? false { parts.removeLast() }
        guard (2...3).contains(parts.count),
            parts.allSatisfy({ (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        if parts[0].utf8.count == 4 {
            guard parts.count == 3, (2000...2199).contains(numbers[0]) else { return nil }
            (year, month, day) = (numbers[0], numbers[1], numbers[2])
        } else {
            year = parts.count == 3 ? (parts[2].utf8.count == 2 ? 2000 + numbers[2] : numbers[2]) : nil
            if let year, !(2000...2199).contains(year) { return nil }
            let isMonthFirst = (order == .monthFirst) ? numbers[0] <= 12 : numbers[1] > 12
            (month, day) = isMonthFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        }
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    }
}
