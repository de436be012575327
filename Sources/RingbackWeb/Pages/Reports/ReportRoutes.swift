import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// Reports, and the calls behind their figures.
struct ReportRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.reports, list)
        router.get(Paths.audit) { call in
            .audit(
                try await call.desk.printedAudit(
                    from: call.query.text("from"), until: call.query.text("to"), in: call.language, by: call.acting))
        }
        router.get(Paths.report(":name"), report)
        router.get(Paths.reportCSV(":name")) { call in
            let file = ReportFile(try await read(call, as: try name(call)), in: call.language)
            return .file(name: file.name, type: ReportFile.type, body: file.body)
        }
        router.get(Paths.reportCases(":name"), cases)
    }

    private func list(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let isOffice = Policy.allows(.seeOfficeReports, acting)
        let names = ReportName.allCases.filter { name in
            switch name {
            case .answer: isOffice
            case .standards: Policy.allows(.seeLoad, acting)
            default: true
            }
        }
        let today = try await call.desk.view(of: acting.office).office.hours.workday(at: call.desk.clock.now())
        let first = Workday(year: today.year, month: today.month, day: 1) ?? today
        return .page(
            ReportsPage(
                reports: names, audit: isOffice ? (first.description, today.description) : nil))
    }

    private func name(_ call: PageCall) throws -> ReportName {
        guard let name = call.context.parameters.get("name").flatMap(ReportName.init(rawValue:)) else {
            throw AccessError.notHere
        }
        return name
    }

    private func read(_ call: PageCall, as name: ReportName) async throws -> ReportView {
        try await call.desk.report(
            name, from: call.query.text("from"), until: call.query.text("to"), by: call.query.word("by"),
            by: call.acting)
    }

    private func report(_ call: PageCall) async throws -> PageAnswer {
        let name = try name(call)
        do {
            return .page(ReportPage(try await read(call, as: name), try await call.wording()))
        } catch let error as ReportError {
            return .page(
                ReportPage(
                    name: name, from: call.query["from"], to: call.query["to"],
                    by: call.query.word("by") ?? name.groupings[0], problem: error.sentence), status: error.status)
        }
    }

    private func cases(_ call: PageCall) async throws -> PageAnswer {
        let (name, query) = (try name(call), call.query)
        if name == .answer {
            let found = try await call.desk.loggedLines(
                figure: query.text("figure"), row: query.text("row"), by: query.word("by"), from: query.text("from"),
                until: query.text("to"), cursor: query.text("after"), limit: 50, by: call.acting)
            return .page(ReportLinesPage(found, query, try await call.wording()))
        }
        let cases = try await call.desk.reportCases(
            name, figure: query.text("figure"), row: query.text("row"), by: query.word("by"), from: query.text("from"),
            until: query.text("to"), cursor: query.text("after"), limit: 50, by: call.acting)
        let say = try await call.wording()
        return .page(
            ReportCasesPage(
                name: name, figure: cases.column.title, row: cases.row.map(ReportText(say: say).row),
                period: ReportText(say: say).period(cases.period),
                back: Paths.report(
                    name.rawValue, from: query.text("from"), to: query.text("to"), by: query.text("by")),
                lines: cases.entries.map { FindPage.Line($0, say) },
                next: cases.next.map {
                    Paths.reportCases(
                        name.rawValue, figure: query.text("figure"), row: query.text("row"), from: query.text("from"),
                        to: query.text("to"), by: query.text("by"), after: $0)
                }))
    }
}
