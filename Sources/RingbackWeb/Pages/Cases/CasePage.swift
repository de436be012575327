import RingbackCore
import RingbackWords

/// One case: what happened, three ways, the rule that stood, the answer, and the meetings about it.
struct CasePage: Page {
    var id: String
    var version: Int
    var said: String
    var ways: [String]
    /// "Folake asked Carol, Mon 9:12 AM".
    var asked: [Phrase]
    /// "Goes on to the next one Tue 9:12 AM".
    var due: Phrase?
    var message: Path?
    /// "Rule 14.2 was followed: 3 complaints in 410 uses."
    var rule: (sentence: Phrase, number: String, name: String, path: Path, text: PlaybookTextView)?
    var answer: Answer?
    /// Its address, if the reader may read it yet.
    var draft: (words: Phrase, path: Path?)?
    var meetings: [Meeting]
    var mayAnswer: Bool
    var isAsker: Bool
    /// Whom the asker may meet.
    var others: [Choice]
    var problem: Phrase?
    /// What was typed and refused, by the name of the field; of a meeting's decision by its id, too.
    var typed: [String: String] = [:]
    var faults: [String: Phrase] = [:]

    struct Answer: Sendable {
        var way: String?
        var text: String
        var by: Phrase
    }

    struct Meeting: Sendable {
        var id: String
        var heading: Phrase
        var asked: Note
        var decided: Note?

        struct Note: Sendable {
            var text: String
            var by: Phrase
            /// "Acknowledged by Carol, today 9:20 AM".
            var seen: Phrase?
            var mayAcknowledge: Bool
        }
    }

    var title: Phrase { say("How would you have handled this?") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension CasePage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .playbooks, frame, "\(title)", problem: problem,
            """
            \(Parts.crumb(Paths.cases, "\(say("All cases"))"))\
            <section class="block book"><h2>\(say("What happened"))</h2><p class="said" dir="auto">\(said)</p>\
            \(each: asked, { "<p class=\"soft\">\($0)</p>" })\(some: due, { "<p class=\"soft\">\($0)</p>" })\
            \(some: message, { "<p><a href=\"\($0)\">\(say("The message"))</a></p>" })</section>
            \(some: rule, ruleView)\
            \(when: answer == nil && !mayAnswer, waysView)\
            \(some: answer, answerView)\
            \(when: mayAnswer, answering(frame))\
            \(each: meetings, { meetingView($0, frame) })\
            \(meeting(frame))
            """)
    }

    private func ruleView(
        _ rule: (sentence: Phrase, number: String, name: String, path: Path, text: PlaybookTextView)
    ) -> HTML {
        """
        <section class="block book"><h2>\(say("The rule then in force"))</h2><p><b>\(rule.sentence)</b></p>\
        <details><summary><span class="plain">\(rule.number)</span> <bdi>\(rule.name)</bdi></summary>\
        \(rule.text.html)<p><a href="\(rule.path)">\(say("See the playbook"))</a></p></details></section>

        """
    }

    private var waysView: HTML {
        """
        <section class="block book"><h2>\(say("Three ways"))</h2>\
        <ol>\(each: ways, { "<li dir=\"auto\">\($0)</li>" })</ol></section>

        """
    }

    private func answerView(_ answer: Answer) -> HTML {
        """
        <section class="block book" id="answer"><h2>\(say("The answer"))</h2>\
        \(some: answer.way, { "<p class=\"said\" dir=\"auto\"><b>\($0)</b></p>" })\
        \(when: !answer.text.isEmpty, "<p class=\"said\" dir=\"auto\">\(answer.text)</p>")\
        <p class="soft">\(answer.by)</p>\
        \(some: draft, draftView)</section>

        """
    }

    private func draftView(_ draft: (words: Phrase, path: Path?)) -> HTML {
        guard let path = draft.path else { return "<p>\(draft.words)</p>" }
        return "<p><a href=\"\(path)\">\(draft.words)</a></p>"
    }

    private func answering(_ frame: Frame) -> HTML {
        let chosen = typed["way"] ?? ""
        let choices = ways.enumerated().map { (value: String($0.offset + 1), text: $0.element) }
        return """
            <form class="form" method="post" action="\(Paths.caseAnswer(id))" id="answer" \
            data-keep="\(Paths.caseAnswer(id))">\(frame.token)\
            <input type="hidden" name="seen" value="\(version)">\
            <fieldset class="on ways"><legend>\(say("How would you have handled it?"))</legend>\
            \(each: choices, { choice in
                """
                <p><label class="check"><input type="radio" name="way" value="\(choice.value)"\
                \(flag: "checked", chosen == choice.value)> <span dir="auto">\(choice.text)</span></label></p>
                """
            })\
            <p><label class="check"><input type="radio" name="way" value="0"\(flag: "checked", chosen == "0")> \
            \(say("Another way, which I write below"))</label></p></fieldset>\
            \(Parts.textArea(
                say("Your answer"), name: "answer", value: typed["answer"] ?? "",
                hint: say("What to do, so that it can be done the same way next time."), problem: faults["answer"],
                rows: 4))\
            \(Parts.check(
                say("Make it a playbook"), name: "playbook", isOn: typed["playbook"] == "yes",
                hint: rule == nil
                    ? say("A draft. Until somebody else approves it, only you and those who can approve it can read it.")
                    : say("Added below the steps of that rule. Until somebody else approves it, only you and those who can approve it can read it.")))\
            \(when: rule == nil, Parts.field(
                say("Name of the scenario"), name: "name", value: typed["name"] ?? "", problem: faults["name"]))\
            <div class="row"><button class="button main">\(say("Answer"))</button></div></form>

            """
    }

    // MARK: Meetings

    private func meetingView(_ meeting: Meeting, _ frame: Frame) -> HTML {
        """
        <section class="block book" id="m-\(meeting.id)"><h2>\(meeting.heading)</h2>\
        \(note(say("Asked"), meeting.asked, .asked, meeting.id, frame))\
        \(some: meeting.decided, { note(say("Decided"), $0, .decided, meeting.id, frame) })\
        \(when: meeting.decided == nil, """
            <form class="form" method="post" action="\(Paths.caseDecision(meeting.id, of: id))" \
            data-keep="\(Paths.caseDecision(meeting.id, of: id))">\(frame.token)\
            <label class="on">\(say("What was decided")) \
            <textarea class="field" name="decided" rows="2" dir="auto" required>\
            \(typed["decided.\(meeting.id)"] ?? "")</textarea></label>\
            <div class="row"><button class="button">\(say("Save the note"))</button></div></form>
            """)</section>

        """
    }

    private func note(
        _ name: Phrase, _ note: Meeting.Note, _ part: CaseMeeting.Part, _ meeting: String, _ frame: Frame
    ) -> HTML {
        """
        <p class="said" dir="auto"><b>\(name):</b> \(note.text)</p>\
        <p class="soft">\(note.by)\(some: note.seen, { " · \($0)" })</p>\
        \(when: note.mayAcknowledge, """
            <form method="post" action="\(Paths.caseAcknowledgement(meeting, of: id))">\(frame.token)\
            <input type="hidden" name="note" value="\(part.rawValue)">\
            <button class="button">\(Parts.icon(.check))\(say("That is right"))</button></form>
            """)
        """
    }

    private func meeting(_ frame: Frame) -> HTML {
        """
        <details class="block ask"\(flag: "open", typed["asked"] != nil)><summary class="button">\
        \(say("Note a meeting about it"))…</summary>\
        <form class="form" method="post" action="\(Paths.caseMeetings(id))" \
        data-keep="\(Paths.caseMeetings(id))">\(frame.token)\
        \(when: isAsker && others.count > 1, Parts.select(
            say("With"), name: "with", options: others, chosen: typed["with"] ?? others.last?.value))\
        <label class="on">\(say("What is asked")) \
        <textarea class="field" name="asked" rows="2" dir="auto" required>\(typed["asked"] ?? "")</textarea></label>\
        <p class="hint">\(say("The other person acknowledges it. After the meeting, write what was decided."))</p>\
        <div class="row"><button class="button">\(say("Save the note"))</button></div></form></details>

        """
    }
}
