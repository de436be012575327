package import RingbackWords

/// One figure of a report: what it counts, and of what.
package struct ReportColumn: Sendable {
    package enum Kind: Sendable, Equatable {
        /// How many there are.
        case count
        /// How many of those that this could be said of.
        case share
        /// A percentile of times, of the values under a name.
        case percentile(Int, of: String)
        /// The longest time.
        case longest
    }

    /// Part of the API: never changed.
    package let key: String
    package let title: Phrase
    package let kind: Kind
    /// Of times: calls are returned in minutes, and answered in seconds.
    package let unit: Unit

    package enum Unit: String, CaseIterable, Sendable { case minutes, seconds }

    package init(_ key: String, _ title: Phrase, _ kind: Kind, in unit: Unit = .minutes) {
        (self.key, self.title, self.kind, self.unit) = (key, title, kind, unit)
    }
}

/// The value of a figure, with all that is needed to add it to that of another office.
package enum Measure: Equatable, Sendable {
    case count(Int)
    case share(Int, of: Int)
    case percentile(Int, of: Distribution)
    case longest(Int?, of: Int)

    /// How many cases are behind it.
    package var cases: Int {
        switch self {
        case .count(let count): count
        case .share(_, let all): all
        case .percentile(_, let values): values.count
        case .longest(_, let all): all
        }
    }

    /// A number, a share from 0 to 1, or a time in the unit of its column; `nil` where there are no cases to say it of.
    package var value: Double? {
        switch self {
        case .count(let count): Double(count)
        case .share(let part, let all): all == 0 ? nil : Double(part) / Double(all)
        case .percentile(let percent, let values): values.percentile(percent)
        case .longest(let minutes, _): minutes.map(Double.init)
        }
    }

    /// Those of both together.
    package func adding(_ other: Self) -> Self {
        switch (self, other) {
        case (.count(let one), .count(let two)): return .count(one + two)
        case (.share(let part, let all), .share(let otherPart, let otherAll)):
            return .share(part + otherPart, of: all + otherAll)
        case (.percentile(let percent, var values), .percentile(_, let others)):
            values.add(others)
            return .percentile(percent, of: values)
        case (.longest(let one, let all), .longest(let two, let otherAll)):
            return .longest([one, two].compactMap(\.self).max(), of: all + otherAll)
        default: return self
        }
    }
}
