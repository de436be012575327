import CSQLite
import Dispatch
import Glibc
package import RingbackCore
package import RingbackStore

/// A connection to a SQLite file, using the C library.
///
/// Opened without SQLite's own mutexes (`NOMUTEX`): its holder keeps it on one thread.
package final class SQLiteConnection: Connection {
    package let dialect = Dialect.sqlite
    package private(set) var isBroken = false

    private var isInTransaction = false
    private var scripts = 0
    private let handle: OpaquePointer
    private let path: String
    private let space: DiskSpace?
    private let checkpoints: Checkpoints?
    private var statements: SQLiteStatements
    private let bindings = BindingArena()
    private let lockWait = LockWait()
    private var budget: StatementBudget?

    /// - Parameters:
    ///   - lane: its kind of reads, if it never writes.
    ///   - space: for the writer, which watches the free space.
    ///   - checkpoints: for the writer, to checkpoint its log; without them SQLite does so in commits.
    package init(
        path: String, reading lane: ReadLane? = nil, space: DiskSpace? = nil, checkpoints: Checkpoints? = nil
    ) throws {
        _ = Self.isConfigured
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let result = sqlite3_open_v2(path, &opened, flags, nil)
        guard let opened else { throw StoreError.gone("no memory to open it") }
        handle = opened
        statements = SQLiteStatements(handle: opened)
        self.path = path
        self.space = space
        self.checkpoints = checkpoints
        guard result == SQLITE_OK else { throw failure(result) }
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_handler(handle, Self.waitForOthers, Unmanaged.passUnretained(lockWait).toOpaque())
        // WAL: readers and the writer do not block each other. FULL: every commit is on disk when it returns.
        try useLog()
        try script("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY")
        try script("PRAGMA journal_size_limit = 67108864")
        try script("PRAGMA cache_size = -\(lane == .page ? try cacheForReading() : Self.leastCache)")
        if let lane {
            try script("PRAGMA query_only = ON")
            budget = StatementBudget(seconds: lane.seconds, of: handle)
        }
        if let checkpoints {
            let context = Unmanaged.passUnretained(checkpoints).toOpaque()
            sqlite3_wal_hook(
                handle,
                { context, handle, _, pages in
                    if let context {
                        Unmanaged<Checkpoints>.fromOpaque(context).takeUnretainedValue().grew(to: pages, on: handle)
                    }
                    return SQLITE_OK
                }, context)
        }
    }

    /// Two connections switching the same new file to WAL at the same moment would deadlock, so SQLite fails one at
    /// once, whatever its busy timeout.
    private func useLog() throws {
        let deadline = DispatchTime.now() + .milliseconds(Self.patience)
        while true {
            do { return try script("PRAGMA journal_mode = WAL") } catch StoreError.busy
                where DispatchTime.now() < deadline
            {
                usleep(5000)
            }
        }
    }

    /// How long to wait for other connections, in milliseconds.
    private static let patience = 5000

    /// Retries every two milliseconds. SQLite's own handler soon retries only ten times a second and misses every gap
    /// between the commits of a process that keeps writing.
    private static let waitForOthers: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = { context, tries in
        guard let context else { return 0 }
        let wait = Unmanaged<LockWait>.fromOpaque(context).takeUnretainedValue()
        if tries == 0 { wait.deadline = .now() + .milliseconds(patience) }
        guard DispatchTime.now() < wait.deadline else { return 0 }
        usleep(2000)
        return 1
    }

    /// The deadline of the current wait for a lock.
    private final class LockWait {
        var deadline = DispatchTime.now()
    }

    /// A connection's minimum page cache in KiB.
    private static let leastCache = 4096

    /// A hundredth of the file, roughly its interior pages, within bounds: the pages that look-ups among a million
    /// contacts read again and again stay cached, and a small office needs no more memory than before.
    private func cacheForReading() throws -> Int {
        let pages = try row("PRAGMA page_count")?.int64(0) ?? 0
        let size = try row("PRAGMA page_size")?.int64(0) ?? 0
        return min(max(Int(pages * size / 1024 / 100), Self.leastCache), Self.leastCache * 4)
    }

    /// Set once, before the first connection. An already running SQLite refuses, which only makes it slower.
    private static let isConfigured = rb_sqlite_without_memory_count() == SQLITE_OK

    deinit {
        statements.finalizeAll()
        sqlite3_close_v2(handle)
    }

    package func rows(_ query: Query) throws -> [Row] {
        var result: ResultBytes?
        var columns: Int32 = 0
        try execute(query) { statement in
            if result == nil {
                columns = sqlite3_column_count(statement)
                result = ResultBytes(columns: Int(columns))
            }
            for column in 0..<columns { Self.append(column, of: statement, to: &result!) }
        }
        return result?.rows() ?? []
    }

    @discardableResult
    package func run(_ query: Query) throws -> Int {
        let before = sqlite3_total_changes64(handle)
        try execute(query) { _ in }
        return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
    }

    /// SQLite does not count schema changes.
    package var traces: Int { Int(sqlite3_total_changes64(handle)) + scripts }

    package func script(_ sql: String) throws {
        scripts += 1
        let result = sqlite3_exec(handle, sql, nil, nil, nil)
        guard result == SQLITE_OK else { throw failure(result) }
    }

    /// The C handle, for what has no method here.
    func withHandle(_ body: (OpaquePointer) -> Void) { body(handle) }

    /// Changes when another connection, in this process or another, has committed.
    package func dataVersion() throws -> Int64 {
        try row("PRAGMA data_version")?.int64(0) ?? 0
    }

    private func execute(_ query: Query, _ row: (OpaquePointer) -> Void) throws {
        let statement: OpaquePointer
        switch statements.prepared(query.statement) {
        case .success(let ready): statement = ready
        case .failure(let code): throw failure(code.rawValue)
        }
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        try bindings.bind(query.arguments, to: statement) { throw failure($0) }
        budget?.begin()
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: row(statement)
            case SQLITE_DONE: return
            case let code: throw failure(code)
            }
        }
    }

    private static func append(_ column: Int32, of statement: OpaquePointer, to result: inout ResultBytes) {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: result.append(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: result.append(sqlite3_column_double(statement, column))
        case SQLITE_NULL: result.appendNull()
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            result.append(blob: UnsafeRawBufferPointer(start: start, count: count(of: statement, column)))
        default:
            let start = sqlite3_column_text(statement, column)
            result.append(text: UnsafeRawBufferPointer(start: start, count: count(of: statement, column)))
        }
    }

    private static func count(of statement: OpaquePointer, _ column: Int32) -> Int {
        Int(sqlite3_column_bytes(statement, column))
    }
}

// MARK: Transactions

extension SQLiteConnection {
    package func isUsable() -> Bool { true }

    package func beginWriting(in office: OfficeID?) throws {
        if let space, !space.hasRoom() { throw StoreError.full }
        try run("BEGIN IMMEDIATE")
        isInTransaction = true
    }

    package func beginReading() throws {
        try run("BEGIN")
        isInTransaction = true
    }

    package func commit() throws {
        do {
            try run("COMMIT")
            isInTransaction = false
        } catch let error as StoreError {
            // After a failed sync the disk's state is unknown: the file is reread before anything else.
            if error != .busy, error != .foreignKey { isBroken = true }
            throw error
        }
    }

    package func rollback() {
        // The error may have ended the transaction already. A failed rollback loses nothing: the connection is closed,
        // which rolls back.
        isInTransaction = false
        guard sqlite3_get_autocommit(handle) == 0 else { return }
        if (try? run("ROLLBACK")) == nil { isBroken = true }
    }

    package func savepoint() throws { try run("SAVEPOINT one") }

    package func release() throws {
        // A deferred foreign key would fail everybody's commit; checked here, it fails only its own write.
        var violations: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &violations, &highest, 0)
        if violations != 0 { throw StoreError.foreignKey }
        try run("RELEASE one")
    }

    package func rollbackToSavepoint() throws {
        try run("ROLLBACK TO one")
        try run("RELEASE one")
    }
}

// MARK: Errors

extension SQLiteConnection {
    private func failure(_ code: Int32) -> any Error {
        let error = SQLiteFailure.translated(code, on: handle, path: path)
        switch error as? StoreError {
        case .full:
            isBroken = true
            space?.noticeFull()
        case .disk, .damaged, .notADatabase, .gone: isBroken = true
        // Some errors end the transaction by themselves, and its changes are gone.
        default: if isInTransaction, sqlite3_get_autocommit(handle) != 0 { isBroken = true }
        }
        return error
    }
}
