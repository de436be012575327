import RingbackCore
import RingbackWords

/// What is behind a figure: when, and where to open it.
struct ReviewCasesPage: Page {
    struct Line: Sendable {
        var at: String
        var what: Phrase
        var note: Phrase?
        var path: Path
    }

    var figure: Phrase
    var words: Phrase
    var name: String
    var period: String
    var back: Path
    var lines: [Line]
    var next: Path?

    var title: Phrase { say("Behind “\(figure)”") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reviews] }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)", about: "<bdi>\(name)</bdi> · \(period) · \(words)",
            """
            \(Parts.crumb(back, "\(say("Review"))"))\
            \(lines.isEmpty ? Parts.empty(say("Nothing in this period.")) : table)\
            \(Parts.more(next))
            """)
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("When"))</th>\
        <th scope="col">\(say("What", context: "review"))</th>\
        <th scope="col"></th></tr></thead><tbody>\(each: lines, { line in
            """
            <tr><th scope="row"><a href="\(line.path)">\(line.at)</a></th><td>\(line.what)</td>\
            <td>\(some: line.note, { "\($0)" })</td></tr>

            """
        })</tbody></table>

        """
    }
}
