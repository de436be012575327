import RingbackCore
import RingbackWords

/// One sample: how it was drawn, what is to be graded, and how far the graders agree.
struct SamplePage: Page {
    var id: String
    var heading: Phrase
    var facts: [(name: Phrase, value: HTML)]
    var items: [Line]
    /// "Read the number back": yes, no, does not apply.
    var behaviors: [(text: String, yes: Int, no: Int, notApplicable: Int)]
    var agreement: Phrase?
    var graders: [Grader]
    /// They still have some to grade.
    var owes: Bool
    var check: Phrase?

    struct Line: Sendable {
        var number: Int
        /// `nil` for a grader before their own grade.
        var person: String?
        var at: String
        var what: Phrase
        /// "graded", "yours to grade", "yours to decide".
        var stands: Phrase
        var isYours: Bool
    }

    struct Grader: Sendable {
        var name: String
        var given, no, shared, alike, decided, overturned: Int
    }

    var title: Phrase { heading }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension SamplePage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)",
            """
            \(Parts.crumb(Paths.samples, "\(say("Quality by sampling"))"))<section class="block">\(Parts.facts(facts))</section>\
            \(some: check, { Parts.strip(.plain, "\($0)") })\
            \(when: !items.isEmpty, list)\
            \(when: owes, Parts.strip(
                .plain, "\(say("Other people’s grades are shown once you have given yours."))"))\
            \(when: !owes, figures)
            """)
    }

    private var list: HTML {
        """
        <table class="stack"><thead><tr><th scope="col" class="num">\(say("No.", context: "a place in a list"))</th>\
        <th scope="col">\(say("Who acted"))</th><th scope="col">\(say("What"))</th><th scope="col">\(say("When"))</th>\
        <th scope="col">\(say("Status"))</th></tr></thead><tbody>\(each: items, { line in
            """
            <tr><td class="num">\(line.number)</td><th scope="row">\
            <a href="\(Paths.sampleItem(id, String(line.number)))">\
            \(some: line.person, { "<bdi>\($0)</bdi>" })\(when: line.person == nil, "\(hidden)")</a></th>\
            <td>\(line.what)</td><td>\(line.at)</td><td>\(when: line.isYours, "<b>\(line.stands)</b>")\
            \(when: !line.isYours, "\(line.stands)")</td></tr>

            """
        })</tbody></table>

        """
    }

    private var hidden: Phrase { say("shown after your grade") }

    private var figures: HTML {
        """
        <section class="block"><h2>\(say("What was seen"))</h2><table class="small"><thead><tr>\
        <th scope="col">\(say("Behavior"))</th><th scope="col" class="num">\(Grade.yes.title)</th>\
        <th scope="col" class="num">\(Grade.no.title)</th>\
        <th scope="col" class="num">\(Grade.na.title)</th></tr></thead>\
        <tbody>\(each: behaviors, {
            """
            <tr><th scope="row" dir="auto">\($0.text)</th><td class="num">\($0.yes)</td><td class="num">\($0.no)</td>\
            <td class="num">\($0.notApplicable)</td></tr>
            """
        })</tbody></table></section>
        <section class="block"><h2>\(say("The graders, graded"))</h2>\(some: agreement, { "<p>\($0)</p>" })\
        <table class="small"><thead><tr><th scope="col">\(say("Grader"))</th>\
        <th scope="col" class="num">\(say("Grades"))</th><th scope="col" class="num">\(say("of them “no”"))</th>\
        <th scope="col" class="num">\(say("alike, of those graded by two"))</th>\
        <th scope="col" class="num">\(say("changed, of those the third person decided"))</th></tr></thead>\
        <tbody>\(each: graders, {
            """
            <tr><th scope="row"><bdi>\($0.name)</bdi></th><td class="num">\($0.given)</td><td class="num">\($0.no)</td>\
            <td class="num">\(say("\($0.alike) of \($0.shared)"))</td>\
            <td class="num">\(say("\($0.overturned) of \($0.decided)"))</td></tr>
            """
        })</tbody></table></section>

        """
    }
}
