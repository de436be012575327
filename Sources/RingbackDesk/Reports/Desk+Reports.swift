package import RingbackCore
import RingbackStore

/// A report as somebody may see it.
package struct ReportView: Sendable {
    package let report: Report
    package let office: String
    package let officeID: OfficeID
    /// Whether everybody's calls are in it, or only those that the acting person may see.
    package let isWhole: Bool
    package let zone: String
    /// When it was so.
    package let at: Timestamp
}

extension Desk {
    /// A report over the calls that the acting person may see: their own, of those they lead, or all.
    /// - Parameters:
    ///   - from: the first day, `2026-11-01`; four weeks before the last if `nil`.
    ///   - until: the last day; today if `nil`.
    ///   - by: what the rows are; the report's usual one if `nil`.
    /// - Throws: ``ReportError``.
    package func report(
        _ name: ReportName, from: String?, until: String?, by: ReportGrouping?, by acting: Acting
    ) async throws -> ReportView {
        let period = try await period(from: from, until: until, by: acting)
        let by = by ?? name.groupings[0]
        guard name.groupings.contains(by) else { throw ReportError.noGrouping(name, by) }
        return try await read(acting, period.isLong && name.hasPeriod ? .long : .page) { scope in
            let reading = try ReportReading(name, period, by, scope)
            return ReportView(
                report: try reading.report(), office: scope.view.office.name, officeID: scope.office,
                isWhole: reading.owners == nil, zone: scope.view.office.hours.zone, at: scope.now)
        }
    }

    func period(from: String?, until: String?, by acting: Acting) async throws -> ReportPeriod {
        let (office, now) = (try await view(of: acting.office).office, clock.now())
        let days = office.days(at: now)
        func read(_ text: String?) -> String? { text.map { days.day($0, .past)?.description ?? $0 } }
        return try ReportPeriod(from: read(from), until: read(until), today: office.hours.workday(at: now))
    }
}
