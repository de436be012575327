import RingbackCore
import RingbackWords
import Testing

@Suite("Mails about complaints")
struct ComplaintLetterTests {
    private static let at = Timestamp(milliseconds: 1_795_533_120_000)

    private static func matter(_ kind: ComplaintNews.Kind, _ change: (inout Complaint) -> Void = { _ in }) throws
        -> LetterMatter
    {
        let ana = PersonID(high: 1, low: 1)
        var one = Complaint(
            id: ComplaintID(high: 2, low: 1), kind: .complaint, about: .person,
            source: .init(name: "John Smith", contact: nil, channel: .desk, at: at), registeredBy: ana, at: at,
            said: "He hung up on me", observed: .init(what: "Ended the call"), handler: ana)
        change(&one)
        let hours = try OfficeHours(zone: "America/Chicago", week: [.monday: [Span(opens: 480, closes: 1020)]])
        var matter = LetterMatter(
            office: "Miller Rowe", reader: ana,
            clock: ClockWords(hours: hours, country: "US", language: .english, now: at), names: [:],
            links: LetterLinks(home: "https://phones.example.com", token: "t"))
        matter.complaint = ComplaintLetter(
            news: ComplaintNews(kind, of: one.id), complaint: one, person: "Ana", handler: "Dana")
        return matter
    }

    @Test("Whom it concerns reads the words, what was observed, who handles it, and can open it")
    func concerns() throws {
        let letter = Letters.write(.complaint, try Self.matter(.concerns))
        #expect(letter.subject == "A complaint about a call of yours")
        #expect(letter.blocks.contains(.quote("He hung up on me")) && letter.blocks.contains(.quote("Ended the call")))
        #expect(letter.blocks.contains(.paragraph("You can answer it and dispute it. Dana handles it.")))
    }

    @Test("A complaint about a wait says that it is not about them; one about manner, that it is counted apart")
    func others() throws {
        let wait = Letters.write(.complaint, try Self.matter(.concerns) { $0.about = .wait })
        #expect(wait.blocks.contains(.paragraph("It is about a wait, not about you. Dana handles it.")))
        let manner = Letters.write(.complaint, try Self.matter(.concerns) { $0.isManner = true })
        #expect(manner.blocks.contains { "\($0)".contains("counted apart") })
    }

    @Test("Without particulars, no word that anybody said is in it")
    func bare() throws {
        for kind in [ComplaintNews.Kind.concerns, .handle, .decide, .decided, .answered, .overdue, .settled] {
            var matter = try Self.matter(kind)
            matter.isBare = true
            let letter = Letters.write(.complaint, matter)
            #expect(!letter.blocks.contains { "\($0)".contains("hung up") || "\($0)".contains("Ended") })
        }
    }
}
