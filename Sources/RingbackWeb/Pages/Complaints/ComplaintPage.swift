import RingbackCore
import RingbackWords

/// One complaint or compliment: what was said, what it is about, who acts next, and both sides.
struct ComplaintPage: Page {
    var id: String
    var heading: Phrase
    var said: String
    var observed: String
    var marks: [Phrase]
    var facts: [(name: Phrase, value: HTML)]
    /// "Next: … Dana Kim, by Wed 5:00 PM".
    var next: Phrase?
    var isOverdue: Bool
    var response: String
    var outcome: Phrase?
    var answer: String
    var answered: Phrase?
    var dispute: Dispute?
    var steps: [Step]
    var partial: Bool
    var may = May()
    /// The step that whoever handles it takes next.
    var stage: ComplaintStage?
    var concerns: String
    var isManner: Bool
    var isTied: Bool
    var handlers: [Choice]
    var problem: Phrase?
    /// What was just done, where something else is still being written.
    var done: Phrase?
    /// What was typed and refused or not sent yet, by the name of the field.
    var typed: [String: String] = [:]
    var faults: [String: Phrase] = [:]
    /// Which of them was refused.
    var refused: Act?

    /// What can be done here, each by a button of its own.
    enum Act: CaseIterable, Sendable { case step, mark, tie, passOn, answer, dispute, decide }

    struct Dispute: Sendable {
        var why: String
        var at: Phrase
        var decided: Phrase?
        var decisionWhy: String
    }

    struct Step: Sendable {
        /// "Dana Kim acknowledged it, today 9:12 AM".
        var words: Phrase
        var note: String
    }

    struct May: Equatable, Sendable { var handle = false, answer = false, dispute = false, decide = false }

    var title: Phrase { heading }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension ComplaintPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)", problem: problem,
            """
            \(Parts.crumb(Paths.complaints, "\(say("Complaints and compliments"))"))\
            \(some: done, { Parts.strip(.plain, "\($0)") })\
            \(when: partial, Parts.strip(.plain, "\(say("You registered it, so you see only how far it has come."))"))\
            \(some: next, { Parts.strip(isOverdue ? .late : .plain, "\($0)") })\
            \(words)<section class="block">\(Parts.facts(facts))</section>\(sides)\
            \(when: !partial, asking)\
            \(when: may != May(), acts(frame))\
            \(when: !steps.isEmpty, way)
            """)
    }

    private var words: HTML {
        """
        <section class="block"><h2>\(say("In their words"))</h2><blockquote dir="auto">\(said)</blockquote>\
        \(when: !observed.isEmpty, "<h3>\(say("What was done or said"))</h3><p dir=\"auto\">\(observed)</p>")\
        \(each: marks, { "<p><b>\($0)</b></p>" })</section>

        """
    }

    private var sides: HTML {
        """
        \(when: !answer.isEmpty, """
            <section class="block"><h2>\(say("Answer of the person concerned"))</h2><p dir="auto">\(answer)</p>\
            \(some: answered, { "<p class=\"soft\">\($0)</p>" })</section>
            """)\
        \(some: outcome, {
            """
            <section class="block"><h2>\(say("What was found"))</h2><p><b>\($0)</b></p>\
            <p dir="auto">\(response)</p></section>
            """
        })\
        \(some: dispute, { dispute in
            """
            <section class="block"><h2>\(say("Disputed"))</h2><p dir="auto">\(dispute.why)</p>\
            <p class="soft">\(dispute.at)</p>\
            \(some: dispute.decided, { "<p><b>\($0)</b></p><p dir=\"auto\">\(dispute.decisionWhy)</p>" })</section>
            """
        })
        """
    }

    /// Puts it to whoever answers for the rule.
    private var asking: HTML {
        "<p><a href=\"\(Paths.newCase(complaint: id))\">\(say("How would you have handled this?"))</a></p>"
    }

    private var way: HTML {
        """
        <section class="block"><h2>\(say("Steps so far"))</h2><ol>\(each: steps, {
            "<li>\($0.words)\(when: !$0.note.isEmpty, "<br><span class=\"soft\" dir=\"auto\">\($0.note)</span>")</li>"
        })</ol></section>

        """
    }
}
