import RingbackCore
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Journal")
struct JournalTests {
    private let office = OfficeID(high: 1, low: 1)
    private let other = OfficeID(high: 1, low: 2)
    private let dana = PersonID(high: 2, low: 1)
    private let message = JournalSubject("message", MessageID(high: 3, low: 1))

    private func entry(
        _ action: JournalAction = .messageCalledAgain, in office: OfficeID, about subject: JournalSubject? = nil,
        particulars: Particulars = [:]
    ) -> JournalEntry {
        JournalEntry(
            office: office, at: Timestamp(milliseconds: 1_800_000_000_000), actor: dana, via: "web",
            subject: subject ?? message, action: action, particulars: particulars)
    }

    @Test("An entry reads back as written", arguments: TestEngine.allCases)
    func roundTrip(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let particulars: Particulars = [
                "told": "as soon as she can", "Zeit": nil, "calls": 4, "boxes": ["urgent", "pleaseCall"],
                "caller": ["name": "Søren \"the\u{1}\\ Dane\" \n", "wanted": true],
            ]
            let seq = try await store.write(in: office) { session in
                try Journal.append(entry(.messageFiled, in: office, particulars: particulars), in: session)
            }
            #expect(seq == 1)
            let records = try await store.read { session in
                try Journal.entries(office, subject: message, limit: 10, in: session)
            }
            let record = try #require(records.first)
            #expect(records.count == 1)
            #expect(record.seq == 1 && record.at == Timestamp(milliseconds: 1_800_000_000_000))
            #expect(record.actor == dana && record.via == "web" && record.subject == message)
            #expect(record.action == .messageFiled && !record.isErased)
            #expect(record.particulars?.hasPrefix(#"{"Zeit":null,"boxes":["urgent","pleaseCall"],"caller":{"#) == true)
            let values = try record.particularValues()
            #expect(values == particulars)
        }
    }

    @Test("Sequence numbers have no gaps, however many writes fail", arguments: TestEngine.allCases)
    func sequence(engine: TestEngine) async throws {
        struct Refused: Error {}
        try await engine.withStore { store in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<120 {
                    group.addTask {
                        _ = try? await store.write(in: office) { session in
                            try Journal.append(entry(in: office), in: session)
                            if number.isMultiple(of: 4) { throw Refused() }
                        }
                    }
                }
            }
            let (records, verdict) = try await store.read { session in
                (try Journal.since(office, 0, limit: 1000, in: session), try Journal.verify(office, in: session))
            }
            #expect(records.map(\.seq) == Array(1...90))
            #expect(verdict == .intact(entries: 90))
        }
    }

    @Test("Every office has its own chain", arguments: TestEngine.allCases)
    func chains(engine: TestEngine) async throws {
        try await engine.withStore { store in
            for round in 0..<3 {
                for office in [office, other] {
                    let batch = (0..<(round + 40)).map { _ in entry(in: office, particulars: ["n": 1]) }
                    try await store.write(in: office) { try Journal.append(batch, to: office, in: $0) }
                }
            }
            let (first, second, none) = try await store.read { session in
                (
                    try Journal.verify(office, in: session), try Journal.verify(other, in: session),
                    try Journal.verify(OfficeID(high: 9, low: 9), in: session)
                )
            }
            #expect(first == .intact(entries: 123) && second == first)
            #expect(none == .intact(entries: 0))
        }
    }

    @Test("Pages follow one another", arguments: TestEngine.allCases)
    func pages(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let elsewhere = JournalSubject(kind: "contact", id: "c")
            try await store.write(in: office) { session in
                for number in 0..<10 {
                    let subject = number.isMultiple(of: 2) ? message : elsewhere
                    try Journal.append(entry(in: office, about: subject), in: session)
                }
            }
            let (newest, older, all, after) = try await store.read { session in
                (
                    try Journal.entries(office, subject: message, limit: 3, in: session).map(\.seq),
                    try Journal.entries(office, subject: message, before: 5, limit: 3, in: session).map(\.seq),
                    try Journal.entries(office, before: 3, limit: 9, in: session).map(\.seq),
                    try Journal.since(office, 7, limit: 2, in: session).map(\.seq)
                )
            }
            #expect(newest == [9, 7, 5] && older == [3, 1] && all == [2, 1] && after == [8, 9])
        }
    }

    @Test("The chain still verifies after an erasure", arguments: TestEngine.allCases)
    func erasure(engine: TestEngine) async throws {
        try await engine.withStore { store in
            try await store.write(in: office) { session in
                for number in 1...5 {
                    try Journal.append(entry(in: office, particulars: ["name": "N\(number)"]), in: session)
                }
            }
            let erased = try await store.write(in: office) { session in
                try Journal.erase(
                    particularsOf: [2, 4], recordedAs: entry(in: office, particulars: ["why": "asked"]), in: session
                )
            }
            let (records, verdict) = try await store.read { session in
                (try Journal.since(office, 0, limit: 9, in: session), try Journal.verify(office, in: session))
            }
            #expect(erased == 2)
            #expect(records.map(\.isErased) == [false, true, false, true, false, false])
            #expect(records.last?.particulars == #"{"entries":[2,4],"why":"asked"}"#)
            #expect(verdict == .intact(entries: 6))
        }
    }

    @Test("The database refuses to change entries", arguments: TestEngine.allCases)
    func immutable(engine: TestEngine) async throws {
        let attempts: [Query] = [
            "UPDATE journal SET action = 'other' WHERE seq = 2",
            "UPDATE journal SET particulars = '{}' WHERE seq = 2",
            "UPDATE journal SET particulars = NULL WHERE seq = 2",
            "UPDATE journal SET particulars = NULL, salt = NULL, at = 1 WHERE seq = 2",
            "UPDATE journal SET actor_id = NULL WHERE seq = 2",
            "DELETE FROM journal WHERE seq = 2",
            """
            INSERT INTO journal (office_id, seq, at, via, subject_kind, subject_id, action, digest)
            SELECT office_id, 9, at, via, subject_kind, subject_id, action, digest FROM journal WHERE seq = 2
            """,
        ]
        try await engine.withStore { store in
            try await store.write(in: office) { session in
                for _ in 1...3 {
                    try Journal.append(entry(in: office, particulars: ["name": "N"]), in: session)
                }
            }
            for attempt in attempts {
                let error = await #expect(throws: StoreError.self) {
                    try await store.write(in: office) { try $0.run(attempt) }
                }
                #expect(error?.code == "store.constraint", "\(attempt.sql)")
            }
            let verdict = try await store.read { try Journal.verify(office, in: $0) }
            #expect(verdict == .intact(entries: 3))
        }
    }
}
