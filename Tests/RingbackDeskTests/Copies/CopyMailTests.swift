import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@Suite("Clean copies by mail")
struct CopyMailTests {
    private static func open(
        _ engine: TestEngine, _ body: @Sendable @escaping (MillerRowe, RecordingCarrier) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let carrier = RecordingCarrier()
            let office = try await MillerRowe.open(in: store, mail: .millerRowe, carrier: carrier)
            _ = try await office.desk.sendMail(of: office.office)
            carrier.forget()
            try await body(office, carrier)
        }
    }

    @Test("It is a page beside the letter, made when the mail goes out", arguments: TestEngine.allCases)
    func attached(engine: TestEngine) async throws {
        try await Self.open(engine) { office, carrier in
            let (jamie, margaret) = (try await office.acting("Jamie"), office.id("Margaret"))
            let before = try await office.desk.makeCopy(of: margaret, by: jamie).copy
            #expect(try await office.desk.mailCopy(of: margaret, to: nil, by: jamie).name == "Margaret")
            _ = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.sendMail(of: office.office)
            let mail = try #require(carrier.to("margaret@example.com").first { $0.file != nil })
            let file = try #require(mail.file)
            #expect(mail.letter.subject.hasPrefix("Clean copy of Margaret’s sheet, "))
            #expect(file.type == "application/pdf" && file.bytes.starts(with: Array("%PDF-".utf8)))
            let now = try await office.desk.lastCopy(of: margaret, by: jamie)
            #expect(now.isCurrent && now.copy.code != before.code && file.name == "\(now.copy.code.shown).pdf")
        }
    }

    @Test("It goes to nobody who may not open the sheet, and to one person so often within an hour")
    func refused() async throws {
        try await Self.open(.sqlite) { office, _ in
            let (jamie, margaret) = (try await office.acting("Jamie"), office.id("Margaret"))
            await #expect(throws: CopyError.notForThem("Eve")) {
                try await office.desk.mailCopy(of: margaret, to: office.id("Eve"), by: jamie)
            }
            let eve = try await office.acting("Eve")
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.mailCopy(of: margaret, to: nil, by: eve)
            }
            await #expect(throws: CopyError.mailedOften("Lou")) {
                for _ in 1...13 { _ = try await office.desk.mailCopy(of: margaret, to: office.id("Lou"), by: jamie) }
            }
        }
    }

    @Test("An office that sends no mail says so", arguments: TestEngine.allCases)
    func none(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            await #expect(throws: CopyError.noMail) {
                try await office.desk.mailCopy(of: office.id("Margaret"), to: nil, by: jamie)
            }
        }
    }

    @Test(
        "When a principal is back it goes to them and their assistants by itself, as far as they want it",
        arguments: TestEngine.allCases)
    func onReturn(engine: TestEngine) async throws {
        try await Self.open(engine) { office, carrier in
            let lou = try await office.acting("Lou")
            var wishes = MailWishes.standard
            wishes.off.insert(.copyOnReturn)
            _ = try await office.desk.setMailWishes(wishes, by: lou)
            let margaret = office.id("Margaret")
            for name in ["Margaret", "Ana"] {
                let away = AbsenceDraft(from: "2026-11-24T09:00", until: "2026-11-24T10:00", covers: [])
                _ = try await office.desk.setAbsence(of: office.id(name), away, by: try await office.acting("Max"))
            }
            _ = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.call(for: "Ana", takenBy: "Otto", name: "Neil Kendrick", number: "+1 713 555 0102")
            office.clock.advance(seconds: 3700)
            try await office.desk.turnAbsences(office.office)
            _ = try await office.desk.sendMail(of: office.office)
            let copies = carrier.sent.filter { $0.file != nil }
            #expect(Set(copies.map(\.to)) == ["margaret@example.com", "jamie@example.com"])
            let said = copies.compactMap { mail in
                mail.letter.blocks.compactMap { if case .ask(let text) = $0 { text } else { nil } }.first
            }
            #expect(
                Set(said) == [
                    "You are back: here is a clean copy of your sheet.",
                    "Margaret is back: here is a clean copy of the sheet.",
                ])
            let last = try await office.desk.lastCopy(of: margaret, by: lou)
            #expect(last.isCurrent && last.copy.lines.count == 1)
        }
    }

    @Test("Whoever wants no particulars in mail gets the letter alone")
    func bare() async throws {
        try await Self.open(.sqlite) { office, carrier in
            var wishes = MailWishes.standard
            wishes.withoutParticulars = true
            _ = try await office.desk.setMailWishes(wishes, by: try await office.acting("Margaret"))
            _ = try await office.desk.mailCopy(
                of: office.id("Margaret"), to: nil, by: try await office.acting("Jamie"))
            _ = try await office.desk.sendMail(of: office.office)
            let mail = try #require(carrier.to("margaret@example.com").last)
            #expect(mail.file == nil && !mail.letter.subject.contains("Margaret"))
        }
    }
}
