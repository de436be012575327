import RingbackCore
import RingbackWords
import Testing

/// The rules of an assistant's day, as tables: what changed, what is promised, how a sheet is handed over.
@Suite("An assistant's day")
struct ShiftRuleTests {
    private static let noon = Timestamp(milliseconds: 1_795_543_200_000)
    private static let office = OfficeID(high: 1, low: 1)
    private static let (margaret, jamie, tom) = (person(1), person(2), person(3))

    private static func person(_ number: UInt64) -> PersonID { PersonID(high: 9, low: number) }
    private static func id(_ number: UInt64) -> MessageID { MessageID(high: 7, low: number) }
    private static func at(_ minutes: Int64) -> Timestamp { noon.adding(seconds: minutes * 60) }

    /// A message on Margaret's sheet, filed an hour before noon and due an hour after it.
    private static func row(
        _ number: UInt64 = 1, filed: Int64 = -60, due: Int64 = 60, source: CallSource = .telephone,
        tried: (Int64, AttemptOutcome)? = nil, closed: Int64? = nil, why: String = "",
        change: (inout Message) -> Void = { _ in }
    ) -> MessageRow {
        var message = Message(
            office: office, id: id(number), ownership: Ownership(owner: margaret), routing: Routing(),
            filing: Filing(taker: jamie, at: at(filed), source: source),
            caller: Caller(name: "John Smith", number: nil, asGiven: "", contact: nil), regarding: "", code: .today,
            boxes: [], told: "",
            timing: Timing(firstCallAt: at(filed), lastCallAt: at(filed), due: at(due), touchedAt: at(filed)))
        message.closing = closed.map { Closing(outcome: .talked, by: jamie, at: at($0), reason: why) }
        change(&message)
        let attempt = tried.map { minutes, outcome in
            AttemptRow(
                id: AttemptID(high: 5, low: number), by: jamie, at: at(minutes), outcome: outcome, with: "Dora",
                said: "", number: nil)
        }
        return MessageRow(
            message: message, company: "", pronunciation: "", standing: nil, standingWhy: "", lastAttempt: attempt)
    }

    private static func calledAgain(_ minutes: Int64) -> (inout Message) -> Void {
        {
            $0.tally.calls = 3
            $0.timing.lastCallAt = at(minutes)
        }
    }

    @Test(
        "Since noon an entry is told once, by what matters most",
        arguments: [
            (row(filed: 5), .new), (row(filed: -5), nil), (row(change: calledAgain(10)), .calledAgain),
            (row(filed: 5, change: calledAgain(10)), .new), (row(change: calledAgain(-10)), nil),
            (row(tried: (3, .noAnswer)), .tried), (row(tried: (-3, .noAnswer)), nil),
            (row(tried: (3, .leftWord), change: calledAgain(10)), .calledAgain), (row(closed: 20), .closed),
            (row(filed: 5, closed: 20), .closed), (row(closed: -20), nil),
            (row(filed: 5, closed: 6, why: Closing.takenBack), nil),
        ] as [(MessageRow, SheetChange.Kind?)])
    func changes(row: MessageRow, kind: SheetChange.Kind?) {
        let found = SheetChange.all(of: Self.margaret, in: [row], moves: [], since: Self.noon)
        #expect(found.map(\.kind) == [kind].compactMap { $0 })
    }

    @Test("What went to others and came from them is told, newest code first within a kind")
    func moves() {
        let (old, asap) = (Self.row(1), Self.row(2, filed: 5) { $0.code = .asap })
        let new = Self.row(3, filed: 6)
        let moves = [
            SheetMove(message: Self.id(1), from: Self.tom, to: Self.margaret, at: Self.at(2)),
            SheetMove(message: Self.id(8), from: Self.margaret, to: Self.tom, at: Self.at(3)),
            SheetMove(message: Self.id(9), from: Self.margaret, to: Self.tom, at: Self.at(-3)),
        ]
        let found = SheetChange.all(of: Self.margaret, in: [old, new, asap], moves: moves, since: Self.noon)
        #expect(found.map(\.kind) == [.new, .new, .came, .went])
        #expect(found.map(\.message) == [2, 3, 1, 8].map(Self.id))
    }

    @Test(
        "A promise is what was promised on a call, agreed, or told, until it is kept",
        arguments: [
            (row(), nil), (row(source: .followUp), .followUp), (row(source: .followUp, closed: 5), nil),
            (row { $0.timing.agreed = at(30) }, .told), (row { $0.timing.softWindow = at(30) }, .around),
            (row(tried: (-5, .talked)) { $0.timing.agreed = at(30) }, .again),
            (row(tried: (-70, .noAnswer)) { $0.timing.softWindow = at(30) }, .around),
            (row(tried: (20, .leftWord)) { $0.timing.softWindow = at(30) }, nil),
            (
                row {
                    $0.timing.agreed = at(30)
                    $0.timing.softWindow = at(10)
                }, .told
            ),
        ] as [(MessageRow, CallPromise.Kind?)])
    func promises(row: MessageRow, kind: CallPromise.Kind?) {
        #expect(CallPromise.all(in: [row]).map(\.kind) == [kind].compactMap { $0 })
    }

    @Test("Promises are listed by when they are due, the missed ones first")
    func promisesInOrder() {
        let rows = [
            Self.row(1, due: 60, source: .followUp), Self.row(2) { $0.timing.agreed = Self.at(-10) },
            Self.row(3) { $0.timing.softWindow = Self.at(30) },
        ]
        #expect(CallPromise.all(in: rows).map(\.message) == [2, 3, 1].map(Self.id))
    }

    @Test(
        "A handover note has each entry once, with what the next person must know first",
        arguments: [
            (row(due: -5), .late), (row(due: -5, source: .followUp), .late), (row(source: .followUp), .promised),
            (row(tried: (-20, .leftWord)) { $0.tally.isOut = true }, .out), (row(tried: (-20, .busy)), .tried),
            (row(tried: (-500, .busy)), .waits), (row(), .waits), (row(closed: -20), .done),
            (row(closed: -500), nil), (row(closed: -5, why: Closing.takenBack), nil),
        ] as [(MessageRow, ShiftLine.Kind?)])
    func lines(row: MessageRow, kind: ShiftLine.Kind?) {
        let lines = ShiftLine.all(in: [row], shift: Self.at(-180), now: Self.noon)
        #expect(lines.map(\.kind) == [kind].compactMap { $0 })
    }

    @Test("A line says how it stood, and the last try of the shift")
    func words() {
        let row = Self.row(due: -5, tried: (-20, .leftWord))
        let line = ShiftLine.all(in: [row], shift: Self.at(-180), now: Self.noon)[0]
        let words = line.words(row.lastAttempt) { "\($0.seconds(since: Self.noon) / 60) min" }
        #expect(words.description == "due -5 min, late, left word with Dora, -20 min")
        #expect(line.attempt == row.lastAttempt?.id)
        let text = ShiftText.write(
            [.init(kind: line.kind, caller: "John Smith", regarding: "Merger", words: words)], more: 2, in: .english)
        #expect(
            text == "Late\n- John Smith (Merger): due -5 min, late, left word with Dora, -20 min\n\nAnd 2 more.")
    }

    @Test("A note waits for the others who keep the sheet; for nobody else, its writer, the next day")
    func readers() {
        let note = ShiftNote(
            id: ShiftNoteID(high: 3, low: 1), principal: Self.margaret, by: Self.jamie, since: Self.at(-60),
            at: Self.noon, said: "")
        let two = ShiftReader.all(of: note, keepers: [Self.jamie, Self.tom, Self.margaret], nextDay: Self.at(900))
        #expect(two == [ShiftReader(person: Self.tom, from: Self.noon)])
        let one = ShiftReader.all(of: note, keepers: [Self.jamie], nextDay: Self.at(900))
        #expect(one == [ShiftReader(person: Self.jamie, from: Self.at(900))])
    }

    @Test(
        "Two names may be one person's, written with another form of the given name",
        arguments: [
            ("Peter Hall", "Pete Hall", true), ("Pete Hall", "Peter Hall", true), ("Hall, Bob", "Robert Hall", true),
            ("Peter Hall", "Peter Hall", false), ("Peter Hall", "Paula Hall", false), ("Peter", "Pete", false),
            ("Peter Hall", "Pete Hill", false), ("Liz Bob", "Elizabeth Robert", false),
        ])
    func alike(one: String, other: String, isAlike: Bool) {
        #expect(NameVariants.areAlike(one, other) == isAlike)
    }
}
