import RingbackCore
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@testable import RingbackDesk

@Suite("Quarantine")
struct QuarantineTests {
    /// Reads every mail as the same one.
    private struct Reader: MailCarrier {
        let mail: ReceivedMail

        func send(_ mail: OutgoingMail, by account: MailAccount) async throws(MailFailure) {}
        func collect(
            from mailbox: MailAccount.Server, since: MailboxPlace?, refused: RefusedMails,
            keep: @escaping @Sendable (MailSpool, Int) async throws -> Void,
            refuse: @escaping @Sendable (MailboxMail, Phrase) async throws -> Void
        ) async throws -> MailboxPlace { MailboxPlace(validity: 1, next: 1) }
        func wait(for mailbox: MailAccount.Server, seconds: Int) async throws(MailFailure) {}
        func read(_ raw: [UInt8]) async -> ReceivedMail { mail }
    }

    private static let mail = ReceivedMail(
        to: [.init(name: "", address: "calls@example.com")],
        text: "Only mornings.\n\u{202E}<script>alert(1)</script>\n> quoted",
        attachments: [.init(name: "../..\u{202E}/voice.wav", type: "audio/wav", content: [1, 2, 3])])

    private static func open(
        _ engine: TestEngine, _ body: (MillerRowe, InboxID) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, carrier: Reader(mail: mail))
            try await body(office, try await hold(office, "k1"))
        }
    }

    private static func hold(_ office: MillerRowe, _ key: String, subject: String = "Re: a call") async throws
        -> InboxID
    {
        let now = office.clock.now()
        let row = InboxRow(
            id: InboxID(at: now, randomness: (UInt64(key.utf8.last ?? 0), 7)), via: .command, envelopeFrom: nil,
            envelopeTo: [], receivedAt: now, size: 3, state: .waiting)
        try await office.store.write(in: office.office) { session in
            _ = try InboxQueries.add(row, raw: [1, 2, 3], key: Array(key.utf8), in: office.office, session)
            try InboxQueries.settle(
                row.id,
                InboxSettlement(
                    .quarantined, why: "It is not from the person it is for.", said: "Only mornings.",
                    from: "eve@evil.example", subject: subject, at: now), in: office.office, session)
        }
        return row.id
    }

    @Test(
        "From the 61st an hour, strangers' letters share one line and no sheet",
        arguments: TestEngine.allCases)
    func strangers(_ engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MailOffice(in: store)
            for number in 0..<70 {
                try await office.take(
                    ReceivedMail(
                        from: .init(name: "", address: "s\(number)@outside.example"),
                        to: [.init(name: "", address: MailOffice.own)], subject: "Letter \(number)",
                        messageID: "\(number)@outside.example", text: "For Ana: please ring me."))
            }
            let (desk, max) = (office.desk, try await office.office.acting("Max"))
            let list = try await desk.quarantine(cursor: nil, limit: 200, by: max)
            let held = try await desk.quarantine(cursor: nil, limit: 200, strangers: true, by: max)
            #expect(list.strangers == 10 && held.mails.count == 10)
            #expect(list.mails.allSatisfy { mail in !held.mails.contains { $0.id == mail.id } })
            #expect(try await office.messages() + list.mails.count == 60)
            #expect(try await desk.quarantined(by: max) == list.mails.count + 1)
            // Mail from known people is still read.
            let known = try await office.reply(as: "Ana", "done")
            #expect(known.state != .waiting)
            let refused = try await desk.refuseMail(held.mails[0].id, reason: "", by: max)
            #expect(refused.state == .refused)
            #expect(try await desk.quarantine(cursor: nil, limit: 9, by: max).strangers == 9)
        }
    }

    @Test("Only those who see every message see the quarantine", arguments: TestEngine.allCases)
    func rights(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, id in
            for name in ["Max", "Ada"] {
                let acting = try await office.acting(name)
                let list = try await office.desk.quarantine(cursor: nil, limit: 50, by: acting)
                #expect(list.mails.map(\.id) == [id])
                #expect(try await office.desk.quarantined(by: acting) == 1)
            }
            for name in ["Dana", "Ana", "Otto", "Jamie", "Eve"] {
                let acting = try await office.acting(name)
                #expect(try await office.desk.quarantined(by: acting) == 0)
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.quarantine(cursor: nil, limit: 50, by: acting)
                }
                await #expect(throws: AccessError.forbidden) { try await office.desk.heldMail(id, by: acting) }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.refuseMail(id, reason: "", by: acting)
                }
            }
        }
    }

    @Test("Its text has no markup and no direction overrides", arguments: TestEngine.allCases)
    func harmless(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, id in
            let held = try await office.desk.heldMail(id, by: try await office.acting("Max"))
            #expect(held.text == "Only mornings.\n<script>alert(1)</script>\n> quoted")
            #expect(held.files.map(\.name) == ["../../voice.wav"])
            #expect(held.to == ["calls@example.com"])
        }
    }

    @Test(
        "Released to a message it is context there, with files, once; the owner stays",
        arguments: TestEngine.allCases)
    func toMessage(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, id in
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            let max = try await office.acting("Max")
            #expect(try await office.desk.openMessages(of: "smith", by: max).map(\.id) == [entry.id])
            let row = try await office.desk.release(id, to: .message(entry.id), by: max)
            #expect(row.state == .released)
            #expect(row.settledBy == office.id("Max"))
            let file = try await office.desk.message(entry.id, by: try await office.acting("Ana"))
            #expect(file.entry.message == entry.message)
            #expect(file.context.map(\.said) == ["By email from eve@evil.example: Only mornings."])
            #expect(file.received.map(\.id) == [id])
            let kept = try #require(file.files.first)
            #expect(kept.name == "../../voice.wav")
            let content = try await office.desk.attachment(
                kept.id, of: entry.id, by: try await office.acting("Otto")
            ).content
            #expect(content == [1, 2, 3])
            await #expect(throws: MessageError.notHere) {
                try await office.desk.attachment(kept.id, of: entry.id, by: try await office.acting("Eve"))
            }
            await #expect(throws: PostOfficeError.settled) {
                try await office.desk.refuseMail(id, reason: "", by: max)
            }
            await #expect(throws: PostOfficeError.settled) {
                try await office.desk.release(id, to: .message(entry.id), by: max)
            }
            let history = try await office.desk.history(of: .message(entry.id), before: nil, limit: 9, by: max)
            #expect(history.entries.contains { $0.action == .mailReleased && $0.actor == office.id("Max") })
            #expect(try await office.desk.quarantine(cursor: nil, limit: 9, by: max).mails.isEmpty)
        }
    }

    @Test("Released to a contact it is on their card; refused it stays on record", arguments: TestEngine.allCases)
    func otherwise(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, id in
            let max = try await office.acting("Max")
            let contact = try await office.desk.addContact(ContactDraft(name: "John Smith"), by: max).fresh().id
            let released = try await office.desk.release(id, to: .contact(contact), by: max)
            #expect(released.outcome == "Saved on the card of John Smith.")
            let card = try await office.desk.callerCard(contact, by: max)
            #expect(card.context.map(\.said) == ["By email from eve@evil.example: Only mornings."])
            office.clock.advance(seconds: 1)
            let other = try await Self.hold(office, "k2")
            let refused = try await office.desk.refuseMail(other, reason: "advertising", by: max)
            #expect(refused.outcome == "Rejected: advertising")
            let history = try await office.desk.history(of: .mail(other), before: nil, limit: 9, by: max)
            #expect(history.entries.map(\.action) == [.mailRefused])
            #expect(try await office.desk.heldMail(other, by: max).row.state == .refused)
        }
    }

    /// A held answer of Ana's from her home address.
    private static func fromHome(
        _ engine: TestEngine, _ said: String,
        _ body: (MailOffice, Entry, InboxRow, Acting) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let carrier = RecordingCarrier()
            let mail = try await MailOffice(in: store, carrier: carrier)
            let entry = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let sent = try #require(try await mail.mails(to: "Ana", .assigned).last)
            var answer = try await mail.answer(sent, said)
            answer.from = .init(name: "Ana", address: "ana@home.example")
            carrier.reads(answer)
            let held = try await mail.take(answer)
            try await body(mail, entry, held, try await mail.office.acting("Max"))
        }
    }

    @Test(
        "An answer from another address is proposed for its call, and filed with one press",
        arguments: TestEngine.allCases)
    func fromElsewhere(_ engine: TestEngine) async throws {
        try await Self.fromHome(engine, "done\n\nShe rings on Friday.") { mail, entry, held, max in
            #expect(held.state == .quarantined)
            #expect(try await mail.file(entry.id).entry.message.isOpen)
            let list = try await mail.desk.quarantine(cursor: nil, limit: 9, by: max)
            #expect(list.about[held.id]?.id == entry.id)
            let shown = try await mail.desk.heldMail(held.id, by: max)
            #expect((shown.about?.id, shown.answer?.name) == (entry.id, "Ana"))
            let filed = try await mail.desk.release(held.id, to: .answer, by: max)
            #expect((filed.state, filed.outcome) == (.released, "Filed as Ana’s answer: talked."))
            let file = try await mail.file(entry.id)
            #expect(file.entry.message.closing?.outcome == .talked)
            #expect(file.attempts.map(\.by) == [mail.office.id("Ana")])
            #expect(file.attempts.map(\.said) == ["She rings on Friday."])
            // She hears of it at her known address, and the history says whose words they were.
            #expect(
                try await mail.receipt(to: "Ana")
                    == "Max filed an email from ana@home.example as your answer.\nSaved: talked. The call is closed."
            )
            let history = try await mail.desk.history(of: .message(entry.id), before: nil, limit: 9, by: max)
            #expect(
                history.entries.contains { $0.action == .mailFiledAsAnswer && $0.actor == mail.office.id("Max") })
            await #expect(throws: PostOfficeError.noAnswer) {
                try await mail.desk.release(held.id, to: .answer, by: max)
            }
        }
    }

    @Test(
        "An answer written before the call moved on is kept with it and has no effect",
        arguments: TestEngine.allCases, ["talked", "reopened", "handed", "again"])
    func movedOn(_ engine: TestEngine, since: String) async throws {
        try await Self.fromHome(engine, "done") { mail, entry, held, max in
            let (desk, ana, otto) = (
                mail.desk, try await mail.office.acting("Ana"), try await mail.office.acting("Otto")
            )
            #expect(try await desk.heldMail(held.id, by: max).hasMovedOn == false)
            mail.office.clock.advance(seconds: 120)
            switch since {
            case "talked":
                _ = try await desk.record(
                    .talked, with: "", said: "", number: "", again: "16:45", on: entry.id, by: ana)
            case "reopened":
                _ = try await desk.record(.talked, with: "", said: "", number: "", on: entry.id, by: ana)
                _ = try await desk.reopen(entry.id, why: "More is owed.", by: ana)
            case "handed": _ = try await desk.offer(entry.id, to: "Tom", note: "", by: ana)
            default:
                _ = try await desk.file(
                    MessageDraft(
                        forWhom: "Ana", callerName: "John Smith", callerNumber: "+1 713 555 0142", regarding: "",
                        code: .today),
                    by: otto)
            }
            let before = try await mail.file(entry.id).entry.message
            #expect(try await desk.heldMail(held.id, by: max).hasMovedOn)
            let filed = try await desk.release(held.id, to: .answer, by: max)
            let kept = "The call has changed since: your email was saved with it, and nothing else was changed."
            #expect(filed.outcome == kept)
            let after = try await mail.file(entry.id)
            #expect(after.entry.message == before && before.isOpen)
            #expect(after.context.map(\.said) == ["done"] && after.received.map(\.id) == [held.id])
            let receipt = try await mail.receipt(to: "Ana") ?? ""
            #expect(receipt.contains(kept))
        }
    }

    @Test("Other mail cannot be filed as an answer, and trying changes nothing", arguments: TestEngine.allCases)
    func noAnswer(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, id in
            let max = try await office.acting("Max")
            #expect(try await office.desk.heldMail(id, by: max).answer == nil)
            await #expect(throws: PostOfficeError.noAnswer) {
                try await office.desk.release(id, to: .answer, by: max)
            }
        }
        // The call has meanwhile moved to somebody else: it is no longer hers to answer.
        try await Self.fromHome(engine, "done") { mail, entry, held, max in
            let (ana, tom) = (try await mail.office.acting("Ana"), try await mail.office.acting("Tom"))
            let offered = try await mail.desk.offer(entry.id, to: "Tom", note: "", by: ana).fresh()
            let offer = try #require(offered.message.ownership.handover?.id)
            _ = try await mail.desk.accept(offer, of: entry.id, by: tom)
            await #expect(throws: PostOfficeError.noAnswer) {
                try await mail.desk.release(held.id, to: .answer, by: max)
            }
            #expect(try await mail.file(entry.id).entry.message.isOpen)
            #expect(try await mail.desk.heldMail(held.id, by: max).row.state == .quarantined)
        }
    }

    @Test("A long list is paged", arguments: TestEngine.allCases)
    func paging(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, first in
            var all = [first]
            for number in 2...5 {
                office.clock.advance(seconds: 1)
                all.append(try await Self.hold(office, "k\(number)"))
            }
            let max = try await office.acting("Max")
            var seen: [InboxID] = []
            var cursor: String?
            repeat {
                let page = try await office.desk.quarantine(cursor: cursor, limit: 2, by: max)
                seen += page.mails.map(\.id)
                cursor = page.next
            } while cursor != nil
            #expect(seen == all.reversed())
            await #expect(throws: CursorError.self) {
                try await office.desk.quarantine(cursor: "nonsense", limit: 2, by: max)
            }
        }
    }
}
