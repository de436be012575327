import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Privilege escalation")
struct GrowingRightsTests {
    private static let own = "correct horse battery"

    @Test(
        "Setting another's password takes one's own, never a token, and the other is told",
        arguments: TestEngine.allCases)
    func passwords(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            let (ada, margaret) = (try await office.acting("Ada"), office.id("Margaret"))
            for scope in [Scope.office, .all] {
                let token = try await desk.makeToken(name: "t", scopes: [scope], by: ada)
                let program = try await desk.acting(token: token.secret)
                await #expect(throws: AccessError.signedInOnly) {
                    try await desk.resetPassword(of: margaret, to: "mine from now on", own: Self.own, by: program)
                }
                await #expect(throws: AccessError.signedInOnly) {
                    try await desk.addPerson(
                        Self.person("Zoe", [.staff]), password: "mine from now on", own: Self.own,
                        by: program)
                }
            }
            await #expect(throws: AccessError.ownPasswordWrong) {
                try await desk.resetPassword(of: margaret, to: "mine from now on", own: "a guess", by: ada)
            }
            #expect(try await mail.mails(to: "Margaret").isEmpty)
            try await desk.resetPassword(of: margaret, to: "for her to change", own: Self.own, by: ada)
            #expect(try await mail.mails(to: "Margaret").map(\.kind) == [.access])
            let entered = try await desk.signIn(
                email: "margaret@example.com", password: "for her to change", agent: "", address: "127.0.0.1")
            #expect(entered.hasNews)
            try await desk.choosePassword("of her own choice", by: entered.acting)
            let herself = try await desk.acting(session: entered.secret)
            #expect(try await desk.accessNews(by: herself).entries.map(\.action).contains(.passwordReset))
            #expect(
                try await desk.signIn(
                    email: "margaret@example.com", password: "of her own choice", agent: "", address: "127.0.0.1"
                ).hasNews == false)
        }
    }

    @Test("Nobody makes themselves an assistant, and principals are told of one", arguments: TestEngine.allCases)
    func assistants(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            let margaret = office.id("Margaret")
            for name in ["Max", "Ada"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.notForOneself) {
                    try await desk.addAssistant(acting.person, to: margaret, by: acting)
                }
            }
            let max = try await office.acting("Max")
            try await desk.removeAssistant(office.id("Lou"), from: margaret, by: max)
            #expect(try await mail.mails(to: "Margaret").isEmpty)
            let token = try await desk.makeToken(name: "t", scopes: [.office], by: max)
            let program = try await desk.acting(token: token.secret)
            await #expect(throws: AccessError.scope(.all)) {
                try await desk.addAssistant(office.id("Eve"), to: margaret, by: program)
            }
            try await desk.addAssistant(office.id("Eve"), to: margaret, by: max)
            #expect(try await mail.mails(to: "Margaret").map(\.kind) == [.access])
        }
    }

    @Test(
        "A token gives nobody sight of everything, and admins are told of a new manager", arguments: TestEngine.allCases
    )
    func roles(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            let (max, ada) = (try await office.acting("Max"), try await office.acting("Ada"))
            func changed(_ name: String, by acting: Acting, _ body: (inout Person) -> Void) async throws {
                var person = try #require(try await desk.office(by: ada).people[office.id(name)])
                body(&person)
                _ = try await desk.changePerson(person, by: acting)
            }
            let token = try await desk.makeToken(name: "t", scopes: [.office], by: max)
            let program = try await desk.acting(token: token.secret)
            await #expect(throws: AccessError.scope(.all)) {
                try await changed("Eve", by: program) { $0.roles = [.operator] }
            }
            await #expect(throws: AccessError.scope(.all)) {
                try await changed("Eve", by: program) { $0.email = "other@example.com" }
            }
            await #expect(throws: AccessError.scope(.all)) {
                try await changed("Margaret", by: program) { $0.backup = office.id("Eve") }
            }
            await #expect(throws: AccessError.scope(.all)) {
                try await desk.addPerson(Self.person("Zoe", [.manager]), password: nil, by: program)
            }
            try await changed("Eve", by: program) { $0.pronunciation = "EEV" }
            let before = try await mail.mails(to: "Ada").count
            try await changed("Eve", by: max) { $0.roles = [.manager] }
            #expect(try await mail.mails(to: "Eve").map(\.kind) == [.access])
            #expect(try await mail.mails(to: "Ada").count == before + 1)
        }
    }

    @Test(
        "A lead gains no sheet by a member's absence, and the owner is told who covers",
        arguments: TestEngine.allCases)
    func absences(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            func away(_ name: String, by setter: String, _ cover: String, for scope: Absence.Scope = .all) async throws
            {
                let acting = try await office.acting(setter)
                let old = try await desk.absences(of: office.id(name), by: acting).first?.absence.id
                _ = try await desk.setAbsence(
                    of: office.id(name),
                    AbsenceDraft(
                        from: "2026-11-24", until: "2026-11-27", covers: [.init(scope: scope, person: office.id(cover))]
                    ),
                    changing: old, by: acting)
            }
            func sees(_ name: String, _ owner: String) async throws -> Bool {
                try await desk.sheets(by: try await office.acting(name)).contains { $0.person.id == office.id(owner) }
            }
            try await away("Eve", by: "Eve", "Ana")
            #expect(try await sees("Ana", "Eve"))
            try await away("Ana", by: "Dana", "Dana")
            #expect(try await !sees("Dana", "Eve"))
            let before = try await mail.mails(to: "Eve").count
            try await away("Ana", by: "Max", "Tom")
            #expect(try await sees("Tom", "Eve"))
            #expect(try await mail.mails(to: "Eve").count == before + 1)
            let eve = try await office.acting("Eve")
            #expect(try await desk.accessNews(by: eve).entries.map(\.action).contains(.absenceCovered))

            let duty = Rota.Duty(person: office.id("Jamie"), weekday: .monday, from: 480, until: 750)
            _ = try await desk.saveTeam(
                TeamDraft(
                    name: "Front", lead: office.id("Dana"),
                    members: [office.id("Jamie")], topics: [], rota: Rota(duties: [duty])),
                by: try await office.acting("Ada"))
            let sheet = Absence.Scope.principal(office.id("Margaret"))
            await #expect(throws: AbsenceError.notForPrincipal("Margaret")) {
                try await away("Jamie", by: "Dana", "Dana", for: sheet)
            }
            try await away("Jamie", by: "Dana", "Dana")
            #expect(try await !sees("Dana", "Margaret"))
            #expect(try await !mail.mails(to: "Margaret").map(\.kind).contains(.access))
            try await away("Jamie", by: "Max", "Tom", for: sheet)
            #expect(try await sees("Tom", "Margaret"))
            #expect(try await mail.mails(to: "Margaret").filter { $0.kind == .access }.count == 1)
        }
    }

    @Test(
        "Nobody keeps a message by a question: not who asks themselves, nor who a cover or a receiver asks",
        arguments: TestEngine.allCases)
    func asking(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let desk = office.desk
            let margarets = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await desk.setAbsence(
                of: office.id("Margaret"),
                AbsenceDraft(
                    from: "2026-11-24", until: "2026-11-27", covers: [.init(scope: .all, person: office.id("Eve"))]),
                by: try await office.acting("Margaret"))
            func ask(_ name: String, _ whom: String, _ message: MessageID) async throws {
                _ = try await desk.answer(
                    message, .needMore, text: "Which building?", to: office.id(whom).text,
                    by: try await office.acting(name))
            }
            for name in ["Eve", "Jamie"] {
                await #expect(throws: MessageError.askedOneself) { try await ask(name, name, margarets.id) }
            }
            await #expect(throws: MessageError.askedStranger("Tom")) { try await ask("Eve", "Tom", margarets.id) }
            try await ask("Eve", "Otto", margarets.id)
            try await ask("Eve", "Lou", margarets.id)
            let anas = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0143")
            _ = try await desk.offer(anas.id, to: office.id("Eve").text, note: "", by: try await office.acting("Ana"))
            await #expect(throws: MessageError.askedStranger("Tom")) { try await ask("Eve", "Tom", anas.id) }
            try await ask("Ana", "Tom", anas.id)
            #expect(try await desk.message(anas.id, by: try await office.acting("Tom")).entry.id == anas.id)
        }
    }

    @Test(
        "Letters are not diverted by moving an address to another contact",
        arguments: TestEngine.allCases)
    func addresses(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let desk = office.desk
            let (tom, ana, dana) = (
                try await office.acting("Tom"), try await office.acting("Ana"), try await office.acting("Dana")
            )
            let email = Contact.Email(label: "", address: "Maggie@Hale.example")
            var draft = ContactDraft(name: "Maggie Hale", holder: try ana.person, emails: [email])
            let contact = try await desk.addContact(draft, by: ana).fresh()
            let refusal = AccountError.addressOf(contact: "Maggie Hale", holder: "Ana")
            draft.emails = []
            await #expect(throws: refusal) {
                try await desk.changeContact(contact.id, to: draft, by: tom, expecting: nil)
            }
            let mine = ContactDraft(
                name: "Mine Own", holder: try tom.person, emails: [.init(label: "", address: "maggie@hale.example")])
            await #expect(throws: refusal) { try await desk.addContact(mine, by: tom) }
            draft.emails = [email]
            draft.note = "Rings on Mondays."
            #expect(try await desk.changeContact(contact.id, to: draft, by: tom, expecting: nil).emails == [email])
            draft.emails = []
            #expect(try await desk.changeContact(contact.id, to: draft, by: dana, expecting: nil).emails.isEmpty)
            #expect(try await desk.addContact(mine, by: tom).fresh().emails.count == 1)
        }
    }

    @Test(
        "The old address is told of a new one, and members of a new lead",
        arguments: TestEngine.allCases)
    func addressesAndTeams(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            let max = try await office.acting("Max")
            var margaret = try #require(try await desk.office(by: max).people[office.id("Margaret")])
            margaret.email = "max2@example.com"
            _ = try await desk.changePerson(margaret, by: max)
            #expect(try await mail.mails(to: "Margaret").map(\.address) == ["margaret@example.com"])
            let team = TeamDraft(
                name: "Spies", lead: office.id("Tom"),
                members: [office.id("Margaret")], topics: [],
                rota: Rota(duties: [.init(person: office.id("Margaret"), weekday: .monday, from: 480, until: 600)]))
            let token = try await desk.makeToken(name: "t", scopes: [.office], by: max)
            let program = try await desk.acting(token: token.secret)
            await #expect(throws: AccessError.scope(.all)) {
                try await desk.saveTeam(team, by: program)
            }
            _ = try await desk.saveTeam(team, by: max)
            #expect(try await mail.mails(to: "Margaret").map(\.kind) == [.access, .access])
            // An admin who only sets up the office would gain by being a lead; a manager has it all already.
            var eve = try #require(try await desk.office(by: max).people[office.id("Eve")])
            eve.roles = [.admin]
            _ = try await desk.changePerson(eve, by: try await office.acting("Ada"))
            var own = team
            own.lead = office.id("Eve")
            await #expect(throws: AccessError.notForOneself) {
                try await desk.saveTeam(own, by: try await office.acting("Eve"))
            }
        }
    }

    private static func person(_ name: String, _ roles: Set<Role>) -> PersonDraft {
        PersonDraft(name: name, email: "\(name.lowercased())@example.com", roles: roles)
    }
}
