package import RingbackCore
import RingbackStore
package import RingbackWords

/// What is behind a figure of the report of answered calls.
package struct LoggedLines: Sendable {
    package let lines: [LoggedLine]
    /// Where the next page begins; `nil` at the end.
    package let next: String?
    package let column: ReportColumn
    /// The row, in words; `nil` for all of them.
    package let row: Phrase?
    package let period: ReportPeriod
}

extension Desk {
    /// The lines of the phone system’s log behind a figure, oldest first; of hold times, who was put on hold.
    /// - Parameters: as ``reportCases(_:figure:row:by:from:until:cursor:limit:by:)``.
    /// - Throws: ``ReportError``.
    package func loggedLines(
        figure: String?, row: String?, by: ReportGrouping?, from: String?, until: String?, cursor: String?, limit: Int,
        by acting: Acting
    ) async throws -> LoggedLines {
        let period = try await period(from: from, until: until, by: acting)
        let by = by ?? ReportName.answer.groupings[0]
        guard ReportName.answer.groupings.contains(by) else { throw ReportError.noGrouping(.answer, by) }
        let rules = ReportRules.answer
        guard let rule = rules.first(where: { figure == nil || $0.column.key == figure }) else {
            throw ReportError.noColumn(figure ?? "")
        }
        let after = try cursor.map { try Cursor.read($0, LoggedCallID.self) }
        return try await lookUp(acting, period.isLong ? .long : .page, upTo: limit) { scope in
            let reading = try ReportReading(.answer, period, by, scope)
            var found: [LoggedLine] = []
            for slice in reading.slices where after.map({ $0.at < slice.until }) ?? true {
                let lines = try LoggedLineQueries.lines(
                    from: slice.from, until: slice.until, in: scope.office, scope.session)
                found += lines.filter { line in
                    if let after, (line.fact.at, line.id) <= (after.at, after.id) { return false }
                    return rule.isCase(line.fact, slice.day)
                        && row.map { reading.keys.of(at: line.fact.at, slice.day) == $0 } ?? true
                }
                if found.count > limit { break }
            }
            found.sort { ($0.fact.at, $0.id) < ($1.fact.at, $1.id) }
            let page = Array(found.prefix(limit))
            return LoggedLines(
                lines: page, next: found.count > limit ? page.last.map { Cursor.text($0.fact.at, $0.id) } : nil,
                column: rule.column, row: row.map { reading.keys.title($0) }, period: period)
        } counting: { found in
            LookedUp(contacts: found.lines.count { $0.number != nil })
        }
    }
}
