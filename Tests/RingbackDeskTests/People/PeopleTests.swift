import RingbackCore
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackDesk

@Suite("The people of an office")
struct PeopleTests {
    @Test(
        "the only admin who can sign in stays one, as long as no other has a password", arguments: TestEngine.allCases)
    func lastAdminWithPassword(_ engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            func give(_ name: String, _ roles: Set<Role>) async throws {
                var person = try #require(try await office.desk.office(by: ada).people[office.id(name)])
                person.roles = roles
                _ = try await office.desk.changePerson(person, by: ada)
            }
            try await give("Max", [.admin, .manager])
            await #expect(throws: OfficeError.lastAdminWithPassword) { try await give("Ada", [.staff]) }
            await #expect(throws: OfficeError.lastAdminWithPassword) {
                try await office.desk.leave(office.id("Ada"), by: ada)
            }
            // Whoever cannot sign in may go.
            try await give("Max", [.manager])
            try await give("Max", [.admin, .manager])
            try await office.desk.resetPassword(
                of: office.id("Max"), to: "a horse of his own", own: "correct horse battery", by: ada)
            try await give("Ada", [.staff])
        }
    }

    @Test(
        "an address that reads as another’s, or that no mail gets to, is refused",
        arguments: [
            "ſam.petrosyan@example.com", "sam@exa\u{FF4D}ple.com", "sam@example.com.",
            "sam@.example.com", "sam@example..com", "sam@", "sam petrosyan@example.com",
        ])
    func addresses(email: String) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            func add(_ email: String) async throws {
                _ = try await office.desk.addPerson(
                    PersonDraft(name: "Sam", email: email, roles: [.staff]), password: nil, by: ada)
            }
            await #expect(throws: OfficeError.self) { try await add(email) }
            try await add("strauß@exämple.com")
        }
    }
}
