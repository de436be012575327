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
    var problem: String?
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

    let title = "Mail"
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
        <div class="head"><h1>Mail</h1></div>
        \(OfficeRoom.links(.mail, frame))\
        \(Parts.problem(problem))\
        \(some: trial, { trialView($0, frame) })\
        <div class="halves"><section><h2>The account</h2>\(form(frame))</section>
        <section><h2>How it fares</h2>\(fares(frame))\
        \(when: !failed.isEmpty, failedList(frame))\
        \(when: !troubles.isEmpty, troubleList(frame))</section></div>
        """
    }

    private func trialView(_ trial: Trial, _ frame: Frame) -> HTML {
        if trial.asksForDetails {
            return """
                <div class="notice problem" role="status"><p><strong>\(trial.sentence)</strong></p>\
                <form method="post" action="\(Paths.officeMailTest)">\(frame.token)<input type="hidden" name="details" \
                value="yes"><button class="button">Try again and show details</button></form></div>

                """
        }
        return """
            <div class="notice\(trial.words == nil ? "" : " problem")" role="status"><div><p><strong>\(trial.sentence)\
            </strong></p>\(some: trial.words, { "<p>The server’s words: <bdi>\($0)</bdi></p>" })\
            \(some: trial.advice, { "<p>\($0)</p>" })</div></div>

            """
    }

    // MARK: The account

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.officeMail)" autocomplete="off">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">
        <h3>Sending</h3>\
        \(field("Server to send by", "smtpURL", fields.smtpURL, of: "smtp", "smtp://mail.example.org:587, or smtps://mail.example.org"))\
        \(field("User", "smtpUser", fields.smtpUser, of: "smtp", "Leave it empty where nobody has to sign in."))\
        \(password("smtpPassword", fields.hasSMTPPassword, of: "smtp"))\
        \(field("The office’s own address", "from", fields.from, of: "from", "What mails come from, and where callers may write to."))
        <h3>Receiving</h3>\
        \(field("Mailbox’s server", "imapURL", fields.imapURL, of: "imap", "imaps://mail.example.org. Leave it empty where mail comes another way."))\
        \(field("User of the mailbox", "imapUser", fields.imapUser, of: "imap", nil))\
        \(password("imapPassword", fields.hasIMAPPassword, of: "imap"))
        \(Parts.select("Mail that names nobody goes to", name: "receiver", options: Self.receivers(fields), chosen: fields.receiver, hint: "When neither the caller nor the subject says whose it is."))
        <h3>Addresses</h3>\
        \(field("Where people open Ringback", "publicURL", fields.publicURL, of: "publicURL", Self.openingHint(fields)))\
        \(field("Domain of replies", "replyDomain", fields.replyDomain, of: "replyDomain", "Empty for that of the office’s address."))\
        \(field("Mail server that is trusted", "trustedServer", fields.trustedServer, of: "trustedServer", "The name by which your own server signs Authentication-Results, with “below” behind it where it writes them below its Received line, as Postfix with a milter does; empty where none does."))\
        <p class="hint">Without one, whoever knows a reply address and writes in that person’s name acts as them. Reply \
        addresses get known where an answer is copied to others.</p>
        <label class="check wide"><input type="checkbox" name="endsByButton" value="yes"\
        \(flag: "checked", fields.endsByButton)> <span>Without a trusted server, answers by mail that end something (done, \
        accept, no) need the button in the mail</span></label>
        <h3>What mails say</h3>
        <label class="check wide"><input type="checkbox" name="withoutParticulars" value="yes"\
        \(flag: "checked", fields.withoutParticulars)> <span>Only that a call waits, with a link to sign in: no name, no \
        number, nothing of what was said</span></label>
        <p><button class="button main">Save</button></p></form>
        """
    }

    private static func openingHint(_ fields: MailFields) -> String {
        "The whole address, with https in front. "
            + (fields.listensAt.map { "Without it, links in mails lead to \($0)." }
                ?? "Without it, mails have no links.")
    }

    private static func receivers(_ fields: MailFields) -> [Choice] {
        [
            Choice(value: "", title: "the front desk"),
            Choice(value: "nobody", title: "nobody: it waits in the quarantine"),
        ] + fields.receivers
    }

    private func field(
        _ label: StaticString, _ name: StaticString, _ value: String, of setting: String, _ hint: String?
    ) -> HTML {
        guard !fields.fixed.contains(setting) else {
            return """
                <div class="row"><span class="label-like">\(literal: label)</span><div><bdi>\(value.isEmpty ? "–" : value)\
                </bdi> <span class="tag">fixed by the server’s settings</span></div></div>

                """
        }
        return Parts.field(label, name: name, value: value, hint: hint)
    }

    /// Write-only: a stored password is never sent back.
    private func password(_ name: StaticString, _ isThere: Bool, of setting: String) -> HTML {
        guard !fields.fixed.contains(setting) else { return .none }
        return Parts.field(
            "Password", name: name, type: "password",
            hint: isThere
                ? "One is kept and is not shown. Leave this empty to keep it."
                : "Or an access token, as oauth2:TOKEN.",
            autocomplete: "new-password")
    }

    // MARK: How it fares

    private func fares(_ frame: Frame) -> HTML {
        """
        <div class="card"><h3>Out</h3>\(fare(sending))\
        <p>\(Self.waits(waiting))</p>\
        \(when: canTest, button("Send a test", to: Paths.officeMailTest, frame))
        <h3>In</h3>\(fare(fetching))\
        \(each: refused, { "<p class=\"wrong\"><bdi>\($0)</bdi></p>" })\
        \(some: heldUntil, { "<p>It is not read by itself before \($0).</p>" })\
        \(when: canFetch, button(heldUntil == nil ? "Fetch now" : "Read it now", to: Paths.officeMailFetch, frame))</div>

        """
    }

    private static func waits(_ number: Int) -> String {
        switch number {
        case 0: "Nothing waits to go out."
        case 1: "One mail waits to go out."
        case 1000...: "A thousand mails or more wait to go out."
        default: "\(number) mails wait to go out."
        }
    }

    private func fare(_ fare: Fare) -> HTML {
        """
        <p>\(fare.sentence)</p>\(some: fare.error, { error in
            "<p class=\"wrong\"><bdi>\(error.words)</bdi></p><p>\(error.advice)</p>"
        })
        """
    }

    private func button(_ title: StaticString, to path: Path, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(path)">\(frame.token)<button class="button">\(literal: title)</button></form>
        """
    }

    private func failedList(_ frame: Frame) -> HTML {
        """
        <h2>Mails that did not get out</h2><ul class="card told">\(each: failed, { mail in
            """
            <li class="line-acts"><span>\(mail.what) to <bdi>\(mail.to)</bdi>, <span class="soft">\(mail.when)</span>\
            <br><span class="small wrong"><bdi>\(mail.error)</bdi></span></span>\
            <form method="post" action="\(Paths.outboxRetry(String(mail.number)))">\(frame.token)\
            <button class="button small">Send again<span class="sr">: \(mail.what) to \(mail.to)</span></button></form>\
            </li>
            """
        })</ul>

        """
    }

    private func troubleList(_ frame: Frame) -> HTML {
        """
        <h2>People whose mail comes back</h2><ul class="card told">\(each: troubles, { trouble in
            """
            <li class="line-acts"><span><a href="\(Paths.person(trouble.person))">\(trouble.name)</a>, \
            <bdi>\(trouble.words)</bdi></span><form method="post" action="\(Paths.mailMended(trouble.person))">\
            \(frame.token)<button class="button small">It works again<span class="sr">: \(trouble.name)</span>\
            </button></form></li>
            """
        })</ul>

        """
    }
}
