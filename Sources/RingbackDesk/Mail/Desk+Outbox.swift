import Logging
package import RingbackCore
import RingbackStore
import RingbackWords

/// The result of sending due mail.
package struct MailRun: Equatable, Sendable {
    package var sent = 0
    package var dropped = 0
    package var failed = 0
    /// Failed tries to be repeated.
    package var putOff = 0
    /// Why no mail would succeed now: the server was unreachable, or refused the sign-in.
    package var trouble: MailFailure.Kind?
    /// More may be due: mails that waited for one of these.
    package var mayHaveMore = false

    package init() {}
}

/// When mail the server did not accept is retried.
package enum MailPatience {
    /// Seconds before each retry; after the last one a mail has failed.
    package static let waits: [Int64] = [
        60, 5 * 60, 15 * 60, 3600, 2 * 3600, 4 * 3600, 8 * 3600, 12 * 3600, 86_400,
    ]
    /// Mails processed at once.
    static let batch = 20
    /// How long they are reserved from other servers, and how much of that may pass before a new one is begun.
    static let lease: Int64 = 180
    static let begin = Duration.seconds(60)
}

extension Desk {
    /// Sends due mail, one after another.
    package func sendMail(of office: OfficeID) async throws -> MailRun {
        var run = MailRun()
        guard let carrier else { return run }
        let view = try await view(of: office)
        guard view.mail.sends else { return run }
        let rows = try await takeInHand(office)
        run.mayHaveMore = !rows.isEmpty
        let begun = ContinuousClock.now
        var left = rows[...]
        while let row = left.first {
            if run.trouble != nil || Task.isCancelled || ContinuousClock.now - begun > MailPatience.begin { break }
            left.removeFirst()
            try await send(row, by: carrier, in: office, &run)
        }
        let untried = left.map(\.number)
        if !untried.isEmpty {
            try await store.write(in: office) { try OutboxQueries.release(untried, in: office, $0) }
        }
        return run
    }

    /// When the next mail is due; `nil` if none waits.
    package func nextMail(of office: OfficeID) async throws -> Timestamp? {
        try await store.read { try OutboxQueries.nextDue(in: office, $0) }
    }

    /// Makes postponed mail due at once.
    package func tryMailAgain(of office: OfficeID) async throws {
        let now = clock.now()
        try await store.write(in: office) { try OutboxQueries.tryAgain(at: now, in: office, $0) }
        departures.wake(office)
    }

    /// Releases mails reserved by a killed server. Only for a server that knows it is the only one.
    package func letGoOfMail(of office: OfficeID) async throws {
        try await store.write(in: office) { try OutboxQueries.releaseAll(in: office, $0) }
    }

    private func takeInHand(_ office: OfficeID) async throws -> [OutboxRow] {
        let now = clock.now()
        let isAny = try await store.read { session in
            try !OutboxQueries.due(at: now, limit: 1, in: office, session).isEmpty
        }
        guard isAny else { return [] }
        return try await store.write(in: office) { session in
            let rows = try OutboxQueries.due(at: now, limit: MailPatience.batch, in: office, session)
            if !rows.isEmpty {
                let until = now.adding(seconds: MailPatience.lease)
                try OutboxQueries.hold(rows.map(\.number), until: until, in: office, session)
            }
            return rows
        }
    }

    private func send(
        _ row: OutboxRow, by carrier: any MailCarrier, in office: OfficeID, _ run: inout MailRun
    ) async throws {
        let now = clock.now()
        let (composed, account) = try await read(try await goingRound(office)) { scope in
            let key = try scope.view.signingKey(scope.session) ?? []
            let composer = MailComposer(session: scope.session, view: scope.view, now: scope.now, key: key)
            return (try composer.compose(row), scope.view.mail)
        }
        switch composed {
        case .dropped(let why):
            let words = try await view(of: office).language(why)
            try await store.write(in: office) {
                try OutboxQueries.settle(row.number, as: .dropped, at: now, error: words, in: office, $0)
            }
            run.dropped += 1
        case .mail(var mail):
            do {
                mail.file = try await copyToMail(row, in: office)
                try await carrier.send(mail, by: account)
                try await mark(row, mail.letter, in: office)
                run.sent += 1
            } catch let failure as MailFailure {
                try await note(failure, row, in: office, &run)
            }
        }
    }

    /// The server has the mail: from here on it must not be sent again, so this is retried as long as nobody else would
    /// send it.
    private func mark(_ row: OutboxRow, _ letter: Letter, in office: OfficeID) async throws {
        let words = OwnMail.masked("\(letter.subject)\n\(LetterText.write(letter))")
        let begun = ContinuousClock.now
        while true {
            let now = clock.now()
            do {
                return try await store.write(in: office) { session in
                    try OutboxQueries.settle(row.number, as: .sent, at: now, triedAnew: true, in: office, session)
                    try OutboxQueries.add(OutboxTry(at: now, code: 250, error: ""), of: row.number, in: office, session)
                    try OutboxQueries.note(words: words, of: row.number, in: office, session)
                    try MailStateQueries.sent(at: now, in: office, session)
                }
            } catch let error as StoreError where error != .closed {
                if ContinuousClock.now - begun > .seconds(60) { throw error }
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    private func note(
        _ failure: MailFailure, _ row: OutboxRow, in office: OfficeID, _ run: inout MailRun
    ) async throws {
        let now = clock.now()
        let words = try await view(of: office).language(failure.words)
        let tried = OutboxTry(at: now, code: failure.code, error: words)
        let isForGood = failure.kind == .refused || row.tries >= MailPatience.waits.count
        if isForGood { run.failed += 1 } else { run.putOff += 1 }
        switch failure.kind {
        case .signIn, .tls: run.trouble = failure.kind
        case .passing: if failure.code == nil { run.trouble = .passing }
        case .refused: break
        }
        log.warning(
            "a mail was not sent",
            metadata: ["mail": "\(row.number)", "kind": "\(row.kind.rawValue)", "why": "\(failure.words)"])
        if isForGood {
            return try await change(try await goingRound(office)) { change in
                let session = change.session
                try OutboxQueries.add(tried, of: row.number, in: office, session)
                try MailStateQueries.notSent(words, at: now, in: office, session)
                try OutboxQueries.settle(
                    row.number, as: .failed, at: now, error: words, triedAnew: true, in: office, session)
                try Bounces(change).undelivered(
                    row, words: words, why: failure.words, isAddressWrong: failure.isAboutAddress)
            }
        }
        try await store.write(in: office) { session in
            try OutboxQueries.add(tried, of: row.number, in: office, session)
            try MailStateQueries.notSent(words, at: now, in: office, session)
            try OutboxQueries.putOff(
                row.number, until: now.adding(seconds: MailPatience.waits[row.tries]), error: words,
                in: office, session)
        }
    }
}
