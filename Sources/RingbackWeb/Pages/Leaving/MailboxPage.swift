import RingbackCore
import RingbackDesk
import RingbackWords

/// The messages of somebody absent, for whoever says why: asked first, then those for business.
struct MailboxPage: Page {
    var person: String
    var name: String
    /// "Grace is away until Mon, Dec 14; Tom covers until then."
    var away: String
    /// `nil` while it has to be said why.
    var lines: [Line]?
    var closed = 0
    var why = ""
    var problem: Phrase?

    struct Line: Sendable {
        var path: Path
        var caller: String
        var regarding: String
        var due: String
    }

    var title: Phrase { say("\(name)’s messages") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
}

extension MailboxPage {
    init(_ messages: AbsentMessages, _ say: Wording) {
        self.init(
            person: messages.owner.id.text, name: messages.owner.name,
            away: messages.away.map { say.away($0, messages.names) } ?? "",
            lines: messages.entries.map { entries in
                entries.map { entry in
                    Line(
                        path: Paths.message(entry.message.id.text), caller: EntryView.caller(entry.message, say),
                        regarding: entry.message.regarding, due: say.moment(entry.message.timing.due))
                }
            }, closed: messages.closed)
    }

    func main(in frame: Frame) -> HTML {
        """
        <h1 class="title">\(title)</h1><p>\(away)</p>\(Parts.problem(problem))\
        \(some: lines, opened)\(when: lines == nil, ask(frame))
        """
    }

    private func ask(_ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.mailbox(person))">\(frame.token)\
        \(Parts.field(
            say("Why do you open them?"), name: "why", value: why,
            hint: say("\(name) is shown this when back. It stands in the history."), required: true, takesFocus: true))\
        <div class="row"><button class="button main">\(say("Open the messages"))</button></div></form>

        """
    }

    private func opened(_ lines: [Line]) -> HTML {
        """
        \(lines.isEmpty ? Parts.blank(say("Nothing is open.")) : """
            <ul class="things">\(each: lines, {
                """
                <li><a href="\($0.path)"><bdi>\($0.caller)</bdi></a> <span class="soft">\(say("due \($0.due)"))</span>\
                <br><span dir="auto">\($0.regarding)</span></li>
                """
            })</ul>
            """)\
        \(when: closed > 0, "<p class=\"soft\">\(say(closed, one: "1 is held back and stays closed.", other: "\(closed) are held back and stay closed."))</p>")
        """
    }
}

/// Who opened one's messages meanwhile, and why.
struct WhileAwayPage: Page {
    struct Line: Sendable {
        /// "Folake Balogun, Mon, Nov 30, 9:12 AM".
        var title: String
        var why: String
        var isNew: Bool
    }

    var lines: [Line]

    var title: Phrase { say("While you were away") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
}

extension WhileAwayPage {
    init(_ openings: [(opening: MailboxOpening, by: Named)], _ say: Wording) {
        lines = openings.map { opening, by in
            Line(title: "\(by.name), \(say.dated(opening.at))", why: opening.why, isNew: opening.seenAt == nil)
        }
    }

    func main(in frame: Frame) -> HTML {
        """
        <h1 class="title">\(title)</h1>\
        <p class="soft">\(say("Who opened your messages without covering for you, and why."))</p>\
        \(lines.isEmpty ? Parts.blank(say("Nobody did.")) : """
            <ul class="things">\(each: lines, {
                "<li><b>\($0.title)</b>\(when: $0.isNew, " <span class=\"soft\">\(say("new"))</span>")<br><span dir=\"auto\">\($0.why)</span></li>"
            })</ul>
            """)\
        \(when: lines.contains(where: \.isNew), """
            <form method="post" action="\(Paths.whileAway)">\(frame.token)\
            <div class="row"><button class="button">\(say("Read", context: "button"))</button></div></form>
            """)
        """
    }
}
