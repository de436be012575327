package import RingbackCore
import RingbackStore

// The people a contact is reached through: contacts themselves, with their own numbers.
extension Desk {
    package static let mostAssistants = 20

    /// Makes one contact another's assistant; a second call changes the occasion.
    /// - Throws: ``ContactError/ownAssistant``, ``ContactError/tooManyAssistants(most:)``.
    package func addAssistant(
        _ assistant: ContactID, to contact: ContactID, note: String, by acting: Acting
    ) async throws {
        try Policy.require(.changeContacts, acting)
        let note = try PlainText.clean(note, limit: TextLimit.name, lines: .one)
        try await change(acting) { change in try Assistants(change).link(assistant, to: contact, note: note) }
    }

    /// Adds a new contact as another's assistant, at the same company.
    /// - Throws: what ``addContact(_:by:once:)`` throws, and ``ContactError/tooManyAssistants(most:)``.
    package func addAssistant(
        named name: String, number: String, to contact: ContactID, note: String, by acting: Acting
    ) async throws -> Contact {
        try Policy.require(.changeContacts, acting)
        let note = try PlainText.clean(note, limit: TextLimit.name, lines: .one)
        let number = try PlainText.clean(number, limit: TextLimit.number, lines: .one)
        return try await change(acting) { change in
            let principal = try change.scope.contact(contact)
            let assistant = try Contacts(change).add(
                ContactDraft(
                    name: name, company: principal.company, timeZone: principal.timeZone, country: principal.country,
                    numbers: number.isEmpty ? [] : [.init(label: "", text: number)]))
            try Assistants(change).link(assistant.id, to: contact, note: note)
            return assistant
        }
    }

    /// Both stay contacts; only the tie goes.
    /// - Throws: ``AccessError/notHere`` when there is none.
    package func removeAssistant(_ assistant: ContactID, of contact: ContactID, by acting: Acting) async throws {
        try Policy.require(.changeContacts, acting)
        try await change(acting) { change in
            guard
                try CardQueries.removeAssistant(assistant, of: contact, in: change.office, change.session)
            else { throw AccessError.notHere }
            let name = try ContactQueries.find([assistant], in: change.office, change.session)[assistant]?.name
            change.tell(
                .contactAssistantRemoved, of: .contact(contact),
                ["assistant": .text(name ?? ""), "contact": .text(assistant.text)])
        }
    }
}
