import HTTPTypes
import RingbackWords

/// The page of a mail link: the message and one button. Made for a phone, and for somebody who is not signed in.
struct MailLinkPage: Page {
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
        <div class="narrow mail-link"><p class="soft">\(whom)</p>
        <h1>\(title)</h1>
        \(Parts.problem(problem))\
        \(some: notice, { noticeView($0, frame) })\
        \(some: gist, gistView)\
        \(some: explanation, { "<p class=\"lead\">\($0)</p>\n" })\
        \(some: form, { formView($0, frame) })\
        \(some: more, moreView)\
        </div>
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
        <p class="small soft"><a href="\(path)">\(say("Open Ringback"))</a> \(say("(asks you to sign in)"))</p>

        """
    }

    private func noticeView(_ sentence: Phrase, _ frame: Frame) -> HTML {
        """
        <div class="notice" role="status"><p>\(sentence)</p>\
        \(some: undo, {
            """
            <form method="post" action="\($0)">\(frame.token)<button class="button">\(say("Undo"))</button></form>
            """
        })</div>

        """
    }

    private func gistView(_ gist: Gist) -> HTML {
        """
        <section class="card" aria-label="\(say("The message"))">\
        <p class="lead"><strong><bdi>\(gist.caller)</bdi></strong>\
        \(some: gist.pronunciation, { " <span class=\"say\" dir=\"auto\">\($0)</span>" })\
        \(some: gist.company, { "<br><span class=\"soft small\" dir=\"auto\">\($0)</span>" })</p>
        <p dir="auto">\(gist.regarding)</p>
        <dl>\(some: gist.number, { "<dt>\(say("Number"))</dt><dd>\(Parts.dial($0, gist.dial, nil))</dd>" })\
        \(some: gist.due, { due in
            "<dt>\(say("Due"))</dt><dd>\(due)\(when: gist.isLate, Self.late)</dd>"
        })\
        <dt>\(gist.due == nil ? say("Was with") : say("Owes the return"))</dt><dd><bdi>\(gist.owner)</bdi></dd></dl>\
        \(some: gist.asked, { asked in
            """
            <p class="soft">\(asked.who)</p><blockquote dir="auto">\(asked.words)</blockquote>
            """
        })</section>

        """
    }

    private static let late: HTML = " <span class=\"tag late\">\(say("late"))</span>"

    private func formView(_ form: Form, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(form.action)">\(frame.token)\
        \(when: !form.receivers.isEmpty, receivers(form))\
        \(some: form.field, fieldView)\
        <p><button class="button main big">\(form.button)</button></p>\
        <p class="hint">\(some: form.means, { "\($0) " })\(say("Nothing happens before you press it."))</p></form>

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
