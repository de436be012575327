import Foundation

/// A time of day as people write it: `3:30`, `3.30 pm`, `15h30`, `1530`, `9am`, `noon`. From 1 to 12, without a leading
/// zero and without am or pm, it may be either half of the day; the context decides.
package struct ClockText: Equatable, Sendable {
    /// From midnight; the earlier of two possible times.
    package let minutes: Int
    package let isEitherHalf: Bool

    package init?(_ text: some StringProtocol) {
        let text = SpanishTime.inEnglish(text).lowercased()
        var rest = Self.spoken(text) ?? text.filter { !$0.isWhitespace }
        if let known = ["noon": 720, "midday": 720, "midnight": 1440][rest] {
            (minutes, isEitherHalf) = (known, false)
            return
        }
        var isAfternoon: Bool?
        for (ending, half) in [("a.m.", false), ("am", false), ("p.m.", true), ("pm", true)]
        where rest.hasSuffix(ending) {
            (isAfternoon, rest) = (half, String(rest.dropLast(ending.count)))
        }
        guard let (hour, minute, isPadded) = Self.digits(rest) else { return nil }
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            (minutes, isEitherHalf) = (hour % 12 * 60 + minute + (isAfternoon ? 720 : 0), false)
        } else {
            guard hour < 24 || (hour == 24 && minute == 0) else { return nil }
            // Twelve alone is noon; nobody writes it for midnight.
            (minutes, isEitherHalf) = (hour * 60 + minute, !isPadded && (1...11).contains(hour))
        }
    }

    private static let hours = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// `half past three`, `quarter to 4`, `three thirty`, `five o’clock`, `half three` in digits; `nil` for other text.
    private static func spoken(_ text: String) -> String? {
        var words = text.split { $0.isWhitespace || $0 == "-" }.map(String.init)
        words.removeAll { ["o'clock", "o’clock", "oclock", "a"].contains($0) }
        var half = ""
        if let last = words.last, ["am", "pm", "a.m.", "p.m."].contains(last) { half = words.removeLast() }
        func hour(_ word: String) -> Int? { hours.firstIndex(of: word).map { $0 + 1 } ?? Int(word) }
        let past = ["quarter": 15, "half": 30, "twenty": 20, "ten": 10, "five": 5]
        let behind = ["fifteen": 15, "thirty": 30, "forty-five": 45, "fifty": 50, "forty": 40, "twenty": 20, "ten": 10]
        let time: (hour: Int, minute: Int)?
        if words.count == 3, let minute = past[words[0]], let hour = hour(words[2]), (1...12).contains(hour) {
            switch words[1] {
            case "past", "after": time = (hour, minute)
            case "to", "before", "of": time = ((hour + 10) % 12 + 1, 60 - minute)
            default: time = nil
            }
        } else if words.count == 2, words[0] == "half", let hour = hour(words[1]), (1...12).contains(hour) {
            time = (hour, 30)
        } else if words.count == 2, let hour = hours.firstIndex(of: words[0]), let minute = behind[words[1]] {
            time = (hour + 1, minute)
        } else if words.count == 1, let hour = hours.firstIndex(of: words[0]) {
            time = (hour + 1, 0)
        } else {
            time = nil
        }
        return time.map { "\($0.hour):\($0.minute < 10 ? "0" : "")\($0.minute)\(half)" }
    }

    /// `3`, `3:30`, `3.30`, `3h30`, `330`, `1530`.
    private static func digits(_ text: String) -> (hour: Int, minute: Int, isPadded: Bool)? {
        func number(_ text: some StringProtocol) -> Int? {
            text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
        }
        var parts = text.split(omittingEmptySubsequences: false) { ":.h".contains($0) }.map(String.init)
        if parts.count == 2, parts[1].isEmpty, text.hasSuffix("h") { parts = [parts[0]] }
        if parts.count == 1, (3...4).contains(text.count), number(text) != nil {
            parts = [String(text.dropLast(2)), String(text.suffix(2))]
        }
        guard (1...2).contains(parts.count), (1...2).contains(parts[0].count), let hour = number(parts[0]) else {
            return nil
        }
        guard parts.count == 2 else { return (hour, 0, parts[0].hasPrefix("0") || text.hasSuffix("h")) }
        guard parts[1].count == 2, let minute = number(parts[1]), minute < 60 else { return nil }
        return (hour, minute, parts[0].hasPrefix("0"))
    }

    /// The time meant on a day with these hours: one that falls within them, else the next to come.
    package func minutes(within hours: [Span], after now: Int? = nil) -> Int {
        guard isEitherHalf, let opens = hours.map(\.opens).min() ?? (now == nil ? nil : 480),
            let closes = hours.map(\.closes).max() ?? (now == nil ? nil : 1080)
        else { return minutes }
        let both = [minutes, minutes + 720]
        let open = both.filter { (opens...closes).contains($0) }
        if open.count == 1 { return open[0] }
        return both.first { $0 > now ?? -1 } ?? both[1]
    }
}

extension ClockText {
    /// A day's hours: `9am-5pm`, `9-5`, `9–17`, `8:30-12, 1-5`, `08:00-12:00; 13:00-17:00`; `closed` for none.
    ///
    /// - Throws: ``HoursError/unreadable(_:)``, quoting the unreadable part.
    package static func spans(_ text: String) throws(HoursError) -> [Span] {
        let text = text.lowercased()
        if ["closed", "cerrado", "-", "–"].contains(text.trimmingCharacters(in: .whitespaces)) { return [] }
        var spans: [Span] = []
        for part in text.split(whereSeparator: { ",;&".contains($0) }) {
            let ends = part.replacing(" to ", with: "-").replacing(" a ", with: "-").split { "-–—‐‑".contains($0) }
            guard ends.count == 2, let first = ClockText(ends[0]), let last = ClockText(ends[1]) else {
                if part.allSatisfy(\.isWhitespace) { continue }
                throw .unreadable(PlainText.shortened(String(part), to: 60))
            }
            var (opens, closes) = (first.minutes, last.minutes)
            // "8-12, 1-5" continues after noon, so does "1-5pm", and nobody is open from 1 to 5 at night.
            let goesOn = spans.last.map { opens < $0.closes } ?? false
            let isOneHalf = ends[1].contains("p") && opens + 720 < closes
            let isNight = last.isEitherHalf && opens < 360 && opens < closes
            if first.isEitherHalf, goesOn || isOneHalf || isNight { opens += 720 }
            if last.isEitherHalf, closes <= opens { closes += 720 }
            if closes == 0 { closes = 1440 }
            spans.append(Span(opens: opens, closes: closes))
        }
        return spans
    }
}

extension OfficeHours {
    /// The zone somebody means: its name in any case, or its city.
    package static func zone(like text: String) -> String? {
        if knows(zone: text) { return text }
        let wanted = text.trimmingCharacters(in: .whitespaces).lowercased().replacing(" ", with: "_")
        guard !wanted.isEmpty else { return nil }
        let known = TimeZone.knownTimeZoneIdentifiers.filter { knows(zone: $0) }
        if let same = known.first(where: { $0.lowercased() == wanted }) { return same }
        let cities = known.filter { $0.lowercased().hasSuffix("/" + wanted) }
        return cities.count == 1 ? cities[0] : nil
    }
}
