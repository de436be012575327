package import RingbackCore
import RingbackPhones
package import RingbackStore

/// A contact found, with why.
package struct FoundContact: Sendable {
    package let contact: Contact
    package let why: ContactHit.Why
}

extension Desk {
    /// Contacts by number, or by the beginning of any part of the name; up to `limit`, the most likely first.
    package func findContacts(_ typed: String, limit: Int, by acting: Acting) async throws -> [FoundContact] {
        try Policy.require(.findContacts, acting)
        let typed = try PlainText.clean(typed, limit: TextLimit.name, lines: .one)
        let country = try await view(of: acting.office).office.country
        let search = PhoneSearch(typed: typed, callingCode: Phones.callingCode(of: country))
        let terms = NameFolding.terms(typed)
        return try await read(acting) { look in
            let hits = try look.hits(search, terms, limit: limit)
            let contacts = try ContactQueries.find(hits.map(\.contact), in: look.office, look.session)
            return hits.compactMap { hit in contacts[hit.contact].map { FoundContact(contact: $0, why: hit.why) } }
        }
    }

    /// All contacts by name, a page at a time.
    package func contacts(
        cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (contacts: [Contact], next: String?) {
        try Policy.require(.findContacts, acting)
        return try await read(acting) { look in
            var after: (sortKey: String, id: ContactID)?
            if let cursor {
                guard let id = ContactID(cursor),
                    let known = try ContactQueries.find([id], in: look.office, look.session)[id]
                else { throw CursorError() }
                after = (NameFolding.sortKey(known.name), id)
            }
            let rows = try ContactQueries.list(after: after, in: look.office, limit: limit, look.session)
            let contacts = try ContactQueries.find(rows.map(\.id), in: look.office, look.session)
            return (rows.compactMap { contacts[$0.id] }, rows.count == limit ? rows.last?.id.text : nil)
        }
    }

    /// A contact alone, as it is to be changed.
    package func contact(_ id: ContactID, by acting: Acting) async throws -> Contact {
        try Policy.require(.findContacts, acting)
        return try await read(acting) { look in try look.contact(id) }
    }

    package func addContact(
        _ draft: ContactDraft, by acting: Acting, once: Once<Contact>? = nil
    ) async throws -> Done<Contact> {
        try Policy.require(.changeContacts, acting)
        let read = try ReadContact(draft, country: try await view(of: acting.office).office.country)
        return try await change(acting, once: once) { change in try change.addContact(read) }
    }

    /// Changes a contact as a whole, at the version that was looked at.
    package func changeContact(
        _ id: ContactID, to draft: ContactDraft, by acting: Acting, expecting: Int?
    ) async throws -> Contact {
        try Policy.require(.changeContacts, acting)
        return try await change(acting) { change in
            let old = try change.look.contact(id)
            if let expecting, expecting != old.version { throw OfficeError.personChanged }
            return try change.save(draft, over: old, as: "contact.changed")
        }
    }

    /// What a contact is to a principal; `nil` takes it away.
    package func setStanding(
        _ standing: Standing?, why: String, of contact: ContactID, to principal: PersonID, by acting: Acting
    ) async throws {
        let why = try PlainText.clean(why, limit: TextLimit.name, lines: .one)
        try await change(acting) { change in
            try Policy.require(.setStanding, change.acting, change.acting.grounds(toOwner: principal))
            guard change.view.person(principal) != nil,
                try ContactQueries.find([contact], in: change.office, change.session)[contact] != nil
            else { throw ContactError.notHere }
            try ContactQueries.setStanding(
                standing, why: why, of: contact, to: principal, in: change.office, change.session)
            change.tell(
                "contact.standing", of: .contact(contact),
                ["principal": .text(principal.text), "standing": .text(standing?.rawValue ?? ""), "why": .text(why)])
        }
    }
}

extension Look {
    func sees(_ message: Message) throws -> Bool {
        Policy.allows(.seeMessage, acting, try grounds(to: message))
    }

    fileprivate func hits(_ search: PhoneSearch?, _ terms: [String], limit: Int) throws -> [ContactHit] {
        var hits: [ContactHit] = []
        if let search {
            for number in search.e164 {
                for id in try ContactQueries.withNumberBeginning(
                    national: nil, e164: number, in: office, limit: limit, session)
                {
                    hits.append(ContactHit(contact: id, why: .number))
                }
            }
            for digits in search.national {
                for id in try ContactQueries.withNumberBeginning(
                    national: digits, e164: nil, in: office, limit: limit, session)
                {
                    hits.append(ContactHit(contact: id, why: .number))
                }
            }
        }
        if hits.count < limit, !terms.isEmpty {
            for id in try ContactQueries.withParts(terms, in: office, limit: limit, session) {
                hits.append(ContactHit(contact: id, why: .name))
            }
        }
        var seen: Set<ContactID> = []
        return Array(hits.filter { seen.insert($0.contact).inserted }.prefix(limit))
    }
}
