import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackTestSupport
import RingbackWords
import Testing

@testable import RingbackWeb

@Suite("One's own page")
struct ProfileFlowTests {
    @Test("A wrong present password is said to be that, and not a wrong sign-in")
    func wrongOld() async throws {
        try await Eyes.open { eyes in
            let refused = try await eyes.send(
                Paths.password, as: "Ada", ["old": "not this one", "new": "quite another one"])
            #expect(refused.status == .unprocessableContent)
            #expect(refused.seen.contains("That is not your present password."))
            #expect(!refused.seen.contains("Wrong email or password"))
            #expect(refused.text.contains("name=\"old\""))
        }
    }

    @Test("A language is chosen, and the browser’s again")
    func language() async throws {
        try await Eyes.open { eyes in
            func chosen() async throws -> Language? {
                try await eyes.office.desk.view(of: eyes.office.office).person(eyes.office.id("Ana"))?.language
            }
            let spanish = try await eyes.send(Paths.ownLanguage, as: "Ana", ["language": "es"])
            #expect(spanish.status == .seeOther && spanish.said != nil)
            #expect(try await chosen()?.code == "es")
            let mine = try await eyes.send(Paths.ownLanguage, as: "Ana", ["language": ""])
            #expect(mine.said?.contains("browser’s language") == true)
            #expect(try await chosen() == nil)
            let none = try await eyes.send(Paths.ownLanguage, as: "Ana", ["language": "tlh"])
            #expect(none.status == .unprocessableContent)
            #expect(try await chosen() == nil)
        }
    }
}
