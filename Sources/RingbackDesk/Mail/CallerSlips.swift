import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

/// Mails to the office’s own address, filed as calls.
struct CallerSlips: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Files a mail to the office's own address for an owner, by the office's rules.
    /// - Throws: ``MessageError/ownerMissing`` if nobody could own it.
    func file(_ slip: CallerSlip, _ mail: ReceivedMail) throws -> Entry {
        let draft = try draft(of: slip)
        let call = try TakenCall(draft, office: view.office, now: now)
        let topic = "\(mail.subject)\n\(slip.regarding)"
        if slip.kind == .letter, let open = try openLetter(mail, named: slip.name) {
            return try Filings(change).callAgain(open, call).entry
        }
        return try Filings(change).file(call, topic: topic, orElse: receiver()).entry
    }

    private func draft(of slip: CallerSlip) throws -> MessageDraft {
        let number = number(among: slip)
        var name = PlainText.shortened(slip.name, to: TextLimit.name)
        let contacts =
            slip.email.isEmpty || !number.isEmpty && slip.kind == .voicemail
            ? [] : try CorrespondenceQueries.contacts(withAddress: slip.email.lowercased(), in: office, session)
        if name.isEmpty, contacts.count != 1 { name = PlainText.shortened(slip.email, to: TextLimit.name) }
        if name.isEmpty, number.isEmpty, contacts.isEmpty { name = view.language(say("Unknown caller")) }
        var boxes: Boxes = slip.kind == .letter ? [] : [.pleaseCall]
        if slip.isUrgent { boxes.insert(.urgent) }
        return MessageDraft(
            forWhom: asked(for: slip.forWhom), callerName: name, callerNumber: number,
            contact: contacts.count == 1 ? contacts[0] : nil, regarding: regarding(slip), code: .today, boxes: boxes,
            source: slip.kind == .voicemail ? .voicemail : .mail)
    }

    /// A mail's text, within a message's limits; the whole mail is kept beside it.
    private func regarding(_ slip: CallerSlip) -> String {
        var lines: [String] = []
        if !slip.company.isEmpty { lines.append(view.language(say("From \(slip.company)."))) }
        lines.append(slip.regarding)
        if !slip.email.isEmpty {
            lines.append(
                view.language(slip.kind == .letter ? say("From \(slip.email)") : say("Mail: \(slip.email)")))
        }
        let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        guard text.unicodeScalars.count > TextLimit.regarding else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(TextLimit.regarding - 2))) + " …"
    }

    /// The likeliest number: the first valid one, else for a voicemail or slip the first that could be dialled.
    private func number(among slip: CallerSlip) -> String {
        let readings = slip.numbers.prefix(20).filter { $0.unicodeScalars.count <= TextLimit.number }.compactMap {
            text in
            (try? Phones.read(text, country: view.office.country)).map { (text, $0) }
        }
        if let valid = readings.first(where: { $0.1.isValid }) { return valid.0 }
        if let possible = readings.first(where: { $0.1.certainty == .possible }), slip.kind != .letter {
            return possible.0
        }
        if slip.kind == .letter { return "" }
        // "Withheld" in place of a number is kept, too.
        return readings.first?.0 ?? PlainText.shortened(slip.numbers.first ?? "", to: TextLimit.number)
    }

    /// The person a slip names, if they work here; a slip may name anything.
    private func asked(for name: String) -> String {
        guard !name.isEmpty, name.unicodeScalars.count <= TextLimit.email else { return "" }
        if let team = view.picture.teams.values.first(where: { $0.name.lowercased() == name.lowercased() }) {
            return team.id.text
        }
        // An unknown or ambiguous name does not say whom a mail is for.
        return (try? scope.named(name).person)?.text ?? ""
    }

    /// Its owner if it names nobody: as the office has set, else the person on duty for its only team, else the front
    /// desk, where such a call would have been taken.
    private func receiver() -> OwnerProposal? {
        let set = view.mail.receiver
        if set == MailAccount.nobody { return nil }
        if let id = TeamID(set), let team = view.picture.teams[id], let duty = duty(of: team) { return duty }
        if let id = PersonID(set), let person = view.person(id), person.works {
            return OwnerProposal(person: id, reason: .receivesMail)
        }
        let teams = view.picture.teams.values
        if let team = teams.first, teams.count == 1, let duty = duty(of: team) { return duty }
        return frontDesk()
    }

    private func duty(of team: Team) -> OwnerProposal? {
        view.onDuty(team, at: now).map {
            OwnerProposal(person: $0.person, reason: .onDuty(team: team.name, now: $0.now), team: team.id)
        }
    }

    /// An operator, else an administrator; of several, one who works at this hour and has no other role.
    private func frontDesk() -> OwnerProposal? {
        let people = view.picture.people.values.filter(\.works)
            .sorted { ($0.roles.count, $0.id) < ($1.roles.count, $1.id) }
        let found = [Role.operator, .manager, .admin].lazy.compactMap { role in
            let those = people.filter { $0.roles.contains(role) }
            return those.first { self.view.hours(of: $0.id).isOpen(at: self.now) } ?? those.first
        }
        return found.first.map { OwnerProposal(person: $0.id, reason: .receivesMail) }
    }

    /// The open message of somebody who writes again: one entry, with one call more.
    private func openLetter(_ mail: ReceivedMail, named name: String) throws -> MessageRow? {
        let name = PlainText.shortened(name, to: TextLimit.name)
        let address = mail.from?.address.lowercased() ?? ""
        let open = try letters(of: mail).filter { $0.message.isOpen && $0.message.filing.source == .mail }
        let mayBe = NameQuery.mayBe(name, among: open.map(\.message.caller.name))
        return open.first { row in
            let caller = row.message.caller.name
            return caller.lowercased() == address || NameQuery.fits(name, caller) && !mayBe.contains(caller)
        }
    }

    /// The closed message that a mail only says thanks for: the one their last mail became.
    func thanked(_ slip: CallerSlip, _ mail: ReceivedMail) throws -> MessageID? {
        guard slip.kind == .letter, mail.attachments.isEmpty, ThanksWords.isAll(mail.text, from: slip.name),
            let last = try letters(of: mail).first, !last.message.isOpen
        else { return nil }
        return last.message.id
    }

    /// The messages of the person a mail speaks for, newest first: many people may write through one web form.
    private func letters(of mail: ReceivedMail) throws -> [MessageRow] {
        guard let address = mail.from?.address, !address.isEmpty else { return [] }
        let writer = CallerSlip.writer(of: mail)?.address.lowercased() ?? ""
        let since = now.adding(seconds: -30 * 86_400)
        return try CorrespondenceQueries.messages(
            from: address, for: writer == address.lowercased() ? "" : writer, since: since, in: office, session
        ).compactMap { try MessageQueries.find($0, in: office, session) }
    }

    /// Stores a mail's files with its message.
    func keepFiles(of mail: ReceivedMail, _ inbox: InboxID, for message: MessageID) throws {
        for file in mail.attachments.prefix(MailJudge.mostFiles) {
            let name = PlainText.shortened(file.name, to: 200)
            try AttachmentQueries.add(
                AttachmentRow(
                    id: newID(), message: message, inbox: inbox,
                    name: name.isEmpty ? view.language(say("file", context: "attachment")) : name,
                    type: PlainText.shortened(file.type, to: 100), size: file.content.count),
                content: file.content, in: office, session)
        }
    }
}
