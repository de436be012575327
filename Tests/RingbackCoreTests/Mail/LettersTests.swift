import Foundation
import RingbackCore
import RingbackWords
import Testing

@Suite("Letters")
struct LettersTests {
    private static let spanish = Language(code: "es") ?? .english

    static let (ana, otto, max) = (PersonID(high: 1, low: 1), PersonID(high: 1, low: 2), PersonID(high: 1, low: 3))
    /// Tuesday 2026-11-24, 14:20 in Houston.
    static let now = Timestamp(milliseconds: 1_795_551_600_000)

    static func clock(country: String = "US", now: Timestamp = now) throws -> ClockWords {
        let day = [Span(opens: 480, closes: 1020)]
        let hours = try OfficeHours(
            zone: "America/Chicago", week: [.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: day])
        return ClockWords(hours: hours, country: country, now: now)
    }

    static func message(
        name: String = "John Smith", regarding: String = "boiler leaks", code: Code = .today, told: String = "",
        source: CallSource = .telephone, due: Int64 = 9600
    ) -> Message {
        Message(
            office: OfficeID(high: 0, low: 1), id: MessageID(high: 0, low: 2), ownership: Ownership(owner: ana),
            routing: Routing(reason: "asked for"),
            filing: Filing(taker: otto, at: now.adding(seconds: -360), source: source),
            caller: Caller(name: name, number: "+17135550142", asGiven: "713 555 0142", contact: nil),
            regarding: regarding, code: code, boxes: [.pleaseCall, .urgent], told: told,
            timing: Timing(
                firstCallAt: now.adding(seconds: -360), lastCallAt: now.adding(seconds: -360),
                due: now.adding(seconds: due), touchedAt: now))
    }

    static func matter(
        _ message: Message, home: String = "https://phones.example.com", language: Language = .english
    ) throws -> LetterMatter {
        var matter = LetterMatter(
            office: "Miller Rowe", reader: ana, language: language, clock: try clock(),
            names: [ana: "Ana", otto: "Otto", max: "Max"],
            links: LetterLinks(home: home, token: "7-x"), particulars: MailParticulars(stem: "John Smith"))
        matter.message = message
        matter.company = "Acme"
        matter.number = .init(shown: "(713) 555-0142", e164: "+17135550142")
        return matter
    }

    static func facts(_ letter: Letter) -> [String: String] {
        for case .facts(let facts) in letter.blocks {
            return Dictionary(facts.map { ($0.label, $0.value) }) { first, _ in first }
        }
        return [:]
    }

    @Test("A mail opens with the ask and has all the owner needs")
    func assigned() throws {
        var matter = try Self.matter(Self.message(told: "She’ll ring as soon as she can."))
        matter.pronunciation = "smith"
        let letter = Letters.write(.assigned, matter)
        #expect(letter.blocks[0] == .ask("Please return John Smith’s call."))
        #expect(letter.blocks[1] == .paragraph("Called today at 2:14 PM about boiler leaks."))
        let facts = Self.facts(letter)
        #expect(facts["Caller"] == "John Smith, Acme")
        #expect(facts["Say"] == "smith")
        #expect(facts["Number"] == "(713) 555-0142")
        #expect(facts["Due"] == "today at 5:00 PM")
        #expect(facts["Owner"] == "you")
        #expect(facts["Taken by"] == "Otto, today at 2:14 PM")
        #expect(facts["Was told"] == "“She’ll ring as soon as she can.”")
        #expect(facts["Action"] == "please call, urgent")
    }

    @Test(
        "The subject of the call reads as a sentence",
        arguments: [
            ("boiler leaks", "Called today at 2:14 PM about boiler leaks."),
            ("Water comes in!", "Called today at 2:14 PM about: Water comes in!"), ("", "Called today at 2:14 PM."),
        ])
    func about(regarding: String, sentence: String) throws {
        let letter = Letters.write(.assigned, try Self.matter(Self.message(regarding: regarding)))
        #expect(letter.blocks[1] == .paragraph(sentence))
    }

    @Test("A costly number is marked and has no dial link")
    func costly() throws {
        var matter = try Self.matter(Self.message())
        matter.number = .init(shown: "(900) 555-0142", e164: "+19005550142", caution: .premium)
        let letter = Letters.write(.assigned, matter)
        #expect(Self.facts(letter)["Number"]?.contains("premium rate") == true)
        for case .facts(let facts) in letter.blocks { #expect(facts.allSatisfy { $0.dials == nil }) }
    }

    @Test(
        "The mail subject begins with the caller and is fixed",
        arguments: [
            (Code.asap, "ASAP: John Smith, Acme — boiler leaks (by Tue, Nov 24, 5:00 PM)"),
            (.today, "John Smith, Acme — boiler leaks (by Tue, Nov 24, 5:00 PM)"),
            (.undecided, "John Smith, Acme — boiler leaks"),
        ])
    func stem(code: Code, subject: String) throws {
        let message = Self.message(code: code)
        #expect(Letters.stem(message, company: "Acme", number: "", clock: try Self.clock()) == subject)
    }

    @Test("A nameless caller is called by their number")
    func nameless() throws {
        let message = Self.message(name: "")
        let stem = Letters.stem(message, company: "", number: "(713) 555-0142", clock: try Self.clock())
        #expect(stem.hasPrefix("(713) 555-0142 — boiler leaks"))
        let letter = Letters.write(.assigned, try Self.matter(message))
        #expect(letter.blocks[0] == .ask("Please return the call from (713) 555-0142."))
    }

    @Test("A late call is said to be late")
    func late() throws {
        let letter = Letters.write(.nudged, try Self.matter(Self.message(due: -3600)))
        #expect(Self.facts(letter)["Due"] == "late: it was due today at 1:20 PM")
    }

    @Test("Without an office URL there are no links, but replying works")
    func noLinks() throws {
        let letter = Letters.write(.assigned, try Self.matter(Self.message(), home: ""))
        for block in letter.blocks { if case .links = block { Issue.record("a link leads nowhere") } }
        guard case .small(let foot)? = letter.blocks.last else { return #expect(Bool(false)) }
        #expect(foot.contains("Or reply, starting with"))
    }

    @Test("Every kind of mail can be written, whatever is missing", arguments: MailKind.allCases)
    func all(kind: MailKind) throws {
        let bare = LetterMatter(
            office: "Miller Rowe", reader: Self.ana, clock: try Self.clock(), names: [:],
            links: LetterLinks(home: "", token: ""))
        #expect(!Letters.write(kind, bare).subject.isEmpty)
        let letter = Letters.write(kind, try Self.matter(Self.message()))
        guard case .ask(let ask)? = letter.blocks.first else { return #expect(Bool(false)) }
        #expect(!ask.isEmpty && !letter.subject.isEmpty)
    }

    @Test("Only the owner gets the owner's links")
    func readersLinks() throws {
        var matter = try Self.matter(Self.message())
        matter.reader = Self.max
        matter.particulars.nudgeStep = 3
        let letter = Letters.write(.nudged, matter)
        for case .links(let links) in letter.blocks { #expect(links.map(\.label) == ["Open the message"]) }
    }

    @Test("Message-IDs carry the token and return it")
    func thread() {
        let id = MailThread.messageID(token: "17-abc", domain: "example.com")
        #expect(id == "ringback.17-abc@example.com")
        #expect(MailThread.token(in: "<\(id.uppercased())>") == "17-abc")
        #expect(MailThread.token(in: "<x@example.com>") == nil)
        #expect(
            MailThread.replyAddress(from: "calls@example.com", token: "17-abc", domain: "in.example.com")
                == "calls+17-abc@in.example.com")
    }

    @Test("Each word that the foot of a mail names acts when it is replied", arguments: Language.all)
    func namedWords(language: Language) throws {
        let letter = Letters.write(.assigned, try Self.matter(Self.message(), language: language))
        guard case .small(let foot) = letter.blocks.last, let start = foot.firstRange(of: ": "),
            let end = foot.firstRange(of: ". ")
        else {
            Issue.record("no words in the foot")
            return
        }
        let words = String(foot[start.upperBound..<end.lowerBound]).components(separatedBy: " · ")
        #expect(words.count == 8)
        for word in words {
            let line = word.replacing("…", with: "Priya")
            #expect(ReplyCommand(line: line) != nil, "\(line)")
        }
    }

    @Test("A mail is in its reader's language; what people typed stays")
    func inSpanish() throws {
        let letter = Letters.write(
            .assigned, try Self.matter(Self.message(regarding: "Boiler"), language: Self.spanish))
        #expect(letter.language == Self.spanish)
        #expect(letter.blocks[0] == .ask("Por favor, devuelva la llamada de John Smith."))
        let facts = Self.facts(letter)
        #expect(facts["Quien llama"] == "John Smith, Acme")
        #expect(facts["Asunto"] == "Boiler")
        let mail = Letters.write(.assigned, try Self.matter(Self.message(source: .mail), language: Self.spanish))
        #expect(mail.blocks[0] == .ask("Por favor, atienda el correo de John Smith."))
    }
}

@Suite("Mail timing")
struct MailTimingTests {
    private static func hours() throws -> OfficeHours {
        let day = [Span(opens: 480, closes: 750), Span(opens: 780, closes: 1020)]
        return try OfficeHours(
            zone: "America/Chicago", week: [.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: day])
    }

    /// Tuesday 2026-11-24, that many minutes after midnight in Houston.
    private static func tuesday(_ minutes: Int64, day: Int64 = 0) -> Timestamp {
        Timestamp(milliseconds: 1_795_500_000_000 + (minutes * 60 + day * 86_400) * 1000)
    }

    @Test("Mail goes at once in office hours, otherwise at the next opening; ASAP never waits")
    func waits() throws {
        let hours = try Self.hours()
        func at(_ now: Timestamp, _ code: Code = .today, _ wishes: MailWishes = .standard) -> Timestamp? {
            MailTiming.sendAt(.assigned, code: code, wishes: wishes, now: now, hours: hours)
        }
        #expect(at(Self.tuesday(600)) == Self.tuesday(600))
        #expect(at(Self.tuesday(760)) == Self.tuesday(780))
        #expect(at(Self.tuesday(1200)) == Self.tuesday(480, day: 1))
        #expect(at(Self.tuesday(1200), .asap) == Self.tuesday(1200))
        #expect(at(Self.tuesday(1200), .today, MailWishes(when: .atOnce)) == Self.tuesday(1200))
        #expect(at(Self.tuesday(600), .today, MailWishes(when: .digest)) == nil)
        #expect(at(Self.tuesday(600), .asap, MailWishes(when: .digest)) == Self.tuesday(600))
    }

    @Test("A reminder comes before the due time, but not right after the message")
    func dueSoon() {
        let due = Self.tuesday(1020)
        func at(since: Timestamp, _ wishes: MailWishes = .standard) -> Timestamp? {
            MailTiming.dueSoonAt(due: due, since: since, wishes: wishes)
        }
        #expect(at(since: Self.tuesday(600)) == Self.tuesday(960))
        #expect(at(since: Self.tuesday(950)) == nil)
        #expect(at(since: Self.tuesday(600), MailWishes(dueSoonMinutes: 0)) == nil)
        #expect(at(since: Self.tuesday(600), MailWishes(off: [.dueSoon])) == nil)
    }

    @Test("Daily mails come at 8:30, at 4 and at closing, on workdays, up to two hours late")
    func rounds() throws {
        let hours = try Self.hours()
        func at(_ now: Timestamp, _ wishes: MailWishes = MailWishes(off: [])) -> [MailTiming.Round] {
            MailTiming.rounds(at: now, wishes: wishes, hours: hours).map(\.round)
        }
        #expect(at(Self.tuesday(509)) == [])
        #expect(at(Self.tuesday(510)) == [.morning])
        #expect(at(Self.tuesday(629)) == [.morning])
        #expect(at(Self.tuesday(630)) == [])
        #expect(at(Self.tuesday(960)) == [.afternoon])
        #expect(at(Self.tuesday(1020)) == [.afternoon, .endOfDay])
        #expect(at(Self.tuesday(1020), .standard) == [.endOfDay])
        #expect(at(Self.tuesday(510, day: 4)) == [], "Saturday")
    }
}
