import RingbackCore
import RingbackWords

/// Who was trained in what, whose calls were observed and what was seen.
struct TrainingPage: Page {
    var people: [Person]
    /// Of whom the reader may note something.
    var noted: [Choice]
    var form: Form
    var problem: Phrase?

    struct Person: Sendable {
        var id: String
        var name: String
        var isOperator: Bool
        var records: [Record]
    }

    struct Record: Sendable {
        var id: String
        /// "Trained on Dec 1, 2026 by Ann".
        var heading: Phrase
        var what: String
        var seen: String
        var message: Path?
        var again: Phrase?
        var isDue: Bool
        var isTakenBack: Bool
        var mayTakeBack: Bool
    }

    /// What stands in the form.
    struct Form: Sendable {
        var person = ""
        var kind = TrainingRecord.Kind.trained.rawValue
        var what = ""
        /// `nil` before anything was typed: most note what they did themselves.
        var by: String?
        var seen = ""
        /// The address of the message whose call was heard, or its id.
        var message = ""
        var day = ""
        var again = ""
        var faults: [String: Phrase] = [:]
    }

    var title: Phrase { say("Training") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension TrainingPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .standards, frame, "\(title)",
            about: "\(say("Who was trained in what and by whom, and what was seen when their calls were heard."))",
            problem: problem,
            """
            \(Parts.crumb(Paths.standards, "\(say("Standards"))"))\
            \(each: people.filter { $0.isOperator || !$0.records.isEmpty }, { person($0, frame) })\
            \(when: !people.contains { $0.isOperator || !$0.records.isEmpty }, Parts.empty(
                say("Nothing is noted yet.")))\
            \(when: !noted.isEmpty, note(frame))
            """)
    }

    private func person(_ person: Person, _ frame: Frame) -> HTML {
        """
        <section class="block" id="p-\(person.id)"><h2><bdi>\(person.name)</bdi>\
        \(when: person.isOperator, " <span class=\"soft\">\(say("operator"))</span>")</h2>\
        \(when: person.records.isEmpty, Parts.empty(say("Never trained, never observed.")))\
        \(each: person.records, { record($0, frame) })</section>

        """
    }

    private func record(_ record: Record, _ frame: Frame) -> HTML {
        """
        <div class="on"><p>\(when: record.isTakenBack, "<del>\(record.heading)</del> \(say("taken back"))")\
        \(when: !record.isTakenBack, "<b>\(record.heading)</b>")\
        \(some: record.again, { " · <span\(when: record.isDue, " class=\"late\"")>\($0)</span>" })</p>\
        <p dir="auto">\(record.what)\(some: record.message, { " <a href=\"\($0)\">\(say("Open"))</a>" })</p>\
        \(when: !record.seen.isEmpty, "<p dir=\"auto\">\(record.seen)</p>")\
        \(when: record.mayTakeBack, """
            <form method="post" action="\(Paths.trainingTakingBack(record.id))">\(frame.token)\
            <button class="plain">\(say("Take back"))</button></form>
            """)</div>
        """
    }

    private func note(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.training)">\(frame.token)\(fields(frame))</form>

        """
    }

    private func fields(_ frame: Frame) -> HTML {
        Settings.group(
            say("Note training or an observation"), id: "note",
            about: say("When it is due again follows from the standard, unless you enter a day."),
            """
            \(Parts.select(say("Person"), name: "person", options: noted, chosen: form.person, required: true))\
            \(Parts.seg(
                say("What it was"), name: "kind",
                choices: TrainingRecord.Kind.allCases.map { Choice(value: $0.rawValue, title: $0.title) },
                chosen: [form.kind]))\
            \(Parts.textArea(
                say("Trained in what, or observed on which calls"), name: "what", value: form.what,
                problem: form.faults["what"]))\
            \(Parts.field(
                say("By whom"), name: "by", value: form.by ?? frame.viewer?.name ?? "", problem: form.faults["by"],
                required: true))\
            \(Parts.textArea(
                say("What was seen"), name: "seen", value: form.seen, hint: say("For an observation."),
                problem: form.faults["seen"]))\
            \(Parts.field(
                say("The message whose call was heard"), name: "message", value: form.message,
                hint: say("For an observation, if there is one: paste the address of its page."),
                problem: form.faults["message"]))\
            \(Parts.field(say("On"), name: "day", value: form.day, type: "date", problem: form.faults["day"]))\
            \(Parts.field(say("Due again"), name: "again", value: form.again, type: "date", problem: form.faults["again"]))\
            <div class="row"><button class="button main">\(say("Note it"))</button></div>
            """)
    }
}
