import RingbackCore
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
}
