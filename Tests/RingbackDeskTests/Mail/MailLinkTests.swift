import RingbackWords
import RingbackCore
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackDesk

@Suite("Mail links")
struct MailLinkTests {
    private static let here = "192.0.2.7"

    private static func stands(_ link: String, from address: String, _ office: MillerRowe) async throws {
        let seen = try await office.desk.mailLink(link, "mine", from: address)
        #expect(seen.hindrance == nil)
    }

    private static func open(
        _ engine: TestEngine, _ body: (MillerRowe, Entry, String) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            try await body(office, entry, try await office.mailed("Ana", about: entry.id).link)
        }
    }

    @Test(
        "Opening does nothing, however often; pressing acts once, then says when",
        arguments: TestEngine.allCases)
    func once(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, entry, link in
            for _ in 1...3 {
                let seen = try await office.desk.mailLink(link, "mine", from: Self.here)
                #expect(seen.hindrance == nil)
                #expect(seen.entry?.message.ownership.acceptedAt == nil)
            }
            let done = try await office.desk.follow(link, "mine", .init(), from: Self.here)
            #expect(done.hindrance == nil)
            #expect(done.entry?.message.ownership.acceptedAt == MillerRowe.tuesday)
            #expect(done.undoUntil != nil)
            office.clock.advance(seconds: 120)
            let again = try await office.desk.follow(link, "mine", .init(), from: Self.here)
            #expect(again.hindrance == .done(MillerRowe.tuesday))
            let history = try await office.desk.history(
                of: .message(entry.id), before: nil, limit: 50, by: try await office.acting("Ana"))
            let taken = history.entries.filter { $0.action == .messageTakenOn }
            #expect(taken.count == 1)
            #expect(taken.first?.via == "mail")
            #expect(taken.first?.actor == office.id("Ana"))
        }
    }

    @Test("Links sent to a changed address no longer act", arguments: TestEngine.allCases)
    func moved(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, entry, link in
            let ada = try await office.acting("Ada")
            var ana = try #require(try await office.desk.office(by: ada).people[office.id("Ana")])
            ana.email = "ana.new@millerrowe.example"
            _ = try await office.desk.changePerson(ana, by: ada)
            await #expect(throws: MailLinkError.moved) { try await office.desk.mailLink(link, "mine", from: Self.here) }
            await #expect(throws: MailLinkError.moved) {
                try await office.desk.follow(link, "mine", .init(), from: Self.here)
            }
            let still = try await office.desk.entry(entry.id, by: try await office.acting("Ana"))
            #expect(still.message.ownership.acceptedAt == nil)
        }
    }

    @Test("Each link does what the page does", arguments: TestEngine.allCases)
    func acts(_ engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            func press(_ act: MailAct, _ fields: MailLinkFields = .init()) async throws -> Entry? {
                // A different caller each time, so that none joins an open message.
                let number = Int(office.clock.now().milliseconds / 1000 % 100) + 100
                office.clock.advance(seconds: 1)
                let entry = try await office.call(
                    for: "Ana", takenBy: "Otto", name: "Caller \(number)", number: "+1 713 555 0\(number)")
                let link = try await office.mailed("Ana", about: entry.id).link
                return try await office.desk.follow(link, act.rawValue, fields, from: Self.here).entry
            }
            #expect(try await press(.talked)?.message.closing?.outcome == .talked)
            let out = try await press(.leftWord, .init(with: "Priya"))
            #expect(out?.message.face == .out)
            #expect(out?.row.lastAttempt?.with == "Priya")
            #expect(try await press(.noAnswer)?.row.lastAttempt?.outcome == .noAnswer)
            #expect(try await press(.wrongNumber)?.row.lastAttempt?.outcome == .wrongNumber)
            let context = try await press(.context, .init(text: "mornings only"))
            #expect(context?.owner.name == "Ana")
            #expect(context?.message.ownership.handover == nil)
            #expect(context?.message.ownership.acceptedAt == nil)
            #expect(try await press(.pleaseDoIt, .init(to: office.id("Tom").text))?.offeredTo?.name == "Tom")
            #expect(try await press(.pleaseDoIt)?.offeredTo?.name == "Otto")
            let notMine = try await press(.notMine)
            #expect(notMine?.owner.name == "Ana")
            #expect(notMine?.offeredTo != nil && notMine?.offeredTo?.name != "Otto")
            #expect(try await press(.needMore, .init(text: "Which site?"))?.owner.name == "Ana")
            await #expect(throws: MessageError.textMissing(say("the question"))) { try await press(.needMore) }
        }
    }

    @Test("Offers and questions are answered by their receiver", arguments: TestEngine.allCases)
    func asked(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, entry, _ in
            let ana = try await office.acting("Ana")
            _ = try await office.desk.answer(entry.id, .pleaseDoIt, text: "", to: office.id("Tom").text, by: ana)
            let offer = try await office.desk.entry(entry.id, by: ana).message.ownership.handover
            let tom = try await office.mailed("Tom", about: entry.id, kind: .offered, handover: offer?.id).link
            await #expect(throws: OwnershipError.reasonMissing) {
                try await office.desk.follow(tom, "refuse", .init(), from: Self.here)
            }
            let accepted = try await office.desk.follow(tom, "accept", .init(), from: Self.here)
            #expect(accepted.entry?.owner.name == "Tom")
            let late = try await office.desk.mailLink(tom, "refuse", from: Self.here)
            #expect(late.hindrance == .notOffered)
            let byTom = try await office.acting("Tom")
            _ = try await office.desk.answer(entry.id, .needMore, text: "Which site?", to: "", by: byTom)
            let otto = try await office.mailed("Otto", about: entry.id, kind: .question).link
            #expect(try await office.desk.mailLink(otto, "reply", from: Self.here).question?.said == "Which site?")
            _ = try await office.desk.follow(otto, "reply", .init(text: "Main Street"), from: Self.here)
            let file = try await office.desk.message(entry.id, by: byTom)
            #expect(file.answers.first { $0.kind == .needMore }?.reply?.said == "Main Street")
            // The taker may not answer for the owner.
            let mine = try await office.desk.follow(otto, "talked", .init(), from: Self.here)
            #expect(mine.hindrance == .owned(by: "Tom"))
        }
    }

    @Test("An act can be undone for a minute, and pressed again", arguments: TestEngine.allCases)
    func undo(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, entry, link in
            _ = try await office.desk.follow(link, "talked", .init(), from: Self.here)
            office.clock.advance(seconds: 40)
            let back = try await office.desk.undoLink(link, "talked", from: Self.here)
            #expect(back.entry?.message.isOpen == true)
            #expect(back.hindrance == nil)
            await #expect(throws: MessageError.nothingToUndo) {
                try await office.desk.undoLink(link, "talked", from: Self.here)
            }
            let again = try await office.desk.follow(link, "talked", .init(), from: Self.here)
            #expect(again.entry?.message.isOpen == false)
            office.clock.advance(seconds: 61)
            await #expect(throws: MessageError.tooLateToUndo) {
                try await office.desk.undoLink(link, "talked", from: Self.here)
            }
        }
    }

    @Test("An altered or expired link, or a leaver's, opens nothing", arguments: TestEngine.allCases)
    func notGenuine(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, entry, link in
            let other = try await office.mailed("Eve", about: entry.id)
            let proof = link.split(separator: "-")[1]
            let reply = MailToken(
                for: other.mail, use: .reply, office: office.office, key: Array(repeating: 7, count: 32)
            ).text
            for forged in [
                "\(other.mail.number)-\(proof)", "99-\(proof)",
                String(link.dropLast()) + (link.last == "0" ? "1" : "0"),
                link + "0", reply, "", "-", "0-\(proof)", "01-\(proof)", String(repeating: "7", count: 5000),
            ] {
                await #expect(throws: MailLinkError.unknown, "\(forged.prefix(60))") {
                    try await office.desk.follow(forged, "mine", .init(), from: Self.here)
                }
            }
            await #expect(throws: MailLinkError.unknown) {
                try await office.desk.follow(link, "close", .init(), from: Self.here)
            }
            // Eve's own link is genuine, but she may not see the message.
            let eve = try await office.desk.follow(other.link, "mine", .init(), from: Self.here)
            #expect(eve.entry == nil)
            #expect(eve.hindrance == .notYours)
            office.clock.advance(seconds: 30 * 86_400)
            await #expect(throws: MailLinkError.expired) {
                try await office.desk.mailLink(link, "mine", from: Self.here)
            }
            let last = try await office.mailed("Eve", about: entry.id).link
            try await office.desk.leave(office.id("Eve"), by: try await office.acting("Max"))
            await #expect(throws: MailLinkError.left) {
                try await office.desk.mailLink(last, "mine", from: Self.here)
            }
        }
    }

    @Test("A message closed meanwhile says so", arguments: TestEngine.allCases)
    func ended(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, entry, link in
            _ = try await office.desk.record(
                .talked, with: "", said: "", number: "", on: entry.id, by: try await office.acting("Dana"))
            let seen = try await office.desk.follow(link, "mine", .init(), from: Self.here)
            #expect(seen.hindrance == .ended(.talked, by: "Dana", at: MillerRowe.tuesday))
        }
    }

    @Test("Guesses at links are counted per address", arguments: TestEngine.allCases)
    func guessing(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, _, link in
            for _ in 1...50 {
                await #expect(throws: MailLinkError.unknown) {
                    try await office.desk.mailLink("7-00000000000000000000000000", "mine", from: Self.here)
                }
            }
            await #expect(throws: AccessError.tooManyTries(minutes: 15)) {
                try await office.desk.mailLink(link, "mine", from: Self.here)
            }
            try await Self.stands(link, from: "192.0.2.8", office)
            office.clock.advance(seconds: 15 * 60 + 1)
            try await Self.stands(link, from: Self.here, office)
        }
    }
}
