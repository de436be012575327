import RingbackWords

/// The same report of several offices, made into one. Medians are those of all cases together, since each office gives
/// what its percentiles are of.
package struct RollUp: Sendable {
    /// One office's report, as it was exported.
    package struct Part: Sendable {
        package let file: String
        package let office: String
        package let officeID: String
        package let report: Report

        package init(file: String, office: String, officeID: String, report: Report) {
            (self.file, self.office, self.officeID, self.report) = (file, office, officeID, report)
        }
    }

    /// No number in a file is greater, so that sums cannot overflow.
    package static let greatest = 1_000_000_000_000
    package static let mostFiles = 200

    package let parts: [Part]

    package init(_ parts: [Part]) { self.parts = parts }

    /// - Returns: a row for each office; or, broken down by something that all share, such as days, the sum of each.
    /// - Throws: ``ReportError`` if the parts are not of one report, of one period, or of different offices.
    package func report() throws(ReportError) -> Report? {
        guard let first = parts.first?.report else { return nil }
        var offices: Set<String> = []
        for part in parts {
            let report = part.report
            guard report.name == first.name, report.columns.map(\.key) == first.columns.map(\.key) else {
                throw .otherReport(file: part.file)
            }
            guard report.period == first.period else {
                throw .otherPeriod(file: part.file, theirs: Self.text(report.period), first: Self.text(first.period))
            }
            guard report.by == first.by else { throw .otherGrouping(file: part.file) }
            guard offices.insert(part.officeID).inserted else { throw .twice(file: part.file) }
        }
        let total = Self.sum(parts.map(\.report.total))
        return Report(
            name: first.name, period: first.period, by: first.by.isShared ? first.by : .office,
            columns: first.columns, rows: first.by.isShared ? shared : byOffice, total: total)
    }

    private var byOffice: [Report.Row] {
        parts.map { Report.Row(key: $0.officeID, title: Phrase(verbatim: $0.office), measures: $0.report.total) }
    }

    private var shared: [Report.Row] {
        var order: [String] = []
        var rows: [String: [Report.Row]] = [:]
        for row in parts.flatMap(\.report.rows) {
            if rows[row.key] == nil { order.append(row.key) }
            rows[row.key, default: []].append(row)
        }
        let isCalendar = parts.first.map { $0.report.by != .weekday && $0.report.by != .rule } ?? true
        return (isCalendar ? order.sorted() : order).compactMap { key in
            guard let all = rows[key], let first = all.first else { return nil }
            return Report.Row(key: key, title: first.title, measures: Self.sum(all.map(\.measures)))
        }
    }

    private static func sum(_ all: [[Measure]]) -> [Measure] {
        guard let first = all.first else { return [] }
        return all.dropFirst().reduce(first) { sum, next in zip(sum, next).map { $0.adding($1) } }
    }

    private static func text(_ period: ReportPeriod) -> String { "\(period.from) – \(period.until)" }
}
