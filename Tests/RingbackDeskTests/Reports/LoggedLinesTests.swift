import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@Suite("Behind the report of answered calls")
struct LoggedLinesTests {
    private static let log = """
        Time,From,To,Status,Talk time
        2026-11-23 09:00,John Smith (7135550142),101,answered,00:02:05
        2026-11-23 09:30,7135550177,101,no answer,00:00:00
        2026-11-23 10:00,7135550178,101,no answer,00:00:00
        2026-11-23 11:00,101,7135550142,answered,00:01:00

        """

    @Test("Each figure opens the lines it is made of, page by page", arguments: TestEngine.allCases)
    func lines(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, max) = (office.desk, try await office.acting("Max"))
            _ = try await desk.importCalls(Array(Self.log.utf8), dry: false, by: try await office.acting("Ada"))
            let report = try await desk.report(.answer, from: nil, until: nil, by: nil, by: max).report
            for (column, measure) in zip(report.columns, report.total) {
                let behind = try await desk.loggedLines(
                    figure: column.key, row: nil, by: nil, from: nil, until: nil, cursor: nil, limit: 50, by: max)
                #expect(behind.lines.count == (measure.part ?? measure.cases), "\(column.key)")
            }
            func unanswered(_ cursor: String?) async throws -> LoggedLines {
                try await desk.loggedLines(
                    figure: "unanswered", row: "2026-11-23", by: .day, from: nil, until: nil, cursor: cursor, limit: 1,
                    by: max)
            }
            let first = try await unanswered(nil)
            let second = try await unanswered(first.next)
            #expect((first.lines + second.lines).map(\.number) == ["+17135550177", "+17135550178"])
            #expect(second.next == nil)
            await #expect(throws: AccessError.forbidden) {
                try await desk.loggedLines(
                    figure: nil, row: nil, by: nil, from: nil, until: nil, cursor: nil, limit: 1,
                    by: try await office.acting("Ana"))
            }
            await #expect(throws: ReportError.self) {
                try await desk.loggedLines(
                    figure: "nothing", row: nil, by: nil, from: nil, until: nil, cursor: nil, limit: 1, by: max)
            }
        }
    }
}

extension Measure {
    fileprivate var part: Int? { if case .share(let part, _) = self { part } else { nil } }
}
