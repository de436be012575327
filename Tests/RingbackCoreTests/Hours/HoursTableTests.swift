import Foundation
import RingbackCore
import Testing

/// Office time against a table computed with Python's zoneinfo (`scripts/hours-table`): clock changes in forty zones,
/// half-hour changes, skipped days, year ends and leap days.
@Suite("Table of hours")
struct HoursTableTests {
    struct Table: Decodable {
        let holidays: [String]
        let weeks: [String: [String: [String]]]
        let cases: [Case]
    }

    struct Case: Decodable {
        let zone: String
        let week: String
        let at: Int64
        let date: String
        let clock: String
        let open: Bool
        let next: Int64?
        let due: [Int64?]
        let wait: [Int64?]
        let weekOn: Int64

        enum CodingKeys: String, CodingKey {
            case zone, week, at, date, clock, open, next, due, wait
            case weekOn = "week on"
        }
    }

    static let table: Table = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/hours.json")
        do {
            return try JSONDecoder().decode(Table.self, from: Data(contentsOf: path))
        } catch {
            fatalError("\(path.path): \(error)")
        }
    }()

    static func hours(zone: String, week: String) throws -> OfficeHours {
        var spans: [Weekday: [Span]] = [:]
        for (day, texts) in table.weeks[week] ?? [:] {
            let weekday = try #require(Weekday.allCases.first { $0.word == day })
            spans[weekday] = try texts.map { try #require(Span($0)) }
        }
        var holidays: [Workday: String] = [:]
        for year in 1990...2032 {
            for day in table.holidays { if let day = Workday("\(year)-\(day)") { holidays[day] = "holiday" } }
        }
        return try OfficeHours(zone: zone, week: spans, holidays: holidays)
    }

    @Test("Every row of the table is reproduced")
    func table() throws {
        #expect(Self.table.cases.count >= 400)
        for row in Self.table.cases {
            let hours = try Self.hours(zone: row.zone, week: row.week)
            let at = Timestamp(milliseconds: row.at)
            let said: Comment = "\(row.zone) \(row.week) at \(at.rfc3339)"
            #expect(hours.workday(at: at).description == row.date, said)
            #expect(hours.wallTime(at: at).clock == row.clock, said)
            #expect(hours.isOpen(at: at) == row.open, said)
            #expect(hours.nextOpening(after: at)?.milliseconds == row.next, said)
            for code in Code.allCases {
                let due = DueTime.due(code: code, filedAt: at, hours: hours)
                #expect(due?.milliseconds == row.due[code.rawValue - 1], "due, code \(code): \(said)")
                let waits = DueTime.waiting(code: code, since: at, hours: hours)
                #expect(waits?.milliseconds == row.wait[code.rawValue - 1], "wait, code \(code): \(said)")
                let again = DueTime.lookAgain(code: code, touched: at, hours: hours)
                for hoursLater in [0, 1, 4, 5, 24, 25, 72, 96, 200, 1000] as [Int64] {
                    let now = at.adding(seconds: hoursLater * 3600)
                    let isTime = DueTime.isToLookAgain(code: code, touched: at, at: now, hours: hours)
                    #expect(isTime == (again.map { $0 < now } ?? false), "after \(hoursLater) h, code \(code): \(said)")
                }
            }
            let weekOn = at.adding(seconds: 7 * 86_400)
            #expect(hours.officeSeconds(from: at, to: weekOn) == row.weekOn, said)
        }
    }
}
