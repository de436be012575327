import RingbackCore
import RingbackWords

/// One request: for its receiver with seven answers, each with a text to change; for its asker with what came of it.
struct RequestPage: Page {
    var id: String
    var what: String
    var facts: [(name: Phrase, value: String)]
    /// What those said who passed it on.
    var said: [(by: String, text: String)]
    var state: Phrase
    var reply: (what: Phrase, text: String)?
    /// Until when the answer can be changed.
    var changeable: Phrase?
    var away: Phrase?
    /// What whoever asked reads, where it is not what the reader does.
    var reads: Phrase?
    var answers: [Answer] = []
    /// For the asker, after "shall I ask?": who would be told.
    var choice: Phrase?
    var mayFinish = false
    var mayWithdraw = false
    var alike: [Other] = []
    var others: [Other] = []
    var steps: [Phrase] = []
    var problem: Phrase?
    var faults: [String: Phrase] = [:]

    struct Answer: Sendable {
        var answer: RequestAnswer
        var text: String
        var tone: String
        /// All ways to say it, in the reader’s language and in that of whoever asked.
        var ready: [(text: String, tone: String)] = []
        var isOpen = false
        /// For "not mine".
        var people: [Choice] = []
        /// Whom it goes to where nobody is chosen.
        var fallback: Phrase = say("Whoever holds the duty, or the lead")
        var chosen = ""
        /// For "later".
        var until = ""
    }

    struct Other: Sendable {
        var id: String
        var what: String
        var when: String
    }

    var title: Phrase { say("A request") }
    var layout: PageLayout { .read }
    var scripts: [Asset] { [.keys, .requests] }
    var keys: [KeyHint] {
        answers.isEmpty ? [] : [KeyHint("1", "…", "7", does: say("answer")), KeyHint("?", does: say("all keys"))]
    }
}

extension RequestPage.Answer {
    /// Puts another ready text in the place of one that nobody has changed, or below what somebody has typed.
    mutating func begin(with place: Int) {
        guard ready.indices.contains(place) else { return }
        let isUntouched = text.allSatisfy(\.isWhitespace) || ready.contains { $0.text == text }
        text = isUntouched ? ready[place].text : "\(text)\n\(ready[place].text)"
        tone = ready[place].tone
    }
}

extension RequestPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.requests, "\(say("My requests"))"))\
        <h1 dir="auto">\(what)</h1>\(Parts.problem(problem))\
        \(Parts.facts(facts.map { ($0.name, "<bdi>\($0.value)</bdi>") } + [(say("State"), "\(state)")]))\
        \(some: away, { Parts.strip(.plain, "\($0)") })\
        \(each: said, saidView)\
        \(some: reply, replyView)\
        \(some: choice, { choiceView($0, frame) })\
        \(when: mayFinish, button(Paths.requestDone(id), say("Done", context: "button"), frame, isMain: true))\
        \(when: !answers.isEmpty, answersView(frame))\
        \(when: mayWithdraw, button(Paths.requestWithdrawal(id), say("Take it back", context: "request"), frame))\
        \(when: !alike.isEmpty || !others.isEmpty, tiesView(frame))\
        <details><summary><span class="plain">\(say("What became of it"))</span></summary>\
        <ol>\(each: steps, { "<li>\($0)</li>" })</ol></details>
        """
    }

    private func saidView(_ said: (by: String, text: String)) -> HTML {
        let who = said.by
        return """
            <p class="soft">\(say("\(who) passed it on and says:"))</p><blockquote dir="auto">\(said.text)</blockquote>
            """
    }

    private func replyView(_ reply: (what: Phrase, text: String)) -> HTML {
        """
        <p>\(reply.what)\(some: changeable, { " <span class=\"soft\">\($0)</span>" })</p>\
        \(when: !reply.text.isEmpty, "<blockquote dir=\"auto\">\(reply.text)</blockquote>")
        """
    }

    private func choiceView(_ told: Phrase, _ frame: Frame) -> HTML {
        """
        <section class="block"><p>\(told)</p>\
        <form class="row" method="post" action="\(Paths.requestChoice(id))">\(frame.token)\
        <button class="button main" name="ask" value="yes">\(say("Yes, ask"))</button>\
        <button class="button" name="ask" value="no">\(say("No need"))</button></form></section>

        """
    }

    private func button(_ path: Path, _ label: Phrase, _ frame: Frame, isMain: Bool = false) -> HTML {
        """
        <form class="form" method="post" action="\(path)">\(frame.token)<div class="row">\
        <button class="button\(when: isMain, " main")">\(label)</button></div></form>
        """
    }

    private func answersView(_ frame: Frame) -> HTML {
        """
        <section class="block answers"><h2>\(say("Your answer"))</h2>\
        <p class="soft">\(say("Choose one, change the text as you like, and send it."))</p>\
        \(some: reads, { "<p class=\"soft\">\($0)</p>" })\
        \(each: answers, { answerView($0, frame) })</section>

        """
    }

    private func answerView(_ one: Answer, _ frame: Frame) -> HTML {
        """
        <details name="answer"\(flag: "open", one.isOpen)><summary data-key="\(one.answer.key)">\
        <kbd>\(one.answer.key)</kbd> <span class="plain">\(one.answer.label)</span></summary>\
        <form class="form" method="post" action="\(Paths.requestAnswer(id))">\(frame.token)\
        <input type="hidden" name="answer" value="\(one.answer.rawValue)">\
        <input type="hidden" name="tone" value="\(one.tone)">\
        <p class="hint">\(one.answer.means)</p>\
        \(when: one.answer == .notMine, Parts.select(
            say("Whose is it?"), name: "to",
            options: [Choice(value: "", title: one.fallback)] + one.people,
            chosen: one.chosen))\
        \(when: one.answer == .later, Parts.field(
            say("Until when?"), name: "until", value: one.until, type: "date", problem: faults["until"]))\
        <div class="on"><label>\(say("What you say")) <textarea class="field" name="text" rows="3" dir="auto"\
        \(flag: "autofocus", one.isOpen)>\(one.text)</textarea></label></div>\
        <div class="row"><button class="button main">\(say("Answer", context: "button"))</button></div>\
        \(when: !one.ready.isEmpty, readyTexts(one))</form></details>

        """
    }

    /// Sent with the form, so that what was typed comes back with it.
    private func readyTexts(_ one: Answer) -> HTML {
        """
        <label class="on">\(say("Other words for it")) <select class="field" name="ready">\
        \(each: one.ready.enumerated().filter { $0.element.text != one.text }, {
            "<option value=\"\($0.offset)\">\($0.element.text)</option>"
        })</select></label><p class="hint">\(say("What you have typed stays, above them."))</p>\
        <div class="row"><button class="button" name="begin" value="true">\(say("Use these words"))</button></div>
        """
    }

    private func tiesView(_ frame: Frame) -> HTML {
        """
        <details><summary><span class="plain">\(say("Similar requests (only you see this)"))</span></summary>\
        <ul class="things">\(each: alike, { one in
            """
            <li><p><bdi>\(one.what)</bdi> <span class="soft">\(one.when)</span></p></li>
            """
        })\(each: others, { one in
            """
            <li><p><bdi>\(one.what)</bdi> <span class="soft">\(one.when)</span></p>\
            <form method="post" action="\(Paths.requestTie(id))">\(frame.token)\
            <button class="plain" name="with" value="\(one.id)">\(say("Similar to this one"))</button></form></li>
            """
        })</ul>\
        \(when: !alike.isEmpty, button(Paths.requestUntie(id), say("Similar to none of these"), frame))</details>

        """
    }
}
