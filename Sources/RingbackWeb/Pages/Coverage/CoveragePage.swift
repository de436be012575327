import RingbackCore
import RingbackWords

/// A site's week: who answers the main line in each quarter hour, and where nobody does.
struct CoveragePage: Page {
    var week: String
    /// "Nov 30 – Dec 6".
    var dates: String
    var weekBefore: String
    var weekAfter: String
    var site: String
    var siteName: String
    var sites: [Choice]
    var version: Int
    var state: Phrase
    var isPublished: Bool
    /// What is shown of each day, in minutes.
    var range: Span
    var days: [Day]
    var gaps: [GapLine]
    var warnings: [Phrase]
    var people: [Choice]
    var fields = Fields()
    var maySet: Bool
    /// Whether copying the week before has to be asked for once more.
    var asksToReplace = false
    var problem: Phrase?

    struct Day: Sendable {
        var weekday: String
        /// "Mon, Nov 30".
        var name: String
        var isOver: Bool
        /// The name of a holiday.
        var holiday: String
        var hours: [Span]
        var gaps: [Span]
        var rows: [Row]
    }

    struct Row: Sendable {
        var person: String
        var name: String
        var blocks: [Block]
        /// "answers 8:00 AM–12:00 PM, unpaid break 12:00–1:00 PM".
        var words: String
    }

    struct Block: Sendable {
        var span: Span
        var duty: Coverage.Duty
    }

    struct GapLine: Sendable {
        var key: String
        /// "Mon, Nov 30, 12:00 PM–1:00 PM".
        var text: String
        var reason: String
        var isOver: Bool
    }

    /// What is typed into the form.
    struct Fields: Sendable {
        var person = ""
        var days: Set<String> = []
        var from = ""
        var until = ""
        var duty = Coverage.Duty.answers.rawValue
    }

    var title: Phrase { say("Coverage") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .coverage_css] }
    var scripts: [Asset] { maySet ? [.coverage] : [] }
    var keys: [KeyHint] {
        maySet
            ? [
                KeyHint("←", "→", does: say("A quarter hour back or on; with Shift, choose several")),
                KeyHint("a", does: say("Answers the main line")), KeyHint("c", does: say("Covers")),
                KeyHint("p", does: say("Paid break")), KeyHint("u", does: say("Unpaid break")),
                KeyHint("Delete", does: say("Nothing")),
            ] : []
    }
}

extension CoveragePage {
    func main(in frame: Frame) -> HTML {
        """
        \(OfficeRoom.links(.coverage, frame))<div class="wide coverage" id="coverage">\
        <div class="head"><h1>\(title) <span class="soft">\(dates)</span></h1><div class="acts">\
        <a class="button" href="\(Paths.coverage(week: weekBefore, site: site))" rel="prev">\(say("Week before"))</a>\
        <a class="button" href="\(Paths.coverage(week: weekAfter, site: site))" rel="next">\(say("Week after"))</a>\
        </div></div>
        \(Parts.problem(problem))\
        <p class="soft">\(say("Who answers the main line, who covers, and who has a break.")) \
        <b>\(state)</b></p>\
        \(when: sites.count > 1, siteForm)\
        \(each: warnings, { Parts.strip(.wait, "<span>\($0)</span>", icon: .warn) })\
        <p class="legend">\(each: Coverage.Duty.allCases, { "<span class=\"\($0.rawValue)\">\($0.words)</span>" })\
        <span class="gap">\(say("Nobody"))</span></p>
        \(each: days, { day($0, frame) })\
        \(when: maySet, "<div class=\"cover-forms\">\(form(frame))\(publication(frame))</div>")</div>
        """
    }

    private var siteForm: HTML {
        """
        <form class="row" method="get" action="\(Paths.coverage)"><input type="hidden" name="week" value="\(week)">\
        \(Parts.select(say("Site"), name: "site", options: sites, chosen: site))\
        <button class="button">\(say("Show"))</button></form>
        """
    }

    // MARK: The grid

    private func day(_ day: Day, _ frame: Frame) -> HTML {
        """
        <section class="cover-day" aria-label="\(day.name)"><h2>\(day.name)\
        \(when: !day.holiday.isEmpty, " <span class=\"soft\">\(day.holiday)</span>")</h2>\
        <div class="lane hours" aria-hidden="true"><span></span><ol>\(each: hourNumbers, { "<li>\($0)</li>" })</ol></div>\
        <div class="lane"><span class="soft">\(day.hours.isEmpty ? say("No hours") : say("Main line"))</span>\
        \(lineView(day))</div>\
        \(each: day.rows, { row($0, day) })</section>

        """
    }

    private var quarters: Int { (range.closes - range.opens) / Coverage.quarter }

    private func at(_ minute: Int) -> String {
        let minutes = min(max(minute, range.opens), range.closes) - range.opens
        return minutes % 15 == 0 ? String(minutes / 15) : String(Double(minutes) / 15)
    }

    private func width(_ span: Span) -> String {
        let minutes = min(span.closes, range.closes) - max(span.opens, range.opens)
        return minutes % 15 == 0 ? String(max(0, minutes / 15)) : String(max(0, Double(minutes) / 15))
    }

    private func rect(_ span: Span, _ kind: String) -> HTML {
        "<rect class=\"\(kind)\" x=\"\(at(span.opens))\" width=\"\(width(span))\" height=\"4\"/>"
    }

    private var hourNumbers: [Int] { stride(from: range.opens, to: range.closes, by: 60).map { $0 / 60 } }

    /// A rule at each full hour.
    private var hourMarks: HTML {
        let hours = stride(from: range.opens, to: range.closes, by: 60).map { $0 }
        return "\(each: hours, { "<line x1=\"\(at($0))\" x2=\"\(at($0))\" y2=\"4\"/>" })"
    }

    private func lineView(_ day: Day) -> HTML {
        """
        <svg viewBox="0 0 \(quarters) 4" preserveAspectRatio="none" aria-hidden="true">\
        \(each: day.hours, { rect($0, "need") })\(each: day.gaps, { rect($0, "gap") })\(hourMarks)</svg>\
        <span class="sr">\(day.gaps.isEmpty
            ? say("somebody answers all the time") : say("nobody answers at times"))</span>
        """
    }

    private func row(_ row: Row, _ day: Day) -> HTML {
        let canPaint = maySet && !day.isOver
        return """
            <div class="lane"><bdi>\(row.name)</bdi><svg viewBox="0 0 \(quarters) 4" preserveAspectRatio="none" \
            role="img" aria-label="\(row.name), \(day.name): \(row.words)"\
            \(when: canPaint, """
             tabindex="0" data-person="\(row.person)" data-day="\(day.weekday)" data-from="\(range.opens)"
            """)>\
            \(each: row.blocks, { rect($0.span, $0.duty.rawValue) })\(hourMarks)</svg></div>
            """
    }

    // MARK: Forms

    private func hidden(_ frame: Frame) -> HTML {
        """
        \(frame.token)<input type="hidden" name="week" value="\(week)">\
        <input type="hidden" name="site" value="\(site)">\
        <input type="hidden" name="version" value="\(version)">
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <section><h2>\(say("Plan"))</h2><form class="form" id="paint" method="post" action="\(Paths.coverageStints)">\
        \(hidden(frame))\
        \(Parts.select(
            say("Who"), name: "person", options: [Choice(value: "", title: say("choose"))] + people,
            chosen: fields.person, required: true))\
        \(Parts.seg(
            say("Days"), name: "day",
            choices: days.filter { !$0.isOver }.map { Choice(value: $0.weekday, title: $0.name) },
            chosen: fields.days, many: true, wraps: true))\
        <div class="row">\(timeField(say("From", context: "time"), "from", fields.from))\
        \(timeField(say("Until"), "until", fields.until))</div>\
        \(Parts.seg(
            say("Duty"), name: "duty",
            choices: Coverage.Duty.allCases.map { Choice(value: $0.rawValue, title: $0.words) }
                + [Choice(value: "none", title: say("Nothing"))],
            chosen: [fields.duty], wraps: true))\
        <div class="row"><button class="button">\(say("Save to plan"))</button></div></form>\
        <form method="post" action="\(Paths.coverageCopies)">\(hidden(frame))\
        \(when: asksToReplace, "<input type=\"hidden\" name=\"anyway\" value=\"true\">")\
        <div class="row"><button class="button">\(asksToReplace
            ? say("Replace the plan with the week before") : say("Copy the week before"))</button></div></form>\
        </section>
        """
    }

    private func timeField(_ label: Phrase, _ name: String, _ value: String) -> HTML {
        """
        <label class="on">\(label) <input class="field time" type="time" step="900" name="\(name)" value="\(value)" \
        required></label>
        """
    }

    private func publication(_ frame: Frame) -> HTML {
        let open = gaps.filter { !$0.isOver }
        return """
            <section><h2>\(say("Publish"))</h2><form class="form" method="post" action="\(Paths.coveragePublication)">\
            \(hidden(frame))\
            \(open.isEmpty
                ? "<p>\(say("Somebody answers at every quarter hour of the hours that are still to come."))</p>" as HTML
                : "<p class=\"late\">\(say("Nobody answers at these times. Fill them, or say why they stay."))</p>")\
            \(each: open, { gap in
                """
                <label class="on"><span class="late">\(gap.text)</span> \
                <input type="hidden" name="gap" value="\(gap.key)">\
                <input class="field" name="reason" value="\(gap.reason)" maxlength="200" dir="auto" autocomplete="off" \
                placeholder="\(say("Reason"))"></label>
                """
            })\
            <div class="row"><button class="button main"\(flag: "disabled", isPublished)>\(say("Publish"))\
            </button></div>\
            <p class="hint">\(say("What was published holds until then. Days that are over stay as they were."))</p>\
            </form></section>
            """
    }
}

extension Coverage.Duty {
    var words: Phrase {
        switch self {
        case .answers: say("Answers", context: "the main line")
        case .covers: say("Covers")
        case .paidBreak: say("Paid break")
        case .unpaidBreak: say("Unpaid break")
        }
    }
}
