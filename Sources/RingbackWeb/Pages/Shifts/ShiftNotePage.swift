import RingbackCore
import RingbackWords

/// The note that somebody leaves at the end of their shift for the others who keep a sheet, and the earlier ones.
struct ShiftNotePage: Page {
    var person: String
    var name: String
    /// "Lou sees it above the sheet until they have read it."
    var readers: Phrase
    /// What the program made of this shift, as text: what the writer begins with.
    var made: String
    /// What stands in the field: the made text, or what was typed and refused.
    var text: String
    /// "How the sheet stands at 5:02 PM, since 9:00 AM".
    var madeAt: Phrase
    var notes: [Note]
    var problem: Phrase?

    struct Note: Sendable {
        var id: String
        /// "Jamie, Mon, Nov 30, 5:02 PM".
        var title: Phrase
        /// The writer's own words.
        var said: String
        /// "As the program saw it at 5:02 PM".
        var madeTitle: Phrase
        var groups: [ChangesPage.Group]
        var more: Int
        /// "Lou read it 8:01 AM".
        var readers: [Phrase]
        /// Whether it waits for the viewer.
        var waits: Bool
    }

    var title: Phrase { say("Handover note for \(name)’s sheet") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
    var scripts: [Asset] { [.message] }
}

extension ShiftNotePage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.sheet(person), "<bdi>\(say("\(name)’s sheet"))</bdi>"))\
        <h1>\(title)</h1>
        \(Parts.problem(problem))\
        \(each: notes.filter(\.waits), { note($0, frame) })\
        <form class="form" method="post" action="\(Paths.shiftNote(of: person))" data-keep="shift-note.\(person)">\(frame.token)\
        <input type="hidden" name="made" value="\(made)">\
        \(Parts.textArea(say("What the others should know"), name: "text", value: text, hint: madeAt, rows: 14))\
        <p class="soft">\(readers)</p>\
        <div class="row"><button class="button main">\(say("Leave the note"))</button></div></form>
        \(each: notes.filter { !$0.waits }, { note($0, frame) })
        """
    }

    private func note(_ note: Note, _ frame: Frame) -> HTML {
        """
        <section class="block" id="n-\(note.id)"><h2>\(note.title)</h2>\
        \(each: note.said.split(separator: "\n").map(String.init), { "<p dir=\"auto\">\($0)</p>" })\
        <details\(flag: "open", note.said.isEmpty)><summary><span class="plain">\(note.madeTitle)</span></summary>\
        \(each: note.groups, { ChangesPage.block($0.title, $0.lines) })\
        \(when: note.more > 0, "<p>\(say(note.more, one: "And 1 more.", other: "And \(note.more) more."))</p>")\
        </details>\
        \(when: !note.readers.isEmpty, "<p class=\"soft\">\(Phrase.list(note.readers))</p>")\
        \(when: note.waits, """
            <form method="post" action="\(Paths.shiftNoteReading(note.id, of: person))">\(frame.token)\
            <div class="row"><button class="button">\(say("Read", context: "button"))</button></div></form>
            """)</section>

        """
    }
}
