import CPostgres
import Glibc
package import RingbackCore
package import RingbackStore

/// A connection to PostgreSQL, on libpq, with prepared statements and binary results.
package final class PostgresConnection: Connection {
    package let dialect = Dialect.postgres
    package private(set) var isBroken = false

    private let handle: OpaquePointer
    private let announcement: String?
    private var statements = PostgresStatements()
    private let parameters = ParameterArena()
    /// The end of a reading was sent, and nobody waited for the answer.
    private var isEnding = false
    private var changes = 0

    /// - Parameters:
    ///   - token: told to the other servers on the channel `ringback` with each commit.
    ///   - lane: what it reads, when nothing is written by it. Its statements keep the plan that they get at first, and that goes by an
    ///     index wherever one serves: each is made for one, as on SQLite, and planning took as long as the look itself.
    package init(url: String, announcing token: String? = nil, reading lane: ReadLane? = nil) throws {
        announcement = token
        handle = try Self.connect(url)
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard let encoding = PQparameterStatus(handle, "server_encoding"), String(cString: encoding) == "UTF8" else {
            throw StoreError.gone("its encoding is not UTF8; make one with “createdb --encoding=UTF8”")
        }
        // A server that hangs must not hold its office for ever, and who waits for it is told.
        try simple("SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s'")
        if let lane {
            try simple("SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off")
            try simple("SET statement_timeout = '\(lane.seconds)s'")
        }
    }

    deinit { PQfinish(handle) }

    package func rows(_ query: Query) throws -> [Row] {
        let result = try execute(query)
        defer { PQclear(result) }
        return try PostgresResult(result).rows()
    }

    package func rows(ofEach queries: [Query]) throws -> [[Row]] {
        try finishEnding()
        let names = try queries.map { try prepared($0.statement) }
        guard PQenterPipelineMode(handle) == 1 else { return try queries.map(rows) }
        // Whatever fails, all answers are taken, up to that of the sync: only then the pipeline can be left.
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
        let result = try execute(query)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    package func script(_ sql: String) throws { try simple(sql) }

    /// Runs statements that bind nothing in one round trip.
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
            // What only was prepared has no tag.
            if let tag = PQcmdStatus(result), tag.pointee != 0, strncmp(tag, "SELECT", 6) != 0 { changes += 1 }
            return
        }
        // After it the transaction takes no further statement.
        changes += 1
        let failure = PostgresFailure(result, on: handle)
        if failure.isFatal { isBroken = true }
        throw failure.error
    }

    package var traces: Int { changes }

    /// What came on the channels that this connection listens to.
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
        // What stands before the address may be overruled by it; what stands after it may not.
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
    /// A server that went away has closed the socket: seen without asking it anything.
    package func isUsable() -> Bool {
        guard !isBroken, PQstatus(handle) == CONNECTION_OK else { return false }
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        guard poll(&socket, 1, 0) != 0 else { return true }
        return PQconsumeInput(handle) == 1 && PQstatus(handle) == CONNECTION_OK
    }

    /// The lock is the office's turn: writers of one office, in all servers, run one after the other. It ends with the
    /// transaction.
    package func beginWriting(in office: OfficeID?) throws {
        let turn = office.map { Int64(bitPattern: $0.high ^ $0.low) } ?? 0
        try simple("BEGIN; SELECT pg_advisory_xact_lock(\(turn))")
    }

    package func beginReading() throws { try simple("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") }

    package func commit() throws {
        let tag: String
        do {
            tag = try simple(announcement.map { "NOTIFY ringback, '\($0)'; COMMIT" } ?? "COMMIT")
        } catch StoreError.gone {
            throw StoreError.doubtful
        }
        // A transaction in which an error was passed over ends in a rollback without a complaint.
        guard tag == "COMMIT" else { throw SQLFault("a failed statement was passed over: nothing was kept") }
    }

    package func rollback() {
        guard !isBroken, !isEnding, PQtransactionStatus(handle) != PQTRANS_IDLE else { return }
        if (try? simple("ROLLBACK")) == nil { isBroken = true }
    }

    /// Whoever has read does not wait until the server has heard that they are through.
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

    package func savepoint() throws { try simple("SAVEPOINT one") }

    /// Deferred constraints are tried here, so that they fail their own write only. The inner savepoint puts them back
    /// to waiting, for the writes that follow.
    package func release() throws {
        try simple("SAVEPOINT trial; SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK TO trial; RELEASE one")
    }

    package func rollbackToSavepoint() throws { try simple("ROLLBACK TO one; RELEASE one") }
}
