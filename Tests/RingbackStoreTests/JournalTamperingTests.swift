import RingbackCore
import RingbackSQLite
import RingbackStore
import RingbackTestSupport
import Testing

/// An attacker with the file and without triggers: every change is found and named.
@Suite("Tampering with the journal")
struct JournalTamperingTests {
    private static let length: Int64 = 60
    private let office = OfficeID(high: 1, low: 1)

    @Test("Each of 400 manipulations is found and named")
    func manipulations() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        try await withChain { connection in
            for trial in 0..<400 {
                let tampering = Tampering.random(length: Self.length, using: &random)
                try connection.script("SAVEPOINT tampering")
                for statement in tampering.statements { try connection.script(statement) }
                let verdict = try Journal.verify(office, in: connection)
                #expect(tampering.isNamed(by: verdict), "seed \(seed), trial \(trial): \(tampering) gave \(verdict)")
                try connection.script("ROLLBACK TO tampering; RELEASE tampering")
            }
            let verdict = try Journal.verify(office, in: connection)
            #expect(verdict == .intact(entries: Self.length))
        }
    }

    @Test("A truncated tail and a foreign head are found")
    func truncation() async throws {
        try await withChain { connection in
            let expectations: [(String, Int64, JournalDamage)] = [
                ("DELETE FROM journal WHERE seq > 40", 41, .missing),
                ("DELETE FROM journal", 1, .missing),
                ("DELETE FROM office_ledger", Self.length, .headMismatch),
                ("UPDATE office_ledger SET digest = x'00'", Self.length, .headMismatch),
                ("UPDATE office_ledger SET seq = seq - 1", Self.length, .inserted),
                ("UPDATE journal SET particulars = NULL, salt = NULL WHERE seq = 3", 3, .erasedWithoutRecord),
            ]
            for (statement, seq, damage) in expectations {
                try connection.script("SAVEPOINT tampering; \(statement)")
                let verdict = try Journal.verify(office, in: connection)
                #expect(verdict == .broken(seq: seq, damage), "\(statement)")
                try connection.script("ROLLBACK TO tampering; RELEASE tampering")
            }
        }
    }

    private func withChain(_ body: (SQLiteConnection) throws -> Void) async throws {
        try await TestEngine.sqlite.withDatabase { database in
            let store = try database.open()
            try await store.migrate()
            try await store.write(in: office) { session in
                for number in 1...Self.length {
                    let subject = JournalSubject(kind: "message", id: "m\(number % 7)")
                    try Journal.append(
                        JournalEntry(
                            office: office, at: Timestamp(milliseconds: 1_000 * number),
                            actor: number.isMultiple(of: 5) ? nil : PersonID(high: 0, low: UInt64(number % 3)),
                            via: "web",
                            subject: subject, action: .messageCalledAgain,
                            particulars: number.isMultiple(of: 4) ? [:] : ["number": .integer(number)]),
                        in: session)
                }
            }
            await store.close()
            let connection = try SQLiteConnection(path: database.address)
            for trigger in ["journal_moves_ledger", "journal_is_not_changed", "journal_is_not_deleted"] {
                try connection.script("DROP TRIGGER \(trigger)")
            }
            try body(connection)
        }
    }
}

/// One way to change a journal behind its back.
private enum Tampering {
    case change(seq: Int64, column: String, value: String)
    case delete(seq: Int64, closingTheGap: Bool)
    case swap(Int64, Int64)
    case insert(seq: Int64)

    private static let changes = [
        ("at", "at + 1"), ("actor_id", "'00000000000000000000000009'"), ("via", "via || 'x'"), ("via", "x'00'"),
        ("subject_kind", "'contact'"), ("subject_id", "subject_id || '0'"), ("action", "upper(action)"),
        ("particulars", "'{\"number\":0}'"), ("salt", "randomblob(16)"), ("sealed", "randomblob(32)"),
        ("digest", "randomblob(32)"), ("office_id", "'elsewhere'"),
    ]

    static func random(length: Int64, using random: inout SeededRandom) -> Tampering {
        let seq = Int64.random(in: 1...length, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            let (column, value) = changes.randomElement(using: &random) ?? changes[0]
            return .change(seq: seq, column: column, value: value)
        case 1: return .delete(seq: seq, closingTheGap: .random(using: &random))
        case 2:
            let offset = Int64.random(in: 1..<length, using: &random)
            let second = (seq + offset - 1) % length + 1
            return .swap(min(seq, second), max(seq, second))
        default: return .insert(seq: seq)
        }
    }

    var statements: [String] {
        switch self {
        case .change(let seq, let column, let value):
            ["UPDATE journal SET \(column) = \(value) WHERE seq = \(seq)"]
        case .delete(let seq, let closingTheGap):
            ["DELETE FROM journal WHERE seq = \(seq)"]
                + (closingTheGap ? Self.shift("-seq + 1", from: seq) : [])
        case .swap(let first, let second):
            [
                "UPDATE journal SET seq = -1 WHERE seq = \(first)",
                "UPDATE journal SET seq = \(first) WHERE seq = \(second)",
                "UPDATE journal SET seq = \(second) WHERE seq = -1",
            ]
        case .insert(let seq):
            Self.shift("-seq - 1", from: seq) + [
                """
                INSERT INTO journal (office_id, seq, at, actor_id, via, subject_kind, subject_id, action, digest)
                SELECT office_id, \(seq), at, actor_id, via, subject_kind, subject_id, 'forged', digest
                FROM journal WHERE seq = \(seq > 1 ? seq - 1 : 2)
                """
            ]
        }
    }

    /// In two steps, since a number must never occur twice.
    private static func shift(_ negative: String, from seq: Int64) -> [String] {
        [
            "UPDATE journal SET seq = \(negative) WHERE seq >= \(seq)",
            "UPDATE journal SET seq = -seq WHERE seq < 0",
        ]
    }

    func isNamed(by verdict: JournalVerdict) -> Bool {
        switch self {
        case .change(let seq, "office_id", _): verdict == .broken(seq: seq, .missing)
        case .change(let seq, _, _): verdict == .broken(seq: seq, .changed)
        case .delete(let seq, _): verdict == .broken(seq: seq, .missing)
        case .swap(let first, _): verdict == .broken(seq: first, .outOfOrder)
        case .insert(let seq): verdict == .broken(seq: seq, .inserted)
        }
    }
}
