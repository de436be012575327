import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Reports")
struct ReportTests {
    private func figure(_ view: ReportView, _ key: String, row: String? = nil) -> Measure? {
        guard let place = view.report.columns.firstIndex(where: { $0.key == key }) else { return nil }
        guard let row else { return view.report.total[place] }
        return view.report.rows.first { $0.key == row }?.measures[place]
    }

    private func report(
        _ name: ReportName, by: ReportGrouping? = nil, _ office: MillerRowe, as who: String
    ) async throws -> ReportView {
        try await office.desk.report(name, from: nil, until: nil, by: by, by: try await office.acting(who))
    }

    @Test(
        "Everybody sees figures of their own calls, a lead those of the team, a manager all",
        arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for (owner, number) in [("Ana", 1), ("Ana", 2), ("Tom", 3), ("Margaret", 4)] {
                _ = try await office.call(for: owner, takenBy: "Otto", number: "+1 713 555 010\(number)")
            }
            office.clock.advance(seconds: 3600)
            for (who, count) in [("Ana", 2), ("Tom", 1), ("Dana", 3), ("Max", 4), ("Ada", 4), ("Eve", 0), ("Otto", 0)] {
                let view = try await report(.returns, office, as: who)
                #expect(figure(view, "calls") == .count(count), "\(who)")
                #expect(view.isWhole == (who == "Max" || who == "Ada"))
                #expect(try await figure(report(.hours, office, as: who), "calls") == .count(count))
            }
            // Nor by any breakdown.
            for by in ReportName.returns.groupings {
                let rows = try await report(.returns, by: by, office, as: "Tom").report.rows
                #expect(rows.count == 1 && rows[0].measures[0] == .count(1))
            }
            for (who, name) in [("Dana", ReportName.answer), ("Ana", .answer), ("Ana", .standards)] {
                await #expect(throws: AccessError.forbidden) { try await report(name, office, as: who) }
            }
        }
    }

    @Test("The calls behind a figure are as many as it says, page by page", arguments: TestEngine.allCases)
    func cases(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            var filed: [MessageID] = []
            for number in 0..<7 {
                office.clock.advance(seconds: 60)
                let owner = number < 5 ? "Ana" : "Tom"
                filed.append(
                    try await office.call(for: owner, takenBy: "Otto", number: "+1 713 555 010\(number)").id)
            }
            _ = try await office.desk.close(
                filed[0], .answeredInWriting, reason: "", by: try await office.acting("Ana"))
            let dana = try await office.acting("Dana")
            let view = try await report(.returns, office, as: "Dana")
            #expect(figure(view, "unreturned", row: office.id("Ana").text) == .count(4))
            var (found, cursor): ([MessageID], String?) = ([], nil)
            repeat {
                let page = try await office.desk.reportCases(
                    .returns, figure: "unreturned", row: office.id("Ana").text, by: .person, from: nil, until: nil,
                    cursor: cursor, limit: 3, by: dana)
                found += page.entries.map(\.id)
                cursor = page.next
            } while cursor != nil
            #expect(found == Array(filed[1...4]))
            let tom = try await office.desk.reportCases(
                .returns, figure: "calls", row: office.id("Ana").text, by: .person, from: nil, until: nil, cursor: nil,
                limit: 50, by: try await office.acting("Tom"))
            #expect(tom.entries.isEmpty)
            await #expect(throws: ReportError.noColumn("no-such")) {
                try await office.desk.reportCases(
                    .returns, figure: "no-such", row: nil, by: nil, from: nil, until: nil, cursor: nil, limit: 5,
                    by: dana)
            }
        }
    }

    @Test("A day on which the clocks change is one day", arguments: TestEngine.allCases)
    func clocks(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            // 2027-03-14: Houston's clocks go from 2:00 to 3:00. The day has 23 hours.
            let start = try #require(Timestamp(rfc3339: "2027-03-14T06:00:00Z"))
            for hours in [-1, 0, 22, 23] {
                office.clock.set(start.adding(seconds: Int64(hours) * 3600 + 60))
                _ = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 01\(hours + 10)")
            }
            office.clock.advance(seconds: 7200)
            let view = try await office.desk.report(
                .returns, from: "2027-03-13", until: "2027-03-15", by: .day, by: try await office.acting("Max"))
            #expect(view.report.rows.map(\.key) == ["2027-03-13", "2027-03-14", "2027-03-15"])
            #expect(view.report.rows.map { $0.measures[0] } == [.count(1), .count(2), .count(1)])
        }
    }

    @Test("An empty office has reports that say so", arguments: TestEngine.allCases)
    func empty(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for name in ReportName.allCases {
                for by in name.groupings {
                    let view = try await report(name, by: by, office, as: "Max")
                    #expect(view.report.isEmpty)
                }
            }
            await #expect(throws: ReportError.noGrouping(.load, .day)) {
                try await report(.load, by: .day, office, as: "Max")
            }
            let load = try await report(.load, office, as: "Max").report.rows.map { "\($0.title)" }
            #expect(load == load.sorted() && load.count == 10)
        }
    }

    @Test("The report for an auditor leaves a line with its digest, and is for those who answer for the office")
    func audit() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await office.call(for: "Ana", takenBy: "Otto")
            let printed = try await office.desk.printedAudit(
                from: nil, until: nil, in: .english, by: try await office.acting("Max"))
            #expect(printed.bytes.starts(with: Array("%PDF-".utf8)))
            let history = try await office.desk.history(
                before: nil, limit: 10, by: try await office.acting("Max"))
            #expect(history.entries.contains { $0.action == .auditMade })
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.printedAudit(
                    from: nil, until: nil, in: .english, by: try await office.acting("Dana"))
            }
        }
    }
}
