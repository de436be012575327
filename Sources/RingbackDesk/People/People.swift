import RingbackCore
import RingbackStore
import RingbackWords

/// Members of staff: what they may be and what others hear of it.
struct People: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// The current assistants who keep a principal's sheet.
    func assistants(of principal: PersonID) -> Set<PersonID> {
        (view.picture.assistants[principal] ?? []).filter { view.person($0)?.works == true }
    }

    func setAssistants(_ assistants: Set<PersonID>, of principal: PersonID) throws {
        try Policy.require(.runPeople, acting)
        guard view.person(principal)?.works == true else { throw AccessError.notHere }
        guard assistants.allSatisfy({ $0 != principal && view.person($0)?.works == true }) else {
            throw OfficeError.assistantMissing
        }
        let more = assistants.subtracting(self.assistants(of: principal))
        if !more.isEmpty {
            try Policy.require(.giveAccess, acting)
            if more.contains(try person) { throw AccessError.notForOneself }
            let keepers = more.map { view.name(of: $0) }.sorted().joined(separator: ", ")
            try Warnings(change).warn(principal) { name in
                name.map { say("let \(keepers) keep \($0)’s sheet") } ?? say("let \(keepers) keep your sheet")
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

    /// A person is told what others changed about them; the old address is told of a new one.
    func warn(_ person: Person, was old: Person) throws {
        if person.email != old.email {
            let email = person.email
            try Warnings(change).warn(person.id) { name in
                name.map { say("changed \($0)’s email address to \(email)") }
                    ?? say("changed your email address to \(email)")
            }
        }
        if let backup = person.backup, backup != old.backup {
            let name = view.name(of: backup)
            try Warnings(change).warn(person.id) { owner in
                owner.map { say("named \(name) as \($0)’s backup") }
                    ?? say("named \(name) as your backup")
            }
        }
        try warnOfRoles(person, was: old.roles)
    }

    /// - Parameter roles: their previous ones.
    func warnOfRoles(_ person: Person, was roles: Set<Role>) throws {
        let more = person.roles.subtracting(roles)
        guard !more.isEmpty else { return }
        // Nobody gains sight of everything without the administrators being told.
        let far = Policy.opens(Set(more.map(Ground.role)), beyond: [.operator, .staff, .assistant, .supervisor])
        let words = Phrase.list(more.sorted { $0.rawValue < $1.rawValue }.map(\.label))
        // A person who is just being added has no name in the view yet.
        if view.person(person.id) == nil {
            if far {
                try Warnings(change).warn(nil, and: Warnings(change).admins) { _ in
                    say("added \(person.name) as \(words)")
                }
            }
        } else {
            try Warnings(change).warn(person.id, and: far ? Warnings(change).admins : []) { name in
                name.map { say("added to \($0)’s roles: \(words)") } ?? say("added to your roles: \(words)")
            }
        }
    }

    func checked(_ raw: Person) throws -> Person {
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

    func mustBeFree(_ email: String, besides id: PersonID?) throws {
        if let holder = try AccessQueries.credentials(email: email, session), holder.person != id {
            throw OfficeError.emailTaken(email)
        }
        if view.mail.isOwn(email) { throw OfficeError.emailOfOffice(email) }
    }

    /// Making an admin, or setting an admin's password, means having an admin's rights; so only an admin may.
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

    func particulars(of person: Person, was old: Person? = nil) -> Particulars {
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
