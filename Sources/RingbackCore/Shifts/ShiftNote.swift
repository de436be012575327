package import RingbackWords

/// What one person leaves for the others who keep a sheet, at the end of their shift.
package struct ShiftNote: Equatable, Sendable {
    package let id: ShiftNoteID
    package let principal: PersonID
    package let by: PersonID
    /// Since when the made part reaches back, and when it was made.
    package let since: Timestamp
    package let at: Timestamp
    /// What the writer made of it; empty if they changed nothing.
    package var said: String
    package var lines: [ShiftLine]
    /// How many more entries there were.
    package var more: Int

    package init(
        id: ShiftNoteID, principal: PersonID, by: PersonID, since: Timestamp, at: Timestamp, said: String,
        lines: [ShiftLine] = [], more: Int = 0
    ) {
        self.id = id
        self.principal = principal
        self.by = by
        self.since = since
        self.at = at
        self.said = said
        self.lines = lines
        self.more = more
    }
}

/// Whom a handover note waits for.
package struct ShiftReader: Equatable, Sendable {
    package let person: PersonID
    /// It shows from then on: to its own writer not before the next day.
    package let from: Timestamp
    package var readAt: Timestamp?

    package init(person: PersonID, from: Timestamp, readAt: Timestamp? = nil) {
        self.person = person
        self.from = from
        self.readAt = readAt
    }

    /// Who reads a note: the others who keep the sheet; if nobody does, the writer, the next day.
    package static func all(
        of note: ShiftNote, keepers: some Sequence<PersonID>, nextDay: Timestamp
    ) -> [Self] {
        let others = Set(keepers).subtracting([note.by, note.principal])
        if others.isEmpty { return [Self(person: note.by, from: nextDay)] }
        return others.sorted().map { Self(person: $0, from: note.at) }
    }
}

package enum ShiftError: RingbackError, Equatable {
    /// There is no such note, or not for them.
    case noteUnknown
    /// Nothing is open on the sheet, nothing was done in this shift, and nothing was written.
    case nothingToHandOver

    package var code: String {
        switch self {
        case .noteUnknown: "shift.note-unknown"
        case .nothingToHandOver: "shift.nothing-to-hand-over"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .noteUnknown: .notFound
        case .nothingToHandOver: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .noteUnknown: say("There is no such handover note, or it is not for you.")
        case .nothingToHandOver:
            say("There is nothing to hand over: the sheet is empty and nothing was done on it. Write a line first.")
        }
    }
}
