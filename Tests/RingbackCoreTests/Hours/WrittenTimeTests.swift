import RingbackCore
import RingbackWords
import Testing

@Suite("Days and times within a phrase")
struct WrittenTimeTests {
    private static func reader(_ language: String, _ country: String) throws -> Language {
        try #require(Language(code: language)).read(in: country)
    }

    @Test(
        "A refusal is written as its reader writes days and times",
        arguments: [
            ("en", "US", "The office is closed then. Choose a time from 8:00 AM to 5:00 PM."),
            ("en", "GB", "The office is closed then. Choose a time from 08:00 to 17:00."),
        ])
    func times(language: String, country: String, read: String) throws {
        let error = ExcuseError.closed(from: 480, to: 1020)
        #expect(try Self.reader(language, country)(error.sentence) == read)
    }

    @Test("A date in a refusal is no date of a program")
    func dates() throws {
        let day = try #require(Workday("2026-11-30"))
        let sentence = ExcuseError.noWorkday(day).sentence
        let english = try Self.reader("en", "US")(sentence)
        #expect(english == "The office is closed on Monday, Nov 30, 2026. Choose a workday.")
        #expect(try Self.reader("es", "MX")(sentence).contains("30 nov 2026"))
    }

    @Test("Kept once, evidence is read by each reader’s clock")
    func kept() throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: [.tuesday: [Span(opens: 480, closes: 1020)]])
        let at = try hours.instant(typed: try #require(WallTime("2026-11-24T15:30")))
        let times = WrittenTimes(hours: hours, now: at)
        let evidence = say("A call of \(times.dated(at)), \(Span(opens: 480, closes: 1020).written).")
        let kept = Phrase(kept: evidence.kept)
        for phrase in [evidence, kept] {
            let read = try Self.reader("en", "US")(phrase)
            #expect(read == "A call of Tue, Nov 24, 3:30 PM, 8:00 AM–5:00 PM.")
            #expect(try Self.reader("en", "GB")(phrase).contains("15:30, 08:00–17:00"))
            #expect(try Self.reader("es", "MX")(phrase).contains("24 de nov"))
        }
        // What was kept by an older version is text.
        let old = #"{"words":{"fills":[{"text":{"_0":"5:00 PM"}}],"key":"Due {0}."}}"#
        #expect(Phrase(kept: old).description == "Due 5:00 PM.")
    }
}
