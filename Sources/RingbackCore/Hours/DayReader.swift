/// Reads a day as people type it into a form: `12/1`, `12/1/26`, `Dec 1`, `1 dic`, `tomorrow`, `Mon`, `2026-12-01`, and the
/// same in Spanish.
package struct DayReader: Sendable {
    private let today: Workday
    private let order: DateOrder

    package init(today: Workday, _ order: DateOrder) {
        (self.today, self.order) = (today, order)
    }

    /// Where a day without its year is looked for.
    package enum Side: Sendable {
        case ahead, past
    }

    /// - Returns: `nil` for other text, also where a time of day is said, and for a date in no calendar.
    package func day(_ text: String, _ side: Side = .ahead) -> Workday? {
        let text = text.trimmingSpaces
        if let day = Workday(text) { return day }
        switch text.lowercased() {
        case "today", "hoy": return today
        case "yesterday", "ayer": return today.adding(days: -1)
        default: break
        }
        return switch WishedTime(text, order) {
        case .at(.opening, let ahead): Workday(daysSince1970: today.daysSince1970 + ahead)
        case .weekday(let weekday, .opening, nil): weekday.day(side, of: today)
        case .weekday(_, _, let date?): try? day(date, side)
        case .date(let date, .opening): try? day(date, side)
        default: nil
        }
    }

    private func day(_ date: TypedDate, _ side: Side) throws(HoursError) -> Workday {
        side == .ahead ? try date.day(from: today) : try date.day(upTo: today)
    }
}

extension Weekday {
    /// The next such day after today, or the last one, today included.
    func day(_ side: DayReader.Side, of today: Workday) -> Workday {
        let days = side == .ahead ? Array(1...7) : (0...6).map { -$0 }
        return days.lazy.map { today.adding(days: $0) }.first { $0.weekday == self } ?? today
    }
}

extension Office {
    /// By this office's calendar.
    package func days(at now: Timestamp) -> DayReader {
        DayReader(today: hours.workday(at: now), dateOrder)
    }

    package var dateOrder: DateOrder { .of(country: country) }
}
