import RingbackCore
import RingbackWords
import Testing

@Suite("Letters in Spanish")
struct SpanishLettersTests {
    private static let spanish = Language(code: "es") ?? .english

    private static func clock() throws -> ClockWords {
        let hours = try OfficeHours(zone: "America/Chicago", week: [.monday: [Span(opens: 480, closes: 1020)]])
        return ClockWords(hours: hours, country: "MX", language: spanish, now: LettersTests.now)
    }

    @Test("A date within a sentence has its article, and today has none")
    func article() throws {
        let clock = try Self.clock()
        #expect(clock.dayAndTime(LettersTests.now.adding(seconds: 3 * 86_400)).hasPrefix("el vie 27 de nov, "))
        #expect(clock.dayAndTime(LettersTests.now).hasPrefix("hoy, "))
        #expect(clock.onDate(LettersTests.now) == "el mar 24 de nov")
    }

    @Test("A sentence that ends with “p.m.” has one period")
    func period() throws {
        var matter = try LettersTests.matter(LettersTests.message(), language: Self.spanish)
        matter.clock = try Self.clock()
        matter.message?.closing = Closing(
            outcome: .talked, by: LettersTests.ana, at: LettersTests.now, reason: "")
        let text = LetterText.write(Letters.write(.returned, matter))
        #expect(text.contains("p.m.\n"))
        #expect(!text.contains(".."))
    }
}
