import RingbackCore
import RingbackWords
import Testing

@Suite("The report for an auditor")
struct AuditReportTests {
    @Test("Days signed are counted team by team, of all that had to be signed")
    func signed() throws {
        let day = Workday("2026-11-24") ?? Workday(daysSince1970: 0)
        let at = Timestamp(milliseconds: 1_795_533_120_000)
        let signature = AuditReport.Signature(by: "Dana", at: at, digest: "d", team: "Service")
        let days = [
            AuditReport.Day(day: day, rules: [], signatures: [signature], unsigned: [nil]),
            AuditReport.Day(day: day.adding(days: 1), rules: [], signatures: [], unsigned: ["Service", nil]),
        ]
        #expect(days.reduce(0) { $0 + $1.signatures.count } == 1)
        #expect(!days[1].isEmpty && days[1].printed.unsigned.count == 2)
        #expect(AuditReport.signed(days) == 1 && AuditReport.toSign(days) == 4)
    }
    @Test("The digest knows which version was in force, what was set of it, and what was carried")
    func lines() throws {
        let day = try #require(Workday("2026-11-24"))
        let carry = AuditReport.Carry(
            owner: "Ana", reason: .ownerAway, until: Timestamp(milliseconds: 1_795_533_120_000), by: "Dana", told: nil)
        let held = AuditReport.RuleDay(rule: .sameWorkday, version: 2, findings: [])
        let one = AuditReport.Day(day: day, rules: [held], signatures: [], carries: [carry])
        #expect(one.printed.carries.count == 1 && !one.isEmpty)
        #expect(one.lines.contains("rule same-workday 2 0"))
        #expect(one.lines.contains { $0.hasPrefix("carried Ana ownerAway 2026-") && $0.hasSuffix(" Dana -") })
        let set = StandardParameters.standard.words(for: .sameWorkday).map(\.description)
        #expect(set == ["Monday to Friday", "calls from 16:30 on count as the next day’s"])
    }
}
