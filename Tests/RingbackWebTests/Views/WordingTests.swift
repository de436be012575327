import RingbackWords
import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Wording of times and numbers")
struct WordingTests {
    private func say(country: String = "US") throws -> Wording {
        Wording(hours: try MillerRowe.hours(), country: country, now: MillerRowe.tuesday)
    }

    private func at(_ text: String) throws -> Timestamp {
        let hours = try MillerRowe.hours()
        return try hours.instant(typed: try #require(WallTime(text)))
    }

    @Test(
        "A time always says which half of the day it is in",
        arguments: [
            ("07:00", "7:00 AM"), ("09:12", "9:12 AM"), ("12:05", "12:05 PM"), ("14:14", "2:14 PM"),
            ("18:59", "6:59 PM"), ("19:00", "7:00 PM"), ("23:30", "11:30 PM"), ("00:10", "12:10 AM"),
            ("06:40", "6:40 AM"),
        ])
    func twelveHours(wall: String, said: String) throws {
        #expect(try say().time(at("2026-11-24T\(wall)")) == said)
    }

    @Test("Elsewhere time is on a 24-hour clock")
    func twentyFourHours() throws {
        #expect(try say(country: "DE").time(at("2026-11-24T14:14")) == "14:14")
        #expect(try say(country: "DE").time(at("2026-11-24T09:05")) == "09:05")
    }

    @Test(
        "Near days have names, others a date, with the year if it differs",
        arguments: [
            ("2026-11-24", "today"), ("2026-11-23", "yesterday"), ("2026-11-25", "tomorrow"),
            ("2026-11-20", "Fri, Nov 20"), ("2026-12-01", "Tue, Dec 1"), ("2025-12-31", "Dec 31, 2025"),
        ])
    func days(day: String, said: String) throws {
        #expect(try say().day(at("\(day)T10:00")) == said)
    }

    @Test("A moment omits today")
    func moments() throws {
        #expect(try say().moment(at("2026-11-24T10:02")) == "10:02 AM")
        #expect(try say().moment(at("2026-11-23T16:40")) == "yesterday 4:40 PM")
        #expect(try say().fullMoment(at("2026-11-24T10:02")) == "today 10:02 AM")
    }

    @Test("Other moments have their date, and their year if it differs")
    func dates() throws {
        #expect(try say().moment(at("2026-11-20T09:12")) == "Fri, Nov 20, 9:12 AM")
        #expect(try say().moment(at("2025-11-25T09:12")) == "Nov 25, 2025, 9:12 AM")
        #expect(try say(country: "GB").moment(at("2026-11-20T09:12")) == "Fri 20 Nov, 09:12")
    }

    @Test("Scripts get the pattern of times")
    func pattern() throws {
        #expect(try say().clockPattern == "h:mm a|AM|PM|America/Chicago")
        #expect(try say(country: "GB").clockPattern.hasPrefix("HH:mm|"))
    }

    @Test("Counts and lists read naturally")
    func counts() throws {
        #expect(try say().list(["Jamie", "Lou", "Max"]) == "Jamie, Lou and Max")
        #expect(Wording.waited(80) == "1:20")
        #expect(Wording.waited(3729) == "1:02:09")
    }

    @Test("Numbers follow the reader's country; local time follows the contact's zone")
    func numbers() throws {
        #expect(try say().numbers.text(e164: "+17135550142", asGiven: "") == "(713) 555-0142")
        #expect(try say(country: "DE").numbers.text(e164: "+17135550142", asGiven: "") == "+1 713-555-0142")
        #expect(try say().numbers.text(e164: nil, asGiven: "ask for Bob") == "ask for Bob")
        #expect(try say().clock(in: "Europe/Dublin") == "3:12 PM")
        #expect(try say().clock(in: "Mars/Olympus") == nil)
    }
}
