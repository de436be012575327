import Foundation
import RingbackWords
import Testing

@testable import RingbackCore

@Suite("Clock format")
struct ClockFormatTests {
    static let locales = [
        "en_US", "en_GB", "en_CA", "en_IN", "en_AU", "es_ES", "es_MX", "es_US", "es_AR", "de_DE", "fr_FR", "pt_BR",
    ]

    private static func format(_ locale: String) -> ClockFormat {
        ClockFormat.of(language: String(locale.prefix(2)), country: String(locale.suffix(2)))
    }

    /// Wednesday 2026-11-25, 17:57 in a zone.
    private static func words(_ zone: String, _ country: String, _ language: String) throws -> (ClockWords, Timestamp) {
        let hours = try OfficeHours(zone: zone, week: [.monday: [Span(opens: 0, closes: 1440)]])
        let at = try hours.instant(typed: try #require(WallTime("2026-11-25T17:57")))
        let now = at.adding(seconds: -5 * 86_400)
        let language = try #require(Language(code: language))
        return (ClockWords(hours: hours, country: country, language: language, now: now), at)
    }

    @Test(
        "A time reads as the country writes it, in the reader's language",
        arguments: [
            ("America/Chicago", "US", "en", "Wed, Nov 25, 5:57 PM"), ("Europe/London", "GB", "en", "Wed 25 Nov, 17:57"),
            ("Europe/Madrid", "ES", "es", "mié, 25 nov, 17:57"),
            ("America/Mexico_City", "MX", "es", "mié 25 de nov, 5:57 p.m."),
            ("America/Chicago", "US", "es", "mié 25 de nov, 5:57 p.m."),
        ])
    func countries(zone: String, country: String, language: String, text: String) throws {
        let (words, at) = try Self.words(zone, country, language)
        #expect(words.moment(at) == text)
        #expect(words.dated(at) == text)
    }

    @Test("500 dates read as ICU writes them", arguments: locales)
    func likeICU(locale: String) throws {
        let formatter = DateFormatter()
        // Spanish of the United States is written as in Mexico: the day before the month.
        formatter.locale = Locale(identifier: locale == "es_US" ? "es_MX" : locale)
        formatter.timeZone = .gmt
        let format = Self.format(locale)
        var random = SystemRandomNumberGenerator()
        for number in 0..<500 {
            // Each minute of a day and each day of some years are among them over time; the first days always are.
            let day = Workday(
                daysSince1970: number < 366 ? 20_500 + Int64(number) : .random(in: -20_000...40_000, using: &random))
            let minutes = number * 1439 / 499
            let date = Date(timeIntervalSince1970: Double(day.daysSince1970 * 86_400 + Int64(minutes) * 60))
            func asICU(_ template: String) -> String {
                formatter.setLocalizedDateFormatFromTemplate(template)
                return ClockFormat.plain(formatter.string(from: date))
            }
            #expect(format.clock(minutes) == asICU("jm"))
            #expect(format.date(day) == asICU("EEEMMMd"))
            #expect(format.dateAndYear(day) == asICU("yMMMd"))
        }
    }

    @Test("No two minutes of a day read alike, in any country", arguments: ["en", "es"])
    func neverAmbiguous(language: String) {
        for region in Locale.Region.isoRegions where region.identifier.count == 2 {
            let format = ClockFormat.of(language: language, country: region.identifier)
            let texts = (0..<1440).map(format.clock)
            #expect(Set(texts).count == 1440, "\(region.identifier)")
            #expect(!texts.contains { $0.contains("\u{202F}") || $0.contains("\u{A0}") }, "\(region.identifier)")
            #expect(format.clock(1440) == format.clock(0))
        }
    }

    @Test("What is printed is understood when typed", arguments: locales)
    func understood(locale: String) {
        let format = Self.format(locale)
        #expect(
            (0..<1440).allSatisfy { minutes in
                ClockText(format.clock(minutes)).map { $0.minutes == minutes || $0.isEitherHalf } == true
            })
    }

    @Test("An unknown language is written in English, an unknown country goes to 24")
    func unknown() {
        let day = Workday(daysSince1970: 20_782)
        for language in ["tlh", "", "../../etc", "xx-YY"] {
            #expect(ClockFormat.of(language: language, country: "US").date(day) == "Wed, Nov 25")
            #expect(ClockFormat.of(language: language, country: "DE").clock(1077) == "17:57")
            for country in ["ZZ", "", "??", "@calendar=buddhist"] {
                #expect(ClockFormat.of(language: language, country: country).clock(1077) == "17:57")
            }
        }
        #expect(ClockFormat.of(language: "es-419", country: "mx").clock(1077) == "5:57 p.m.")
        #expect(ClockFormat.of(language: "en", country: "DE").clock(1077) == "17:57")
        #expect(ClockFormat.of(language: "en", country: "TH").dateAndYear(day) == "25 Nov 2026")
    }

    @Test(
        "A week starts where it starts there",
        arguments: [
            ("US", Weekday.sunday), ("MX", .sunday), ("GB", .monday), ("DE", .monday), ("EG", .saturday),
        ])
    func week(country: String, first: Weekday) {
        let week = ClockFormat.of(language: "en", country: country).week
        #expect(week.first == first)
        #expect(Set(week).count == 7)
        #expect(zip(week, week.dropFirst()).allSatisfy { $0.next == $1 })
    }

    @Test("Made formats are kept, and more than are kept are made")
    func cache() {
        #expect(ClockFormat.of(language: "en", country: "US") === ClockFormat.of(language: "en", country: "US"))
        for number in 0..<200 {
            #expect(ClockFormat.of(language: "en-\(number)", country: "US").clock(552) == "9:12 AM")
        }
    }
}
