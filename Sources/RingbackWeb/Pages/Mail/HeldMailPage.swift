import RingbackWords

/// One quarantined mail: its text, and where it can go.
struct HeldMailPage: Page {
    var id: String
    var from: String
    var to: String
    var subject: String
    var when: String
    var why: String
    var text: String
    var isCut = false
    /// "voice.wav, audio/wav, 240 KB".
    var files: [String] = []
    /// Its outcome, once it no longer waits: "Kept with the message of John Smith. Max, today 9:20 AM".
    var fate: String?
    /// The message it seems to be about.
    var about: Place?
    var answer: Answer?
    var query = ""
    var messages: [Place] = []
    var contacts: [Place] = []
    var problem: Phrase?
    var reason = ""
    /// Set aside: no person seemed to have written it.
    var putAside = false
    var leftOut = ""
    /// What else waits, at the left of one that waits.
    var others: [QuarantinePage.Mail] = []

    /// Whose answer it seems to be.
    struct Answer: Sendable {
        /// Ana.
        var of: String
        /// "John Smith, Ana, today 9:12 AM".
        var to: String
        var said: String
        var isLate = false

        /// The effect of filing it.
        var does: Phrase {
            isLate
                ? say("The call has changed since this came: it is saved with the call, and nothing else is changed.")
                : say("It has the same effect as \(of)’s own email.")
        }
    }

    /// A possible destination.
    struct Place: Sendable {
        var id: String
        var title: String
        var detail: String
    }

    var isHeld: Bool { fate == nil }
    var title: Phrase { say("Unmatched mail: \(subject.prefix(60))") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension HeldMailPage {
    func main(in frame: Frame) -> HTML {
        """
        \(OfficeRoom.links(isListed ? .quarantine : .mails, frame))\
        \(isListed ? beside(frame) : alone(frame))
        """
    }

    /// Whether it waits with others in a list.
    var isListed: Bool { isHeld && !putAside }

    /// The list, and this one at its right; on a telephone this one alone.
    private func beside(_ frame: Frame) -> HTML {
        """
        <section class="wide hide" aria-label="\(say("Unmatched mail"))"><div class="head"><h2 class="title">\
        \(say("Unmatched mail"))</h2></div>\(QuarantinePage.table(others, open: id))</section>
        <section class="panel letter" aria-label="\(say("The mail"))"><div class="panel-body" tabindex="0">\
        \(Parts.crumb(Paths.quarantine, "\(say("All unmatched mail"))"))\(mail(frame))</div></section>

        """
    }

    private func alone(_ frame: Frame) -> HTML {
        """
        <div class="wide"><div class="read">\(Parts.crumb(Paths.mails, "\(say("All mail"))"))\(mail(frame))</div></div>

        """
    }

    private func mail(_ frame: Frame) -> HTML {
        """
        <h1 dir="auto">\(subject)</h1>
        \(Parts.problem(problem))\
        \(some: fate, { Parts.strip(.plain, "\($0)") })\
        \(some: answer, { answerView($0, frame) })\
        \(Parts.facts([
            (say("From", context: "sender"), "<bdi>\(from)</bdi>"),
            (say("To", context: "receiver"), "\(when: !to.isEmpty, "<bdi>\(to)</bdi>")"),
            (say("Received"), "\(when)"),
            (putAside ? say("Why it was set aside") : say("Why it is held"), "\(when: !why.isEmpty, "<b>\(why)</b>")"),
            (say("Files"), "\(each: files, { "<bdi>\($0)</bdi><br>" })"),
        ]))\
        <div class="says" dir="auto" tabindex="0" role="region" aria-label="\(say("Text"))">\
        \(text.isEmpty ? say("(nothing that can be shown)") : Phrase(verbatim: text))</div>\
        \(when: isCut, "<p class=\"hint\">\(say("Only the beginning is shown."))</p>")\
        \(when: isHeld, acts(frame))
        """
    }

    private static let whatIsKept = say(
        """
        The text is saved for next time, the files with the message. The owner does not change.
        """)

    private func acts(_ frame: Frame) -> HTML {
        """
        \(Settings.block(say("Release"), """
            <p class="soft">\(Self.whatIsKept)</p>\
            \(some: about, { place in
                "<ul class=\"things\">\(placeView(place, "message", say("Attach to this message"), frame))</ul>"
            })\
            <form class="form" method="get" action="\(Paths.heldMail(id))" role="search">\
            <label class="on">\(say("Which call is it about?")) <input class="field" type="search" name="q" \
            value="\(query)" autocomplete="off" dir="auto" placeholder="\(say("Name, number or subject"))"></label>\
            <div class="row"><button class="button">\(say("Find"))</button></div></form>\
            \(when: !query.isEmpty, found(frame))
            """))\
        \(Settings.block(say("Or file it as a call"), """
            <form class="row" method="post" action="\(Paths.mailRelease(id))">\(frame.token)\
            <input type="hidden" name="office" value="yes">\
            <button class="button">\(say("File as a new call"))</button></form>
            """))\
        \(Settings.block(say("Or reject it"), """
            <form class="form" method="post" action="\(Paths.mailRefusal(id))">\(frame.token)\
            \(Parts.field(
                say("Reason (optional)"), name: "reason", value: reason,
                hint: say("It stays on record; nobody is notified.")))\
            <div class="row"><button class="button">\(say("Reject"))</button></div></form>
            """))
        """
    }

    private func answerView(_ answer: Answer, _ frame: Frame) -> HTML {
        """
        <div class="tell"><small>\(say("This looks like an answer for:")) <b><bdi>\(answer.to)</bdi></b></small>\
        <span dir="auto">\(answer.said)</span></div>\
        <form class="row" method="post" action="\(Paths.mailRelease(id))">\(frame.token)\
        <button class="button main" name="answer" value="yes">\(say("File as that answer"))</button></form>\
        <p class="hint">\(answer.does) \(say("\(answer.of) is notified."))</p>

        """
    }

    private func found(_ frame: Frame) -> HTML {
        guard !messages.isEmpty || !contacts.isEmpty else {
            return Parts.empty(
                say("No open message or contact matches. Try part of the name, or the number."))
        }
        return """
            \(when: !messages.isEmpty, """
            <h3>\(say("Open messages"))</h3><ul class="things">\(each: messages, {
                placeView($0, "message", say("Attach to this message"), frame)
            })</ul>
            """)\(when: !contacts.isEmpty, """
            <h3>\(say("Contacts"))</h3><ul class="things">\(each: contacts, {
                placeView($0, "contact", say("Save on their card"), frame)
            })</ul>
            """)
            """
    }

    private func placeView(_ place: Place, _ kind: StaticString, _ does: Phrase, _ frame: Frame) -> HTML {
        """
        <li><span><bdi>\(place.title)</bdi><br><span class="soft" dir="auto">\(place.detail)</span></span>\
        <form method="post" action="\(Paths.mailRelease(id))">\(frame.token)\
        <input type="hidden" name="\(literal: kind)" value="\(place.id)"><input type="hidden" name="q" \
        value="\(query)"><button class="button">\(does)<span class="sr">: \(place.title), \
        \(place.detail)</span></button></form></li>
        """
    }
}
