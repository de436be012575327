import RingbackCore
import RingbackDesk
import RingbackWords

/// The reader's cases: what waits for their answer, and what they asked.
struct CasesPage: Page {
    var waiting: [Line]
    var asked: [Line]
    var answered: [Line]

    struct Line: Sendable {
        var path: Path
        var said: String
        /// "Folake, Mon 9:12 AM; goes on to the next one Tue 9:12 AM".
        var stands: Phrase
        var isLate = false
    }

    var title: Phrase { say("How would you have handled this?") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension CasesPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .playbooks, frame, "\(title)",
            about: "\(say("Cases put to whoever answers for the work. Only you and whoever was asked see them."))",
            acts: "<a class=\"button main\" href=\"\(Paths.newCase)\">\(say("Put a case"))</a>",
            """
            \(Parts.crumb(Paths.playbooks, "\(say("Playbooks"))"))\
            \(list(say("Waiting for your answer"), waiting))\(list(say("Your questions"), asked))\
            \(list(say("You answered"), answered))\
            \(when: waiting.isEmpty && asked.isEmpty && answered.isEmpty, Parts.blank(
                say("No cases yet"),
                detail: say("From a message or a complaint, put it to your manager: what would they have done?"),
                icon: .say))
            """)
    }

    private func list(_ title: Phrase, _ lines: [Line]) -> HTML {
        guard !lines.isEmpty else { return .none }
        return """
            <section class="block"><h2>\(title)</h2><ul>\(each: lines, { line in
                """
                <li><a href="\(line.path)" dir="auto">\(line.said)</a> \
                <span class="\(line.isLate ? "late" : "soft")">\(line.stands)</span></li>

                """
            })</ul></section>

            """
    }

    /// What stands on somebody's own sheet; `nil` for nothing.
    static func line(_ asks: PlaybookAsks) -> HTML? {
        guard !asks.isEmpty else { return nil }
        var parts: [HTML] = []
        if let first = asks.cases.first {
            let words =
                asks.cases.count == 1
                ? say("\(first.by.name) asks how you would have handled a case")
                : say("\(asks.cases.count) cases are waiting for your answer")
            let path = asks.cases.count == 1 ? Paths.playbookCase(first.id.text) : Paths.cases
            parts.append("<a href=\"\(path)\">\(words)</a>")
            if let after = first.after {
                parts.append("\(say("\(after.name) was asked first, and the time has run out."))")
            }
        }
        for draft in asks.drafts.prefix(2) {
            parts.append(
                """
                <a href="\(Paths.playbook(draft.number.playbook))">\
                \(say("Playbook \(draft.number.description) is waiting for your approval"))</a>
                """)
        }
        for rule in asks.rules.prefix(2) {
            parts.append(
                """
                <a href="\(Paths.playbook(rule.playbook))">\
                \(say("Complaints came in where rule \(rule.description) was followed: does it stand?"))</a>
                """)
        }
        return "\(each: Array(parts.enumerated()), { "\(when: $0.offset > 0, " · ")\($0.element)" })"
    }
}
