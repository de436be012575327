import RingbackCore
import RingbackWords

@testable import RingbackWeb

extension Sample {
    /// Groups compared, and what one says of oneself.
    static func fairness(_ text: String) -> [any Page] {
        let phrase = Phrase(verbatim: text)
        let setup = FairnessPage.Setup(
            reads: true, mayName: true, readers: [text], people: [Choice(value: text, title: text)],
            chosen: (text, text),
            questions: [
                .init(id: text, name: text, groups: text, stands: phrase, mayOpen: true, mayClose: true)
            ], name: text, groups: text, faults: ["name": phrase, "groups": phrase, "second": phrase])
        var page = FairnessPage(setup: setup)
        (page.period, page.key, page.released, page.problem) = (phrase, text, text, phrase)
        page.periods = [(phrase, Paths.fairness(text), true), (phrase, Paths.fairness(text), false)]
        page.comparisons = [
            .init(
                id: text, name: text, isWithheld: true, bound: phrase, leavesOut: true,
                pairs: [
                    .init(
                        group: text, sentences: [phrase], crude: phrase, facts: [(phrase, text)], agreement: phrase,
                        csv: Paths.fairnessCSV(text, question: text, group: text))
                ], groups: [text], rows: [(phrase, [text])], totals: [text])
        ]
        page.funnel = FunnelChart((1...12).map { CaseCount(base: $0 * 400, events: $0) })
        return [
            page, FairnessPage(setup: .init(readers: [text])),
            OwnGroupsPage(
                questions: [.init(id: text, name: text, groups: [text, "b"], chosen: text)], readers: [text],
                problem: phrase),
        ]
    }
}
