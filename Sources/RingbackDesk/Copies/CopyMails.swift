package import RingbackCore
import RingbackStore
import RingbackWords

/// Mails that bring clean copies. The copy itself is made when the mail goes out, so that it says what is true then.
struct CopyMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// A principal is back: the copy goes to them and to who keeps their sheet, as far as they want it.
    func sendOnReturn(of owner: PersonID) throws {
        let keepers = view.picture.assistants[owner] ?? []
        guard !keepers.isEmpty else { return }
        for reader in [owner] + keepers.sorted() {
            try Mails(change).write(.copyOnReturn, to: reader, particulars: MailParticulars(sheet: owner))
        }
    }

    /// - Throws: ``CopyError`` if it would not reach them.
    func send(_ owner: PersonID, to reader: PersonID) throws {
        guard view.person(owner) != nil else { throw AccessError.notHere }
        try Policy.require(.copySheet, acting, acting.grounds(toOwner: owner))
        guard view.mail.sends else { throw CopyError.noMail }
        guard let person = view.person(reader), person.works else { throw AccessError.notHere }
        guard let theirs = view.acting(reader, via: .mail, at: now),
            Policy.stands(.seeSheet, theirs, theirs.grounds(toOwner: owner))
        else { throw CopyError.notForThem(person.name) }
        let isReached = try MailTroubleQueries.find(reader, in: office, session) == nil
        guard !person.email.isEmpty, isReached else { throw CopyError.noAddress(person.name) }
        let since = now.adding(seconds: -MailPace.hour)
        let made = try OutboxQueries.made(.copy, to: person.email, since: since, in: office, session)
        guard made.count < Self.most else { throw CopyError.mailedOften(person.name) }
        try Mails(change).write(
            .copy, to: reader, particulars: MailParticulars(by: try change.person, sheet: owner))
        tell(.copyMailed, of: .person(owner), [.to: .text(reader.text)])
    }

    /// To one person within an hour, as somebody's wish.
    private static let most = 12
}

extension Desk {
    /// Mails a clean copy of a sheet.
    /// - Parameter reader: its person if nobody is named.
    /// - Returns: who gets it.
    /// - Throws: ``CopyError`` if it would not reach them, or they may not open the sheet.
    package func mailCopy(of owner: PersonID, to reader: PersonID?, by acting: Acting) async throws -> Named {
        try await change(acting) { change in
            let reader = reader ?? owner
            try CopyMails(change).send(owner, to: reader)
            return Named(reader, in: change.view)
        }
    }

    /// The copy that a mail brings, made now; nothing for any other mail, or one without particulars.
    /// - Throws: ``MailFailure``: it is tried again.
    func copyToMail(_ row: OutboxRow, in office: OfficeID) async throws -> OutgoingMail.File? {
        guard row.kind == .copy || row.kind == .copyOnReturn, let reader = row.person,
            let sheet = MailParticulars(json: row.particulars).sheet
        else { return nil }
        let view = try await view(of: office)
        if view.mail.withoutParticulars || view.wishes(of: reader).withoutParticulars { return nil }
        do {
            let printed = try await printedCopy(
                of: sheet, in: view.language(of: reader),
                by: try await acting(as: reader, in: office, via: .mail))
            return OutgoingMail.File(
                name: "\(printed.copy.code.shown).pdf", type: "application/pdf", bytes: printed.bytes)
        } catch let error as CopyError {
            throw MailFailure(kind: .passing, code: 451, words: error.sentence)
        }
    }
}

extension MailComposer {
    /// Why a mail need not bring its copy any more; `nil` if it does.
    func reasonNotToSendCopy(_ row: OutboxRow, to reader: PersonID) throws -> Phrase? {
        guard let sheet = MailParticulars(json: row.particulars).sheet,
            let acting = view.acting(reader, via: .mail, at: now)
        else { return say("They no longer see the sheet.") }
        do {
            try ReadScope(session: session, view: view, acting: acting, now: now).mayCopySheet(of: sheet)
        } catch is AccessError {
            return say("They no longer see the sheet.")
        } catch is MailboxError {
            return say("Its person is away. Their messages are opened by saying why.")
        }
        guard row.kind == .copyOnReturn else { return nil }
        let office = view.office.id
        let isEmpty = try SheetQueries.count(of: sheet, at: now, in: office, session).all == 0
        return isEmpty ? say("Nothing was on the sheet any more.") : nil
    }
}
