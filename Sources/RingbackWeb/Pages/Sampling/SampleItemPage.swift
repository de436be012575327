import RingbackCore
import RingbackWords

/// One of those drawn: what was recorded then, the scorecard, and what a third decides.
struct SampleItemPage: Page {
    var sample: String
    var number: Int
    /// `nil` for a grader before their own grade.
    var person: String?
    var facts: [(name: Phrase, value: HTML)]
    var isClosed: Bool
    var rows: [Row]
    var mayGrade: Bool
    var isComplete: Bool
    var maySeeSample: Bool
    var problem: Phrase?

    struct Row: Sendable {
        /// From 1.
        var behavior: Int
        var text: String
        /// "Dana Kim: yes".
        var grades: [Phrase]
        /// "They differ.", "Disputed: …", "Decided: yes. …"
        var notes: [String]
        var mayDispute: Bool
        var mayDecide: Bool
        /// As typed, when the page stands there again.
        var typed = ""
        var why = ""
    }

    var title: Phrase { person.map { say("No. \(number): \($0)") } ?? say("No. \(number)") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension SampleItemPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)", problem: problem,
            """
            \(maySeeSample
                ? Parts.crumb(Paths.sample(sample), "\(say("The sample"))")
                : Parts.crumb(Paths.myGrades, "\(say("My grades"))"))\
            <section class="block">\(Parts.facts(facts))</section>\
            \(when: isClosed, Parts.strip(.plain, "\(say("You cannot see what was written down."))"))\
            \(when: mayGrade, scorecard(frame))\(when: !mayGrade, graded(frame))
            """)
    }

    private func scorecard(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.sampleGrades(sample, String(number)))">\(frame.token)\
        \(Settings.group(
            say("Scorecard"), about: say("What can be seen or heard. A grade stays as it was given."),
            """
            \(each: rows, { row in
                """
                <fieldset class="on"><legend dir="auto">\(row.text)</legend><div class="seg">\(each: Grade.allCases, {
                    """
                    <label><input type="radio" name="g\(row.behavior)" value="\($0.rawValue)" required\
                    \(flag: "checked", row.typed == $0.rawValue)>\($0.title)</label>
                    """
                })</div></fieldset>

                """
            })<div class="row"><button class="button main">\(say("Grade it"))</button></div>
            """))</form>

        """
    }

    private func graded(_ frame: Frame) -> HTML {
        """
        \(when: !isComplete, Parts.strip(.plain, "\(say("Not everybody who grades this one has graded it yet."))"))\
        \(each: rows, { row in
            """
            <section class="block"><h2 dir="auto">\(row.text)</h2>\(each: row.grades, { "<p>\($0)</p>" })\
            \(each: row.notes, { "<p class=\"soft\" dir=\"auto\">\($0)</p>" })\
            \(when: row.mayDecide, ruling(row, frame))\(when: row.mayDispute, dispute(row, frame))</section>

            """
        })
        """
    }

    private func ruling(_ row: Row, _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.sampleRuling(sample, String(number)))" \
        data-keep="ruling.\(sample).\(number).\(row.behavior)">\(frame.token)\
        <input type="hidden" name="behavior" value="\(row.behavior)">\
        <fieldset class="on"><legend>\(say("Decide, as the third person"))</legend><div class="seg">\(each: Grade.allCases, {
            """
            <label><input type="radio" name="grade" value="\($0.rawValue)" required\
            \(flag: "checked", row.typed == $0.rawValue)>\($0.title)</label>
            """
        })</div></fieldset>\
        <label class="on">\(say("Why")) \
        <textarea class="field" name="why" rows="2" dir="auto" required>\(row.why)</textarea></label>\
        <div class="row"><button class="button main">\(say("Decide"))</button></div></form>
        """
    }

    private func dispute(_ row: Row, _ frame: Frame) -> HTML {
        """
        <details\(flag: "open", !row.why.isEmpty)><summary><span class="plain">\(say("Dispute it"))</span></summary>\
        <form class="form" method="post" action="\(Paths.sampleDispute(sample, String(number)))" \
        data-keep="dispute.\(sample).\(number).\(row.behavior)">\(frame.token)\
        <input type="hidden" name="behavior" value="\(row.behavior)">\
        <label class="on">\(say("Why it is not right")) \
        <textarea class="field" name="why" rows="2" dir="auto" required>\(row.why)</textarea></label>\
        <div class="row"><button class="button">\(say("Dispute it"))</button></div></form></details>
        """
    }
}
