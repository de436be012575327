/// One message as the rules about returning calls look at it: when it was due by the standard, and what became of it.
package struct ReturnFact: Sendable {
    /// Who had it, from when on.
    package struct Holder: Equatable, Sendable {
        package let person: PersonID
        package let name: String
        package let from: Timestamp

        package init(person: PersonID, name: String, from: Timestamp) {
            (self.person, self.name, self.from) = (person, name, from)
        }
    }

    package let message: MessageID
    package let filedAt: Timestamp
    /// By the hours of whoever had it when it came; handing it over does not move it.
    package let due: Timestamp
    /// In order; never empty.
    package let holders: [Holder]
    /// When the caller was first talked with or left word, or the message was closed.
    package let returnedAt: Timestamp?
    /// Tries that reached nobody.
    package let tries: Int
    /// When a supervisor said that it may wait, or another time was agreed with the caller.
    package let carriedAt: Timestamp?

    package init(
        message: MessageID, filedAt: Timestamp, due: Timestamp, holders: [Holder], returnedAt: Timestamp?,
        tries: Int = 0, carriedAt: Timestamp? = nil
    ) {
        (self.message, self.filedAt, self.due, self.holders) = (message, filedAt, due, holders)
        (self.returnedAt, self.tries, self.carriedAt) = (returnedAt, tries, carriedAt)
    }

    /// Who had it at an instant.
    package func holder(at instant: Timestamp) -> Holder? {
        holders.last { $0.from <= instant } ?? holders.first
    }

    /// Whether at an instant it was neither returned nor carried to another time.
    package func waits(at instant: Timestamp) -> Bool {
        !(returnedAt.map { $0 <= instant } ?? false) && !(carriedAt.map { $0 <= instant } ?? false)
    }
}
