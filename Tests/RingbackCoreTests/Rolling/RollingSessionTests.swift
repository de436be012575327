import RingbackCore
import Testing

@Suite("A session of rolling calls")
struct RollingSessionTests {
    private static let start = Timestamp(milliseconds: 1_795_533_120_000)
    private let jamie = PersonID(at: start, randomness: (1, 1))
    private let lou = PersonID(at: start, randomness: (2, 2))

    private func message(_ number: UInt64) -> MessageID { MessageID(at: Self.start, randomness: (number, number)) }
    private func at(_ seconds: Int64) -> Timestamp { Self.start.adding(seconds: seconds) }

    private func session() -> RollingSession {
        RollingSession(
            id: RollingID(at: Self.start, randomness: (9, 9)), principal: PersonID(at: Self.start, randomness: (3, 3)),
            by: jamie, at: Self.start)
    }

    @Test("Four calls are in flight at most, each on a line of its own")
    func fourLines() throws {
        var rolling = session()
        for number in 1...4 {
            #expect(
                try rolling.dial(message(UInt64(number)), "+1713555010\(number)", theyJoinLast: false, at: at(1))
                    == number)
        }
        #expect(throws: RollingError.noFreeLine) {
            _ = try rolling.dial(message(5), "+17135550105", theyJoinLast: false, at: at(2))
        }
        try rolling.finish(2, .talked, by: jamie, undo: nil, hasNext: false, at: at(3))
        #expect(try rolling.dial(message(5), "+17135550105", theyJoinLast: false, at: at(4)) == 2)
        #expect(throws: RollingError.lineBusy(2)) {
            _ = try rolling.dial(message(6), "+17135550106", on: 2, theyJoinLast: false, at: at(5))
        }
        #expect(throws: RollingError.noSuchLine) {
            _ = try rolling.dial(message(6), "+17135550106", on: 5, theyJoinLast: false, at: at(5))
        }
    }

    @Test("Nobody is dialled twice, by name or by number")
    func noDoubleDial() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: false, at: at(1))
        #expect(throws: RollingError.alreadyOn(line: 1)) {
            _ = try rolling.dial(message(1), "+17135550199", theyJoinLast: false, at: at(2))
        }
        #expect(throws: RollingError.alreadyOn(line: 1)) {
            _ = try rolling.dial(message(2), "+17135550101", theyJoinLast: false, at: at(2))
        }
        #expect(throws: RollingError.alreadyOn(line: 1)) {
            try rolling.noteAlone(message(1), .talked, by: jamie, undo: nil, at: at(2))
        }
        #expect(rolling.done.isEmpty)
    }

    @Test("After no answer the line offers the next number, and may be dialled again or left")
    func nextNumber() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: false, at: at(1))
        try rolling.finish(1, .noAnswer, by: jamie, undo: nil, hasNext: true, at: at(9))
        #expect(rolling.lines[0].call?.step == .next && rolling.lines[0].isFree)
        #expect(rolling.dialled(for: message(1)) == ["+17135550101"])
        #expect(try rolling.dial(message(1), "+17135550102", theyJoinLast: false, at: at(10)) == 1)
        #expect(rolling.lines[0].call?.step == .dialling)
        try rolling.finish(1, .busy, by: jamie, undo: nil, hasNext: true, at: at(20))
        try rolling.clear(1, at: at(21))
        #expect(rolling.lines[0].call == nil)
        // Talking needs no other number.
        _ = try rolling.dial(message(2), "+17135550103", theyJoinLast: false, at: at(22))
        try rolling.finish(1, .talked, by: jamie, undo: nil, hasNext: true, at: at(23))
        #expect(rolling.lines[0].call == nil)
    }

    @Test("A call that was dialled needs an outcome before its line is free")
    func outcomeOwed() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: false, at: at(1))
        #expect(throws: RollingError.outcomeMissing) { try rolling.clear(1, at: at(2)) }
        // Unless somebody else has ended the message.
        try rolling.clear(1, isSettled: true, at: at(2))
        #expect(throws: RollingError.lineEmpty(1)) {
            try rolling.finish(1, .talked, by: jamie, undo: nil, hasNext: false, at: at(3))
        }
    }

    @Test("The principal is on one line at a time, and whoever matters more comes last")
    func joining() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: true, at: at(1))
        _ = try rolling.dial(message(2), "+17135550102", theyJoinLast: false, at: at(1))
        try rolling.advance(1, to: .assistant, with: "Rosa", at: at(2))
        #expect(rolling.lines[0].call?.with == "Rosa")
        try rolling.advance(1, to: .ours, at: at(3))
        #expect(throws: RollingError.principalBusy(line: 1)) { try rolling.advance(2, to: .talking, at: at(4)) }
        try rolling.advance(1, to: .talking, at: at(5))
        try rolling.advance(1, to: .held, at: at(6))
        try rolling.advance(2, to: .talking, at: at(7))
        #expect(throws: RollingError.notThen(.talking)) { try rolling.advance(2, to: .assistant, at: at(8)) }
        // The assistants agree anew who waits.
        try rolling.finish(2, .talked, by: jamie, undo: nil, hasNext: false, at: at(9))
        _ = try rolling.dial(message(3), "+17135550103", theyJoinLast: false, at: at(10))
        try rolling.advance(2, to: .assistant, at: at(11))
        try rolling.advance(2, to: .assistant, theyJoinLast: true, at: at(12))
        #expect(rolling.lines[1].call?.theyJoinLast == true)
    }

    @Test("Whoever rings back after we tried them waits in sight until taken or put off")
    func returns() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: false, at: at(1))
        try rolling.finish(1, .leftWord, by: jamie, undo: nil, hasNext: false, at: at(60))
        #expect(rolling.returns([message(1): at(30)]).isEmpty)
        #expect(rolling.returns([message(1): at(90), message(2): at(90)]) == [message(1)])
        #expect(try rolling.take(message(1), theyJoinLast: false, at: at(91)) == 1)
        #expect(rolling.lines[0].call?.step == .waiting && rolling.lines[0].call?.isReturn == true)
        #expect(rolling.returns([message(1): at(90)]).isEmpty)
        // They are gone again: the line is free, and they are still to be dealt with.
        try rolling.clear(1, at: at(95))
        #expect(rolling.returns([message(1): at(90)]) == [message(1)])
        try rolling.putOff(message(1), calledAt: at(90), at: at(96))
        #expect(rolling.returns([message(1): at(90)]).isEmpty)
        #expect(rolling.returns([message(1): at(99)]) == [message(1)])
    }

    @Test("The last outcome is taken back by whoever recorded it, and its call is on its line again")
    func takingBack() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: false, at: at(1))
        try rolling.advance(1, to: .talking, at: at(2))
        try rolling.finish(1, .talked, by: jamie, undo: nil, hasNext: false, at: at(3))
        #expect(throws: RollingError.nothingToUndo) { _ = try rolling.takeBack(by: lou, at: at(4)) }
        #expect(try rolling.takeBack(by: jamie, at: at(4)).outcome == .talked)
        #expect(rolling.lines[0].call?.step == .talking && rolling.done.isEmpty)
        // On another line, where its own is taken meanwhile.
        try rolling.finish(1, .noAnswer, by: jamie, undo: nil, hasNext: false, at: at(5))
        _ = try rolling.dial(message(2), "+17135550102", on: 1, theyJoinLast: false, at: at(6))
        _ = try rolling.takeBack(by: jamie, at: at(7))
        #expect(rolling.line(of: message(1))?.number == 2)
        #expect(throws: RollingError.nothingToUndo) { _ = try rolling.takeBack(by: jamie, at: at(8)) }
    }

    @Test("It can be taken over, ends once, and keeps no numbers")
    func ending() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: false, at: at(1))
        try rolling.takeOver(by: lou, at: at(2))
        #expect(rolling.keeper == lou && rolling.keepers == [jamie, lou])
        try rolling.finish(1, .noAnswer, by: lou, undo: nil, hasNext: false, at: at(3))
        _ = try rolling.dial(message(2), "+17135550102", theyJoinLast: false, at: at(4))
        try rolling.end(by: lou, at: at(5))
        #expect(rolling.ending?.unfinished == [message(2)])
        #expect(rolling.done.allSatisfy { $0.dialled.isEmpty && $0.before == nil } && rolling.lines.isEmpty)
        #expect(throws: RollingError.ended) { try rolling.end(by: lou, at: at(6)) }
        #expect(throws: RollingError.ended) {
            _ = try rolling.dial(message(3), "+17135550103", theyJoinLast: false, at: at(6))
        }
    }

    @Test("Of somebody who is erased, no number stays in a session that runs")
    func forgetting() throws {
        var rolling = session()
        _ = try rolling.dial(message(1), "+17135550101", theyJoinLast: false, at: at(1))
        try rolling.finish(1, .talked, by: jamie, undo: nil, hasNext: false, at: at(2))
        let (other, own) = (rolling.forget([message(2)]), rolling.forget([message(1)]))
        #expect(!other && own)
        #expect(rolling.done.map(\.dialled) == [""] && rolling.done.first?.before == nil)
    }

    @Test("The report counts people by how their last call went")
    func report() throws {
        var rolling = session()
        for (number, outcomes) in [
            (1, [RollingOutcome.noAnswer, .talked]), (2, [.leftWord]), (3, [.leftWord]), (4, [.settled]),
        ] {
            for outcome in outcomes {
                let line = try rolling.dial(
                    message(UInt64(number)), "+1713555010\(number)", theyJoinLast: false, at: at(1))
                try rolling.finish(line, outcome, by: jamie, undo: nil, hasNext: false, at: at(2))
            }
        }
        let report = RollingReport(rolling, at: at(600))
        #expect(report.counts.map(\.outcome) == [.talked, .leftWord, .settled])
        #expect(report.counts.map(\.count) == [1, 2, 1])
        #expect(report.calls == 5 && report.until == at(600))
    }

    @Test(
        "Left open overnight, it is ended; over midnight at work, it is not",
        arguments: [600, 6 * 3600, 12 * 3600, 15 * 3600, 24 * 3600] as [Int64])
    func leftOpen(seconds: Int64) throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: [.tuesday: [Span(opens: 480, closes: 1020)]])
        // It is 9:12 in the morning: midnight comes after 14 hours and 48 minutes.
        #expect(session().isLeftOpen(at: at(seconds), hours: hours) == (seconds > 14 * 3600))
        var late = session()
        _ = try late.dial(message(1), "+17135550101", theyJoinLast: false, at: at(14 * 3600 + 2700))
        #expect(!late.isLeftOpen(at: at(15 * 3600), hours: hours))
    }
}
