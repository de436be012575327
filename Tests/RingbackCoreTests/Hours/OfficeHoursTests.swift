import Foundation
import RingbackCore
import RingbackWords
import Testing

@Suite("Office hours")
struct OfficeHoursTests {
    static let weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    static func office(
        _ zone: String = "Europe/Berlin", _ spans: [String] = ["08:00-12:00", "13:00-17:00"],
        days: [Weekday] = weekdays, holidays: [String] = []
    ) throws -> OfficeHours {
        let spans = try spans.map { try #require(Span($0)) }
        return try OfficeHours(
            zone: zone, week: Dictionary(uniqueKeysWithValues: days.map { ($0, spans) }),
            holidays: Dictionary(uniqueKeysWithValues: holidays.map { (try day($0), "holiday") }))
    }

    static func day(_ text: String) throws -> Workday { try #require(Workday(text)) }

    static func at(_ text: String, _ hours: OfficeHours) throws -> Timestamp {
        try hours.instant(typed: #require(WallTime(text)))
    }

    static func shown(_ instant: Timestamp?, _ hours: OfficeHours) -> String? {
        instant.map { hours.wallTime(at: $0) }.map { "\($0.day) \($0.clock)" }
    }

    private func refusal(_ body: () throws -> Void) -> HoursError? {
        do {
            try body()
            return nil
        } catch {
            return error as? HoursError
        }
    }

    // MARK: What is refused

    @Test(
        "A zone must be in the database, spelled exactly",
        arguments: [
            "", "Nope/Nope", "europe/berlin", "EST", "GMT+5", "../../etc/passwd", "posix/Europe/Berlin", "Berlin",
            String(repeating: "A/", count: 5000),
        ])
    func unknownZone(name: String) {
        #expect(refusal { _ = try Self.office(name) } == .unknownZone(name))
    }

    @Test("Old and linked zone names are accepted", arguments: ["US/Eastern", "Asia/Calcutta", "UTC", "Etc/UTC"])
    func linkedZone(name: String) throws {
        #expect(try Self.office(name).zone == name)
    }

    @Test("Overlapping spans are refused, naming both")
    func overlapping() {
        let error = refusal { _ = try Self.office("UTC", ["13:00-17:00", "08:00-13:01"], days: [.tuesday]) }
        #expect(
            error?.sentence.description
                == "On Tuesday, 08:00–13:01 and 13:00–17:00 overlap. Combine them, or end one before the other begins."
        )
    }

    @Test("A span past midnight is refused, proposing two spans")
    func overnight() {
        let error = refusal { _ = try Self.office("UTC", ["22:00-06:00"], days: [.sunday]) }
        #expect(
            error?.sentence.description
                == "Sunday 22:00–06:00 goes past midnight. Enter it as two: Sunday from 22:00 to 24:00, and Monday from "
                + "00:00 to 06:00.")
    }

    @Test("Spans outside the day or of no length are refused")
    func outsideDay() {
        for span in [Span(opens: -1, closes: 60), Span(opens: 0, closes: 1441), Span(opens: 60, closes: 60)] {
            #expect(
                refusal { _ = try OfficeHours(zone: "UTC", week: [.monday: [span]]) } == .outsideDay(.monday, span))
        }
    }

    @Test("Adjacent spans are merged")
    func touching() throws {
        let hours = try Self.office("UTC", ["12:00-17:00", "08:00-12:00"])
        #expect(hours.spans(on: .monday) == [Span(opens: 480, closes: 1020)])
    }

    @Test("Missing hours, too many spans and long holiday names are refused")
    func limits() throws {
        #expect(refusal { _ = try OfficeHours(zone: "UTC", week: [:]) } == .noSpans)
        #expect(refusal { _ = try OfficeHours(zone: "UTC", week: [.monday: []]) } == .noSpans)
        let many = (0..<13).map { Span(opens: $0 * 60, closes: $0 * 60 + 30) }
        #expect(
            refusal { _ = try OfficeHours(zone: "UTC", week: [.monday: many]) } == .tooManySpans(.monday, limit: 12))
        let day = try Self.day("2026-12-25")
        let long = [day: String(repeating: "x", count: 101)]
        #expect(
            refusal {
                _ = try OfficeHours(zone: "UTC", week: [.monday: [Span(opens: 0, closes: 60)]], holidays: long)
            } == .holidayName(day, limit: 100))
    }

    @Test("Hours that never open within a year are refused, and no search runs forever")
    func neverOpens() throws {
        let start = try Self.day("2026-01-01")
        var holidays: [Workday: String] = [:]
        for number in 0..<400 { holidays[start.adding(days: number)] = "closed" }
        let hours = try OfficeHours(zone: "UTC", week: [.monday: [Span(opens: 480, closes: 1020)]], holidays: holidays)
        #expect(refusal { try hours.validate(on: start) } == .neverOpens(after: start))
        let at = try Self.at("2026-01-05 10:00", hours)
        #expect(hours.nextOpening(after: at) == nil)
        #expect(hours.nextWorkday(after: start) == nil)
        #expect(hours.add(officeSeconds: 1, to: at) == nil)
        #expect(hours.add(officeSeconds: .max, to: at) == nil)
        for code in Code.allCases { #expect(DueTime.due(code: code, filedAt: at, hours: hours) == nil) }
        #expect(refusal { try hours.validate(on: start.adding(days: 60)) } == nil)
    }

    @Test("An office that never closes has no next opening, and counts all time")
    func alwaysOpen() throws {
        let hours = try Self.office("UTC", ["00:00-24:00"], days: Weekday.allCases)
        let at = try Self.at("2026-06-03 10:00", hours)
        #expect(hours.nextOpening(after: at) == nil)
        #expect(hours.isOpen(at: at))
        #expect(hours.add(officeSeconds: 90_000, to: at) == at.adding(seconds: 90_000))
        #expect(hours.officeSeconds(from: at, to: at.adding(seconds: 90_000)) == 90_000)
    }

    // MARK: Typed times

    @Test("A typed time in a skipped hour is refused, naming that hour")
    func skippedHour() throws {
        let hours = try Self.office()
        let error = refusal { _ = try Self.at("2026-03-29T02:30", hours) }
        #expect(
            error?.sentence.description
                == "02:30 on Mar 29, 2026 does not exist in Europe/Berlin: the clocks go from 02:00 straight to 03:00. "
                + "Choose 03:00 or later.")
        let computed = try hours.instant(computed: #require(WallTime("2026-03-29T02:30")))
        #expect(Self.shown(computed, hours) == "2026-03-29 03:00")
    }

    @Test("Half-hour changes skip half an hour")
    func lordHowe() throws {
        let hours = try Self.office("Australia/Lord_Howe")
        let error = refusal { _ = try Self.at("2026-10-04 02:15", hours) }
        #expect(error?.sentence.description.contains("from 02:00 straight to 02:30") == true)
        #expect(Self.shown(try Self.at("2026-10-04 02:30", hours), hours) == "2026-10-04 02:30")
    }

    @Test("A skipped midnight moves the start of the day")
    func missingMidnight() throws {
        let hours = try Self.office("America/Sao_Paulo", ["00:00-06:00"], days: Weekday.allCases)
        let opening = hours.opening(on: try Self.day("2018-11-04"))
        #expect(Self.shown(opening, hours) == "2018-11-04 01:00")
        #expect(refusal { _ = try Self.at("2018-11-04 00:30", hours) }?.code == "hours.skipped-time")
    }

    @Test("A time shown twice is the first of the two")
    func repeatedHour() throws {
        let hours = try Self.office()
        let first = try Self.at("2026-10-25 02:30", hours)
        #expect(Self.shown(first.adding(seconds: 3600), hours) == "2026-10-25 02:30")
        #expect(first.rfc3339 == "2026-10-25T00:30:00.000Z")
    }

    @Test("Samoa's 30 December 2011 is not a workday, and is refused when typed")
    func skippedDay() throws {
        let hours = try Self.office("Pacific/Apia")
        let day = try Self.day("2011-12-30")
        #expect(day.weekday == .friday)
        #expect(!hours.isWorkday(day))
        #expect(hours.opening(on: day) == nil)
        #expect(hours.nextWorkday(after: try Self.day("2011-12-29")) == (try Self.day("2012-01-02")))
        for time in ["2011-12-30 00:00", "2011-12-30 09:00", "2011-12-30 23:59"] {
            #expect(refusal { _ = try Self.at(time, hours) } == .skippedDay(day, zone: "Pacific/Apia"))
        }
    }

    @Test(
        "Other text is not a time of day",
        arguments: [
            "2026-03-29", "02:30", "2026-02-30 10:00", "2026-03-29T25:00", "2026-03-29T2:3", "2026-03-29T24:01", "",
            "2026-03-29T+2:30", "2026-03-29T٠٢:٣٠",
        ])
    func unreadable(text: String) {
        #expect(WallTime(text) == nil)
    }

    // MARK: Deadlines

    @Test("Code 2 is due as the workday closes, even half an hour after the call")
    func sameDay() throws {
        let hours = try Self.office()
        for time in ["06:00", "09:00", "12:30", "16:59"] {
            let due = DueTime.due(code: .today, filedAt: try Self.at("2026-11-24 \(time)", hours), hours: hours)
            #expect(Self.shown(due, hours) == "2026-11-24 17:00")
        }
    }

    @Test("After hours it is due the next workday, skipping weekends and holidays")
    func afterHours() throws {
        let hours = try Self.office(holidays: ["2026-12-25", "2026-12-28"])
        for time in ["2026-12-24 17:00", "2026-12-24 23:00", "2026-12-26 09:00", "2026-12-28 12:00"] {
            let due = DueTime.due(code: .today, filedAt: try Self.at(time, hours), hours: hours)
            #expect(Self.shown(due, hours) == "2026-12-29 17:00")
        }
    }

    @Test("Code 1 takes an office hour, without lunch")
    func asap() throws {
        let hours = try Self.office()
        let due = DueTime.due(code: .asap, filedAt: try Self.at("2026-11-24 11:30", hours), hours: hours)
        #expect(Self.shown(due, hours) == "2026-11-24 13:30")
        let night = DueTime.due(code: .asap, filedAt: try Self.at("2026-11-27 20:00", hours), hours: hours)
        #expect(Self.shown(night, hours) == "2026-11-30 09:00")
    }

    @Test("Code 3 is due on the fifth workday and code 4 on the second, counting the first")
    func later() throws {
        let hours = try Self.office()
        let monday = try Self.at("2026-11-23 10:00", hours)
        #expect(
            Self.shown(DueTime.due(code: .sometime, filedAt: monday, hours: hours), hours) == "2026-11-27 17:00")
        #expect(
            Self.shown(DueTime.due(code: .undecided, filedAt: monday, hours: hours), hours) == "2026-11-24 17:00")
    }

    @Test("The office's own standard changes the deadlines")
    func parameters() throws {
        let hours = try Self.office()
        var promptness = Promptness.standard
        promptness.asap = 900
        promptness.sometime = 1
        let at = try Self.at("2026-11-23 10:00", hours)
        #expect(
            Self.shown(DueTime.due(code: .asap, filedAt: at, hours: hours, promptness: promptness), hours)
                == "2026-11-23 10:15")
        #expect(
            Self.shown(DueTime.due(code: .sometime, filedAt: at, hours: hours, promptness: promptness), hours)
                == "2026-11-23 17:00")
    }

    /// Two long days with a lunch, and a short one.
    static func threeDays() throws -> OfficeHours {
        try OfficeHours(
            zone: "Europe/Berlin",
            week: [
                .monday: [Span(opens: 480, closes: 720), Span(opens: 780, closes: 1020)],
                .wednesday: [Span(opens: 480, closes: 720), Span(opens: 780, closes: 1020)],
                .friday: [Span(opens: 480, closes: 720)],
            ])
    }

    @Test("An untouched entry is to be looked at again after its code's limit")
    func lookAgain() throws {
        let hours = try Self.threeDays()
        func again(_ code: Code, _ time: String) throws -> String? {
            Self.shown(DueTime.lookAgain(code: code, touched: try Self.at(time, hours), hours: hours), hours)
        }
        // ASAP: a quarter of an hour of the office.
        #expect(try again(.asap, "2026-11-23 11:30") == "2026-11-23 11:45")
        #expect(try again(.asap, "2026-11-23 11:55") == "2026-11-23 13:10")
        // Today: at noon, or as the office opens after it, or as it closes before.
        #expect(try again(.today, "2026-11-23 09:00") == "2026-11-23 13:00")
        #expect(try again(.today, "2026-11-23 15:00") == "2026-11-25 13:00")
        #expect(try again(.today, "2026-11-25 15:00") == "2026-11-27 12:00")
        // Sometime: five workdays later.
        #expect(try again(.sometime, "2026-11-23 10:00") == "2026-12-04 10:00")
        #expect(try again(.undecided, "2026-11-23 10:00") == "2026-12-04 10:00")
    }

    @Test("What nobody has decided on is to be looked at again when a clean copy is made")
    func cleanCopy() throws {
        let hours = try Self.threeDays()
        let (touched, now) = (try Self.at("2026-11-23 10:00", hours), try Self.at("2026-11-23 16:00", hours))
        func isToLookAgain(_ code: Code, copied: String?) throws -> Bool {
            DueTime.isToLookAgain(
                code: code, touched: touched, copied: try copied.map { try Self.at($0, hours) }, at: now, hours: hours)
        }
        #expect(try !isToLookAgain(.undecided, copied: nil))
        #expect(try !isToLookAgain(.undecided, copied: "2026-11-23 09:00"))
        #expect(try isToLookAgain(.undecided, copied: "2026-11-23 15:00"))
        #expect(try !isToLookAgain(.sometime, copied: "2026-11-23 15:00"))
    }

    @Test("A call back is waited for as long as its code says, to the same time of day or as that day closes")
    func waiting() throws {
        let hours = try Self.threeDays()
        func again(_ code: Code, _ time: String) throws -> String? {
            Self.shown(DueTime.waiting(code: code, since: try Self.at(time, hours), hours: hours), hours)
        }
        #expect(try again(.asap, "2026-11-23 11:30") == "2026-11-23 13:30")
        #expect(try again(.today, "2026-11-23 11:00") == "2026-11-23 16:00")
        #expect(try again(.sometime, "2026-11-23 10:00") == "2026-11-27 10:00")
        #expect(try again(.sometime, "2026-11-23 15:00") == "2026-11-27 12:00")
        #expect(try again(.sometime, "2026-11-23 03:00") == "2026-11-27 08:00")
        #expect(try again(.undecided, "2026-11-27 13:00") == "2026-12-11 08:00")
    }

    @Test("A person's own hours and zone apply, with the office's holidays")
    func personalHours() throws {
        let office = try Self.office(holidays: ["2026-11-26"])
        let own = PersonalHours(
            zone: "America/New_York", week: [.thursday: [Span(opens: 540, closes: 780)]],
            daysOff: [try Self.day("2026-12-03"): "leave"])
        let hours = try office.keeping(own)
        let due = DueTime.due(code: .today, filedAt: try Self.at("2026-11-24 10:00", office), hours: hours)
        #expect(Self.shown(due, hours) == "2026-12-10 13:00")
        #expect(try office.keeping(nil) == office)
        #expect(try PersonalHours(json: own.json) == own)
    }

    // MARK: Kept as JSON

    @Test("Hours are stored as readable JSON, equal values as equal text")
    func json() throws {
        let hours = try Self.office("Europe/Berlin", ["08:00-12:00"], days: [.monday], holidays: ["2026-12-25"])
        let text =
            #"{"holidays":{"2026-12-25":"holiday"},"week":{"monday":["08:00-12:00"]},"zone":"Europe/Berlin"}"#
        #expect(hours.json == text)
        #expect(try OfficeHours(json: text) == hours)
    }

    @Test("JSON with bad hours is refused with the same sentence as in a form")
    func badJSON() {
        #expect(
            refusal { _ = try OfficeHours(json: #"{"zone":"UTC","week":{"monday":["9-5"]}}"#) } == .unreadable("9-5"))
        #expect(
            refusal { _ = try OfficeHours(json: #"{"zone":"UTC","week":{"funday":[]}}"#) } == .unreadable("funday"))
        #expect(refusal { _ = try OfficeHours(json: #"{"zone":"Mars/Base","week":{}}"#) } == .unknownZone("Mars/Base"))
    }
}
