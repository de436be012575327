import RingbackWords

/// How the office's mail is sent and received, its current state, and what to do about failures.
struct OfficeMailPage: Page {
    var version: Int
    var fields: MailFields
    var canTest: Bool
    var canFetch: Bool
    /// "today 9:15 AM": the mailbox is not read automatically until then.
    var heldUntil: String?
    /// "Mail 2 of the mailbox could not be fetched: …", each.
    var refused: [String] = []
    /// "Mails go out. The last one went today 9:12 AM."
    var sending: Fare
    var fetching: Fare
    var waiting: Int
    var failed: [Failed] = []
    var troubles: [Trouble] = []
    var problem: Phrase?
    /// The result of a test or of fetching.
    var trial: Trial?

    struct Fare: Sendable {
        var sentence: String
        /// "Since 9:12 AM the server says: …", with advice.
        var error: (words: String, advice: String)?
    }

    struct Failed: Sendable {
        var number: Int
        var to: String
        var what: String
        var when: String
        var error: String
    }

    struct Trouble: Sendable {
        var person: String
        var name: String
        /// "since 9:12: mailbox full".
        var words: String
    }

    struct Trial: Sendable {
        var sentence: String
        var words: String?
        var advice: String?
        /// A test failed, and details were not requested.
        var asksForDetails = false
    }

    var title: Phrase { say("Mail") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

/// What an administrator types.
struct MailFields: Sendable {
    var smtpURL = ""
    var smtpUser = ""
    var imapURL = ""
    var imapUser = ""
    var from = ""
    var replyDomain = ""
    var publicURL = ""
    var trustedServer = ""
    /// Where links lead while ``publicURL`` is empty.
    var listensAt: String?
    var hasSMTPPassword = false
    var hasIMAPPassword = false
    var receiver = ""
    var receivers: [Choice] = []
    var endsByButton = false
    var withoutParticulars = false
    /// Fields fixed by the server's settings: shown, not editable.
    var fixed: Set<String> = []
    /// What is wrong with which field, by its name.
    var faults: [String: Phrase] = [:]
}

extension OfficeMailPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .mail, frame, "\(title)", about: "\(say("How mail is sent and received. Changes take effect when saved."))",
            problem: problem, panel: Settings.panel(say("Status"), status(frame)),
            "\(some: trial, { trialView($0, frame) })\(form(frame))")
    }

    private func trialView(_ trial: Trial, _ frame: Frame) -> HTML {
        """
        <div class="strip notice\(when: trial.words != nil || trial.asksForDetails, " late problem")" role="status">\
        <b>\(trial.sentence)</b>\
        \(some: trial.words, { "<p>\(say("Server reply:")) <bdi>\($0)</bdi></p>" })\
        \(some: trial.advice, { "<p>\($0)</p>" })\
        \(when: trial.asksForDetails, detailsForm(frame))</div>

        """
    }

    private func detailsForm(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.officeMailTest)">\(frame.token)<input type="hidden" name="details" \
        value="yes"><button class="button">\(say("Try again and show details"))</button></form>
        """
    }

    // MARK: The account

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.officeMail)" autocomplete="off">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">
        \(Settings.group(say("Sending"), about: say("The mail server that sends the office’s mail."), sendingFields))\
        \(Settings.group(
            say("Receiving"), about: say("The mailbox for replies and callers’ mail."), receivingFields))\
        \(Settings.group(
            say("Addresses"), about: say("Where links and replies lead, and who can answer by email."), addresses))\
        \(Settings.group(
            say("Content of emails"), about: say("For offices whose calls must not be readable in a mailbox."),
            box("withoutParticulars", fields.withoutParticulars, Self.particulars)))\
        \(Parts.saveBar())</form>
        """
    }

    private var sendingFields: HTML {
        """
        \(field(
            say("SMTP server"), "smtpURL", fields.smtpURL, of: "smtp",
            say("smtp://mail.example.org:587, or smtps://mail.example.org")))\
        \(field(
            say("Username"), "smtpUser", fields.smtpUser, of: "smtp", say("Leave empty if no sign-in is needed.")))\
        \(password("smtpPassword", fields.hasSMTPPassword, of: "smtp"))\
        \(field(
            say("Office email address"), "from", fields.from, of: "from",
            say("The sender of all emails, and where callers can write.")))
        """
    }

    private var receivingFields: HTML {
        """
        \(field(
            say("IMAP server"), "imapURL", fields.imapURL, of: "imap",
            say("imaps://mail.example.org. Leave empty if mail comes in another way.")))\
        \(field(say("IMAP username"), "imapUser", fields.imapUser, of: "imap", nil))\
        \(password("imapPassword", fields.hasIMAPPassword, of: "imap"))\
        \(Parts.select(
            say("Mail for nobody in particular goes to"), name: "receiver", options: Self.receivers(fields),
            chosen: fields.receiver, hint: say("When neither the sender nor the subject shows who it is for."),
            problem: fields.faults["receiver"]))
        """
    }

    private var addresses: HTML {
        """
        \(field(
            say("Web address of Ringback"), "publicURL", fields.publicURL, of: "publicURL",
            Self.openingHint(fields)))\
        \(field(
            say("Reply domain"), "replyDomain", fields.replyDomain, of: "replyDomain",
            say("Leave empty to use the domain of the office’s email address.")))\
        \(field(
            say("Trusted mail server"), "trustedServer", fields.trustedServer, of: "trustedServer",
            Self.trustedHint))\
        <p class="hint">\(Self.withoutTrusted)</p>\
        \(box("endsByButton", fields.endsByButton, Self.buttonNeeded))
        """
    }

    private func box(_ name: StaticString, _ isOn: Bool, _ label: Phrase) -> HTML {
        """
        <label class="check"><input type="checkbox" name="\(literal: name)" value="yes"\(flag: "checked", isOn)> \
        <span>\(label)</span></label>
        """
    }

    private static let trustedHint = say(
        """
        The name your mail server uses in Authentication-Results. Add “below” if it writes them below its Received \
        line, as Postfix with a milter does. Leave empty if there is none.
        """)
    private static let withoutTrusted = say(
        """
        Without one, anyone who knows a reply address and writes in that person’s name acts as them. Reply addresses \
        become known when an answer is copied to others.
        """)
    private static let buttonNeeded = say(
        """
        Without a trusted server, emailed answers that close or accept something (done, accept, no) need the button \
        in the email
        """)
    private static let particulars = say(
        """
        Only that a call is waiting, with a link to sign in: no name, number or text
        """)

    private static func openingHint(_ fields: MailFields) -> Phrase {
        fields.listensAt.map {
            say("The full address, starting with https. Without it, links in emails lead to \($0).")
        } ?? say("The full address, starting with https. Without it, emails have no links.")
    }

    private static func receivers(_ fields: MailFields) -> [Choice] {
        [
            Choice(value: "", title: say("the front desk")),
            Choice(value: "nobody", title: say("nobody: it is held under Unmatched mail")),
        ] + fields.receivers
    }

    private func field(
        _ label: Phrase, _ name: StaticString, _ value: String, of setting: String, _ hint: Phrase?
    ) -> HTML {
        guard !fields.fixed.contains(setting) else {
            return """
                <div class="on"><span>\(label)</span><span><bdi>\(value.isEmpty ? "–" : value)</bdi> \
                <span class="soft">\(say("set where the server is started"))</span></span></div>

                """
        }
        return Parts.field(label, name: name, value: value, hint: hint, problem: fields.faults[name.description])
    }

    /// Write-only: a stored password is never sent back.
    private func password(_ name: StaticString, _ isThere: Bool, of setting: String) -> HTML {
        guard !fields.fixed.contains(setting) else { return .none }
        return Parts.field(
            say("Password"), name: name, type: "password",
            hint: isThere
                ? say("A password is saved but not shown. Leave this empty to keep it.")
                : say("Or an access token, as oauth2:TOKEN."),
            problem: fields.faults[name.description], autocomplete: "new-password")
    }
}
