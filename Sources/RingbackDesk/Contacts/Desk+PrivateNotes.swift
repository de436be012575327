package import RingbackCore
import RingbackStore
import RingbackWords

// Assistants' notes on a contact for one principal, seen and written only by that principal and their assistants. The
// history records that there was one, for those who may see the principal's history, but never about whom or what it
// said.
extension Desk {
    /// How many notes one principal's side may have on one contact.
    package static let mostNotes = 200

    /// Writes a note that only the principal and their assistants see.
    /// - Throws: ``MessageError/textMissing(_:)``, ``ContactError/tooManyNotes(most:)``.
    package func writeNote(
        _ text: String, on contact: ContactID, for principal: PersonID, by acting: Acting
    ) async throws -> NoteID {
        let text = try PlainText.clean(text, limit: TextLimit.note)
        guard !text.isEmpty else { throw MessageError.textMissing(say("what to note")) }
        return try await change(acting) { change in
            try Policy.require(.writePrivateNote, change.acting, change.acting.grounds(toOwner: principal))
            let contact = try change.scope.contact(contact).id
            let known = try CardQueries.notes(
                on: contact, for: [principal], in: change.office, limit: Self.mostNotes, change.session)
            guard known.count < Self.mostNotes else { throw ContactError.tooManyNotes(most: Self.mostNotes) }
            let id: NoteID = change.newID()
            try CardQueries.add(
                .init(id: id, contact: contact, principal: principal, said: text, by: change.person, at: change.now),
                in: change.office, change.session)
            change.tell(.noteWritten, of: .person(principal), ["note": .text(id.text)])
            return id
        }
    }

    /// - Throws: ``AccessError/notHere`` for a note that does not exist or is not theirs to see, indistinguishably.
    package func removeNote(_ id: NoteID, on contact: ContactID, by acting: Acting) async throws {
        try Policy.requireScope(for: .writePrivateNote, acting)
        try await change(acting) { change in
            guard let note = try CardQueries.note(id, in: change.office, change.session), note.contact == contact,
                Policy.allows(.writePrivateNote, change.acting, change.acting.grounds(toOwner: note.principal))
            else { throw AccessError.notHere }
            try CardQueries.removeNote(id, in: change.office, change.session)
            change.tell(.noteRemoved, of: .person(note.principal), ["note": .text(id.text)])
        }
    }
}
