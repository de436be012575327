import RingbackCore
import RingbackWords

/// What was found on a day or a range of days; each line opens its message or person.
struct FindingsPage: Page {
    var from: String
    var to: String
    var rule: String
    var groups: [Group]
    var next: Path?
    var problem: Phrase?
    /// The first of the days is after today.
    var isToCome = false

    struct Group: Sendable {
        var day: String
        var isKept: Bool
        var lines: [Line]
    }

    struct Line: Sendable {
        var rule: StandardRule
        var evidence: Phrase
        /// Whose it is, or which team’s.
        var whose: String
        var opens: Path?
        var opensMessage = false
    }

    var title: Phrase { say("Findings") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension FindingsPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .standards, frame, "\(title)",
            about:
                "\(say("Breaches of the standards, with their evidence. Those of days that are over never change."))",
            problem: problem,
            """
            \(Parts.crumb(Paths.standards, "\(say("Standards"))"))\
            \(filter)\
            \(when: groups.isEmpty && problem == nil, empty)\
            \(each: groups, group)\(Parts.more(next))
            """)
    }

    private var empty: HTML {
        if isToCome {
            return Parts.blank(say("Nothing is checked yet"), detail: say("These days are still to come."))
        }
        return next == nil
            ? Parts.blank(say("Nothing was found"), detail: say("No breach that you may see, on these days."))
            : Parts.empty(say("None of those so far is yours to see. There are more."))
    }

    private var filter: HTML {
        """
        <form class="row" action="\(Paths.findings)"><label class="on">\(say("From", context: "date")) \
        <input class="field" type="date" name="from" value="\(from)"></label>\
        <label class="on">\(say("to", context: "date")) \
        <input class="field" type="date" name="to" value="\(to)"></label>\
        <label class="on">\(say("Rule")) <select class="field" name="rule">\
        \(Parts.options(
            [Choice(value: "", title: say("All rules"))]
                + StandardRule.allCases.map { Choice(value: $0.rawValue, title: $0.title) }, chosen: rule))\
        </select></label>\
        <button class="button">\(say("Show"))</button></form>

        """
    }

    private func group(_ group: Group) -> HTML {
        """
        <section class="block"><h2>\(group.day)\
        \(when: !group.isKept, " <span class=\"soft\">\(say("so far"))</span>")</h2>\
        <table class="stack"><thead><tr><th scope="col">\(say("Rule"))</th>\
        <th scope="col">\(say("What was found"))</th>\
        <th scope="col">\(say("Whose"))</th></tr></thead><tbody>\(each: group.lines, row)</tbody></table></section>

        """
    }

    private func row(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.standard(line.rule.rawValue))">\(line.rule.title)</a></th>\
        <td><p>\(line.evidence)\(some: line.opens, { " <a href=\"\($0)\">\(line.opensMessage ? say("See the message") : say("Look at it"))</a>" })</p></td>\
        <td><bdi>\(line.whose)</bdi></td></tr>

        """
    }
}
