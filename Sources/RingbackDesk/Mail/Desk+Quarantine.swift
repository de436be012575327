import Foundation
package import RingbackCore
import RingbackStore
import RingbackWords

/// A quarantined mail, safe to view: text and names, nothing a browser could execute.
package struct HeldMail: Sendable {
    package struct File: Equatable, Sendable {
        package let name: String
        package let type: String
        package let size: Int
    }

    package let row: InboxRow
    /// Its full text, with quotes and signature; as much as a person reads.
    package let text: String
    package let isCut: Bool
    package let files: [File]
    package let to: [String]
    /// The message it seems to be about, if the reader may see it.
    package let about: Entry?
    /// Whose answer on ``about`` it can be filed as.
    package let answer: Named?
    /// The call has changed since the mail came: filed as an answer, it is only kept with it.
    package let hasMovedOn: Bool
}

/// Where a released mail goes.
package enum MailDestination: Equatable, Sendable {
    case message(MessageID)
    case contact(ContactID)
    /// The message, as an answer from the receiver of the mail it answers.
    case answer
    /// The office, as a new call.
    case office
}

// Mail that could not be matched to a message or person waits here. It may concern anybody, so it is for those who may
// see every message.

extension Desk {
    /// Quarantined mail, newest first; strangers' letters over the hourly limit only on request.
    /// - Returns: also the messages some of them seem to answer, as far as the reader may see them.
    package func quarantine(
        cursor: String?, limit: Int, strangers: Bool = false, by acting: Acting
    ) async throws -> (mails: [InboxRow], next: String?, strangers: Int, about: [InboxID: Entry]) {
        let limit = min(max(limit, 1), 200)
        return try await lookUp(acting, upTo: limit) { scope in
            try Policy.require(.seeQuarantine, scope.acting)
            let before = try cursor.map(Cursor.readMail)
            let mails = try InboxQueries.quarantine(
                before: before, strangers: strangers, limit: limit + 1, in: scope.office, scope.session)
            let held = try InboxQueries.strangersHeld(upTo: 10_000, in: scope.office, scope.session)
            let shown = mails.prefix(limit)
            var about: [InboxID: Entry] = [:]
            for mail in shown where mail.person != nil {
                about[mail.id] = try mail.message.flatMap(scope.seen).map { scope.entry($0.row) }
            }
            let next = mails.count > limit ? shown.last.map { Cursor.text(mail: $0.id) } : nil
            return (Array(shown), next, held, about)
        } counting: {
            LookedUp(messages: max(1, $0.mails.count))
        }
    }

    /// How many mails wait, with all held strangers' letters as one; 0 for those who may not see them.
    package func quarantined(by acting: Acting) async throws -> Int {
        guard Policy.allows(.seeQuarantine, acting) else { return 0 }
        return try await read(acting) { scope in
            try InboxQueries.quarantined(upTo: 100, in: scope.office, scope.session)
                + InboxQueries.strangersHeld(upTo: 1, in: scope.office, scope.session)
        }
    }

    /// One mail that is or was quarantined.
    /// - Throws: ``PostOfficeError/notHere``.
    package func heldMail(_ id: InboxID, by acting: Acting) async throws -> HeldMail {
        let (row, about, hasMovedOn) = try await lookUp(acting, upTo: 1) { scope in
            try Policy.require(.seeQuarantine, scope.acting)
            let row = try scope.heldMail(id)
            let about = try row.message.flatMap { try scope.seen($0)?.row }
            let hasMovedOn = try about.map { try scope.hasMovedOn($0.message, since: row.receivedAt) }
            return (row, about.map(scope.entry), hasMovedOn ?? false)
        } counting: { _ in
            LookedUp(messages: 1)
        }
        let mail = try await reading(row, in: acting.office)
        let answer = try await answer(of: row, mail, in: acting.office)
        let view = try await view(of: acting.office)
        // The reader must not be able to act in the sender's place.
        let text = OwnMail.withoutLinks(mail?.text ?? row.said)
        let shown = PlainText.beginning(text, limit: Self.shownOfMail)
        return HeldMail(
            row: row, text: shown.text, isCut: shown.isCut,
            files: mail?.attachments.prefix(100).map {
                .init(
                    name: PlainText.shortened($0.name, to: 200), type: PlainText.shortened($0.type, to: 100),
                    size: $0.content.count)
            } ?? [],
            to: (mail?.to.map(\.address) ?? row.envelopeTo).prefix(20).map(OwnMail.withoutToken).map {
                PlainText.shortened($0, to: 254)
            },
            about: about, answer: about == nil ? nil : answer?.sent.person.map { Named($0, in: view) },
            hasMovedOn: hasMovedOn && answer?.sent.kind != .question)
    }

    /// The mail of ours that a quarantined mail answers, with its own text; `nil` if it is not an answer.
    private func answer(
        of row: InboxRow, _ mail: ReceivedMail?, in office: OfficeID
    ) async throws -> (sent: OutboxRow, said: ReplyText.Reading)? {
        guard row.state == .quarantined, row.message != nil, row.person != nil, let mail, !mail.isSealed else {
            return nil
        }
        let view = try await view(of: office)
        let tie = try await store.read { try MailTie(mail, view: view, $0) }
        guard case .mail(let sent) = tie, sent.message == row.message, sent.person == row.person else { return nil }
        return (sent, try await words(of: mail, answering: sent, by: view))
    }

    /// Releases a mail: its text is kept as context, its files with the message. That moves nothing, except as an
    /// answer, which has the effect of its sender's own.
    /// - Throws: ``PostOfficeError/settled`` when another was first, ``PostOfficeError/noAnswer`` when it
    ///   answers no mail of ours.
    package func release(_ id: InboxID, to destination: MailDestination, by acting: Acting) async throws -> InboxRow {
        let row = try await read(acting) { scope in
            try Policy.require(.workQuarantine, scope.acting)
            return try scope.heldMail(id)
        }
        let mail = try await reading(row, in: acting.office)
        let answer = destination == .answer ? try await answer(of: row, mail, in: acting.office) : nil
        return try await change(acting) { change in
            try Policy.require(.workQuarantine, change.acting)
            let row = try change.scope.heldMail(id)
            let said = try Quarantine(change).context(of: row, mail)
            switch destination {
            case .message(let message):
                let message = try change.scope.message(message).row.message
                try Answers(change).addContext(said, of: message)
                try Quarantine(change).keepFiles(of: mail, from: id, with: message.id)
                change.tell(
                    .mailReleased, of: .message(message.id), [.from: .text(row.from), "subject": .text(row.subject)])
                return try Quarantine(change).settle(
                    row, .released, outcome: say("Saved with the message of \(message.caller.name)."),
                    message: message.id)
            case .contact(let contact):
                let contact = try change.scope.contact(contact)
                try MessageEventQueries.add(
                    ContextRow(
                        id: change.newID(), contact: contact.id, number: nil, message: nil, said: said,
                        by: change.person, at: change.now, expiresAt: nil),
                    in: change.office, change.session)
                change.tell(.contactContextNoted, of: .contact(contact.id), ["said": .text(said)])
                change.tell(
                    .mailReleased, of: .contact(contact.id), [.from: .text(row.from), "subject": .text(row.subject)])
                return try Quarantine(change).settle(
                    row, .released, outcome: say("Saved on the card of \(contact.name)."))
            case .answer:
                guard let answer, let message = answer.sent.message else { throw PostOfficeError.noAnswer }
                _ = try change.scope.message(message)
                try Quarantine(change).keepFiles(of: mail, from: id, with: message)
                return try Quarantine(change).file(row, as: answer.said, to: answer.sent)
            case .office:
                guard let mail else { throw PostOfficeError.cannotCarry }
                let entry = try CallerSlips(change).file(CallerSlip(mail), mail)
                try Quarantine(change).keepFiles(of: mail, from: id, with: entry.id)
                change.tell(
                    .mailReleased, of: .message(entry.id), [.from: .text(row.from), "subject": .text(row.subject)])
                return try Quarantine(change).settle(
                    row, .released, outcome: say("Filed for \(entry.owner.name)."), message: entry.id)
            }
        }
    }

    /// Rejects a mail for good. It stays on record; nobody is told.
    /// - Throws: ``PostOfficeError/settled`` when another was first.
    package func refuseMail(_ id: InboxID, reason: String, by acting: Acting) async throws -> InboxRow {
        let reason = try PlainText.clean(reason, limit: TextLimit.note)
        return try await change(acting) { change in
            try Policy.require(.workQuarantine, change.acting)
            let row = try change.scope.heldMail(id)
            change.tell(
                .mailRefused, of: .mail(id),
                [.from: .text(row.from), "subject": .text(row.subject), "why": .text(reason)])
            return try Quarantine(change).settle(
                row, .refused, outcome: reason.isEmpty ? say("Rejected.") : say("Rejected: \(reason)"))
        }
    }

    /// Open messages whose caller or subject has these words, for somebody releasing a mail.
    package func openMessages(of words: String, by acting: Acting) async throws -> [Entry] {
        let wanted = try PlainText.clean(words, limit: TextLimit.name, lines: .one).folded
        guard !wanted.isEmpty else { return [] }
        let digits = wanted.filter(\.isNumber)
        return try await read(acting) { scope in
            try Policy.require(.seeQuarantine, scope.acting)
            var found: [Entry] = []
            for person in scope.view.picture.people.keys.sorted() {
                for face in [Face.sheet, .out] {
                    for row in try SheetQueries.all(owner: person, face: face, in: scope.office, scope.session) {
                        let (message, caller) = (row.message, row.message.caller)
                        let isIt =
                            caller.name.folded.contains(wanted) || row.company.folded.contains(wanted)
                            || message.regarding.folded.contains(wanted)
                            || digits.count >= 4 && (caller.number ?? caller.asGiven).contains(digits)
                        guard isIt, Policy.stands(.seeMessage, scope.acting, try scope.grounds(to: message)) else {
                            continue
                        }
                        found.append(scope.entry(row))
                    }
                }
            }
            return Array(found.sorted { $0.message.timing.lastCallAt > $1.message.timing.lastCallAt }.prefix(20))
        }
    }

    /// A mail's content; large ones wait their turn.
    private func reading(_ row: InboxRow, in office: OfficeID) async throws -> ReceivedMail? {
        guard let carrier else { return nil }
        let read: @Sendable () async throws -> ReceivedMail = { [self] in
            let raw = try await raw(of: row, in: office)
            var mail = await carrier.read(raw)
            // If a mail is incomplete, none of its files may be complete.
            if raw.count < row.size { mail.attachments = [] }
            return mail
        }
        return MailLane.large.sizes.contains(row.size) ? try await largeMail.run(read) : try await read()
    }

    /// How much of a mail is shown.
    private static var shownOfMail: Int { 20_000 }
}

extension ReadScope {
    fileprivate func heldMail(_ id: InboxID) throws -> InboxRow {
        guard let row = try InboxQueries.find(id, in: office, session),
            row.state != .waiting
        else { throw PostOfficeError.notHere }
        return row
    }

    /// Whether a call was tried, closed, reopened, moved, handed over or called about after an instant: anything
    /// written before that was about an earlier state.
    func hasMovedOn(_ message: Message, since instant: Timestamp) throws -> Bool {
        if max(message.timing.touchedAt, message.timing.lastCallAt) > instant { return true }
        return try MessageEventQueries.handovers(of: message.id, in: office, session).contains {
            $0.handover.offeredAt > instant || $0.decidedAt.map { $0 > instant } ?? false
        }
    }
}

extension PlainText {
    /// The part of an outside text to show, with its lines.
    static func beginning(_ text: String, limit: Int) -> (text: String, isCut: Bool) {
        let scalars = text.unicodeScalars
        let isCut =
            scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
            .map { $0 != scalars.endIndex } ?? false
        let start = String(String.UnicodeScalarView(scalars.prefix(limit)))
        return ((try? clean(start, limit: limit * 2)) ?? "", isCut)
    }
}

extension String {
    fileprivate var folded: String { folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) }
}
