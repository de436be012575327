import RingbackCore
import RingbackWords

/// Figures in words for one reader.
struct ReportText: Sendable {
    let say: Wording

    /// "1 h 20 min", "83%", "12"; a dash without cases.
    func value(_ measure: Measure, in unit: ReportColumn.Unit) -> String {
        guard let value = measure.value else { return "–" }
        switch measure {
        case .count: return String(Int(value))
        case .share: return say("\(Int((value * 100).rounded()))%")
        case .percentile, .longest:
            let whole = Int(value.rounded())
            return unit == .minutes ? minutes(whole) : seconds(whole)
        }
    }

    /// The cases that a share or a percentile is of: "10 of 12", "of 12"; `nil` where the value is their number.
    func base(_ measure: Measure) -> String? {
        switch measure {
        case .count: nil
        case .share(let part, let all): all == 0 ? nil : say("\(part) of \(all)")
        case .percentile, .longest: measure.cases == 0 ? nil : say("of \(measure.cases)", context: "cases")
        }
    }

    /// "35 min", "2 h 5 min", "3 d 2 h".
    func minutes(_ minutes: Int) -> String {
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
        if days > 0 { return hours > 0 ? say("\(days) d \(hours) h") : say("\(days) d") }
        if hours > 0 { return rest > 0 ? say("\(hours) h \(rest) min") : say("\(hours) h") }
        return say("\(rest) min")
    }

    /// "45 s", "2 min 5 s", "1 h 3 min".
    func seconds(_ seconds: Int) -> String {
        if seconds < 60 { return say("\(seconds) s") }
        if seconds >= 3600 { return minutes(seconds / 60) }
        return seconds % 60 == 0 ? minutes(seconds / 60) : say("\(seconds / 60) min \(seconds % 60) s")
    }

    /// A row's name: days and months as the reader writes them.
    func title(_ row: Report.Row, by: ReportGrouping) -> String {
        switch by {
        case .day: Workday(row.key).map { say.date($0) } ?? row.key
        case .week: say("week \(String(row.key.suffix(2)))/\(String(row.key.prefix(4)))")
        case .hour: Int(row.key.prefix(2)).map { say.clock($0 * 60) } ?? row.key
        case .month, .weekday, .rule, .person, .team, .site, .office: say(row.title)
        }
    }

    /// The same of a row behind whose figure one looks.
    func row(_ title: Phrase) -> String {
        let title = say(title)
        return Workday(title).map { say.date($0) } ?? title
    }

    func period(_ period: ReportPeriod) -> String {
        period.from == period.until
            ? say.date(period.from) : say("\(say.date(period.from)) to \(say.date(period.until))")
    }
}
