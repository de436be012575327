import Foundation
import Synchronization

/// How a language writes days and hours in a country: the patterns and names of ICU, which Foundation carries.
///
/// They are asked for once; a `DateFormatter` a time would cost more than the page that shows it.
package final class ClockFormat: Sendable {
    /// `h:mm a`, for scripts that write a time themselves.
    package let pattern: String
    /// "AM" and "PM".
    package let halves: [String]
    package let saysTwelve: Bool
    /// From the day on which a week starts there.
    package let week: [Weekday]
    /// By minutes since midnight.
    private let clocks: [String]
    private let near: [Piece]
    private let far: [Piece]
    private let short: [Piece]
    private let long: [Piece]
    private let weekdays: [String]

    private init(_ locale: Locale) {
        let names = DateFormatter()
        names.locale = locale
        halves = [names.amSymbol, names.pmSymbol].map(Self.plain)
        func pattern(_ template: String) -> String {
            Self.plain(DateFormatter.dateFormat(fromTemplate: template, options: 0, locale: locale) ?? template)
        }
        let usual = pattern("jm")
        // “In the morning” has no end that all agree on.
        self.pattern = usual.contains(where: { "bB".contains($0) }) ? pattern("hma") : usual
        (near, far) = (Piece.all(in: pattern("EEEMMMd"), names), Piece.all(in: pattern("yMMMd"), names))
        short = Piece.all(in: pattern("MMMd"), names)
        long = Piece.all(in: pattern("EEEEMMMMd"), names)
        weekdays = names.shortStandaloneWeekdaySymbols
        let clock = Piece.all(in: self.pattern, names)
        saysTwelve = clock.contains { if case .half = $0 { true } else { false } }
        clocks = (0..<1440).map { minutes in clock.reduce(into: "") { $1.write(minutes: minutes, to: &$0) } }
        let days: [Locale.Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
        let first = days.firstIndex(of: locale.firstDayOfWeek) ?? 0
        week = Array(Weekday.allCases[first...] + Weekday.allCases[..<first])
    }

    /// Minutes since midnight; 1440 is midnight too.
    package func clock(_ minutes: Int) -> String { clocks[max(0, minutes) % 1440] }

    /// "Wed, Nov 25".
    package func date(_ day: Workday) -> String { near.reduce(into: "") { $1.write(day, to: &$0) } }

    /// "Nov 25, 2025".
    package func dateAndYear(_ day: Workday) -> String { far.reduce(into: "") { $1.write(day, to: &$0) } }

    /// "Wednesday, November 25", to be said aloud.
    package func spokenDate(_ day: Workday) -> String { long.reduce(into: "") { $1.write(day, to: &$0) } }

    /// "Nov 25".
    func shortDate(_ day: Workday) -> String { short.reduce(into: "") { $1.write(day, to: &$0) } }

    /// "Wed".
    func weekday(_ day: Workday) -> String { weekdays[day.weekday.rawValue % 7] }

    /// ICU parts "PM" from the time, and "p." from "m.", by narrow and unbreakable spaces: terminals show boxes for
    /// them, and nobody types them to search a mail. A plain space reads the same.
    static func plain(_ text: String) -> String {
        text.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
    }
}

extension ClockFormat {
    /// - Parameters:
    ///   - language: "es", "es-MX"; English is written for one that ICU does not know.
    ///   - country: two letters. In one that ICU does not know, clocks go to 24.
    package static func of(language: String, country: String) -> ClockFormat {
        let name = "\(language)_\(country)"
        if let made = memory.withLock({ $0[name] }) { return made }
        let known = language.lowercased().prefix { $0.isLetter }
        let place = country.uppercased().prefix(2).filter { $0.isASCII && $0.isLetter }
        // ICU puts the month before the day in Spanish of the United States, "mié, nov 25": nobody writes it so.
        let writes = known == "es" && place == "US" ? "MX" : place
        let format = ClockFormat(
            // Offices keep the Gregorian calendar, also where another one is usual.
            Locale(
                identifier: "\(languages.contains(known) ? known : "en")_\(writes.count == 2 ? writes : "ZZ")"
                    + "@calendar=gregorian"))
        memory.withLock { memory in
            if memory.count >= limit { memory = [:] }
            memory[name] = format
        }
        return format
    }

    private static let limit = 64
    private static let memory = Mutex<[String: ClockFormat]>([:])
    private static let languages = Set(Locale.availableIdentifiers.map { $0.prefix { $0.isLetter } })
}

/// A part of a pattern (Unicode Technical Standard 35).
private enum Piece {
    case text(String)
    case year, shortYear
    case month(width: Int)
    case day(width: Int)
    /// January first, Sunday first.
    case monthName([String])
    case weekdayName([String])
    /// Of how many, from what number.
    case hour(Int, from: Int, width: Int)
    case minute(width: Int)
    case half([String])

    static func all(in pattern: String, _ names: DateFormatter) -> [Self] {
        var pieces: [Self] = []
        var rest = pattern[...]
        while let first = rest.first {
            if first == "'" {
                let quoted = rest.dropFirst().prefix { $0 != "'" }
                // Two quotes are one.
                pieces.append(.text(quoted.isEmpty ? "'" : String(quoted)))
                rest = rest.dropFirst(quoted.count + 2)
            } else {
                let run = rest.prefix { $0 == first }
                pieces.append(Self(first, run.count, names) ?? .text(String(run)))
                rest = rest.dropFirst(run.count)
            }
        }
        return pieces
    }

    /// - Returns: `nil` for what stands as it is.
    private init?(_ letter: Character, _ width: Int, _ names: DateFormatter) {
        switch letter {
        case "y": self = width == 2 ? .shortYear : .year
        case "M" where width < 3, "L" where width < 3: self = .month(width: width)
        case "M": self = .monthName(width == 3 ? names.shortMonthSymbols : names.monthSymbols)
        case "L": self = .monthName(width == 3 ? names.shortStandaloneMonthSymbols : names.standaloneMonthSymbols)
        case "d": self = .day(width: width)
        case "E": self = .weekdayName(width < 4 ? names.shortWeekdaySymbols : names.weekdaySymbols)
        case "c": self = .weekdayName(width < 4 ? names.shortStandaloneWeekdaySymbols : names.standaloneWeekdaySymbols)
        case "H": self = .hour(24, from: 0, width: width)
        case "k": self = .hour(24, from: 1, width: width)
        case "h": self = .hour(12, from: 1, width: width)
        case "K": self = .hour(12, from: 0, width: width)
        case "m": self = .minute(width: width)
        case "a": self = .half([names.amSymbol, names.pmSymbol].map(ClockFormat.plain))
        default: return nil
        }
    }

    func write(_ day: Workday, to text: inout String) {
        switch self {
        case .text(let words): text += words
        case .year: text += String(day.year)
        case .shortYear: Self.write(day.year % 100, width: 2, to: &text)
        case .month(let width): Self.write(day.month, width: width, to: &text)
        case .day(let width): Self.write(day.day, width: width, to: &text)
        case .monthName(let names): text += names[day.month - 1]
        case .weekdayName(let names): text += names[day.weekday.rawValue % 7]
        case .hour, .minute, .half: break
        }
    }

    func write(minutes: Int, to text: inout String) {
        switch self {
        case .text(let words): text += words
        case .hour(let count, let first, let width):
            Self.write((minutes / 60 + count - first) % count + first, width: width, to: &text)
        case .minute(let width): Self.write(minutes % 60, width: width, to: &text)
        case .half(let names): text += names[minutes / 720]
        case .year, .shortYear, .month, .day, .monthName, .weekdayName: break
        }
    }

    private static func write(_ number: Int, width: Int, to text: inout String) {
        if width == 2, number < 10 { text += "0" }
        text += String(number)
    }
}
