import RingbackCore
import RingbackWords

/// The way in: reviews, complaints, samples, the comparison of groups, and one's own record.
struct ReviewsPage: Page {
    struct Line: Sendable {
        var path: Path
        /// `nil` while the five questions wait.
        var name: String?
        var period: String
        var stands: Phrase
    }

    var lines: [Line]
    var mayReview: Bool
    var from: String
    var to: String
    /// Whom the reader was about to open: their questions come first.
    var person: String?
    var problem: Phrase?

    var title: Phrase { say("Fair reviews") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension ReviewsPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)",
            about: "\(say("Work is judged as a whole, never by a complaint alone."))", problem: problem,
            """
            \(when: person != nil, Parts.strip(.plain, "\(ReviewError.questionsFirst.sentence)"))\
            \(ways)\(when: mayReview, start(frame))\
            \(when: !lines.isEmpty, reviews)
            """)
    }

    private var ways: HTML {
        """
        <section class="block"><ul>\
        \(way(
            Paths.complaints, say("Complaints and compliments"),
            say("In the words used, linked to the call, and to the rule if one was followed.")))\
        \(way(Paths.samples, say("Samples"), say("Calls drawn at random, graded by two people.")))\
        \(way(
            Paths.fairness, say("Double standards"), say("Whether some groups get more complaints in similar cases.")))\
        \(way(Paths.record, say("My record"), say("Your own work, for you alone. Save it whenever you like.")))\
        </ul></section>

        """
    }

    private func way(_ path: Path, _ name: Phrase, _ about: Phrase) -> HTML {
        "<li><a href=\"\(path)\">\(name)</a> <span class=\"soft\">\(about)</span></li>"
    }

    private func start(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.reviews)">\(frame.token)\
        \(some: person, { "<input type=\"hidden\" name=\"person\" value=\"\($0)\">" })\(fields)</form>

        """
    }

    private var fields: HTML {
        Settings.group(
            say("Review somebody"), id: "start",
            about: say(
                """
                You get the figures of one of the people you look after, drawn at random and without the name. You \
                answer the same five questions for everybody; then you see whose they are.
                """),
            """
            \(Parts.field(say("From", context: "date"), name: "from", value: from, type: "date", required: true))\
            \(Parts.field(say("to", context: "date"), name: "to", value: to, type: "date", required: true))\
            <div class="row"><button class="button main">\(say("Show the next figures"))</button></div>
            """)
    }

    private var reviews: HTML {
        """
        <section class="block"><h2>\(say("Your reviews"))</h2>\
        <table class="stack"><thead><tr><th scope="col">\(say("Period"))</th>\
        <th scope="col">\(say("Person"))</th><th scope="col">\(say("Status"))</th></tr></thead>
        <tbody>\(each: lines, { line in
            """
            <tr><th scope="row"><a href="\(line.path)">\(line.period)</a></th>\
            <td>\(some: line.name, { "<bdi>\($0)</bdi>" })\
            \(when: line.name == nil, "<span class=\"soft\">\(say("shown after your answers"))</span>")</td>\
            <td>\(line.stands)</td></tr>

            """
        })</tbody></table></section>

        """
    }
}
