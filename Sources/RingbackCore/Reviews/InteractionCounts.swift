/// How often somebody dealt with people outside in a period, by what they did then, whoever owns the messages now.
package struct InteractionCounts: Equatable, Sendable {
    /// Calls that they took while the caller was there: by telephone, or at the desk.
    package var taken = 0
    /// Returns: talked, word left, voicemail left, settled between assistants, answered in writing.
    package var returned = 0
    /// Returns of which it is known when they were due, and those made by then.
    package var timed = 0, inWindow = 0
    /// Tries that reached nobody: no answer, busy, wrong number. They are no interactions.
    package var tries = 0
    /// Playbooks followed and quick answers given, on whatever came in.
    package var uses = 0

    package init() {}

    package var all: Int { taken + returned }

    package static func + (one: Self, other: Self) -> Self {
        var sum = Self()
        sum.taken = one.taken + other.taken
        sum.returned = one.returned + other.returned
        sum.timed = one.timed + other.timed
        sum.inWindow = one.inWindow + other.inWindow
        sum.tries = one.tries + other.tries
        sum.uses = one.uses + other.uses
        return sum
    }
}

/// One of them.
package struct Interaction: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case taken, returned }

    package let kind: Kind
    package let person: PersonID
    package let at: Timestamp
    package let message: MessageID
    /// The call that was taken.
    package let call: CallID?
    /// The try, if it was one.
    package let attempt: AttemptID?
    /// When it was due at that moment.
    package let due: Timestamp?
    /// Of a return: `talked`, `leftWord`, `settledBetweenAssistants` …
    package let outcome: String?

    package init(
        kind: Kind, person: PersonID, at: Timestamp, message: MessageID, call: CallID?, attempt: AttemptID?,
        due: Timestamp?, outcome: String?
    ) {
        (self.kind, self.person, self.at, self.message) = (kind, person, at, message)
        (self.call, self.attempt, self.due, self.outcome) = (call, attempt, due, outcome)
    }

    package var isInWindow: Bool? { due.map { at <= $0 } }
}
