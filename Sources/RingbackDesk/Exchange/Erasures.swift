import RingbackCore
import RingbackStore

/// What is erased of the history.
struct Erasures: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Erases particulars from the history; its own record has only counts.
    func erase(_ entries: [Int64], of subject: Subject, _ erased: Erased) throws {
        try Journal.erase(
            particularsOf: entries,
            recordedAs: JournalEntry(
                office: office, at: now, actor: person, via: acting.via.rawValue, subject: subject.journal,
                action: .journalErased,
                particulars: [
                    "contacts": .integer(Int64(erased.contacts)), "numbers": .integer(Int64(erased.numbers)),
                    "emails": .integer(Int64(erased.emails)), "messages": .integer(Int64(erased.messages)),
                    "calls": .integer(Int64(erased.calls)), "mails": .integer(Int64(erased.mails)),
                    "notes": .integer(Int64(erased.notes)),
                    "loggedCalls": .integer(Int64(erased.loggedCalls)),
                ]),
            in: session)
    }
}
