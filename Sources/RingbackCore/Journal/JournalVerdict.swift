/// The result of verifying an office's journal.
package enum JournalVerdict: Sendable, Hashable {
    case intact(entries: Int64)
    case broken(seq: Int64, JournalDamage)

    package var isIntact: Bool {
        if case .intact = self { true } else { false }
    }

    package var sentence: String {
        switch self {
        case .intact(let entries): "The journal is intact: \(entries) entries, each proved by the next."
        case .broken(let seq, let damage): "The journal is broken at entry \(seq): \(damage.sentence)."
        }
    }
}

/// What is wrong with the first entry that does not verify.
package enum JournalDamage: String, Sendable, CaseIterable {
    case changed, missing, inserted, outOfOrder, headMismatch, erasedWithoutRecord

    package var sentence: String {
        switch self {
        case .changed: "it is not what was written"
        case .missing: "it was taken out"
        case .inserted: "it was put in afterwards"
        case .outOfOrder: "another entry stands in its place"
        case .headMismatch: "it is not the entry that the office's ledger ends with"
        case .erasedWithoutRecord: "its particulars were erased, and no entry says by whom"
        }
    }
}
