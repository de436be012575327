import RingbackCore
import RingbackWords

/// The hub: the standards as they stand today, and the way to all that they ask for.
struct StandardsPage: Page {
    var lines: [Line]
    /// What there is to adopt; `nil` if all is, or for those who may not.
    var adoption: Adoption?
    var mayRun: Bool
    var seesOthers: Bool
    /// How many wait for the reader’s answer.
    var questions = 0
    var problem: Phrase?

    struct Line: Sendable {
        var rule: String
        var number: Int
        var title: Phrase
        /// "in force since Dec 1, 2026", "from Dec 1, 2026", "no longer kept".
        var stands: Phrase
        var acknowledged: Int
        var people: Int
        /// Waits for the reader’s acknowledgement.
        var waits: Bool
    }

    struct Adoption: Sendable {
        /// What stands in the field.
        var effective: String
        var today: String
        var fault: Phrase?
    }

    var title: Phrase { say("Standards") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension StandardsPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .standards, frame, "\(title)",
            about: "\(say("The office’s written rules for the telephone. They check themselves every day."))",
            problem: problem,
            """
            \(when: lines.isEmpty && adoption == nil, Parts.blank(say("No standards are adopted yet"), icon: .check))\
            \(some: adoption, { adopt($0, frame) })\
            \(when: lines.isEmpty || adoption != nil, preview)\
            \(when: questions > 0, Parts.strip(
                .plain, "<a href=\"\(Paths.standardQuestions)\">\(waiting)</a>", icon: .say))\
            \(when: !lines.isEmpty, table)\(ways)
            """)
    }

    private var waiting: Phrase {
        say(
            questions, one: "1 question is waiting for your answer",
            other: "\(questions) questions are waiting for your answer")
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Rule"))</th><th scope="col">\(say("Status"))</th>\
        <th scope="col">\(say("Acknowledged"))</th></tr></thead>
        <tbody>\(each: lines, { line in
            """
            <tr><th scope="row">\(line.number). <a href="\(Paths.standard(line.rule))">\(line.title)</a></th>\
            <td>\(line.stands)</td><td>\(say("\(line.acknowledged) of \(line.people)"))\
            \(when: line.waits, " · <a href=\"\(Paths.standard(line.rule))\">\(say("yours is missing"))</a>")</td></tr>

            """
        })</tbody></table>

        """
    }

    /// What is adopted, to be read before.
    private var preview: HTML {
        """
        <details class="block"><summary><span class="plain">\(say("Read the nine rules"))</span></summary><ol>\
        \(each: StandardRule.allCases, { rule in
            "<li><b>\(rule.title)</b><p>\(StandardTemplate.workforce.text(of: rule))</p></li>"
        })</ol></details>

        """
    }

    private func adopt(_ adoption: Adoption, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.standardsAdoption)">\(frame.token)\
        <input type="hidden" name="template" value="workforce">\(fields(adoption))</form>

        """
    }

    private func fields(_ adoption: Adoption) -> HTML {
        Settings.group(
            say("Adopt the nine rules"), id: "adopt",
            about: say(
                """
                The telephone standards of a public workforce agency. They hold from the day you choose; every rule \
                can be changed afterwards.
                """),
            """
            \(Parts.field(
                say("In force from"), name: "effective", value: adoption.effective, type: "date",
                hint: say("Today or a later day. Days that are over are never judged by it."),
                problem: adoption.fault, required: true))\
            <div class="row"><button class="button main">\(say("Adopt the standards"))</button></div>
            """)
    }

    /// Where each part of the standards is kept.
    private var ways: HTML {
        """
        <section class="block"><h2>\(say("What they ask for"))</h2><ul>\
        \(way(Paths.findings, say("Findings"), say("What was breached on which day, with the evidence.")))\
        \(way(Paths.coverage, say("Coverage"), say("Who answers the main line, quarter hour by quarter hour.")))\
        \(when: seesOthers, way(
            Paths.routes, say("Telephone routes"), say("Every path a caller can take, proved.")))\
        \(way(Paths.greetings, say("Greetings"), say("What callers hear, and until when.")))\
        \(way(Paths.leavers, say("Leaving"), say("Whose mailbox is somebody else’s until it is disconnected.")))\
        \(way(Paths.training, say("Training"), say("Who was trained and observed, and when again.")))\
        \(way(Paths.standardQuestions, say("Questions"), say("Asked once, answered for everybody.")))\
        \(way(Paths.days, say("Day close"), say("What is left, and who signed the day.")))\
        \(way(Paths.reports, say("Reports"), say("Figures, and the report for an auditor.")))\
        </ul></section>

        """
    }

    private func way(_ path: Path, _ name: Phrase, _ about: Phrase) -> HTML {
        "<li><a href=\"\(path)\">\(name)</a> <span class=\"soft\">\(about)</span></li>"
    }
}
