import RingbackCore
import RingbackWords

/// Complaints and compliments: what waits for the reader first, then the rest.
struct ComplaintsPage: Page {
    var waiting: [Line]
    var others: [Line]
    var next: Path?
    var isOpenOnly: Bool
    /// Managers see how many count as what.
    var figures: [(title: Phrase, complaints: Int, compliments: Int)]
    var figuresOf: Phrase?
    var mayDraw: Bool

    struct Line: Sendable {
        var id: String
        /// "Complaint", "Compliment"
        var kind: Phrase
        var said: String
        /// Whom or what it is about.
        var about: Phrase
        /// "received Dec 1, 2026".
        var received: Phrase
        /// "acknowledged", "closed".
        var stage: Phrase
        /// "Dana Kim, by Wed 5:00 PM".
        var next: Phrase?
        var isOverdue: Bool
        /// "yours to answer", "yours to decide".
        var waits: Phrase?
    }

    var title: Phrase { say("Complaints and compliments") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension ComplaintsPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)",
            about:
                "\(say("In the words used. The person concerned sees it at once, and can answer and dispute it."))",
            acts: "<a class=\"button main\" href=\"\(Paths.newComplaint())\">\(say("Register one"))</a>",
            """
            \(Parts.crumb(Paths.reviews, "\(say("Fair reviews"))"))\
            \(when: !waiting.isEmpty, list(say("Waiting for you"), waiting))\
            \(when: !others.isEmpty, list(waiting.isEmpty ? say("Newest first") : say("The others"), others))\
            \(when: waiting.isEmpty && others.isEmpty, Parts.blank(
                say("Nothing is registered"),
                detail: say("Nothing that concerns you, and nothing that you registered or handle.")))\
            \(Parts.more(next))\
            \(when: !figures.isEmpty, counts)\(ways)
            """)
    }

    private func list(_ title: Phrase, _ lines: [Line]) -> HTML {
        """
        <h2>\(title)</h2><table class="stack"><thead><tr><th scope="col">\(say("What they said"))</th>\
        <th scope="col">\(say("About", context: "what a call is about"))</th><th scope="col">\(say("Stage"))</th>\
        <th scope="col">\(say("Next by"))</th></tr></thead><tbody>\(each: lines, row)</tbody></table>

        """
    }

    private func row(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.complaint(line.id))" dir="auto">\(line.said)</a> \
        <span class="soft">\(line.kind) · \(line.received)</span></th><td>\(line.about)</td><td>\(line.stage)\
        \(some: line.waits, { " · <b>\($0)</b>" })</td>\
        <td\(when: line.isOverdue, " class=\"late\"")>\(some: line.next, { "\($0)" })</td></tr>

        """
    }

    private var counts: HTML {
        """
        <section class="block"><h2>\(say("What they count as"))</h2>\
        \(some: figuresOf, { "<p class=\"soft\">\($0)</p>" })\
        <table class="small"><thead><tr><th scope="col">\(say("Counts as"))</th>\
        <th scope="col" class="num">\(say("Complaints"))</th><th scope="col" class="num">\(say("Compliments"))</th>\
        </tr></thead><tbody>\(each: figures, {
            """
            <tr><th scope="row">\($0.title)</th><td class="num">\($0.complaints)</td>\
            <td class="num">\($0.compliments)</td></tr>
            """
        })</tbody></table></section>

        """
    }

    private var ways: HTML {
        """
        <p>\(when: isOpenOnly, "<a href=\"\(Paths.complaints)\">\(say("Show closed ones, too"))</a>")\
        \(when: !isOpenOnly, "<a href=\"\(Paths.complaints(person: nil, open: true))\">\(say("Only open ones"))</a>") \
        · <a href="\(Paths.myGrades)">\(say("My grades"))</a> \
        · <a href="\(Paths.samples)">\(say("Quality by sampling"))</a></p>
        """
    }
}
