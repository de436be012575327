import RingbackWords

/// What changed on a sheet since its owner last looked, and what its callers were promised.
struct ChangesPage: Page {
    var person: String
    var name: String
    /// "Since Margaret last looked, 2:51 PM".
    var since: Phrase
    /// "3 new, 2 closed"; `nil` if nothing changed.
    var summary: Phrase?
    var groups: [Group]
    var promises: [Line]
    /// Whether the viewer may leave a handover note.
    var leavesNotes = true

    struct Group: Sendable {
        var title: Phrase
        var lines: [Line]
        /// How many went where the viewer does not see them.
        var hidden = 0
    }

    /// An entry in a list: who, what of them, and when.
    struct Line: Sendable {
        var message: String
        var caller: String
        var regarding: String
        var words: String
        var isLate = false
    }

    var title: Phrase { say("What changed on \(name)’s sheet") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
}

extension ChangesPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.sheet(person), "<bdi>\(say("\(name)’s sheet"))</bdi>"))\
        <h1>\(title)</h1>
        \(Parts.strip(.plain, sentence))\
        \(each: groups, { group in
            Self.block(group.title, group.lines, more: group.hidden)
        })\
        \(Self.block(say("Promised to callers, due first"), promises, empty: say("Nothing is promised.")))\
        \(when: leavesNotes, """
            <p class="row"><a class="button" href="\(Paths.shiftNote(of: person))">\(say("Handover note"))</a></p>
            """)
        """
    }

    private var sentence: HTML {
        guard let summary else { return "<span>\(since): \(say("nothing changed."))</span>" }
        return "<span>\(since): <b>\(summary)</b></span>"
    }

    /// A section with entries, each a link to its message.
    static func block(_ title: Phrase, _ lines: [Line], more: Int = 0, empty: Phrase? = nil) -> HTML {
        """
        <section class="block"><h2>\(title)</h2>\
        \(some: lines.isEmpty && more == 0 ? empty : nil, { Parts.empty($0) })\
        <ul>\(each: lines, { line in
            """
            <li><a href="\(Paths.message(line.message))"><b><bdi>\(line.caller)</bdi></b></a>\
            \(when: !line.regarding.isEmpty, ", <span dir=\"auto\">\(line.regarding)</span>")\
             · <span class="\(line.isLate ? "late" : "soft")">\(line.words)</span></li>
            """
        })\(when: more > 0, "<li class=\"soft\">\(say(more, one: "and 1 more", other: "and \(more) more"))</li>")</ul>\
        </section>

        """
    }
}
