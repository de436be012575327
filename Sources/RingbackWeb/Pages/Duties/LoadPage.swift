import RingbackCore
import RingbackWords

/// What everybody has on their hands, by name: to look at before asking somebody for more.
struct LoadPage: Page {
    var loads: [Load]
    /// Of whom the reader may set the most.
    var led: Set<PersonID>
    /// As typed.
    var person = ""
    var most = ""
    var problem: Phrase?

    var title: Phrase { say("Load") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .fairness] }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .duties, frame, "\(title)",
            about: "\(say("Counts, by name, to look at before you ask somebody for more. This is not a ranking."))",
            problem: problem,
            """
            \(Parts.crumb(Paths.duties, "\(say("Duties"))"))\
            \(LoadTable.view(loads))\(when: loads.contains { led.contains($0.id) }, limit(frame))
            """)
    }

    private func limit(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.loadLimits)">\(frame.token)\(Settings.group(
            say("The most at once"), id: "most",
            about: say("Messages, requests and offers together. Over it, an offer or request asks what to put aside."),
            """
            \(Parts.select(
                say("Who"), name: "person",
                options: [Choice(value: "", title: say("choose"))]
                    + loads.filter { led.contains($0.id) }.map(Choice.init), chosen: person, required: true))\
            <label class="on">\(say("At most")) <input class="field" type="number" name="most" min="0" \
            max="\(Load.mostLimit)" value="\(most)"></label>\
            <p class="hint">\(say("Leave empty for no limit."))</p>\
            <div class="row"><button class="button">\(say("Save"))</button></div>
            """))</form>

        """
    }
}
