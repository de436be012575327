import RingbackCore
import RingbackWords
import Testing

@Suite("Roster")
struct RosterTests {
    static let step: Int64 = 15 * 60

    /// A zone, the first day of a random calendar there, and its clock from the almanac rather than the zone database:
    /// minutes east of Greenwich that day, and the instant from which another offset holds.
    struct Place {
        var zone: String
        /// Midnight UTC.
        var start: Timestamp
        var east: Int64
        var change: (at: Timestamp, east: Int64)?

        init(_ zone: String, _ day: String, east: Int64, change: (day: String, hour: Int64, east: Int64)? = nil) {
            self.zone = zone
            start = Self.instant(day, 0)
            self.east = east
            self.change = change.map { (Self.instant($0.day, $0.hour), $0.east) }
        }

        private static func instant(_ day: String, _ hour: Int64) -> Timestamp {
            Timestamp(milliseconds: (Workday(day)?.daysSince1970 ?? 0) * 86_400_000).adding(seconds: hour * 3600)
        }

        func shown(at instant: Timestamp) -> Timestamp {
            let east = change.flatMap { $0.at <= instant ? $0.east : nil } ?? east
            return instant.adding(seconds: east * 60)
        }
    }

    static let places = [
        Place("Europe/London", "2026-11-24", east: 0), Place("Europe/London", "2026-06-16", east: 60),
        Place("Europe/London", "2026-03-24", east: 0, change: ("2026-03-29", 1, 60)),
        Place("Europe/London", "2026-10-20", east: 60, change: ("2026-10-25", 1, 0)),
        Place("America/New_York", "2026-07-07", east: -240), Place("America/New_York", "2026-01-06", east: -300),
        Place("America/New_York", "2026-03-03", east: -300, change: ("2026-03-08", 7, -240)),
        Place("America/New_York", "2026-10-27", east: -240, change: ("2026-11-01", 6, -300)),
        Place("Asia/Kolkata", "2026-05-05", east: 330), Place("Asia/Kolkata", "2026-12-01", east: 330),
        Place("Australia/Sydney", "2026-01-13", east: 660), Place("Australia/Sydney", "2026-06-16", east: 600),
        Place("Australia/Sydney", "2026-03-31", east: 660, change: ("2026-04-04", 16, 600)),
        Place("Australia/Sydney", "2026-09-29", east: 600, change: ("2026-10-03", 16, 660)),
    ]

    static func id(_ number: Int) -> PersonID { PersonID(high: 7, low: UInt64(number)) }

    /// An office of 1 to 6 people with all kinds of hours, days off, backups, leads and absences.
    struct Case {
        let place: Place
        var people: [PersonID] = []
        var weeks: [PersonID: [Weekday: [Span]]] = [:]
        var daysOff: [PersonID: Set<Workday>] = [:]
        var backups: [PersonID: PersonID] = [:]
        var leads: [PersonID: [PersonID]] = [:]
        var absences: [PersonID: [Absence]] = [:]
        var runners: [PersonID] = []
        var holidays: Set<Workday> = []

        static let week: [Weekday: [Span]] = Dictionary(
            uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [Span(opens: 540, closes: 1020)]) })

        init(seed: UInt64) {
            var random = HoursWalkTests.Chance(state: seed)
            place = RosterTests.places[Int(seed) % RosterTests.places.count]
            people = (1...Int.random(in: 1...6, using: &random)).map(id)
            for _ in 0..<2 where Bool.random(using: &random) {
                holidays.insert(day(Int.random(in: 0..<20, using: &random)))
            }
            for person in people {
                if Int.random(in: 0..<3, using: &random) == 0 { weeks[person] = Self.week(&random) }
                if weeks[person] != nil {
                    daysOff[person] = Set((0..<3).map { _ in day(Int.random(in: 0..<20, using: &random)) })
                }
                backups[person] = people.filter { $0 != person }.randomElement(using: &random)
                if Bool.random(using: &random) { backups[person] = nil }
                if Bool.random(using: &random) {
                    leads[person] = [people.filter { $0 != person }.randomElement(using: &random)].compactMap { $0 }
                }
                absences[person] = absences(of: person, &random)
            }
            runners = Array(people.shuffled(using: &random).prefix(1))
        }

        private static func week(_ random: inout HoursWalkTests.Chance) -> [Weekday: [Span]] {
            var week: [Weekday: [Span]] = [.tuesday: [Span(opens: 480, closes: 720)]]
            // Sometimes a person works through the hour the clocks change, in either direction.
            let isOfTheNight = Int.random(in: 0..<3, using: &random) == 0
            for day in Weekday.allCases where isOfTheNight || Bool.random(using: &random) {
                if isOfTheNight {
                    let opens = Int.random(in: 0...4, using: &random) * 15
                    week[day] = [Span(opens: opens, closes: opens + Int.random(in: 12...30, using: &random) * 15)]
                    continue
                }
                let opens = Int.random(in: 20...50, using: &random) * 15
                week[day] = [Span(opens: opens, closes: opens + Int.random(in: 4...30, using: &random) * 15)]
            }
            return week
        }

        private func day(_ number: Int) -> Workday {
            Workday(daysSince1970: place.start.milliseconds / 86_400_000 + Int64(number))
        }

        private func absences(of person: PersonID, _ random: inout HoursWalkTests.Chance) -> [Absence] {
            var absences: [Absence] = []
            var at = Int.random(in: 0..<400, using: &random)
            for number in 0..<Int.random(in: 0...3, using: &random) {
                let length = Int.random(in: 1...700, using: &random)
                let (from, until) = (instant(at), instant(at + length))
                let covers = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ -> Absence.Cover? in
                    // Sometimes a person who has left.
                    let who = (people + [RosterTests.id(99)]).filter { $0 != person }.randomElement(using: &random)
                    let part = Bool.random(using: &random)
                    return who.map {
                        Absence.Cover(
                            .all, $0, from: part ? instant(at + length / 3) : nil,
                            until: part ? instant(at + 2 * length / 3 + 1) : nil)
                    }
                }
                absences.append(
                    Absence(
                        id: AbsenceID(high: 1, low: UInt64(number)), person: person, from: from, until: until,
                        isInDays: false, covers: covers))
                at += length + Int.random(in: 0..<200, using: &random)
            }
            return absences
        }

        private func instant(_ steps: Int) -> Timestamp {
            place.start.adding(seconds: Int64(steps) * RosterTests.step)
        }

        func roster() throws -> Roster {
            let holidays = Dictionary(uniqueKeysWithValues: holidays.map { ($0, "holiday") })
            let office = try OfficeHours(zone: place.zone, week: Self.week, holidays: holidays)
            var members: [PersonID: Roster.Member] = [:]
            for person in people {
                let own = weeks[person].map {
                    PersonalHours(
                        week: $0,
                        daysOff: Dictionary(uniqueKeysWithValues: (daysOff[person] ?? []).map { ($0, "off") }))
                }
                members[person] = Roster.Member(
                    hours: try office.keeping(own), own: own, backup: backups[person],
                    absences: absences[person] ?? [], leads: leads[person] ?? [])
            }
            return Roster(office: office, members: members, runners: runners)
        }
    }

    /// The rule implemented again, step by step through the calendar, sharing no code with it.
    struct Reckoning {
        let office: Case
        let at: Timestamp

        var shown: Timestamp { office.place.shown(at: at) }
        var day: Workday { Workday(daysSince1970: shown.milliseconds / 86_400_000) }
        var minute: Int { Int(shown.milliseconds / 60_000 % 1440) }

        func spans(_ person: PersonID?) -> [Span] {
            if office.holidays.contains(day) { return [] }
            guard let person, let week = office.weeks[person] else { return Case.week[day.weekday] ?? [] }
            if office.daysOff[person]?.contains(day) ?? false { return [] }
            return week[day.weekday] ?? []
        }

        func absence(_ person: PersonID) -> Absence? {
            office.absences[person]?.first { $0.from <= at && at < $0.until }
        }

        func isAway(_ person: PersonID) -> Bool {
            if absence(person) != nil { return true }
            guard office.weeks[person] != nil else { return false }
            if office.daysOff[person]?.contains(day) ?? false { return true }
            return office.backups[person] != nil && spans(person).isEmpty && !spans(nil).isEmpty
        }

        func worker(of owner: PersonID) -> PersonID? {
            var asked: Set<PersonID> = []
            func walk(_ person: PersonID) -> PersonID? {
                if !office.people.contains(person) || asked.contains(person) { return nil }
                asked.insert(person)
                if !isAway(person) { return person }
                for cover in absence(person)?.covers ?? []
                where (cover.from ?? at) <= at && at < (cover.until ?? at.adding(seconds: 1)) {
                    if let found = walk(cover.person) { return found }
                }
                return office.backups[person].flatMap(walk)
            }
            if let found = walk(owner) { return found }
            for senior in (office.leads[owner] ?? []) + office.runners {
                if let found = walk(senior) { return found }
            }
            return nil
        }

        func isWorked(for owner: PersonID) -> Bool {
            worker(of: owner).map { spans($0).contains { $0.opens <= minute && minute < $0.closes } } ?? false
        }
    }

    @Test(
        "In 1,000 random offices, across clock changes, no ASAP is due while nobody works it",
        arguments: 0..<20)
    func reckoned(block: Int) throws {
        for seed in UInt64(block * 50)..<UInt64(block * 50 + 50) {
            let office = Case(seed: seed)
            let roster = try office.roster()
            var random = HoursWalkTests.Chance(state: seed ^ 0xABCD)
            let owner = try #require(office.people.randomElement(using: &random))
            let filed = Int.random(in: 0..<1200, using: &random)
            let filedAt = office.place.start.adding(seconds: Int64(filed) * Self.step)
            let due = try #require(
                DueTime.due(code: .asap, filedAt: filedAt, hours: CallHours(of: owner, in: roster)), "seed \(seed)")
            var (worked, step) = (0, filed)
            var expected: Timestamp?
            while step < 96 * 120 {
                let reckoning = Reckoning(
                    office: office, at: office.place.start.adding(seconds: Int64(step) * Self.step))
                if step % 37 == 0 || step == filed {
                    #expect(
                        roster.worker(for: owner, at: reckoning.at) == reckoning.worker(of: owner), "seed \(seed)")
                }
                if reckoning.isWorked(for: owner) { worked += 1 }
                step += 1
                if worked == 4 {
                    expected = office.place.start.adding(seconds: Int64(step) * Self.step)
                    break
                }
            }
            #expect(due == expected, "seed \(seed): filed \(filedAt.rfc3339)")
        }
    }

    private let grace = id(1), tom = id(2), ana = id(3)

    private func office(_ absences: [Absence], backup: PersonID? = nil) throws -> Roster {
        let hours = try OfficeHours(zone: "America/Chicago", week: Case.week)
        func member(_ person: PersonID) -> Roster.Member {
            Roster.Member(
                hours: hours, backup: person == grace ? backup : nil, absences: absences.filter { $0.person == person })
        }
        return Roster(office: hours, members: [grace: member(grace), tom: member(tom), ana: member(ana)])
    }

    private func absence(
        _ person: PersonID, _ from: String, _ until: String, _ covers: [Absence.Cover] = []
    ) throws -> Absence {
        let hours = try OfficeHours(zone: "America/Chicago", week: Case.week)
        let times = try Absence.read(from: from, until: until, .monthFirst, hours: hours, now: .earliest)
        return Absence(
            id: AbsenceID(high: 1, low: 1), person: person, from: times.from, until: times.until,
            isInDays: times.isInDays, covers: covers)
    }

    @Test("One sentence tells an absence, its end and the chain of covers")
    func sentence() throws {
        let roster = try office([
            absence(grace, "2026-11-30", "2026-12-14", [Absence.Cover(.all, tom)]),
            absence(tom, "2026-12-04", "2026-12-20", [Absence.Cover(.all, ana)]),
        ])
        let now = try Absence.beginning("2026-12-01T09:00", .monthFirst, hours: roster.office, now: .earliest)
        let names = [grace: "Grace", tom: "Tom", ana: "Ana"]
        let clock = ClockWords(hours: roster.office, country: "US", now: now)
        let notice = try #require(roster.notice(of: grace, at: now))
        #expect(
            notice.sentence(names, clock).description
                == "Grace is away until Mon, Dec 14; Tom covers until Thu, Dec 3, then Ana for Tom, away too.")
        #expect(notice.short(names, clock).description == "away until Mon, Dec 14, Tom covers")
        #expect(roster.notice(of: ana, at: now) == nil)
    }

    @Test("Nobody names a cover for calls they have no authority over")
    func named() throws {
        let stranger = Self.id(9)
        let tomAway = try absence(tom, "2026-11-30", "2026-12-14", [Absence.Cover(.all, ana)])
        let byStranger = Absence(
            id: tomAway.id, person: tom, setBy: stranger, from: tomAway.from, until: tomAway.until, isInDays: true,
            covers: tomAway.covers)
        let graceAway = try absence(grace, "2026-11-30", "2026-12-14", [Absence.Cover(.all, tom)])
        let now = try Absence.beginning("2026-12-01T09:00", .monthFirst, hours: try office([]).office, now: .earliest)
        #expect(try office([graceAway, tomAway]).worker(for: grace, at: now) == ana)
        let roster = try office([graceAway, byStranger])
        #expect(roster.worker(for: grace, at: now) == nil)
        #expect(roster.worker(for: tom, at: now) == ana)
        #expect(roster.worker(for: tom, of: grace, at: now) == nil)
        #expect(roster.worker(for: tom, Absence.Scope.principal(grace), at: now) == nil)
        // As backup of the people they send away, they get only those people's own calls.
        let hours = roster.office
        let withBackup = Roster(
            office: hours,
            members: [
                grace: .init(hours: hours, absences: [graceAway]),
                tom: .init(hours: hours, backup: stranger, absences: [byStranger]), stranger: .init(hours: hours),
            ])
        #expect(withBackup.worker(for: grace, at: now) == nil)
        #expect(withBackup.worker(for: tom, at: now) == stranger)
    }

    @Test("Two people covering for each other leave nobody, and that is shown")
    func cycle() throws {
        let roster = try office([
            absence(grace, "2026-11-30", "2026-12-14", [Absence.Cover(.all, tom)]),
            absence(tom, "2026-11-30", "2026-12-14", [Absence.Cover(.all, grace)]),
        ])
        let now = try Absence.beginning("2026-12-01T09:00", .monthFirst, hours: roster.office, now: .earliest)
        let answer = roster.answer(for: grace, at: now)
        #expect(answer.worker == nil)
        #expect(
            roster.notice(of: grace, at: now)?.sentence(
                [grace: "Grace"], ClockWords(hours: roster.office, country: "US", now: now)
            ).description == "Grace is away until Mon, Dec 14; nobody covers until then.")
        // The clock stands still until they are back.
        let due = DueTime.due(code: .asap, filedAt: now, hours: CallHours(of: grace, in: roster))
        #expect(due == (try Absence.beginning("2026-12-15T10:00", .monthFirst, hours: roster.office, now: .earliest)))
    }

    @Test(
        "An absence over a clock change ends at local midnight, and a skipped hour is refused"
    )
    func clocks() throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: Case.week)
        let days = try Absence.read(from: "2026-10-30", until: "2026-11-02", .monthFirst, hours: hours, now: .earliest)
        #expect(days.until.seconds(since: days.from) == 4 * 86_400 + 3600)
        #expect(throws: HoursError.self) {
            try Absence.read(from: "2026-03-08T02:30", until: "2026-03-09", .monthFirst, hours: hours, now: .earliest)
        }
    }

    @Test("Impossible absences are refused with a sentence")
    func refused() throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: Case.week)
        let now = try Absence.beginning("2026-12-01T09:00", .monthFirst, hours: hours, now: .earliest)
        #expect(throws: AbsenceError.backwards) { try absence(grace, "2026-12-14", "2026-12-01") }
        #expect(throws: AbsenceError.timeUnreadable("soon")) { try absence(grace, "soon", "2026-12-01") }
        #expect(throws: AbsenceError.timeMissing) { try absence(grace, "", "") }
        let whole = try absence(grace, "2026-12-01", "2026-12-14")
        let other = Absence(
            id: AbsenceID(high: 2, low: 2), person: grace, from: whole.from, until: whole.until, isInDays: true,
            covers: [])
        #expect(throws: AbsenceError.overlaps(other)) { try whole.check(at: now, besides: [other]) }
        #expect(throws: AbsenceError.over) {
            try absence(grace, "2026-11-01", "2026-11-14").check(at: now, besides: [])
        }
        #expect(throws: AbsenceError.tooLong) {
            try absence(grace, "2026-12-01", "2036-12-01").check(at: now, besides: [])
        }
        #expect(throws: AbsenceError.coversOneself) {
            try absence(grace, "2026-12-01", "2026-12-14", [Absence.Cover(.all, grace)]).check(at: now, besides: [])
        }
    }
}
