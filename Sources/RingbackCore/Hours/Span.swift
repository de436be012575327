package import RingbackWords

/// An open period of one day, in minutes from local midnight: 08:30 to 12:00 is 510 to 720.
///
/// A span knows no dates; ``OfficeHours`` checks sets of them.
package struct Span: Hashable, Sendable {
    package let opens: Int
    package let closes: Int

    package init(opens: Int, closes: Int) {
        self.opens = opens
        self.closes = closes
    }

    /// Minutes as on a wall clock: 510 is `08:30`, 1440 is `24:00`.
    package static func clock(_ minutes: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// Reads `08:30`, `8:30`, `24:00`; nothing else.
    package static func minutes(_ clock: some StringProtocol) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour < 24 || (hour == 24 && minute == 0)
        else { return nil }
        return hour * 60 + minute
    }
}

extension Span: LosslessStringConvertible {
    /// `08:30-12:00`.
    package var description: String { "\(Self.clock(opens))-\(Self.clock(closes))" }

    package init?(_ description: String) {
        let ends = description.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let opens = Self.minutes(ends[0]), let closes = Self.minutes(ends[1]) else { return nil }
        self.init(opens: opens, closes: closes)
    }
}

extension Weekday {
    package var name: Phrase {
        switch self {
        case .monday: say("Monday")
        case .tuesday: say("Tuesday")
        case .wednesday: say("Wednesday")
        case .thursday: say("Thursday")
        case .friday: say("Friday")
        case .saturday: say("Saturday")
        case .sunday: say("Sunday")
        }
    }

    /// As it is stored and programs know it: `monday`.
    package var word: String {
        switch self {
        case .monday: "monday"
        case .tuesday: "tuesday"
        case .wednesday: "wednesday"
        case .thursday: "thursday"
        case .friday: "friday"
        case .saturday: "saturday"
        case .sunday: "sunday"
        }
    }

    package var next: Self { Self(rawValue: rawValue % 7 + 1) ?? .monday }
}
