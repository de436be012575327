import RingbackCore
import RingbackWords

@testable import RingbackWeb

extension Sample {
    static func requests(_ text: String) -> [any Page] {
        let said = Phrase(verbatim: text)
        let line = MyRequestsPage.Line(id: text, what: text, about: [said], state: said, waits: true, letter: text)
        let pattern = MyRequestsPage.PatternLine(line: said, path: Paths.pattern(text), link: said)
        let choice = [Choice(value: text, title: text)]
        let other = RequestPage.Other(id: text, what: text, when: text)
        var new = NewRequestPage(people: choice, to: text, what: text, by: text, duty: text)
        new.look = NewRequestPage.Look(
            to: text, name: text, load: said, over: said, kind: said, duty: said, insteadID: text, insteadName: text,
            away: said, same: Paths.request(text))
        new.faults = ["what": said]
        return [
            MyRequestsPage(
                received: [line], sent: [line], earlier: [line], above: [line], patterns: [pattern], own: [pattern],
                notes: [pattern]),
            new,
            RequestPage(
                id: text, what: text, facts: [(name: said, value: text)], said: [(by: text, text: text)], state: said,
                reply: (what: said, text: text), changeable: said, away: said, reads: said,
                answers: RequestAnswer.allCases.map {
                    RequestPage.Answer(
                        answer: $0, text: text, tone: text, ready: [(text: text + text, tone: text)],
                        isOpen: $0 == .no, people: choice, chosen: text, until: text)
                }, choice: said, mayFinish: true, mayWithdraw: true, alike: [other], others: [other], steps: [said],
                problem: said),
            PatternPage(
                like: text, line: said, asker: text,
                requests: [(what: text, when: text, path: Paths.request(text), answer: said)], text: text,
                notes: [pattern], problem: said),
            PatternNotePage(
                id: text, by: text, about: text, when: text, text: text, shared: said,
                evidence: [(when: text, what: text, answer: said, text: text)], managers: choice, problem: said),
            RequestLinkPage(
                office: text, language: .english, person: text, what: text, about: said, state: said,
                action: Paths.request(text), answer: .notMine, text: text, holder: text,
                others: [(label: said, path: Paths.request(text))], choice: (ask: true, told: said), notice: said,
                problem: said),
        ]
    }
}
