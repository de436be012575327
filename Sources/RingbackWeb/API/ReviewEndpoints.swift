import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Reviews: figures with their bases, what is behind them, and the five questions.
struct ReviewEndpoints {
    let desk: Desk

    var all: [Endpoint] { [review, cases, list, start, form, answer] }

    static let period: [Schema.Field] = [
        .optional("from", .day, "The first day; a year before the last by default."),
        .optional("to", .day, "The last day, which counts too; today by default. Two years at most."),
    ]

    private var review: Endpoint {
        .get(
            "/reviews/{person}", "getReview",
            """
            Somebody’s work in a period: your own, of those you lead, or of anybody for managers. What somebody did is \
            counted by who acted at that moment, never by who owns the message now. The name is null until you have \
            answered the five questions about this period.
            """, .seeReview, query: Self.period, gives: Shapes.review
        ) { call in
            try await desk.review(
                of: try call.id("person"), from: call.query.text("from"), until: call.query.text("to"), by: call.acting)
        }
    }

    private var cases: Endpoint {
        .get(
            "/reviews/{person}/cases", "listReviewCases",
            """
            What is behind a figure: when, and where to open it. For the person, and for whoever has answered the five \
            questions about this period.
            """, .seeReview, query: [.required("figure", .words(ReviewName.self))] + Self.period + .paging,
            gives: Shapes.reviewCases, refuses: [409]
        ) { call in
            try await desk.reviewCases(
                of: try call.id("person"), figure: call.query.text("figure") ?? "", from: call.query.text("from"),
                until: call.query.text("to"), cursor: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    // MARK: The five questions

    private var list: Endpoint {
        .get(
            "/review-forms", "listReviews", "The reviews that you wrote or began.", .seeReview,
            gives: Shapes.reviewForms
        ) { call in
            try await desk.reviews(by: call.acting)
        }
    }

    private var start: Endpoint {
        .once(
            .post, "/review-forms", "startReview",
            "Begin a review. Without a person it is one of the people you look after, drawn at random.", .writeReview,
            takes: .optional("person", .person), .optional("from", .text(.day)), .optional("to", .text(.day)),
            gives: Shapes.reviewForm, status: .created
        ) { call, once, person, from, to in
            try await desk.startReview(of: person, from: from, until: to, by: call.acting, once: once)
        }
    }

    private var form: Endpoint {
        .get(
            "/review-forms/{review}", "getReviewForm", "One of your reviews, without the name until it is answered.",
            .seeReview, gives: Shapes.reviewForm
        ) { call in
            try await desk.reviewForm(try call.id("review"), by: call.acting)
        }
    }

    private var answer: Endpoint {
        .once(
            .post, "/review-forms/{review}/answers", "answerReview",
            "Answer the five questions; answers are final. Then you see the name, and the person sees your answers.",
            .writeReview,
            takes: .required(
                "answers", .array(.text(ReviewAnswers.longest, atLeast: 1), count: 5...5),
                "In the order of the questions."),
            gives: Shapes.reviewForm
        ) { call, once, answers in
            try await desk.answerReview(try call.id("review"), answers, by: call.acting, once: once)
        }
    }
}
