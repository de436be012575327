package import RingbackCore
import RingbackStore
import RingbackWords

extension Desk {
    /// Adds a person. Without a password they cannot sign in until one is set; with one they choose their own first.
    /// - Parameter own: the acting person's password; required if the new person gets one.
    /// - Throws: ``OfficeError`` for a name or an address that cannot be.
    package func addPerson(
        _ draft: PersonDraft, password: String?, own: String = "", by acting: Acting
    ) async throws -> Person {
        try Policy.require(.runPeople, acting)
        if password != nil { try await requireSelf(own, acting) }
        let hash = if let password { try await Self.hash(password) } else { String?.none }
        return try await revoking(acting) { change in
            try Policy.require(.runPeople, change.acting)
            try People(change).mayTouchAdmins(draft.roles)
            try Warnings(change).mayGive(draft.roles, to: nil)
            let person = try People(change).checked(
                Person(
                    office: change.office, id: change.newID(), name: draft.name, pronunciation: draft.pronunciation,
                    email: draft.email, roles: draft.roles, backup: draft.backup, hours: draft.hours))
            try People(change).mustBeFree(person.email, besides: nil)
            try OfficeQueries.add(
                person, password: hash, given: hash != nil && change.acting.via != .setup,
                sortKey: NameFolding.sortKey(person.name), change.session)
            if hash != nil { try PasswordTries(change).forget() }
            change.tell(.personAdded, of: .person(person.id), People(change).particulars(of: person))
            try People(change).warnOfRoles(person, was: [])
            return person
        }
    }

    /// Changes a person's name, email, roles, backup and hours, at the version that was seen.
    /// - Throws: ``OfficeError/personChanged`` when another saved it since, ``AccessError/notForOneself``.
    package func changePerson(_ new: Person, by acting: Acting) async throws -> Person {
        try await revoking(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard let old = change.view.person(new.id) else { throw AccessError.notHere }
            guard new.version == old.version else { throw OfficeError.personChanged }
            var person = try People(change).checked(new)
            person.leftAt = old.leftAt
            try People(change).mayTouchAdmins(old.roles.union(person.roles))
            try Warnings(change).mayGive(person.roles, to: old)
            if person.email != old.email || person.backup != old.backup && person.backup != nil {
                try Policy.require(.giveAccess, change.acting)
            }
            try People(change).mustBeFree(person.email, besides: person.id)
            if old.roles.contains(.admin), !person.roles.contains(.admin) {
                try People(change).mustLeaveAnAdmin(without: old.id)
            }
            guard try OfficeQueries.save(person, sortKey: NameFolding.sortKey(person.name), change.session) else {
                throw OfficeError.personChanged
            }
            change.tell(.personChanged, of: .person(person.id), People(change).particulars(of: person, was: old))
            try People(change).warn(person, was: old)
            if person.email != old.email { try Bounces(change).clearTrouble(of: person.id) }
            if person.hours != old.hours || person.backup != old.backup { try Retiming(change).retime(of: [person.id]) }
            person.version += 1
            return person
        }
    }

    /// Sets a new password for somebody; all their sessions and tokens end, and they are told at once. They
    /// choose their own when they next sign in.
    /// - Parameter own: the acting person's password.
    /// - Throws: ``AccessError/notHere`` when there is no such person.
    package func resetPassword(
        of person: PersonID, to password: String, own: String, by acting: Acting
    ) async throws {
        try Policy.require(.runPeople, acting)
        guard let known = try await view(of: acting.office).person(person) else { throw AccessError.notHere }
        if known.roles.contains(.admin) { try Policy.require(.runOffice, acting) }
        try await requireSelf(own, acting)
        let hash = try await Self.hash(password)
        try await revoking(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard let known = change.view.person(person) else { throw AccessError.notHere }
            try People(change).mayTouchAdmins(known.roles)
            try Warnings(change).warn(person) { name in
                name.map { say("set a new password for \($0)’s sign-in") } ?? say("set a new password for your sign-in")
            }
            try OfficeQueries.setPassword(
                hash, given: !change.acting.isBy(person), of: person, at: change.now, in: change.office, change.session)
            _ = try AccessQueries.endSessions(of: person, only: nil, at: change.now, in: change.office, change.session)
            _ = try AccessQueries.endTokens(of: person, only: nil, at: change.now, in: change.office, change.session)
            try PasswordTries(change).forget()
            change.tell(.passwordReset, of: .person(person))
        }
    }

    /// Sets the assistants who keep a principal's sheet.
    /// - Throws: ``OfficeError/assistantMissing``, ``AccessError/notForOneself``.
    package func setAssistants(_ assistants: Set<PersonID>, of principal: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in try People(change).setAssistants(assistants, of: principal) }
    }

    /// Adds one assistant to those who keep a principal's sheet.
    /// - Throws: as ``setAssistants(_:of:by:)``.
    package func addAssistant(_ assistant: PersonID, to principal: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            try People(change).setAssistants(People(change).assistants(of: principal).union([assistant]), of: principal)
        }
    }

    /// Removes an assistant, who can no longer see the sheet.
    /// - Throws: as ``setAssistants(_:of:by:)``.
    package func removeAssistant(_ assistant: PersonID, from principal: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            try People(change).setAssistants(
                People(change).assistants(of: principal).subtracting([assistant]), of: principal)
        }
    }
}
