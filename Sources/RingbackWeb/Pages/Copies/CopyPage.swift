import RingbackWords

/// Whether the clean copy with a code is still current.
struct CopyPage: Page {
    struct Known: Sendable {
        var name: String
        var sheet: Path
        var pdf: Path
        /// "Mon, Nov 30, 9:12 AM, by Jamie Castillo".
        var made: String
        /// "12, and 7 lower entries".
        var shows: String
        /// What changed since, in sentences; empty while it is current.
        var changes: [String]
        var mail: Path
        /// Who may be sent one; nobody where the office sends no mail.
        var readers: [Choice]
    }

    /// As somebody typed it, or as printed.
    var typed = ""
    var problem: Phrase?
    var known: Known?

    var title: Phrase { known.map { say("Clean copy of \($0.name)’s sheet") } ?? say("Is this copy still current?") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
}

extension CopyPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(known?.sheet ?? Paths.sheets, "\(known.map { say("\($0.name)’s sheet") } ?? say("Sheets"))"))\
        <h1 class="title">\(title)</h1>
        \(some: known, { answer($0, frame) })\
        <form class="form" method="get" action="\(Paths.copies)">\
        \(Parts.field(
            say("Code at the foot of the copy"), name: "code", value: typed,
            hint: say("8 letters and digits, such as KQ4M-7RT3"), problem: problem, required: true,
            takesFocus: known == nil))\
        <div class="row"><button class="button\(when: known == nil, " main")">\(say("Check"))</button></div></form>
        """
    }

    private func answer(_ known: Known, _ frame: Frame) -> HTML {
        let count = known.changes.count
        let isCurrent = known.changes.isEmpty
        return """
            <p class="lead"><b class="\(isCurrent ? "live" : "late")">\
            \(isCurrent
                ? say("It is current.") : say(count, one: "1 change since.", other: "\(count) changes since."))</b></p>
            \(when: !isCurrent, "<ul class=\"things\">\(each: known.changes, { "<li dir=\"auto\">\($0)</li>" })</ul>")\
            \(Parts.facts([
                (say("Code", context: "clean copy"), "\(typed)"), (say("Made", context: "clean copy"), "\(known.made)"),
                (say("Entries on it"), "\(known.shows)"),
            ]))\
            <p><a class="button\(when: !isCurrent, " main")" href="\(known.pdf)">\
            \(isCurrent ? say("Open it again") : say("Make a new copy"))</a></p>
            \(when: !known.readers.isEmpty, send(known, frame))
            """
    }

    private func send(_ known: Known, _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(known.mail)">\(frame.token)\
        <input type="hidden" name="back" value="\(Paths.copy(typed))">\
        \(Parts.select(
            say("Send a copy to"), name: "to", options: known.readers, chosen: known.readers.first?.value,
            hint: say("It is made when the email goes out, so that it shows what is true then.")))\
        <div class="row"><button class="button">\(say("Send a copy"))</button></div></form>

        """
    }
}
