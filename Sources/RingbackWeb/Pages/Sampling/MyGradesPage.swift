import RingbackWords

/// What was graded of the reader's own calls and returns.
struct MyGradesPage: Page {
    var lines: [Line]

    struct Line: Sendable {
        var path: Path
        var what: Phrase
        var at: String
        /// "6 yes, 1 no".
        var grades: Phrase
        var isDisputed: Bool
    }

    var title: Phrase { say("My grades") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension MyGradesPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)",
            about:
                "\(say("Calls and returns of yours, drawn at random. If you dispute a grade, a third person decides."))",
            """
            \(Parts.crumb(Paths.complaints, "\(say("Complaints and compliments"))"))\
            \(when: lines.isEmpty, Parts.empty(say("Nothing of yours has been graded yet.")))\
            \(when: !lines.isEmpty, table)
            """)
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("What"))</th><th scope="col">\(say("When"))</th>\
        <th scope="col">\(say("Grades"))</th></tr></thead><tbody>\(each: lines, { line in
            """
            <tr><th scope="row"><a href="\(line.path)">\(line.what)</a></th><td>\(line.at)</td><td>\(line.grades)\
            \(when: line.isDisputed, " · \(say("with the third person"))")</td></tr>

            """
        })</tbody></table>

        """
    }
}
