/// A caller on hold, with everything typed so far.
package struct WaitingCaller: Equatable, Sendable {
    package let id: WaitingID
    package let by: PersonID
    package let since: Timestamp
    package var line: String
    package var name: String
    package var number: String
    package var forWhom: String
    /// The rest of the form as JSON, read only by the desk that wrote it.
    package var draft: String
    /// Who has them open at a desk, and since when.
    package var openBy: PersonID?
    package var openedAt: Timestamp?
    /// Then they are open no more, unless that desk says so again: a browser may be closed, or fail.
    package var openUntil: Timestamp?

    /// Seconds for which a desk has somebody open; it says so again well before.
    package static let lease: Int64 = 120

    package init(
        id: WaitingID, by: PersonID, since: Timestamp, line: String, name: String, number: String, forWhom: String,
        draft: String
    ) {
        self.id = id
        self.by = by
        self.since = since
        self.line = line
        self.name = name
        self.number = number
        self.forWhom = forWhom
        self.draft = draft
    }

    /// As it is by now: open at no desk that has been silent for too long.
    package func asOf(_ now: Timestamp) -> Self {
        guard let until = openUntil ?? openedAt?.adding(seconds: Self.lease), until <= now else { return self }
        var caller = self
        caller.close()
        return caller
    }

    package mutating func open(by person: PersonID, at now: Timestamp) {
        if openBy != person { openedAt = now }
        (openBy, openUntil) = (person, now.adding(seconds: Self.lease))
    }

    package mutating func close() { (openBy, openedAt, openUntil) = (nil, nil, nil) }

    /// The same, but for how long it stays open.
    package func isAlike(_ other: Self) -> Bool {
        var other = other
        other.openUntil = openUntil
        return self == other
    }
}
