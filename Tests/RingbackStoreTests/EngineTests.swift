import RingbackCore
import RingbackStore
import RingbackTestSupport
import Synchronization
import Testing

/// The guarantees every engine gives readers and writers.
@Suite("Engine")
struct EngineTests {
    private static let table = Migration(
        name: "2026-01-01-0000-things",
        sql: """
            CREATE TABLE migration (name TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL);
            CREATE TABLE thing (name TEXT NOT NULL PRIMARY KEY, number BIGINT, ratio DOUBLE PRECISION, bytes {blob});
            CREATE TABLE part (
                thing TEXT NOT NULL REFERENCES thing (name) DEFERRABLE INITIALLY DEFERRED, place BIGINT CHECK (place > 0)
            );
            """)

    private let office = OfficeID(high: 1, low: 2)

    private func withThings(_ engine: TestEngine, _ body: (Store) async throws -> Void) async throws {
        try await engine.withStore(migrated: false) { store in
            try await store.migrate([Self.table])
            try await body(store)
        }
    }

    private func storedNames(in store: Store) async throws -> [String] {
        try await store.read { try $0.rows("SELECT name FROM thing ORDER BY name").map { try $0.text(0) } }
    }

    @Test("Values round-trip", arguments: TestEngine.allCases)
    func values(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let name = "Ñandú 电话 👩🏽‍💻 \u{202E}عمر\u{202C} 'quoted\" $1 ?1 \\"
            let bytes = [UInt8](0...255)
            try await store.write(in: office) { session in
                try session.run(
                    "INSERT INTO thing (name, number, ratio, bytes) VALUES (\(name), \(Int64.min), \(0.1), \(bytes))")
                try session.run("INSERT INTO thing (name, number) VALUES (\(""), \(Int64?.none))")
            }
            let rows = try await store.read { session in
                try session.rows("SELECT name, number, ratio, bytes FROM thing ORDER BY name")
            }
            #expect(rows.count == 2)
            #expect(try rows[0].text(0).isEmpty)
            #expect(try rows[0].optionalInt64(1) == nil)
            #expect(rows[0].isNull(2) && rows[0].isNull(3))
            #expect(try rows[1].text(0) == name)
            #expect(try rows[1].int64(1) == .min)
            #expect(try rows[1].real(2) == 0.1)
            #expect(try rows[1].blob(3) == bytes)
        }
    }

    @Test("A placeholder is a number, not a name", arguments: TestEngine.allCases)
    func placeholders(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let row = try await store.read { session in
                try session.row(
                    Query("SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT), '$1'", ["one", "two"]))
            }
            let texts = try (0..<4).map { try #require(row).text($0) }
            #expect(texts == ["two", "one", "two", "$1"])
        }
    }

    @Test("Several queries are answered in order", arguments: TestEngine.allCases)
    func several(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let answers = try await store.read { session in
                try session.rows(ofEach: [
                    "SELECT \("one")", "SELECT name FROM thing", "SELECT \("two") UNION ALL SELECT \("three")",
                ]).map { try $0.map { try $0.text(0) }.sorted() }
            }
            #expect(answers == [["one"], [], ["three", "two"]])
        }
    }

    @Test("If one of several queries fails, all fail", arguments: TestEngine.allCases)
    func severalFailing(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            await #expect(throws: SQLFault.self) {
                try await store.read { session in
                    _ = try session.rows(ofEach: [
                        "SELECT 1", "SELECT CAST(\("x") AS BIGINT) FROM nowhere", "SELECT 2",
                    ])
                }
            }
            await #expect(throws: StoreError.unstorable) {
                try await store.write(in: office) { session in
                    _ = try session.rows(ofEach: ["SELECT \("a")", "SELECT \("a\0b")", "SELECT \("c")"])
                }
            }
            for _ in 0..<8 {
                let answers = try await store.read { try $0.rows(ofEach: ["SELECT \("one")", "SELECT \("two")"]) }
                #expect(try answers.map { try $0[0].text(0) } == ["one", "two"])
            }
        }
    }

    @Test("Text with NUL is refused", arguments: TestEngine.allCases)
    func nul(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            await #expect(throws: StoreError.unstorable) {
                try await store.write(in: office) { try $0.run("INSERT INTO thing (name) VALUES (\("a\0b"))") }
            }
            let names = try await storedNames(in: store)
            #expect(names.isEmpty)
        }
    }

    @Test("A failing write does not affect others in its batch", arguments: TestEngine.allCases)
    func failingWrites(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let outcomes = await withTaskGroup(of: (any Error)?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            try await store.write(in: office) { session in
                                // Each name twice: only the second of each pair must fail.
                                try session.run("INSERT INTO thing (name) VALUES (\("n\(number / 2)"))")
                            }
                            return nil
                        } catch { return error }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let failures = outcomes.compactMap { $0 as? StoreError }
            #expect(outcomes.count == 200)
            #expect(failures == Array(repeating: .unique("thing(name)"), count: 100))
            let names = try await storedNames(in: store)
            #expect(names.count == 100)
        }
    }

    @Test("A body that throws rolls back only itself", arguments: TestEngine.allCases)
    func throwingBody(engine: TestEngine) async throws {
        struct Second: Error {}
        try await withThings(engine) { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        do {
                            try await store.write(in: office) { session in
                                try session.run("INSERT INTO thing (name) VALUES (\("n\(number)"))")
                                if number.isMultiple(of: 3) { throw Second() }
                            }
                            #expect(!number.isMultiple(of: 3))
                        } catch is Second {}
                    }
                }
                try await group.waitForAll()
            }
            let kept = Set(try await storedNames(in: store))
            #expect(kept == Set((0..<60).filter { !$0.isMultiple(of: 3) }.map { "n\($0)" }))
        }
    }

    @Test("A write rerun because of another's failure returns the stored result", arguments: TestEngine.allCases)
    func rerun(
        engine: TestEngine
    ) async throws {
        struct Fourth: Error {}
        try await withThings(engine) { store in
            let runs = Mutex(0)
            let outcomes = try await store.writeTogether(
                in: office,
                (0..<10).map { number in
                    { session in
                        runs.withLock { $0 += 1 }
                        try session.run("INSERT INTO thing (name) VALUES (\("n\(number)"))")
                        if number == 3 { throw Fourth() }
                        return try session.rows("SELECT name FROM thing").count
                    }
                })
            #expect(runs.withLock { $0 } > 10, "nobody ran again")
            #expect(Set(outcomes.compactMap { try? $0.get() }) == Set(1...9))
            #expect(throws: Fourth.self) { try outcomes[3].get() }
            let names = try await storedNames(in: store)
            #expect(names.count == 9 && !names.contains("n3"))
        }
    }

    @Test("A swallowed error does not affect other writes", arguments: TestEngine.allCases)
    func swallowedError(
        engine: TestEngine
    ) async throws {
        try await withThings(engine) { store in
            let outcomes = try await store.writeTogether(
                in: office,
                (0..<10).map { number in
                    { session in
                        if number == 3 { _ = try? session.rows("SELECT nothing FROM nowhere") }
                        try session.run("INSERT INTO thing (name) VALUES (\("n\(number)"))")
                    }
                })
            // PostgreSQL keeps nothing after an error, SQLite does; both keep the others.
            let kept = engine == .sqlite ? 10 : 9
            #expect(outcomes.count { (try? $0.get()) != nil } == kept)
            let names = try await storedNames(in: store)
            #expect(names.count == kept)
        }
    }

    @Test("A deferred foreign key fails only its own write", arguments: TestEngine.allCases)
    func deferredForeignKey(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let failures = await withTaskGroup(of: (any Error)?.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do {
                            try await store.write(in: office) { session in
                                try session.run("INSERT INTO part (thing, place) VALUES (\("n\(number)"), 1)")
                                if number < 20 { try session.run("INSERT INTO thing (name) VALUES (\("n\(number)"))") }
                            }
                            return nil
                        } catch { return error }
                    }
                }
                return await group.compactMap(\.self).reduce(into: []) { $0.append($1) }
            }
            #expect(failures.compactMap { $0 as? StoreError } == Array(repeating: .foreignKey, count: 20))
            let names = try await storedNames(in: store)
            #expect(names.count == 20)
        }
    }

    @Test("A violated constraint is named", arguments: TestEngine.allCases)
    func constraints(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let error = await #expect(throws: StoreError.self) {
                try await store.write(in: office) { session in
                    try session.run("INSERT INTO thing (name) VALUES ('a')")
                    try session.run("INSERT INTO part (thing, place) VALUES ('a', -1)")
                }
            }
            #expect(error?.code == "store.constraint")
            let names = try await storedNames(in: store)
            #expect(names.isEmpty)
        }
    }

    @Test("A read cannot write", arguments: TestEngine.allCases)
    func readOnly(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            await #expect(throws: (any Error).self) {
                try await store.read { try $0.run("INSERT INTO thing (name) VALUES ('a')") }
            }
            let names = try await storedNames(in: store)
            #expect(names.isEmpty)
        }
    }

    @Test("A read sees one snapshot", arguments: TestEngine.allCases)
    func snapshot(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let (began, hasBegun) = AsyncStream<Void>.makeStream()
            let gate = Gate()
            async let counts = store.read { session in
                let before = try session.rows("SELECT name FROM thing").count
                hasBegun.yield()
                gate.wait()
                return (before, try session.rows("SELECT name FROM thing").count)
            }
            for await _ in began { break }
            try await store.write(in: office) { try $0.run("INSERT INTO thing (name) VALUES ('later')") }
            gate.open()
            let (before, after) = try await counts
            #expect(before == 0 && after == 0)
            let names = try await storedNames(in: store)
            #expect(names == ["later"])
        }
    }

    @Test("Changed rows are counted", arguments: TestEngine.allCases)
    func changedRows(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let counts = try await store.write(in: office) { session in
                [
                    try session.run("INSERT INTO thing (name) VALUES ('a'), ('b'), ('c')"),
                    try session.run("UPDATE thing SET number = 1 WHERE name IN \(list: ["a", "b", "x"])"),
                    try session.run("UPDATE thing SET number = 1 WHERE name IN \(list: [String]())"),
                    try session.run("DELETE FROM thing"),
                ]
            }
            #expect(counts == [3, 2, 0, 3])
        }
    }

    @Test("More statements than the cache holds still run", arguments: TestEngine.allCases)
    func statementCache(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            let sum = try await store.read { session in
                // Unlike real queries, the text differs: 600 statements, of which 256 are kept.
                try (1...600).reduce(Int64(0)) { sum, number in
                    let text = Query(composed: "SELECT CAST(\(number) AS BIGINT)")
                    return sum + (try session.row(text)?.int64(0) ?? 0)
                }
            }
            #expect(sum == 180_300)
        }
    }

    @Test("A closed store says so", arguments: TestEngine.allCases)
    func closed(engine: TestEngine) async throws {
        try await withThings(engine) { store in
            await store.close()
            await #expect(throws: StoreError.closed) { try await store.write(in: office) { _ in } }
            await #expect(throws: StoreError.closed) { try await store.read { _ in } }
        }
    }

    @Test("Another process's commits are noticed", arguments: TestEngine.allCases)
    func foreignChanges(engine: TestEngine) async throws {
        try await engine.withDatabase { database in
            let here = try database.open()
            let there = try database.open()
            try await here.migrate([Self.table])
            let changes = here.foreignChanges
            // Writes until noticed: the listener may still be connecting.
            async let noticed: Void = { for await _ in changes { break } }()
            let writing = Task {
                var number = 0
                while !Task.isCancelled {
                    number += 1
                    let name = "n\(number)"
                    try await there.write(in: office) { try $0.run("INSERT INTO thing (name) VALUES (\(name))") }
                    try? await Task.sleep(for: .milliseconds(50))
                }
            }
            await noticed
            writing.cancel()
            try await writing.value
            await here.close()
            await there.close()
        }
    }
}
