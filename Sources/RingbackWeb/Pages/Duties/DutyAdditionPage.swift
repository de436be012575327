import RingbackCore
import RingbackWords

/// A new duty for the register.
struct DutyAdditionPage: Page {
    var form: DutyFields
    var holder = ""
    /// Everybody with what they have on their hands.
    var people: [Choice]
    var problem: Phrase?

    var title: Phrase { say("Add a duty") }
    var section: Section? { .office }
    var layout: PageLayout { .side }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .duties, frame, "\(title)", problem: problem,
            """
            \(Parts.crumb(Paths.duties, "\(say("Duties"))"))\
            <form method="post" action="\(Paths.dutyAddition)">\(frame.token)\(form.view(problem: nil))\
            \(Settings.group(
                say("Who holds it"), about: say("Each name is shown with what they already have."),
                Parts.select(
                    say("Who"), name: "holder", options: [Choice(value: "", title: say("nobody: vacant"))] + people,
                    chosen: holder)))\
            \(Parts.saveBar(say("Add")))</form>

            """)
    }
}
