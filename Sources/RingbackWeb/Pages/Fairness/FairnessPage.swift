import RingbackCore
import RingbackWords

/// Complaints about people of different groups in like cases: for the two people it goes to.
struct FairnessPage: Page {
    /// "First half of 2026"; `nil` while nothing was released.
    var period: Phrase?
    /// As in addresses.
    var key = ""
    /// "released Feb 1, 2027"
    var released = ""
    var periods: [(title: Phrase, path: Path, isShown: Bool)] = []
    var comparisons: [Comparison] = []
    var funnel: FunnelChart?
    var setup: Setup
    var problem: Phrase?

    struct Comparison: Sendable {
        var id: String
        var name: String
        var isWithheld: Bool
        var bound: Phrase?
        var leavesOut: Bool
        var pairs: [Pair]
        var groups: [String]
        /// Like cases, and for each group "3 in 1,200".
        var rows: [(cases: Phrase, cells: [String])]
        var totals: [String]
    }

    /// Two groups.
    struct Pair: Sendable {
        var group: String
        var sentences: [Phrase]
        var crude: Phrase?
        var facts: [(name: Phrase, value: String)]
        var agreement: Phrase?
        var csv: Path
    }

    var title: Phrase { say("Double standards") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .fairness] }
}

extension FairnessPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)", about: "\(Self.about)", problem: problem,
            panel: Settings.panel(say("Who and what"), setup.view(frame)),
            """
            \(Parts.crumb(Paths.reviews, "\(say("Fair reviews"))", after: "\(some: period, { "\($0)" })"))\
            \(setup.reads ? content : Parts.empty(
                say("What was published is read by two people at different levels, and by nobody else.")))
            """)
    }

    private static let about = say("Whether people in some groups get more complaints in similar cases.")

    private var content: HTML {
        guard let period else {
            return Parts.blank(
                say("Nothing has been published yet"),
                detail: say(
                    """
                    Each half-year is compared once, a month after it ends, using the questions that were open before \
                    it ended.
                    """
                ), icon: .note)
        }
        return """
            \(when: periods.count > 1, "<ul class=\"periods\">\(each: periods, Self.periodLink)</ul>")\
            <p class="soft">\(period), \(released). \(Self.frozen)</p>\
            \(each: comparisons, section)\
            \(when: comparisons.isEmpty, Parts.empty(say("No question was open before it ended.")))\
            <section class="block"><h2>\(say("Everybody by volume"))</h2>\
            \(funnel?.view ?? Parts.empty(say("Fewer than ten people, or no complaints: there is nothing to draw.")))\
            </section>\
            <section class="block"><h2>\(say("How it is calculated"))</h2><p class="soft">\(Self.method)</p></section>
            """
    }

    private static let frozen = say("It stays as it is, whatever anybody changes about themselves later.")

    private static let method = say(
        """
        Similar cases: the same playbook followed, or the same code and team; calls taken or returned; the month; the \
        time of day. Where there are too few, they are combined with the most similar ones. Mantel–Haenszel odds ratio \
        with the Robins–Breslow–Greenland interval; with fewer than 20 complaints, the exact conditional one. \
        Everybody who worked then and said which group they are in is counted, including people who have left. \
        Interactions are rounded to two digits, and no row has fewer than ten people per group or five complaints.
        """)

    private static func periodLink(_ one: (title: Phrase, path: Path, isShown: Bool)) -> HTML {
        """
        <li><a class="button" href="\(one.path)"\(attribute: "aria-current", one.isShown ? "page" : nil)>\
        \(one.title)</a></li>
        """
    }

    private func section(_ one: Comparison) -> HTML {
        """
        <section class="block" id="q-\(one.id)"><h2><bdi>\(one.name)</bdi></h2>\
        \(when: one.isWithheld, Parts.empty(Self.withheld))\
        \(some: one.bound, { "<p>\($0)</p>" })\
        \(each: one.pairs, Self.pair)\
        \(when: !one.rows.isEmpty, rows(one))\
        \(when: one.leavesOut, Parts.empty(say("Some cases were too few for any row and are left out.")))\
        </section>

        """
    }

    private static let withheld = say(
        """
        Nothing can be said without revealing something about individuals: there are too few people or complaints, or \
        other figures could be subtracted from these. Saying which would reveal something, too.
        """)

    private static func pair(_ pair: Pair) -> HTML {
        """
        <div class="compared">\(each: pair.sentences, { "<p>\($0)</p>" })\
        \(Parts.facts(pair.facts.map { ($0.name, "\($0.value)") }))\
        \(each: [pair.crude, pair.agreement].compactMap(\.self), { "<p class=\"soft\">\($0)</p>" })\
        <p><a class="button" href="\(pair.csv)" download>\(say("Save the counts as CSV"))</a></p></div>
        """
    }

    private func rows(_ one: Comparison) -> HTML {
        """
        <details><summary><span class="plain">\(say("The counts, by similar cases"))</span></summary>\
        <div class="rows-table" role="region" tabindex="0" aria-label="\(say("The counts, by similar cases"))">\
        <table><thead><tr><th scope="col">\(say("Similar cases"))</th>\
        \(each: one.groups, { "<th scope=\"col\"><bdi>\($0)</bdi></th>" })</tr></thead>
        <tbody>\(each: one.rows, { row in
            "<tr><th scope=\"row\">\(row.cases)</th>\(each: row.cells, { "<td>\($0)</td>" })</tr>"
        })</tbody>\
        <tfoot><tr><th scope="row">\(say("All"))</th>\(each: one.totals, { "<td>\($0)</td>" })</tr></tfoot>\
        </table></div>\
        </details>
        """
    }
}
