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

    let title = "Quarantine"
    var section: Section? { .office }
}

extension QuarantinePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>Quarantine</h1><p class="soft">Mail that nobody could be tied to, or that is not \
        what it says. Nothing here has changed anything.</p></div></div>
        \(OfficeRoom.links(.quarantine, frame))\
        \(when: strangers > 0 || isStrangers, strangersLine)\
        \(when: !mails.isEmpty, table)\
        \(when: mails.isEmpty && (strangers == 0 || isStrangers), Parts.empty("Nothing waits here. Mail that cannot be placed will, until somebody has looked."))\
        \(Parts.more(next))
        """
    }

    private var strangersLine: HTML {
        isStrangers
            ? "<p class=\"notice\"><a href=\"\(Paths.quarantine)\">All other mail that waits</a></p>\n"
            : """
            <p class="notice"><span>\(strangers == 1 ? "One letter" : "\(strangers) letters") from strangers held, since \
            more came within an hour than an office reads. <a href="\(Paths.quarantine(after: nil, strangers: true))">\
            Open them</a></span></p>

            """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack held"><thead><tr><th>Mail</th><th>From</th><th>Why it waits</th>\
        <th>Received</th></tr></thead>
        <tbody>\(each: mails, row)</tbody></table></div>

        """
    }

    private func row(_ mail: Mail) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.heldMail(mail.id))" dir="auto">\(mail.subject)</a></th>\
        <td data-label="From"><bdi>\(mail.from)</bdi></td><td data-label="Why">\(mail.why)\
        \(some: mail.answers, { "<br><strong>Looks like an answer for: <bdi>\($0)</bdi></strong>" })</td>\
        <td class="when" data-label="Received">\(mail.when)</td></tr>

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
    var problem: String?
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
        var does: String {
            isLate
                ? "The call has moved on since this came: it is saved with the call, and nothing else is changed."
                : "It does what \(of)’s own mail would."
        }
    }

    /// A possible destination.
    struct Place: Sendable {
        var id: String
        var title: String
        var detail: String
    }

    var isHeld: Bool { fate == nil }
    var title: String { "Held mail: \(subject.prefix(60))" }
    var section: Section? { .office }
}

extension HeldMailPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1 class="long" dir="auto">\(subject)</h1></div>
        \(OfficeRoom.links(isHeld && !putAside ? .quarantine : .mails, frame))\
        \(Parts.problem(problem))\
        \(some: fate, { "<div class=\"notice\"><p>\($0)</p></div>\n" })\
        <div class="halves"><section aria-label="The mail"><dl class="card"><dt>From</dt><dd><bdi>\(from)</bdi></dd>\
        \(when: !to.isEmpty, "<dt>To</dt><dd><bdi>\(to)</bdi></dd>")\
        <dt>Received</dt><dd>\(when)</dd>\(when: !why.isEmpty, "<dt>\(putAside ? "Why it was put aside" : "Why it waits")</dt><dd><strong>\(why)</strong></dd>")\
        \(when: !files.isEmpty, "<dt>Files</dt><dd>\(each: files, { "<bdi>\($0)</bdi><br>" })</dd>")</dl>
        <div class="card mail-text" dir="auto" tabindex="0" role="region" aria-label="What it says">\
        \(text.isEmpty ? "(it says nothing that can be shown)" : text)</div>\
        \(when: isCut, "<p class=\"hint\">It goes on; only its beginning is shown.</p>")</section>
        \(when: isHeld, acts(frame))</div>
        """
    }

    private func acts(_ frame: Frame) -> HTML {
        """
        <section aria-label="What to do">\(some: answer, { answerView($0, frame) })<h2>Let it through</h2>
        <p class="soft">What it says is kept for next time, its files with the message. Whose the call is does not \
        change.</p>
        \(some: about, { place in
            "<ul class=\"card told\">\(placeView(place, "message", "Give it to this message", frame))</ul>"
        })\
        <form class="inline" method="get" action="\(Paths.heldMail(id))" role="search">\
        <label>Whose call is it about? <input class="field" type="search" name="q" value="\(query)" \
        autocomplete="off" dir="auto" placeholder="Name, number or subject"></label> \
        <button class="button">Find</button></form>
        \(when: !query.isEmpty, found(frame))\
        <h2>Or take it as a call</h2>
        <form method="post" action="\(Paths.mailRelease(id))">\(frame.token)<input type="hidden" name="office" value="yes">\
        <button class="button">File it as a new call</button></form>
        <h2>Or refuse it</h2>
        <form class="card" method="post" action="\(Paths.mailRefusal(id))">\(frame.token)\
        \(Parts.field("Why, if you like", name: "reason", value: reason, hint: "It stays on record; nobody is told."))\
        <button class="button">Refuse it</button></form></section>
        """
    }

    private func answerView(_ answer: Answer, _ frame: Frame) -> HTML {
        """
        <div class="card"><p>This looks like an answer for: <strong><bdi>\(answer.to)</bdi></strong></p>\
        \(when: !answer.said.isEmpty, "<blockquote dir=\"auto\">\(answer.said)</blockquote>")\
        <form method="post" action="\(Paths.mailRelease(id))">\(frame.token)\
        <button class="button main" name="answer" value="yes">File it as that answer</button></form>\
        <p class="hint">\(answer.does) \(answer.of) is told.</p></div>

        """
    }

    private func found(_ frame: Frame) -> HTML {
        guard !messages.isEmpty || !contacts.isEmpty else {
            return Parts.empty("No open message and no contact has that. Try part of the name, or the number.")
        }
        return """
            \(when: !messages.isEmpty, """
            <h3>Open messages</h3><ul class="card told">\(each: messages, {
                placeView($0, "message", "Give it to this message", frame)
            })</ul>
            """)\(when: !contacts.isEmpty, """
            <h3>Contacts</h3><ul class="card told">\(each: contacts, {
                placeView($0, "contact", "Keep it on their card", frame)
            })</ul>
            """)
            """
    }

    private func placeView(_ place: Place, _ kind: StaticString, _ does: StaticString, _ frame: Frame) -> HTML {
        """
        <li class="line-acts"><span><bdi>\(place.title)</bdi><br><span class="soft small" dir="auto">\(place.detail)\
        </span></span><form method="post" action="\(Paths.mailRelease(id))">\(frame.token)\
        <input type="hidden" name="\(literal: kind)" value="\(place.id)"><input type="hidden" name="q" \
        value="\(query)"><button class="button small">\(literal: does)<span class="sr">: \(place.title), \
        \(place.detail)</span></button></form></li>
        """
    }
}
