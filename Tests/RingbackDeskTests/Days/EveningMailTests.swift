import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("The evening's mail")
struct EveningMailTests {
    @Test("One mail, at the set time, only to whom there is something to tell", arguments: TestEngine.allCases)
    func once(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store, mail: .millerRowe)
            try await office.leaveManagingToMax()
            let desk = office.desk
            let tuesday = DaySigningTests.tuesday
            // 6:12 PM, Dana signs; at 8:12 PM there is nothing to tell.
            office.clock.advance(seconds: 9 * 3600)
            _ = try await desk.signDay(tuesday, attests: true, by: try await office.acting("Dana"))
            #expect(try await desk.mailEvening(office.office) == 0)
            office.clock.advance(seconds: 2 * 3600)
            _ = try await desk.signDay(tuesday, for: .others, attests: true, by: try await office.acting("Max"))
            #expect(try await desk.mailEvening(office.office) == 0)
            // Wednesday evening: Dana's team is not signed, nor are those in no team, who are Max's.
            office.clock.advance(seconds: 22 * 3600)
            #expect(try await desk.mailEvening(office.office) == 0)
            office.clock.advance(seconds: 2 * 3600)
            #expect(try await desk.mailEvening(office.office) == 2)
            #expect(try await desk.mailEvening(office.office) == 0)
            let mails = try await store.read { session in
                try session.rows("SELECT person_id FROM outbox WHERE office_id = \(office.office) AND kind = 'evening'")
                    .map { try $0.id(0, of: Kind.Person.self) }
            }
            #expect(Set(mails) == [office.id("Dana"), office.id("Max")])
            // Thanksgiving.
            office.clock.advance(seconds: 86_400)
            #expect(try await desk.mailEvening(office.office) == 0)
        }
    }

    @Test("It says what waits, in the reader’s language")
    func words() throws {
        let hours = try MillerRowe.hours()
        var matter = LetterMatter(
            office: "Miller Rowe", reader: PersonID(high: 1, low: 1),
            clock: ClockWords(hours: hours, country: "US", language: .english, now: MillerRowe.tuesday), names: [:],
            links: LetterLinks(home: "https://ring.example", token: "t"))
        matter.evening = EveningLetter(
            unsigned: [.init(day: DaySigningTests.tuesday, team: "Service", left: 2)], greetings: [], gaps: [])
        let letter = Letters.write(.evening, matter)
        #expect(letter.subject == "1 day is not signed at Miller Rowe")
        #expect("\(letter.blocks)".contains("Service: 2 calls were left unreturned"))
        #expect("\(letter.blocks)".contains("https://ring.example/days"))
    }
}
