package import RingbackCore
import RingbackStore

/// What erasing a person's data would delete, for review beforehand.
package struct ErasurePreview: Sendable {
    package let contact: Contact
    package let counts: Erased
    /// Erasing is refused while there are any.
    package let openMessages: Int
}

extension Desk {
    /// What would be erased of a person.
    /// - Throws: ``ContactError/notHere``.
    package func erasure(of id: ContactID, by acting: Acting) async throws -> ErasurePreview {
        try Policy.require(.eraseContact, acting)
        return try await lookUp(acting, .long, upTo: 1) { scope in
            guard let contact = try ContactQueries.find([id], in: scope.office, scope.session)[id],
                let subject = try ErasureQueries.subject(id, in: scope.office, scope.session)
            else { throw ContactError.notHere }
            return ErasurePreview(
                contact: contact,
                counts: try ErasureQueries.count(
                    subject, notesOf: scope.principalsOfNotes(for: .seePrivateNotes), in: scope.office, scope.session),
                openMessages: subject.openMessages)
        } counting: { _ in
            LookedUp(contacts: 1)
        }
    }

    /// Erases what the office keeps of a person: the contact, its numbers and addresses, notes and what they were told,
    /// their names on messages and calls, their letters, and what the history says about them. The erasure stays on
    /// record, with the amount but not the content; the history still verifies.
    /// - Throws: ``ContactError/stillOpen(messages:)`` while a call of theirs is owed.
    package func eraseContact(_ id: ContactID, by acting: Acting, once: IdempotentRequest<Erased>? = nil) async throws
        -> IdempotentResult<
            Erased
        >
    {
        try Policy.require(.eraseContact, acting)
        return try await change(acting, once: once) { change in
            guard let subject = try ErasureQueries.subject(id, in: change.office, change.session) else {
                throw ContactError.notHere
            }
            guard subject.openMessages == 0 else { throw ContactError.stillOpen(messages: subject.openMessages) }
            var erased = try ErasureQueries.count(
                subject, notesOf: change.scope.principalsOfNotes(for: .seePrivateNotes), in: change.office,
                change.session)
            let entries = try ErasureQueries.entries(about: subject, in: change.office, change.session)
            erased.historyEntries = entries.count
            let others = try ErasureQueries.messagesCalled(by: subject, in: change.office, change.session)
            try ErasureQueries.erase(subject, at: change.now, in: change.office, change.session)
            try Rollings(change).forget(subject.messages)
            change.touch(subject.messages + others)
            try change.indexMessages()
            try MessageIndex.scrub(change.session)
            try Erasures(change).erase(entries, of: .contact(id), erased)
            return erased
        }
    }

    /// The tables that ``everything(about:by:)`` takes rows from, in its order.
    package static let tablesOfPeople = KeptTable.ofPeople.map(\.name)

    /// Everything the office keeps of a person, row by row. Private notes are included only for their own side, as
    /// everywhere.
    /// - Throws: ``ContactError/notHere``.
    package func everything(about id: ContactID, by acting: Acting) async throws -> [KeptRow] {
        try Policy.require(.exportSubject, acting)
        return try await lookUp(acting, .long, upTo: 200) { scope in
            guard let subject = try ErasureQueries.subject(id, in: scope.office, scope.session) else {
                throw ContactError.notHere
            }
            return try KeptQueries.rows(
                about: subject, notesOf: scope.principalsOfNotes(for: .seePrivateNotes), in: scope.office, scope.session
            )
        } counting: {
            LookedUp(contacts: 1, messages: $0.count)
        }
    }

    /// Everything the office keeps, row by row, as of one moment.
    package func everything(by acting: Acting, _ body: @escaping @Sendable (KeptRow) throws -> Void) async throws {
        try Policy.require(.exportEverything, acting)
        try await read(acting, .long) { scope in
            for table in KeptTable.all { try KeptQueries.rows(of: table, in: scope.office, scope.session, body) }
        }
    }
}
