package import RingbackCore
import RingbackSodium
import RingbackStore

/// A new office and its first person.
package struct OfficeDraft: Sendable {
    package var name: String
    package var country: String
    package var hours: OfficeHours
    package var personName: String
    package var email: String
    package var password: String

    package init(
        name: String, country: String, hours: OfficeHours, personName: String, email: String, password: String
    ) {
        self.name = name
        self.country = country
        self.hours = hours
        self.personName = personName
        self.email = email
        self.password = password
    }
}

extension Desk {
    /// The offices in this database; none at a first start.
    package func offices() async throws -> [OfficeID] {
        try await store.read { try OfficeQueries.all($0) }
    }

    /// Printed at a first start and required by the set-up page: the person who started the server sets it up.
    package static func newSetUpCode() -> String { Base64URL.encode(Randomness.bytes(12)) }

    /// Creates the first office and its first person, who may do everything.
    /// - Throws: ``OfficeError/alreadySetUp`` if there is one already.
    package func setUp(_ draft: OfficeDraft) async throws -> (office: OfficeID, person: PersonID) {
        let now = clock.now()
        let office = try Self.checked(
            Office(
                id: OfficeID(at: now, randomness: ids.words()), name: draft.name, country: draft.country,
                hours: draft.hours), at: now)
        let person = try Self.checked(
            Person(
                office: office.id, id: PersonID(at: now, randomness: ids.words()), name: draft.personName,
                email: draft.email, roles: [.admin, .manager, .operator]))
        let password = try await Self.hash(draft.password)
        let acting = Acting(
            office: office.id, actor: .person(person.id), name: person.name, roles: person.roles, via: .setup, asOf: 1)
        try await store.write(in: nil) { [ids, vault] session in
            guard try OfficeQueries.all(session).isEmpty else { throw OfficeError.alreadySetUp }
            try OfficeQueries.add(office, at: now, session)
            try OfficeQueries.add(person, password: password, sortKey: NameFolding.sortKey(person.name), session)
            let view = OfficeView(
                OfficePicture(office: office, people: [person.id: person], teams: [:], assistants: [:]),
                vault: vault)
            let change = Change(session: session, view: view, acting: acting, now: now, ids: ids)
            change.tell(.officeSetUp, of: .office(office.id), [.name: .text(office.name)])
            try change.writeJournal()
        }
        changes.wake(office.id)
        return (office.id, person.id)
    }

    static func checked(_ raw: Office, at now: Timestamp) throws -> Office {
        var office = raw
        office.name = try PlainText.clean(raw.name, limit: TextLimit.name, lines: .one)
        guard !office.name.isEmpty else { throw OfficeError.nameMissing }
        office.country = raw.country.uppercased()
        guard office.country.utf8.count == 2, office.country.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw OfficeError.countryUnknown(PlainText.shortened(raw.country, to: 40))
        }
        try office.hours.validate(on: office.hours.workday(at: now))
        return office
    }

    static func checked(_ raw: Person) throws -> Person {
        var person = raw
        person.name = try PlainText.clean(raw.name, limit: TextLimit.name, lines: .one)
        person.pronunciation = try PlainText.clean(raw.pronunciation, limit: TextLimit.name, lines: .one)
        person.email = try PlainText.clean(raw.email, limit: TextLimit.email, lines: .one)
        guard !person.name.isEmpty else { throw OfficeError.nameMissing }
        let parts = person.email.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty,
            parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty }),
            !person.email.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.standsForASCII })
        else { throw OfficeError.emailUnreadable(PlainText.shortened(raw.email, to: 80)) }
        guard !person.roles.isEmpty else { throw OfficeError.rolesMissing }
        return person
    }
}
