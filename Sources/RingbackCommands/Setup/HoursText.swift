import Foundation
import RingbackCore
import RingbackWords

/// Hours typed on one line: `Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00`. Without days they apply to Monday to
/// Friday.
enum HoursText {
    static func read(_ text: String) throws -> [Weekday: [Span]] {
        var week: [Weekday: [Span]] = [:]
        let plain = text.replacing("–", with: "-")
        for part in plain.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let start = part.firstIndex { $0.isNumber } ?? part.endIndex
            let days = try start == part.startIndex ? workweek : weekdays(part[..<start])
            let spans = try spans(part[start...])
            guard !spans.isEmpty else { throw HoursTextError.noHours(part.trimmingCharacters(in: .whitespaces)) }
            for day in days { week[day, default: []] += spans }
        }
        guard !week.isEmpty else { throw HoursTextError.empty }
        return week
    }

    private static let workweek: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    private static func spans(_ text: Substring) throws -> [Span] {
        if let spans = try? ClockText.spans(String(text)) { return spans }
        let close = text.replacing(" -", with: "-").replacing("- ", with: "-")
        return try ClockText.spans(close.split(whereSeparator: \.isWhitespace).joined(separator: ","))
    }

    private static func weekdays(_ text: Substring) throws -> [Weekday] {
        let close = text.replacing(" -", with: "-").replacing("- ", with: "-")
        let parts = close.split { $0 == "," || $0 == ":" || $0.isWhitespace }
        guard !parts.isEmpty else { throw HoursTextError.noDay(String(text)) }
        return try parts.flatMap { part in
            let ends = try part.split(separator: "-", omittingEmptySubsequences: false).map(weekday)
            guard let first = ends.first, let last = ends.last, ends.count <= 2 else {
                throw HoursTextError.noDay(String(part))
            }
            var days = [first]
            while let day = days.last, day != last { days.append(day.next) }
            return days
        }
    }

    private static func weekday(_ text: Substring) throws -> Weekday {
        let name = text.lowercased()
        let found = Weekday.allCases.filter { $0.word.hasPrefix(name) }
        guard name.count >= 2, let day = found.first, found.count == 1 else { throw HoursTextError.noDay(String(text)) }
        return day
    }
}

enum HoursTextError: RingbackError, Equatable {
    case empty
    case noDay(String)
    case noHours(String)

    var code: String { "hours.unreadable" }
    var kind: ErrorKind { .invalid }

    var sentence: Phrase {
        let example = say("Write hours like “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.")
        return switch self {
        case .empty: say("There are no hours. \(example)")
        case .noDay(let text): say("“\(text.prefix(40))” is not a day of the week. \(example)")
        case .noHours(let text):
            say("“\(text.prefix(40))” has no hours. Leave out days when you are closed. \(example)")
        }
    }
}
