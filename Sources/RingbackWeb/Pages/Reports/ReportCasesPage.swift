import RingbackCore
import RingbackDesk
import RingbackWords

/// The calls behind a figure.
struct ReportCasesPage: Page {
    var name: ReportName
    /// "Return, median".
    var figure: Phrase
    /// "Dana Reed".
    var row: String?
    var period: String
    var back: Path
    var lines: [FindPage.Line]
    var next: Path?

    var title: Phrase { say("Calls behind “\(figure)”") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reports] }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reports, frame, "\(title)", about: "\(some: row, { "<bdi>\($0)</bdi> · " })\(period)",
            """
            \(Parts.crumb(back, "\(name.title)"))\
            \(lines.isEmpty ? Parts.blank(say("No calls."), icon: .phone) : FindPage.table(lines))\
            \(Parts.more(next))
            """)
    }
}
