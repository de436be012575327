package import RingbackWords

/// A report: rows of figures, each with its cases, and all of them together.
package struct Report: Sendable {
    package struct Row: Sendable {
        /// Names it in addresses: an id, `2026-11-24`, `2026-W48`.
        package let key: String
        package let title: Phrase
        package var measures: [Measure]

        package init(key: String, title: Phrase, measures: [Measure]) {
            (self.key, self.title, self.measures) = (key, title, measures)
        }
    }

    package let name: ReportName
    package let period: ReportPeriod
    package let by: ReportGrouping
    package let columns: [ReportColumn]
    package let rows: [Row]
    /// One measure a column.
    package let total: [Measure]

    package init(
        name: ReportName, period: ReportPeriod, by: ReportGrouping, columns: [ReportColumn], rows: [Row],
        total: [Measure]
    ) {
        (self.name, self.period, self.by) = (name, period, by)
        (self.columns, self.rows, self.total) = (columns, rows, total)
    }

    /// The measures of the same columns together.
    package static func sum(_ one: [Measure], _ other: [Measure]) -> [Measure] {
        zip(one, other).map { $0.adding($1) }
    }

    /// Nothing was counted at all.
    package var isEmpty: Bool { total.allSatisfy { $0.cases == 0 } }
}
