package import RingbackCore
import RingbackStore

// What one person leaves for the others who keep a sheet, at the end of their shift. Seen by the principal and those
// who keep the sheet, and by nobody else, whatever their role. The history records that there was one, never what it
// said.
extension Desk {
    /// How long what a writer makes of a note may be.
    package static let longestShiftNote = TextLimit.draft

    /// The latest handover notes of a sheet, and what the next one would say.
    /// - Parameter limit: 1 to 50 notes.
    package func shiftNotes(of principal: PersonID, limit: Int = 10, by acting: Acting) async throws -> ShiftNotes {
        try await read(acting) { scope in
            try scope.requireKeeping(.seeShiftNotes, of: principal)
            let draft = try scope.shiftNote(.nobody, of: principal)
            let others = scope.keepers(of: principal).filter { !scope.acting.isBy($0) }
            return ShiftNotes(
                owner: Named(principal, in: scope.view), draft: try scope.view(draft, readers: []),
                others: others.map { Named($0, in: scope.view) }.sorted { $0.name < $1.name },
                notes: try ShiftNoteQueries.latest(
                    of: principal, in: scope.office, limit: limit, scope.session
                ).map { try scope.view($0) })
        }
    }

    /// Leaves a handover note: what the program makes of the shift, and what its writer made of that.
    /// - Parameter said: the writer's own text; empty if they leave the made part as it is.
    /// - Throws: ``ShiftError/nothingToHandOver``.
    package func leaveShiftNote(
        _ said: String, of principal: PersonID, by acting: Acting, once: IdempotentRequest<ShiftNoteView>? = nil
    ) async throws -> IdempotentResult<ShiftNoteView> {
        let said = try PlainText.clean(said, limit: Self.longestShiftNote)
        return try await change(acting, once: once) { change in
            try change.scope.requireKeeping(.writeShiftNote, of: principal)
            var note = try change.scope.shiftNote(change.newID(), of: principal)
            note.said = said
            guard !note.lines.isEmpty || !said.isEmpty else { throw ShiftError.nothingToHandOver }
            let writer = try change.person
            let readers = ShiftReader.all(
                of: note, keepers: change.scope.keepers(of: principal),
                nextDay: change.scope.midnight(of: writer, isNext: true))
            try ShiftNoteQueries.add(note, for: readers, in: change.office, change.session)
            for reader in readers {
                change.tell(
                    .shiftNoteWritten, of: .person(principal),
                    ["note": .text(note.id.text), .to: .text(reader.person.text)])
                guard reader.person != writer else { continue }
                try Mails(change).write(
                    .shiftNote, to: reader.person, particulars: MailParticulars(by: writer, shiftNote: note.id))
            }
            return try change.scope.view(note, readers: readers)
        }
    }

    /// Marks a handover note as read, so that it no longer shows above the acting person's sheets.
    /// - Throws: ``ShiftError/noteUnknown``.
    package func readShiftNote(
        _ id: ShiftNoteID, of principal: PersonID, by acting: Acting
    ) async throws -> ShiftNoteView {
        try await change(acting) { change in
            try change.scope.requireKeeping(.writeShiftNote, of: principal)
            guard let note = try ShiftNoteQueries.find(id, in: change.office, change.session),
                note.principal == principal
            else { throw ShiftError.noteUnknown }
            let reader = try change.person
            // Pressed twice, or by somebody it does not wait for, it changes nothing.
            if try ShiftNoteQueries.markRead(id, by: reader, at: change.now, in: change.office, change.session) {
                change.tell(
                    .shiftNoteRead, of: .person(principal), ["note": .text(id.text), .to: .text(reader.text)])
            }
            return try change.scope.view(note)
        }
    }
}
