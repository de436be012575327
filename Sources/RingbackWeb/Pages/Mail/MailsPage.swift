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
        ("", say("All", context: "mails")), ("done", say("Handled")), ("quarantined", say("Held for review")),
        ("ignored", say("Set aside")),
        ("released", say("Released")), ("refused", say("Rejected")), ("waiting", say("Not read yet")),
    ]

    var title: Phrase { say("All mail") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension MailsPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .mails, frame, "\(title)", about: "\(Self.lead)", problem: problem,
            "\(filter)\(mails.isEmpty ? nothing : table)\(Parts.more(next))")
    }

    private var filter: HTML {
        """
        <form class="row filter" method="get" action="\(Paths.mails)" role="search">\
        <input class="field auto" type="search" name="q" value="\(query)" autocomplete="off" dir="auto" \
        aria-label="\(say("Find"))" placeholder="\(say("Sender, subject or words"))"> \
        <select class="field auto" name="state" aria-label="\(say("Outcome", context: "mail"))">\
        \(each: Self.states, option)</select> \
        <button class="button">\(say("Show"))</button></form>

        """
    }

    private static let lead = say(
        """
        All incoming mail and its outcome. Mail that was set aside can be opened and released.
        """)

    private var nothing: HTML {
        Parts.blank(query.isEmpty && state.isEmpty ? say("No mail has come in yet.") : say("No mail matches."))
    }

    private func option(_ one: (String, Phrase)) -> HTML {
        """
        <option value="\(one.0)"\(flag: "selected", one.0 == state)>\(one.1)</option>
        """
    }

    private var table: HTML {
        """
        <table class="long stack"><thead><tr><th scope="col">\(say("Mail"))</th>\
        <th scope="col">\(say("From", context: "sender"))</th>\
        <th scope="col">\(say("Outcome", context: "mail"))</th>\
        <th scope="col">\(say("Received"))</th></tr></thead>
        <tbody>\(each: mails, row)</tbody></table>

        """
    }

    private func row(_ mail: Mail) -> HTML {
        """
        <tr><th scope="row">\(mail.isRead ? link(mail) : "<span dir=\"auto\">\(mail.subject)</span>")</th>\
        <td><bdi>\(mail.from)</bdi></td>\
        <td><b>\(mail.fate).</b> \(mail.why)</td><td><time>\(mail.when)</time></td></tr>

        """
    }

    private func link(_ mail: Mail) -> HTML {
        "<a href=\"\(Paths.heldMail(mail.id))\" dir=\"auto\">\(mail.subject)</a>"
    }
}
