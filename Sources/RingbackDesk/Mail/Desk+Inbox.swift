import Logging
package import RingbackCore
import RingbackStore
import RingbackWords

/// The result of one pass over the inbox.
package struct InboxRun: Equatable, Sendable {
    package var settled = 0
    /// Those that threw and will be retried.
    package var failed = 0
    package var mayHaveMore = false
}

/// Mails are read in two lanes, by size.
package enum MailLane: CaseIterable, Sendable {
    case small, large

    var sizes: ClosedRange<Int> {
        switch self {
        case .small: 0...MailLimit.small
        case .large: MailLimit.small + 1...Int.max
        }
    }
}

extension Desk {
    /// How often a mail may fail, or crash the program, before a person is asked to look at it.
    package static var mailTries: Int { 5 }
    private static var inboxBatch: Int { 64 }
    /// The total size of small mails read together, to bound memory.
    private static var inboxBytes: Int { 8 << 20 }

    /// Processes the next incoming mails: reads each and acts on it right away. Small mails from different senders run
    /// in parallel, those from one sender in order; large ones run one at a time beside them, so that they delay only
    /// each other.
    package func readInbox(
        of office: OfficeID, by carrier: any MailCarrier, _ lane: MailLane = .small
    ) async throws -> InboxRun {
        let limit = lane == .small ? Self.inboxBatch : 1
        let waiting = try await store.read { try InboxQueries.waiting(limit: limit, sizes: lane.sizes, in: office, $0) }
        var rows = waiting.filter { $0.tries < Self.mailTries }
        let given = waiting.filter { $0.tries >= Self.mailTries }
        for row in given { try await giveUp(row, in: office) }
        // A mail that was started before may have crashed the program: it must not take others with it.
        if let again = rows.first(where: { $0.tries > 0 }) { rows = [again] }
        var bytes = 0
        let batch = Array(
            rows.prefix {
                bytes += $0.size
                return bytes <= Self.inboxBytes || bytes == $0.size
            })
        var run = InboxRun(settled: given.count, mayHaveMore: !waiting.isEmpty)
        guard !batch.isEmpty else { return run }
        try await store.write(in: office) { try InboxQueries.begin(batch.map(\.id), in: office, $0) }
        switch lane {
        case .small: run.failed = try await take(batch, by: carrier, in: office)
        case .large:
            for row in batch {
                run.failed += try await largeMail.run { [self] in
                    try await take([(row, raw(of: row, in: office))], by: carrier, in: office)
                }
            }
        }
        run.settled += batch.count - run.failed
        return run
    }

    /// A mail's bytes; if it is too large to be read, only its headers.
    func raw(of row: InboxRow, in office: OfficeID) async throws -> [UInt8] {
        let limit = row.size > MailLimit.read ? MailLimit.beginning : .max
        return try await store.read { try InboxQueries.raw(of: row.id, upTo: limit, in: office, $0) } ?? []
    }

    /// Reads and executes small mails. - Returns: how many threw.
    private func take(_ batch: [InboxRow], by carrier: any MailCarrier, in office: OfficeID) async throws -> Int {
        let mails = try await store.read { session in
            try batch.map { ($0, try InboxQueries.raw(of: $0.id, in: office, session) ?? []) }
        }
        let bySender = Dictionary(grouping: mails) { Self.sender(of: $0.1) }
        return try await withThrowingTaskGroup { group in
            for mails in bySender.values {
                group.addTask { [self] in try await take(mails, by: carrier, in: office) }
            }
            var failed = 0
            for try await count in group { failed += count }
            return failed
        }
    }

    /// As found in the mail, before it is parsed.
    private static func sender(of raw: [UInt8]) -> String {
        let from = MailIdentity.values(of: "from", in: Array(raw.prefix(64 << 10))).first?.lowercased() ?? ""
        return from.split(separator: "<").last.map { String($0.prefix { $0 != ">" }) } ?? from
    }

    private func take(
        _ mails: [(row: InboxRow, raw: [UInt8])], by carrier: any MailCarrier, in office: OfficeID
    ) async throws -> Int {
        var failed = 0
        for (row, raw) in mails {
            do {
                let mail = Self.completed(await carrier.read(raw), by: row, isWhole: raw.count >= row.size)
                try await take(mail, inbox: row.id, in: office)
            } catch let error where Self.isOfficesFault(error) {
                // If the database is down, this counts as one try of five, and the error is still thrown.
                try? await store.write(in: office) {
                    try InboxQueries.excuse(mails.map(\.row.id), in: office, $0)
                }
                throw error
            } catch {
                failed += 1
                log.error(
                    "a mail could not be dealt with and will be tried again",
                    metadata: ["inbox": "\(row.id)", "try": "\(row.tries + 1)", "error": "\(error)"])
            }
        }
        return failed
    }

    /// Adds what the delivering server said; a mailbox says nothing, but the server before it put it into the headers.
    private static func completed(_ mail: ReceivedMail, by row: InboxRow, isWhole: Bool) -> ReceivedMail {
        var mail = mail
        func bare(_ address: String) -> String { address.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace } }
        mail.envelopeFrom = row.envelopeFrom ?? mail.values(of: "return-path").first.map(bare)
        mail.envelopeTo = row.envelopeTo
        if mail.envelopeTo.isEmpty {
            mail.envelopeTo =
                ["x-original-to", "delivered-to", "envelope-to"].lazy
                .map { mail.values(of: $0).map(bare) }.first { !$0.isEmpty } ?? []
        }
        if !isWhole, !mail.defects.contains(.tooLarge) { mail.defects.append(.tooLarge) }
        return mail
    }

    /// The database is unavailable or full, or the program is stopping: not the mail's fault.
    private static func isOfficesFault(_ error: any Error) -> Bool {
        if error is CancellationError { return true }
        guard let error = error as? any RingbackError else { return false }
        return error.kind == .unavailable || error.kind == .full
    }

    /// Nothing of it is read here: reading may be what fails.
    private func giveUp(_ row: InboxRow, in office: OfficeID) async throws {
        let raw = try await store.read { try InboxQueries.raw(of: row.id, upTo: 1, in: office, $0) } ?? []
        func header(_ name: String, _ limit: Int) -> String {
            PlainText.shortened(MailIdentity.values(of: name, in: Array(raw.prefix(64 << 10))).first ?? "", to: limit)
        }
        let why = try await view(of: office).language(say("It could not be processed in \(Self.mailTries) attempts."))
        let settlement = InboxSettlement(
            .quarantined, why: why, from: header("from", 320),
            subject: header("subject", 500), at: clock.now())
        try await store.write(in: office) { _ = try InboxQueries.settle(row.id, settlement, in: office, $0) }
        log.error("a mail was put into the quarantine unread", metadata: ["inbox": "\(row.id)"])
    }
}
