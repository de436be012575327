/// A date as people write it: `Wed, Dec 2`, `2 December 2026`, `12/2`, `Monday the 7th`, or a weekday alone.
package struct TypedDate: Equatable, Sendable {
    package private(set) var weekday: Weekday?
    package private(set) var month: Int?
    /// 0 where only the weekday is said.
    package private(set) var day = 0
    package private(set) var year: Int?

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The date among words; whether it is a weekday with a bare number, which may also be an hour.
    ///
    /// - Parameter words: lose what is read. The date is `nil` where none is said.
    /// - Returns: `nil` for words that name two days, or none that can be told.
    static func take(from words: inout [String], _ order: DateOrder) -> (date: Self?, isOnlyNumber: Bool)? {
        tellMarch(&words, order)
        var date = Self()
        let figures = words.indices.filter { DateFigures(words[$0], order) != nil }
        let days = words.indices.filter { weekday(words[$0]) != nil }
        let months = words.indices.filter { month(words[$0]) != nil }
        guard days.count < 2, months.count + figures.count < 2 else { return nil }
        date.weekday = days.first.flatMap { weekday(words[$0]) }
        if let at = figures.first, let read = DateFigures(words[at], order) {
            (date.month, date.day, date.year) = (read.month, read.day, read.year)
            words.remove(at: at)
            words.removeAll { weekday($0) != nil }
            return (date, false)
        }
        date.month = months.first.flatMap { month(words[$0]) }
        if let at = months.first {
            guard date.takeDay(beside: at, from: &words) else { return nil }
            words.removeAll { weekday($0) != nil }
            return (date, false)
        }
        guard let at = days.first else { return (nil, false) }
        words.remove(at: at)
        if at < words.count, words[at] == "the" { words.remove(at: at) }
        guard at < words.count, let (day, isOrdinal) = dayOfMonth(words[at]) else { return (date, false) }
        // "Monday 7 pm" is an hour, "Monday 7, 3:30" is a day and an hour.
        let rest = words[(at + 1)...].filter { $0 != "at" }
        if !isOrdinal, !rest.isEmpty, ClockText(rest.joined(separator: " ")) == nil { return (date, false) }
        words.remove(at: at)
        date.day = day
        return (date, !isOrdinal && rest.isEmpty)
    }

    /// In Spanish “mar” is also Tuesday: another weekday or a year beside it makes it March, another month
    /// or a date in figures Tuesday.
    private static func tellMarch(_ words: inout [String], _ order: DateOrder) {
        guard let at = words.firstIndex(of: "mar") else { return }
        let others = words.enumerated().filter { $0.offset != at }.map(\.element)
        if others.contains(where: { month($0) != nil || $0 == "mar" || DateFigures($0, order) != nil }) {
            words[at] = "tuesday"
            if let again = words.firstIndex(of: "mar") { words[again] = "march" }
        } else if others.contains(where: { weekday($0) != nil || year($0) != nil }) {
            words[at] = "march"
        }
    }

    /// The number before or after the month, and the year behind it.
    private mutating func takeDay(beside month: Int, from words: inout [String]) -> Bool {
        var month = month
        if month > 0, let (day, _) = Self.dayOfMonth(words[month - 1]) {
            self.day = day
            words.remove(at: month - 1)
            month -= 1
        } else if month + 1 < words.count, let (day, _) = Self.dayOfMonth(words[month + 1]) {
            self.day = day
            words.remove(at: month + 1)
        } else {
            return false
        }
        words.remove(at: month)
        if month < words.count, let year = Self.year(words[month]) {
            self.year = year
            words.remove(at: month)
        }
        return true
    }

    private static func weekday(_ word: String) -> Weekday? {
        guard word.count > 2 else { return nil }
        return Weekday.allCases.first { day in
            let name = day.word
            return name == word || name.prefix(3) == word || word.count == 4 && name.hasPrefix(word)
        }
    }

    private static func month(_ word: String) -> Int? {
        guard word.count > 2, word != "mar" else { return nil }
        return months.firstIndex { $0 == word || $0.prefix(3) == word || word == "sept" && $0.hasPrefix(word) }
            .map { $0 + 1 }
    }

    private static func dayOfMonth(_ word: String) -> (day: Int, isOrdinal: Bool)? {
        let digits = word.prefix { ("0"..."9").contains($0) }
        let isOrdinal = ["st", "nd", "rd", "th", "º", "°", "."].contains(String(word.dropFirst(digits.count)))
        guard isOrdinal || digits.count == word.count, let day = Int(digits), (1...31).contains(day) else { return nil }
        return (day, isOrdinal)
    }

    private static func year(_ word: String) -> Int? {
        Int(word).flatMap { word.count == 4 && (2000...2199).contains($0) ? $0 : nil }
    }

    /// The next such day, today included; one of this year that is past only if its weekday says so.
    ///
    /// - Throws: ``HoursError`` where no such day comes, or on another weekday.
    func day(from today: Workday) throws(HoursError) -> Workday {
        let dates: [Workday?] =
            if let year { [Workday(year: year, month: month ?? 0, day: day)] } else if let month {
                (0...8).map { Workday(year: today.year + $0, month: month, day: day) }
            } else {
                (0...11).map { ahead in
                    let month = today.month - 1 + ahead
                    return Workday(year: today.year + month / 12, month: month % 12 + 1, day: day)
                }
            }
        let days = dates.compactMap { $0 }
        guard let next = days.first(where: { $0 >= today || year != nil }) ?? days.first else {
            throw .noSuchDate(day, month: month ?? today.month)
        }
        guard let weekday, weekday != next.weekday else { return next }
        if let past = days.first, past.year == today.year, past.weekday == weekday, month != nil { return past }
        throw .otherWeekday(next, weekday)
    }

    /// The last such day, today included; in which year, where it says none, is looked for back from today.
    ///
    /// - Throws: ``HoursError`` where there was no such day, or on another weekday.
    func day(upTo today: Workday) throws(HoursError) -> Workday {
        if year != nil { return try day(from: today) }
        let dates: [Workday?] =
            if let month {
                (0...8).map { Workday(year: today.year - $0, month: month, day: day) }
            } else {
                (0...11).map { back in
                    let months = today.year * 12 + today.month - 1 - back
                    return Workday(year: months / 12, month: months % 12 + 1, day: day)
                }
            }
        guard let last = dates.compactMap(\.self).first(where: { $0 <= today }) else {
            throw .noSuchDate(day, month: month ?? today.month)
        }
        if let weekday, weekday != last.weekday { throw .otherWeekday(last, weekday) }
        return last
    }
}
