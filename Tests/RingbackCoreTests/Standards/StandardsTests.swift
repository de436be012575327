import RingbackCore
import RingbackWords
import Testing

@Suite("Standards")
struct StandardsTests {
    /// Mornings and afternoons in Houston; Thanksgiving is a holiday.
    private static func hours() throws -> OfficeHours {
        let day = [Span(opens: 480, closes: 750), Span(opens: 780, closes: 1020)]
        return try OfficeHours(
            zone: "America/Chicago",
            week: [.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: day],
            holidays: [self.day("2026-11-26"): "Thanksgiving"])
    }

    private static func day(_ text: String) -> Workday { Workday(text) ?? Workday(daysSince1970: 0) }

    private static func at(_ text: String) throws -> Timestamp {
        let parts = text.split(separator: " ")
        let time = WallTime(day: day(String(parts[0])), minutes: try #require(Span.minutes(parts[1])))
        return try Self.hours().instant(computed: time)
    }

    private static func id<Kind>(_ number: UInt64) -> ID<Kind> { ID(high: 1, low: number) }

    private static func clock() throws -> WrittenTimes {
        WrittenTimes(hours: try Self.hours(), now: try at("2026-11-24 18:00"))
    }

    @Test("The version in force on a day is the last that begins by then, and of two for one day the later written")
    func versions() throws {
        var standards = Standards()
        var late = StandardParameters.standard
        late.cutOff = 15 * 60
        standards.add(StandardTerm(number: 1, effective: Self.day("2026-12-01")), to: .sameWorkday)
        standards.add(StandardTerm(number: 2, effective: Self.day("2027-01-04"), parameters: late), to: .sameWorkday)
        standards.add(StandardTerm(number: 3, effective: Self.day("2027-03-01"), holds: false), to: .sameWorkday)
        standards.add(StandardTerm(number: 4, effective: Self.day("2027-01-04")), to: .sameWorkday)
        #expect(standards.inForce(.sameWorkday, on: Self.day("2026-11-30")) == nil)
        #expect(standards.inForce(.sameWorkday, on: Self.day("2026-12-01"))?.cutOff == 990)
        #expect(standards.version(of: .sameWorkday, on: Self.day("2027-02-01"))?.number == 4)
        #expect(standards.inForce(.sameWorkday, on: Self.day("2027-03-01")) == nil)
        #expect(standards.next(of: .sameWorkday, after: Self.day("2026-12-15"))?.number == 4)
        let hours = try Self.hours()
        standards.add(StandardTerm(number: 1, effective: Self.day("2026-11-01")), to: .mainNumber)
        // Thanksgiving, and a Saturday.
        #expect(standards.holding(.mainNumber, on: Self.day("2026-11-26"), in: hours) == nil)
        #expect(standards.holding(.mainNumber, on: Self.day("2026-11-28"), in: hours) == nil)
        #expect(standards.holding(.mainNumber, on: Self.day("2026-11-25"), in: hours) != nil)
    }

    @Test("A standard begins today or later, within five years")
    func effective() throws {
        let today = Self.day("2026-11-24")
        try EffectiveDay.check(today, today: today)
        #expect(throws: StandardError.effectivePast(Self.day("2026-11-23"), today: today)) {
            try EffectiveDay.check(Self.day("2026-11-23"), today: today)
        }
        #expect(throws: StandardError.self) { try EffectiveDay.check(Self.day("2036-01-01"), today: today) }
    }

    @Test(
        "A call is due as its workday closes, and after the cut-off as the next one does",
        arguments: [
            ("2026-11-24 09:00", "2026-11-24 17:00"), ("2026-11-24 16:29", "2026-11-24 17:00"),
            ("2026-11-24 16:30", "2026-11-25 17:00"), ("2026-11-25 16:45", "2026-11-27 17:00"),
            ("2026-11-27 20:00", "2026-11-30 17:00"), ("2026-11-28 10:00", "2026-11-30 17:00"),
            ("2026-11-30 05:00", "2026-11-30 17:00"),
        ])
    func cutOff(filed: String, due: String) throws {
        var roster = Roster(office: try Self.hours(), members: [:])
        roster.standards.add(StandardTerm(number: 1, effective: Self.day("2026-11-24")), to: .sameWorkday)
        let hours = CallHours(of: Self.id(1), in: roster)
        for code in [Code.today, .sometime, .undecided] {
            #expect(DueTime.due(code: code, filedAt: try Self.at(filed), hours: hours) == (try Self.at(due)))
        }
        // The most pressing is never due after the others.
        let soon = try #require(DueTime.due(code: .asap, filedAt: try Self.at(filed), hours: hours))
        let latest = try Self.at(due)
        #expect(soon <= latest)
        let told = StandardReturn(
            callAt: try Self.at(filed), hours: hours, roster.standards, office: try Self.hours())
        let isToday = filed.prefix(10) == due.prefix(10)
        #expect(told == (isToday ? .today : .later(Self.day(String(due.prefix(10))))))
    }

    private static func fact(
        _ number: UInt64, filed: String, due: String, returned: String? = nil, carried: String? = nil,
        holders: [ReturnFact.Holder]? = nil, tries: Int = 0
    ) throws -> ReturnFact {
        let ana = ReturnFact.Holder(person: id(1), name: "Ana", from: try at(filed))
        return ReturnFact(
            message: id(number), filedAt: try at(filed), due: try at(due), holders: holders ?? [ana],
            returnedAt: try returned.map(at), tries: tries, carriedAt: try carried.map(at))
    }

    @Test("A call not returned by its time is a finding with the chain of who had it; a carried one is none")
    func sameWorkday() throws {
        let day = Self.day("2026-11-24")
        let chain = [
            ReturnFact.Holder(person: Self.id(1), name: "Ana", from: try Self.at("2026-11-24 09:00")),
            ReturnFact.Holder(person: Self.id(2), name: "Tom", from: try Self.at("2026-11-24 14:00")),
        ]
        let facts = [
            try Self.fact(1, filed: "2026-11-24 09:00", due: "2026-11-24 17:00", returned: "2026-11-24 16:59"),
            try Self.fact(2, filed: "2026-11-24 09:00", due: "2026-11-24 17:00", carried: "2026-11-24 16:00"),
            try Self.fact(
                3, filed: "2026-11-24 09:00", due: "2026-11-24 17:00", returned: "2026-11-24 17:20", holders: chain,
                tries: 2),
        ]
        let early = SameWorkdayRule.findings(
            on: day, facts, at: try Self.at("2026-11-24 16:00"), clock: try Self.clock())
        #expect(early.isEmpty)
        let found = SameWorkdayRule.findings(
            on: day, facts, at: try Self.at("2026-11-24 18:00"), clock: try Self.clock())
        let one = try #require(found.first)
        #expect(found.count == 1 && one.person == Self.id(2) && one.message == Self.id(3))
        let words = one.evidence.description
        #expect(words.contains("Ana from") && words.contains("Tom from") && words.contains("2 tries reached nobody."))
        // As it is kept, it reads the same.
        #expect(Phrase(kept: one.evidence.kept).description == words)
    }

    @Test("What a supervisor’s people had not returned at the close is one finding, with how many")
    func allReturned() throws {
        let group = AllReturnedRule.Group(
            team: Self.id(9), name: "Service", lead: Self.id(5), members: [Self.id(1)])
        let facts = [
            try Self.fact(1, filed: "2026-11-23 09:00", due: "2026-11-23 17:00"),
            try Self.fact(2, filed: "2026-11-24 09:00", due: "2026-11-24 17:00"),
            try Self.fact(3, filed: "2026-11-24 09:00", due: "2026-11-24 17:00", returned: "2026-11-24 10:00"),
        ]
        let close = try Self.at("2026-11-24 17:00")
        func found(at now: String) throws -> [Finding] {
            AllReturnedRule.findings(
                on: Self.day("2026-11-24"), [group], facts, close: close, at: try Self.at(now),
                clock: try Self.clock())
        }
        #expect(try found(at: "2026-11-24 16:00").isEmpty)
        let one = try #require(try found(at: "2026-11-24 17:00").first)
        #expect(one.team == Self.id(9) && one.evidence.description.contains("2 calls were not returned"))
    }

    @Test("An operator is trained, trained again in time, and observed")
    func trained() throws {
        func found(_ trained: String?, again: String = "2027-06-01", observed: String? = nil) -> [String] {
            OperatorsTrainedRule.findings(
                on: Self.day("2026-11-24"),
                [
                    .init(
                        person: Self.id(1), name: "Otto",
                        trained: trained.map { (Self.day($0), Self.day(again)) }, observed: observed.map(Self.day))
                ], under: .standard
            ).map(\.evidence.description)
        }
        #expect(found(nil) == ["Otto answers calls and was never trained for it."])
        #expect(found("2026-11-01").isEmpty)
        #expect(found("2026-06-01").first?.contains("never observed") == true)
        #expect(found("2026-06-01", observed: "2026-10-01").isEmpty)
        #expect(found("2025-06-01", again: "2026-06-01", observed: "2026-10-01").first?.contains("repeated") == true)
    }

    @Test("An observation is due again on the day that was entered")
    func observedAgain() {
        let one = OperatorsTrainedRule.Operator(
            person: Self.id(1), name: "Otto", trained: (Self.day("2026-06-01"), Self.day("2027-06-01")),
            observed: Self.day("2026-11-02"), observedAgain: Self.day("2026-11-09"))
        let found = OperatorsTrainedRule.findings(on: Self.day("2026-11-24"), [one], under: .standard) {
            say("on \($0.description)")
        }
        #expect(
            found.map(\.evidence.description) == [
                "Otto’s calls were last observed on on 2026-11-02, to be again by on 2026-11-09."
            ])
    }

    @Test("Months end where they end", arguments: [("2026-01-31", 1, "2026-02-28"), ("2027-11-30", 3, "2028-02-29")])
    func months(from: String, count: Int, to: String) {
        #expect(Self.day(from).adding(months: count) == Self.day(to))
    }

    @Test("Parameters are kept as they are set, and wrong ones are refused")
    func parameters() throws {
        var parameters = StandardParameters.standard
        parameters.weekdays = [.monday, .saturday]
        try parameters.setTimes(hours: "9:00-18:00", cutOff: "4 pm", close: nil)
        #expect(parameters.cutOff == 960 && parameters.hours == Span(opens: 540, closes: 1080))
        #expect(try StandardParameters(json: parameters.json) == parameters)
        parameters.trainingMonths = 0
        #expect(throws: StandardError.monthsWrong("trainingMonths")) { try parameters.validate() }
        parameters.weekdays = []
        #expect(throws: StandardError.weekdaysMissing) { try parameters.validate() }
    }

    @Test("A year with 53 weeks ends in its last week, and calls of that week are due across the year’s end")
    func longYear() throws {
        let (last, first) = (Self.day("2026-12-31"), Self.day("2027-01-01"))
        #expect(last.isoWeek == "2026-W53" && first.isoWeek == "2026-W53")
        #expect(Self.day("2027-01-04").isoWeek == "2027-W01" && Self.day("2026-12-27").isoWeek == "2026-W52")
        var roster = Roster(office: try Self.hours(), members: [:])
        roster.standards.add(StandardTerm(number: 1, effective: Self.day("2026-11-24")), to: .sameWorkday)
        let hours = CallHours(of: Self.id(1), in: roster)
        let due = DueTime.due(code: .today, filedAt: try Self.at("2027-01-01 16:45"), hours: hours)
        #expect(due == (try Self.at("2027-01-04 17:00")))
        roster.standards.add(StandardTerm(number: 2, effective: first, holds: false), to: .sameWorkday)
        #expect(roster.standards.inForce(.sameWorkday, on: last) != nil)
        #expect(roster.standards.inForce(.sameWorkday, on: first) == nil)
    }

    @Test(
        "A wrong date among the holidays is named, and nothing of the list is taken",
        arguments: ["2026-02-30", "2026-13-01", "12/25/2026", "tomorrow"])
    func holidays(wrong: String) {
        let json = """
            {"zone": "America/Chicago", "week": {"monday": ["08:00-17:00"]}, \
            "holidays": {"2026-12-25": "Christmas", "\(wrong)": "Wrong"}}
            """
        #expect(throws: HoursError.unreadable(wrong)) { try OfficeHours(json: json) }
    }

    @Test("A day that is over is refused by its date, and says from when on a change may hold")
    func pastDay() {
        let today = Self.day("2026-11-24")
        for (day, said) in [("2026-11-23", "Nov 23, 2026"), ("1999-01-01", "Jan 1, 1999")] {
            let error = StandardError.effectivePast(Self.day(day), today: today)
            #expect(error.sentence.description.hasPrefix("\(said) is over"))
            #expect(error.sentence.description.contains("Nov 24, 2026 or a later day"))
            #expect(error.faults.first?.field == "effective")
        }
        #expect(Workday("2027-02-29") == nil && Workday("2026-02-30") == nil)
    }
}
