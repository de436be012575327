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
}

extension OfficeMailPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><h1>\(title)</h1></div>
        \(OfficeRoom.links(.mail, frame))\
        \(Parts.problem(problem))\
        \(some: trial, { trialView($0, frame) })\
        <div class="halves"><section><h2>\(say("The account", context: "mail"))</h2>\(form(frame))</section>
        <section><h2>\(say("How it fares"))</h2>\(fares(frame))\
        \(when: !failed.isEmpty, failedList(frame))\
        \(when: !troubles.isEmpty, troubleList(frame))</section></div>
        """
    }

    private func trialView(_ trial: Trial, _ frame: Frame) -> HTML {
        if trial.asksForDetails {
            return """
                <div class="notice problem" role="status"><p><strong>\(trial.sentence)</strong></p>\
                <form method="post" action="\(Paths.officeMailTest)">\(frame.token)<input type="hidden" name="details" \
                value="yes"><button class="button">\(say("Try again and show details"))</button></form></div>

                """
        }
        return """
            <div class="notice\(trial.words == nil ? "" : " problem")" role="status"><div><p><strong>\(trial.sentence)\
            </strong></p>\(some: trial.words, { "<p>\(say("The server’s words:")) <bdi>\($0)</bdi></p>" })\
            \(some: trial.advice, { "<p>\($0)</p>" })</div></div>

            """
    }

    // MARK: The account

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.officeMail)" autocomplete="off">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">
        <h3>\(say("Sending"))</h3>\
        \(field(
            say("Server to send by"), "smtpURL", fields.smtpURL, of: "smtp",
            say("smtp://mail.example.org:587, or smtps://mail.example.org")))\
        \(field(
            say("User"), "smtpUser", fields.smtpUser, of: "smtp", say("Leave it empty where nobody has to sign in.")))\
        \(password("smtpPassword", fields.hasSMTPPassword, of: "smtp"))\
        \(field(
            say("The office’s own address"), "from", fields.from, of: "from",
            say("What mails come from, and where callers may write to.")))
        <h3>\(say("Receiving"))</h3>\
        \(field(
            say("Mailbox’s server"), "imapURL", fields.imapURL, of: "imap",
            say("imaps://mail.example.org. Leave it empty where mail comes another way.")))\
        \(field(say("User of the mailbox"), "imapUser", fields.imapUser, of: "imap", nil))\
        \(password("imapPassword", fields.hasIMAPPassword, of: "imap"))
        \(Parts.select(
            say("Mail that names nobody goes to"), name: "receiver", options: Self.receivers(fields),
            chosen: fields.receiver, hint: say("When neither the caller nor the subject says whose it is.")))
        <h3>\(say("Addresses"))</h3>\
        \(field(
            say("Where people open Ringback"), "publicURL", fields.publicURL, of: "publicURL",
            Self.openingHint(fields)))\
        \(field(
            say("Domain of replies"), "replyDomain", fields.replyDomain, of: "replyDomain",
            say("Empty for that of the office’s address.")))\
        \(field(
            say("Mail server that is trusted"), "trustedServer", fields.trustedServer, of: "trustedServer",
            Self.trustedHint))\
        <p class="hint">\(Self.withoutTrusted)</p>
        <label class="check wide"><input type="checkbox" name="endsByButton" value="yes"\
        \(flag: "checked", fields.endsByButton)> <span>\(Self.buttonNeeded)</span></label>
        <h3>\(say("What mails say"))</h3>
        <label class="check wide"><input type="checkbox" name="withoutParticulars" value="yes"\
        \(flag: "checked", fields.withoutParticulars)> <span>\(Self.particulars)</span></label>
        <p><button class="button main">\(say("Save"))</button></p></form>
        """
    }

    private static let trustedHint = say(
        """
        The name by which your own server signs Authentication-Results, with “below” behind it where it writes them \
        below its Received line, as Postfix with a milter does; empty where none does.
        """)
    private static let withoutTrusted = say(
        """
        Without one, whoever knows a reply address and writes in that person’s name acts as them. Reply addresses get \
        known where an answer is copied to others.
        """)
    private static let buttonNeeded = say(
        """
        Without a trusted server, answers by mail that end something (done, accept, no) need the button in the mail
        """)
    private static let particulars = say(
        """
        Only that a call waits, with a link to sign in: no name, no number, nothing of what was said
        """)

    private static func openingHint(_ fields: MailFields) -> Phrase {
        fields.listensAt.map {
            say("The whole address, with https in front. Without it, links in mails lead to \($0).")
        } ?? say("The whole address, with https in front. Without it, mails have no links.")
    }

    private static func receivers(_ fields: MailFields) -> [Choice] {
        [
            Choice(value: "", title: say("the front desk")),
            Choice(value: "nobody", title: say("nobody: it waits in the quarantine")),
        ] + fields.receivers
    }

    private func field(
        _ label: Phrase, _ name: StaticString, _ value: String, of setting: String, _ hint: Phrase?
    ) -> HTML {
        guard !fields.fixed.contains(setting) else {
            return """
                <div class="row"><span class="label-like">\(label)</span><div><bdi>\(value.isEmpty ? "–" : value)\
                </bdi> <span class="tag">\(say("fixed by the server’s settings"))</span></div></div>

                """
        }
        return Parts.field(label, name: name, value: value, hint: hint)
    }

    /// Write-only: a stored password is never sent back.
    private func password(_ name: StaticString, _ isThere: Bool, of setting: String) -> HTML {
        guard !fields.fixed.contains(setting) else { return .none }
        return Parts.field(
            say("Password"), name: name, type: "password",
            hint: isThere
                ? say("One is kept and is not shown. Leave this empty to keep it.")
                : say("Or an access token, as oauth2:TOKEN."),
            autocomplete: "new-password")
    }

    // MARK: How it fares

    private func fares(_ frame: Frame) -> HTML {
        """
        <div class="card"><h3>\(say("Out", context: "mail"))</h3>\(fare(sending))\
        <p>\(Self.waits(waiting))</p>\
        \(when: canTest, button(say("Send a test"), to: Paths.officeMailTest, frame))
        <h3>\(say("In", context: "mail"))</h3>\(fare(fetching))\
        \(each: refused, { "<p class=\"wrong\"><bdi>\($0)</bdi></p>" })\
        \(some: heldUntil, { "<p>\(say("It is not read by itself before \($0)."))</p>" })\
        \(when: canFetch, fetchButton(frame))</div>

        """
    }

    private static func waits(_ number: Int) -> Phrase {
        switch number {
        case 0: say("Nothing waits to go out.")
        case 1000...: say("A thousand mails or more wait to go out.")
        default: say(number, one: "One mail waits to go out.", other: "\(number) mails wait to go out.")
        }
    }

    private func fetchButton(_ frame: Frame) -> HTML {
        button(heldUntil == nil ? say("Fetch now") : say("Read it now"), to: Paths.officeMailFetch, frame)
    }

    private func fare(_ fare: Fare) -> HTML {
        """
        <p>\(fare.sentence)</p>\(some: fare.error, { error in
            "<p class=\"wrong\"><bdi>\(error.words)</bdi></p><p>\(error.advice)</p>"
        })
        """
    }

    private func button(_ title: Phrase, to path: Path, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(path)">\(frame.token)<button class="button">\(title)</button></form>
        """
    }

    private func failedList(_ frame: Frame) -> HTML {
        """
        <h2>\(say("Mails that did not get out"))</h2><ul class="card told">\(each: failed, { mail in
            """
            <li class="line-acts"><span>\(Self.headline(mail))\
            <br><span class="small wrong"><bdi>\(mail.error)</bdi></span></span>\
            <form method="post" action="\(Paths.outboxRetry(String(mail.number)))">\(frame.token)\
            <button class="button small">\(say("Send again"))\
            <span class="sr">: \(say("\(mail.what) to \(mail.to)", context: "mail"))</span></button></form>\
            </li>
            """
        })</ul>

        """
    }

    private static func headline(_ mail: Failed) -> Phrase {
        let to: HTML = "<bdi>\(mail.to)</bdi>"
        let at: HTML = "<span class=\"soft\">\(mail.when)</span>"
        return say("\(mail.what) to \(to), \(at)")
    }

    private func troubleList(_ frame: Frame) -> HTML {
        """
        <h2>\(say("People whose mail comes back"))</h2><ul class="card told">\(each: troubles, { trouble in
            """
            <li class="line-acts"><span><a href="\(Paths.person(trouble.person))">\(trouble.name)</a>, \
            <bdi>\(trouble.words)</bdi></span><form method="post" action="\(Paths.mailMended(trouble.person))">\
            \(frame.token)<button class="button small">\(say("It works again"))\
            <span class="sr">: \(trouble.name)</span>\
            </button></form></li>
            """
        })</ul>

        """
    }
}
