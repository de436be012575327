import Foundation
import RingbackCore
import RingbackDesk
import RingbackSodium
import RingbackStore
import RingbackTestSupport
import Synchronization

/// Miller Rowe with mail: outgoing mail is read from the outbox, incoming mail handed to the desk.
struct MailOffice: Sendable {
    let office: MillerRowe
    private let count = Counter()

    final class Counter: Sendable {
        private let next = Mutex(0)
        func take() -> Int {
            next.withLock {
                $0 += 1
                return $0
            }
        }
    }

    static let account = MailSettings.millerRowe
    static let own = "calls@example.com"

    init(in store: Store, trusting server: String? = nil, carrier: RecordingCarrier? = nil) async throws {
        var settings = MailSettings.millerRowe
        settings.trustedServer = server
        office = try await MillerRowe.open(in: store, mail: settings, carrier: carrier)
    }

    var desk: Desk { office.desk }

    // MARK: Out

    /// The whole outbox, oldest first.
    func outbox() async throws -> [OutboxRow] {
        let id = office.office
        return try await office.store.read { session in
            var rows: [OutboxRow] = []
            while let row = try OutboxQueries.find(rows.count + 1, in: id, session) { rows.append(row) }
            return rows
        }
    }

    func mails(to name: String, _ kind: MailKind? = nil) async throws -> [OutboxRow] {
        let id = office.id(name)
        return try await outbox().filter { $0.person == id && (kind == nil || $0.kind == kind) }
    }

    /// The text of the last receipt to somebody.
    func receipt(to name: String) async throws -> String? {
        try await mails(to: name, .receipt).last.map { MailParticulars(json: $0.particulars).said ?? "" }
    }

    func token(of row: OutboxRow, use: MailToken.Use = .reply) async throws -> String {
        let id = office.office
        let sealed = try await office.store.read { try MailAccountQueries.signingKey(of: id, $0) }
        let key = sealed.flatMap { office.desk.vault.open($0) } ?? []
        return MailToken(for: row, use: use, office: id, key: key).text
    }

    func replyAddress(of row: OutboxRow) async throws -> String {
        "calls+\(try await token(of: row))@example.com"
    }

    // MARK: In

    /// An answer from the receiver of a mail.
    func answer(_ row: OutboxRow, _ text: String) async throws -> ReceivedMail {
        let person = office.people.first { $0.value == row.person }?.key ?? "Nobody"
        return ReceivedMail(
            from: .init(name: person, address: "\(person.lowercased())@example.com"),
            to: [.init(name: "Miller Rowe", address: try await replyAddress(of: row))], subject: "Re: John Smith",
            messageID: "reply-\(count.take())@example.com", text: text)
    }

    /// Delivers a mail.
    @discardableResult
    func take(_ mail: ReceivedMail) async throws -> InboxRow {
        let number = count.take()
        let id = InboxID(high: 1, low: UInt64(number))
        let (office, store, now) = (office.office, office.store, office.clock.now())
        _ = try await store.write(in: office) { session in
            try InboxQueries.add(
                InboxRow(
                    id: id, via: .command, envelopeFrom: mail.envelopeFrom, envelopeTo: mail.envelopeTo,
                    receivedAt: now, size: 1),
                raw: [1], key: Array("\(number)".utf8), in: office, session)
        }
        try await desk.take(mail, inbox: id, in: office)
        guard let row = try await store.read({ try InboxQueries.find(id, in: office, $0) }) else { throw Lost() }
        return row
    }

    struct Lost: Error {}

    /// Answers the first mail of a kind to somebody.
    @discardableResult
    func reply(as name: String, to kind: MailKind = .assigned, _ text: String) async throws -> InboxRow {
        guard let row = try await mails(to: name, kind).last else { throw Lost() }
        return try await take(try await answer(row, text))
    }

    func file(_ id: MessageID) async throws -> MessageFile {
        try await desk.message(id, by: try await office.acting("Max"))
    }

    func messages() async throws -> Int {
        let id = office.office
        return try await office.store.read { session in
            try session.row("SELECT COUNT(*) FROM message WHERE office_id = \(id)").map { try $0.int(0) } ?? 0
        }
    }
}
