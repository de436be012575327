/// When an office asks for what is left, and when its supervisors are mailed: minutes of the day on its clock.
package struct DayClose: Hashable, Sendable {
    package var version = 1
    /// From then on everybody sees what is left for today.
    package var left = 16 * 60 + 15
    /// When supervisors are mailed what was not signed.
    package var mail = 20 * 60

    package init() {}

    /// - Throws: ``DayError/badTime`` for what is no time of a day.
    package mutating func set(left: Int?, mail: Int?) throws(DayError) {
        for minutes in [left, mail].compactMap({ $0 }) where !(0...1439).contains(minutes) { throw .badTime }
        self.left = left ?? self.left
        self.mail = mail ?? self.mail
    }
}

/// The instants of one day of an office.
package struct DayTimes: Equatable, Sendable {
    package let day: Workday
    /// Midnight before and after.
    package let start: Timestamp
    package let end: Timestamp
    /// From then on everybody sees what is left.
    package let left: Timestamp
    /// From then on the day can be signed; `nil` on a day without work.
    package let closes: Timestamp?

    /// - Parameters:
    ///   - standard: of the rule that days are signed, where the office has adopted it; else it is the office's hours
    ///     that say when a day is over.
    package init(_ day: Workday, _ hours: OfficeHours, _ close: DayClose, standard: StandardParameters?) {
        func at(_ minutes: Int, _ day: Workday) -> Timestamp {
            hours.instant(computed: WallTime(day: day, minutes: minutes))
        }
        self.day = day
        start = at(0, day)
        end = at(0, day.adding(days: 1))
        left = at(close.left, day)
        if let standard {
            closes = standard.hold(on: day, in: hours) ? at(standard.close, day) : nil
        } else {
            closes = hours.closing(on: day)
        }
    }

    package func contains(_ instant: Timestamp) -> Bool { start <= instant && instant < end }
}

extension DayClose {
    /// `16:15` as minutes of a day; `nil` for anything else.
    package static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isASCII) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }
}
