import RingbackCore
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackDesk

/// Every change is made once under its key, though no operation knows of keys.
@Suite("Requests sent twice")
struct RequestKeyTests {
    /// Notes that a caller fishes, under a key, and answers with how often they have.
    private static func fish(_ office: MillerRowe, key: String = "k", body: [UInt8] = [1]) async throws -> String {
        let otto = try await office.acting("Otto")
        let done = try await office.desk.answer(once: RequestKey(key, request: body), by: otto, kept: { "- \($0)" }) {
            try await office.desk.noteFishing(by: nil, number: "713 555 0142", by: otto).count
        }
        return switch done {
        case .first(let count): "first \(count)"
        case .again(let kept): "again \(kept)"
        }
    }

    @Test("The second is answered as the first was, and nothing is done twice", arguments: TestEngine.allCases)
    func twice(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            #expect(try await Self.fish(office) == "first 1")
            #expect(try await Self.fish(office) == "again - 1")
            #expect(try await Self.fish(office, key: "other") == "first 2")
            await #expect(throws: MessageError.keyUsed) { try await Self.fish(office, body: [2]) }
        }
    }

    @Test("Many at once are one")
    func atOnce() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 { group.addTask { try await Self.fish(office) } }
                return try await group.reduce(into: [String]()) { $0.append($1) }.sorted()
            }
            #expect(answers == Array(repeating: "again - 1", count: 7) + ["first 1"])
        }
    }

    @Test("Whose right has ended hears that it was done, and no more", arguments: TestEngine.allCases)
    func rightEnded(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = office.id("Margaret")
            let contact = try await office.desk.addContact(
                ContactDraft(name: "John Smith"), by: try await office.acting("Jamie")
            ).fresh().id
            func write() async throws -> KeyedAnswer<String> {
                let jamie = try await office.acting("Jamie")
                return try await office.desk.answer(
                    once: RequestKey("k", request: [1]), by: jamie, kept: { "- \"\($0)\"" }
                ) {
                    _ = try await office.desk.writeNote("prefers mornings", on: contact, for: margaret, by: jamie)
                    return "prefers mornings"
                }
            }
            _ = try await write()
            guard case .again = try await write() else {
                Issue.record("it was written twice")
                return
            }
            let ada = try await office.acting("Ada")
            try await office.desk.setAssistants([office.id("Lou")], of: margaret, by: ada)
            await #expect(throws: MessageError.doneAndGone) { try await write() }
        }
    }

    @Test("What was refused may be sent again under its key, and is then done")
    func refused() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            await #expect(throws: DiscretionError.callerMissing) {
                try await office.desk.answer(once: RequestKey("k", request: [1]), by: otto, kept: { "- \($0)" }) {
                    try await office.desk.noteFishing(by: nil, number: "withheld", by: otto).count
                }
            }
            #expect(try await Self.fish(office) == "first 1")
        }
    }
}
