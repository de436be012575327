package import RingbackCore
import RingbackSodium
import RingbackStore
package import RingbackWords

/// The report for an auditor, on paper.
package struct PrintedAudit: Sendable {
    package let period: ReportPeriod
    /// The PDF.
    package let bytes: [UInt8]
}

extension Desk {
    /// The report for an auditor as a PDF. That it was made stands in the history, with the digest of what it says, so
    /// that a paper can be compared with the history years later.
    /// - Throws: ``ReportError``.
    package func printedAudit(
        from: String?, until: String?, in language: Language, by acting: Acting
    ) async throws -> PrintedAudit {
        let period = try await period(from: from, until: until, by: acting)
        let (audit, digest, view, now) = try await read(acting, period.isLong ? .long : .page) { scope in
            try Policy.require(.seeOfficeReports, scope.acting)
            let (audit, digest) = try AuditReading(period, scope).audit()
            return (audit, digest, scope.view, scope.now)
        }
        try await change(acting) { change in
            try Policy.require(.seeOfficeReports, change.acting)
            change.tell(
                .auditMade, of: .office(change.acting.office),
                [
                    "from": .text(period.from.description), "until": .text(period.until.description),
                    "auditDigest": .text(digest),
                ])
        }
        let paper = AuditPaper(audit, view: view, digest: digest, by: acting.name, at: now, in: language)
        return PrintedAudit(period: period, bytes: try await paper.pdf())
    }
}

/// Reads a period's report day by day.
struct AuditReading {
    private let reading: ReportReading

    init(_ period: ReportPeriod, _ scope: ReadScope) throws {
        reading = try ReportReading(.returns, period, .office, scope)
    }

    /// - Returns: what is printed, and the digest of all that was read.
    func audit() throws -> (audit: AuditReport, digest: String) {
        let scope = reading.scope
        let standards = StandardsReport(reading)
        let today = scope.view.office.hours.workday(at: scope.now)
        let signed = try ReportQueries.signatures(reading.period, in: scope.office, scope.session)
        var audit = AuditReport(
            office: scope.view.office.name, zone: scope.view.office.hours.zone, period: reading.period,
            standards: try standards.versions(), days: [], returns: try reading.report())
        var digest = Digest.Running()
        func add(_ lines: [String]) { for line in lines { digest.add(Array("\(line)\n".utf8)) } }
        add(audit.opening)
        // A day at a time: a bad year has more findings than fit into memory, or onto a paper that anybody reads.
        for day in reading.period.days where day <= today {
            let held = AuditReport.Day(
                day: day,
                rules: try standards.rules(on: day).map {
                    AuditReport.RuleDay(rule: $0.rule, version: $0.version, findings: $0.findings)
                },
                signatures: (signed[day] ?? []).map { signature(of: day, $0) },
                unsigned: unsigned(on: day, signed[day] ?? []), carries: try carries(from: day))
            if held.isEmpty { continue }
            add(held.lines)
            audit.days.append(held.printed)
        }
        add(audit.closing)
        return (audit, Hex.encode(digest.end()))
    }

    private func carries(from day: Workday) throws -> [AuditReport.Carry] {
        let (scope, hours) = (reading.scope, reading.scope.view.office.hours)
        guard let standard = scope.view.picture.standards.inForce(.daySigned, on: day) else { return [] }
        let times = DayTimes(day, hours, DayClose(), standard: standard)
        guard times.closes != nil else { return [] }
        let name = scope.view.name(of:)
        return try DayQueries.carries(from: times, in: scope.office, scope.session).map { carry in
            AuditReport.Carry(
                owner: name(carry.owner), reason: carry.reason, until: carry.until, by: name(carry.by),
                told: carry.told.map(name))
        }
    }

    private func signature(of day: Workday, _ signed: DaySigned) -> AuditReport.Signature {
        let (view, hours) = (reading.scope.view, reading.scope.view.office.hours)
        let team = DayGroup(signed.part).flatMap { group in
            if case .team(let team) = group { view.picture.teams[team]?.name } else { nil }
        }
        return AuditReport.Signature(
            by: view.name(of: signed.by), at: signed.at, digest: signed.digest, team: team,
            isLate: hours.workday(at: signed.at) > day)
    }

    /// The teams whose day was over, had to be signed, and was not.
    private func unsigned(on day: Workday, _ signed: [DaySigned]) -> [String?] {
        let (scope, hours) = (reading.scope, reading.scope.view.office.hours)
        guard let standard = scope.view.picture.standards.inForce(.daySigned, on: day) else { return [] }
        let times = DayTimes(day, hours, DayClose(), standard: standard)
        guard let closes = times.closes, closes <= scope.now else { return [] }
        let known = Set(signed.map(\.part))
        return scope.asManager.dayCrews().filter { $0.since.map { $0 < times.end } ?? true }
            .filter { !known.contains($0.group.text) }.map(\.name)
    }
}
