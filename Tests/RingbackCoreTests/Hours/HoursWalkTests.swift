import Foundation
import RingbackCore
import Testing

/// Random offices and instants: invariants for any hours. The seed of a failing walk is printed.
@Suite("Random office hours")
struct HoursWalkTests {
    struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    static func office(_ chance: inout Chance) throws -> OfficeHours {
        let zones = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted()
        var week: [Weekday: [Span]] = [:]
        for weekday in Weekday.allCases where Bool.random(using: &chance) || weekday == .tuesday {
            let ends = Set(
                (0..<Int.random(in: 1...3, using: &chance) * 2).map { _ in
                    Int.random(in: 0...48, using: &chance) * 30
                }
            ).sorted()
            week[weekday] = stride(from: 0, to: ends.count - 1, by: 2).map {
                Span(opens: ends[$0], closes: ends[$0 + 1])
            }
        }
        if week.values.allSatisfy(\.isEmpty) { week[.tuesday] = [Span(opens: 540, closes: 1020)] }
        var holidays: [Workday: String] = [:]
        for _ in 0..<Int.random(in: 0...40, using: &chance) {
            holidays[Workday(daysSince1970: Int64.random(in: 12_000...21_500, using: &chance))] = "holiday"
        }
        return try OfficeHours(zone: zones.randomElement(using: &chance) ?? "UTC", week: week, holidays: holidays)
    }

    @Test(
        "Deadlines follow the call, are in office hours or at their end, and are monotonic", arguments: 1...60)
    func deadlines(seed: UInt64) throws {
        var chance = Chance(state: seed)
        let hours = try Self.office(&chance)
        let said: Comment = "seed \(seed): \(hours.json)"
        var at = Timestamp(milliseconds: Int64.random(in: 1_100_000_000_000...1_800_000_000_000, using: &chance))
        var last: [Code: Timestamp] = [:]
        for _ in 0..<60 {
            for code in Code.allCases {
                let due = try #require(DueTime.due(code: code, filedAt: at, hours: hours), said)
                #expect(due > at, said)
                #expect(hours.isOpen(at: due) || isClosing(due, hours), said)
                #expect(due >= last[code, default: at], said)
                last[code] = due
                let again = try #require(DueTime.lookAgain(code: code, touched: at, hours: hours), said)
                #expect(again > at, said)
                #expect(hours.isOpen(at: again) || isClosing(again, hours), said)
            }
            at = at.adding(milliseconds: Int64.random(in: 1...200_000_000, using: &chance))
        }
    }

    @Test("Adding office time and measuring it agree, and openings follow one another", arguments: 1...60)
    func addingAndMeasuring(seed: UInt64) throws {
        var chance = Chance(state: seed &* 7919)
        let hours = try Self.office(&chance)
        let said: Comment = "seed \(seed): \(hours.json)"
        var at = Timestamp(milliseconds: Int64.random(in: 1_100_000_000...1_800_000_000, using: &chance) * 1000)
        for _ in 0..<40 {
            let seconds = Int64.random(in: 1...400_000, using: &chance)
            let reached = try #require(hours.add(officeSeconds: seconds, to: at), said)
            #expect(hours.officeSeconds(from: at, to: reached) == seconds, said)
            let half = try #require(hours.add(officeSeconds: seconds / 2, to: at), said)
            let rest = seconds - seconds / 2
            #expect(hours.add(officeSeconds: rest, to: half) == reached, said)
            if let next = hours.nextOpening(after: at) {
                #expect(next > at, said)
                #expect(hours.isOpen(at: next), said)
                #expect(!hours.isOpen(at: next.adding(milliseconds: -1)), said)
            }
            let time = hours.wallTime(at: at)
            let back = hours.instant(computed: time)
            #expect(hours.wallTime(at: back) == time, said)
            #expect(back <= at, said)
            at = reached.adding(seconds: Int64.random(in: 0...90_000, using: &chance))
        }
    }

    private func isClosing(_ instant: Timestamp, _ hours: OfficeHours) -> Bool {
        hours.isOpen(at: instant.adding(milliseconds: -1))
    }
}
