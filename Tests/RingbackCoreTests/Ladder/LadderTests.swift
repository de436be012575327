import RingbackCore
import Testing

@Suite("The ladder")
struct LadderTests {
    private static let start = Timestamp(milliseconds: 1_764_000_000_000)
    private static let jamie = PersonID(high: 1, low: 1)
    private static let lou = PersonID(high: 1, low: 2)
    private static let margaret = PersonID(high: 1, low: 3)

    /// Desk and car at any time, home only in the evening.
    private static func ladder(_ kinds: [ReachWay.Kind] = [.phone, .phone, .phone]) -> Ladder {
        let hours = ReachHours(typed: "18-21") ?? .always
        return Ladder(
            id: LadderID(high: 2, low: 2), message: MessageID(high: 3, low: 3), principal: margaret,
            startedBy: jamie, startedAt: start,
            ways: kinds.enumerated().map { place, kind in
                ReachWay(
                    label: "\(place)", kind: kind, address: "\(place)", hours: place == 2 ? hours : .always)
            }, idle: 15)
    }

    private static func moment(
        _ seconds: Int64 = 0, minute: Int = 600, away: Bool = false, never: Bool = false, touched: Int64 = -60
    ) -> LadderMoment {
        LadderMoment(
            now: start.adding(seconds: seconds), weekday: .tuesday, minute: minute, isAway: away,
            isNeverPutThrough: never, touchedAt: start.adding(seconds: touched))
    }

    private static func record(
        _ ladder: inout Ladder, _ outcome: LadderOutcome, _ way: Int, at seconds: Int64 = 0, again: Bool = false,
        by person: PersonID = jamie
    ) throws {
        try ladder.record(outcome, on: way, isAgain: again, by: person, at: start.adding(seconds: seconds))
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var kinds: [ReachWay.Kind] = [.phone, .phone, .phone]
        var done: [(LadderOutcome, Int)] = []
        var moment: LadderMoment
        let move: LadderMove
    }

    static let cases = [
        Case(testDescription: "the first phone is rung", moment: moment(), move: .ring(way: 0)),
        Case(
            testDescription: "after no answer, the next", done: [(.noAnswer, 0)], moment: moment(),
            move: .ring(way: 1)),
        Case(
            testDescription: "a voicemail never counts", done: [(.voicemail, 0)], moment: moment(),
            move: .ring(way: 1)),
        Case(
            testDescription: "word left with somebody does not end it", done: [(.leftWord, 0)], moment: moment(),
            move: .ring(way: 1)),
        Case(
            testDescription: "outside its hours a phone is skipped, with why", done: [(.noAnswer, 0), (.noAnswer, 1)],
            moment: moment(), move: .skip(way: 2, .outsideHours)),
        Case(
            testDescription: "within them it is rung", done: [(.noAnswer, 0), (.noAnswer, 1)],
            moment: moment(minute: 1100), move: .ring(way: 2)),
        Case(
            testDescription: "one that was busy is rung again after the others",
            done: [(.busy, 0), (.noAnswer, 1), (.skipped, 2)], moment: moment(), move: .ring(way: 0)),
        Case(
            testDescription: "busy twice is enough", done: [(.busy, 0), (.noAnswer, 1), (.skipped, 2), (.busy, 0)],
            moment: moment(), move: .handOn),
        Case(
            testDescription: "somebody away is rung nowhere", moment: moment(away: true),
            move: .skip(way: 0, .away)),
        Case(
            testDescription: "nor for a caller whom their list never puts through", moment: moment(never: true),
            move: .skip(way: 0, .neverPutThrough)),
        Case(
            testDescription: "what the program can do goes out when its turn comes", kinds: [.screen, .phone],
            moment: moment(), move: .send(way: 0)),
        Case(
            testDescription: "a phone before it has its time first", kinds: [.phone, .email],
            moment: moment(Ladder.handPause - 1), move: .ring(way: 0)),
        Case(
            testDescription: "but does not hold it up for long", kinds: [.phone, .email],
            moment: moment(Ladder.handPause), move: .send(way: 1)),
        Case(
            testDescription: "what was sent may still be confirmed", kinds: [.screen], done: [(.sent, 0)],
            moment: moment(10), move: .wait(until: start.adding(seconds: Ladder.patience))),
        Case(
            testDescription: "and then a person has the next move", kinds: [.screen], done: [(.sent, 0)],
            moment: moment(Ladder.patience), move: .handOn),
        Case(
            testDescription: "who was reached is left alone", done: [(.reached, 0)], moment: moment(899),
            move: .rest(until: start.adding(seconds: 900))),
        Case(
            testDescription: "nothing happened: it comes back", done: [(.reached, 0)], moment: moment(900),
            move: .comeBack),
        Case(
            testDescription: "something was done: it does not", done: [(.reached, 0)],
            moment: moment(900, touched: 30), move: .acted),
    ]

    @Test("What comes next", arguments: cases)
    func next(_ example: Case) throws {
        var ladder = Self.ladder(example.kinds)
        for (outcome, way) in example.done {
            switch outcome {
            case .sent: ladder.note(.sent, on: way, at: Self.start)
            case .skipped: ladder.skip(way, .outsideHours, at: Self.start)
            default: try Self.record(&ladder, outcome, way)
            }
        }
        #expect(ladder.next(example.moment) == example.move)
    }

    @Test("The tally counts phones that were rung: neither skipped ones, nor what the program sent")
    func tally() throws {
        var ladder = Self.ladder([.phone, .phone, .phone, .screen])
        ladder.note(.sent, on: 3, at: Self.start)
        try Self.record(&ladder, .voicemail, 0)
        ladder.skip(2, .outsideHours, at: Self.start)
        #expect(ladder.tally == ReachTally(tried: 1, phones: 3, phase: .running))
    }

    @Test("What is outside its hours keeps nobody busy: it is looked at again in minutes")
    func looking() {
        let hours = ReachHours(typed: "18-21") ?? .always
        var ladder = Self.ladder([.phone])
        ladder = Ladder(
            id: ladder.id, message: ladder.message, principal: Self.margaret, startedBy: Self.jamie,
            startedAt: Self.start,
            ways: ladder.ways + [ReachWay(label: "Mail", kind: .email, address: "", hours: hours)], idle: 15)
        let late = Self.moment(Ladder.handPause)
        #expect(ladder.next(late) == .ring(way: 0))
        #expect(ladder.looksAgain(after: .ring(way: 0), at: Self.start) == late.now)
        #expect(
            ladder.looksAgain(after: .ring(way: 0), at: late.now) == late.now.adding(seconds: Ladder.patience))
    }

    @Test("Two who record the same phone: the second is told who was first")
    func twoAtOnce() throws {
        var ladder = Self.ladder()
        try Self.record(&ladder, .noAnswer, 0)
        #expect(throws: LadderError.triedAlready(by: Self.jamie)) {
            try Self.record(&ladder, .noAnswer, 0, by: Self.lou)
        }
        // Rung anew on purpose.
        try Self.record(&ladder, .reached, 0, again: true, by: Self.lou)
        #expect(throws: LadderError.confirmed(by: Self.lou)) { try Self.record(&ladder, .noAnswer, 1) }
        #expect(throws: LadderError.noSuchWay) {
            var other = Self.ladder()
            try Self.record(&other, .busy, 9)
        }
    }

    @Test("A step is taken back within a minute, by whoever recorded it, and stays on record")
    func takingBack() throws {
        var ladder = Self.ladder()
        try Self.record(&ladder, .reached, 0)
        let soon = Self.start.adding(seconds: 30)
        #expect(throws: LadderError.nothingToTakeBack) { try ladder.takeBack(1, by: Self.lou, at: soon) }
        #expect(throws: LadderError.tooLateToTakeBack) {
            try ladder.takeBack(1, by: Self.jamie, at: Self.start.adding(seconds: 61))
        }
        try ladder.takeBack(1, by: Self.jamie, at: soon)
        #expect(ladder.phase == .running)
        #expect(ladder.steps.map(\.counts) == [false])
        #expect(ladder.next(Self.moment(30)) == .ring(way: 0))
    }

    @Test("What comes back begins anew, and keeps what was")
    func comingBack() throws {
        var ladder = Self.ladder()
        try Self.record(&ladder, .noAnswer, 0)
        try ladder.acknowledge(by: Self.margaret, said: "", at: Self.start.adding(seconds: 10))
        ladder.comeBack(at: Self.start.adding(seconds: 910))
        #expect(ladder.pass == 2)
        #expect(ladder.next(Self.moment(910)) == .ring(way: 0))
        #expect(ladder.tally == ReachTally(tried: 0, phones: 3, phase: .running))
        #expect(ladder.steps.map(\.outcome) == [.noAnswer, .acknowledged, .cameBack])
    }

    @Test("Who hears of it after everything was tried can still confirm; nobody can after it was closed")
    func late() throws {
        var ladder = Self.ladder()
        ladder.end(.unanswered, next: Self.jamie, at: Self.start)
        try ladder.acknowledge(by: Self.margaret, said: "", at: Self.start)
        #expect(ladder.phase == .acknowledged)
        ladder.end(.closed, at: Self.start)
        #expect(throws: LadderError.over) { try ladder.acknowledge(by: Self.margaret, said: "", at: Self.start) }
    }
}

@Suite("Hours of a reach list")
struct ReachHoursTests {
    @Test(
        "Read as people write them",
        arguments: [
            ("", ""), ("08–21", "08:00–21:00"), ("8-21", "08:00–21:00"), ("7am-9pm", "07:00–21:00"),
            ("8 to 21", "08:00–21:00"), ("Mon–Fri 8–18, Sat 9:30–12", "Mon–Fri 08:00–18:00, Sat 09:30–12:00"),
            ("mon-fri 8-12, 13-18", "Mon–Fri 08:00–12:00, Mon–Fri 13:00–18:00"),
            ("lun-vie 8-18; sáb 9-12", "Mon–Fri 08:00–18:00, Sat 09:00–12:00"),
            ("Sat Sun 10-12", "Sat–Sun 10:00–12:00"), ("fri-mon 9-10", "Mon 09:00–10:00, Fri–Sun 09:00–10:00"),
            ("20-24, 0-6", "00:00–06:00, 20:00–24:00"), ("12pm-12:30pm", "12:00–12:30"),
        ])
    func reading(_ typed: String, _ shown: String) {
        #expect(ReachHours(typed: typed)?.text() == shown)
    }

    @Test(
        "What is not clear is not guessed",
        arguments: [
            "evenings", "22-06", "8", "8-25", "t 8-9", "mon-xyz 8-9", "8-12, 11-13", "9-9", "8-9-10",
            "13pm-14pm",
        ])
    func refusing(_ typed: String) {
        #expect(ReachHours(typed: typed) == nil)
    }

    @Test("The end of a span is out, its beginning in")
    func holding() throws {
        let hours = try #require(ReachHours(typed: "Mon 8-9"))
        #expect(hours.holds(on: .monday, minute: 480))
        #expect(!hours.holds(on: .monday, minute: 540))
        #expect(!hours.holds(on: .tuesday, minute: 480))
        #expect(ReachHours.always.holds(on: .sunday, minute: 0))
    }
}
