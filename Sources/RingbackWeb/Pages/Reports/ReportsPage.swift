import RingbackCore
import RingbackWords

/// All reports.
struct ReportsPage: Page {
    var reports: [ReportName]
    /// The months for which an auditor's report can be had; none for those who may not.
    var audit: (from: String, to: String)?

    var title: Phrase { say("Reports") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reports] }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reports, frame, "\(title)",
            about: "\(say("Every figure opens to the calls behind it, and says how many they are."))",
            """
            <ul class="reports">\(each: reports, {
                "<li><a href=\"\(Paths.report($0.rawValue))\">\($0.title)</a><p class=\"soft\">\($0.about)</p></li>"
            })</ul>\(some: audit, Self.auditForm)\
            \(when: audit == nil, """
                <p class="soft">\(say("A manager or an admin can make the report for an auditor as a PDF."))</p>
                """)
            """)
    }

    private static func auditForm(_ period: (from: String, to: String)) -> HTML {
        Settings.group(
            say("For an auditor"),
            about: say(
                """
                Each rule of the standards, each day, each finding with its evidence, as PDF. For a whole year, wait a \
                little: it is downloaded once it is drawn.
                """),
            """
            <form class="row report-filter" action="\(Paths.audit)"><label class="on">\(say("From", context: "date")) \
            <input class="field" type="date" name="from" value="\(period.from)" required></label>\
            <label class="on">\(say("to", context: "date")) \
            <input class="field" type="date" name="to" value="\(period.to)" required></label>\
            <button class="button">\(say("Make the PDF"))</button></form>
            """)
    }
}
