/// When a caller wants to be called: a time today or on another day, or after a while.
package enum WishedTime: Equatable, Sendable {
    case at(DayTime, daysAhead: Int64)
    /// The next such weekday. `Monday 7` is the 7th where that is a Monday, else seven o’clock.
    case weekday(Weekday, DayTime, orDay: TypedDate? = nil)
    case date(TypedDate, DayTime)
    case on(WallTime)
    case after(seconds: Int64)

    /// Reads `3:30`, `half past three`, `tomorrow`, `tomorrow 9`, `Friday at noon`, `Friday afternoon`, `in an hour`,
    /// `20 min`, `Wed, Dec 2, 3:00 PM`, `12/2 3pm`, `Monday 7`, `2026-11-25T16:00`, and the same in Spanish.
    /// - Parameter order: of the office’s country, for a date in figures.
    package init?(_ text: String, _ order: DateOrder) {
        if let time = WallTime(text) {
            self = .on(time)
            return
        }
        var words = Self.words(text)
        if let seconds = Self.while(words) {
            self = .after(seconds: seconds)
            return
        }
        let part = DayPart.take(from: &words)
        let isToday = Self.take("today", from: &words)
        let ahead: Int64? = Self.take("overmorrow", from: &words) ? 2 : Self.take("tomorrow", from: &words) ? 1 : nil
        guard let (date, isOnlyNumber) = TypedDate.take(from: &words, order) else { return nil }
        words.removeAll { ["at", "around", "by", "about", "on", "next", "this", "the", "of"].contains($0) }
        let isDaySaid = ahead != nil || date != nil
        guard let time = DayTime(words, part, isDaySaid: isDaySaid), !isDaySaid || !isToday, ahead == nil || date == nil
        else { return nil }
        switch date {
        case nil: self = .at(time, daysAhead: ahead ?? 0)
        case let date? where date.day == 0:
            guard let weekday = date.weekday else { return nil }
            self = .weekday(weekday, time)
        case let date?:
            guard isOnlyNumber, let weekday = date.weekday, case .opening = time,
                let clock = ClockText(String(date.day))
            else {
                self = .date(date, time)
                return
            }
            self = .weekday(weekday, .clock(clock), orDay: date)
        }
    }

    /// In English, without commas and the points of abbreviations.
    private static func words(_ text: String) -> [String] {
        let typed = text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        let english = SpanishTime.inEnglish(typed.map(withoutPoint).joined(separator: " "))
        var words = english.split(whereSeparator: \.isWhitespace).map(String.init)
        let said = ["day", "after", "tomorrow"]
        if let at = words.indices.first(where: { words[$0...].starts(with: said) }) {
            words.replaceSubrange(at..<(at + said.count), with: ["overmorrow"])
        }
        return words
    }

    private static func withoutPoint(_ word: String) -> String {
        word.last == "." && word.count > 3 && word.dropLast().allSatisfy(\.isLetter) ? String(word.dropLast()) : word
    }

    private static func take(_ word: String, from words: inout [String]) -> Bool {
        guard let at = words.firstIndex(of: word) else { return false }
        words.remove(at: at)
        return true
    }

    private static func `while`(_ words: [String]) -> Int64? {
        var words = words[...]
        let isSaid = words.first == "in"
        if isSaid { words = words.dropFirst() }
        if words == ["half", "an", "hour"] { return 1800 }
        // What is left no longer has an index 0.
        if words.count == 1, let word = words.first, isSaid || word.contains(where: \.isLetter) {
            let digits = word.prefix { $0.isNumber }
            words = [String(digits), String(word.dropFirst(digits.count))]
        }
        let counts = ["a": 1, "an": 1, "one": 1, "two": 2, "three": 3]
        guard words.count == 2, let number = words.first, let unit = words.last,
            let count = counts[number] ?? Int(number), (1...999).contains(count)
        else { return nil }
        switch unit {
        case "min", "mins", "minute", "minutes", "": return unit.isEmpty && !isSaid ? nil : Int64(count) * 60
        case "hour", "hours", "hr", "hrs": return Int64(count) * 3600
        case "h": return isSaid ? Int64(count) * 3600 : nil
        default: return nil
        }
    }
}

extension WishedTime {
    /// - Throws: ``HoursError`` for an hour the clocks skip, or a date that is another weekday.
    package func instant(from now: Timestamp, hours: OfficeHours) throws(HoursError) -> Timestamp {
        let today = hours.workday(at: now)
        switch self {
        case .on(let time): return try hours.instant(typed: time)
        case .after(let seconds):
            let minute: Int64 = 60_000
            let at = now.adding(seconds: seconds).milliseconds
            return Timestamp(milliseconds: (at + minute - 1) / minute * minute)
        case .at(let time, let ahead):
            return try Self.instant(time, Workday(daysSince1970: today.daysSince1970 + ahead), from: now, hours)
        case .date(let date, let time): return try Self.instant(time, date.day(from: today), from: now, hours)
        case .weekday(let weekday, let time, let orDay):
            if let orDay, let day = try? orDay.day(from: today) {
                return try Self.instant(.opening, day, from: now, hours)
            }
            return try Self.instant(time, weekday.day(.ahead, of: today), from: now, hours)
        }
    }

    /// The day meant by text without a time, on the clock of these hours; see ``DayReader``.
    package static func day(
        _ text: String, _ order: DateOrder, from now: Timestamp, hours: OfficeHours
    ) -> Workday? {
        DayReader(today: hours.workday(at: now), order).day(text)
    }

    private static func instant(
        _ time: DayTime, _ day: Workday, from now: Timestamp, _ hours: OfficeHours
    ) throws(HoursError) -> Timestamp {
        let local = hours.wallTime(at: now)
        let minutes = time.minutes(within: hours.spans(on: day.weekday), after: local.day == day ? local.minutes : 0)
        return try hours.instant(typed: WallTime(day: day, minutes: minutes))
    }
}

/// `morning` or `afternoon` beside a day or an hour.
enum DayPart {
    case morning, afternoon, evening

    /// - Parameter words: loses the one read.
    static func take(from words: inout [String]) -> Self? {
        let parts = ["morning": morning, "afternoon": afternoon, "evening": evening]
        guard let at = words.firstIndex(where: { parts[$0] != nil }), let part = parts[words[at]] else { return nil }
        words.remove(at: at)
        // "in the afternoon"
        if at > 1, words[at - 2] == "in", words[at - 1] == "the" { words.removeSubrange((at - 2)..<at) }
        return part
    }
}

/// When on a day: at a time, in the afternoon, or as soon as it opens.
package enum DayTime: Equatable, Sendable {
    case opening, afternoon
    case clock(ClockText)

    /// - Parameter words: what is left of a text when its day has been read.
    init?(_ words: [String], _ part: DayPart?, isDaySaid: Bool) {
        if words.isEmpty {
            switch part {
            case .afternoon: self = .afternoon
            case .evening: return nil
            case .morning, nil:
                guard isDaySaid else { return nil }
                self = .opening
            }
            return
        }
        let half = part.map { $0 == .morning ? " am" : " pm" }
        guard let time = ClockText(words.joined(separator: " ")) else { return nil }
        self = .clock(time.isEitherHalf ? half.flatMap { ClockText(Span.clock(time.minutes) + $0) } ?? time : time)
    }

    func minutes(within spans: [Span], after now: Int) -> Int {
        switch self {
        case .opening: return spans.map(\.opens).min() ?? 540
        case .afternoon:
            let starts = spans.sorted { $0.opens < $1.opens }.map { (max($0.opens, 780), $0.closes) }
            return starts.first { $0 < $1 }?.0 ?? 780
        case .clock(let clock): return clock.minutes(within: spans, after: now)
        }
    }
}
