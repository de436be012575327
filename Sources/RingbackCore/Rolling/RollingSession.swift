/// Working down a sheet call after call, several lines at once. It lives on the server: it survives the browser, and
/// another assistant can take it over.
package struct RollingSession: Equatable, Codable, Sendable {
    package let id: RollingID
    /// Whose calls are made.
    package let principal: PersonID
    package let startedBy: PersonID
    package let startedAt: Timestamp
    /// Who makes them now.
    package private(set) var keeper: PersonID
    /// Everybody who has made some.
    package private(set) var keepers: [PersonID]
    /// When something last happened.
    package private(set) var lastAt: Timestamp
    /// Every call that has ended, oldest first.
    package private(set) var done: [Done] = []
    /// Returns that were put off, with the call they came with.
    private var putOff: [PutOff] = []
    private var state: State

    private enum State: Equatable, Codable, Sendable {
        case running([RollingLine])
        case ended(Ending)
    }

    package struct Ending: Equatable, Codable, Sendable {
        package let at: Timestamp
        /// `nil` if it was left open and ended by itself.
        package let by: PersonID?
        /// What was in flight, and has no outcome.
        package let unfinished: [MessageID]
    }

    /// A call that has ended.
    package struct Done: Equatable, Codable, Sendable {
        package let message: MessageID
        package let outcome: RollingOutcome
        package let at: Timestamp
        package let by: PersonID
        /// The number that was dialled; not kept after the end.
        package internal(set) var dialled: String
        /// Made by the principal alone, on no line.
        package let isAlone: Bool
        package let isReturn: Bool
        /// The act on the message that can be undone, and what was on the line before.
        package internal(set) var undo: UndoID?
        package internal(set) var before: RollingLine?
    }

    private struct PutOff: Equatable, Codable, Sendable {
        let message: MessageID
        let call: Timestamp
    }

    package init(id: RollingID, principal: PersonID, by person: PersonID, at now: Timestamp) {
        self.id = id
        self.principal = principal
        startedBy = person
        startedAt = now
        keeper = person
        keepers = [person]
        lastAt = now
        state = .running((1...RollingLine.count).map { RollingLine(number: $0) })
    }

    package var isRunning: Bool { ending == nil }
    package var ending: Ending? { if case .ended(let ending) = state { ending } else { nil } }
    package var lines: [RollingLine] { if case .running(let lines) = state { lines } else { [] } }

    package func line(of message: MessageID) -> RollingLine? { lines.first { $0.call?.message == message } }

    /// The numbers tried for a message in this session.
    package func dialled(for message: MessageID) -> Set<String> {
        Set(done.filter { $0.message == message }.map(\.dialled)).union(
            lines.compactMap { $0.call }.filter { $0.message == message }.map(\.dialled))
    }

    // MARK: Calls

    /// Rings somebody: on the line asked for, else on the line where their next number is offered, else on a free one.
    /// - Returns: the line.
    package mutating func dial(
        _ message: MessageID, _ number: String, on wanted: Int? = nil, theyJoinLast: Bool, at now: Timestamp
    ) throws(RollingError) -> Int {
        guard !number.isEmpty else { throw .numberMissing }
        return try put(message, number, wanted, .dialling, theyJoinLast, isReturn: false, at: now)
    }

    /// Takes somebody who rings back.
    package mutating func take(
        _ message: MessageID, on wanted: Int? = nil, theyJoinLast: Bool, at now: Timestamp
    ) throws(RollingError) -> Int {
        try put(message, "", wanted, .waiting, theyJoinLast, isReturn: true, at: now)
    }

    private mutating func put(
        _ message: MessageID, _ number: String, _ wanted: Int?, _ step: RollingLine.Step, _ theyJoinLast: Bool,
        isReturn: Bool, at now: Timestamp
    ) throws(RollingError) -> Int {
        try mustRun()
        if let other = lines.first(where: { line in
            guard let call = line.call, !line.isFree else { return false }
            return call.message == message || !number.isEmpty && call.dialled == number
        }) {
            throw .alreadyOn(line: other.number)
        }
        let free = lines.filter(\.isFree)
        let place: Int
        if let wanted {
            guard (1...RollingLine.count).contains(wanted) else { throw .noSuchLine }
            guard free.contains(where: { $0.number == wanted }) else { throw .lineBusy(wanted) }
            place = wanted
        } else {
            guard
                let line = free.first(where: { $0.call?.message == message }) ?? free.first(where: { $0.call == nil })
                    ?? free.first
            else { throw .noFreeLine }
            place = line.number
        }
        change { lines in
            // Their next number is offered on one line only.
            for index in lines.indices where lines[index].call?.message == message { lines[index].call = nil }
            lines[place - 1].call = RollingLine.Call(
                message: message, dialled: number, step: step, since: now, startedAt: now, theyJoinLast: theyJoinLast,
                isReturn: isReturn)
        }
        lastAt = now
        return place
    }

    /// The next step of a call: their assistant picked up, they are on the line, our principal is put on.
    /// - Parameter with: who picked up; `nil` if it is not said.
    package mutating func advance(
        _ line: Int, to step: RollingLine.Step, with: String? = nil, theyJoinLast: Bool? = nil, at now: Timestamp
    ) throws(RollingError) {
        var call = try call(on: line)
        guard call.step.following.contains(step) else { throw .notThen(call.step) }
        let busy = lines.first { $0.call?.step.hasPrincipal == true && $0.number != line }
        if step.hasPrincipal, let other = busy {
            throw .principalBusy(line: other.number)
        }
        (call.step, call.since) = (step, now)
        if let with { call.with = with }
        if let theyJoinLast { call.theyJoinLast = theyJoinLast }
        change { $0[line - 1].call = call }
        lastAt = now
    }

    /// A call ends.
    /// - Parameter hasNext: whether another number of the same person is still to be tried.
    package mutating func finish(
        _ line: Int, _ outcome: RollingOutcome, by person: PersonID, undo: UndoID?, hasNext: Bool, at now: Timestamp
    ) throws(RollingError) {
        let call = try call(on: line)
        guard call.step != .next else { throw .lineEmpty(line) }
        done.append(
            Done(
                message: call.message, outcome: outcome, at: now, by: person, dialled: call.dialled, isAlone: false,
                isReturn: call.isReturn, undo: undo, before: lines[line - 1]))
        change { lines in
            guard outcome.triesNext, hasNext else { return lines[line - 1].call = nil }
            lines[line - 1].call?.step = .next
            lines[line - 1].call?.since = now
        }
        lastAt = now
    }

    /// The line is free: the next number is not tried, or the caller who rang back is gone.
    /// - Parameter isSettled: whether somebody else has ended the message meanwhile, so that no outcome is owed.
    package mutating func clear(_ line: Int, isSettled: Bool = false, at now: Timestamp) throws(RollingError) {
        let call = try call(on: line)
        guard call.step == .next || call.isReturn || isSettled else { throw .outcomeMissing }
        change { $0[line - 1].call = nil }
        lastAt = now
    }

    /// The principal rang somebody without us.
    package mutating func noteAlone(
        _ message: MessageID, _ outcome: RollingOutcome, by person: PersonID, undo: UndoID?, at now: Timestamp
    ) throws(RollingError) {
        try mustRun()
        if let line = line(of: message), !line.isFree { throw .alreadyOn(line: line.number) }
        change { lines in
            for index in lines.indices where lines[index].call?.message == message { lines[index].call = nil }
        }
        done.append(
            Done(
                message: message, outcome: outcome, at: now, by: person, dialled: "", isAlone: true, isReturn: false,
                undo: undo))
        lastAt = now
    }

    // MARK: Returns

    /// Those who rang back after we had tried them, and are not being dealt with.
    /// - Parameter latest: when each of the messages tried was last called about.
    package func returns(_ latest: [MessageID: Timestamp]) -> [MessageID] {
        var tried: [MessageID: Timestamp] = [:]
        for call in done { tried[call.message] = call.at }
        return tried.filter { message, at in
            guard let call = latest[message], call > at else { return false }
            return line(of: message)?.isFree ?? true
                && !putOff.contains { $0.message == message && $0.call >= call }
        }.map(\.key).sorted { (latest[$0] ?? startedAt, $0) < (latest[$1] ?? startedAt, $1) }
    }

    /// Whoever rang back is called later: the entry stays on the sheet.
    package mutating func putOff(_ message: MessageID, calledAt call: Timestamp, at now: Timestamp) throws(RollingError)
    {
        try mustRun()
        putOff.append(PutOff(message: message, call: call))
        lastAt = now
    }

    // MARK: Taking back, taking over, ending

    /// The last outcome is taken back: its call is on its line again, if that is free.
    /// - Returns: that outcome.
    package mutating func takeBack(by person: PersonID, at now: Timestamp) throws(RollingError) -> Done {
        try mustRun()
        guard let last = done.last, last.by == person else { throw .nothingToUndo }
        done.removeLast()
        if let before = last.before {
            let place = before.number - 1
            let target = lines[place].isFree ? place : lines.firstIndex(where: \.isFree)
            if let target { change { $0[target].call = before.call } }
        }
        lastAt = now
        return last
    }

    package mutating func takeOver(by person: PersonID, at now: Timestamp) throws(RollingError) {
        try mustRun()
        keeper = person
        if !keepers.contains(person) { keepers.append(person) }
        lastAt = now
    }

    /// Nobody has done anything since another day: it was left open.
    package func isLeftOpen(at now: Timestamp, hours: OfficeHours) -> Bool {
        isRunning && now.seconds(since: lastAt) >= 3600 && hours.workday(at: now) != hours.workday(at: lastAt)
    }

    /// - Parameter person: `nil` where it was left open.
    package mutating func end(by person: PersonID?, at now: Timestamp) throws(RollingError) {
        try mustRun()
        state = .ended(
            Ending(
                at: now, by: person,
                unfinished: lines.compactMap { line in line.isFree ? nil : line.call?.message }))
        // What is kept says who was called; numbers and names stand with the messages.
        for index in done.indices {
            done[index].dialled = ""
            done[index].undo = nil
            done[index].before = nil
        }
        putOff = []
        lastAt = now
    }

    /// Forgets the numbers that were dialled for some messages.
    /// - Returns: whether there were any.
    package mutating func forget(_ messages: Set<MessageID>) -> Bool {
        var isChanged = false
        for index in done.indices where messages.contains(done[index].message) {
            isChanged = isChanged || !done[index].dialled.isEmpty
            (done[index].dialled, done[index].before) = ("", nil)
        }
        return isChanged
    }

    package func mustRun() throws(RollingError) {
        guard isRunning else { throw .ended }
    }

    private func call(on line: Int) throws(RollingError) -> RollingLine.Call {
        try mustRun()
        guard (1...RollingLine.count).contains(line) else { throw .noSuchLine }
        guard let call = lines[line - 1].call else { throw .lineEmpty(line) }
        return call
    }

    private mutating func change(_ body: (inout [RollingLine]) -> Void) {
        guard case .running(var lines) = state else { return }
        body(&lines)
        state = .running(lines)
    }
}
