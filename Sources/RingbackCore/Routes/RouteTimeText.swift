package import RingbackWords

/// Times of a week in as few words as they take: `Mon–Fri 12:00–12:30`.
package enum RouteTimeText {
    /// - Parameter say: what words a phrase for the reader.
    package static func words(_ times: [RouteTime], _ say: (Phrase) -> String) -> String {
        // The same stretch on days that follow one another is said once.
        var groups: [(first: RouteTime, last: RouteTime)] = []
        for time in times.sorted(by: { ($0.from, $0.until) < ($1.from, $1.until) }) {
            if let last = groups.last, follows(time, last.last) {
                groups[groups.count - 1].last = time
            } else {
                groups.append((time, time))
            }
        }
        return groups.map { group($0.first, $0.last, say) }.joined(separator: ", ")
    }

    private static func follows(_ time: RouteTime, _ last: RouteTime) -> Bool {
        guard time.day == time.lastDay, last.day == last.lastDay, time.from == last.from, time.until == last.until
        else { return false }
        if let date = time.day.date, let before = last.day.date { return date == before.adding(days: 1) }
        return time.day.date == nil && last.day.date == nil
            && time.day.weekday.rawValue == last.day.weekday.rawValue + 1
    }

    private static func group(_ first: RouteTime, _ last: RouteTime, _ say: (Phrase) -> String) -> String {
        let hours = "\(Span.clock(first.from))–\(Span.clock(first.until))"
        if first.day != first.lastDay {
            return
                "\(day(first.day, say)) \(Span.clock(first.from))–\(day(first.lastDay, say)) \(Span.clock(first.until))"
        }
        return first.day == last.day
            ? "\(day(first.day, say)) \(hours)" : "\(day(first.day, say))–\(day(last.day, say)) \(hours)"
    }

    private static func day(_ day: RouteDay, _ say: (Phrase) -> String) -> String {
        day.isHoliday && day.date != nil ? day.label : String(say(day.weekday.name).prefix(3))
    }
}
