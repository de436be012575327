import Foundation
package import RingbackCore
package import RingbackStore

/// A mail that waits for a person, as it may be looked at: text and names, never what a browser could obey.
package struct HeldMail: Sendable {
    package struct File: Equatable, Sendable {
        package let name: String
        package let type: String
        package let size: Int
    }

    package let row: InboxRow
    /// All that it says, quotes and signature included; as much of it as a person reads.
    package let text: String
    package let isCut: Bool
    package let files: [File]
    package let to: [String]
    /// The message that it seems to be about, when the reader may see it.
    package let about: Entry?
}

/// Where a mail goes to that a person let through.
package enum MailDestination: Equatable, Sendable {
    case message(MessageID)
    case contact(ContactID)
    /// The office, as a call of its own.
    case office
}

// Mail that could not be tied to a message, or not to a person, waits here. What it says may be anybody's affair, so
// it is for those who may see every message.

extension Desk {
    /// What waits, the newest first; letters of strangers beyond the number for an hour only when they are asked for.
    package func quarantine(
        cursor: String?, limit: Int, strangers: Bool = false, by acting: Acting
    ) async throws -> (mails: [InboxRow], next: String?, strangers: Int) {
        let limit = min(max(limit, 1), 200)
        return try await lookUp(acting, upTo: limit) { look in
            try Policy.require(.seeQuarantine, look.acting)
            let before = try cursor.map(Cursor.readMail)
            let mails = try InboxQueries.quarantine(
                before: before, strangers: strangers, limit: limit + 1, in: look.office, look.session)
            let held = try InboxQueries.strangersHeld(upTo: 10_000, in: look.office, look.session)
            let shown = mails.prefix(limit)
            return (Array(shown), mails.count > limit ? shown.last.map { Cursor.text(mail: $0.id) } : nil, held)
        } counting: {
            LookedUp(messages: max(1, $0.mails.count))
        }
    }

    /// How many mails wait, all held letters of strangers as one; none for those who may not see them.
    package func quarantined(by acting: Acting) async throws -> Int {
        guard Policy.allows(.seeQuarantine, acting) else { return 0 }
        return try await read(acting) { look in
            try InboxQueries.quarantined(upTo: 100, in: look.office, look.session)
                + InboxQueries.strangersHeld(upTo: 1, in: look.office, look.session)
        }
    }

    /// One mail that waits or waited.
    package func heldMail(_ id: InboxID, by acting: Acting) async throws -> HeldMail {
        let (row, about) = try await lookUp(acting, upTo: 1) { look in
            try Policy.require(.seeQuarantine, look.acting)
            let row = try look.heldMail(id)
            return (row, try row.message.flatMap { try look.seen($0).map { look.entry($0.row) } })
        } counting: { _ in
            LookedUp(messages: 1)
        }
        let mail = try await reading(row, in: acting.office)
        // Whoever looks at it must not be able to act in its sender's place.
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
            about: about)
    }

    /// Lets a mail through: what it says is kept as context, its files with the message. Nothing moves by that.
    package func release(_ id: InboxID, to destination: MailDestination, by acting: Acting) async throws -> InboxRow {
        let row = try await read(acting) { look in
            try Policy.require(.workQuarantine, look.acting)
            return try look.heldMail(id)
        }
        let mail = try await reading(row, in: acting.office)
        return try await change(acting) { change in
            try Policy.require(.workQuarantine, change.acting)
            let row = try change.look.heldMail(id)
            let said = try change.context(of: row, mail)
            switch destination {
            case .message(let message):
                let message = try change.look.message(message).row.message
                try change.addContext(said, of: message)
                try change.keepFiles(of: mail, from: id, with: message.id)
                change.tell(
                    "mail.released", of: .message(message.id), ["from": .text(row.from), "subject": .text(row.subject)])
                return try change.settle(
                    row, .released, outcome: "Kept with the message of \(message.caller.name).", message: message.id)
            case .contact(let contact):
                let contact = try change.look.contact(contact)
                try HappeningQueries.add(
                    ContextRow(
                        id: change.newID(), contact: contact.id, number: nil, message: nil, said: said,
                        by: change.person, at: change.now, expiresAt: nil),
                    in: change.office, change.session)
                change.tell("contact.contextNoted", of: .contact(contact.id), ["said": .text(said)])
                change.tell(
                    "mail.released", of: .contact(contact.id), ["from": .text(row.from), "subject": .text(row.subject)])
                return try change.settle(row, .released, outcome: "Kept on the card of \(contact.name).")
            case .office:
                guard let mail else { throw PostOfficeError.cannotCarry }
                let entry = try change.file(CallerSlip(mail), mail)
                try change.keepFiles(of: mail, from: id, with: entry.id)
                change.tell(
                    "mail.released", of: .message(entry.id), ["from": .text(row.from), "subject": .text(row.subject)])
                return try change.settle(
                    row, .released, outcome: "Filed for \(entry.owner.name).", message: entry.id)
            }
        }
    }

    /// Puts a mail aside for good. It stays on record; nobody is told.
    package func refuseMail(_ id: InboxID, reason: String, by acting: Acting) async throws -> InboxRow {
        let reason = try PlainText.clean(reason, limit: TextLimit.note)
        return try await change(acting) { change in
            try Policy.require(.workQuarantine, change.acting)
            let row = try change.look.heldMail(id)
            change.tell(
                "mail.refused", of: .mail(id),
                ["from": .text(row.from), "subject": .text(row.subject), "why": .text(reason)])
            return try change.settle(row, .refused, outcome: reason.isEmpty ? "Refused." : "Refused: \(reason)")
        }
    }

    /// Open messages whose caller or subject has these words, for whoever lets a mail through.
    package func openMessages(of words: String, by acting: Acting) async throws -> [Entry] {
        let wanted = try PlainText.clean(words, limit: TextLimit.name, lines: .one).folded
        guard !wanted.isEmpty else { return [] }
        let digits = wanted.filter(\.isNumber)
        return try await read(acting) { look in
            try Policy.require(.seeQuarantine, look.acting)
            var found: [Entry] = []
            for person in look.view.picture.people.keys.sorted() {
                for face in [Face.sheet, .out] {
                    for row in try SheetQueries.all(owner: person, face: face, in: look.office, look.session) {
                        let (message, caller) = (row.message, row.message.caller)
                        let isIt =
                            caller.name.folded.contains(wanted) || row.company.folded.contains(wanted)
                            || message.regarding.folded.contains(wanted)
                            || digits.count >= 4 && (caller.number ?? caller.asGiven).contains(digits)
                        guard isIt, Policy.stands(.seeMessage, look.acting, try look.grounds(to: message)) else {
                            continue
                        }
                        found.append(look.entry(row))
                    }
                }
            }
            return Array(found.sorted { $0.message.lastCallAt > $1.message.lastCallAt }.prefix(20))
        }
    }

    /// What a mail says; large ones wait their turn.
    private func reading(_ row: InboxRow, in office: OfficeID) async throws -> ReceivedMail? {
        guard let carrier else { return nil }
        let read: @Sendable () async throws -> ReceivedMail = { [self] in
            let raw = try await raw(of: row, in: office)
            var mail = await carrier.read(raw)
            // Of a mail that is not there to its end, no file may be either.
            if raw.count < row.size { mail.attachments = [] }
            return mail
        }
        return MailLane.large.sizes.contains(row.size) ? try await largeMail.run(read) : try await read()
    }

    /// How much of a mail is shown.
    private static var shownOfMail: Int { 20_000 }
}

extension Look {
    fileprivate func heldMail(_ id: InboxID) throws -> InboxRow {
        guard let row = try InboxQueries.find(id, in: office, session),
            row.state != .waiting
        else { throw PostOfficeError.notHere }
        return row
    }

}

extension Change {
    /// What is kept of a mail's words: without quotes and signature where that is known.
    fileprivate func context(of row: InboxRow, _ mail: ReceivedMail?) throws -> String {
        let words = OwnMail.withoutLinks(row.said.isEmpty ? mail?.text ?? "" : row.said)
        let text = PlainText.beginning(words, limit: TextLimit.note - 400).text
        let from = PlainText.shortened(row.from, to: 200)
        let subject = PlainText.shortened(row.subject, to: 150)
        return "By mail from \(from.isEmpty ? "an unknown sender" : from): \(text.isEmpty ? subject : text)"
    }

    fileprivate func keepFiles(of mail: ReceivedMail?, from inbox: InboxID, with message: MessageID) throws {
        for file in mail?.attachments.prefix(100) ?? [] {
            let name = PlainText.shortened(file.name, to: 200)
            try AttachmentQueries.add(
                AttachmentRow(
                    id: newID(), message: message, inbox: inbox, name: name.isEmpty ? "file" : name,
                    type: PlainText.shortened(file.type, to: 100), size: file.content.count),
                content: file.content, in: office, session)
        }
    }

    fileprivate func settle(
        _ row: InboxRow, _ state: InboxRow.State, outcome: String, message: MessageID? = nil
    ) throws -> InboxRow {
        let settled = try InboxQueries.settle(
            row.id,
            InboxSettlement(
                state, why: row.why, outcome: outcome, said: row.said, from: row.from, subject: row.subject,
                message: message ?? row.message, person: row.person, at: now, by: person),
            from: [.quarantined, .ignored], in: office, session)
        guard settled, let row = try InboxQueries.find(row.id, in: office, session) else {
            throw PostOfficeError.settled
        }
        return row
    }
}

extension PlainText {
    /// As much of a text from outside as is shown, lines kept.
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
