package import RingbackCore
import RingbackPhones
package import RingbackStore

/// A contact found, with why.
package struct FoundContact: Sendable {
    package let contact: Contact
    package let why: ContactHit.Why
}

/// Everything the desk shows of a caller (A2), as far as the viewer may see it.
package struct CallerCard: Sendable {
    package let contact: Contact
    package let holder: Named?
    package let standings: [(principal: Named, kind: Standing, why: String)]
    /// Open messages of this caller.
    package let open: [Entry]
    /// The last calls and what was told, the newest first.
    package let calls: [CallRow]
    package let context: [ContextRow]
    package let names: [PersonID: String]
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

    /// The caller card of a contact. Messages on it are those that the viewer may see; whoever answers the office's
    /// calls sees all of the caller's, so that the second person gives the same answer as the first.
    package func callerCard(_ id: ContactID, by acting: Acting) async throws -> CallerCard {
        try Policy.require(.findContacts, acting)
        return try await read(acting) { look in
            guard let contact = try ContactQueries.find([id], in: look.office, look.session)[id] else {
                throw ContactError.notHere
            }
            let all = Policy.allows(.seeCallerCard, look.acting)
            let open = try SheetQueries.openOf(contact: id, number: nil, in: look.office, look.session)
            let calls = try HappeningQueries.calls(ofContact: id, in: look.office, limit: 8, look.session)
            return CallerCard(
                contact: contact, holder: try look.holder(of: contact).map { Named($0.person, in: look.view) },
                standings: try ContactQueries.standings(of: id, in: look.office, look.session)
                    .filter { all || $0.principal == look.acting.person }
                    .map { (Named($0.principal, in: look.view), $0.kind, $0.why) },
                open: try open.filter { try all || look.sees($0.message) }.map(look.entry),
                calls: calls.filter { all || $0.answeredBy == look.acting.person },
                context: try HappeningQueries.context(ofContact: id, at: look.now, in: look.office, look.session),
                names: look.view.names)
        }
    }

    /// A contact alone, as it is to be changed.
    package func contact(_ id: ContactID, by acting: Acting) async throws -> Contact {
        try Policy.require(.findContacts, acting)
        return try await read(acting) { look in
            guard let contact = try ContactQueries.find([id], in: look.office, look.session)[id] else {
                throw ContactError.notHere
            }
            return contact
        }
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
        let read = try ReadContact(draft, country: try await view(of: acting.office).office.country)
        return try await change(acting) { change in
            guard let old = try ContactQueries.find([id], in: change.office, change.session)[id] else {
                throw ContactError.notHere
            }
            if let expecting, expecting != old.version { throw OfficeError.personChanged }
            var contact = old
            let read = read.keeping(old)
            try change.fill(&contact, from: read)
            guard
                try ContactQueries.save(
                    contact, sortKey: read.sortKey, parts: read.parts, national: read.national, change.session)
            else { throw OfficeError.personChanged }
            if contact.holder != old.holder { try change.holderChanged(of: .contact(id)) }
            change.tell("contact.changed", of: .contact(id), .of(contact, was: old))
            contact.version += 1
            return contact
        }
    }

    /// Something to know for next time, with an end if it has one.
    package func noteContext(
        _ text: String, for contact: ContactID, until: Timestamp?, by acting: Acting
    ) async throws {
        try Policy.require(.noteContext, acting)
        let text = try PlainText.clean(text, limit: TextLimit.note)
        guard !text.isEmpty else { throw MessageError.textMissing("what to know next time") }
        try await change(acting) { change in
            guard try ContactQueries.find([contact], in: change.office, change.session)[contact] != nil else {
                throw ContactError.notHere
            }
            try HappeningQueries.add(
                ContextRow(
                    id: change.newID(), contact: contact, number: nil, message: nil, said: text, by: change.person,
                    at: change.now, expiresAt: until),
                in: change.office, change.session)
            change.tell("contact.contextNoted", of: .contact(contact), ["said": .text(text)])
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
