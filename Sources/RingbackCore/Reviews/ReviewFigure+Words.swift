package import RingbackWords

extension ReviewFigure {
    /// "3 in 7,003 (0.43 in 1,000; plausible 0.15 to 1.26)", "5,120 of 6,004 (85%; plausible 84 to 86)"; below a base of 100
    /// "plausible 0.5 to 129 in 1,000; 41 are too few to say more".
    package func words(_ name: ReviewName) -> Phrase {
        guard base > 0 else { return say("none yet", context: "review figure") }
        let bound = bounds(name)
        if isRangeOnly {
            let few = Self.grouped(base)
            guard let (low, high) = bound else { return say("base \(few): too small to say anything") }
            return name.isRare
                ? say("plausible \(low) to \(high) in 1,000; a base of \(few) is too small to say more")
                : say("plausible \(low)% to \(high)%; a base of \(few) is too small to say more")
        }
        let (part, all) = (Self.grouped(count), Self.grouped(base))
        guard let (low, high) = bound, let rate = rate(name) else { return say("\(part) beside \(all)") }
        return name.isRare
            ? say("\(part) in \(all) (\(rate) in 1,000; plausible \(low) to \(high))")
            : say("\(part) of \(all) (\(rate)%; plausible \(low) to \(high))")
    }

    /// "0.41 in 1,000", "85%": for beside the person's own; `nil` below a base of 100.
    package func short(_ name: ReviewName) -> Phrase? {
        guard !isRangeOnly, let rate = rate(name) else { return nil }
        return name.isRare ? say("\(rate) in 1,000", context: "share") : say("\(rate)%", context: "share")
    }

    private func rate(_ name: ReviewName) -> String? { rate.map { Self.rounded($0 * scale(name)) } }

    private func bounds(_ name: ReviewName) -> (String, String)? {
        range.map { (Self.rounded($0.low * scale(name)), Self.rounded($0.high * scale(name))) }
    }

    private func scale(_ name: ReviewName) -> Double { name.isRare ? 1000 : 100 }

    /// Two decimals below 10, one below 100.
    static func rounded(_ value: Double) -> String {
        let places = value < 9.995 ? 100.0 : value < 99.95 ? 10.0 : 1.0
        let whole = Int((value * places).rounded())
        guard places > 1 else { return grouped(whole) }
        let (units, rest) = (whole / Int(places), whole % Int(places))
        guard rest > 0 else { return String(units) }
        let digits = String(rest + Int(places)).dropFirst()
        return "\(units).\(digits)"
    }

    /// "7,003", as the United States and Mexico write it.
    package static func grouped(_ count: Int) -> String {
        var digits = Array(String(count))
        var place = digits.count - 3
        while place > 0, digits[place - 1] != "-" {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }
}
