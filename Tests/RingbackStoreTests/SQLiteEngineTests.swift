import Foundation
import RingbackCore
import RingbackSQLite
import RingbackStore
import RingbackTestSupport
import Testing

/// What holds for the file on one machine.
@Suite struct SQLiteEngineTests {
    private let office = OfficeID(high: 1, low: 2)

    @Test func aCommitIsOnTheDiskWhenItReturns() async throws {
        try await TestEngine.sqlite.withStore { store in
            let settings = try await store.write(in: office) { session in
                try ["synchronous", "foreign_keys", "journal_mode"].map { pragma in
                    try #require(try session.row(Query(composed: "PRAGMA \(pragma)")))[0]
                }
            }
            #expect(settings == [.integer(2), .integer(1), .text("wal")])
        }
    }

    @Test func aFileThatIsNoDatabaseIsNamed() async throws {
        try await TestEngine.sqlite.withDatabase { database in
            try Data("This is a letter and no database. It goes on for a while.".utf8)
                .write(to: URL(filePath: database.address))
            let error = #expect(throws: StoreError.self) { try database.open() }
            #expect(error == .notADatabase(path: database.address))
            #expect(error?.sentence.contains("is not a Ringback database") == true)
        }
    }

    @Test func aDirectoryThatIsNotThereIsNamed() {
        let error = #expect(throws: StoreError.self) { try SQLiteEngine(path: "/nowhere/at/all/ringback.db") }
        #expect(error?.code == "store.gone")
    }

    @Test func aSecondServerIsRefusedAndTheFirstIsNamed() async throws {
        try await TestEngine.sqlite.withDatabase { database in
            let directory = URL(filePath: database.address).deletingLastPathComponent().path
            var lock: ServerLock? = try ServerLock(directory: directory)
            let pid = ProcessInfo.processInfo.processIdentifier
            #expect(throws: StoreError.locked(directory: directory, pid: pid)) {
                try ServerLock(directory: directory)
            }
            withExtendedLifetime(lock) {}
            lock = nil
            _ = try ServerLock(directory: directory)
        }
    }

    /// `max_page_count` makes SQLite say that the disk is full, for the connection that it was set on.
    @Test func aFullDiskKeepsNothingByHalvesAndEndsByItself() async throws {
        try await TestEngine.sqlite.withStore { store in
            try await store.write(in: office) { session in
                try session.script("CREATE TABLE thing (name TEXT, bytes BLOB)")
                try session.script("PRAGMA max_page_count = 200")
            }
            let gate = Gate()
            // Holds the writer, so that the others come together into one batch.
            let (began, hasBegun) = AsyncStream<Void>.makeStream()
            async let held: Void = store.write(in: office) { _ in
                hasBegun.yield()
                gate.wait()
            }
            for await _ in began { break }
            let writes = (0..<20).map { number in
                Task {
                    try await store.write(in: office) { session in
                        try session.run("INSERT INTO thing (name) VALUES (\("n\(number)"))")
                        if number == 10 {
                            for _ in 0..<50 {
                                try session.run(
                                    "INSERT INTO thing (bytes) VALUES (\([UInt8](repeating: 1, count: 40_000)))")
                            }
                        }
                    }
                }
            }
            gate.open()
            try await held
            var kept = 0
            for write in writes {
                do {
                    try await write.value
                    kept += 1
                } catch { #expect(error as? StoreError == .full) }
            }
            #expect(kept < 20)
            try await store.write(in: office) { try $0.run("INSERT INTO thing (name) VALUES ('after')") }
            let rows = try await store.read { try $0.rows("SELECT name FROM thing").map { $0[0] } }
            #expect(rows.count == kept + 1)
            #expect(!rows.contains(.null))
        }
    }

    @Test func theLogIsWorkedIntoTheFileWhileThereIsNoPause() async throws {
        try await TestEngine.sqlite.withDatabase { database in
            let store = Store(try SQLiteEngine(path: database.address))
            try await store.write(in: office) { try $0.script("CREATE TABLE thing (bytes BLOB)") }
            let log = URL(filePath: database.address + "-wal")
            var longest = 0
            for _ in 0..<250 {
                try await store.write(in: office) { session in
                    let bytes = [UInt8](repeating: 1, count: 200_000)
                    try session.run("INSERT INTO thing (bytes) VALUES (\(bytes))")
                }
                longest = max(longest, try size(log))
            }
            // 50 MB were written; a log that begins anew behind 4,000 pages stays below half of it.
            #expect(longest < 25 << 20)
            let file = URL(filePath: database.address)
            let deadline = ContinuousClock.now + .seconds(10)
            while try size(file) < 40 << 20, ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(try size(file) >= 40 << 20)
            await store.close()
            #expect(!FileManager.default.fileExists(atPath: log.path))
        }
    }

    private func size(_ file: URL) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
    }

    @Test func theBallastLiesBesideTheDatabase() async throws {
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
