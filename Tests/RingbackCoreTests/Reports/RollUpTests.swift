import RingbackCore
import RingbackWords
import Testing

@Suite("Several offices in one report")
struct RollUpTests {
    private func part(
        _ office: String, _ minutes: [Int], from: String = "2026-11-01", by: ReportGrouping = .day
    ) throws -> RollUp.Part {
        let values = minutes.reduce(into: Distribution()) { $0.add($1) }
        let measures: [Measure] = [
            .count(minutes.count), .percentile(50, of: values), .share(minutes.count / 2, of: minutes.count),
        ]
        return RollUp.Part(
            file: "\(office).json", office: office, officeID: office,
            report: Report(
                name: .returns,
                period: try ReportPeriod(from: from, until: "2026-11-30", today: Workday(daysSince1970: 20_786)),
                by: by,
                columns: [
                    ReportColumn("calls", Phrase(verbatim: "Calls"), .count),
                    ReportColumn("median", Phrase(verbatim: "Median"), .percentile(50, of: "r")),
                    ReportColumn("sameDay", Phrase(verbatim: "Same day"), .share),
                ], rows: [Report.Row(key: "2026-11-02", title: Phrase(verbatim: "x"), measures: measures)],
                total: measures))
    }

    @Test("The median of the whole is that of all calls, not of the medians")
    func median() throws {
        let report = try #require(try RollUp([part("North", [1, 2, 3]), part("South", [100])]).report())
        #expect(
            report.total == [
                .count(4), .percentile(50, of: [1, 2, 3, 100].reduce(into: Distribution()) { $0.add($1) }),
                .share(1, of: 4),
            ])
        #expect(report.total[1].value == 2.5)
        #expect(report.rows.map(\.key) == ["2026-11-02"] && report.rows[0].measures == report.total)
    }

    @Test("What offices do not share, such as people, becomes a row for each office")
    func offices() throws {
        let parts = [try part("North", [1], by: .person), try part("South", [2], by: .person)]
        let report = try #require(try RollUp(parts).report())
        #expect(report.by == .office && report.rows.map(\.key) == ["North", "South"])
    }

    @Test("Different periods, reports and breakdowns are refused, and one office given twice")
    func refused() throws {
        let north = try part("North", [1])
        #expect(throws: ReportError.self) { try RollUp([north, part("South", [1], from: "2026-10-01")]).report() }
        #expect(throws: ReportError.otherGrouping(file: "South.json")) {
            try RollUp([north, part("South", [1], by: .week)]).report()
        }
        #expect(throws: ReportError.twice(file: "North.json")) { try RollUp([north, north]).report() }
    }
}
