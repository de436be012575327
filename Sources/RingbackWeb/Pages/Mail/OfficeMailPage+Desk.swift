import RingbackCore
import RingbackDesk
import RingbackWords

extension OfficeMailPage {
    init(_ setup: MailSetup, _ say: Wording) {
        let state = setup.state
        self.init(
            version: setup.version, fields: MailFields(setup), canTest: setup.sends,
            canFetch: !setup.imap.url.isEmpty,
            heldUntil: state.fetchHeldUntil.flatMap { $0 > say.now ? say.fullMoment($0) : nil },
            refused: setup.refused.map { say($0) },
            sending: Fare(
                sentence: Self.sending(setup, say),
                error: Self.error(state.sendError, since: state.sendErrorAt, Self.sendAdvice, say)),
            fetching: Fare(
                sentence: Self.fetching(setup, say),
                error: Self.error(state.fetchError, since: state.fetchErrorAt, Self.fetchAdvice, say)),
            waiting: setup.waiting,
            failed: setup.failed.map { mail in
                Failed(
                    number: mail.number,
                    to: mail.kind.hidesReceiver
                        ? say(MailKind.unnamed) : mail.person.flatMap { setup.names[$0] } ?? mail.address,
                    what: say(mail.kind.noun), when: say.fullMoment(mail.settledAt ?? mail.madeAt),
                    error: PlainText.shortened(mail.lastError, to: 300))
            },
            troubles: setup.troubles.map {
                Trouble(
                    person: $0.person.id.text, name: $0.person.name,
                    words: say("since \(say.moment($0.since)): \(PlainText.shortened($0.words, to: 300))"))
            })
    }

    private static func sending(_ setup: MailSetup, _ say: Wording) -> String {
        guard setup.sends else {
            return say("No mail is sent yet. Enter the SMTP server and the office’s email address.")
        }
        return setup.state.sentAt.map { say("The last email was sent \(say.fullMoment($0)).") }
            ?? say("No mail has been sent yet.")
    }

    private static func fetching(_ setup: MailSetup, _ say: Wording) -> String {
        guard !setup.imap.url.isEmpty else {
            return say("No mailbox is set up. Mail can still come from your own mail server or the command line.")
        }
        return setup.state.fetchedAt.map { say("The mailbox was last read \(say.fullMoment($0)).") }
            ?? say("The mailbox has not been read yet.")
    }

    private static func error(
        _ words: String, since: Timestamp?, _ advice: Phrase, _ say: Wording
    ) -> (words: String, advice: String)? {
        guard !words.isEmpty, let since else { return nil }
        return (say("Since \(say.fullMoment(since)): \(PlainText.shortened(words, to: 400))"), say(advice))
    }

    private static let sendAdvice = say(
        """
        Waiting mail will be sent automatically. Check the server, username and password, then send a test.
        """)
    private static let fetchAdvice = say(
        """
        It will be tried again automatically; no mail is lost. Check the mailbox’s server, username and password, \
        then fetch now.
        """)

    /// The page again, with what was typed.
    func with(_ draft: MailAccountDraft, _ error: any RingbackError) -> Self {
        var page = self
        (page.fields.smtpURL, page.fields.smtpUser) = (draft.smtp.url, draft.smtp.user)
        (page.fields.imapURL, page.fields.imapUser) = (draft.imap.url, draft.imap.user)
        (page.fields.from, page.fields.replyDomain) = (draft.from, draft.replyDomain)
        (page.fields.publicURL, page.fields.trustedServer) = (draft.publicURL, draft.trustedServer)
        (page.fields.receiver, page.fields.endsByButton) = (draft.receiver, draft.endsByButton)
        page.fields.withoutParticulars = draft.withoutParticulars
        let fault = FormFault(error, mail: draft)
        (page.fields.faults, page.problem) = (fault.fields, fault.sentence)
        return page
    }
}

extension FormFault {
    /// Servers and domains are several: which one it is about shows in what was typed.
    init(_ error: any RingbackError, mail draft: MailAccountDraft) {
        let field: String? =
            switch error {
            case PostOfficeError.domainWrong(let text):
                draft.replyDomain.contains(text) ? "replyDomain" : "trustedServer"
            case PostOfficeError.serverWrong(let what, _), PostOfficeError.serverForbidden(let what):
                what == MailAccountDraft.smtpName
                    ? "smtpURL" : what == MailAccountDraft.imapName ? "imapURL" : "publicURL"
            case PostOfficeError.passwordAgain(let what):
                what == MailAccountDraft.imapName ? "imapPassword" : "smtpPassword"
            default: nil
            }
        self = field.map { FormFault([$0: error.sentence]) } ?? FormFault(error)
    }
}

extension MailFields {
    init(_ setup: MailSetup) {
        self.init(
            smtpURL: setup.smtp.url, smtpUser: setup.smtp.user, imapURL: setup.imap.url, imapUser: setup.imap.user,
            from: setup.from.value, replyDomain: setup.replyDomain.value, publicURL: setup.publicURL.value,
            trustedServer: setup.trustedServer.value, listensAt: setup.listensAt,
            hasSMTPPassword: setup.smtp.hasPassword,
            hasIMAPPassword: setup.imap.hasPassword, receiver: setup.receiver,
            receivers: setup.receivers.map { Choice(value: $0.id, title: $0.name) }, endsByButton: setup.endsByButton,
            withoutParticulars: setup.withoutParticulars,
            fixed: Set(setup.fixed))
    }
}

extension MailKind {
    /// "a new call", for a list of mails.
    var noun: Phrase {
        switch self {
        case .assigned: say("a new call")
        case .calledAgain: say("another call")
        case .offered: say("an offer")
        case .decided: say("the answer to an offer")
        case .question: say("a question")
        case .answered: say("the answer to a question")
        case .nudged: say("a reminder that nobody answered")
        case .ladder: say("an ASAP call they are looked for about")
        case .dueSoon: say("a reminder before the due time")
        case .returned: say("that a call was returned")
        case .digest: say("the digest")
        case .endOfDay: say("the end of the day")
        case .shiftNote: say("a handover note")
        case .evening: say("what supervisors are told in the evening")
        case .standard: say("a standard, or a question about one")
        case .playbook: say("a playbook, or a case to answer")
        case .fairness: say("a comparison of groups")
        // Whoever sees the list of mails is not to see whom a complaint concerns, or who asks whom for work.
        case .complaint, .request, .duty: say("a personal notice")
        case .rolling: say("the report of rolling calls")
        case .copyOnReturn, .copy: say("a clean copy of a sheet")
        case .receipt: say("the outcome of an email")
        case .trouble: say("that mail is not arriving")
        case .access: say("a change of access")
        case .password: say("a link to choose a new password")
        case .test: say("a test")
        }
    }

    /// In place of a receiver who is not named.
    static let unnamed: Phrase = say("somebody")

    /// A choice everybody makes about being mailed.
    var wish: Phrase {
        switch self {
        case .assigned: say("I have a call to return")
        case .calledAgain: say("The caller called again")
        case .offered: say("Somebody offers me a call or asks me to do it")
        case .decided: say("My offer was accepted or declined")
        case .question: say("Somebody asks about a call I took")
        case .answered: say("My question was answered")
        case .nudged: say("Nobody answered in time")
        case .dueSoon: say("One of my calls is due soon")
        case .returned: say("A call I took was returned")
        case .digest: say("What I have, at 8:30 AM and 4:00 PM")
        case .endOfDay: say("What I still have at the end of my day")
        case .shiftNote: say("Somebody left me a handover note")
        case .evening: say("For supervisors, in the evening: unsigned days, old greetings, coming gaps")
        case .request: say("Somebody asks me for a piece of work, or answers what I asked")
        case .duty: say("I come to hold a duty or give one up, or somebody I used to ask no longer holds one")
        case .standard: say("A standard is new, or a question about one is mine to answer or was answered")
        case .fairness: say("Groups were compared, and I am one of the two who read it")
        case .playbook: say("A playbook is mine to approve, or a case is mine to answer or was answered")
        case .rolling: say("Rolling calls ended, with the report")
        case .copyOnReturn: say("I am back, or somebody whose sheet I keep: a clean copy")
        case .ladder, .complaint, .copy, .receipt, .trouble, .access, .password, .test: noun
        }
    }
}
