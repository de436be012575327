import RingbackCore
import RingbackWords

/// The office's playbooks and quick answers.
struct PlaybooksPage: Page {
    var lines: [Line]
    /// Withdrawn ones.
    var former: [Line]
    /// How many drafts wait for the reader.
    var waiting: Int
    var seesCoverage: Bool
    /// How many cases wait for the reader.
    var cases: Int

    struct Line: Sendable {
        var path: Path
        /// "14.2", or "14" before a version counts.
        var number: String
        var name: String
        var isQuick: Bool
        /// "in force since Dec 1, 2026", "waits for approval".
        var stands: Phrase
        /// "followed 410 times since March 3".
        var used: Phrase?
        /// "3 complaints in 410 uses", where its approver has not decided yet.
        var question: Phrase?
        /// Its draft waits for the reader.
        var waits = false
    }

    var title: Phrase { say("Playbooks") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension PlaybooksPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .playbooks, frame, "\(title)",
            about: "\(say("How the office handles a scenario. Anybody writes one; somebody else approves it."))",
            acts: "<a class=\"button main\" href=\"\(Paths.newPlaybook)\">\(say("Draft a playbook"))</a>",
            """
            \(when: cases > 0, Parts.strip(.wait, "<a href=\"\(Paths.cases)\">\(casesWaiting)</a>", icon: .say))\
            \(when: waiting > 0, Parts.strip(.plain, "\(draftsWaiting): \(draftLinks)", icon: .pen))\
            \(when: lines.isEmpty, Parts.blank(
                say("No playbooks yet"), detail: say("Write down once what callers ask again and again."), icon: .note))\
            \(when: !lines.isEmpty, table(lines))\
            <p class="row">\(when: seesCoverage, coverageLink)\
            <a class="plain" href="\(Paths.cases)">\(say("How would you have handled this?"))</a></p>
            \(when: !former.isEmpty, """
                <details class="block"><summary><span class="plain">\(say("Withdrawn or declined"))</span></summary>\
                \(table(former))</details>
                """)
            """)
    }

    private var draftLinks: HTML {
        "\(each: Array(lines.filter(\.waits).prefix(5).enumerated()), { "\(when: $0.offset > 0, " · ")\(link($0.element))" })"
    }

    private func link(_ line: Line) -> HTML { "<a href=\"\(line.path)\" dir=\"auto\">\(line.name)</a>" }

    private var coverageLink: HTML {
        "<a class=\"plain\" href=\"\(Paths.playbookCoverage)\">\(say("Which scenarios have a rule"))</a> "
    }

    private var casesWaiting: Phrase {
        say(cases, one: "1 case is waiting for your answer", other: "\(cases) cases are waiting for your answer")
    }

    private var draftsWaiting: Phrase {
        say(
            waiting, one: "1 draft is waiting for your approval",
            other: "\(waiting) drafts are waiting for your approval")
    }

    private func table(_ lines: [Line]) -> HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Scenario"))</th><th scope="col">\(say("Status"))</th>\
        <th scope="col">\(say("Used"))</th></tr></thead>
        <tbody>\(each: lines, { line in
            """
            <tr><th scope="row">\(line.number) <a href="\(line.path)" dir="auto">\(line.name)</a>\
            \(when: line.isQuick, " <span class=\"soft\">\(say("quick answer"))</span>")</th><td>\(line.stands)</td>\
            <td>\(some: line.used, { "\($0)" })\(some: line.question, { "<br><b>\($0)</b>" })</td></tr>

            """
        })</tbody></table>

        """
    }
}
