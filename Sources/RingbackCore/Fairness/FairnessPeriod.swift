package import RingbackWords

/// A half-year, `2026-H1`: the only spans that are compared, so that none can be taken from another.
package struct FairnessPeriod: Hashable, Sendable {
    package let year: Int
    /// 1 or 2.
    package let half: Int

    private init(year: Int, half: Int) { (self.year, self.half) = (year, half) }

    package init(of day: Workday) { self.init(year: day.year, half: day.month <= 6 ? 1 : 2) }

    package var from: Workday { Workday(daysSince1970: first) }

    private var first: Int64 { Workday(year: year, month: half == 1 ? 1 : 7, day: 1)?.daysSince1970 ?? 0 }

    /// The last day, which counts too.
    package var until: Workday { next.from.adding(days: -1) }

    package var next: Self { half == 1 ? Self(year: year, half: 2) : Self(year: min(year + 1, 9999), half: 1) }

    package var previous: Self { half == 2 ? Self(year: year, half: 1) : Self(year: max(year - 1, 1), half: 2) }

    /// Complaints come late: from this day on the half-year is compared, once.
    package var ready: Workday { next.from.adding(days: Self.wait) }

    package static let wait = 31

    package var title: Phrase {
        half == 1 ? say("First half of \(String(year))") : say("Second half of \(String(year))")
    }
}

extension FairnessPeriod: LosslessStringConvertible {
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 7, parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
            (1...9999).contains(year), ["H1", "H2"].contains(parts[1])
        else { return nil }
        self.init(year: year, half: parts[1] == "H1" ? 1 : 2)
    }

    package var description: String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-H\(half)"
    }
}

extension FairnessPeriod: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let period = Self(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no half-year"))
        }
        self = period
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
