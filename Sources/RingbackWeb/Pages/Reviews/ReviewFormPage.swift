import RingbackCore
import RingbackWords

/// A review before its name is shown: the figures, and the five questions.
struct ReviewFormPage: Page {
    var id: String
    var period: String
    /// "3 of 8".
    var place: Phrase
    var figures: ReviewFigures
    /// What stands in the fields.
    var typed: [String]
    var faults: [String: Phrase] = [:]
    var problem: Phrase?

    var title: Phrase { say("Review without a name") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reviews] }
}

extension ReviewFormPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)", about: "\(period) · \(place)", problem: problem,
            """
            \(Parts.crumb(Paths.reviews, "\(say("Fair reviews"))"))\
            \(figures.view)\
            <form method="post" action="\(Paths.reviewAnswers(id))" data-keep="review.\(id)">\(frame.token)\(fields)</form>
            """)
    }

    private var fields: HTML {
        Settings.group(
            say("The five questions"), id: "questions",
            about: say(
                """
                The same for everybody. Your answers are saved as you write them and cannot be changed; the person can \
                read them in their record.
                """),
            """
            \(each: ReviewQuestion.allCases, { field($0) })\
            <div class="row"><button class="button main">\(say("Save the answers and show the name"))</button></div>
            """)
    }

    private func field(_ question: ReviewQuestion) -> HTML {
        let place = question.rawValue - 1
        let text = place < typed.count ? typed[place] : ""
        return Parts.textArea(
            say("\(question.rawValue). \(question.text)"), name: Self.names[place], value: text,
            problem: faults[String(describing: Self.names[place])], rows: 3)
    }

    static let names: [StaticString] = ["answer1", "answer2", "answer3", "answer4", "answer5"]
}
