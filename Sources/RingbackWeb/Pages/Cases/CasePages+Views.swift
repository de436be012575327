import RingbackCore
import RingbackDesk
import RingbackWords

extension CasesPage.Line {
    init(_ view: CaseView, _ wording: Wording) {
        let one = view.question
        let asked = wording.moment(one.askedAt)
        let to = view.asked.last?.person.name ?? ""
        var parts = [view.isAsker ? say("asked \(to), \(asked)") : say("\(view.by.name), \(asked)")]
        if let answer = one.answer {
            parts.append(say("answered by \(view.answeredBy?.name ?? ""), \(wording.moment(answer.at))"))
        } else if let due = one.due {
            parts.append(say("goes to the next person \(wording.moment(due))"))
        }
        self.init(
            path: Paths.playbookCase(one.id.text), said: PlainText.shortened(one.said, to: 100),
            stands: .list(parts), isLate: one.isOpen && view.asked.count > 1)
    }
}

extension CasePage {
    init(_ view: CaseView, _ wording: Wording) {
        let one = view.question
        self.init(
            id: one.id.text, version: one.version, said: one.said, ways: one.ways, asked: Self.asked(view, wording),
            due: one.due.map { say("From \(wording.moment($0)), it also appears on the next person’s sheet.") },
            message: view.message.map { Paths.message($0.text) },
            rule: view.rule.map { rule in
                (
                    rule.sentence, rule.number.description, rule.name, Paths.playbook(rule.number.playbook),
                    PlaybookTextView(rule.text, isQuick: false, team: nil)
                )
            },
            answer: one.answer.map { answer in
                Answer(
                    way: one.taken, text: answer.text,
                    by: say("\(view.answeredBy?.name ?? ""), \(wording.moment(answer.at))"))
            },
            draft: view.draft.map { draft in
                (
                    say("It became \(draft.number.description) \(draft.name): \(draft.stage.label)"),
                    view.readsDraft ? Paths.playbook(draft.number.playbook) : nil
                )
            }, meetings: view.meetings.map { Meeting($0, asker: view.by, wording) }, mayAnswer: view.mayAnswer,
            isAsker: view.isAsker,
            others: view.asked.map { Choice(value: $0.person.id.text, title: $0.person.name) })
    }

    private static func asked(_ view: CaseView, _ wording: Wording) -> [Phrase] {
        view.asked.enumerated().map { place, asked in
            let at = wording.moment(asked.at)
            return place == 0
                ? say("\(view.by.name) asked \(asked.person.name), \(at)")
                : say("Also put to \(asked.person.name), \(at)")
        }
    }
}

extension CasePage.Meeting {
    init(_ view: MeetingView, asker: Named, _ wording: Wording) {
        let meeting = view.meeting
        self.init(
            id: meeting.id.text, heading: say("Meeting of \(asker.name) and \(view.with.name)"),
            asked: Note(meeting.asked, .asked, view, asker: asker, wording),
            decided: meeting.decided.map { Note($0, .decided, view, asker: asker, wording) })
    }
}

extension CasePage.Meeting.Note {
    init(
        _ note: CaseMeeting.Note, _ part: CaseMeeting.Part, _ view: MeetingView, asker: Named, _ wording: Wording
    ) {
        let by = note.by == asker.id ? asker : view.with
        let other = note.by == asker.id ? view.with : asker
        self.init(
            text: note.text, by: say("\(by.name), \(wording.moment(note.at))"),
            seen: note.seenAt.map { say("acknowledged by \(other.name), \(wording.moment($0))") },
            mayAcknowledge: view.mayAcknowledge.contains(part))
    }
}
