import RingbackWords

/// All incoming mail and what became of it.
struct MailsPage: Page {
    var mails: [Mail]
    var state = ""
    var query = ""
    var next: Path?
    var problem: Phrase?

    struct Mail: Sendable {
        var id: String
        var from: String
        var subject: String
        /// "today 9:12 AM".
        var when: String
        /// "Put aside"
        var fate: Phrase
        /// Its outcome, or why it is in this state.
        var why: String
        /// Whether it can be opened: it has been read.
        var isRead: Bool
    }

    /// The filters and their labels.
    static let states: [(String, Phrase)] = [
        ("", say("All", context: "mails")), ("done", say("Dealt with")), ("quarantined", say("Waiting for somebody")),
        ("ignored", say("Put aside")),
        ("released", say("Let through")), ("refused", say("Refused")), ("waiting", say("Not read yet")),
    ]

    var title: Phrase { say("All mail") }
    var section: Section? { .office }
}

extension MailsPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>\(title)</h1><p class="soft">\(Self.lead)</p></div></div>
        \(OfficeRoom.links(.mails, frame))\
        \(Parts.problem(problem))\
        <form class="inline" method="get" action="\(Paths.mails)" role="search"><label>\(say("Find")) \
        <input class="field" type="search" name="q" value="\(query)" autocomplete="off" dir="auto" \
        placeholder="\(say("Sender, subject or words"))"></label> <label>\(say("What became of it", context: "mail")) \
        <select class="field" name="state">\(each: Self.states, option)</select></label> \
        <button class="button">\(say("Show"))</button></form>
        \(mails.isEmpty ? nothing : table)\
        \(Parts.more(next))
        """
    }

    private static let lead = say(
        """
        Everything that came in, with what became of it. What was put aside can be opened and let through.
        """)

    private var nothing: HTML {
        Parts.empty(query.isEmpty && state.isEmpty ? say("No mail has come in yet.") : say("No mail matches."))
    }

    private func option(_ one: (String, Phrase)) -> HTML {
        """
        <option value="\(one.0)"\(flag: "selected", one.0 == state)>\(one.1)</option>
        """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack held"><thead><tr><th>\(say("Mail"))</th>\
        <th>\(say("From", context: "sender"))</th><th>\(say("What became of it", context: "mail"))</th>\
        <th>\(say("Received"))</th></tr></thead>
        <tbody>\(each: mails, row)</tbody></table></div>

        """
    }

    private func row(_ mail: Mail) -> HTML {
        """
        <tr><th scope="row">\(mail.isRead ? link(mail) : "<span dir=\"auto\">\(mail.subject)</span>")</th>\
        <td data-label="\(say("From", context: "sender"))"><bdi>\(mail.from)</bdi></td>\
        <td data-label="\(say("What became of it", context: "mail"))"><strong>\(mail.fate).</strong> \
        \(mail.why)</td><td class="when" data-label="\(say("Received"))">\(mail.when)</td></tr>

        """
    }

    private func link(_ mail: Mail) -> HTML {
        "<a href=\"\(Paths.heldMail(mail.id))\" dir=\"auto\">\(mail.subject)</a>"
    }
}
