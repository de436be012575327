import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@testable import RingbackWeb

@Suite("Running the office in the browser")
struct OfficeFlowTests {
    @Test("The second to save is told of the first change, and keeps what was typed")
    func stale() async throws {
        try await Eyes.open { eyes in
            let (ada, eve) = (try await eyes.office.acting("Ada"), eyes.office.id("Eve"))
            var person = try #require(try await eyes.office.desk.office(by: ada).people[eve])
            let looked = person.version
            person.pronunciation = "EEV"
            _ = try await eyes.office.desk.changePerson(person, by: ada)
            let second = try await eyes.send(
                Paths.person(eve.text), as: "Ada",
                [
                    "version": String(looked), "name": "Evelyn", "email": person.email, "roles": "staff",
                    "pronunciation": "EV-lin",
                ])
            #expect(second.status == .preconditionFailed)
            #expect(second.seen.contains("Somebody just changed this."))
            #expect(second.seen.contains("say: “EEV”"))
            #expect(second.text.contains("value=\"Evelyn\""))
            #expect(second.text.contains("name=\"version\" value=\"\(looked + 1)\""))
        }
    }

    @Test("The days stand from the one on which a week starts there, and are read by name")
    func week() async throws {
        try await Eyes.open { eyes in
            func days(_ path: Path) async throws -> [String] {
                try await eyes.look(path, as: "Ada").text.matches(of: /name="hours\.(\d)"/).map { String($0.1) }
            }
            let person = Paths.person(eyes.office.id("Eve").text)
            #expect(try await days(Paths.office) == ["7", "1", "2", "3", "4", "5", "6"])
            #expect(try await days(person) == ["7", "1", "2", "3", "4", "5", "6"])
            #expect(try await eyes.look(Paths.office, as: "Eve").seen.contains("Sunday closed Monday 8:00 AM"))
            let mark = OfficeFields(
                try await eyes.office.desk.office(by: try await eyes.office.acting("Ada")).office
            ).mark
            let saved = try await eyes.send(
                Paths.office, as: "Ada",
                [
                    "mark": mark, "name": "Miller Rowe", "timeZone": "Europe/Dublin", "country": "IE",
                    "hours.1": "8-12", "hours.7": "9-11",
                ])
            #expect(saved.said == "Office saved.")
            let hours = try await eyes.office.desk.office(by: try await eyes.office.acting("Ada")).office.hours
            #expect(hours.spans(on: .sunday) == [Span(opens: 540, closes: 660)])
            #expect(hours.spans(on: .monday) == [Span(opens: 480, closes: 720)])
            #expect(try await days(Paths.office) == ["1", "2", "3", "4", "5", "6", "7"])
            #expect(try await days(person) == ["1", "2", "3", "4", "5", "6", "7"])
            #expect(try await eyes.look(Paths.desk, as: "Otto").text.contains("data-clock=\"HH:mm|"))
        }
    }

    @Test("Adding a person does not make the office stale")
    func mark() async throws {
        try await Eyes.open { eyes in
            let ada = try await eyes.office.acting("Ada")
            let mark = OfficeFields(try await eyes.office.desk.office(by: ada).office).mark
            _ = try await eyes.send(Paths.holidays, as: "Ada", ["day": "2026-12-25", "name": "Christmas"])
            let fields = { (mark: String) in
                [
                    "mark": mark, "name": "Miller & Rowe", "timeZone": "America/Chicago", "country": "US",
                    "hours.1": "8-12, 13–17",
                ] as KeyValuePairs
            }
            #expect(try await eyes.send(Paths.office, as: "Ada", fields(mark)).said == "Office saved.")
            let second = try await eyes.send(Paths.office, as: "Ada", fields(mark))
            #expect(second.status == .preconditionFailed)
            #expect(try await eyes.look(Paths.office, as: "Eve").seen.contains("Fri, Dec 25 Christmas"))
        }
    }

    @Test("No manager makes, replaces or removes an admin")
    func admins() async throws {
        try await Eyes.open { eyes in
            let (ada, max) = (eyes.office.id("Ada"), eyes.office.id("Max"))
            let desk = eyes.office.desk
            var manager = try #require(try await desk.office(by: try await eyes.office.acting("Ada")).people[max])
            manager.roles = [.manager]
            _ = try await desk.changePerson(manager, by: try await eyes.office.acting("Ada"))
            let form: KeyValuePairs = [
                "version": "2", "name": manager.name, "email": manager.email, "roles": "admin",
            ]
            #expect(try await eyes.send(Paths.person(max.text), as: "Max", form).status == .forbidden)
            let password: KeyValuePairs = ["password": "mine from now on"]
            #expect(try await eyes.send(Paths.personPassword(ada.text), as: "Max", password).status == .forbidden)
            #expect(try await eyes.send(Paths.personLeaving(ada.text), as: "Max").status == .forbidden)
            let page = try await eyes.look(Paths.person(ada.text), as: "Max").text
            #expect(page.contains("value=\"admin\" checked disabled"))
            #expect(!page.contains(Paths.personPassword(ada.text).text))
        }
    }

    @Test("A refused form keeps what was typed, except the password")
    func kept() async throws {
        try await Eyes.open { eyes in
            let person = try await eyes.send(
                Paths.people, as: "Ada",
                ["name": "نور", "email": "nobody at all", "roles": "operator", "password": "ring back soon"])
            #expect(person.status.code == 422)
            for kept in ["value=\"نور\"", "value=\"nobody at all\"", "value=\"operator\" checked"] {
                #expect(person.text.contains(kept))
            }
            #expect(!person.text.contains("ring back soon"))
            let holiday = try await eyes.send(Paths.holidays, as: "Ada", ["day": "2026-02-30", "name": "Never"])
            #expect(holiday.status.code == 422)
            #expect(holiday.text.contains("value=\"Never\""))
            let team = try await eyes.send(
                Paths.teams, as: "Ada",
                [
                    "name": "Doors", "lead": eyes.office.id("Max").text, "duty.person": eyes.office.id("Eve").text,
                    "duty.weekday": "3", "duty.from": "early", "duty.until": "late",
                ])
            #expect(team.seen.contains("“Wednesday early-late” is not a time"))
            #expect(team.text.contains("value=\"early\""))
        }
    }

    @Test("What is wrong is said at its field, and above the form only that something is")
    func faults() async throws {
        try await Eyes.open { eyes in
            let (desk, ada) = (eyes.office.desk, try await eyes.office.acting("Ada"))
            let people = try await desk.office(by: ada).people
            let (eve, tom) = (try #require(people[eyes.office.id("Eve")]), try #require(people[eyes.office.id("Tom")]))
            func saved(_ form: KeyValuePairs<String, String>) async throws -> Reply {
                try await eyes.send(Paths.person(eve.id.text), as: "Ada", form)
            }
            let version = String(eve.version)
            let taken = try await saved(
                ["version": version, "name": eve.name, "email": tom.email, "roles": "staff"])
            #expect(taken.status == .conflict)
            #expect(taken.text.contains("aria-describedby=\"e-email\""))
            #expect(taken.seen.contains("Check one field."))
            #expect(taken.seen.contains("Somebody here already has the email \(tom.email)."))
            let late = try await saved(
                [
                    "version": version, "name": eve.name, "email": eve.email, "roles": "staff", "hours.1": "sometimes",
                    "hours.2": "9-",
                ])
            #expect(late.seen.contains("Check 2 fields."))
            #expect(late.text.contains("id=\"w-hours-1\"") && late.text.contains("id=\"w-hours-2\""))
            let mail = try await eyes.send(
                Paths.officeMail, as: "Ada", ["version": "0", "smtpURL": "imap://here", "from": "calls@example.org"])
            #expect(mail.text.contains("id=\"e-smtpURL\""))
            let password = try await eyes.send(Paths.password, as: "Eve", ["old": "not this", "new": "ring back soon"])
            #expect(password.text.contains("id=\"e-old\""))
        }
    }

    @Test("An office is in a country, never in a group of them")
    func countries() {
        for language in Language.all {
            let codes = Set(Places.countries(in: language).map(\.value))
            #expect(codes.isSuperset(of: ["US", "MX", "IE", "XK", "TW"]))
            #expect(codes.isDisjoint(with: ["EU", "EZ", "UN", "QO", "001", "ZZ"]))
        }
    }
}
