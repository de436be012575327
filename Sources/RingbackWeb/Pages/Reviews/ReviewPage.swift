import RingbackCore
import RingbackWords

/// Somebody's work in a period, with the name: for whoever answered the questions.
struct ReviewPage: Page {
    var name: String
    var period: String
    var figures: ReviewFigures
    /// What the reader wrote, by question; empty for oneself.
    var answers: [(question: Phrase, answer: String)]
    var at: String

    var title: Phrase { say("Review: \(name)") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reviews] }
}

extension ReviewPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)", about: "\(period) · \(say("as of \(at)"))",
            """
            \(Parts.crumb(Paths.reviews, "\(say("Fair reviews"))"))\
            \(figures.view)\
            \(when: !answers.isEmpty, written)
            """)
    }

    private var written: HTML {
        """
        <section class="block"><h2>\(say("The five questions"))</h2>\(each: answers, {
            "<div class=\"told-line\"><p class=\"soft\">\($0.question)</p><p dir=\"auto\">\($0.answer)</p></div>"
        })</section>

        """
    }
}
