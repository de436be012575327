import RingbackCore
import Testing

@Suite("Demo office")
struct DemoOfficeTests {
    /// Thursday 2026-11-19, 12:04 in Houston.
    static let noon = Timestamp(milliseconds: 1_795_111_440_000)

    static func office(
        seed: UInt64 = 7, people: Int = 24, contacts: Int = 1_500, messages: Int = 1_900, now: Timestamp = noon
    ) throws -> DemoOffice {
        try DemoOffice(
            seed: seed, size: DemoOffice.Size(people: people, contacts: contacts, messages: messages), now: now)
    }

    /// FNV-1a over everything readable.
    static func digest(_ office: DemoOffice) -> UInt64 {
        var digest: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ text: String) {
            for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        for person in office.people {
            add("\(person.name) \(person.email) \(Role.stored(person.roles)) \(person.extension)")
        }
        for team in office.teams { add("\(team)") }
        for contact in office.contacts { add("\(contact)") }
        for standing in office.standings { add("\(standing)") }
        for event in office.events { add("\(event)") }
        return digest
    }

    @Test("A seed determines the office")
    func seeds() throws {
        let sizes = (people: 9, contacts: 60, messages: 120)
        func digest(_ seed: UInt64) throws -> UInt64 {
            try Self.digest(
                Self.office(seed: seed, people: sizes.people, contacts: sizes.contacts, messages: sizes.messages))
        }
        #expect(try digest(1) == digest(1))
        #expect(try digest(1) != digest(2))
        // In every process and on every machine. A changed generator changes this number.
        let first = try digest(1)
        #expect(first == 10_166_547_692_595_858_497)
    }

    @Test("More contacts do not change the people, and events can be read twice")
    func streams() throws {
        let small = try Self.office(people: 40, contacts: 50, messages: 60)
        let large = try Self.office(people: 40, contacts: 500, messages: 60)
        #expect(small.people == large.people)
        #expect(Array(small.events) == Array(small.events))
    }

    @Test(
        "The office has the requested sizes",
        arguments: [
            (24, 1_500, 1_900), (3, 0, 0), (3, 10, 40), (4, 33, 7), (8, 100, 500), (25, 200, 300), (500, 1_500, 2_000),
            (24, 0, 200), (24, 1_500, 0), (61, 40, 9_000),
        ])
    func sizes(people: Int, contacts: Int, messages: Int) throws {
        let office = try Self.office(people: people, contacts: contacts, messages: messages)
        #expect(office.people.count == people)
        #expect(office.contacts.count == contacts)
        let filed = office.events.reduce(into: 0) { count, event in
            if case .call(let call) = event, call.ordinal == 1 { count += 1 }
        }
        #expect(filed == messages)
    }

    @Test("Everybody has their own address, and every role is filled", arguments: [3, 5, 9, 24, 500])
    func people(count: Int) throws {
        let office = try Self.office(people: count, contacts: 0, messages: 0)
        #expect(Set(office.people.map(\.email)).count == count)
        #expect(office.people.allSatisfy { $0.email.wholeMatch(of: /[a-z]+\.[a-z]+[0-9]*@millerrowe\.example/) != nil })
        for role in Role.allCases { #expect(office.people.contains { $0.roles.contains(role) }, "\(role)") }
        for principal in office.principals {
            #expect(!principal.assistants.isEmpty)
            #expect(!principal.assistants.contains(principal.person))
        }
        for (index, person) in office.people.enumerated() {
            #expect(person.backup != index && person.supervisor != index)
            #expect(person.backup.map(office.people.indices.contains) ?? true)
        }
    }

    @Test(
        "Every team has a member as lead and somebody on duty at every open hour", arguments: [3, 8, 24, 500])
    func teams(people: Int) throws {
        let office = try Self.office(people: people, contacts: 0, messages: 0)
        if people == 24 { #expect(office.teams.count == 3 && office.principals.count == 2) }
        for team in office.teams {
            #expect(team.members.contains(team.lead))
            #expect(!team.topics.isEmpty)
            #expect(team.rota.allSatisfy { team.members.contains($0.person) })
            for weekday in Weekday.allCases {
                let spans = team.rota.filter { $0.weekday == weekday }.map(\.span)
                #expect(spans == office.hours.spans(on: weekday))
            }
        }
    }

    @Test("Holidays are American, and nobody works on them")
    func holidays() throws {
        let office = try Self.office()
        #expect(office.hours.holidays[try #require(Workday("2026-11-26"))] == "Thanksgiving")
        #expect(office.hours.holidays[try #require(Workday("2026-07-03"))] == "Independence Day (observed)")
        for event in office.events {
            #expect(office.hours.isWorkday(office.hours.workday(at: event.at)))
        }
    }

    @Test("Each principal can be reached and spoken for, so that both are seen at work")
    func manners() throws {
        let manners = try Self.office().manners
        #expect(manners.map(\.principal) == (try Self.office().principals.map(\.person)))
        #expect(manners.allSatisfy { $0.ways.count > 2 && !$0.interrupts.isEmpty && !$0.neverSay.isEmpty })
        #expect(Set(manners.map(\.promise)) == [.open, .windowed])
    }

    @Test("The first call is six weeks back, or earlier only to spread the messages")
    func firstDay() throws {
        #expect(try Self.office().firstDay == #require(Workday("2026-10-08")))
        let long = try Self.office(messages: 100_000)
        #expect(long.firstDay < (try #require(Workday("2026-05-01"))))
    }
}
