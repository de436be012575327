import Foundation
import RingbackCore
import RingbackSQLite
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// What holds for a file on one machine.
@Suite("SQLite engine")
struct SQLiteEngineTests {
    private let office = OfficeID(high: 1, low: 2)

    @Test("A commit is on disk when it returns")
    func durable() async throws {
        try await TestEngine.sqlite.withStore { store in
            let settings = try await store.write(in: office) { session in
                try ["synchronous", "foreign_keys", "journal_mode"].map { pragma in
                    try #require(try session.row(Query(composed: "PRAGMA \(pragma)")))[0]
                }
            }
            #expect(settings == [.integer(2), .integer(1), .text("wal")])
        }
    }

    @Test("A file that is not a database is named")
    func notADatabase() async throws {
        try await TestEngine.sqlite.withDatabase { database in
            try Data("This is a letter and no database. It goes on for a while.".utf8)
                .write(to: URL(filePath: database.address))
            let error = #expect(throws: StoreError.self) { try database.open() }
            #expect(error == .notADatabase(path: database.address))
            #expect(error?.sentence.description.contains("is not a Ringback database") == true)
        }
    }

    @Test("A missing directory is named")
    func missingDirectory() {
        let error = #expect(throws: StoreError.self) { try SQLiteEngine(path: "/nowhere/at/all/ringback.db") }
        #expect(error?.code == "store.gone")
    }

    @Test("A second server is refused, naming the first")
    func secondServer() async throws {
        try await TestEngine.sqlite.withDatabase { database in
            let directory = URL(filePath: database.address).deletingLastPathComponent().path
            var lock: ServerLock? = try ServerLock(directory: directory)
            let pid = ProcessInfo.processInfo.processIdentifier
            #expect(throws: StoreError.locked(directory: directory, pid: pid)) {
                try ServerLock(directory: directory)
            }
            withExtendedLifetime(lock) {}
            lock = nil
            // A child process that another test is starting has the file open, too, until it execs.
            let deadline = ContinuousClock.now + .seconds(5)
            while lock == nil, ContinuousClock.now < deadline {
                lock = try? ServerLock(directory: directory)
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(lock != nil)
        }
    }

    /// `max_page_count` makes SQLite report a full disk on the connection where it is set.
    @Test("A full disk stores nothing halfway and recovers by itself")
    func fullDisk() async throws {
        try await TestEngine.sqlite.withStore { store in
            try await store.write(in: office) { session in
                try session.script("CREATE TABLE thing (name TEXT, bytes BLOB)")
                try session.script("PRAGMA max_page_count = 200")
            }
            let outcomes = try await store.writeTogether(
                in: office,
                (0..<20).map { number in
                    { session in
                        try session.run("INSERT INTO thing (name) VALUES (\("n\(number)"))")
                        if number == 10 {
                            for _ in 0..<50 {
                                try session.run(
                                    "INSERT INTO thing (bytes) VALUES (\([UInt8](repeating: 1, count: 40_000)))")
                            }
                        }
                    }
                })
            var kept = 0
            for outcome in outcomes {
                switch outcome {
                case .success: kept += 1
                case .failure(let error): #expect(error as? StoreError == .full)
                }
            }
            #expect(kept < 20)
            try await store.write(in: office) { try $0.run("INSERT INTO thing (name) VALUES ('after')") }
            let rows = try await store.read { try $0.rows("SELECT name FROM thing").map { $0[0] } }
            #expect(rows.count == kept + 1)
            #expect(!rows.contains(.null))
        }
    }

    @Test("The log is checkpointed beside the writer")
    func checkpoints() async throws {
        try await withBytes { store, file in
            // 6 MB: more than a stretch, less than the writer checkpoints itself.
            for _ in 0..<30 { try await addBytes(to: store) }
            let deadline = ContinuousClock.now + .seconds(10)
            while try size(file) < 3 << 20, ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(try size(file) >= 3 << 20)
        }
    }

    @Test("A log that never pauses stays short")
    func busyLog() async throws {
        try await withBytes { store, file in
            var longest = 0
            for _ in 0..<250 {
                try await addBytes(to: store)
                longest = max(longest, try size(URL(filePath: file.path + "-wal")))
            }
            // 50 MB were written; a log that restarts after 4,000 pages stays below half of that.
            #expect(longest < 25 << 20)
        }
    }

    /// Afterwards the log is gone and everything is in the file.
    private func withBytes(_ body: (Store, URL) async throws -> Void) async throws {
        try await TestEngine.sqlite.withDatabase { database in
            let store = Store(try SQLiteEngine(path: database.address))
            try await store.write(in: office) { try $0.script("CREATE TABLE thing (bytes BLOB)") }
            try await body(store, URL(filePath: database.address))
            await store.close()
            #expect(!FileManager.default.fileExists(atPath: database.address + "-wal"))
        }
    }

    private func addBytes(to store: Store) async throws {
        try await store.write(in: office) { session in
            try session.run("INSERT INTO thing (bytes) VALUES (\([UInt8](repeating: 1, count: 200_000)))")
        }
    }

    private func size(_ file: URL) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
    }

    @Test("The ballast is beside the database")
    func ballast() async throws {
        try await TestEngine.sqlite.withDatabase { database in
            let store = Store(try SQLiteEngine(path: database.address))
            try await store.migrate()
            let ballast = URL(filePath: database.address).deletingLastPathComponent().appending(
                path: "ringback.ballast")
            let values = try ballast.resourceValues(forKeys: [.totalFileAllocatedSizeKey, .fileSizeKey])
            #expect(values.fileSize == 16 << 20)
            await store.close()
        }
    }
}
