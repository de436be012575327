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
        words = ClockWords(hours: hours, country: country, now: now)
    }

    init(_ office: OfficeView, reader: PersonID, in language: Language, now: Timestamp) {
        self.init(
            hours: office.hours(of: reader), country: office.office.country, language: language, now: now,
            office: office.office.hours, released: office.releasedNumbers)
    }

    var zone: String { hours.zone }

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

    /// "9:12", "2:14"; "14:14" where that is the custom. Ambiguous times say which half of the day: "6:40 am", "8:05
    /// pm".
    func time(_ instant: Timestamp) -> String { words.time(instant) }

    func clock(_ minutes: Int) -> String { words.clock(minutes) }

    /// "today", "yesterday", "tomorrow", "Tue 24 Nov", "24 Nov 2025".
    func day(_ instant: Timestamp) -> String { words.day(instant) }

    func day(_ day: Workday) -> String { words.day(day) }

    /// "Tue 24 Nov"; in another year "24 Nov 2025".
    func date(_ day: Workday) -> String { words.date(day) }

    /// "9:12" today, else with the day: "yesterday 4:40", "Tue 24 Nov 9:12".
    func moment(_ instant: Timestamp) -> String { words.moment(instant) }

    /// Also names today: "today 9:12".
    func fullMoment(_ instant: Timestamp) -> String { words.dayAndClock(instant) }

    func isToday(_ instant: Timestamp) -> Bool { words.isToday(instant) }

    /// As a form takes it: "16:00" today, "2026-11-25T16:00" on another day.
    func typed(_ instant: Timestamp) -> String {
        let (wall, here) = (office.wallTime(at: instant), office.wallTime(at: now))
        return wall.day == here.day ? wall.clock : "\(wall.day)T\(wall.clock)"
    }

    /// The current time elsewhere, always with am or pm: "6:05 pm" may be no time to call. `nil` for an unknown zone.
    func clock(in zone: String) -> String? {
        guard let minutes = minutes(in: zone) else { return nil }
        guard words.saysTwelve, (7 * 60..<19 * 60).contains(minutes) else { return clock(minutes) }
        return clock(minutes) + (minutes < 12 * 60 ? " am" : " pm")
    }

    /// "18:05" in a zone, the same for every reader.
    func wallClock(in zone: String) -> String? { minutes(in: zone).map(Span.clock) }

    /// Whether a zone's clocks currently agree with the reader's own.
    func isTimeHere(_ zone: String) -> Bool { minutes(in: zone) == hours.wallTime(at: now).minutes }

    private func minutes(in zone: String) -> Int? {
        (try? OfficeHours(zone: zone, week: [.monday: [Span(opens: 0, closes: 1440)]]))?.wallTime(at: now).minutes
    }

    // MARK: Absences

    /// "Grace is away until Mon 14 Dec; Tom covers until Thu 3 Dec, then Ana."
    func away(_ notice: AwayNotice, _ names: [PersonID: String]) -> String { self(notice.sentence(names, words)) }

    /// "away until Mon 14 Dec, Tom covers".
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
