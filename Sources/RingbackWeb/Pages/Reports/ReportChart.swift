import RingbackWords

/// A picture of one figure of a report: a bar for each row, and perhaps a mark for a second figure, such as the 90th
/// percentile beside the median. The table beside it says the same in words.
struct ReportChart: Sendable {
    struct Bar: Sendable {
        var name: String
        /// From 0; `nil` without cases.
        var height: Double?
        var mark: Double?
        /// "1 h 20 min".
        var text: String
    }

    var title: Phrase
    /// What the marks are.
    var legend: Phrase?
    var bars: [Bar]
    /// Rows in the order of time stand side by side, others below one another.
    var isTime: Bool
    /// "4 h" at the upper end.
    var most: String

    /// What a page can hold; the table has them all.
    static let limit = 120

    private static let (width, height, foot, left) = (720.0, 220.0, 22.0, 48.0)

    var view: HTML {
        let greatest = bars.flatMap { [$0.height ?? 0, $0.mark ?? 0] }.max() ?? 0
        guard greatest > 0, bars.count > 1 else { return .none }
        return """
            <figure class="chart"><figcaption>\(title)\(some: legend, { " <span class=\"soft\">\($0)</span>" })</figcaption>\
            \(isTime ? columns(greatest) : lines(greatest))</figure>

            """
    }

    private func columns(_ greatest: Double) -> HTML {
        let (width, left) = (Self.text(Self.width), Self.text(Self.left))
        let scale = Scale(greatest: greatest, step: (Self.width - Self.left) / Double(bars.count))
        let floor = Self.text(Scale.floor)
        return """
            <svg role="img" aria-label="\(title)" viewBox="0 0 \(width) \(Self.text(Self.height))">\
            <line class="grid" x1="\(left)" y1="12" x2="\(width)" y2="12"/>\
            <line class="floor" x1="\(left)" y1="\(floor)" x2="\(width)" y2="\(floor)"/>\
            <text class="end" x="\(Self.text(Self.left - 6))" y="16">\(most)</text>\
            <text class="end" x="\(Self.text(Self.left - 6))" y="\(floor)">0</text>\
            \(each: bars.indices, { column($0, scale) })\(line(scale))</svg>
            """
    }

    /// Where values stand in a picture of columns.
    private struct Scale {
        let greatest: Double
        let step: Double

        static let floor = ReportChart.height - ReportChart.foot
        /// Names stand under every so many columns.
        var every: Int { max(1, Int((64 / step).rounded(.up))) }
        func top(_ value: Double) -> Double { Self.floor - value / greatest * (Self.floor - 12) }
        func left(_ place: Int) -> Double { ReportChart.left + step * Double(place) }
    }

    private func column(_ place: Int, _ scale: Scale) -> HTML {
        let (bar, x) = (bars[place], scale.left(place))
        let middle = Self.text(x + scale.step / 2)
        let name: HTML = "<text class=\"mid\" x=\"\(middle)\" y=\"\(Self.text(Self.height - 6))\">\(bar.name)</text>"
        let isNamed = place.isMultiple(of: scale.every) && x + scale.step / 2 < Self.width - 28
        guard let value = bar.height else { return isNamed ? name : .none }
        return """
            <rect class="bar" x="\(Self.text(x + scale.step * 0.12))" y="\(Self.text(scale.top(value)))" \
            width="\(Self.text(scale.step * 0.76))" height="\(Self.text(Scale.floor - scale.top(value)))">\
            <title>\(bar.name): \(bar.text)</title></rect>\(when: isNamed, name)
            """
    }

    /// Through the marks; broken where there is none.
    private func line(_ scale: Scale) -> HTML {
        var path = ""
        var isBroken = true
        for (place, bar) in bars.enumerated() {
            guard let mark = bar.mark else {
                isBroken = true
                continue
            }
            let x = scale.left(place) + scale.step / 2
            path += "\(isBroken ? "M" : "L")\(Self.text(x)) \(Self.text(scale.top(mark)))"
            isBroken = false
        }
        return path.isEmpty ? .none : "<path class=\"line\" d=\"\(path)\"/>"
    }

    private func lines(_ greatest: Double) -> HTML {
        let height = Self.text(Self.row * Double(bars.count) + 4)
        return """
            <svg role="img" aria-label="\(title)" viewBox="0 0 \(Self.text(Self.width)) \(height)">\
            \(each: bars.indices, { self.row($0, greatest) })</svg>
            """
    }

    private static let (row, names, values) = (22.0, 190.0, 150.0)

    private func row(_ place: Int, _ greatest: Double) -> HTML {
        let (bar, y) = (bars[place], Self.row * Double(place))
        let room = Self.width - Self.names - Self.values
        let length = (bar.height ?? 0) / greatest * room
        let mark = bar.mark.map { Self.names + $0 / greatest * room }
        let base = Self.text(y + 15)
        return """
            <text class="end" x="\(Self.text(Self.names - 8))" y="\(base)">\(Self.shortened(bar.name))</text>\
            <rect class="bar" x="\(Self.text(Self.names))" y="\(Self.text(y + 4))" width="\(Self.text(length))" \
            height="15"/>\
            \(some: mark, { tick(Self.text($0), y) })\
            <text class="end" x="\(Self.text(Self.width - 4))" y="\(base)">\(bar.text)</text>
            """
    }

    private func tick(_ x: String, _ y: Double) -> HTML {
        "<line class=\"mark\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Self.text(y + 2))\" y2=\"\(Self.text(y + 21))\"/>"
    }

    private static func shortened(_ name: String) -> String { name.count > 26 ? name.prefix(25) + "…" : name }

    /// With one digit after the point, which is enough for a picture.
    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
