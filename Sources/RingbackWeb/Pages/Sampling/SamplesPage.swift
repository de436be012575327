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
                "\(say("Calls and returns drawn at random, looked at by two people with a scorecard of behaviors."))",
            problem: problem,
            """
            \(Parts.crumb(Paths.complaints, "\(say("Complaints and compliments"))"))\
            \(when: samples.isEmpty, Parts.empty(say("No sample is drawn yet that you draw or grade.")))\
            \(when: !samples.isEmpty, table)\
            \(when: mayDraw, "<form method=\"post\" action=\"\(Paths.samples)\">\(frame.token)\(fields)</form>")
            """)
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Days"))</th><th scope="col">\(say("Of whom"))</th>\
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
            say("Draw a sample"), id: "draw", about: say("Whoever has the seed can draw the same again."),
            """
            \(Parts.field(
                say("From"), name: "from", value: form.from, type: "date", problem: form.faults["from"],
                required: true))\
            \(Parts.field(
                say("To"), name: "to", value: form.to, type: "date", problem: form.faults["to"], required: true))\
            \(Parts.select(
                say("Of whom"), name: "team", options: [Choice(value: "", title: say("the whole office"))] + teams,
                chosen: form.team))\
            \(Parts.field(say("How many"), name: "size", value: form.size, problem: form.faults["size"]))\
            \(Parts.field(
                say("Looked at by two"), name: "twice", value: form.twice, hint: say("Empty: a third of them."),
                problem: form.faults["twice"]))\
            \(Parts.field(
                say("Seed"), name: "seed", value: form.seed,
                hint: say("Empty: by chance. It is shown with the sample."),
                problem: form.faults["seed"]))
            """))\
        \(Settings.group(
            say("Who looks"),
            about: say("The first at all, the second at some, the third where they differ or somebody disputes."),
            """
            \(Parts.select(say("First"), name: "first", options: graders, chosen: form.first))\
            \(Parts.select(say("Second"), name: "second", options: graders, chosen: form.second))\
            \(Parts.select(
                say("Third"), name: "third", options: graders, chosen: form.third, problem: form.faults["third"]))
            """))\
        \(Settings.group(
            say("Scorecard"), about: say("What one can see or hear, one a line. Empty: the usual eight."),
            """
            \(Parts.textArea(
                say("Behaviors"), name: "behaviors", value: form.behaviors, problem: form.faults["behaviors"],
                rows: 8))\
            <div class="row"><button class="button main">\(say("Draw it"))</button></div>
            """))
        """
    }
}
