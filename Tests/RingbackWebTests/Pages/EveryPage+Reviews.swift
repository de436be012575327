import RingbackCore
import RingbackWords

@testable import RingbackWeb

extension Sample {
    /// Reviews, and one's own record.
    static func reviews(_ text: String) -> [any Page] {
        let phrase = Phrase(verbatim: text)
        let line = ReviewFigures.Line(
            title: phrase, figure: phrase, base: phrase, group: phrase,
            cases: Paths.reviewCases(of: text, figure: text, from: text, to: text))
        let figures = ReviewFigures(whole: [line], apart: [line], group: phrase)
        let entry = RecordPage.Entry(
            head: phrase, text: text, more: [(phrase, text)], path: Paths.complaint(text))
        return [
            ReviewsPage(
                lines: [.init(path: Paths.reviewForm(text), name: text, period: text, stands: phrase)],
                mayReview: true, from: text, to: text, person: text, problem: phrase),
            ReviewFormPage(
                id: text, period: text, place: phrase, figures: figures, typed: [text],
                faults: ["answer1": phrase], problem: phrase),
            ReviewPage(name: text, period: text, figures: figures, answers: [(phrase, text)], at: text),
            ReviewCasesPage(
                figure: phrase, words: phrase, name: text, period: text, back: Paths.review(of: text),
                lines: [.init(at: text, what: phrase, note: phrase, path: Paths.message(text))],
                next: Paths.reviewCases(of: text, figure: text, after: text)),
            RecordPage(
                period: text, from: text, to: text, figures: figures, said: [entry], asked: [entry],
                reviews: [entry], notes: [.init(id: text, at: text, said: text)], leaving: phrase, key: text,
                typed: text, fault: phrase, problem: phrase),
        ]
    }
}
