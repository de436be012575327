import RingbackCore
import RingbackWords

/// The samples that the reader draws or grades, and the form that draws one.
struct SamplesPage: Page {
    var samples: [Line]
    var mayDraw: Bool
    var teams: [Choice]
    /// Who can grade.
    var graders: [Choice]
    var form = Form()
    var problem: Phrase?

    struct Line: Sendable {
        var id: String
        /// "Nov 1, 2026 to Nov 30, 2026".
        var days: Phrase
        var team: Phrase
        /// "20 of 1,204".
        var size: Phrase
        var seed: String
        /// "0.62 of 24 pairs".
        var agreement: Phrase
    }

    struct Form: Sendable {
        var from = "", to = "", team = "", size = "20", twice = "", seed = ""
        var first = "", second = "", third = ""
        var behaviors = ""
        var faults: [String: Phrase] = [:]
    }

    var title: Phrase { say("Quality by sampling") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension SamplesPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)",
            about:
                "\(say("Calls and returns drawn at random, graded by two people with a scorecard of behaviors."))",
            problem: problem,
            """
            \(Parts.crumb(Paths.complaints, "\(say("Complaints and compliments"))"))\
            \(when: samples.isEmpty, Parts.empty(say("There are no samples yet that you have drawn or grade.")))\
            \(when: !samples.isEmpty, table)\
            \(when: mayDraw, "<form method=\"post\" action=\"\(Paths.samples)\">\(frame.token)\(fields)</form>")
            """)
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Days"))</th><th scope="col">\(say("Whose work"))</th>\
        <th scope="col">\(say("Drawn"))</th><th scope="col">\(say("Seed"))</th>\
        <th scope="col">\(say("Agreement (kappa)"))</th></tr></thead><tbody>\(each: samples, { line in
            """
            <tr><th scope="row"><a href="\(Paths.sample(line.id))">\(line.days)</a></th><td>\(line.team)</td>\
            <td>\(line.size)</td><td>\(line.seed)</td><td>\(line.agreement)</td></tr>

            """
        })</tbody></table>

        """
    }

    private var fields: HTML {
        """
        \(Settings.group(
            say("Draw a sample"), id: "draw", about: say("Whoever has the seed can draw the same ones again."),
            """
            \(Parts.field(
                say("From", context: "date"), name: "from", value: form.from, type: "date", problem: form.faults["from"],
                required: true))\
            \(Parts.field(
                say("To", context: "date"), name: "to", value: form.to, type: "date", problem: form.faults["to"], required: true))\
            \(Parts.select(
                say("Whose work"), name: "team", options: [Choice(value: "", title: say("the whole office"))] + teams,
                chosen: form.team))\
            \(Parts.field(say("How many"), name: "size", value: form.size, problem: form.faults["size"]))\
            \(Parts.field(
                say("Graded by two"), name: "twice", value: form.twice, hint: say("Leave empty for one in three."),
                problem: form.faults["twice"]))\
            \(Parts.field(
                say("Seed"), name: "seed", value: form.seed,
                hint: say("Leave empty for a random one. It is shown with the sample."),
                problem: form.faults["seed"]))
            """))\
        \(Settings.group(
            say("Who grades"),
            about: say("The first grades all, the second some; the third decides if they differ or somebody disputes a grade."),
            """
            \(Parts.select(say("First", context: "grader"), name: "first", options: graders, chosen: form.first))\
            \(Parts.select(say("Second"), name: "second", options: graders, chosen: form.second))\
            \(Parts.select(
                say("Third"), name: "third", options: graders, chosen: form.third, problem: form.faults["third"]))
            """))\
        \(Settings.group(
            say("Scorecard"), about: say("What can be seen or heard, one per line. Leave empty for the usual eight."),
            """
            \(Parts.textArea(
                say("Behaviors"), name: "behaviors", value: form.behaviors, problem: form.faults["behaviors"],
                rows: 8))\
            <div class="row"><button class="button main">\(say("Draw it"))</button></div>
            """))
        """
    }
}
