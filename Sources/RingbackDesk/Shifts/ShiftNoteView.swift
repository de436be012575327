package import RingbackCore
import RingbackStore

/// A handover note as one reader sees it.
package struct ShiftNoteView: Sendable {
    /// A made line, with what the reader may see of its entry now.
    package struct Line: Sendable {
        package let line: ShiftLine
        package let entry: Entry
        package let attempt: AttemptRow?
    }

    package struct Reader: Sendable {
        package let person: Named
        package let readAt: Timestamp?
    }

    package let note: ShiftNote
    package let principal: Named
    package let by: Named
    package let lines: [Line]
    package let readers: [Reader]
    /// Whether it waits for the reader.
    package let waits: Bool
}

/// The handover notes of a sheet, and what the next one would say.
package struct ShiftNotes: Sendable {
    package let owner: Named
    /// What the program would make of this shift now.
    package let draft: ShiftNoteView
    /// The others who keep the sheet: they get the note. If nobody does, it stays for its writer's next day.
    package let others: [Named]
    /// Newest first.
    package let notes: [ShiftNoteView]
}

extension ReadScope {
    /// - Parameter readers: read from the database where they are not given.
    func view(_ note: ShiftNote, readers: [ShiftReader]? = nil) throws -> ShiftNoteView {
        let rows = try SheetQueries.find(Array(Set(note.lines.map(\.message))), in: office, session)
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, $0) })
        let attempts = try ShiftNoteQueries.attempts(note.lines.compactMap(\.attempt), in: office, session)
        let readers = try readers ?? ShiftNoteQueries.readers(of: note.id, in: office, session)
        return ShiftNoteView(
            note: note, principal: Named(note.principal, in: view), by: Named(note.by, in: view),
            lines: try note.lines.compactMap { line in
                guard let row = byID[line.message], try sees(row.message) else { return nil }
                return ShiftNoteView.Line(
                    line: line, entry: entry(row), attempt: line.attempt.flatMap { attempts[$0] })
            },
            readers: readers.map { ShiftNoteView.Reader(person: Named($0.person, in: view), readAt: $0.readAt) },
            waits: readers.contains { acting.isBy($0.person) && $0.readAt == nil && $0.from <= now })
    }

    /// The note that the acting person would leave on a sheet now, without words of their own.
    func shiftNote(_ id: ShiftNoteID, of principal: PersonID) throws -> ShiftNote {
        let writer = try acting.person
        let today = midnight(of: writer)
        let last = try ShiftNoteQueries.lastWritten(
            by: writer, of: principal, since: today, in: office, session)
        let start = last ?? today
        let rows =
            try SheetQueries.all(owner: principal, face: .sheet, in: office, session)
            + SheetQueries.all(owner: principal, face: .out, in: office, session)
            + SheetLookQueries.closed(of: principal, since: start, in: office, limit: ShiftLine.most, session)
        let lines = ShiftLine.all(in: rows, shift: start, now: now)
        return ShiftNote(
            id: id, principal: principal, by: writer, since: start, at: now, said: "",
            lines: Array(lines.prefix(ShiftLine.most)), more: max(0, lines.count - ShiftLine.most))
    }

    /// Everybody who keeps a sheet besides its owner: the assistants, and whoever covers for them or for the owner.
    func keepers(of principal: PersonID) -> Set<PersonID> {
        let covers = view.picture.people.keys.filter { person in
            view.covered(by: person, at: now).contains(Covering(owner: principal))
        }
        return (view.picture.assistants[principal] ?? []).union(covers)
            .filter { view.person($0)?.works ?? false }
    }

    /// The notes that wait for the acting person, on sheets that they still keep.
    func shiftNotesWaiting() throws -> [ShiftNoteView] {
        guard let reader = acting.actor.person else { return [] }
        return try ShiftNoteQueries.waiting(for: reader, at: now, in: office, limit: 20, session)
            .filter { Policy.allows(.seeShiftNotes, acting, acting.grounds(toOwner: $0.principal)) }
            .map { try view($0) }
    }
}
