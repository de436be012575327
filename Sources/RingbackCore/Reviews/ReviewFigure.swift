/// A figure of a review: how many, among how many. There is none without its base.
package struct ReviewFigure: Equatable, Sendable {
    /// Below this base a count says nothing yet: only the range is shown.
    package static let fewest = 100

    package let count, base: Int
    /// Where the share plausibly lies (95 %, Wilson); `nil` where there were more events than interactions, and so no
    /// share.
    package let range: Interval?

    package init(_ count: Int, of base: Int) {
        (self.count, self.base) = (count, base)
        range = (try? Proportion(count, in: base))?.wilson()
    }

    package var isRangeOnly: Bool { base < Self.fewest }
    package var rate: Double? { base == 0 ? nil : Double(count) / Double(base) }
}
