import RingbackCore
import RingbackDesk
import RingbackWords

/// One's own record: what one did, what was said of it, what one asked, and one's own notes.
struct RecordPage: Page {
    struct Entry: Sendable {
        var head: Phrase
        var text: String
        var more: [(name: Phrase, text: String)] = []
        var path: Path?
    }

    struct Note: Sendable {
        var id: String
        var at: String
        var said: String
    }

    var period: String
    var from: String
    var to: String
    var figures: ReviewFigures
    var said: [Entry]
    var asked: [Entry]
    var reviews: [Entry]
    var notes: [Note]
    /// "Your last day is Fri, Dec 18."
    var leaving: Phrase?
    var key: String
    /// What was typed and not kept.
    var typed = ""
    var fault: Phrase?
    var problem: Phrase?

    var title: Phrase { say("My record") }
    var section: Section? { nil }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .reviews] }
}

extension RecordPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .reviews, frame, "\(title)",
            about: "\(say("Yours alone: nobody else can open it, not even administrators."))", acts: acts,
            problem: problem,
            """
            \(some: leaving, { Parts.strip(.plain, "\($0)", icon: .out) })\
            \(filter)\(figures.view)\
            \(list(say("Complaints and compliments"), said))\
            \(list(say("What I asked, and the answers"), asked))\
            \(list(say("What reviewers wrote"), reviews))\
            \(noteForm(frame))\(own(frame))\
            <p class="soft">\(say("The key that signs records here: \(key)"))</p>
            """)
    }

    private var acts: HTML {
        """
        <a class="button" href="\(Paths.recordPDF(from: from, to: to))" download>\(say("Save as PDF"))</a>\
        <a class="button" href="\(Paths.recordFile(from: from, to: to))" download>\(say("Save as JSON"))</a>
        """
    }

    private var filter: HTML {
        """
        <form class="row record-period" action="\(Paths.record)"><label class="on">\(say("From", context: "date")) \
        <input class="field" type="date" name="from" value="\(from)"></label>\
        <label class="on">\(say("to", context: "date")) \
        <input class="field" type="date" name="to" value="\(to)"></label>\
        <button class="button">\(say("Show"))</button></form>

        """
    }

    private func list(_ heading: Phrase, _ entries: [Entry]) -> HTML {
        """
        <section class="block"><h2>\(heading)</h2>\(when: entries.isEmpty, Parts.empty(say("Nothing yet.")))\
        \(each: entries, Self.entry)</section>

        """
    }

    private static func entry(_ entry: Entry) -> HTML {
        """
        <div class="told-line"><p class="soft">\(some: entry.path, { "<a href=\"\($0)\">\(entry.head)</a>" })\
        \(when: entry.path == nil, "\(entry.head)")</p>\(when: !entry.text.isEmpty, "<p dir=\"auto\">\(entry.text)</p>")\
        \(each: entry.more, {
            "<p class=\"soft asked\">\($0.name)</p>\(when: !$0.text.isEmpty, "<p dir=\"auto\">\($0.text)</p>")"
        })</div>
        """
    }

    private func noteForm(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.recordNotes)">\(frame.token)\(fields)</form>

        """
    }

    private var fields: HTML {
        Settings.group(
            say("Write a note"), id: "note",
            about: say("What you did, what was said, what you were promised: with the date, while you remember it."),
            """
            \(Parts.textArea(say("Note"), name: "said", value: typed, problem: fault, rows: 4))\
            <div class="row"><button class="button main">\(say("Save the note"))</button></div>
            """)
    }

    private func own(_ frame: Frame) -> HTML {
        """
        <section class="block" id="notes"><h2>\(say("My notes"))</h2>\
        \(when: notes.isEmpty, Parts.empty(say("Nothing yet.")))\(each: notes, { note in
            """
            <div class="told-line"><p class="soft">\(note.at)</p><p dir="auto">\(note.said)</p>\
            <form method="post" action="\(Paths.recordNoteRemoval(note.id))">\(frame.token)\
            <button class="plain">\(say("Remove"))</button></form></div>

            """
        })</section>

        """
    }
}
