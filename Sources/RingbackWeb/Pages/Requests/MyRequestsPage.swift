import RingbackCore
import RingbackWords

/// One's own requests: what waits, what one asked, and what comes of like ones.
struct MyRequestsPage: Page {
    var received: [Line]
    var sent: [Line]
    var earlier: [Line]
    var above: [Line]
    /// What one was asked again and again; for the reader alone.
    var patterns: [PatternLine]
    /// The same about what one asks.
    var own: [PatternLine]
    var notes: [PatternLine]

    struct Line: Sendable {
        var id: String
        var what: String
        /// "Luis asks, a request from a colleague, by Fri, Dec 4".
        var about: [Phrase]
        /// "accepted", "waits for an answer".
        var state: Phrase
        /// Whether it is the reader’s turn.
        var waits = false
        /// What the state leads to: an email to both.
        var letter: String?
    }

    struct PatternLine: Sendable {
        var line: Phrase
        var path: Path?
        var link: Phrase
    }

    var title: Phrase { say("My requests") }
    var layout: PageLayout { .read }
    var scripts: [Asset] { [.keys] }
}

extension MyRequestsPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.head(title, acts: "<a class=\"button main\" href=\"\(Paths.newRequest)\">\(say("Ask somebody"))</a>"))\
        <p class="soft">\(say("Only you and the other person see a request. Saying no needs no reason."))</p>\
        \(section(say("Waiting for you"), received, none: say("Nobody is waiting for you.")))\
        \(section(say("You asked"), sent, none: say("Nothing that you asked for is open.")))\
        \(when: !above.isEmpty, section(
            say("Two colleagues ask you what comes first"), above, none: .none, links: false))\
        \(when: !patterns.isEmpty, lines(say("Only you see this"), patterns))\
        \(when: !own.isEmpty, lines(say("How often you asked"), own))\
        \(when: !notes.isEmpty, lines(say("Notes"), notes))\
        \(when: !earlier.isEmpty, section(say("Earlier"), earlier, none: .none))
        """
    }

    private func section(_ title: Phrase, _ lines: [Line], none: Phrase, links: Bool = true) -> HTML {
        """
        <section class="block"><h2>\(title)</h2>\
        \(when: lines.isEmpty, Parts.empty(none))\
        \(when: !lines.isEmpty, "<ul class=\"things\">\(each: lines, { line($0, isLink: links) })</ul>")</section>

        """
    }

    private func line(_ line: Line, isLink: Bool) -> HTML {
        let what: HTML = "<bdi>\(line.what)</bdi>"
        let state: HTML = line.letter.map { "<a href=\"\($0)\">\(line.state)</a>" } ?? "\(line.state)"
        return """
            <li><div><p>\(isLink ? "<a href=\"\(Paths.request(line.id))\">\(what)</a>" : what)</p>\
            <p class="soft">\(Phrase.list(line.about))</p></div>\
            <span class="\(when: line.waits, "wait ")push">\(state)</span></li>
            """
    }

    private func lines(_ title: Phrase, _ lines: [PatternLine]) -> HTML {
        """
        <section class="block"><h2>\(title)</h2><ul class="things">\(each: lines, { line in
            """
            <li><p dir="auto">\(line.line)\(some: line.path, { " <a href=\"\($0)\">\(line.link)</a>" })</p></li>
            """
        })</ul></section>

        """
    }
}
