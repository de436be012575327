import RingbackCore
import Testing

/// Word left, phone tag, holds and the line "look again", without an office around them.
@Suite("Word left, held back, looked at again")
struct LeftWordTests {
    static let jamie = PersonID(high: 1, low: 2)
    static let start = Timestamp(milliseconds: 1_795_500_000_000)

    static func at(_ minutes: Int64) -> Timestamp { start.adding(seconds: minutes * 60) }

    static func message(code: Code = .today, due: Int64 = 600, window: Int64? = nil) -> Message {
        Message(
            office: OfficeID(high: 1, low: 1), id: MessageID(high: 1, low: 9),
            ownership: Ownership(owner: PersonID(high: 1, low: 1)), routing: Routing(),
            filing: Filing(taker: jamie, at: start, source: .telephone),
            caller: Caller(name: "John Smith", number: "+17135550142", asGiven: "713 555 0142", contact: nil),
            regarding: "", code: code, boxes: [], told: "",
            timing: Timing(
                firstCallAt: start, lastCallAt: start, due: at(due), softWindow: window.map(at), touchedAt: start))
    }

    // MARK: Phone tag

    /// What happens, one letter each: W word left, V voicemail left, N no answer, C they call.
    @Test(
        "Each word that we leave and each call back that misses us is a round",
        arguments: [
            ("", 0, 0, false), ("W", 1, 0, false), ("C", 0, 0, false), ("WC", 1, 1, false), ("CCCC", 0, 0, false),
            ("WCW", 2, 1, true), ("WWW", 3, 0, true), ("WCC", 1, 1, false), ("VC", 1, 1, false), ("VCV", 2, 1, true),
            ("NNNNN", 0, 0, false), ("WNCNW", 2, 1, true), ("WCWC", 2, 2, true),
        ])
    func depth(steps: String, ours: Int, theirs: Int, isThird: Bool) throws {
        var message = Self.message()
        for (minute, step) in steps.enumerated() {
            let now = Self.at(Int64(minute) + 1)
            switch step {
            case "W": try message.attempt(.leftWord, by: Self.jamie, at: now)
            case "V": try message.attempt(.leftVoicemail, by: Self.jamie, at: now)
            case "N": try message.attempt(.noAnswer, by: Self.jamie, at: now)
            default: try message.callAgain(at: now, boxes: [], told: "")
            }
        }
        #expect(message.phoneTag == PhoneTag(ours: ours, theirs: theirs))
        #expect(message.isPhoneTag == isThird)
    }

    @Test("Talking ends phone tag, even where they are called again")
    func talked() throws {
        var message = Self.message()
        for minute in 1...3 { try message.attempt(.leftWord, by: Self.jamie, at: Self.at(Int64(minute))) }
        try message.talk(again: Self.at(60), by: Self.jamie, at: Self.at(4))
        #expect(message.phoneTag.rounds == 0 && !message.isPhoneTag && message.timing.awaits == nil)
    }

    // MARK: Waiting for the call back

    @Test("A call back ends the wait; what else is tried meanwhile does not")
    func waiting() throws {
        var message = Self.message()
        try message.attempt(.leftWord, by: Self.jamie, at: Self.at(1), awaiting: Self.at(61))
        #expect(message.face == .out && message.timing.awaits == Self.at(61))
        try message.attempt(.noAnswer, by: Self.jamie, at: Self.at(2))
        #expect(message.face == .out && message.timing.awaits == Self.at(61))
        try message.callAgain(at: Self.at(3), boxes: [], told: "")
        #expect(message.face == .sheet && message.timing.awaits == nil && message.boxes.contains(.returnedYourCall))
        #expect(throws: MessageError.waitPast) {
            try message.attempt(.leftWord, by: Self.jamie, at: Self.at(4), awaiting: Self.at(4))
        }
    }

    // MARK: Holds

    @Test("Until then it is not late; after it, it is what it would have been")
    func held() throws {
        var message = Self.message(due: 60)
        try message.hold(until: Self.at(300), reason: "after the board has met", by: Self.jamie, at: Self.at(10))
        #expect(message.isHeld(at: Self.at(299)) && !message.isLate(at: Self.at(299)))
        #expect(!message.isHeld(at: Self.at(300)) && message.isLate(at: Self.at(301)))
        try message.release(at: Self.at(20))
        #expect(message.hold == nil && message.timing.due == Self.at(60))
        #expect(throws: HeldBackError.notHeld) { try message.release(at: Self.at(21)) }
    }

    @Test("A hold that ends before it is due changes no due time, and a second one replaces the first")
    func twice() throws {
        var message = Self.message(due: 600)
        try message.hold(until: Self.at(300), reason: "", by: Self.jamie, at: Self.at(10))
        #expect(message.timing.due == Self.at(600))
        try message.hold(until: Self.at(900), reason: "", by: Self.jamie, at: Self.at(11))
        #expect(message.timing.due == Self.at(900) && message.hold?.due == Self.at(600))
    }

    @Test("Whatever somebody does to it ends the hold; another call does not")
    func ends() throws {
        func held() throws -> Message {
            var message = Self.message(due: 60)
            try message.hold(until: Self.at(300), reason: "private", by: Self.jamie, at: Self.at(10))
            return message
        }
        for act: (inout Message) throws -> Void in [
            { try $0.attempt(.noAnswer, by: Self.jamie, at: Self.at(20)) },
            { try $0.takeOn(at: Self.at(20)) },
            { try $0.close(.callerWithdrew, by: Self.jamie, at: Self.at(20), reason: "") },
        ] {
            var message = try held()
            try act(&message)
            #expect(message.hold == nil && message.timing.due == Self.at(60))
        }
        var message = try held()
        try message.callAgain(at: Self.at(20), boxes: [], told: "")
        #expect(message.hold != nil)
        try message.recode(.asap, due: Self.at(80), at: Self.at(21))
        #expect(message.hold == nil && message.timing.due == Self.at(80))
    }

    @Test("A hold in the past, or of more than a year, is refused")
    func refused() throws {
        var message = Self.message()
        #expect(throws: HeldBackError.past) {
            try message.hold(until: Self.at(5), reason: "", by: Self.jamie, at: Self.at(5))
        }
        #expect(throws: HeldBackError.tooFar) {
            try message.hold(until: Self.at(367 * 1440), reason: "", by: Self.jamie, at: Self.at(5))
        }
        #expect(message.hold == nil)
    }

    // MARK: Look again

    struct Case: Sendable, CustomStringConvertible {
        let description: String
        let why: LookAgain?
        let now: Int64
        let message: Message

        init(
            _ description: String, at now: Int64, _ why: LookAgain?, window: Int64? = nil,
            _ steps: (inout Message) throws -> Void = { _ in }
        ) {
            var message = LeftWordTests.message(due: 600, window: window)
            do { try steps(&message) } catch { Issue.record(error) }
            (self.description, self.now, self.why, self.message) = (description, now, why, message)
        }
    }

    /// Something is neglected after half an hour here.
    static let table: [Case] = [
        Case("just filed", at: 5, nil),
        Case("nobody has touched it for too long", at: 31, .untouched(at(0))),
        Case("touched since", at: 31, nil) { try $0.takeOn(at: at(20)) },
        Case("word was left: we wait", at: 59, nil) {
            try $0.attempt(.leftWord, by: jamie, at: at(1), awaiting: at(60))
        },
        Case("nobody has rung back in that time", at: 60, .nothingSince(at(1))) {
            try $0.attempt(.leftWord, by: jamie, at: at(1), awaiting: at(60))
        },
        Case("they rang back, and nobody did anything since", at: 60, .untouched(at(1))) {
            try $0.attempt(.leftWord, by: jamie, at: at(1), awaiting: at(60))
            try $0.callAgain(at: at(2), boxes: [], told: "")
        },
        Case("held back", at: 59, nil) { try $0.hold(until: at(60), reason: "", by: jamie, at: at(1)) },
        Case("held back until now", at: 60, .held(at(60))) {
            try $0.hold(until: at(60), reason: "", by: jamie, at: at(1))
        },
        Case("held back until then, and worked on since", at: 70, nil) {
            try $0.hold(until: at(60), reason: "", by: jamie, at: at(1))
            try $0.attempt(.noAnswer, by: jamie, at: at(61))
        },
        Case("the best time is still to come", at: 15, nil, window: 20),
        Case("the best time has passed", at: 21, .window(at(20)), window: 20),
        Case("tried in time, so nothing was missed", at: 25, nil, window: 20) {
            try $0.attempt(.noAnswer, by: jamie, at: at(21))
        },
        Case("the agreed time has come", at: 40, .agreed(at(40))) {
            try $0.talk(again: at(40), by: jamie, at: at(39))
        },
        Case("closed", at: 900, nil) { try $0.close(.talked, by: jamie, at: at(1), reason: "") },
    ]

    @Test("The table of what is to be looked at again, and why", arguments: table)
    func lookAgain(row: Case) {
        let now = Self.at(row.now)
        #expect(row.message.lookAgain(at: now) { _, touched in now.seconds(since: touched) > 1800 } == row.why)
    }

    @Test("What is held back stands at the foot of its code, and nothing else moves")
    func foot() {
        func key(_ low: UInt64, _ code: Code, place: Int? = nil, held: Bool = false) -> PhoneSheet.Key {
            PhoneSheet.Key(
                id: MessageID(high: 0, low: low), code: code, place: place, standing: .wanted, due: Self.at(1),
                isHeld: held)
        }
        let sorted = [key(1, .today, place: 0, held: true), key(2, .today), key(3, .asap), key(4, .sometime)].sorted()
        #expect(sorted.map(\.id) == [3, 2, 1, 4].map { MessageID(high: 0, low: $0) })
    }
}
