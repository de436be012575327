import RingbackCore
import RingbackWords

@testable import RingbackWeb

extension Sample {
    /// Playbooks: the list, one of them with all that can be done, two versions, coverage, the calls behind.
    static func playbooks(_ text: String) -> [any Page] {
        let (phrase, choice) = (Phrase(verbatim: text), [Choice(value: text, title: text)])
        let line = PlaybooksPage.Line(
            path: Paths.playbook(text), number: text, name: text, isQuick: true, stands: phrase, used: phrase,
            question: phrase, waits: true)
        let content = PlaybookText(
            trigger: PlaybookTrigger(words: [text], topic: text, callers: .again), steps: "\(text)\n\(text)",
            toSay: text, neverSay: text, decides: text, why: text)
        let version = PlaybookPage.Version(
            number: text, short: 2, before: 1, heading: phrase, written: [phrase],
            text: PlaybookTextView(content, isQuick: false, team: text), used: phrase, mayApprove: true, from: text,
            isOpen: true)
        var form = PlaybookForm(content)
        (form.name, form.why, form.approver, form.from) = (text, text, text, text)
        form.faults = ["name": phrase, "steps": phrase, "say": phrase, "from": phrase, "approver": phrase]
        return [
            PlaybooksPage(lines: [line], former: [line], waiting: 2, seesCoverage: true, cases: 2),
            PlaybooksPage(lines: [], former: [], waiting: 0, seesCoverage: false, cases: 0),
            PlaybookPage(
                id: text, number: 14, name: text, isQuick: true, versions: [version], withdrawn: phrase,
                current: text, mayDraft: true, mayWithdraw: true, question: phrase, mayKeep: true, today: text,
                tomorrow: text, cases: phrase, problem: phrase,
                typed: ["from": text, "why": text, "stands": text, "until": text, "withdrawn": text],
                faults: ["from": phrase, "until": phrase]),
            PlaybookFormPage(
                playbook: (text, 14, text, false), form: form, approvers: choice, teams: choice, topics: [text],
                problem: phrase),
            PlaybookFormPage(form: form, approvers: choice, teams: choice, topics: [text]),
            PlaybookDifferencePage(
                id: text, number: 14, name: text, before: 1, after: 2,
                parts: [.init(name: phrase, difference: TextDifference(from: text, to: "\(text)!"))], why: text),
            PlaybookCoveragePage(
                covered: 1, scenarios: 3,
                lines: [
                    .init(rule: (text, Paths.playbook(text), text), words: "", messages: 9),
                    .init(words: text, messages: 5),
                ], period: phrase, messages: 14, rest: 2, isCut: true),
            PlaybookUsesPage(
                id: text, number: 14, name: text,
                lines: [
                    .init(number: text, person: text, at: text, how: phrase, message: Paths.message(text)),
                    .init(number: text, person: text, at: text, how: phrase),
                ], next: Paths.playbooks),
        ] + cases(text)
    }

    /// Cases: the list, the form, one that waits for an answer and one that has it.
    private static func cases(_ text: String) -> [any Page] {
        let (phrase, choice) = (Phrase(verbatim: text), [Choice(value: text, title: text)])
        let line = CasesPage.Line(path: Paths.playbookCase(text), said: text, stands: phrase, isLate: true)
        let view = PlaybookTextView(PlaybookText(steps: text), isQuick: false, team: nil)
        let note = CasePage.Meeting.Note(text: text, by: phrase, seen: phrase, mayAcknowledge: true)
        let open = CasePage.Meeting(id: text, heading: phrase, asked: note)
        let page = CasePage(
            id: text, version: 1, said: text, ways: [text, text, text], asked: [phrase], due: phrase,
            message: Paths.message(text), rule: (phrase, text, text, Paths.playbook(text), view), meetings: [open],
            mayAnswer: true, isAsker: true, others: choice + choice, problem: phrase,
            typed: ["answer": text, "name": text, "asked": text, "decided.\(text)": text, "way": "2"],
            faults: ["answer": phrase, "name": phrase])
        var answered = page
        answered.answer = .init(way: text, text: text, by: phrase)
        answered.draft = (phrase, Paths.playbook(text))
        answered.meetings[0].decided = note
        (answered.mayAnswer, answered.rule) = (false, nil)
        return [
            CasesPage(waiting: [line], asked: [line], answered: [line]),
            CasesPage(waiting: [], asked: [], answered: []), page, answered,
            CaseFormPage(
                message: text, complaint: text, said: text, ways: [text, text, text], rule: text,
                ruleSentence: phrase, line: choice, to: text, before: [(Paths.playbookCase(text), phrase)],
                problem: phrase, faults: ["said": phrase, "way1": phrase, "to": phrase, "version": phrase]),
        ]
    }
}
