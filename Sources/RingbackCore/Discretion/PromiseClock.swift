/// Digits that name a time or a date, in whatever language.
enum PromiseClock {
    /// "4:30", "16.30" as minutes of the day, both halves where it may be either.
    static func minutes(_ text: String, separators: Set<Character> = [":"]) -> [Int]? {
        let parts = text.split(whereSeparator: separators.contains)
        guard parts.count == 2, text.count == parts[0].count + 3, parts[1].count == 2, parts[0].count <= 2,
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour <= 24, minute < 60
        else { return nil }
        return either(hour, minute)
    }

    /// The minutes of the day that an hour may mean.
    static func either(_ hour: Int, _ minute: Int = 0) -> [Int] {
        let at = hour % 24 * 60 + minute
        return hour <= 12 && hour > 0 ? [at % 720, at % 720 + 720] : [at]
    }

    static func half(_ times: [Int], isAfternoon: Bool) -> [Int] {
        times.map { $0 % 720 + (isAfternoon ? 720 : 0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// "2026-12-03", "3/12/2026", "12.3.26".
    static func isFullDate(_ text: String) -> Bool {
        for separator in ["-", "/", "."] as [Character] {
            let parts = text.split(separator: separator).map { (Int($0) ?? -1, $0.count) }
            guard parts.count == 3, text.filter({ $0 == separator }).count == 2 else { continue }
            if parts[0].1 == 4 { return (1...12).contains(parts[1].0) && (1...31).contains(parts[2].0) }
            guard parts[2].1 == 4 || (parts[2].1 == 2 && separator != "-") else { continue }
            return (1...31).contains(parts[0].0) && (1...31).contains(parts[1].0)
                && (parts[0].0 <= 12 || parts[1].0 <= 12)
        }
        return false
    }

    /// "12/3", unless it is a fraction or a saying.
    static func isShortDate(_ text: String) -> Bool {
        let parts = text.split(separator: "/").map { Int($0) ?? -1 }
        return parts.count == 2 && parts.allSatisfy { (1...31).contains($0) } && parts.contains { $0 <= 12 }
            && !["1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11", "50/50", "1/1"].contains(text)
    }
}
