import RingbackCore
import RingbackWords

@testable import RingbackWeb

extension Sample {
    /// Complaints: the list, the form, one of them with all that can be done.
    static func complaints(_ text: String) -> [any Page] {
        let (phrase, choice) = (Phrase(verbatim: text), [Choice(value: text, title: text)])
        let line = ComplaintsPage.Line(
            id: text, kind: phrase, said: text, about: phrase, received: phrase, stage: phrase, next: phrase,
            isOverdue: true, waits: phrase)
        var form = ComplaintFormPage.Form()
        (form.said, form.observed, form.place, form.from) = (text, text, text, text)
        form.faults = ["said": phrase, "about": phrase, "received": phrase]
        var page = ComplaintPage(
            id: text, heading: phrase, said: text, observed: text, marks: [phrase], facts: [(phrase, "\(text)")],
            next: phrase, isOverdue: true, response: text, outcome: phrase, answer: text, answered: phrase,
            dispute: .init(why: text, at: phrase, decided: phrase, decisionWhy: text),
            steps: [.init(words: phrase, note: text)], partial: false, stage: .responded, concerns: text,
            isManner: true, isTied: false, handlers: choice)
        (page.problem, page.typed) = (phrase, ["why": text, "note": text, "markedWhy": text])
        page.may = .init(handle: true, answer: false, dispute: false, decide: true)
        var own = page
        own.may = .init(handle: false, answer: true, dispute: true, decide: false)
        own.partial = true
        return [
            ComplaintsPage(
                waiting: [line], others: [line], next: Paths.complaint(text), isOpenOnly: true,
                figures: [(phrase, 1, 2)], figuresOf: phrase, mayDraw: true),
            ComplaintFormPage(
                find: text, found: [.init(message: text, caller: text, regarding: text, when: phrase)],
                interactions: [],
                people: choice, form: form, problem: phrase),
            ComplaintFormPage(found: [], message: text, interactions: choice, people: choice, form: form), page, own,
        ]
    }

    /// Samples: the list with its form, one of them, one of those drawn, and one’s own grades.
    static func sampling(_ text: String) -> [any Page] {
        let (phrase, choice) = (Phrase(verbatim: text), [Choice(value: text, title: text)])
        var samples = SamplesPage(
            samples: [.init(id: text, days: phrase, team: phrase, size: phrase, seed: text, agreement: phrase)],
            mayDraw: true, teams: choice, graders: choice, problem: phrase)
        samples.form.behaviors = text
        samples.form.faults = ["behaviors": phrase, "third": phrase]
        let row = SampleItemPage.Row(
            behavior: 1, text: text, grades: [phrase], notes: [text], mayDispute: true, mayDecide: true, typed: text)
        var graded = SampleItemPage(
            sample: text, number: 1, person: text, facts: [(phrase, "\(text)")], isClosed: true, rows: [row],
            mayGrade: false, isComplete: false, maySeeSample: false, problem: phrase)
        let seen = graded
        (graded.mayGrade, graded.maySeeSample) = (true, true)
        return [
            samples, graded, seen,
            SamplePage(
                id: text, heading: phrase, facts: [(phrase, "\(text)")],
                items: [.init(number: 1, person: text, at: text, what: phrase, stands: phrase, isYours: true)],
                behaviors: [(text, 1, 2, 3)], agreement: phrase,
                graders: [.init(name: text, given: 1, no: 2, shared: 3, alike: 4, decided: 5, overturned: 6)],
                owes: false),
            MyGradesPage(lines: [
                .init(path: Paths.sample(text), what: phrase, at: text, grades: phrase, isDisputed: true)
            ]),
        ]
    }
}
