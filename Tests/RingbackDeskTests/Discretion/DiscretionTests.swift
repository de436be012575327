import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// What may be said for a principal, and what whoever answers is shown of it.
@Suite("Discretion")
struct DiscretionTests {
    private static let afternoons: [Weekday: [Span]] = Dictionary(
        uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [Span(opens: 960, closes: 1020)]) })

    private static func refusal(_ act: () async throws -> some Sendable) async -> (any RingbackError)? {
        do {
            _ = try await act()
            return nil
        } catch { return error as? any RingbackError }
    }

    @Test("A desk without any setting has a sentence, two follow-ups and a stop", arguments: TestEngine.allCases)
    func usual(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let line = try await office.desk.line(for: office.id("Margaret"), by: office.acting("Otto"))
            #expect(line.say.verdict == .takeMessage && line.say.followUps.count == 2 && line.windows.isEmpty)
            #expect(
                line.say.sentence.description
                    == "I’m sorry, Margaret is not available. May I take your number for a call back?")
        }
    }

    @Test(
        "One press by an assistant changes what the desk says, until the time that was set",
        arguments: TestEngine.allCases)
    func moment(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, jamie) = (office.id("Margaret"), try await office.acting("Jamie"))
            var draft = DiscretionDraft()
            draft.sentences = [.meeting: "She’s not around.", .taking: "Here she is."]
            _ = try await office.desk.setDiscretion(of: margaret, draft, by: jamie)
            _ = try await office.desk.setMoment(of: margaret, to: .meeting, until: "10:00", by: jamie)
            func said() async throws -> String {
                try await office.desk.line(for: margaret, by: try await office.acting("Otto")).say.sentence.description
            }
            #expect(try await said() == "She’s not around.")
            _ = try await office.desk.setMoment(of: margaret, to: .taking, by: jamie)
            #expect(try await said() == "Here she is.")
            _ = try await office.desk.setMoment(of: margaret, to: .meeting, until: "10:00", by: jamie)
            office.clock.advance(seconds: 3600)
            #expect(try await said().hasPrefix("I’m sorry"))
            let over = await Self.refusal {
                try await office.desk.setMoment(of: margaret, to: .out, until: "2026-11-24T08:00", by: jamie)
            }
            #expect(over?.code == "discretion.moment-over")
        }
    }

    @Test(
        "The interrupt list decides who is put through, also for a contact that was merged",
        arguments: TestEngine.allCases)
    func interrupts(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, jamie) = (office.id("Margaret"), try await office.acting("Jamie"))
            let otto = try await office.acting("Otto")
            let john = try await office.desk.addContact(ContactDraft(name: "John Smith"), by: jamie).fresh().id
            let double = try await office.desk.addContact(ContactDraft(name: "Jon Smith"), by: jamie).fresh().id
            _ = try await office.desk.setMoment(of: margaret, to: .meeting, by: jamie)
            _ = try await office.desk.setInterrupt(
                Interrupt(contact: double, rule: .now, why: "her brother"), of: margaret, by: jamie)
            #expect(try await office.desk.line(for: margaret, to: double, by: otto).say.verdict == .putThrough)
            #expect(try await office.desk.line(for: margaret, to: john, by: otto).say.verdict == .takeMessage)
            _ = try await office.desk.merge(double, into: john, MergeChoices(), by: try await office.acting("Max"))
            #expect(try await office.desk.line(for: margaret, to: john, by: otto).say.verdict == .putThrough)
            let early = Interrupt(contact: john, rule: .hours, hours: [.tuesday: [Span(opens: 480, closes: 500)]])
            _ = try await office.desk.setInterrupt(early, of: margaret, by: jamie)
            #expect(try await office.desk.line(for: margaret, to: john, by: otto).say.verdict == .takeMessage)
            _ = try await office.desk.setInterrupt(
                Interrupt(contact: john, rule: .never), of: margaret, by: jamie)
            _ = try await office.desk.setMoment(of: margaret, to: .taking, by: jamie)
            #expect(try await office.desk.line(for: margaret, to: john, by: otto).say.verdict == .takeMessage)
            let missing = await Self.refusal {
                try await office.desk.setInterrupt(Interrupt(contact: john, rule: .hours), of: margaret, by: jamie)
            }
            #expect(missing?.code == "discretion.hours-missing")
        }
    }

    @Test("No role reads where a principal is, their words or their list", arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = office.id("Margaret")
            for name in ["Otto", "Max", "Ada", "Dana", "Eve"] {
                let other = try await office.acting(name)
                for refused in [
                    await Self.refusal { try await office.desk.discretion(of: margaret, by: other) },
                    await Self.refusal { try await office.desk.setMoment(of: margaret, to: .out, by: other) },
                    await Self.refusal {
                        try await office.desk.setDiscretion(of: margaret, DiscretionDraft(), by: other)
                    },
                ] { #expect(refused?.code == "access.not-found", "\(name)") }
            }
            for name in ["Margaret", "Jamie", "Lou"] {
                _ = try await office.desk.discretion(of: margaret, by: try await office.acting(name))
            }
        }
    }

    @Test("Two who save at once: the second is told, and nothing is overwritten", arguments: TestEngine.allCases)
    func twoAtOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, jamie) = (office.id("Margaret"), try await office.acting("Jamie"))
            var draft = DiscretionDraft()
            draft.neverSay = [.init(words: "meeting", why: "invites questions")]
            let first = try await office.desk.setDiscretion(of: margaret, draft, expecting: 0, by: jamie)
            let second = await Self.refusal {
                try await office.desk.setDiscretion(
                    of: margaret, DiscretionDraft(), expecting: 0, by: try await office.acting("Lou"))
            }
            #expect(second?.code == "discretion.changed" && second?.kind == .stale)
            let kept = try await office.desk.discretion(of: margaret, by: jamie).discretion
            #expect(kept.neverSay == draft.neverSay && kept.version == first.discretion.version)
        }
    }

    @Test(
        "One’s own sentences promise nothing and say no word that is never said",
        arguments: [
            ("She’ll call this afternoon.", "discretion.sentence-promises"),
            ("She’s in a meeting.", "discretion.sentence-says"),
        ])
    func ownSentences(sentence: String, code: String) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            var draft = DiscretionDraft()
            draft.neverSay = [.init(words: "meeting")]
            draft.sentences = [.out: sentence]
            let refused = await Self.refusal {
                try await office.desk.setDiscretion(
                    of: office.id("Margaret"), draft, by: try await office.acting("Jamie"))
            }
            #expect(refused?.code == code)
        }
    }

    @Test("A window that was told becomes the deadline, and only a published one does", arguments: TestEngine.allCases)
    func windows(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, otto) = (office.id("Margaret"), try await office.acting("Otto"))
            let jamie = try await office.acting("Jamie")
            var message = MessageDraft(
                forWhom: margaret.text, callerName: "John Smith", callerNumber: "+1 713 555 0142",
                regarding: "The Big Merger", code: .today, told: "She returns calls between 4 and 5.")
            message.window = MillerRowe.tuesday
            let refused = await Self.refusal { try await office.desk.file(message, by: otto).fresh() }
            #expect(refused?.code == "discretion.no-windows")
            var draft = DiscretionDraft()
            (draft.promise, draft.windows) = (.windowed, Self.afternoons)
            _ = try await office.desk.setDiscretion(of: margaret, draft, by: jamie)
            let offered = try await office.desk.line(for: margaret, by: otto).windows
            // Tuesday, Wednesday, and, after Thanksgiving, Friday.
            #expect(offered.map(\.day.description) == ["2026-11-24", "2026-11-25", "2026-11-27"])
            let unpublished = await Self.refusal { try await office.desk.file(message, by: otto).fresh() }
            #expect(unpublished?.code == "discretion.not-a-window")
            message.window = offered[1].closes
            let filed = try await office.desk.file(message, by: otto).fresh()
            #expect(filed.entry.message.timing.due == offered[1].closes && filed.promises.isEmpty)
            let none = await Self.refusal {
                var empty = DiscretionDraft()
                empty.promise = .windowed
                return try await office.desk.setDiscretion(of: margaret, empty, by: jamie)
            }
            #expect(none?.code == "discretion.windows-missing")
        }
    }

    @Test("What should not have been said is filed, and the filer is told", arguments: TestEngine.allCases)
    func told(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let draft = MessageDraft(
                forWhom: office.id("Margaret").text, callerName: "John Smith", callerNumber: "+1 713 555 0142",
                regarding: "", code: .today, told: "She’ll call by four.")
            let filed = try await office.desk.file(draft, by: otto).fresh()
            #expect(filed.promises.map(\.words) == ["by four"] && filed.entry.message.told == "She’ll call by four.")
            let found = try await office.desk.promises(in: "She’ll call by four.", for: "margaret", by: otto)
            #expect(found == filed.promises)
        }
    }

    @Test(
        "Words that are never said are not to be guessed by whoever speaks for nobody",
        arguments: TestEngine.allCases)
    func guessing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            var draft = DiscretionDraft()
            draft.neverSay = [.init(words: "Acapulco", why: "the divorce")]
            _ = try await office.desk.setDiscretion(
                of: office.id("Margaret"), draft, by: try await office.acting("Jamie"))
            func found(by name: String) async throws -> [String] {
                try await office.desk.promises(
                    in: "She’s in Acapulco till four.", for: "margaret", by: try await office.acting(name)
                ).filter { $0.why == .neverSay }.map(\.words)
            }
            for name in ["Margaret", "Jamie", "Lou", "Otto"] { #expect(try await found(by: name) == ["Acapulco"]) }
            for name in ["Eve", "Ana", "Max", "Dana"] { #expect(try await found(by: name).isEmpty, "\(name)") }
        }
    }

    @Test(
        "The third time somebody fishes within a week shows; a note can be taken back by whoever made it",
        arguments: TestEngine.allCases)
    func fishing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, otto) = (office.id("Margaret"), try await office.acting("Otto"))
            let number = "713 555 0142"
            for time in 1...3 {
                let noted = try await office.desk.noteFishing(by: nil, number: number, by: otto)
                #expect(noted.count == time)
                office.clock.advance(seconds: 86_400)
            }
            func fished() async throws -> Int {
                try await office.desk.line(for: margaret, number: "+1 713 555 0142", by: otto).fished
            }
            #expect(try await fished() == 3)
            let fourth = try await office.desk.noteFishing(by: nil, number: number, by: otto)
            let other = await Self.refusal {
                try await office.desk.takeBackFishing(fourth.id, by: try await office.acting("Jamie"))
                return true
            }
            #expect(other?.code == "access.not-found")
            try await office.desk.takeBackFishing(fourth.id, by: otto)
            #expect(try await fished() == 3)
            office.clock.advance(seconds: 6 * 86_400)
            #expect(try await fished() < 3)
            let nobody = await Self.refusal { try await office.desk.noteFishing(by: nil, number: "withheld", by: otto) }
            #expect(nobody?.code == "discretion.caller-missing")
        }
    }

    @Test(
        "Erasing a person takes them off the interrupt list and out of the notes about fishing",
        arguments: TestEngine.allCases)
    func erased(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, jamie) = (office.id("Margaret"), try await office.acting("Jamie"))
            let john = try await office.desk.addContact(ContactDraft(name: "John Smith"), by: jamie).fresh().id
            _ = try await office.desk.setInterrupt(Interrupt(contact: john, rule: .now), of: margaret, by: jamie)
            _ = try await office.desk.noteFishing(by: john, number: "", by: jamie)
            _ = try await office.desk.eraseContact(john, by: try await office.acting("Max"))
            #expect(try await office.desk.discretion(of: margaret, by: jamie).interrupts.isEmpty)
            let left = try await store.read { session in
                try FishingQueries.count(
                    contact: john, number: nil, since: MillerRowe.tuesday, in: office.office, session)
            }
            #expect(left == 0)
        }
    }
}
