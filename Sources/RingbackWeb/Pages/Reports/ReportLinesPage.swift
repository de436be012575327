import RingbackCore
import RingbackDesk
import RingbackWords

/// The lines of the phone system’s log behind a figure.
struct ReportLinesPage: Page {
    /// "Not answered".
    var figure: Phrase
    /// "Tue, Nov 24".
    var row: String?
    var period: String
    var back: Path
    var lines: [Line]
    var next: Path?

    struct Line: Sendable {
        var at: String
        var name: String
        var number: String
        /// What else is known of the number.
        var find: Path?
        /// "answered, 2 min 5 s".
        var what: Phrase
    }

    var title: Phrase { say("Calls behind “\(figure)”") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reports] }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reports, frame, "\(title)", about: "\(some: row, { "<bdi>\($0)</bdi> · " })\(period)",
            """
            \(Parts.crumb(back, "\(ReportName.answer.title)"))\
            \(lines.isEmpty ? Parts.blank(say("No calls."), icon: .phone) : table)\
            \(Parts.more(next))
            """)
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("When"))</th><th scope="col">\(say("Caller"))</th>\
        <th scope="col">\(say("State"))</th></tr></thead>
        <tbody>\(each: lines, { line in
            """
            <tr><th scope="row">\(line.at)</th><td><bdi>\(line.name)</bdi> \
            \(some: line.find, { "<a class=number href=\"\($0)\">\(line.number)</a>" })\
            \(when: line.find == nil, "<span class=\"number soft\">\(line.number)</span>")</td><td>\(line.what)</td></tr>

            """
        })</tbody></table>
        """
    }
}

extension ReportLinesPage {
    init(_ found: LoggedLines, _ query: Fields, _ say: Wording) {
        let text = ReportText(say: say)
        let (figure, row, from, to, by) = (
            query.text("figure"), query.text("row"), query.text("from"), query.text("to"), query.text("by")
        )
        let name = ReportName.answer.rawValue
        self.init(
            figure: found.column.title, row: found.row.map(text.row), period: text.period(found.period),
            back: Paths.report(name, from: from, to: to, by: by), lines: found.lines.map { Line($0, text) },
            next: found.next.map {
                Paths.reportCases(name, figure: figure, row: row, from: from, to: to, by: by, after: $0)
            })
    }
}

extension ReportLinesPage.Line {
    init(_ line: LoggedLine, _ text: ReportText) {
        let say = text.say
        let number = say.numbers.text(e164: line.number, asGiven: line.asGiven)
        self.init(
            at: say.dated(line.fact.at), name: line.name, number: number,
            find: line.number.map { Paths.find(FindForm(text: $0)) }, what: Self.what(line.fact, text))
    }

    private static func what(_ fact: LineFact, _ text: ReportText) -> Phrase {
        let time = text.seconds(fact.seconds)
        return switch (fact.kind, fact.wasAnswered) {
        case (.incoming, true): say("answered, \(time)")
        case (.incoming, false): say("not answered")
        case (.outgoing, true): say("call out, \(time)")
        case (.outgoing, false): say("call out, nobody answered")
        case (.held, true): say("on hold for \(time)")
        case (.held, false): say("on hold, and hung up")
        }
    }
}
