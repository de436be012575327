import RingbackCore
import RingbackWords

/// The form that puts a case to the manager.
struct CaseFormPage: Page {
    var message: String
    var complaint: String
    var said: String
    var ways: [String]
    var rule: String
    /// "Rule 14.2 was followed: 3 complaints in 410 uses."
    var ruleSentence: Phrase?
    /// Whom it can be put to, the next above first.
    var line: [Choice]
    var to = ""
    /// What was asked about it before.
    var before: [(path: Path, words: Phrase)]
    var problem: Phrase?
    var faults: [String: Phrase] = [:]

    var title: Phrase { say("How would you have handled this?") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension CaseFormPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .playbooks, frame, "\(title)",
            about: "\(say("Put the case to whoever answers for your work. Their answer can become the rule."))",
            problem: problem,
            """
            \(Parts.crumb(message.isEmpty ? Paths.cases : Paths.message(message), "\(message.isEmpty ? say("All cases") : say("Message"))"))\
            \(each: before, { Parts.strip(.plain, "<a href=\"\($0.path)\">\($0.words)</a>", icon: .say) })\
            \(some: ruleSentence, { Parts.strip(.plain, "\($0)", icon: .note) })\
            <form method="post" action="\(Paths.cases)">\(frame.token)\
            <input type="hidden" name="message" value="\(message)">\
            <input type="hidden" name="complaint" value="\(complaint)">\(fields)\
            \(Parts.saveBar(say("Ask")))</form>
            """)
    }

    private var fields: HTML {
        """
        \(Settings.group(say("The case"), """
            \(Parts.textArea(
                say("What happened"), name: "said", value: said,
                hint: say("So that somebody who was not there can answer."), problem: faults["said"], rows: 4))\
            \(Parts.field(
                say("The rule then in force"), name: "rule", value: rule,
                hint: say("Such as 14.2. Leave empty if there was none, or if it is ticked on the message."),
                problem: faults["version"]))
            """))\
        \(Settings.group(
            say("Three ways"),
            about: say("Three, because two make it a yes or no. Include your own."),
            """
            \(Parts.textArea(say("One way"), name: "way1", value: way(0), problem: faults["way1"], rows: 2))\
            \(Parts.textArea(say("Another"), name: "way2", value: way(1), problem: faults["way2"], rows: 2))\
            \(Parts.textArea(say("A third"), name: "way3", value: way(2), problem: faults["way3"], rows: 2))
            """))\
        \(Settings.group(
            say("Whom you ask"),
            about: say("If nobody answers within a day of office hours, it also appears on the next person’s sheet."),
            Parts.select(say("To"), name: "to", options: line, chosen: to, problem: faults["to"])))
        """
    }

    private func way(_ place: Int) -> String { ways.indices.contains(place) ? ways[place] : "" }
}
