import RingbackCore
import RingbackWords

/// Questions about the standards, answered once for everybody to read.
struct QuestionsPage: Page {
    var questions: [Line]
    var next: Path?
    /// What was typed and refused.
    var text = ""
    var rule = ""
    var faults: [String: Phrase] = [:]
    var problem: Phrase?

    struct Line: Sendable {
        var id: String
        var rule: StandardRule?
        var text: String
        /// "Ananya, today 9:12 AM, with the supervisor".
        var asked: Phrase
        var answer: String?
        var answered: Phrase?
        var mayAnswer: Bool
        var mayPassOn: Bool
    }

    var title: Phrase { say("Questions about the standards") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension QuestionsPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .standards, frame, "\(title)",
            about: "\(say("Your supervisor answers, or passes it on to the central desk. Answers are for everybody."))",
            problem: problem,
            """
            \(Parts.crumb(Paths.standards, "\(say("Standards"))"))\
            \(each: questions.filter(\.mayAnswer), { line($0, frame) })\
            \(ask(frame))\
            \(when: questions.isEmpty, Parts.empty(say("Nobody has asked yet.")))\
            \(each: questions.filter { !$0.mayAnswer }, { line($0, frame) })\(Parts.more(next))
            """)
    }

    private func ask(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.standardQuestions)">\(frame.token)\(fields)</form>

        """
    }

    private var fields: HTML {
        Settings.group(
            say("Ask"), id: "ask", about: say("Look below first: it may be answered already."),
            """
            \(Parts.textArea(say("Your question"), name: "text", value: text, problem: faults["text"]))\
            \(Parts.select(
                say("About"), name: "rule",
                options: [Choice(value: "", title: say("The standards at large"))]
                    + StandardRule.allCases.map { Choice(value: $0.rawValue, title: $0.title) }, chosen: rule))\
            <div class="row"><button class="button main">\(say("Ask"))</button></div>
            """)
    }

    private func line(_ line: Line, _ frame: Frame) -> HTML {
        """
        <section class="block" id="q-\(line.id)"><h2 dir="auto">\(line.text)</h2>\
        <p class="soft">\(line.asked)\
        \(some: line.rule, { " · <a href=\"\(Paths.standard($0.rawValue))\">\($0.title)</a>" })</p>\
        \(some: line.answer, { "<p dir=\"auto\">\($0)</p>" })\
        \(some: line.answered, { "<p class=\"soft\">\($0)</p>" })\
        \(when: line.mayAnswer, """
            <form class="form" method="post" action="\(Paths.standardQuestionAnswer(line.id))">\(frame.token)\
            <label class="on">\(say("The answer, for everybody to read")) \
            <textarea class="field" name="answer" rows="3" dir="auto" required></textarea></label>\
            <div class="row"><button class="button">\(say("Answer"))</button></div></form>
            """)\
        \(when: line.mayPassOn, """
            <form method="post" action="\(Paths.standardQuestionPassingOn(line.id))">\(frame.token)\
            <button class="plain">\(say("Pass on to the central desk"))</button></form>
            """)</section>

        """
    }
}
