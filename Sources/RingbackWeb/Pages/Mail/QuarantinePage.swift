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

    var title: Phrase { say("Unmatched mail") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension QuarantinePage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .quarantine, frame, "\(title)", about: "\(Self.lead)",
            """
            \(when: strangers > 0 || isStrangers, strangersLine)\
            \(when: !mails.isEmpty, Self.table(mails))\
            \(when: mails.isEmpty && (strangers == 0 || isStrangers), Parts.blank(
                say("No unmatched mail"), detail: Self.nothing))\
            \(Parts.more(next))
            """)
    }

    private static let lead = say(
        """
        Unmatched mail, and mail that could not be verified. Nothing here has changed a message.
        """)
    private static let nothing = say(
        """
        Mail that cannot be matched is held here until somebody reviews it.
        """)

    private var strangersLine: HTML {
        isStrangers
            ? Parts.strip(.plain, "<a href=\"\(Paths.quarantine)\">\(say("All other held mail"))</a>")
            : Parts.strip(
                .wait,
                """
                <span>\(held)</span> <a href="\(Paths.quarantine(after: nil, strangers: true))">\(say("View them"))</a>
                """)
    }

    private var held: Phrase {
        say(
            strangers,
            one: "One email from an unknown sender is held, because too many came within an hour.",
            other: "\(strangers) emails from unknown senders are held, because too many came within an hour.")
    }

    /// - Parameter open: the one that is read beside the list, which then leaves out why each waits.
    static func table(_ mails: [Mail], open: String? = nil) -> HTML {
        """
        <table class="long stack"><thead><tr><th scope="col">\(say("Mail"))</th>\
        <th scope="col">\(say("From", context: "sender"))</th>\
        \(when: open == nil, "<th scope=\"col\" class=\"hide\">\(say("Why it is held"))</th>")\
        <th scope="col">\(say("Received"))</th></tr></thead>
        <tbody>\(each: mails, { row($0, open: open) })</tbody></table>

        """
    }

    private static func row(_ mail: Mail, open: String?) -> HTML {
        """
        <tr\(attribute: "aria-current", mail.id == open ? "true" : nil)>\
        <th scope="row"><a href="\(Paths.heldMail(mail.id))" dir="auto">\(mail.subject)</a></th>\
        <td><bdi>\(mail.from)</bdi></td>\(when: open == nil, why(mail))<td><time>\(mail.when)</time></td></tr>

        """
    }

    private static func why(_ mail: Mail) -> HTML {
        """
        <td class="hide">\(mail.why)\
        \(some: mail.answers, { "<br>\(say("Looks like an answer for:")) <b><bdi>\($0)</bdi></b>" })</td>
        """
    }
}
