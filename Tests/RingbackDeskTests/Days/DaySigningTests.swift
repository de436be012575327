import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Signing a day")
struct DaySigningTests {
    static let tuesday = Workday("2026-11-24") ?? Workday(daysSince1970: 0)

    /// Two calls for Ana and one for Tom, on a Tuesday that is over.
    private static func evening(in store: Store) async throws -> (MillerRowe, [Entry]) {
        let office = try await MillerRowe.open(in: store)
        var filed: [Entry] = []
        for (owner, name, number) in [
            ("Ana", "John Smith", "+1 713 555 0142"), ("Ana", "Mary Jones", "+1 713 555 0143"),
            ("Tom", "Paul Weiss", "+1 713 555 0144"),
        ] {
            filed.append(try await office.call(for: owner, takenBy: "Otto", name: name, number: number))
            office.clock.advance(seconds: 60)
        }
        // 5:30 PM: the office closed at five.
        office.clock.advance(seconds: 8 * 3600 + 18 * 60)
        return (office, filed)
    }

    @Test("It can be signed once all is decided, and says who had how much", arguments: TestEngine.allCases)
    func signs(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, filed) = try await Self.evening(in: store)
            let (desk, dana, ana) = (office.desk, try await office.acting("Dana"), try await office.acting("Ana"))
            _ = try await desk.record(.talked, with: "", said: "", number: "", on: filed[0].id, by: ana)
            let before = try await desk.day(nil, by: dana)
            let group = try #require(before.groups.first)
            #expect(before.groups.count == 1 && group.name == "Service" && before.isOver)
            #expect(group.open.map(\.id) == [filed[1].id, filed[2].id])
            #expect(group.rows.map(\.person.name) == ["Ana", "Dana", "Tom"])
            #expect(group.rows.map(\.figures.left) == [1, 0, 1] && group.rows.map(\.figures.returned) == [1, 0, 0])
            #expect(group.hurdles.count == 5)
            await #expect(throws: DayError.self) { try await desk.signDay(Self.tuesday, by: dana) }
            _ = try await desk.carry(
                [
                    CarryDraft(
                        message: filed[1].id, reason: .callerUnreachable, until: "tomorrow 11:00", note: "", told: nil),
                    CarryDraft(message: filed[2].id, reason: .thirdParty, until: "", note: "", told: nil),
                ], from: Self.tuesday, by: dana)
            _ = try await desk.checkMailboxes(
                [MailboxDraft(person: office.id("Ana"), count: 0, countedAt: office.clock.now())], on: Self.tuesday,
                by: dana)
            let signed = try await desk.signDay(Self.tuesday, attests: true, by: dana).fresh()
            let statement = try #require(signed.first)
            #expect(statement.name == "Dana" && !statement.isLate)
            #expect(
                statement.total.taken == 3 && statement.total.returned == 1 && statement.total.carried == 2
                    && statement.total.left == 0)
            #expect(statement.people.map { $0.mailbox?.kind } == [.count, .attested, .attested])
            let after = try await desk.day(Self.tuesday, by: dana)
            #expect(after.groups.first?.signature == statement)
            let proved = try await desk.verifySignatures(of: office.office)
            #expect(proved.count == 1 && proved.wrong.isEmpty)
            #expect(try await desk.verifyHistory(of: office.office).isIntact)
        }
    }

    @Test("Nobody signs before it is over, for tomorrow, for a day off, or twice", arguments: TestEngine.allCases)
    func refuses(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            await #expect(throws: DayError.tooEarly(Self.tuesday, at: "5:00 PM")) {
                try await desk.signDay(Self.tuesday, attests: true, by: dana)
            }
            office.clock.advance(seconds: 9 * 3600)
            let tomorrow = Self.tuesday.adding(days: 1)
            await #expect(throws: DayError.tomorrow(tomorrow)) { try await desk.signDay(tomorrow, by: dana) }
            let sunday = Self.tuesday.adding(days: -2)
            await #expect(throws: DayError.noWorkday(sunday)) { try await desk.signDay(sunday, by: dana) }
            await #expect(throws: AccessError.forbidden) {
                try await desk.signDay(Self.tuesday, by: try await office.acting("Ana"))
            }
            // Two at once: one signature.
            async let one = try? desk.signDay(Self.tuesday, attests: true, by: dana)
            async let two = try? desk.signDay(
                Self.tuesday, for: .team(office.service), attests: true, by: try await office.acting("Max"))
            let both = await [one, two].compactMap { $0 }
            #expect(both.count == 1)
            await #expect(throws: DayError.self) { try await desk.signDay(Self.tuesday, by: dana) }
        }
    }

    @Test("A call of one's own is carried by somebody else", arguments: TestEngine.allCases)
    func own(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Dana", takenBy: "Otto")
            office.clock.advance(seconds: 9 * 3600)
            let carry = [
                CarryDraft(message: filed.id, reason: .anotherDay, until: "", note: "", told: nil)
            ]
            await #expect(throws: DayError.ownCall(caller: "John Smith")) {
                try await office.desk.carry(carry, from: Self.tuesday, by: try await office.acting("Dana"))
            }
            _ = try await office.desk.carry(carry, from: Self.tuesday, by: try await office.acting("Max"))
            _ = try await office.desk.signDay(
                Self.tuesday, attests: true, by: try await office.acting("Dana"))
        }
    }

    @Test("Whose callers are told a time, their carried callers are told it, too", arguments: TestEngine.allCases)
    func windowed(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, filed) = try await Self.evening(in: store)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            var draft = DiscretionDraft()
            draft.promise = .windowed
            draft.windows = [.tuesday: [Span(opens: 930, closes: 1020)]]
            _ = try await desk.setDiscretion(of: office.id("Tom"), draft, by: try await office.acting("Tom"))
            func carry(_ entry: Entry, told: String?) -> CarryDraft {
                CarryDraft(
                    message: entry.id, reason: .anotherDay, until: "", note: "", told: told.map(office.id))
            }
            _ = try await desk.carry(filed.map { carry($0, told: nil) }, from: Self.tuesday, by: dana)
            let hurdles = try await desk.day(Self.tuesday, by: dana).groups.first?.hurdles ?? []
            #expect(hurdles.contains(.untold(filed[2].id, owner: office.id("Tom"))))
            await #expect(throws: DayError.self) { try await desk.signDay(Self.tuesday, attests: true, by: dana) }
            _ = try await desk.carry([carry(filed[2], told: "Otto")], from: Self.tuesday, by: dana)
            _ = try await desk.signDay(Self.tuesday, attests: true, by: dana)
        }
    }

    @Test("A mailbox with a message in it is in the way until it is empty", arguments: TestEngine.allCases)
    func mailbox(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            office.clock.advance(seconds: 9 * 3600)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            func count(_ number: Int) async throws {
                _ = try await desk.checkMailboxes(
                    [MailboxDraft(person: office.id("Tom"), count: number, countedAt: nil)], on: Self.tuesday, by: dana)
            }
            try await count(2)
            await #expect(throws: DayError.self) { try await desk.signDay(Self.tuesday, attests: true, by: dana) }
            try await count(0)
            _ = try await desk.signDay(Self.tuesday, attests: true, by: dana)
            // What was signed stays as it is.
            await #expect(throws: DayError.signed(by: "Dana")) { try await count(1) }
        }
    }

    @Test(
        "It climbs: to the supervisor, after a workday to the manager, then to the admin",
        arguments: TestEngine.allCases)
    func climbs(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            try await office.leaveManagingToMax()
            office.clock.advance(seconds: 9 * 3600)
            let desk = office.desk
            func waiting(_ name: String) async throws -> [Workday] {
                try await desk.unsignedDays(by: try await office.acting(name)).filter { $0.group != .others }.map(\.day)
            }
            // Nobody has ever signed here.
            #expect(try await waiting("Dana").isEmpty)
            _ = try await desk.signDay(Self.tuesday, attests: true, by: try await office.acting("Dana"))
            let wednesday = Self.tuesday.adding(days: 1)
            office.clock.advance(seconds: 86_400)
            #expect(try await waiting("Dana") == [wednesday])
            #expect(try await waiting("Max").isEmpty)
            // Thursday is Thanksgiving; on Friday evening a workday has gone by.
            office.clock.advance(seconds: 2 * 86_400)
            #expect(try await waiting("Max") == [wednesday])
            #expect(try await waiting("Ada").isEmpty)
            office.clock.advance(seconds: 3 * 86_400)
            #expect(try await waiting("Ada") == [wednesday])
            let late = try await desk.signDay(wednesday, attests: true, by: try await office.acting("Dana")).fresh()
            #expect(late.first?.isLate == true)
            #expect(try await waiting("Ada").isEmpty)
        }
    }

    @Test("A day that is over is counted as it stood at its end", arguments: TestEngine.allCases)
    func past(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, filed) = try await Self.evening(in: store)
            let desk = office.desk
            func record(_ outcome: AttemptOutcome, _ entry: Entry, by name: String) async throws {
                _ = try await desk.record(
                    outcome, with: "", said: "", number: "", on: entry.id, by: try await office.acting(name))
            }
            try await record(.talked, filed[0], by: "Ana")
            try await record(.leftWord, filed[1], by: "Ana")
            func rows() async throws -> [String: DayFigures] {
                let file = try await desk.day(Self.tuesday, by: try await office.acting("Dana"))
                let rows = try #require(file.groups.first).rows
                return Dictionary(uniqueKeysWithValues: rows.map { ($0.person.name, $0.figures) })
            }
            let evening = try await rows()
            #expect(evening["Ana"]?.returned == 1 && evening["Ana"]?.leftWord == 1 && evening["Ana"]?.left == 0)
            #expect(evening["Tom"]?.left == 1)
            office.clock.advance(seconds: 18 * 3600)
            try await record(.talked, filed[1], by: "Ana")
            try await record(.talked, filed[2], by: "Tom")
            #expect(try await rows() == evening)
            let file = try await desk.day(Self.tuesday, by: try await office.acting("Dana"))
            #expect(file.groups.first?.openCount == 0)
        }
    }

    @Test("Where no manager works and nobody leads, an admin closes the day", arguments: TestEngine.allCases)
    func unled(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            try await office.leaveManagingToMax()
            let (desk, ada) = (office.desk, try await office.acting("Ada"))
            let filed = try await office.call(for: "Eve", takenBy: "Otto")
            office.clock.advance(seconds: 9 * 3600)
            let carry = [CarryDraft(message: filed.id, reason: .anotherDay, until: "", note: "", told: nil)]
            await #expect(throws: AccessError.forbidden) {
                try await desk.carry(carry, from: Self.tuesday, by: ada)
            }
            try await desk.leave(office.id("Max"), by: ada)
            _ = try await desk.carry(carry, from: Self.tuesday, by: ada)
            _ = try await desk.signDay(Self.tuesday, for: .others, attests: true, by: ada)
        }
    }

    @Test("What was changed, forged, moved or taken out is named", arguments: TestEngine.allCases)
    func verifies(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            office.clock.advance(seconds: 9 * 3600)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            _ = try await desk.signDay(Self.tuesday, attests: true, by: dana)
            func damage(_ query: Query) async throws -> [SignatureDamage] {
                try await store.write(in: office.office) { try $0.run(query) }
                return try await desk.verifySignatures(of: office.office).wrong.map(\.damage)
            }
            #expect(try await damage("UPDATE day_signature SET at = at - 3600000") == [.another])
            #expect(try await damage("UPDATE day_signature SET at = at + 3600000") == [])
            #expect(try await damage("UPDATE day_signature SET statement = statement || ' '") == [.changed])
            #expect(try await damage("UPDATE day_signature SET day = '2026-11-23'") == [.notRecorded, .removed])
            #expect(try await damage("DELETE FROM day_signature") == [.removed])
        }
    }
}

extension MillerRowe {
    /// Whoever sets an office up manages it, too: from now on Ada is its admin and no more.
    func leaveManagingToMax() async throws {
        let ada = try await acting("Ada")
        var person = try #require(try await desk.office(by: ada).people[id("Ada")])
        person.roles = [.admin]
        _ = try await desk.changePerson(person, by: ada)
    }
}
