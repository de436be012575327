package import RingbackCore
import RingbackStore

extension Desk {
    /// Adds a person. Without a password they cannot sign in until one is set.
    /// - Parameter own: the password of whoever adds them; asked for where one is given to the new person.
    package func addPerson(
        _ draft: Person, password: String?, own: String = "", by acting: Acting
    ) async throws -> Person {
        try Policy.require(.runPeople, acting)
        if password != nil { try await requireSelf(own, acting) }
        let hash = if let password { try await Self.hash(password) } else { String?.none }
        return try await revoking(acting) { change in
            try Policy.require(.runPeople, change.acting)
            try change.mayTouchAdmins(draft.roles)
            try change.mayGive(draft.roles, to: nil)
            let person = try change.checked(
                Person(
                    office: change.office, id: change.newID(), name: draft.name, pronunciation: draft.pronunciation,
                    email: draft.email, roles: draft.roles, backup: draft.backup, hours: draft.hours))
            try change.mustBeFree(person.email, besides: nil)
            try OfficeQueries.add(
                person, password: hash, sortKey: NameFolding.sortKey(person.name), change.session)
            if hash != nil { try change.forgetOwnTries() }
            change.tell(.personAdded, of: .person(person.id), change.particulars(of: person))
            try change.warnOfRoles(person, was: [])
            return person
        }
    }

    /// Changes a person's name, email, roles, backup and hours, at the version that was looked at.
    package func changePerson(_ new: Person, by acting: Acting) async throws -> Person {
        try await revoking(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard let old = change.view.person(new.id) else { throw AccessError.notHere }
            guard new.version == old.version else { throw OfficeError.personChanged }
            var person = try change.checked(new)
            person.leftAt = old.leftAt
            try change.mayTouchAdmins(old.roles.union(person.roles))
            try change.mayGive(person.roles, to: old)
            if person.email != old.email || person.backup != old.backup && person.backup != nil {
                try Policy.require(.giveAccess, change.acting)
            }
            try change.mustBeFree(person.email, besides: person.id)
            if old.roles.contains(.admin), !person.roles.contains(.admin) {
                try change.mustLeaveAnAdmin(without: old.id)
            }
            guard try OfficeQueries.save(person, sortKey: NameFolding.sortKey(person.name), change.session) else {
                throw OfficeError.personChanged
            }
            change.tell(.personChanged, of: .person(person.id), change.particulars(of: person, was: old))
            try change.warn(person, was: old)
            if person.email != old.email { try change.clearMailTrouble(of: person.id) }
            if person.hours != old.hours || person.backup != old.backup { try change.retime(of: [person.id]) }
            person.version += 1
            return person
        }
    }

    /// Sets the password of somebody who forgot theirs; all their sessions and tokens end, and they are told at once.
    /// - Parameter own: the password of whoever does it.
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
            try change.mayTouchAdmins(known.roles)
            try change.warn(person) { _, your in "set a new password for \(your) sign-in" }
            try OfficeQueries.setPassword(hash, of: person, in: change.office, change.session)
            _ = try AccessQueries.endSessions(of: person, only: nil, at: change.now, in: change.office, change.session)
            _ = try AccessQueries.endTokens(of: person, only: nil, at: change.now, in: change.office, change.session)
            try change.forgetOwnTries()
            change.tell(.passwordReset, of: .person(person))
        }
    }

    /// Names the assistants who keep a principal's sheet.
    package func setAssistants(_ assistants: Set<PersonID>, of principal: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in try change.setAssistants(assistants, of: principal) }
    }

    /// Lets one more person keep a principal's sheet.
    package func addAssistant(_ assistant: PersonID, to principal: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            try change.setAssistants(change.assistants(of: principal).union([assistant]), of: principal)
        }
    }

    package func removeAssistant(_ assistant: PersonID, from principal: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            try change.setAssistants(change.assistants(of: principal).subtracting([assistant]), of: principal)
        }
    }
}

extension Change {
    /// Those who keep a principal's sheet and still work here.
    fileprivate func assistants(of principal: PersonID) -> Set<PersonID> {
        (view.picture.assistants[principal] ?? []).filter { view.person($0)?.works == true }
    }

    fileprivate func setAssistants(_ assistants: Set<PersonID>, of principal: PersonID) throws {
        try Policy.require(.runPeople, acting)
        guard view.person(principal)?.works == true else { throw AccessError.notHere }
        guard assistants.allSatisfy({ $0 != principal && view.person($0)?.works == true }) else {
            throw OfficeError.assistantMissing
        }
        let more = assistants.subtracting(self.assistants(of: principal))
        if !more.isEmpty {
            try Policy.require(.giveAccess, acting)
            if more.contains(person) { throw AccessError.notForOneself }
            try warn(principal) { _, your in
                "let \(more.map { view.name(of: $0) }.sorted().joined(separator: ", ")) keep \(your) sheet"
            }
        }
        try OfficeQueries.setAssistants(assistants, of: principal, in: office, session)
        func names(_ people: Set<PersonID>) -> JournalValue {
            .text(people.map { view.name(of: $0) }.sorted().joined(separator: ", "))
        }
        tell(
            .assistantsSet, of: .person(principal),
            ["assistants": names(assistants), "assistantsBefore": names(self.assistants(of: principal))])
    }

    /// A person is told of what others changed about who they are here; the address that they had is told of another.
    fileprivate func warn(_ person: Person, was old: Person) throws {
        if person.email != old.email {
            try warn(person.id) { _, your in "changed \(your) mail address to \(person.email)" }
        }
        if let backup = person.backup, backup != old.backup {
            let name = view.name(of: backup)
            try warn(person.id) { you, your in "named \(name) to be told of \(your) calls that wait for \(you)" }
        }
        try warnOfRoles(person, was: old.roles)
    }

    /// - Parameter roles: those they had.
    fileprivate func warnOfRoles(_ person: Person, was roles: Set<Role>) throws {
        let more = person.roles.subtracting(roles)
        guard !more.isEmpty else { return }
        // A person who can see everything is not made behind the back of those who set the office up.
        let far = Policy.opens(Set(more.map(Ground.role)), beyond: [.operator, .staff, .assistant, .supervisor])
        let words = more.map(\.rawValue).sorted().joined(separator: ", ")
        // Of somebody who is only being added, the view knows no name yet.
        if view.person(person.id) == nil {
            if far { try warn(nil, and: admins) { _, _ in "added \(person.name) as \(words)" } }
        } else {
            try warn(person.id, and: far ? admins : []) { _, your in "added to \(your) roles: \(words)" }
        }
    }

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
        if view.mail.isOwn(email) { throw OfficeError.emailOfOffice(email) }
    }

    /// Whoever may make an admin, or set the password of one, is an admin; so only an admin may.
    func mayTouchAdmins(_ roles: Set<Role>) throws {
        if roles.contains(.admin) { try Policy.require(.runOffice, acting) }
    }

    func mustLeaveAnAdmin(without id: PersonID) throws {
        let others = view.picture.people.values.filter { $0.id != id && $0.works && $0.roles.contains(.admin) }
        if others.isEmpty { throw OfficeError.lastAdmin }
        let withPassword = try OfficeQueries.peopleWithPassword(in: office, session)
        if withPassword.contains(id), !others.contains(where: { withPassword.contains($0.id) }) {
            throw OfficeError.lastAdminWithPassword
        }
    }

    fileprivate func particulars(of person: Person, was old: Person? = nil) -> Particulars {
        var particulars: Particulars = [
            .name: .text(person.name), "email": .text(person.email), "roles": .text(Role.stored(person.roles)),
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
