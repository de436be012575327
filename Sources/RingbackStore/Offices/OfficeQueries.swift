import Foundation
package import RingbackCore
import RingbackWords

/// The tables `office`, `person`, `assistance`, `team`, `team_member`.
package enum OfficeQueries {
    package static func version(of office: OfficeID, _ session: any SQLSession) throws -> Int? {
        try session.row("SELECT version FROM office WHERE id = \(office)").map { row in
            var next = RowCursor(row)
            return try next.integer()
        }
    }

    /// Every office in this database, oldest first.
    package static func all(_ session: any SQLSession) throws -> [OfficeID] {
        try session.rows("SELECT id FROM office ORDER BY id").map { row in
            var next = RowCursor(row)
            return try next.id()
        }
    }

    /// - Parameter now: breaks that were over then are left out.
    package static func picture(
        of office: OfficeID, at now: Timestamp = .earliest, _ session: any SQLSession
    ) throws -> OfficePicture? {
        guard
            let row = try session.row(
                """
                SELECT version, name, country, hours, keeps_callers, language, main_number FROM office
                WHERE id = \(office)
                """)
        else {
            return nil
        }
        var next = RowCursor(row)
        let known = Office(
            id: office, version: try next.integer(), name: try next.text(), country: try next.text(),
            hours: try OfficeHours(json: try next.text()), keepsCallers: try next.integer() == 1,
            language: try next.optionalText().flatMap(Language.init(code:)), mainNumber: try next.optionalText())
        var people: [PersonID: Person] = [:]
        var given: Set<PersonID> = []
        for row in try session.rows(
            """
            SELECT id, version, name, pronunciation, email, roles, backup_id, hours, language, left_at,
            password_given FROM person WHERE office_id = \(office)
            """)
        {
            let person = try readPerson(row, office: office)
            people[person.id] = person
            if try row.int(10) == 1 { given.insert(person.id) }
        }
        var assistants: [PersonID: Set<PersonID>] = [:]
        for row in try session.rows("SELECT principal_id, assistant_id FROM assistance WHERE office_id = \(office)") {
            var next = RowCursor(row)
            assistants[try next.id(), default: []].insert(try next.id())
        }
        var picture = OfficePicture(
            office: known, people: people, teams: try teams(in: office, session), assistants: assistants,
            mail: try MailAccountQueries.account(of: office, session),
            mailWishes: try MailAccountQueries.wishes(in: office, session),
            released: try ReleasedNumberQueries.all(in: office, session),
            absences: try AbsenceQueries.all(in: office, session), givenPasswords: given,
            sites: try SiteQueries.all(in: office, session),
            breaks: try CoverageQueries.breaks(since: now, in: office, session))
        picture.greetings = try GreetingQueries.standing(in: office, session)
        picture.standards = try StandardQueries.terms(in: office, session)
        return picture
    }

    private static func readPerson(_ row: Row, office: OfficeID) throws -> Person {
        var next = RowCursor(row)
        return Person(
            office: office, id: try next.id(), version: try next.integer(), name: try next.text(),
            pronunciation: try next.text(), email: try next.text(), roles: Role.read(try next.text()),
            backup: try next.optionalID(), hours: try next.optionalText().map { try PersonalHours(json: $0) },
            language: try next.optionalText().flatMap(Language.init(code:)), leftAt: try next.optionalTimestamp())
    }

    private static func teams(in office: OfficeID, _ session: any SQLSession) throws -> [TeamID: Team] {
        var members: [TeamID: Set<PersonID>] = [:]
        for row in try session.rows("SELECT team_id, person_id FROM team_member WHERE office_id = \(office)") {
            var next = RowCursor(row)
            members[try next.id(), default: []].insert(try next.id())
        }
        var teams: [TeamID: Team] = [:]
        for row in try session.rows(
            "SELECT id, version, name, lead_id, topics, rota FROM team WHERE office_id = \(office)")
        {
            var next = RowCursor(row)
            let id = try next.id(TeamID.self)
            teams[id] = Team(
                office: office, id: id, version: try next.integer(), name: try next.text(), lead: try next.id(),
                members: members[id] ?? [], topics: try decoded([String].self, try next.text()),
                rota: try decoded(Rota.self, try next.text()))
        }
        return teams
    }

    // MARK: Writing

    package static func add(_ office: Office, at now: Timestamp, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO office (id, version, name, country, hours, created_at, keeps_callers, language, main_number)
            VALUES (\(office.id), \(office.version), \(office.name), \(office.country), \
            \(office.hours.json), \(now), \(office.keepsCallers), \(office.language?.code), \(office.mainNumber))
            """)
        try SiteQueries.put(Site(id: Site.first(of: office.id), name: ""), in: office.id, session)
    }

    package static func save(_ office: Office, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE office SET name = \(office.name), country = \(office.country), hours = \(office.hours.json), \
            keeps_callers = \(office.keepsCallers), language = \(office.language?.code), main_number = \(office.mainNumber), \
            version = version + 1 WHERE id = \(office.id)
            """)
    }

    /// Makes every picture of the office out of date.
    package static func touch(_ office: OfficeID, _ session: any SQLSession) throws {
        try session.run("UPDATE office SET version = version + 1 WHERE id = \(office)")
    }

    /// - Parameter given: whether somebody else chose the password.
    package static func add(
        _ person: Person, password: String?, given: Bool = false, sortKey: String, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO person (office_id, id, version, name, sort_key, pronunciation, email, email_key, roles, \
            backup_id, hours, language, password, password_given, given_password, left_at)
            VALUES (\(person.office), \(person.id), \(person.version), \(person.name), \(sortKey), \
            \(person.pronunciation), \(person.email), \(person.email.lowercased()), \(Role.stored(person.roles)), \
            \(person.backup), \(person.hours?.json), \(person.language?.code), \(password), \(given ? 1 : 0), \
            \(given ? password : nil), \(person.leftAt))
            """)
    }

    /// - Returns: `false` if the person was changed since it was read.
    package static func save(_ person: Person, sortKey: String, _ session: any SQLSession) throws -> Bool {
        try session.run(
            """
            UPDATE person SET version = version + 1, name = \(person.name), sort_key = \(sortKey), \
            pronunciation = \(person.pronunciation), email = \(person.email), \
            email_key = \(person.email.lowercased()), roles = \(Role.stored(person.roles)), \
            backup_id = \(person.backup), hours = \(person.hours?.json), \
            language = \(person.language?.code), left_at = \(person.leftAt)
            WHERE office_id = \(person.office) AND id = \(person.id) AND version = \(person.version)
            """) == 1
    }

    /// - Parameter given: whether somebody else chose it.
    package static func setPassword(
        _ password: String?, given: Bool, of person: PersonID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        let noted: Query = given ? ", given_password = \(password)" : ""
        try session.run(
            """
            UPDATE person SET password = \(password), password_given = \(given ? 1 : 0), password_at = \(now) \(noted)
            WHERE office_id = \(office) AND id = \(person)
            """)
    }

    /// The last password that somebody else chose for a person; `nil` if nobody did.
    package static func givenPassword(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> String? {
        try session.row("SELECT given_password FROM person WHERE office_id = \(office) AND id = \(person)")
            .flatMap { try $0.optionalText(0) }
    }

    /// When somebody's password was last set; `nil` if it never was since this is noted.
    package static func passwordSet(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Timestamp? {
        try session.row("SELECT password_at FROM person WHERE office_id = \(office) AND id = \(person)")
            .flatMap { try $0.optionalTimestamp(0) }
    }

    /// Those who were ever given a password.
    package static func peopleWithPassword(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<PersonID> {
        Set(
            try session.rows("SELECT id FROM person WHERE office_id = \(office) AND password IS NOT NULL")
                .map { try $0.id(0) })
    }

    package static func setAssistants(
        _ assistants: Set<PersonID>, of principal: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("DELETE FROM assistance WHERE office_id = \(office) AND principal_id = \(principal)")
        for assistant in assistants.sorted() {
            try session.run(
                """
                INSERT INTO assistance (office_id, principal_id, assistant_id)
                VALUES (\(office), \(principal), \(assistant))
                """)
        }
    }

    package static func put(_ team: Team, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO team (office_id, id, version, name, lead_id, topics, rota)
            VALUES (\(team.office), \(team.id), \(team.version), \(team.name), \(team.lead), \
            \(try encoded(team.topics)), \(try encoded(team.rota)))
            ON CONFLICT (office_id, id) DO UPDATE SET version = excluded.version, name = excluded.name, \
            lead_id = excluded.lead_id, topics = excluded.topics, rota = excluded.rota
            """)
        try session.run("DELETE FROM team_member WHERE office_id = \(team.office) AND team_id = \(team.id)")
        for member in team.members.sorted() {
            try session.run(
                """
                INSERT INTO team_member (office_id, team_id, person_id)
                VALUES (\(team.office), \(team.id), \(member))
                """)
        }
    }

    /// Open messages, open handovers and accounts that prevent a person from leaving.
    package static func owedBy(
        _ person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (open: Int, accounts: Int) {
        let open = try session.row(
            """
            SELECT COUNT(*) FROM message
            WHERE office_id = \(office) AND owner_id = \(person) AND closed_at IS NULL
            """)
        return (try open?.int(0) ?? 0, try AccountQueries.count(of: person, in: office, session))
    }

    static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decoded<Value: Decodable>(_: Value.Type, _ text: String) throws -> Value {
        do { return try JSONDecoder().decode(Value.self, from: Data(text.utf8)) } catch {
            throw SQLFault("a column holds no \(Value.self)")
        }
    }
}
