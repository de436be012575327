import RingbackCore
import RingbackTestSupport
import RingbackWords
import Testing

/// What callers hear, when it ends, and what the rule says of a day.
@Suite("Greetings")
struct GreetingTests {
    private static let day = Workday(year: 2026, month: 11, day: 24) ?? Workday(daysSince1970: 0)

    private static func hours() throws -> OfficeHours {
        try OfficeHours(
            zone: "America/Chicago",
            week: Dictionary(
                uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [Span(opens: 480, closes: 1080)]) }))
    }

    private static func at(_ clock: Int, _ day: Workday = day) throws -> Timestamp {
        try hours().instant(computed: WallTime(day: day, minutes: clock))
    }

    private static func read(
        _ typed: [(from: String, to: String)], on day: Workday? = nil, at clock: Int = 600
    ) throws -> [Opening] {
        try ReturnWindow.read(
            typed, on: day, name: "Grace", hours: hours(), clock: { Span.clock($0) }, now: at(clock))
    }

    private static func present(_ from: Int, _ to: Int, setAt: Int) throws -> Greeting {
        let window = Opening(day: day, opens: try at(from), closes: try at(to))
        return Greeting(
            id: GreetingID(at: try at(setAt), randomness: (1, 1)), of: PersonID(high: 1, low: 1), .present,
            windows: [window], from: try at(setAt), until: window.closes, texts: [.english: "…"],
            by: PersonID(high: 1, low: 1), at: try at(setAt))
    }

    @Test("A window without a day is of the next day on which it is still to come")
    func nextDay() throws {
        #expect(try Self.read([("15:30", "17:00")])[0].day == Self.day)
        #expect(try Self.read([("3:30", "5:00")])[0].opens == Self.at(930))
        // At 5:30 in the evening it is tomorrow's.
        #expect(try Self.read([("15:30", "17:00")], at: 1050)[0].day == Self.day.adding(days: 1))
    }

    @Test("What cannot be a window is refused in a sentence")
    func refusals() throws {
        #expect(throws: GreetingError.windowMissing) { try Self.read([]) }
        #expect(throws: GreetingError.windowBackwards) { try Self.read([("17:00", "15:30")]) }
        #expect(throws: GreetingError.windowsOverlap) { try Self.read([("9:00", "11:00"), ("10:00", "12:00")]) }
        #expect(throws: GreetingError.timeUnreadable("soon")) { try Self.read([("soon", "17:00")]) }
        #expect(throws: GreetingError.outsideHours(name: "Grace", hours: "08:00–18:00")) {
            try Self.read([("19:00", "20:00")])
        }
        #expect(throws: GreetingError.windowOver) { try Self.read([("8:00", "9:00")], on: Self.day) }
        #expect(throws: GreetingError.windowsOnTwoDays) {
            try Self.read([("2026-11-24T15:00", "2026-11-25T16:00")])
        }
    }

    @Test("A present greeting ends with its last window, and nothing then holds")
    func ends() throws {
        let greeting = try Self.present(930, 1020, setAt: 540)
        #expect(try [greeting].live(at: Self.at(1019)) == greeting)
        #expect(try [greeting].live(at: Self.at(1020)) == nil)
        #expect(try greeting.window(for: Self.at(600))?.closes == Self.at(1020))
    }

    @Test("The words are those of the standard, with the times filled in, in both languages")
    func words() throws {
        let office = Office(
            id: OfficeID(high: 1, low: 1), name: "Miller Rowe", country: "US", hours: try Self.hours())
        let windows = [Opening(day: Self.day, opens: try Self.at(930), closes: try Self.at(1020))]
        let text = GreetingText(
            "Grace Lee", office: office, hours: office.hours, in: .english, now: try Self.at(540))
        #expect(
            text.present(windows).contains("I will return your call between 3:30 PM and 5:00 PM today. If you are not"))
        #expect(
            text.absent(back: try Self.at(480, Self.day.adding(days: 20)), cover: "Tom").contains(
                "will return on Monday, December 14 at 8:00 AM. If you need immediate assistance please press # for Tom."
            ))
        #expect(!text.standard.contains("PM"))
    }

    @Test("The rule names the paid hours in which callers heard nothing current")
    func rule() throws {
        func findings(_ greetings: [Greeting], away: [GreetingCurrent.Stretch] = [], now: Int = 1080) throws
            -> [Finding]
        {
            let facts = GreetingCurrent.Facts(
                PersonID(high: 1, low: 1), name: "Grace", paid: try Self.hours().openings(on: Self.day), away: away,
                greetings: greetings, neverPromises: false)
            return GreetingCurrent.findings(on: Self.day, [facts], until: try Self.at(now)) { instant in
                (try? Self.hours().wallTime(at: instant).writtenClock) ?? .none
            }
        }
        #expect(try findings([Self.present(1020, 1080, setAt: 480)]).isEmpty)
        // Within a quarter of an hour nobody is blamed.
        #expect(try findings([Self.present(1020, 1080, setAt: 490)]).isEmpty)
        let early = try findings([Self.present(930, 1020, setAt: 480)])
        #expect(
            early.map(\.evidence.description) == [
                "Grace’s greeting ended at 17:00, and no other was set: 17:00 to 18:00."
            ])
        #expect(try findings([]).first?.at == Self.at(480))
        #expect(try findings([Self.present(930, 1020, setAt: 480)], now: 1000).isEmpty)
        // Away, the hours of a return are the wrong thing to say.
        let away = GreetingCurrent.Stretch(from: try Self.at(0), until: try Self.at(1440))
        #expect(try findings([Self.present(1020, 1080, setAt: 480)], away: [away]).count == 1)
    }

    @Test("Calls that do not fit the published hours are counted, and a long enough stretch is found")
    func load() throws {
        let windows = [Opening(day: Self.day, opens: try Self.at(930), closes: try Self.at(960))]
        let full = ReturnLoad(calls: 9, callSeconds: [], windows: windows, now: try Self.at(600))
        #expect(full.minutesNeeded == 54 && full.minutesLeft == 30 && !full.fits && !full.isOwnMedian)
        let quick = ReturnLoad(
            calls: 9, callSeconds: [60, 90, 120, 180, 600], windows: windows, now: try Self.at(600))
        #expect(quick.minutesEach == 2 && quick.fits && quick.isOwnMedian)
        let stretch = full.newWindow(hours: try Self.hours(), now: try Self.at(600))
        #expect(try stretch?.opens == Self.at(600) && stretch?.closes == Self.at(660))
    }

    @Test("A calendar is folded at 75 bytes, escaped and in UTC")
    func calendar() throws {
        let calendar = BookedCalendar(
            name: "Calls; for Ñandú, at the office whose name is so long that it takes more than one line",
            events: [
                BookedCalendar.Event(
                    id: "one", opens: try Self.at(930), closes: try Self.at(1020), changed: try Self.at(480),
                    summary: "Return\ncalls")
            ])
        let lines = calendar.text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.contains { $0.hasPrefix(" ") })
        #expect(calendar.text.contains("DTSTART:20261124T213000Z\r\n"))
        #expect(calendar.text.contains("Calls\\; for Ñandú\\,") && calendar.text.contains("SUMMARY:Return\\ncalls\r\n"))
    }
}
