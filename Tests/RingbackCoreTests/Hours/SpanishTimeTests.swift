import RingbackCore
import Testing

@Suite("Times typed in Spanish")
struct SpanishTimeTests {
    private static let day = [Span(opens: 480, closes: 1020)]

    @Test(
        "A time is read by its Spanish words",
        arguments: [
            ("3 y media", "15:30"), ("a las 4", "16:00"), ("las tres y cuarto", "15:15"), ("4 menos cuarto", "15:45"),
            ("9 de la mañana", "09:00"), ("4 de la tarde", "16:00"), ("4 p. m.", "16:00"), ("mediodía", "12:00"),
            ("al mediodia", "12:00"), ("once", "11:00"),
        ])
    func times(text: String, read: String) throws {
        let words = text.hasPrefix("a") ? String(text.drop { $0 != " " }) : text
        #expect(Span.clock(try #require(ClockText(words)).minutes(within: Self.day, after: 420)) == read)
    }

    @Test(
        "A requested time is read with its day",
        arguments: [
            ("mañana", "2026-11-25 08:00"), ("mañana a las tres y media", "2026-11-25 15:30"),
            ("mañana por la mañana", "2026-11-25 08:00"), ("el viernes", "2026-11-27 08:00"),
            ("miércoles a las 9", "2026-11-25 09:00"), ("miércoles 9", "2026-12-09 08:00"),
            ("lunes 9", "2026-11-30 09:00"),
            ("jueves al mediodía", "2026-11-26 12:00"), ("pasado mañana", "2026-11-26 08:00"),
            ("pasado mañana a las 3", "2026-11-26 15:00"), ("viernes por la tarde", "2026-11-27 13:00"),
            ("mañana temprano", "2026-11-25 08:00"), ("mañana en la tarde a las 4", "2026-11-25 16:00"),
            ("esta tarde", "2026-11-24 13:00"), ("mié, 2 dic, 15:00", "2026-12-02 15:00"),
            ("mié, 2 dic, 3:00 p.m.", "2026-12-02 15:00"), ("2 de diciembre", "2026-12-02 08:00"),
            ("el 2 de dic. a las 3 y media", "2026-12-02 15:30"), ("mar, 1 dic, 9:00", "2026-12-01 09:00"),
            ("mar, 2 mar", "2027-03-02 08:00"), ("lunes 7, 15:00", "2026-12-07 15:00"), ("lunes 7", "2026-12-07 08:00"),
            ("2 mar 2027", "2027-03-02 08:00"),
            ("en una hora", "2026-11-24 11:00"), ("en 20 minutos", "2026-11-24 10:20"),
            ("dentro de 2 horas", "2026-11-24 12:00"), ("en media hora", "2026-11-24 10:30"),
            ("hoy a las 4 de la tarde", "2026-11-24 16:00"),
        ])
    func wishes(text: String, read: String) throws {
        let hours = try OfficeHours(
            zone: "America/Chicago",
            week: Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, Self.day) }))
        let now = try hours.instant(typed: try #require(WallTime("2026-11-24T10:00")))
        let wall = hours.wallTime(at: try #require(WishedTime(text, .monthFirst)).instant(from: now, hours: hours))
        #expect("\(wall.day) \(wall.clock)" == read)
    }

    @Test(
        "Hours of a day are read",
        arguments: [("cerrado", ""), ("8 a 5", "08:00-17:00"), ("9 a 12, 1 a 5", "09:00-12:00 13:00-17:00")])
    func spans(text: String, read: String) throws {
        #expect(try ClockText.spans(text).map(\.description).joined(separator: " ") == read)
    }

    @Test(
        "Other Spanish text is not a time",
        arguments: [
            "la semana que viene", "cuando pueda", "mañana a las 12 de la noche",
            "lunes 2 de la noche", "el 6",
            "Mar 3", "1 mar",
        ])
    func none(text: String) { #expect(WishedTime(text, .monthFirst) == nil) }
}
