import RingbackWords

/// Mail that could not be matched to a message or person and waits for somebody to look.
struct QuarantinePage: Page {
    var mails: [Mail]
    /// Strangers' letters that are held together.
    var strangers = 0
    /// Whether those are shown.
    var isStrangers = false
    var next: Path?

    struct Mail: Sendable {
        var id: String
        var from: String
        var subject: String
        /// "today 9:12 AM".
        var when: String
        var why: String
        /// "John Smith, Ana, today 9:12 AM".
        var answers: String?
    }

    var title: Phrase { say("Quarantine") }
    var section: Section? { .office }
}

extension QuarantinePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>\(title)</h1><p class="soft">\(Self.lead)</p></div></div>
        \(OfficeRoom.links(.quarantine, frame))\
        \(when: strangers > 0 || isStrangers, strangersLine)\
        \(when: !mails.isEmpty, table)\
        \(when: mails.isEmpty && (strangers == 0 || isStrangers), Parts.empty(Self.nothing))\
        \(Parts.more(next))
        """
    }

    private static let lead = say(
        """
        Mail that nobody could be tied to, or that is not what it says. Nothing here has changed anything.
        """)
    private static let nothing = say(
        """
        Nothing waits here. Mail that cannot be placed will, until somebody has looked.
        """)

    private var strangersLine: HTML {
        isStrangers
            ? """
            <p class="notice"><a href="\(Paths.quarantine)">\(say("All other mail that waits"))</a></p>

            """
            : """
            <p class="notice"><span>\(held) <a href="\(Paths.quarantine(after: nil, strangers: true))">\
            \(say("Open them"))</a></span></p>

            """
    }

    private var held: Phrase {
        say(
            strangers,
            one: "One letter from strangers held, since more came within an hour than an office reads.",
            other: "\(strangers) letters from strangers held, since more came within an hour than an office reads.")
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack held"><thead><tr><th>\(say("Mail"))</th>\
        <th>\(say("From", context: "sender"))</th><th>\(say("Why it waits"))</th>\
        <th>\(say("Received"))</th></tr></thead>
        <tbody>\(each: mails, row)</tbody></table></div>

        """
    }

    private func row(_ mail: Mail) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.heldMail(mail.id))" dir="auto">\(mail.subject)</a></th>\
        <td data-label="\(say("From", context: "sender"))"><bdi>\(mail.from)</bdi></td>\
        <td data-label="\(say("Why"))">\(mail.why)\
        \(some: mail.answers, { "<br><strong>\(say("Looks like an answer for:")) <bdi>\($0)</bdi></strong>" })</td>\
        <td class="when" data-label="\(say("Received"))">\(mail.when)</td></tr>

        """
    }
}

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
                ? say("The call has moved on since this came: it is saved with the call, and nothing else is changed.")
                : say("It does what \(of)’s own mail would.")
        }
    }

    /// A possible destination.
    struct Place: Sendable {
        var id: String
        var title: String
        var detail: String
    }

    var isHeld: Bool { fate == nil }
    var title: Phrase { say("Held mail: \(subject.prefix(60))") }
    var section: Section? { .office }
}

extension HeldMailPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1 class="long" dir="auto">\(subject)</h1></div>
        \(OfficeRoom.links(isHeld && !putAside ? .quarantine : .mails, frame))\
        \(Parts.problem(problem))\
        \(some: fate, { "<div class=\"notice\"><p>\($0)</p></div>\n" })\
        <div class="halves"><section aria-label="\(say("The mail"))">\
        <dl class="card"><dt>\(say("From", context: "sender"))</dt><dd><bdi>\(from)</bdi></dd>\
        \(when: !to.isEmpty, "<dt>\(say("To", context: "receiver"))</dt><dd><bdi>\(to)</bdi></dd>")\
        <dt>\(say("Received"))</dt><dd>\(when)</dd>\(when: !why.isEmpty, whyView)\
        \(when: !files.isEmpty, "<dt>\(say("Files"))</dt><dd>\(each: files, { "<bdi>\($0)</bdi><br>" })</dd>")</dl>
        <div class="card mail-text" dir="auto" tabindex="0" role="region" aria-label="\(say("What it says"))">\
        \(text.isEmpty ? say("(it says nothing that can be shown)") : Phrase(verbatim: text))</div>\
        \(when: isCut, "<p class=\"hint\">\(say("It goes on; only its beginning is shown."))</p>")</section>
        \(when: isHeld, acts(frame))</div>
        """
    }

    private var whyView: HTML {
        """
        <dt>\(putAside ? say("Why it was put aside") : say("Why it waits"))</dt><dd><strong>\(why)</strong></dd>
        """
    }

    private static let whatIsKept = say(
        """
        What it says is kept for next time, its files with the message. Whose the call is does not change.
        """)

    private func acts(_ frame: Frame) -> HTML {
        """
        <section aria-label="\(say("What to do"))">\(some: answer, { answerView($0, frame) })\
        <h2>\(say("Let it through"))</h2>
        <p class="soft">\(Self.whatIsKept)</p>
        \(some: about, { place in
            "<ul class=\"card told\">\(placeView(place, "message", say("Give it to this message"), frame))</ul>"
        })\
        <form class="inline" method="get" action="\(Paths.heldMail(id))" role="search">\
        <label>\(say("Whose call is it about?")) <input class="field" type="search" name="q" value="\(query)" \
        autocomplete="off" dir="auto" placeholder="\(say("Name, number or subject"))"></label> \
        <button class="button">\(say("Find"))</button></form>
        \(when: !query.isEmpty, found(frame))\
        <h2>\(say("Or take it as a call"))</h2>
        <form method="post" action="\(Paths.mailRelease(id))">\(frame.token)<input type="hidden" name="office" value="yes">\
        <button class="button">\(say("File it as a new call"))</button></form>
        <h2>\(say("Or refuse it"))</h2>
        <form class="card" method="post" action="\(Paths.mailRefusal(id))">\(frame.token)\
        \(Parts.field(
            say("Why, if you like"), name: "reason", value: reason, hint: say("It stays on record; nobody is told.")))\
        <button class="button">\(say("Refuse it"))</button></form></section>
        """
    }

    private func answerView(_ answer: Answer, _ frame: Frame) -> HTML {
        """
        <div class="card"><p>\(say("This looks like an answer for:")) <strong><bdi>\(answer.to)</bdi></strong></p>\
        \(when: !answer.said.isEmpty, "<blockquote dir=\"auto\">\(answer.said)</blockquote>")\
        <form method="post" action="\(Paths.mailRelease(id))">\(frame.token)\
        <button class="button main" name="answer" value="yes">\(say("File it as that answer"))</button></form>\
        <p class="hint">\(answer.does) \(say("\(answer.of) is told."))</p></div>

        """
    }

    private func found(_ frame: Frame) -> HTML {
        guard !messages.isEmpty || !contacts.isEmpty else {
            return Parts.empty(
                say("No open message and no contact has that. Try part of the name, or the number."))
        }
        return """
            \(when: !messages.isEmpty, """
            <h3>\(say("Open messages"))</h3><ul class="card told">\(each: messages, {
                placeView($0, "message", say("Give it to this message"), frame)
            })</ul>
            """)\(when: !contacts.isEmpty, """
            <h3>\(say("Contacts"))</h3><ul class="card told">\(each: contacts, {
                placeView($0, "contact", say("Keep it on their card"), frame)
            })</ul>
            """)
            """
    }

    private func placeView(_ place: Place, _ kind: StaticString, _ does: Phrase, _ frame: Frame) -> HTML {
        """
        <li class="line-acts"><span><bdi>\(place.title)</bdi><br><span class="soft small" dir="auto">\(place.detail)\
        </span></span><form method="post" action="\(Paths.mailRelease(id))">\(frame.token)\
        <input type="hidden" name="\(literal: kind)" value="\(place.id)"><input type="hidden" name="q" \
        value="\(query)"><button class="button small">\(does)<span class="sr">: \(place.title), \
        \(place.detail)</span></button></form></li>
        """
    }
}
