package import Logging
package import RingbackCore
package import RingbackSodium
package import RingbackStore
import Synchronization

/// The operations of the office. One method is one act of a person: one transaction, one journal entry.
///
/// Pages, API, command line, and later mail and telephone all go through here, so that rights and rules are checked in
/// one place.
///
/// Each method documents the errors of its own, if it has any. In addition, any method throws ``StoreError`` while the
/// database is unavailable, and:
/// - one with a `by` parameter ``AccessError`` if the thing does not exist for them or their rights do not suffice
///   (``Policy``), and ``LookupError`` if they have read too much of other people's data in the last hour;
/// - one that takes texts ``TextError`` if a text is too long;
/// - one with a `cursor` ``CursorError`` for a cursor no page gave.
package final class Desk: Sendable {
    package let store: Store
    package let clock: any OfficeClock
    package let changes: ChangeFeed
    /// Signals that an office has mail to read.
    package let arrivals = ChangeFeed()
    /// Signals that an office has mail to send.
    package let departures = ChangeFeed()
    let ids: any IDSource
    let book = OfficeBook()
    let recent = RecentCallers()
    /// How much of other people's data each person has read lately.
    let lookups: Lookups
    /// The offices whose mailbox this program is reading.
    let fetching = Mutex<[OfficeID: Int]>([:])
    /// Held while the bytes of a large mail are in memory.
    let largeMail = Turn()
    /// Requests with the same idempotency key take turns.
    let keyTurns = NamedTurns()
    /// Those whose view of an office was old when they came take turns.
    let viewTurns = NamedTurns()
    let log: Logger
    let speaker: Speaker
    /// Seals the secrets in the database.
    package let vault: Vault
    /// The server's own mail settings; they take precedence over the page's.
    package let mailSettings: MailSettings
    /// Sends and receives mail; `nil` in a command that only queues mails for a server to send.
    package let carrier: (any MailCarrier)?
    /// Calls gateways for texts and voice; `nil` in a command.
    let gateway: (any Gateway)?

    /// - Parameter lookupsPerHour: other people's contacts and messages one person may read; 0 for no limit.
    package init(
        store: Store, vault: Vault, clock: any OfficeClock = SystemClock(), ids: any IDSource = RandomIDs(),
        speaker: Speaker = Speaker(), mail: MailSettings = MailSettings(), carrier: (any MailCarrier)? = nil,
        gateway: (any Gateway)? = nil, lookupsPerHour: Int = 0, log: Logger
    ) {
        self.store = store
        self.vault = vault
        self.clock = clock
        self.ids = ids
        self.speaker = speaker
        mailSettings = mail
        self.carrier = carrier
        self.gateway = gateway
        self.log = log
        lookups = Lookups(perHour: lookupsPerHour)
        changes = ChangeFeed()
    }

    /// Yields when another server or a command may have changed something. One listener at a time.
    package var foreignChanges: AsyncStream<Void> { store.foreignChanges }

    // MARK: The two ways in

    /// Reads as somebody, on one snapshot, with rights that hold in it.
    func read<T: Sendable>(
        _ acting: Acting, _ lane: ReadLane = .page, _ body: @escaping @Sendable (ReadScope) throws -> T
    ) async throws -> T {
        try await upToDate(acting) { [self] view, acting in
            let now = clock.now()
            return try await store.read(lane: lane) { session in
                try Self.check(view, session)
                return try body(ReadScope(session: session, view: view, acting: acting, now: now))
            }
        }
    }

    /// Makes a change as somebody: all of it with its journal entries, or nothing. A request with an idempotency key
    /// makes it once (``RequestKey``).
    /// - Parameter withGivenPassword: whether it is open to somebody who has not chosen their own password yet.
    func change<T: Sendable>(
        _ acting: Acting, withGivenPassword: Bool = false, _ body: @escaping @Sendable (Change) throws -> T
    ) async throws -> T {
        let (key, body) = counting(acting, body)
        let result = try await commit(acting, withGivenPassword: withGivenPassword, body)
        key?.stands = .counted
        return result
    }

    private func commit<T: Sendable>(
        _ acting: Acting, withGivenPassword: Bool = false, _ body: @escaping @Sendable (Change) throws -> T
    ) async throws -> T {
        let (result, hasMail) = try await upToDate(acting, withGivenPassword: withGivenPassword) {
            [self] view, acting in
            let now = clock.now()
            let ids = ids
            return try await store.write(in: acting.office) { session in
                try Self.check(view, session)
                let change = Change(session: session, view: view, acting: acting, now: now, ids: ids)
                let result = try body(change)
                try change.indexMessages()
                try change.writeJournal()
                return (result, change.hasMail)
            }
        }
        changes.wake(acting.office)
        if hasMail { departures.wake(acting.office) }
        return result
    }

    /// Makes a change once per idempotency key, and keeps its answer in the same transaction. A repeat hears the first
    /// answer if the same person could still do it (``HeardBySubject``).
    func change<T: Sendable>(
        _ acting: Acting, once: IdempotentRequest<T>?, _ body: @escaping @Sendable (Change) throws -> T
    ) async throws -> IdempotentResult<T> {
        guard let once else { return .fresh(try await change(acting, body)) }
        do {
            let done: IdempotentResult<T> = try await commit(acting) { change in
                let (office, person) = (change.acting.office, try change.acting.person)
                if let known = try AccessQueries.answered(key: once.key, by: person, in: office, change.session) {
                    guard known.digest == once.digest else { throw MessageError.keyUsed }
                    if !known.isCallAlone { try change.scope.mayHearAgain(of: known.subject) }
                    if !(T.self is any HeardBySubject.Type) { try Self.rehearse(change, body) }
                    throw AnsweredBefore(answer: known.answer)
                }
                let result = try body(change)
                let answer = once.render(result)
                try AccessQueries.remember(
                    key: once.key, digest: once.digest, subject: change.subject, answer: answer,
                    isCallAlone: change.tellsCallAlone, by: person, at: change.now, in: office, change.session)
                return .first(result, answer: answer)
            }
            RequestKey.current?.key.stands = .answered
            return done
        } catch let before as AnsweredBefore {
            RequestKey.current?.key.stands = .answered
            return .again(before.answer)
        }
    }

    private struct ViewIsOld: Error {}

    private static func check(_ view: OfficeView, _ session: any SQLSession) throws {
        guard try OfficeQueries.version(of: view.office.id, session) == view.version else { throw ViewIsOld() }
    }

    /// Runs `body` with the newest view, and again if the office changed meanwhile.
    private func upToDate<T: Sendable>(
        _ acting: Acting, withGivenPassword: Bool = false, _ body: (OfficeView, Acting) async throws -> T
    ) async throws -> T {
        let view = try await view(of: acting.office)
        do {
            return try await considered(acting, by: view, withGivenPassword, body)
        } catch is ViewIsOld {}
        // Many who change at once what others are would make each other's view old again and again.
        return try await viewTurns.run(acting.office.text) {
            for _ in 0..<8 {
                let view = try await reload(acting.office)
                do {
                    return try await considered(acting, by: view, withGivenPassword, body)
                } catch is ViewIsOld {}
            }
            throw StoreError.busy
        }
    }

    private func considered<T: Sendable>(
        _ acting: Acting, by view: OfficeView, _ withGivenPassword: Bool, _ body: (OfficeView, Acting) async throws -> T
    ) async throws -> T {
        var acting = acting
        if acting.asOf != view.version || clock.now() >= acting.relations.coversUntil {
            acting = try await reconsider(acting, by: view)
        }
        if acting.mustChoosePassword, !withGivenPassword { throw AccessError.passwordGiven }
        return try await body(view, acting)
    }

    /// This process's newest view of an office; loaded if there is none.
    package func view(of office: OfficeID) async throws -> OfficeView {
        if let view = book.view(of: office) { return view }
        return try await reload(office)
    }

    /// The same without asking the database; `nil` if not loaded yet.
    package func knownView(of office: OfficeID) -> OfficeView? { book.view(of: office) }

    @discardableResult
    func reload(_ office: OfficeID) async throws -> OfficeView {
        let now = clock.now()
        guard let picture = try await store.read({ try OfficeQueries.picture(of: office, at: now, $0) }) else {
            throw OfficeError.notSetUp
        }
        let view = OfficeView(picture, vault: vault, mail: mailSettings)
        book.keep(view)
        return book.view(of: office) ?? view
    }
}

/// A request that must have its effect only once, however often it arrives.
package struct IdempotentRequest<Result: Sendable>: Sendable {
    package let key: String
    /// Of everything that distinguishes the request; a different body under the same key is an error.
    package let digest: [UInt8]
    /// The answer to store, rendered inside the transaction.
    package let render: @Sendable (Result) -> String

    package init(key: String, digest: [UInt8], render: @escaping @Sendable (Result) -> String) {
        self.key = key
        self.digest = digest
        self.render = render
    }
}

package enum IdempotentResult<Result: Sendable>: Sendable {
    case fresh(Result)
    /// The first request with its key; this answer was stored for repeats.
    case first(Result, answer: String)
    /// The request was answered before; this is that answer.
    case again(String)

    /// The result of this request; `nil` if it was done before.
    package var result: Result? {
        switch self {
        case .fresh(let result), .first(let result, _): result
        case .again: nil
        }
    }
}
