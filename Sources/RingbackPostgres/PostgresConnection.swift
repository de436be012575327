import CPostgres
import Glibc
package import RingbackCore
package import RingbackStore

/// A connection to PostgreSQL using libpq, with prepared statements and binary results.
package final class PostgresConnection: Connection {
    package let dialect = Dialect.postgres
    package private(set) var isBroken = false

    private let handle: OpaquePointer
    private let announcement: String?
    private var statements = PostgresStatements()
    private let parameters = ParameterArena()
    /// The end of a read was sent, but its answer not yet received.
    private var isEnding = false
    /// Statements that go with the next one.
    private var posted: [Query] = []
    private var changes = 0

    /// - Parameters:
    ///   - token: sent to the other servers on the channel `ringback` with each commit.
    ///   - lane: its kind of reads, if it never writes. Its statements keep their first plan, which uses an index
    ///     wherever possible: each is written for one, as on SQLite, and planning took as long as the look-up itself.
    package init(url: String, announcing token: String? = nil, reading lane: ReadLane? = nil) throws {
        announcement = token
        handle = try Self.connect(url)
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard let encoding = PQparameterStatus(handle, "server_encoding"), String(cString: encoding) == "UTF8" else {
            throw StoreError.gone("its encoding is not UTF8; make one with “createdb --encoding=UTF8”")
        }
        // A hung server must not block its office forever, and waiters are told.
        try simple("SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s'")
        if let lane {
            try simple("SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off")
            try simple("SET statement_timeout = '\(lane.seconds)s'")
        }
    }

    deinit { PQfinish(handle) }

    package func rows(_ query: Query) throws -> [Row] {
        if !posted.isEmpty { return try rows(ofEach: [query])[0] }
        let result = try execute(query)
        defer { PQclear(result) }
        return try PostgresResult(result).rows()
    }

    package func rows(ofEach queries: [Query]) throws -> [[Row]] {
        let all = posted + queries
        posted = []
        return try inOneTrip(all).dropFirst(all.count - queries.count).map { $0 }
    }

    package func post(_ query: Query) throws {
        posted.append(query)
        changes += 1
        // Both sides write before they read: what is on its way stays well below what sockets hold.
        if posted.count >= 64 { try deliver() }
    }

    /// Sends what was posted and awaits it.
    private func deliver() throws { if !posted.isEmpty { _ = try rows(ofEach: []) } }

    /// Sends all statements together and then receives their rows, in pipeline mode.
    private func inOneTrip(_ queries: [Query]) throws -> [[Row]] {
        try finishEnding()
        let names = try queries.map { try prepared($0.statement) }
        guard PQenterPipelineMode(handle) == 1 else {
            return try queries.map { query in
                let result = try execute(query)
                defer { PQclear(result) }
                return try PostgresResult(result).rows()
            }
        }
        // Whatever fails, all results up to the sync's are consumed: only then can the pipeline be left.
        defer { if PQexitPipelineMode(handle) != 1 { isBroken = true } }
        let sent = Result {
            for (query, name) in zip(queries, names) {
                _ = try parameters.with(query.arguments) { values, lengths, formats in
                    PQsendQueryPrepared(
                        handle, name, Int32(query.arguments.count), values, lengths, formats, 1)
                    return nil
                }
            }
        }
        guard PQpipelineSync(handle) == 1 else {
            isBroken = true
            throw StoreError.gone(PostgresFailure.message(of: handle))
        }
        var answers: [[Row]] = []
        var failure: (any Error)?
        while let result = PQgetResult(handle) ?? PQgetResult(handle) {
            defer { PQclear(result) }
            if PQresultStatus(result) == PGRES_PIPELINE_SYNC { break }
            if failure != nil { continue }
            do {
                try check(result)
                answers.append(try PostgresResult(result).rows())
            } catch { failure = error }
        }
        try sent.get()
        if let failure { throw failure }
        guard answers.count == queries.count else {
            isBroken = true
            throw StoreError.gone(PostgresFailure.message(of: handle))
        }
        return answers
    }

    @discardableResult
    package func run(_ query: Query) throws -> Int {
        try deliver()
        let result = try execute(query)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    package func script(_ sql: String) throws {
        try deliver()
        try simple(sql)
    }

    /// Runs statements without parameters in one round trip.
    /// - Returns: the tag of the last one, `COMMIT`.
    @discardableResult
    func simple(_ sql: String) throws -> String {
        try finishEnding()
        let result = PQexec(handle, sql)
        defer { PQclear(result) }
        try check(result)
        return String(cString: PQcmdStatus(result))
    }

    private func execute(_ query: Query) throws -> OpaquePointer? {
        try finishEnding()
        let name = try prepared(query.statement)
        let result = try parameters.with(query.arguments) { values, lengths, formats in
            PQexecPrepared(handle, name, Int32(query.arguments.count), values, lengths, formats, 1)
        }
        do { try check(result) } catch {
            PQclear(result)
            throw error
        }
        return result
    }

    private func prepared(_ statement: Statement) throws -> String {
        let (name, isNew, dropped) = statements.name(for: statement)
        guard isNew else { return name }
        do {
            if let dropped { try simple("DEALLOCATE \(dropped)") }
            let result = PQprepare(handle, name, statement.sql, 0, nil)
            defer { PQclear(result) }
            try check(result)
        } catch {
            statements.forget(statement)
            throw error
        }
        return name
    }

    private func check(_ result: OpaquePointer?) throws {
        let status = PQresultStatus(result)
        if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK {
            // A result of preparing alone has no tag.
            if let tag = PQcmdStatus(result), tag.pointee != 0, strncmp(tag, "SELECT", 6) != 0 { changes += 1 }
            return
        }
        // The transaction takes no further statements after this.
        changes += 1
        let failure = PostgresFailure(result, on: handle)
        if failure.isFatal { isBroken = true }
        throw failure.error
    }

    package var traces: Int { changes }

    /// Notifications on the channels this connection listens to.
    func notices(within milliseconds: Int32) throws -> [String] {
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        guard poll(&socket, 1, milliseconds) > 0 else { return [] }
        guard PQconsumeInput(handle) == 1 else { throw StoreError.gone(PostgresFailure.message(of: handle)) }
        var payloads: [String] = []
        while let notice = PQnotifies(handle) {
            payloads.append(String(cString: notice.pointee.extra))
            PQfreemem(notice)
        }
        return payloads
    }

    private static func connect(_ url: String) throws -> OpaquePointer {
        // Settings before the address can be overridden by it; those after it cannot.
        let settings: [(String, String)] = [
            ("connect_timeout", "5"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "20000"), ("fallback_application_name", "ringback"),
            ("dbname", url), ("client_encoding", "UTF8"),
        ]
        var keys = settings.map { UnsafePointer(strdup($0.0)) } + [nil]
        var values = settings.map { UnsafePointer(strdup($0.1)) } + [nil]
        defer { for text in keys + values { free(UnsafeMutableRawPointer(mutating: text)) } }
        guard let handle = PQconnectdbParams(&keys, &values, 1) else { throw StoreError.gone("no memory") }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw StoreError.gone(PostgresFailure.message(of: handle))
        }
        return handle
    }
}

// MARK: Transactions

extension PostgresConnection {
    /// A server that went away has closed the socket: detected without a round trip.
    package func isUsable() -> Bool {
        guard !isBroken, PQstatus(handle) == CONNECTION_OK else { return false }
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        guard poll(&socket, 1, 0) != 0 else { return true }
        return PQconsumeInput(handle) == 1 && PQstatus(handle) == CONNECTION_OK
    }

    /// The lock serializes the writers of one office across all servers. It is released with the transaction.
    package func beginWriting(in office: OfficeID?) throws {
        let turn = office.map { Int64(bitPattern: $0.high ^ $0.low) } ?? 0
        try simple("BEGIN; SELECT pg_advisory_xact_lock(\(turn))")
    }

    package func beginReading() throws { try simple("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") }

    package func commit() throws {
        try deliver()
        let tag: String
        do {
            tag = try simple(announcement.map { "NOTIFY ringback, '\($0)'; COMMIT" } ?? "COMMIT")
        } catch StoreError.gone {
            throw StoreError.doubtful
        }
        // A transaction with an ignored error ends in a silent rollback.
        guard tag == "COMMIT" else { throw SQLFault("a failed statement was passed over: nothing was kept") }
    }

    package func rollback() {
        posted = []
        guard !isBroken, !isEnding, PQtransactionStatus(handle) != PQTRANS_IDLE else { return }
        if (try? simple("ROLLBACK")) == nil { isBroken = true }
    }

    /// A reader does not wait for the server to acknowledge the end of its transaction.
    package func endReading() {
        guard !isBroken, !isEnding, PQtransactionStatus(handle) == PQTRANS_INTRANS else { return rollback() }
        if PQsendQuery(handle, "ROLLBACK") == 1 { isEnding = true } else { isBroken = true }
    }

    private func finishEnding() throws {
        guard isEnding else { return }
        isEnding = false
        var isEnded = false
        while let result = PQgetResult(handle) {
            if PQresultStatus(result) == PGRES_COMMAND_OK { isEnded = true }
            PQclear(result)
        }
        guard isEnded else {
            isBroken = true
            throw StoreError.gone(PostgresFailure.message(of: handle))
        }
    }

    package func savepoint() throws {
        try deliver()
        try simple("SAVEPOINT one")
    }

    /// Checks deferred constraints here, so that they fail only their own write. The inner savepoint defers them again
    /// for the writes that follow.
    package func release() throws {
        try deliver()
        try simple("SAVEPOINT trial; SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK TO trial; RELEASE one")
    }

    package func rollbackToSavepoint() throws {
        posted = []
        try simple("ROLLBACK TO one; RELEASE one")
    }
}
