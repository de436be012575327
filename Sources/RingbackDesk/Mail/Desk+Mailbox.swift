package import RingbackCore
import RingbackStore
import Synchronization

/// What a look into the mailbox brought.
package struct MailFetch: Equatable, Sendable {
    package var new: Int
    /// Those that had come before, maybe by another road.
    package var known: Int
}

/// Why the mailbox was not read, in words for an administrator.
package enum MailFetchError: RingbackError, Equatable {
    case noMailbox
    case failed(MailFailure)

    package var code: String {
        switch self {
        case .noMailbox: "mail.no-mailbox"
        case .failed: "mail.not-fetched"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .noMailbox: .conflict
        case .failed: .unavailable
        }
    }

    package var sentence: String {
        switch self {
        case .noMailbox: "No mailbox is set to be read. Set its address, user and password first."
        case .failed(let failure): failure.words
        }
    }
}

extension Desk {
    /// Reads what is new in the office's mailbox. How it went stands on the settings page.
    package func fetchMail(_ office: OfficeID) async throws -> MailFetch {
        guard let carrier, let mailbox = try await view(of: office).mail.imap else { throw MailFetchError.noMailbox }
        let known = try await store.read { try MailboxQueries.place(in: office, $0) }
        let counts = Mutex((new: 0, known: 0))
        do {
            let place = try await carrier.collect(
                from: mailbox, since: known.map { MailboxPlace(validity: $0.validity, next: $0.next) }
            ) { [self] raw, size in
                let added = try await keepMail(
                    raw: raw, envelopeFrom: nil, envelopeTo: [], via: .imap, size: size, in: office)
                counts.withLock { counts in
                    if case .new = added { counts.new += 1 } else { counts.known += 1 }
                }
            }
            let now = clock.now()
            try await store.write(in: office) {
                try MailboxQueries.fetched(upTo: place.next, validity: place.validity, at: now, in: office, $0)
            }
        } catch let failure as MailFailure {
            let now = clock.now()
            try await store.write(in: office) {
                try MailboxQueries.notFetched(failure.words, at: now, in: office, $0)
            }
            throw MailFetchError.failed(failure)
        }
        return counts.withLock { MailFetch(new: $0.new, known: $0.known) }
    }
}
