import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Reports, and the calls behind each figure.
struct ReportEndpoints {
    let desk: Desk

    var all: [Endpoint] { [audit, report, table, cases, lines] }

    static let period: [Schema.Field] = [
        .optional("from", .day, "The first day; four weeks before the last by default."),
        .optional("to", .day, "The last day, which counts too; today by default. Two years at most."),
        .optional("by", .words(ReportGrouping.self), "What the rows are; not every report has all."),
    ]

    private var report: Endpoint {
        named(
            .get(
                "/reports/{name}", "getReport",
                """
                A report over the calls that you may see: your own, of those you lead, or all. Each figure has the number \
                of cases behind it. Percentiles are by definition 7 of Hyndman and Fan; minutes are counted from the \
                call, day and night. A call counts on the day it was taken down.
                """, .seeReports, query: Self.period, gives: Shapes.report
            ) { call in
                try await desk.report(
                    try call.reportName, from: call.query.text("from"), until: call.query.text("to"),
                    by: call.query.word("by"), by: call.acting)
            })
    }

    private var table: Endpoint {
        named(
            Endpoint(
                method: .get, path: "/reports/{name}/csv", name: "exportReport",
                summary: "The same report as a table for spreadsheets.", right: .seeReports, query: Self.period,
                gives: .file(["text/csv"])
            ) { call in
                let view = try await desk.report(
                    try call.reportName, from: call.query.text("from"), until: call.query.text("to"),
                    by: call.query.word("by"), by: call.acting)
                let file = ReportFile(view, in: call.context.language)
                return Answer(
                    status: .ok, stream: file.body, contentType: ReportFile.type,
                    headers: [.contentDisposition: "attachment; filename=\"\(file.name)\""])
            })
    }

    private var cases: Endpoint {
        named(
            .get(
                "/reports/{name}/cases", "listReportCases", "The calls behind a figure, oldest first.", .seeReports,
                query: Self.period + [
                    .optional("figure", .text(40), "Its name; the report’s first by default."),
                    .optional("row", .text(80), "The key of the row; all of them by default."),
                ] + .paging, gives: Shapes.entries
            ) { call in
                let cases = try await desk.reportCases(
                    try call.reportName, figure: call.query.text("figure"), row: call.query.text("row"),
                    by: call.query.word("by"), from: call.query.text("from"), until: call.query.text("to"),
                    cursor: call.cursor, limit: call.limit, by: call.acting)
                return (cases.entries, cases.next)
            })
    }

    private var lines: Endpoint {
        named(
            .get(
                "/reports/{name}/lines", "listReportLines",
                "The lines of the phone system’s log behind a figure of `answer`, oldest first; other reports have none.",
                .seeOfficeReports,
                query: Self.period + [
                    .optional("figure", .text(40), "Its name; the report’s first by default."),
                    .optional("row", .text(80), "The key of the row; all of them by default."),
                ] + .paging, gives: Shapes.loggedLines
            ) { call in
                guard try call.reportName == .answer else { throw AccessError.notHere }
                return try await desk.loggedLines(
                    figure: call.query.text("figure"), row: call.query.text("row"), by: call.query.word("by"),
                    from: call.query.text("from"), until: call.query.text("to"), cursor: call.cursor,
                    limit: call.limit, by: call.acting)
            })
    }

    private var audit: Endpoint {
        Endpoint(
            method: .get, path: "/reports/audit.pdf", name: "printAudit",
            summary: """
                The report for an auditor: standards in force, each rule each day, each finding with its evidence, who \
                signed. It leaves a line in the history with the digest of what it says.
                """, right: .seeOfficeReports, query: Array(Self.period.prefix(2)), gives: .file([AuditFile.type])
        ) { call in
            let file = AuditFile(
                try await desk.printedAudit(
                    from: call.query.text("from"), until: call.query.text("to"), in: call.context.language,
                    by: call.acting))
            return Answer(
                status: .ok, body: file.bytes, contentType: AuditFile.type,
                headers: [.contentDisposition: file.disposition])
        }
    }

    private func named(_ endpoint: Endpoint) -> Endpoint {
        var endpoint = endpoint
        endpoint.pathParameters = ["name": .words(ReportName.self)]
        return endpoint
    }
}

extension APICall {
    /// The report in the path.
    fileprivate var reportName: ReportName {
        get throws(AccessError) {
            guard let name = path["name"].flatMap(ReportName.init(rawValue:)) else { throw .notHere }
            return name
        }
    }
}
