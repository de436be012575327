import HTTPTypes
import RingbackWords

/// The page of a mail link: the message and one button. Made for a phone, and for somebody who is not signed in.
struct MailLinkPage: LinkedPage {
    var title: Phrase
    /// The reader's.
    var language = Language.english
    var office = ""
    /// "Margaret Miller": the receiver of the mail.
    var person: String?
    var gist: Gist?
    /// What was done.
    var notice: Phrase?
    var problem: Phrase?
    /// Why there is nothing to press, or what remains to be done.
    var explanation: Phrase?
    var form: Form?
    /// Undoes it, for a minute.
    var undo: Path?
    /// The message itself, after signing in.
    var more: Path?
    var status = HTTPResponse.Status.ok

    var layout: PageLayout { .alone }

    /// The message in six lines.
    struct Gist: Sendable {
        var caller: String
        var pronunciation: String?
        var number: String?
        var dial: String?
        var company: String?
        var regarding: String
        /// `nil` if it is closed.
        var due: String?
        var isLate = false
        var owner: String
        /// What the reader is asked: "Dana asks, 9:12 AM", and the question.
        var asked: (who: String, words: String)?
    }

    struct Form: Sendable {
        var action: Path
        var button: Phrase
        /// What pressing it means, if the button does not say.
        var means: Phrase?
        var field: Field?
        /// Possible receivers, if there is a choice.
        var receivers: [Choice] = []
        var chosen = ""
        var receiversLabel = say("To whom")
    }

    struct Field: Sendable {
        var name: StaticString
        var label: Phrase
        var value = ""
        var isLong = true
    }
}

extension MailLinkPage {
    func main(in frame: Frame) -> HTML {
        """
        <p class="soft">\(whom)</p>
        <h1 class="title">\(title)</h1>
        \(Parts.problem(problem))\
        \(some: notice, { noticeView($0, frame) })\
        \(some: gist, gistView)\
        \(some: explanation, { "<p class=\"lead\">\($0)</p>\n" })\
        \(some: form, { formView($0, frame) })\
        \(some: more, moreView)
        """
    }

    private var whom: HTML {
        let office: HTML = "<bdi>\(office)</bdi>"
        guard let person else { return office }
        let name: HTML = "<bdi>\(person)</bdi>"
        return "\(say("For \(name), \(office)"))"
    }

    private func moreView(_ path: Path) -> HTML {
        """
        <p class="soft"><a href="\(path)">\(say("Open Ringback"))</a> \(say("(asks you to sign in)"))</p>

        """
    }

    private func noticeView(_ sentence: Phrase, _ frame: Frame) -> HTML {
        """
        <div class="strip notice" role="status">\(Parts.icon(.check))<p>\(sentence)</p>\
        \(some: undo, {
            """
            <form method="post" action="\($0)">\(frame.token)<button class="button">\(say("Undo"))</button></form>
            """
        })</div>

        """
    }

    private func gistView(_ gist: Gist) -> HTML {
        """
        <section aria-label="\(say("The message"))">\
        <p class="lead"><b><bdi>\(gist.caller)</bdi></b>\
        \(some: gist.pronunciation, { " <span class=\"say\" dir=\"auto\">\($0)</span>" })\
        \(some: gist.company, { "<br><span class=\"soft\" dir=\"auto\">\($0)</span>" })</p>
        <p class="lead" dir="auto">\(gist.regarding)</p>
        \(Parts.facts(facts(gist)))\
        \(some: gist.asked, { asked in
            """
            <p class="tell" dir="auto"><small>\(asked.who)</small>\(asked.words)</p>
            """
        })</section>

        """
    }

    private func facts(_ gist: Gist) -> [(name: Phrase, value: HTML)] {
        let number = gist.number.map { (name: say("Number"), value: Parts.dial($0, gist.dial, nil)) }
        let due = gist.due.map { due in
            (name: say("Due"), value: "\(due)\(when: gist.isLate, Self.late)" as HTML)
        }
        let owner: (name: Phrase, value: HTML) = (
            gist.due == nil ? say("Last owner") : say("Owner"), "<bdi>\(gist.owner)</bdi>"
        )
        return [number, due, owner].compactMap { $0 }
    }

    private static let late: HTML = " <span class=\"late\">\(say("late"))</span>"

    private func formView(_ form: Form, _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(form.action)">\(frame.token)\
        \(when: !form.receivers.isEmpty, receivers(form))\
        \(some: form.field, fieldView)\
        <button class="button main">\(form.button)</button>\
        <p class="hint">\(some: form.means, { "\($0) " })\(say("Nothing happens until you press it."))</p></form>

        """
    }

    private func receivers(_ form: Form) -> HTML {
        Parts.select(form.receiversLabel, name: "to", options: form.receivers, chosen: form.chosen)
    }

    private func fieldView(_ field: Field) -> HTML {
        field.isLong
            ? Parts.textArea(field.label, name: field.name, value: field.value)
            : Parts.field(field.label, name: field.name, value: field.value)
    }
}
