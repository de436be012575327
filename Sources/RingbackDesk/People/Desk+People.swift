package import RingbackCore
package import RingbackStore

/// What a person who leaves still owes, and how much everybody else has (B5, I4).
package struct Owed: Sendable {
    package let open: [Entry]
    package let accounts: Int
    package let load: [PersonID: OpenCount]
    /// How many accounts everybody holds.
    package let holding: [PersonID: Int]
}

extension Desk {
    /// Adds a person. Without a password they cannot sign in until one is set.
    package func addPerson(_ draft: Person, password: String?, by acting: Acting) async throws -> Person {
        let hash = if let password { try await Self.hash(password) } else { String?.none }
        return try await shutOut(acting) { change in
            try Policy.require(.runPeople, change.acting)
            let person = try change.checked(
                Person(
                    office: change.office, id: change.newID(), name: draft.name, pronunciation: draft.pronunciation,
                    email: draft.email, roles: draft.roles, backup: draft.backup, hours: draft.hours))
            try change.mustBeFree(person.email, besides: nil)
            try OfficeQueries.add(
                person, password: hash, sortKey: NameFolding.sortKey(person.name), change.session)
            change.tell("person.added", of: .person(person.id), change.particulars(of: person))
            return person
        }
    }

    /// Changes a person's name, email, roles, backup and hours, at the version that was looked at.
    package func changePerson(_ new: Person, by acting: Acting) async throws -> Person {
        try await shutOut(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard let old = change.view.person(new.id) else { throw AccessError.notHere }
            guard new.version == old.version else { throw OfficeError.personChanged }
            var person = try change.checked(new)
            person.leftAt = old.leftAt
            try change.mustBeFree(person.email, besides: person.id)
            if old.roles.contains(.admin), !person.roles.contains(.admin) {
                try change.mustLeaveAnAdmin(without: old.id)
            }
            guard try OfficeQueries.save(person, sortKey: NameFolding.sortKey(person.name), change.session) else {
                throw OfficeError.personChanged
            }
            change.tell("person.changed", of: .person(person.id), change.particulars(of: person, was: old))
            person.version += 1
            return person
        }
    }

    /// Sets the password of somebody who forgot theirs; all their sessions end.
    package func resetPassword(of person: PersonID, to password: String, by acting: Acting) async throws {
        let hash = try await Self.hash(password)
        try await shutOut(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard let known = change.view.person(person) else { throw AccessError.notHere }
            // Whoever may set an admin's password is the admin; so only an admin may.
            if known.roles.contains(.admin) { try Policy.require(.runOffice, change.acting) }
            try OfficeQueries.setPassword(hash, of: person, in: change.office, change.session)
            _ = try AccessQueries.endSessions(of: person, only: nil, at: change.now, in: change.office, change.session)
            change.tell("password.reset", of: .person(person))
        }
    }

    /// What a person owes, with the load of everybody who could take it.
    package func owed(by person: PersonID, for acting: Acting) async throws -> Owed {
        try await read(acting) { look in
            try Policy.require(.seeLoad, look.acting)
            guard look.view.person(person) != nil else { throw AccessError.notHere }
            let keys =
                try SheetQueries.keys(owner: person, face: .sheet, in: look.office, look.session)
                + SheetQueries.keys(owner: person, face: .out, in: look.office, look.session)
            let rows = try SheetQueries.find(keys.sorted().prefix(200).map(\.id), in: look.office, look.session)
            return Owed(
                open: rows.map(look.entry).sorted { $0.key < $1.key },
                accounts: try OfficeQueries.owedBy(person, in: look.office, look.session).accounts,
                load: try SheetQueries.counts(in: look.office, at: look.now, look.session),
                holding: try ContactQueries.accounts(in: look.office, look.session))
        }
    }

    /// Gives all accounts of one person to another; each contact's history says so.
    /// - Returns: how many there were.
    package func moveAccounts(from: PersonID, to: PersonID, by acting: Acting) async throws -> Int {
        try await change(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard change.view.person(to)?.works == true, from != to else { throw AccessError.notHere }
            let moved = try ContactQueries.moveAccounts(from: from, to: to, in: change.office, change.session)
            for contact in moved {
                change.tell(
                    "contact.holderChanged", of: .contact(contact),
                    ["before": .text(from.text), "after": .text(to.text)])
            }
            return moved.count
        }
    }

    /// Offers everything open of one person to another, who may decline each.
    /// - Returns: how many were offered; what is offered to somebody already is passed over.
    package func offerAll(from: PersonID, to: PersonID, note: String, by acting: Acting) async throws -> Int {
        let note = try PlainText.clean(note, limit: TextLimit.note)
        return try await change(acting) { change in
            try Policy.require(.runPeople, change.acting)
            let keys =
                try SheetQueries.keys(owner: from, face: .sheet, in: change.office, change.session)
                + SheetQueries.keys(owner: from, face: .out, in: change.office, change.session)
            let rows = try SheetQueries.find(keys.prefix(1000).map(\.id), in: change.office, change.session)
            let free = rows.filter { $0.message.ownership.handover == nil }
            for row in free { try change.offer(row, kind: .handover, to: to, note: note) }
            return free.count
        }
    }

    /// Ends somebody's work here, once nothing is owed any more (B5). Their sessions and tokens end with it.
    package func leave(_ person: PersonID, by acting: Acting) async throws {
        try await shutOut(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard var known = change.view.person(person), known.works else { throw AccessError.notHere }
            let owed = try OfficeQueries.owedBy(person, in: change.office, change.session)
            guard owed.open == 0, owed.accounts == 0 else {
                throw OfficeError.stillOwes(name: known.name, open: owed.open, accounts: owed.accounts)
            }
            if known.roles.contains(.admin) { try change.mustLeaveAnAdmin(without: person) }
            try change.mustNotEmptyRotas(without: person)
            known.leftAt = change.now
            guard try OfficeQueries.save(known, sortKey: NameFolding.sortKey(known.name), change.session) else {
                throw OfficeError.personChanged
            }
            _ = try AccessQueries.endSessions(of: person, only: nil, at: change.now, in: change.office, change.session)
            _ = try AccessQueries.endTokens(of: person, only: nil, at: change.now, in: change.office, change.session)
            change.tell("person.left", of: .person(person), ["name": .text(known.name)])
        }
    }

    /// Names the assistants who keep a principal's sheet.
    package func setAssistants(_ assistants: Set<PersonID>, of principal: PersonID, by acting: Acting) async throws {
        try await shutOut(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard change.view.person(principal)?.works == true,
                assistants.allSatisfy({ change.view.person($0)?.works == true && $0 != principal })
            else { throw AccessError.notHere }
            try OfficeQueries.setAssistants(assistants, of: principal, in: change.office, change.session)
            let names = assistants.map { change.view.name(of: $0) }.sorted().joined(separator: ", ")
            change.tell("assistants.set", of: .person(principal), ["assistants": .text(names)])
        }
    }
}

extension Change {
    fileprivate func checked(_ raw: Person) throws -> Person {
        let person = try Desk.checked(raw)
        if let backup = person.backup {
            guard backup != person.id, view.person(backup)?.works == true else { throw OfficeError.backupUnknown }
        }
        if let own = person.hours {
            let hours = try view.office.hours.keeping(own)
            try hours.validate(on: hours.workday(at: now))
        }
        return person
    }

    fileprivate func mustBeFree(_ email: String, besides id: PersonID?) throws {
        if let holder = try AccessQueries.credentials(email: email, session), holder.person != id {
            throw OfficeError.emailTaken(email)
        }
    }

    fileprivate func mustLeaveAnAdmin(without id: PersonID) throws(OfficeError) {
        let others = view.picture.people.values.filter { $0.id != id && $0.works && $0.roles.contains(.admin) }
        if others.isEmpty { throw .lastAdmin }
    }

    fileprivate func mustNotEmptyRotas(without id: PersonID) throws(TeamError) {
        for team in view.picture.teams.values {
            let remaining = team.rota.duties.contains { $0.person != id && view.person($0.person)?.works == true }
            if !remaining || team.lead == id { throw .wouldBeEmpty(team.name) }
        }
    }

    fileprivate func particulars(of person: Person, was old: Person? = nil) -> Particulars {
        var particulars: Particulars = [
            "name": .text(person.name), "email": .text(person.email), "roles": .text(Role.stored(person.roles)),
        ]
        if let backup = person.backup { particulars["backup"] = .text(backup.text) }
        if let old {
            particulars["nameBefore"] = .text(old.name)
            particulars["emailBefore"] = .text(old.email)
            particulars["rolesBefore"] = .text(Role.stored(old.roles))
        }
        return particulars
    }
}
