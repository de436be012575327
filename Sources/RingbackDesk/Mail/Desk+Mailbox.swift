import Logging
package import RingbackCore
import RingbackStore
package import RingbackWords
import Synchronization

/// The result of one look into the mailbox.
package struct MailFetch: Equatable, Sendable {
    package var new: Int
    /// Mails that had come before, perhaps by another route.
    package var known: Int
}

/// Why the mailbox was not read, worded for an administrator.
package enum MailFetchError: RingbackError, Equatable {
    case noMailbox
    case failed(MailFailure)
    /// Reading it crashed the program, so it is left alone.
    case held(until: Timestamp)

    package var code: String {
        switch self {
        case .noMailbox: "mail.no-mailbox"
        case .failed: "mail.not-fetched"
        case .held: "mail.mailbox-held"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .noMailbox: .conflict
        case .failed, .held: .unavailable
        }
    }

    package var sentence: Phrase {
        switch self {
        case .noMailbox: say("No mailbox is set up. Enter its server, username and password first.")
        case .failed(let failure): failure.words
        case .held:
            say("Ringback stopped twice while reading the mailbox, so reading is paused. Check it now to try again.")
        }
    }
}

extension Desk {
    /// Seconds to leave a mailbox alone after the program crashed while reading it: once, twice in a row, … Once may be
    /// a power cut.
    private static var holds: [Int64] { [0, 60, 300, 900, 3600] }
    /// Silence after which another server reading it counts as dead.
    private static var longestFetch: Int64 { 600 }

    /// Records, at the start of the only server, whether the program crashed while it last read the mailbox.
    package func noteDeadFetch(of office: OfficeID) async throws {
        let (now, view) = (clock.now(), try await view(of: office))
        try await store.write(in: office) { session in
            _ = try Self.hold(view, at: now, isOnlyReader: true, session)
        }
    }

    /// The current hold on the mailbox, after checking whether its last reading ended well.
    private static func hold(
        _ view: OfficeView, at now: Timestamp, isOnlyReader: Bool, _ session: any SQLSession
    ) throws -> MailboxQueries.Hold {
        let office = view.office.id
        var hold = try MailboxQueries.hold(in: office, session)
        guard let began = hold.began, isOnlyReader || began < now.adding(seconds: -longestFetch) else { return hold }
        hold.began = nil
        hold.deaths = min(hold.deaths + 1, 1000)
        if hold.deaths > 1 {
            hold.until = now.adding(seconds: holds[min(hold.deaths, holds.count) - 1])
            let why = say(
                """
                Ringback stopped twice while reading the mailbox, so reading is paused for a while. An email in it \
                may be the cause.
                """)
            try MailboxQueries.notFetched(view.language(why), at: began, in: office, session)
        }
        try MailboxQueries.save(hold, in: office, session)
        return hold
    }

    /// Marks the mailbox as being read.
    private func beginFetch(of office: OfficeID, byHand: Bool) async throws {
        let (now, view) = (clock.now(), try await view(of: office))
        let isReading = fetching.withLock { fetching in
            defer { fetching[office, default: 0] += 1 }
            return fetching[office] != nil
        }
        let heldUntil: Timestamp? = try await store.write(in: office) { session in
            var hold = try Self.hold(view, at: now, isOnlyReader: false, session)
            if !byHand {
                if let until = hold.until, until > now { return until }
                // Another server is reading it.
                if hold.began != nil, !isReading { return now }
            }
            hold.began = now
            try MailboxQueries.save(hold, in: office, session)
            return nil
        }
        if let heldUntil { throw MailFetchError.held(until: heldUntil) }
    }

    /// Earlier failures are reported by the reader; a mark that cannot be removed counts as one crash, which holds
    /// nothing back, and the next good reading clears it.
    private func endFetch(of office: OfficeID) async {
        try? await store.write(in: office) { session in
            var hold = try MailboxQueries.hold(in: office, session)
            hold.began = nil
            try MailboxQueries.save(hold, in: office, session)
        }
    }

    /// Reads new mail from the office's mailbox. The result is shown on the settings page.
    /// - Parameter byHand: even if it is being left alone for a while.
    /// - Throws: ``MailFetchError``.
    package func fetchMail(_ office: OfficeID, byHand: Bool = false) async throws -> MailFetch {
        guard carrier != nil, try await view(of: office).mail.imap != nil else { throw MailFetchError.noMailbox }
        defer { fetching.withLock { $0[office] = $0[office].flatMap { $0 > 1 ? $0 - 1 : nil } } }
        try await beginFetch(of: office, byHand: byHand)
        do {
            let fetched = try await fetch(office)
            await endFetch(of: office)
            return fetched
        } catch {
            await endFetch(of: office)
            throw error
        }
    }

    private func fetch(_ office: OfficeID) async throws -> MailFetch {
        guard let carrier, let mailbox = try await view(of: office).mail.imap else { throw MailFetchError.noMailbox }
        let name = mailbox.mailboxName
        let counts = Mutex((new: 0, known: 0, passedOver: 0))
        while true {
            let passedOver = counts.withLock { $0.passedOver }
            let (known, refused) = try await store.read { session in
                (
                    try MailboxQueries.place(of: name, in: office, session),
                    RefusedMails(try MailboxQueries.refusals(of: name, in: office, session))
                )
            }
            do {
                let place = try await carrier.collect(
                    from: mailbox, since: known.map { MailboxPlace(validity: $0.validity, next: $0.next) },
                    refused: refused
                ) { [self] mail, size in
                    let added = try await keepMail(
                        mail, envelopeFrom: nil, envelopeTo: [], via: .imap, size: size, in: office)
                    counts.withLock { counts in
                        if case .new = added { counts.new += 1 } else { counts.known += 1 }
                    }
                } refuse: { [self] mail, why in
                    if try await note(mail, refusedBy: name, why: why, in: office) {
                        counts.withLock { $0.passedOver += 1 }
                    }
                }
                let now = clock.now()
                try await store.write(in: office) {
                    try MailboxQueries.fetched(
                        upTo: place.next, validity: place.validity, of: name, at: now, in: office, $0)
                }
                return counts.withLock { MailFetch(new: $0.new, known: $0.known) }
            } catch let failure as MailFailure {
                let now = clock.now()
                let words = try await view(of: office).language(failure.words)
                try await store.write(in: office) {
                    try MailboxQueries.notFetched(words, at: now, in: office, $0)
                }
                // What is passed over from now on holds the others up no longer.
                guard counts.withLock({ $0.passedOver > passedOver }) else { throw MailFetchError.failed(failure) }
            }
        }
    }

    /// - Returns: whether the mail is passed over from now on.
    private func note(
        _ mail: MailboxMail, refusedBy mailbox: String, why: Phrase, in office: OfficeID
    ) async throws -> Bool {
        let now = clock.now()
        let words = try await view(of: office).language(why)
        let refusal = try await store.write(in: office) { session in
            let known = try MailboxQueries.refusals(of: mailbox, in: office, session)
                .first { $0.validity == mail.validity && $0.uid == mail.uid }
            var refusal = known ?? MailboxRefusal(validity: mail.validity, uid: mail.uid, triedAt: now, why: words)
            if known != nil { refusal.tryAgain(at: now, why: words) }
            try MailboxQueries.save(refusal, of: mailbox, in: office, session)
            return refusal
        }
        log.warning(
            "the mailbox would not give a mail",
            metadata: [
                "office": "\(office)", "mail": "\(mail.uid)", "why": "\(why)", "tries": "\(refusal.tries)",
                "passedOver": "\(refusal.isPassedOver)",
            ])
        return refusal.isPassedOver
    }
}

extension RefusedMails {
    fileprivate init(_ refusals: [MailboxRefusal]) {
        self.init()
        for refusal in refusals {
            let mail = MailboxMail(validity: refusal.validity, uid: refusal.uid)
            if refusal.isPassedOver { passedOver.insert(mail) } else { last.insert(mail) }
        }
    }
}
