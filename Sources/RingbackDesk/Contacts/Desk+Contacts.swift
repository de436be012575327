package import RingbackCore
import RingbackStore

extension Desk {
    /// All contacts by name, page by page.
    package func contacts(
        cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (contacts: [Contact], next: String?) {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, upTo: limit) { scope in
            var after: (sortKey: String, id: ContactID)?
            if let cursor {
                guard let id = ContactID(cursor),
                    let known = try ContactQueries.find([id], in: scope.office, scope.session)[id]
                else { throw CursorError() }
                after = (NameFolding.sortKey(known.name), id)
            }
            let rows = try ContactQueries.list(after: after, in: scope.office, limit: limit, scope.session)
            let contacts = try ContactQueries.find(rows.map(\.id), in: scope.office, scope.session)
            return (rows.compactMap { contacts[$0.id] }, rows.count == limit ? rows.last?.id.text : nil)
        } counting: {
            LookedUp(contacts: $0.0.count)
        }
    }

    /// A single contact, for editing.
    /// - Throws: ``ContactError/notHere``.
    package func contact(_ id: ContactID, by acting: Acting) async throws -> Contact {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, upTo: 1) { scope in
            try scope.contact(id)
        } counting: { _ in
            LookedUp(contacts: 1)
        }
    }

    /// Adds a contact; old calls from its numbers become theirs where nobody else has them.
    /// - Throws: ``ContactError`` for a field that cannot be.
    package func addContact(
        _ draft: ContactDraft, by acting: Acting, once: IdempotentRequest<Contact>? = nil
    ) async throws -> IdempotentResult<Contact> {
        try Policy.require(.changeContacts, acting)
        let read = try ReadContact(draft, country: try await view(of: acting.office).office.country)
        return try await change(acting, once: once) { change in
            try Contacts(change).mayMove(read.draft.emails)
            return try Contacts(change).add(read)
        }
    }

    /// Replaces a contact, at the version that was seen. A held account is only offered to another holder: until they
    /// accept, the contact keeps its holder.
    /// - Throws: ``ContactError/notHere``, ``OfficeError/personChanged`` when another changed it since.
    package func changeContact(
        _ id: ContactID, to draft: ContactDraft, by acting: Acting, expecting: Int?
    ) async throws -> Contact {
        try Policy.require(.changeContacts, acting)
        return try await change(acting) { change in
            guard let old = try ContactQueries.find([id], in: change.office, change.session)[id] else {
                throw ContactError.notHere
            }
            if old.mergedInto != nil { throw try change.scope.gone(old) }
            if let expecting, expecting != old.version { throw OfficeError.personChanged }
            var draft = draft
            let (holder, receiver) = try Accounts(change).handing(from: old.holder, to: draft.holder)
            draft.holder = holder
            try Contacts(change).mayMove(draft.emails, before: old.emails)
            let saved = try Contacts(change).save(draft, over: old, as: .contactChanged)
            if let holder, let receiver {
                let held = HeldAccount(account: .contact(id), name: saved.name, company: saved.company)
                try Accounts(change).offer(held, of: holder, insteadTo: receiver)
            }
            return saved
        }
    }

    /// A contact's standing with a principal; `nil` removes it.
    /// - Throws: ``ContactError/notHere``.
    package func setStanding(
        _ standing: Standing?, why: String, of contact: ContactID, to principal: PersonID, by acting: Acting
    ) async throws {
        let why = try PlainText.clean(why, limit: TextLimit.name, lines: .one)
        try await change(acting) { change in
            try Policy.require(.setStanding, change.acting, change.acting.grounds(toOwner: principal))
            guard change.view.person(principal) != nil else { throw ContactError.notHere }
            let contact = try change.scope.contact(contact).id
            try ContactQueries.setStanding(
                standing, why: why, of: contact, to: principal, in: change.office, change.session)
            change.tell(
                .contactStanding, of: .contact(contact),
                [.principal: .text(principal.text), "standing": .text(standing?.rawValue ?? ""), "why": .text(why)])
        }
    }
}

extension ReadScope {
    func sees(_ message: Message) throws -> Bool {
        Policy.allows(.seeMessage, acting, try grounds(to: message)) && !isSealed(message)
    }
}
