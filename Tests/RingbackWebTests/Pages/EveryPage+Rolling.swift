import RingbackCore
import RingbackWords

@testable import RingbackWeb

extension Sample {
    /// Before the start, under way, and what it came to.
    static func rolling(_ text: String) -> [any Page] {
        let row = RollingPage.Row(
            message: text, code: 2, caller: text, beside: text, regarding: text, number: text,
            state: Phrase(verbatim: text), isNext: true, canBeDialled: true)
        var before = RollingPage(
            person: text, name: text, firstName: text, mayRoll: true, summary: text,
            readiness: [.init(title: Phrase(verbatim: text), people: [(text, text)])],
            groups: [.init(title: Phrase(verbatim: text), rows: [row])], lines: [],
            live: Paths.live(sheet: text, after: 1))
        let line = RollingLineView(
            number: 1, step: .assistant, since: 1, clock: text, message: text, name: text, regarding: text,
            remarks: [text], shown: text, link: text, with: text, theyJoinLast: true, isReturn: true)
        let others = [RollingLine.Step.dialling, .waiting, .next].enumerated().map { place, step in
            var other = line
            (other.number, other.step, other.next) = (place + 2, step, text)
            return other
        }
        let start = before
        before.session = text
        before.isMine = true
        before.calledAlone = text
        before.keeper = text
        before.since = text
        before.returns = [.init(message: text, name: text, tried: text, regarding: text)]
        before.lines = [line] + others
        return [
            start, before,
            RollingReportsPage(
                person: text, name: text,
                rows: [
                    .init(
                        path: Paths.rolling(text), start: text, end: Phrase(verbatim: text), keeper: text, calls: 3,
                        counts: Phrase(verbatim: text))
                ]),
            RollingReportPage(
                person: text, name: text, when: text, endedByItself: true,
                figures: [(1, Phrase(verbatim: text))], left: 2,
                parts: [
                    .init(
                        title: Phrase(verbatim: text),
                        lines: [
                            .init(message: text, caller: text, outcome: Phrase(verbatim: text), regarding: text)
                        ])
                ]),
        ]
    }
}
