import RingbackCore
import RingbackWords

extension FairnessPage {
    /// Who reads, and what is asked.
    struct Setup: Sendable {
        var reads = false
        var mayName = false
        var readers: [String]
        var people: [Choice] = []
        /// The two who read, as chosen in the form.
        var chosen = ("", "")
        var questions: [Question] = []
        /// As typed.
        var name = ""
        var groups = ""
        var faults: [String: Phrase] = [:]
    }

    struct Question: Sendable {
        var id: String
        var name: String
        var groups: String
        /// "drafted by Ann", "open since Nov 3"
        var stands: Phrase
        /// Whether the reader opens it: the other one drafted it.
        var mayOpen: Bool
        var mayClose: Bool
        /// Nobody has answered it.
        var isDraft = false
    }
}

extension FairnessPage.Setup {
    func view(_ frame: Frame) -> HTML {
        """
        \(Settings.block(say("Who reads it"), id: "readers", who(frame)))\
        \(when: reads || !questions.isEmpty, Settings.block(say("Questions"), id: "questions", asked(frame)))\
        \(when: reads, Settings.block(say("Draft a question"), id: "draft", draft(frame)))\
        \(Settings.block(
            say("What you say about yourself"),
            "<p><a class=\"button\" href=\"\(Paths.ownGroups)\">\(say("Answer, or take the answer back"))</a></p>"))
        """
    }

    private func who(_ frame: Frame) -> HTML {
        """
        \(when: readers.isEmpty, Parts.empty(say("Nobody yet. Nothing can be asked until two people are named.")))\
        \(when: !readers.isEmpty, "<ul>\(each: readers, { "<li><bdi>\($0)</bdi></li>" })</ul>")\
        \(when: mayName, """
            <form class="form" method="post" action="\(Paths.fairnessReaders)">\(frame.token)\
            \(Parts.select(say("The first person"), name: "first", options: people, chosen: chosen.0, required: true))\
            \(Parts.select(
                say("The second person, at another level"), name: "second", options: people, chosen: chosen.1,
                hint: say("One of them has to be a manager or an admin. Everybody sees who they are."),
                problem: faults["second"], required: true))\
            <div class="row"><button class="button">\(say("Name them"))</button></div></form>
            """)
        """
    }

    private func asked(_ frame: Frame) -> HTML {
        """
        \(when: questions.isEmpty, Parts.empty(say("No questions yet.")))\
        \(each: questions, { question($0, frame) })
        """
    }

    private func question(_ one: FairnessPage.Question, _ frame: Frame) -> HTML {
        """
        <div class="question"><b><bdi>\(one.name)</bdi></b> <span class="soft">\(one.stands)</span>\
        <p dir="auto">\(one.groups)</p>\
        \(when: one.mayOpen || one.mayClose && one.isDraft, """
            <div class="row">\
            \(when: one.mayOpen, """
                <form method="post" action="\(Paths.groupQuestionOpening(one.id))">\(frame.token)\
                <button class="button main">\(say("Ask everybody"))</button></form>
                """)\
            \(when: one.mayClose && one.isDraft, closing(one, say("Withdraw the draft"), frame))</div>
            """)\
        \(when: one.mayClose && !one.isDraft, """
            <details><summary><span class="plain">\(say("Stop asking"))</span></summary>\
            <p class="hint">\(say("Everybody’s answers are erased at once, and nobody can bring them back."))</p>\
            \(closing(one, say("Close, and erase the answers"), frame))</details>
            """)</div>
        """
    }

    private func closing(_ one: FairnessPage.Question, _ words: Phrase, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.groupQuestionClosing(one.id))">\(frame.token)\
        <button class="button">\(words)</button></form>
        """
    }

    private func draft(_ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.groupQuestions)">\(frame.token)\
        \(Parts.field(
            say("What it asks"), name: "name", value: name, hint: say("Such as “Gender”."), problem: faults["name"],
            required: true))\
        \(Parts.textArea(
            say("Groups to choose from"), name: "groups", value: groups,
            hint: say(
                """
                One per line. The words cannot be changed later, and nobody sees them until the other reader agrees.
                """),
            problem: faults["groups"], rows: 4))\
        <div class="row"><button class="button">\(say("Save the draft"))</button></div></form>
        """
    }
}
