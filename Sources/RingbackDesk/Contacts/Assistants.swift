import RingbackCore
import RingbackStore

/// Contacts through whom another is reached.
struct Assistants: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func link(_ assistant: ContactID, to contact: ContactID, note: String) throws {
        let known = try scope.contact(assistant)
        let (assistant, contact) = (known.id, try scope.contact(contact).id)
        guard assistant != contact else { throw ContactError.ownAssistant }
        let links = try CardQueries.links(of: contact, in: office, session).filter { $0.contact == contact }
        guard links.count < Desk.mostAssistants || links.contains(where: { $0.assistant == assistant }) else {
            throw ContactError.tooManyAssistants(most: Desk.mostAssistants)
        }
        try CardQueries.put(
            AssistantLink(contact: contact, assistant: assistant, note: note), position: links.count, in: office,
            session)
        tell(
            .contactAssistantAdded, of: .contact(contact),
            ["assistant": .text(known.name), "contact": .text(assistant.text), "note": .text(note)])
    }
}
