package import RingbackCore
import RingbackStore
package import RingbackWords

/// The calls behind a figure.
package struct ReportCases: Sendable {
    package let entries: [Entry]
    /// Where the next page begins; `nil` at the end.
    package let next: String?
    package let column: ReportColumn
    package let report: ReportName
    /// The row, in words; `nil` for all of them.
    package let row: Phrase?
    package let period: ReportPeriod
}

extension Desk {
    /// The calls behind a figure of a report, in the order in which they came, as far as the acting person may see them.
    /// - Parameters:
    ///   - figure: its key; the report's first if `nil`.
    ///   - row: the row's key; all of them if `nil`.
    /// - Throws: ``ReportError``.
    package func reportCases(
        _ name: ReportName, figure: String?, row: String?, by: ReportGrouping?, from: String?, until: String?,
        cursor: String?, limit: Int, by acting: Acting
    ) async throws -> ReportCases {
        let period = try await period(from: from, until: until, by: acting)
        let by = by ?? name.groupings[0]
        guard name.groupings.contains(by) else { throw ReportError.noGrouping(name, by) }
        return try await lookUp(acting, period.isLong ? .long : .page, upTo: limit) { scope in
            let reading = try ReportReading(name, period, by, scope)
            return try CaseReading(reading: reading, row: row).cases(figure, cursor: cursor, limit: limit)
        } counting: { cases in
            LookedUp(messages: cases.entries.count { !acting.keeps($0.owner.id) })
        }
    }
}

/// Walks a report's days until a page of cases is full.
private struct CaseReading {
    let reading: ReportReading
    let row: String?

    func cases(_ figure: String?, cursor: String?, limit: Int) throws -> ReportCases {
        let (column, isCase) = try test(of: figure)
        let after = try cursor.map { try Cursor.read($0, MessageID.self) }
        var found: [(at: Timestamp, id: MessageID)] = []
        for slice in reading.slices where after.map({ $0.at < slice.until }) ?? true {
            for (id, at, isOne) in try facts(slice, isCase) where isOne {
                if let after, (at, id) <= (after.at, after.id) { continue }
                found.append((at, id))
            }
            if found.count > limit { break }
        }
        found.sort { ($0.at, $0.id) < ($1.at, $1.id) }
        let page = found.prefix(limit)
        let rows = try SheetQueries.find(page.map(\.id), in: reading.scope.office, reading.scope.session)
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, reading.scope.entry($0)) })
        return ReportCases(
            entries: page.compactMap { byID[$0.id] },
            next: found.count > limit ? page.last.map { Cursor.text($0.at, $0.id) } : nil, column: column,
            report: reading.name, row: row.map { reading.keys.title($0) }, period: reading.period)
    }

    private typealias Test = (CallFact, ReportDay) -> Bool

    /// - Throws: ``ReportError/noColumn(_:)`` for a figure that is none, or has no calls that could be shown.
    private func test(of figure: String?) throws -> (ReportColumn, Test) {
        let rules = ReportRules.messages(reading.name) ?? []
        if let rule = rules.first(where: { $0.column.key == figure }) ?? (figure == nil ? rules.first : nil) {
            return (rule.column, rule.isCase)
        }
        let hours = reading.name == .hours ? ReportRules.hours(showsWeekdays: true).map(\.column) : []
        guard let column = hours.first(where: { $0.key == figure }) ?? (figure == nil ? hours.first : nil) else {
            throw ReportError.noColumn(figure ?? "")
        }
        return (column, { _, day in column.key == "calls" || day.day.weekday.word == column.key })
    }

    private func facts(_ slice: ReportReading.Slice, _ isCase: Test) throws -> [(MessageID, Timestamp, Bool)] {
        let keys = reading.keys
        func isInRow(_ key: String) -> Bool { row.map { $0 == key } ?? true }
        guard reading.name == .hours else {
            return try reading.messages(slice).map { fact in
                (fact.message, fact.filedAt, isInRow(keys.of(fact, slice.day)) && isCase(fact, slice.day))
            }
        }
        return try reading.rung(slice).map { rung in
            let fact = CallFact(rung)
            return (rung.message, rung.at, isInRow(keys.of(at: rung.at, slice.day)) && isCase(fact, slice.day))
        }
    }
}

extension CallFact {
    /// As much of a message as one of its calls tells.
    fileprivate init(_ rung: RungFact) {
        self.init(
            message: rung.message, owner: rung.owner, team: nil, caller: nil, calledAt: rung.at, filedAt: rung.at,
            calls: 1, firstTryAt: nil, closedAt: nil, outcome: nil, due: rung.at, agreedAt: nil)
    }
}
