import RingbackCore
import RingbackStore
import RingbackWords

/// What an incoming mail is, before anything is done.
enum MailVerdict: Sendable {
    /// Nothing to do and nobody to tell, with the reason.
    case ignored(Phrase)
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
        if AutomaticMail.isOurs(mail) { return .ignored(say("It is a mail of Ringback’s own that came back.")) }
        if AutomaticMail.isReport(mail) { return try report() }
        switch try MailTie(mail, view: view, session) {
        case .mail(let row):
            let verdict = unsealed(reply(to: row))
            if case .quarantined(let why) = verdict, unfitness == nil { return .doubtful(row, why: why) }
            return verdict
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
            return .ignored(say("It is a report of a mail server that says nothing of a delivery."))
        }
        switch try MailTie(report: mail, view: view, session) {
        case .mail(let row): return .report(report, of: row)
        case .unproven(let row):
            guard report.fate == .failed else { return .ignored(say("It is a report that nothing proves.")) }
            let name = row.person.map { Phrase(verbatim: view.name(of: $0)) } ?? shown(row.address)
            return .quarantined(
                say(
                    """
                    It says that a mail to \(name) did not arrive, but sends nothing of that mail back which proves \
                    it.
                    """))
        case .forged, .torn, .nothing: return .ignored(say("It is a report about a mail that was not ours."))
        }
    }

    // MARK: Replies

    private func reply(to row: OutboxRow) -> MailVerdict {
        if let why = AutomaticMail.reason(mail) {
            return AutomaticMail.isOnlyBySubject(mail)
                ? .quarantined(say("\(why) Nothing else shows that.")) : .ignored(why)
        }
        if AutomaticMail.wantsNoAnswer(mail) {
            return .quarantined(
                say("A program may have sent it, since it wants no answer (X-Auto-Response-Suppress: All)."))
        }
        if let why = unfitness { return .quarantined(why) }
        guard let id = row.person, let person = view.person(id) else {
            return .quarantined(say("The mail that it answers went to nobody of this office."))
        }
        guard person.works else { return .quarantined(say("\(person.name) no longer works here.")) }
        if now > row.expiresAt {
            return .quarantined(say("It answers a mail to \(person.name) that is more than 30 days old."))
        }
        guard sender == person.email.foldedAddress else {
            return .quarantined(
                say("It answers a mail to \(person.name), but comes from another address (\(shown(sender)))."))
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
                Your mail could not be read, so nothing was changed: it is encrypted or signed as S/MIME with its \
                words inside.
                Send it again without that; a signature beside the words is no hindrance.
                """), about: row.message)
    }

    private static let sealed =
        say("It is encrypted, or signed in a form that cannot be read here (S/MIME or PGP).")

    /// If two messages are possible, neither is acted on.
    private func asked(_ verdict: MailVerdict, _ row: OutboxRow, _ other: OutboxRow) -> MailVerdict {
        guard case .reply(_, let person) = verdict else { return verdict }
        func name(_ row: OutboxRow) -> Phrase {
            MailParticulars(json: row.particulars).stem.map { Phrase(verbatim: $0) }
                ?? say("a mail about no single call")
        }
        return .asked(
            person, why: say("It was sent to the reply address of one call and answers the mail about another."),
            said: say(
                """
                Your mail was sent to the reply address of one call and answers the mail about another, so nothing was \
                changed.
                The address is of: \(name(row)). The mail answered is: \(name(other)). Answer the mail of the one that \
                you mean, without changing where it goes.
                """), about: nil)
    }

    /// What is wrong with the mail itself, as a sentence.
    private var unfitness: Phrase? {
        if mail.defects.contains(.unreadable) { return say("It could not be read.") }
        if mail.defects.contains(.tooLarge) { return say("It is larger than \(MailLimit.read >> 20) MB.") }
        if mail.defects.contains(.tooManyParts) {
            return say("It has too many parts or headers to be read to its end.")
        }
        if mail.defects.contains(.tooDeep) {
            return say("Its parts are packed into one another too deeply to be read.")
        }
        if mail.defects.contains(.tooSlow) {
            return say("Reading it took more than three seconds of computing, so it was not read to its end.")
        }
        if mail.defects.contains(.textCut) {
            return say("It says more than two megabytes, and was not read to its end.")
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
        if mail.isSealed { return .quarantined(say("\(Self.sealed) Ask its sender to send it as it is.")) }
        if let automatic, AutomaticMail.isOnlyBySubject(mail) {
            return .quarantined(say("\(automatic) Nothing else shows that."))
        }
        guard MailTie.isToOffice(mail, account: view.mail) else {
            if let automatic { return .ignored(automatic) }
            return .quarantined(say("It is neither for the office’s own address nor for a reply address."))
        }
        if let why = try flood(slip) { return .quarantined(why) }
        if mail.attachments.count > Self.mostFiles {
            return .quarantined(say("It has more than \(Self.mostFiles) files."))
        }
        if slip.kind == .letter {
            if automatic != nil {
                return .quarantined(say("A program sent it, and it is not a voicemail or slip that Ringback knows."))
            }
            // A telephone system may send from the office's own account; any other use of it is unclear.
            if isFromOffice {
                return .quarantined(say("It comes from the office’s own address, and is not a mail of Ringback’s."))
            }
            if let why = unprovenColleague(slip) { return .quarantined(why) }
        }
        if slip.regarding.isEmpty, slip.numbers.isEmpty, mail.attachments.isEmpty {
            return .quarantined(say("There is nothing in it that could be read."))
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
            return say("It looks like \(person.name)’s answer to a mail, but carries nothing that says to which.")
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
        return came >= limit ? say("More than \(limit) mails came from \(shown(sender)) within an hour.") : nil
    }

    private func shown(_ address: String) -> Phrase {
        address.isEmpty
            ? say("none", context: "no address") : Phrase(verbatim: PlainText.shortened(address, to: 120))
    }
}
