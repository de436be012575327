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

    private static let about = say("Whether people of some groups are complained of more often in like cases.")

    private var content: HTML {
        guard let period else {
            return Parts.blank(
                say("Nothing was published yet"),
                detail: say(
                    """
                    Each half-year is compared once, a month after its end, by the questions that were open before it \
                    ended.
                    """
                ), icon: .note)
        }
        return """
            \(when: periods.count > 1, "<ul class=\"periods\">\(each: periods, Self.periodLink)</ul>")\
            <p class="soft">\(period), \(released). \(Self.frozen)</p>\
            \(each: comparisons, section)\
            \(when: comparisons.isEmpty, Parts.empty(say("No question was open before it ended.")))\
            <section class="block"><h2>\(say("Everybody at their volume"))</h2>\
            \(funnel?.view ?? Parts.empty(say("Fewer than ten people, or no complaints: there is nothing to draw.")))\
            </section>\
            <section class="block"><h2>\(say("How it is reckoned"))</h2><p class="soft">\(Self.method)</p></section>
            """
    }

    private static let frozen = say("It stays as it is, whatever anybody changes of themselves later.")

    private static let method = say(
        """
        Like cases: the same playbook followed, or the same code and team; calls taken or returned; the month; the \
        part of the day. What is too thin for that is put together with what is most like it. Odds ratio of Mantel and \
        Haenszel with the interval of Robins, Breslow and Greenland; with fewer than 20 complaints the exact, \
        conditional one. Everybody who worked then is counted, leavers too, if they said of which group they are. \
        Interactions are rounded to two digits, and no row has fewer than ten people a group or five complaints.
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
        \(when: one.leavesOut, Parts.empty(say("Some cases were too thin for any row and are left out.")))\
        </section>

        """
    }

    private static let withheld = say(
        """
        Nothing can be said without saying something of single people: too few people or complaints, or other figures \
        that could be taken from these. Which of these it is would tell something, too.
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
        <details><summary>\(say("The counts, by like cases"))</summary>\
        <div class="rows-table" role="region" tabindex="0" aria-label="\(say("The counts, by like cases"))">\
        <table><thead><tr><th scope="col">\(say("Like cases"))</th>\
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
