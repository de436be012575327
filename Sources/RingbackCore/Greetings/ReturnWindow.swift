/// Windows of a greeting as they are typed: `15:30` for the next day on which that is still to come, or with a day,
/// `2026-12-01T15:30`, or as an instant of RFC 3339.
package enum ReturnWindow {
    /// - Parameters:
    ///   - day: the day meant by bare times; `nil` for the first workday on which the last of them is not over.
    ///   - hours: the person's own.
    /// - Throws: ``GreetingError``; ``HoursError`` for an hour that the clocks skip.
    package static func read(
        _ typed: [(from: String, to: String)], on day: Workday? = nil, name: String, hours: OfficeHours,
        clock: (Int) -> String, now: Timestamp
    ) throws -> [Opening] {
        guard !typed.isEmpty else { throw GreetingError.windowMissing }
        guard typed.count <= Greeting.mostWindows else { throw GreetingError.tooManyWindows }
        let ends = try typed.map { (try End($0.from, hours), try End($0.to, hours)) }
        let named = ends.flatMap { [$0.0.day, $0.1.day] }.compactMap { $0 }
        guard Set(named).count <= 1 else { throw GreetingError.windowsOnTwoDays }
        let spans = try ends.map { from, to in
            if from.minutes == to.minutes { throw GreetingError.windowEmpty }
            guard from.minutes < to.minutes else { throw GreetingError.windowBackwards }
            return Span(opens: from.minutes, closes: to.minutes)
        }.sorted { $0.opens < $1.opens }
        for (one, next) in zip(spans, spans.dropFirst()) where next.opens < one.closes {
            throw GreetingError.windowsOverlap
        }
        let chosen = try named.first ?? day ?? nextDay(spans, hours, now)
        let windows = try spans.map { span in
            let opens = try hours.instant(typed: WallTime(day: chosen, minutes: span.opens))
            return Opening(
                day: chosen, opens: opens, closes: hours.instant(computed: WallTime(day: chosen, minutes: span.closes)))
        }
        guard let last = windows.last, last.closes > now else { throw GreetingError.windowOver }
        try check(spans, on: chosen, name: name, hours: hours, clock: clock)
        return windows
    }

    /// The first workday, today counted, on which the windows are not over.
    private static func nextDay(_ spans: [Span], _ hours: OfficeHours, _ now: Timestamp) throws -> Workday {
        let today = hours.workday(at: now)
        let end = hours.instant(computed: WallTime(day: today, minutes: spans.last?.closes ?? 0))
        if hours.isWorkday(today), end > now { return today }
        guard let next = hours.nextWorkday(after: today) else { throw HoursError.neverOpens(after: today) }
        return next
    }

    /// A window lies within what the person is paid for: nobody returns calls in a break.
    private static func check(
        _ spans: [Span], on day: Workday, name: String, hours: OfficeHours, clock: (Int) -> String
    ) throws(GreetingError) {
        let paid = hours.isWorkday(day) ? WeekTimes.joined(hours.spans(on: day.weekday)) : []
        let words = paid.map { "\(clock($0.opens))–\(clock($0.closes))" }.joined(separator: ", ")
        for span in spans {
            guard paid.contains(where: { $0.opens <= span.opens && span.closes <= $0.closes }) else {
                throw .outsideHours(name: name, hours: words)
            }
        }
    }

    private struct End {
        let day: Workday?
        let minutes: Int

        init(_ text: String, _ hours: OfficeHours) throws(GreetingError) {
            let text = text.trimmingSpaces
            if let instant = Timestamp(rfc3339: text) {
                let wall = hours.wallTime(at: instant)
                (day, minutes) = (wall.day, wall.minutes)
            } else if let wall = WallTime(text) {
                (day, minutes) = (wall.day, wall.minutes)
            } else if let clock = ClockText(text), !clock.isEitherHalf || text.contains(":") {
                (day, minutes) = (nil, clock.minutes(within: [Span(opens: 480, closes: 1080)]))
            } else {
                throw .timeUnreadable(PlainText.shortened(text, to: 60))
            }
        }
    }
}
