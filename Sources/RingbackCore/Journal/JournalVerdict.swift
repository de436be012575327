package import RingbackWords

/// The result of verifying an office's journal.
package enum JournalVerdict: Sendable, Hashable {
    case intact(entries: Int64)
    case broken(seq: Int64, JournalDamage)

    package var isIntact: Bool {
        if case .intact = self { true } else { false }
    }

    package var sentence: Phrase {
        switch self {
        case .intact(let entries):
            say(
                Int(entries), one: "The history is intact: 1 entry, verified by the next.",
                other: "The history is intact: \(Int(entries)) entries, each verified by the next.")
        case .broken(let seq, let damage): say("The history is broken at entry \(Int(seq)): \(damage.sentence).")
        }
    }
}

/// What is wrong with the first entry that does not verify.
package enum JournalDamage: String, Sendable, CaseIterable {
    case changed, missing, inserted, outOfOrder, headMismatch, erasedWithoutRecord

    package var sentence: Phrase {
        switch self {
        case .changed: say("it is not what was written")
        case .missing: say("it was taken out")
        case .inserted: say("it was put in afterwards")
        case .outOfOrder: say("another entry is in its place")
        case .headMismatch: say("it is not the entry that the office's ledger ends with")
        case .erasedWithoutRecord: say("its details were erased, and no entry says by whom")
        }
    }
}
