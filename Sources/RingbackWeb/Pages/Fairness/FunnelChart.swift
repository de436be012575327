import RingbackCore
import RingbackWords

/// Everybody at their volume, without names, within the limits that chance alone draws: in place of any league table.
struct FunnelChart: Sendable {
    private let people: [Proportion]
    private let funnel: Funnel

    /// - Returns: `nil` where there are too few people, or nothing to draw.
    init?(_ points: [CaseCount]) {
        let people = points.compactMap { $0.base > 0 ? try? Proportion($0.events, in: $0.base) : nil }
        guard people.count >= FairnessLimits.people, let funnel = try? Funnel(people), funnel.pooled.events > 0
        else { return nil }
        (self.people, self.funnel) = (people, funnel)
    }

    private static let (width, height, left, foot, head) = (720.0, 300.0, 54.0, 40.0, 12.0)
    private static let steps = 60

    /// How many are where.
    private var beyond: (alarm: Int, alert: Int) {
        people.reduce(into: (0, 0)) { count, person in
            switch funnel.standing(of: person) {
            case .alarmHigh, .alarmLow: count.0 += 1
            case .alertHigh, .alertLow: count.1 += 1
            case .within: break
            }
        }
    }

    var view: HTML {
        let scale = Scale(people, funnel)
        return """
            <figure class="funnel" tabindex="0"><figcaption class="soft">\(summary)</figcaption>\
            <svg role="img" aria-label="\(summary)" viewBox="0 0 \(Self.text(Self.width)) \(Self.text(Self.height))">\
            \(axes(scale))\
            \(limit("alert", .alert, scale))\(limit("alarm", .alarm, scale))\
            \(each: people, { point($0, scale) })</svg>\(key)</figure>

            """
    }

    private var summary: Phrase {
        let (alarm, alert) = beyond
        let rate = Rate.text(Double(funnel.pooled.events) / Double(funnel.pooled.base))
        let all = say(
            people.count,
            one: "\(people.count) person by volume; \(rate) complaints per 1,000 interactions overall.",
            other: "\(people.count) people by volume; \(rate) complaints per 1,000 interactions overall.")
        let spread = Rate.two(funnel.overdispersion.squareRoot())
        let widened =
            funnel.overdispersion > 1
            ? say("People vary more than chance explains, so the limits are widened by \(spread).")
            : say("People vary no more than chance explains.")
        return .sentences([all, say("Beyond the inner limits: \(alert). Beyond the outer limits: \(alarm)."), widened])
    }

    private struct Scale {
        let most: Double
        let top: Double

        init(_ people: [Proportion], _ funnel: Funnel) {
            most = Double(people.map(\.base).max() ?? 1)
            let pooled = Double(funnel.pooled.events) / Double(funnel.pooled.base)
            top = min(1, max(pooled * 4, (people.compactMap(\.rate).max() ?? 0) * 1.15))
        }

        func x(_ base: Double) -> Double {
            FunnelChart.left + base / most * (FunnelChart.width - FunnelChart.left - 12)
        }
        func y(_ rate: Double) -> Double {
            let floor = FunnelChart.height - FunnelChart.foot
            return floor - min(rate / top, 1) * (floor - FunnelChart.head)
        }
    }

    private func axes(_ scale: Scale) -> HTML {
        let pooled = Double(funnel.pooled.events) / Double(funnel.pooled.base)
        let (floor, line) = (Self.height - Self.foot, scale.y(pooled))
        let most = ReviewFigure.grouped(Int(scale.most))
        return """
            \(Self.line("axis", floor, to: Self.width))\(Self.line("pooled", line, to: Self.width - 12))\
            \(Self.label("end", Self.left - 6, floor, "0"))\
            \(Self.label("end", Self.left - 6, line + 4, "\(Rate.text(pooled))"))\
            \(Self.label("end", Self.left - 6, Self.head + 8, "\(Rate.text(scale.top))"))\
            \(Self.label("mid", Self.left, Self.height - 22, "0"))\
            \(Self.label("end", Self.width - 4, Self.height - 22, "\(most)"))\
            \(Self.label("mid", Self.width / 2, Self.height - 6, "\(say("interactions"))"))
            """
    }

    private static func line(_ name: StaticString, _ y: Double, to end: Double) -> HTML {
        """
        <line class="\(literal: name)" x1="\(text(left))" y1="\(text(y))" x2="\(text(end))" y2="\(text(y))"/>
        """
    }

    private static func label(_ name: StaticString, _ x: Double, _ y: Double, _ words: HTML) -> HTML {
        "<text class=\"\(literal: name)\" x=\"\(text(x))\" y=\"\(text(y))\">\(words)</text>"
    }

    /// Both sides of a limit: what lies beyond is rarer than it says.
    private func limit(_ name: StaticString, _ limit: Funnel.Limit, _ scale: Scale) -> HTML {
        let bases = (1...Self.steps).map { max(1, Int(scale.most * Double($0) / Double(Self.steps))) }
        let upper = bases.map { base in (base, Double(funnel.firstAbove(limit, base: base)) / Double(base)) }
        let lower = bases.compactMap { base in
            funnel.lastBelow(limit, base: base).map { (base, Double($0) / Double(base)) }
        }
        return "\(path(name, upper, scale))\(path(name, lower, scale))"
    }

    private func path(_ name: StaticString, _ points: [(Int, Double)], _ scale: Scale) -> HTML {
        // What would leave the picture is not drawn along its edge.
        let shown = points.filter { $0.1 <= scale.top }
        guard shown.count > 1 else { return .none }
        let line = shown.enumerated().map { place, point in
            "\(place == 0 ? "M" : "L")\(Self.text(scale.x(Double(point.0)))) \(Self.text(scale.y(point.1)))"
        }.joined()
        return "<path class=\"\(literal: name)\" d=\"\(line)\"/>"
    }

    private func point(_ person: Proportion, _ scale: Scale) -> HTML {
        """
        <circle cx="\(Self.text(scale.x(Double(person.base))))" cy="\(Self.text(scale.y(person.rate ?? 0)))" r="4.5"/>
        """
    }

    private var key: HTML {
        """
        <ul class="key">\
        <li><svg viewBox="0 0 28 12" aria-hidden="true"><circle cx="14" cy="6" r="4.5"/></svg>\(say("one person"))</li>\
        <li><svg viewBox="0 0 28 12" aria-hidden="true"><path class="alert" d="M0 6L28 6"/></svg>\
        \(say("95% limits: alert"))</li>\
        <li><svg viewBox="0 0 28 12" aria-hidden="true"><path class="alarm" d="M0 6L28 6"/></svg>\
        \(say("99.8% limits: alarm"))</li></ul>
        """
    }

    /// With one digit after the point, which is enough for a picture.
    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}

/// Figures with as many digits as they deserve.
enum Rate {
    /// In 1,000: "0.43", "12".
    static func text(_ rate: Double) -> String { two(rate * 1000) }

    /// "0.41", "2.5", "17".
    static func two(_ value: Double) -> String {
        guard value.isFinite, value < 1e12 else { return "∞" }
        if value >= 10 { return String(Int(value.rounded())) }
        let hundredths = Int((value * 100).rounded())
        if hundredths.isMultiple(of: 100) { return String(hundredths / 100) }
        let digits = hundredths % 100
        return "\(hundredths / 100)."
            + (digits.isMultiple(of: 10) ? "\(digits / 10)" : digits < 10 ? "0\(digits)" : "\(digits)")
    }

    /// "p = 0.094", with three digits at most.
    static func p(_ value: Double) -> String {
        if value < 0.001 { return "p < 0.001" }
        let thousandths = String(Int((min(value, 1) * 1000).rounded()))
        return value >= 0.9995 ? "p = 1" : "p = 0." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
    }
}
