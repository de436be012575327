import RingbackCore
import RingbackWords

/// A report: its period, a picture, and a table whose every figure opens to its calls.
struct ReportPage: Page {
    struct Cell: Sendable {
        var value: String
        /// "10 of 12".
        var base: String?
        var cases: Path?
    }

    struct Line: Sendable {
        var name: String
        var isName: Bool
        var cells: [Cell]
    }

    var name: ReportName
    var from: String
    var to: String
    var by: ReportGrouping
    /// "Oct 5 to Nov 1".
    var period: String = ""
    var problem: Phrase?
    var columns: [Phrase] = []
    var lines: [Line] = []
    var total: Line?
    var chart: ReportChart?
    var isWhole = true
    var zone = ""

    var title: Phrase { name.title }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reports] }
}

extension ReportPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reports, frame, "\(title)", about: "\(name.about)", acts: acts, problem: problem,
            """
            \(Parts.crumb(Paths.reports, "\(say("Reports"))", after: "\(period)"))\
            \(filter)\
            \(when: problem == nil, content)
            """)
    }

    private var acts: HTML {
        """
        <a class="button" href="\(Paths.reportCSV(name.rawValue, from: from, to: to, by: by.rawValue))" download>\
        \(say("Save as CSV"))</a>
        """
    }

    private var filter: HTML {
        """
        <form class="row report-filter" action="\(Paths.report(name.rawValue))">\
        \(when: name.hasPeriod, """
            <label class="on">\(say("From", context: "date")) \
            <input class="field" type="date" name="from" value="\(from)"></label>\
            <label class="on">\(say("to", context: "date")) \
            <input class="field" type="date" name="to" value="\(to)"></label>
            """)\
        <label class="on">\(say("By", context: "report")) <select class="field" name="by">\
        \(Parts.options(name.groupings.map { Choice(value: $0.rawValue, title: $0.title) }, chosen: by.rawValue))\
        </select></label><button class="button">\(say("Show"))</button></form>

        """
    }

    private var content: HTML {
        """
        \(when: !isWhole, Parts.strip(.plain, "\(Self.part)"))\
        \(lines.isEmpty ? Parts.blank(Self.nothing(name), icon: .phone) : """
            \(chart?.view)<div class="report-table" role="region" tabindex="0" aria-label="\(title)">\(table)</div>\
            <p class="soft">\(Self.how(name))</p>
            """)
        """
    }

    private static let part = say(
        "Only calls whose owners’ sheets you look after are counted here. Managers see those of the whole office.")

    private static func nothing(_ name: ReportName) -> Phrase {
        switch name {
        case .answer: say("No calls in this period: import the phone system’s log under Contacts.")
        case .standards: say("No standard was in force in this period.")
        case .load: say("Nobody has anything open.")
        case .returns, .windows, .repeatCallers, .hours, .leaks: say("No calls in this period.")
        }
    }

    /// What the figures mean.
    private static func how(_ name: ReportName) -> Phrase {
        switch name {
        case .returns:
            say(
                "A call counts on the day it was taken down. Times run from the call, day and night. Same workday: returned by the end of the day it came, or of the next workday if it came after hours."
            )
        case .windows:
            say("Kept: somebody tried by the time that the caller was told. A new time is one given with a reason.")
        case .repeatCallers: say("A caller is a contact, or a number that belongs to nobody known.")
        case .answer: say("As the phone system logged them. Not answered: nobody took the call.")
        case .hours: say("Every call that was taken down, at the time it came, on the office’s clock.")
        case .load: say("As of now. By name: this is no ranking.")
        case .leaks:
            say(
                "No outcome: past due and still open. Nobody tried: the same, without any try. Nobody there: it came while its owner was away, and nobody tried before they were back."
            )
        case .standards: say("A rule counts on the days on which it was in force.")
        }
    }

    private var table: HTML {
        """
        <table class="report"><thead><tr><th scope="col">\(by.title)</th>\
        \(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
        <tbody>\(each: lines, Self.row)</tbody>\
        \(some: total, { "<tfoot>\(Self.row($0))</tfoot>" })</table>
        """
    }

    private static func row(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><bdi>\(line.name)</bdi></th>\(each: line.cells, cell)</tr>

        """
    }

    private static func cell(_ cell: Cell) -> HTML {
        let base: HTML = "\(some: cell.base, { " <small>\($0)</small>" })"
        guard let cases = cell.cases else { return "<td>\(cell.value)\(base)</td>" }
        return "<td><a href=\"\(cases)\">\(cell.value)</a>\(base)</td>"
    }
}
