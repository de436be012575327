import RingbackCore
import RingbackStore
import RingbackWords

/// What an incoming mail is, before anything is done.
enum MailVerdict: Sendable {
    /// Nothing to do and nobody to tell, with the reason.
    case ignored(Phrase)
    /// As ``ignored(_:)``, and no word of it is kept: it is between two people.
    case personal(Phrase)
    /// A person has to look at it, with the reason.
    case quarantined(Phrase)
    /// A mail server's report on one of our mails.
    case report(BounceReport, of: OutboxRow)
    /// It answers this mail and comes from its receiver.
    case reply(OutboxRow, from: PersonID)
    /// It answers this mail but is not certainly from its receiver, with the reason.
    case doubtful(OutboxRow, why: Phrase)
    /// It is from the right person but cannot be obeyed: a person looks at it, for this reason, and its sender is told.
    case asked(PersonID, why: Phrase, said: Phrase, about: MessageID?)
    /// For the office.
    case office(CallerSlip)
}

/// Classifies a mail by its content and what is known; changes nothing.
struct MailJudge {
    let mail: ReceivedMail
    let view: OfficeView
    let now: Timestamp
    let session: any SQLSession

    func verdict() throws -> MailVerdict {
        if AutomaticMail.isOurs(mail) { return .ignored(say("It is one of Ringback’s own emails that was returned.")) }
        if AutomaticMail.isReport(mail) { return try report() }
        switch try MailTie(mail, view: view, session) {
        case .mail(let row):
            let verdict = unsealed(reply(to: row))
            // What is between two people is nobody’s to review: it is left alone, and can be answered on its page.
            if row.kind.isPersonal {
                if case .reply = verdict { return verdict }
                return Self.personal
            }
            if case .quarantined(let why) = verdict, unfitness == nil { return .doubtful(row, why: why) }
            return verdict
        case .torn(let row, let other) where row.kind.isPersonal || other.kind.isPersonal: return Self.personal
        case .torn(let row, let other): return asked(reply(to: row), row, other)
        case .forged(let why):
            guard let automatic = AutomaticMail.reason(mail) else { return .quarantined(why) }
            return AutomaticMail.isOnlyBySubject(mail) ? .quarantined(why) : .ignored(automatic)
        case .nothing, .unproven: return try toOffice()
        }
    }

    private var sender: String { mail.from?.address.foldedAddress ?? "" }
    private var isFromOffice: Bool { !sender.isEmpty && sender == view.mail.from.foldedAddress }

    // MARK: Reports

    private func report() throws -> MailVerdict {
        guard let report = BounceReport(mail) else {
            return .ignored(say("It is a mail server report that is not about a delivery."))
        }
        switch try MailTie(report: mail, view: view, session) {
        case .mail(let row): return .report(report, of: row)
        case .unproven(let row):
            guard report.fate == .failed else { return .ignored(say("It is a report that cannot be verified.")) }
            let name = row.person.map { Phrase(verbatim: view.name(of: $0)) } ?? shown(row.address)
            return .quarantined(
                say(
                    """
                    It says that an email to \(name) did not arrive, but includes no part of that email as proof.
                    """))
        case .forged, .torn, .nothing: return .ignored(say("It is a report about an email that was not ours."))
        }
    }

    // MARK: Replies

    private func reply(to row: OutboxRow) -> MailVerdict {
        if let why = AutomaticMail.reason(mail) {
            return AutomaticMail.isOnlyBySubject(mail)
                ? .quarantined(say("\(why) Nothing else confirms it.")) : .ignored(why)
        }
        if AutomaticMail.wantsNoAnswer(mail) {
            return .quarantined(
                say("A program may have sent it: it asks for no answer (X-Auto-Response-Suppress: All)."))
        }
        if let why = unfitness { return .quarantined(why) }
        guard let id = row.person, let person = view.person(id) else {
            return .quarantined(say("The email it answers was not sent to anybody in this office."))
        }
        guard person.works else { return .quarantined(say("\(person.name) no longer works here.")) }
        if now > row.expiresAt {
            return .quarantined(say("It answers an email to \(person.name) that is more than 30 days old."))
        }
        guard sender == person.email.foldedAddress else {
            return .quarantined(
                say("It answers an email to \(person.name), but comes from another address (\(shown(sender)))."))
        }
        if let other = mail.sender?.address, !other.isEmpty, other.foldedAddress != sender {
            return .quarantined(say("It is in \(person.name)’s name, but was sent by \(shown(other))."))
        }
        if case .unproven(let why) = MailAuthenticity.verdict(on: mail, trusting: view.mail.trustedServer) {
            return .quarantined(why)
        }
        return .reply(row, from: id)
    }

    /// The sender of an unreadable answer is asked for it again.
    private func unsealed(_ verdict: MailVerdict) -> MailVerdict {
        guard mail.isSealed, case .reply(let row, let person) = verdict else { return verdict }
        return .asked(
            person, why: Self.sealed,
            said: say(
                """
                Your email could not be read, so nothing was changed: it is encrypted, or signed as S/MIME with the \
                text inside.
                Send it again without that; a separate signature is fine.
                """), about: row.message)
    }

    private static let personal = MailVerdict.personal(
        say("It answers a personal notice, and not in a way that can be acted on."))

    private static let sealed =
        say("It is encrypted, or signed in a form that cannot be read here (S/MIME or PGP).")

    /// If two messages are possible, neither is acted on.
    private func asked(_ verdict: MailVerdict, _ row: OutboxRow, _ other: OutboxRow) -> MailVerdict {
        guard case .reply(_, let person) = verdict else { return verdict }
        func name(_ row: OutboxRow) -> Phrase {
            MailParticulars(json: row.particulars).stem.map { Phrase(verbatim: $0) }
                ?? say("an email that is not about one call")
        }
        return .asked(
            person, why: say("It was sent to the reply address of one call but answers the email about another."),
            said: say(
                """
                Your email was sent to the reply address of one call but answers the email about another, so nothing \
                was changed.
                The address is for: \(name(row)). The email is about: \(name(other)). Reply to the email about the \
                call you mean, without changing the recipient.
                """), about: nil)
    }

    /// What is wrong with the mail itself, as a sentence.
    private var unfitness: Phrase? {
        if mail.defects.contains(.unreadable) { return say("It could not be read.") }
        if mail.defects.contains(.tooLarge) { return say("It is larger than \(MailLimit.read >> 20) MB.") }
        if mail.defects.contains(.tooManyParts) {
            return say("It has too many parts or headers to read completely.")
        }
        if mail.defects.contains(.tooDeep) {
            return say("Its parts are nested too deeply to read.")
        }
        if mail.defects.contains(.tooSlow) {
            return say("Reading it took more than three seconds, so it was not read completely.")
        }
        if mail.defects.contains(.textCut) {
            return say("Its text is longer than two megabytes and was not read completely.")
        }
        if mail.defects.contains(.severalFrom) { return say("It names several senders.") }
        if mail.defects.contains(.noFrom) || sender.isEmpty { return say("It does not say who sent it.") }
        return nil
    }

    // MARK: To the office

    private func toOffice() throws -> MailVerdict {
        let slip = CallerSlip(mail)
        let automatic = AutomaticMail.reason(mail)
        if let automatic, AutomaticMail.isAnswer(mail) || slip.kind == .letter && isVoid { return .ignored(automatic) }
        if let unfitness { return .quarantined(unfitness) }
        if mail.isSealed { return .quarantined(say("\(Self.sealed) Ask the sender to send it unencrypted.")) }
        if let automatic, AutomaticMail.isOnlyBySubject(mail) {
            return .quarantined(say("\(automatic) Nothing else confirms it."))
        }
        guard MailTie.isToOffice(mail, account: view.mail) else {
            if let automatic { return .ignored(automatic) }
            return .quarantined(say("It is not addressed to the office or to a reply address."))
        }
        if let why = try flood(slip) { return .quarantined(why) }
        if mail.attachments.count > Self.mostFiles {
            return .quarantined(say("It has more than \(Self.mostFiles) files."))
        }
        if slip.kind == .letter {
            if automatic != nil {
                return .quarantined(
                    say("A program sent it, and it is not a voicemail or slip that Ringback recognizes."))
            }
            // A telephone system may send from the office's own account; any other use of it is unclear.
            if isFromOffice {
                return .quarantined(say("It comes from the office’s own address, but Ringback did not send it."))
            }
            if let why = unprovenColleague(slip) { return .quarantined(why) }
        }
        if slip.regarding.isEmpty, slip.numbers.isEmpty, mail.attachments.isEmpty {
            return .quarantined(say("There is nothing readable in it."))
        }
        return .office(slip)
    }

    static let mostFiles = 20

    private var isVoid: Bool { mail.envelopeFrom == "" && mail.attachments.isEmpty }

    /// A sender's name alone never acts as one of ours, nor is it filed as their answer.
    private func unprovenColleague(_ slip: CallerSlip) -> Phrase? {
        guard let person = view.picture.people.values.first(where: { $0.email.foldedAddress == sender }) else {
            return nil
        }
        let said = ReplyReading(ReplyText.visible(in: mail.text, sender: mail.from?.name ?? ""))
        if CallerSlip.isAnswer(mail.subject) || !mail.refersTo.isEmpty || said.command != nil {
            return say("It looks like \(person.name)’s answer to an email, but does not show which one.")
        }
        if case .unproven(let why) = MailAuthenticity.verdict(on: mail, trusting: view.mail.trustedServer) {
            return say("It is in \(person.name)’s name. \(why)")
        }
        return nil
    }

    private func flood(_ slip: CallerSlip) throws -> Phrase? {
        let limit = slip.kind == .letter ? 30 : 300
        let came = try InboxQueries.count(
            from: mail.from?.address ?? "", since: now.adding(seconds: -3600), in: view.office.id, session)
        return came >= limit ? say("More than \(limit) emails came from \(shown(sender)) within an hour.") : nil
    }

    private func shown(_ address: String) -> Phrase {
        address.isEmpty
            ? say("none", context: "no address") : Phrase(verbatim: PlainText.shortened(address, to: 120))
    }
}
