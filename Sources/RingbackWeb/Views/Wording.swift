import Foundation
import RingbackCore
import RingbackDesk
import RingbackWords

/// How times and numbers are worded for one reader: in their zone, as their country writes them, relative to now.
///
/// Everything here is pure, so that a page and the live stream say the same.
struct Wording: Sendable {
    let now: Timestamp
    let numbers: NumberFormat
    let language: Language
    private let hours: OfficeHours
    /// The office's: typed times are on its clock.
    private let office: OfficeHours
    private let words: ClockWords

    /// - Parameter hours: the reader's; only the zone matters here.
    init(
        hours: OfficeHours, country: String, language: Language = .english, now: Timestamp,
        office: OfficeHours? = nil, released: Set<String> = []
    ) {
        self.language = language
        self.hours = hours
        self.office = office ?? hours
        self.now = now
        numbers = NumberFormat(country: country, released: released)
        words = ClockWords(hours: hours, country: country, language: language, now: now)
    }

    init(_ office: OfficeView, reader: PersonID, in language: Language, now: Timestamp) {
        self.init(
            hours: office.hours(of: reader), country: office.office.country, language: language, now: now,
            office: office.office.hours, released: office.releasedNumbers)
    }

    var zone: String { hours.zone }

    /// On the office’s clock.
    var today: Workday { office.workday(at: now) }

    // MARK: Phrases

    /// A text of the program in the reader's language.
    func callAsFunction(_ text: Phrase.Text, context: StaticString? = nil) -> String {
        language(say(text, context: context))
    }

    func callAsFunction(_ phrase: Phrase) -> String { language(phrase) }

    func callAsFunction(_ count: Int, one: Phrase.Text, other: Phrase.Text) -> String {
        language(say(count, one: one, other: other))
    }

    // MARK: Times

    /// "9:12 AM", "14:14": where clocks go to twelve, the half of the day is always said.
    func time(_ instant: Timestamp) -> String { words.time(instant) }

    func clock(_ minutes: Int) -> String { words.clock(minutes) }

    /// "today", "yesterday", "tomorrow", "Tue, Nov 24", "Nov 24, 2025".
    func day(_ instant: Timestamp) -> String { words.day(instant) }

    func day(_ day: Workday) -> String { words.day(day) }

    /// "Tue, Nov 24"; in another year "Nov 24, 2025".
    func date(_ day: Workday) -> String { words.date(day) }

    /// The day of an instant on the office’s clock.
    func dateAlone(_ instant: Timestamp) -> String { words.date(office.workday(at: instant)) }

    /// "9:12 AM" today, else with the day: "yesterday 4:40 PM", "Tue, Nov 24, 9:12 AM".
    func moment(_ instant: Timestamp) -> String { words.moment(instant) }

    /// Also names today: "today 9:12 AM".
    func fullMoment(_ instant: Timestamp) -> String { words.dayAndClock(instant) }

    /// In a column: "2:40 PM" today, "Mon 2:40 PM" within a week, else "Nov 24".
    func brief(_ instant: Timestamp) -> String { words.brief(instant) }

    /// The same without the time of another day: "Thu".
    func briefDay(_ instant: Timestamp) -> String { words.briefDay(instant) }

    /// Stays true on paper: "Tue, Nov 24, 5:00 PM".
    func dated(_ instant: Timestamp) -> String { words.dated(instant) }

    /// "40 min late", "5 hr late", "1 day late": in steps, so that it holds for a while.
    func late(since due: Timestamp) -> String {
        let minutes = Int(now.seconds(since: due)) / 60
        return minutes < 10
            ? self("late")
            : minutes < 60
                ? self("\(minutes / 10 * 10) min late")
                : minutes < 1440
                    ? self("\(minutes / 60) hr late")
                    : self(minutes / 1440, one: "1 day late", other: "\(minutes / 1440) days late")
    }

    /// When ``late(since:)`` will say something else.
    func turnsLater(since due: Timestamp) -> Timestamp {
        let minutes = Int(now.seconds(since: due)) / 60
        let step = minutes < 60 ? 10 : minutes < 1440 ? 60 : 1440
        return due.adding(seconds: Int64((minutes / step + 1) * step * 60))
    }

    /// From the day on which a week starts in the office's country.
    var week: [Weekday] { words.format.week }

    /// "h:mm a|AM|PM|America/Chicago": how a script writes a time of its own, and where.
    var clockPattern: String { ([words.format.pattern] + words.format.halves + [office.zone]).joined(separator: "|") }

    func isToday(_ instant: Timestamp) -> Bool { words.isToday(instant) }

    /// As a form takes it: "16:00" today, "2026-11-25T16:00" on another day.
    func typed(_ instant: Timestamp) -> String {
        let (wall, here) = (office.wallTime(at: instant), office.wallTime(at: now))
        return wall.day == here.day ? wall.clock : "\(wall.day)T\(wall.clock)"
    }

    /// The current time elsewhere; `nil` for an unknown zone.
    func clock(in zone: String) -> String? { minutes(in: zone).map(clock) }

    /// "18:05" in a zone, the same for every reader.
    func wallClock(in zone: String) -> String? { minutes(in: zone).map(Span.clock) }

    /// Whether a zone's clocks currently agree with the reader's own.
    func isTimeHere(_ zone: String) -> Bool { minutes(in: zone) == hours.wallTime(at: now).minutes }

    private func minutes(in zone: String) -> Int? {
        (try? OfficeHours(zone: zone, week: [.monday: [Span(opens: 0, closes: 1440)]]))?.wallTime(at: now).minutes
    }

    // MARK: Absences

    /// "Grace is away until Mon, Dec 14; Tom covers until Thu, Dec 3, then Ana."
    func away(_ notice: AwayNotice, _ names: [PersonID: String]) -> String { self(notice.sentence(names, words)) }

    /// "away until Mon, Dec 14, Tom covers".
    func awayShort(_ notice: AwayNotice, _ names: [PersonID: String]) -> String { self(notice.short(names, words)) }

    /// All of it, read back to the person who set it.
    /// - Parameter back: the absent person's hours: they are back when those open.
    func plan(
        _ notice: AwayNotice, from: Timestamp?, names: [PersonID: String], back: OfficeHours
    ) -> String {
        self(notice.sentence(names, words, from: from, back: back))
    }

    // MARK: Counts

    /// "1:20", "1:02:09".
    static func waited(_ seconds: Int) -> String {
        let seconds = max(0, seconds)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        if seconds < 3600 { return "\(seconds / 60):\(two(seconds % 60))" }
        return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }

    /// "Jamie, Lou and Max".
    func list(_ names: [String]) -> String {
        names.count < 2
            ? names.joined()
            : self("\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])")
    }
}
