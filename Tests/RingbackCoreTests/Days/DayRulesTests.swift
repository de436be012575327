import RingbackCore
import Testing

@Suite("The close of a day")
struct DayRulesTests {
    private static let day = Workday("2026-11-24") ?? Workday(daysSince1970: 0)
    private static let over = Timestamp(milliseconds: 1_795_586_400_000)

    private static func facts(_ signed: Timestamp?) -> [DaySignedRule.Facts] {
        [DaySignedRule.Facts(part: .others, team: nil, signedAt: signed)]
    }

    private static func found(_ signed: Timestamp?, after seconds: Int64) -> Int {
        DaySignedRule.findings(
            on: day, facts(signed), over: over, nextOver: over.adding(seconds: 86_400),
            now: over.adding(seconds: seconds)
        ).count
    }

    @Test("An unsigned day is a finding the day after, and one signed a day later, too")
    func rule() {
        #expect(Self.found(nil, after: -1) == 0)
        #expect(Self.found(nil, after: 0) == 1)
        #expect(Self.found(Self.over.adding(seconds: -3600), after: 86_400) == 0)
        #expect(Self.found(Self.over.adding(seconds: 3600), after: 86_400) == 0)
        #expect(Self.found(Self.over.adding(seconds: 86_400), after: 172_800) == 1)
    }

    @Test("A signature from before the day was over, or of another time than its neighbors, does not hold")
    func evidence() throws {
        let person = PersonID(high: 1, low: 1)
        func damage(
            signed: Int64, closed: Int64 = 0, before: Int64? = nil, after: Int64? = nil
        ) throws -> SignatureDamage? {
            let at = Self.over.adding(seconds: signed)
            let statement = try DayStatement(
                day: Self.day, part: .others, by: person, name: "Dana", at: at,
                closed: Self.over.adding(seconds: closed), isLate: false, people: [], carries: [], greetings: 0,
                gaps: 0
            ).text()
            return SignatureEvidence(
                day: Self.day, part: "others",
                kept: .init(by: person, at: at, statement: statement, digest: "d"),
                told: .init(
                    seq: 2, by: person, at: at, digest: "d", before: before.map { Self.over.adding(seconds: $0) },
                    after: after.map { Self.over.adding(seconds: $0) })
            ).damage { _ in "d" }
        }
        #expect(try damage(signed: 60) == nil)
        #expect(try damage(signed: -60) == .tooEarly)
        #expect(try damage(signed: -200_000, closed: -300_000) == .tooEarly)
        #expect(try damage(signed: 60, before: 86_400) == .backdated)
        #expect(try damage(signed: 86_400, after: 0) == .backdated)
        #expect(try damage(signed: 60, before: 100, after: 0) == nil)
    }

    @Test(
        "Times of a day are read, and nothing else",
        arguments: [
            ("16:15", 975), ("0:00", 0), ("24:00", nil), ("16", nil), ("16:60", nil), ("-1:00", nil), ("1６:15", nil),
        ] as [(String, Int?)])
    func minutes(text: String, minutes: Int?) { #expect(DayClose.minutes(text) == minutes) }
}
