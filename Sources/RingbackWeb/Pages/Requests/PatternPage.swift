import RingbackCore
import RingbackDesk
import RingbackWords

/// What one was asked again and again by one person, and the note that can be made of it.
struct PatternPage: Page {
    var like: String
    var line: Phrase
    var asker: String
    var requests: [(what: String, when: String, path: Path, answer: Phrase)]
    var text: String
    var notes: [MyRequestsPage.PatternLine]
    var problem: Phrase?

    var title: Phrase { say("Similar requests from \(asker)") }
    var layout: PageLayout { .read }
    var scripts: [Asset] { [.keys] }
}

extension PatternPage {
    init(_ view: PatternView, _ notes: [PatternNoteView], _ wording: Wording) {
        self.init(
            like: view.pattern.like.text, line: wording.line(of: view), asker: view.from.name,
            requests: view.requests.map { one in
                (
                    one.what, wording.moment(one.at), Paths.request(one.id.text),
                    one.reply?.answer.short ?? one.state.words
                )
            }, text: wording.draft(of: view),
            notes: notes.filter { $0.note.like == view.pattern.like && $0.isWriter }.map { .init($0, wording) })
    }

    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.requests, "\(say("My requests"))"))\
        <h1>\(title)</h1>\(Parts.problem(problem))\
        <p dir="auto">\(line)</p>\
        <p class="soft">\(say("Only you see this. \(asker) sees the same counts about what they asked."))</p>\
        <ul class="things">\(each: requests, { one in
            """
            <li><p><a href="\(one.path)"><bdi>\(one.what)</bdi></a> <span class="soft">\(one.when)</span></p>\
            <span>\(one.answer)</span></li>
            """
        })</ul>\
        \(each: notes, { note in
            "<p>\(note.line). \(some: note.path, { "<a href=\"\($0)\">\(note.link)</a>" })</p>"
        })\
        <form class="form" method="post" action="\(Paths.patternNotes(like))">\(frame.token)\
        \(Parts.textArea(
            say("A note with the facts"), name: "text", value: text,
            hint: say(
                "What happened and when, without a judgment. It goes to \(asker) first; then, if you want, to a manager."),
            rows: 14))\
        <div class="row"><button class="button main">\(say("Give it to \(asker)"))</button></div></form>
        """
    }
}

/// A note of facts: for its writer, whoever it is about, and the manager who was given it.
struct PatternNotePage: Page {
    var id: String
    var by: String
    var about: String
    var when: String
    var text: String
    var shared: Phrase?
    var evidence: [(when: String, what: String, answer: Phrase, text: String)]
    var managers: [Choice]
    var problem: Phrase?

    var title: Phrase { say("A note from \(by) for \(about)") }
    var layout: PageLayout { .read }
    var scripts: [Asset] { [.keys] }
}

extension PatternNotePage {
    init(_ view: PatternNoteView, _ wording: Wording) {
        self.init(
            id: view.note.id.text, by: view.by.name, about: view.about.name, when: wording.moment(view.note.at),
            text: view.note.said,
            shared: view.manager.map { manager in
                let at = view.note.managerAt.map(wording.moment) ?? ""
                return say("\(manager.name) was given it, too: \(at). All three of you know that.")
            },
            evidence: view.note.evidence.map { one in
                (wording.moment(one.at), one.what, one.answer?.short ?? WorkRequest.State.waiting.words, one.text)
            }, managers: view.managers.map { Choice(value: $0.id.text, title: $0.name) })
    }

    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.requests, "\(say("My requests"))"))\
        <h1>\(title)</h1>\(Parts.problem(problem))\
        <p class="soft">\(say("\(about) has had it since \(when)."))\(some: shared, { " \($0)" })</p>\
        \(each: text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init), {
            "<p dir=\"auto\">\($0)</p>"
        })\
        <h2>\(say("What it is based on"))</h2><ul class="things">\(each: evidence, { one in
            """
            <li><div><p><bdi>\(one.what)</bdi> <span class="soft">\(one.when)</span></p>\
            \(when: !one.text.isEmpty, "<p class=\"soft\" dir=\"auto\">\(one.text)</p>")</div>\
            <span>\(one.answer)</span></li>
            """
        })</ul>\
        \(when: !managers.isEmpty, """
            <form class="form" method="post" action="\(Paths.patternNoteManager(id))">\(frame.token)\
            \(Parts.select(
                say("Give it to a manager, too"), name: "to", options: managers, chosen: managers.first?.value,
                hint: say("With the requests it is based on. \(about) sees that you gave it to a manager, and when.")))\
            <div class="row"><button class="button">\(say("Give it", context: "button"))</button></div></form>
            """)
        """
    }
}
