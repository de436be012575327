import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

/// Sessions of rolling calls.
struct Rollings: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// The one that runs, or a new one.
    func start(for principal: PersonID) throws -> RollingSession {
        try mayRoll(principal)
        if let running = try RollingQueries.running(for: principal, in: office, session)?.rolling { return running }
        let rolling = RollingSession(id: newID(), principal: principal, by: try person, at: now)
        try RollingQueries.add(rolling, in: office, session)
        tell(.rollingStarted, of: .person(principal))
        return rolling
    }

    /// - Parameter isMine: whether only whoever makes its calls may do this.
    private func load(_ id: RollingID, of principal: PersonID, isMine: Bool = true) throws -> StoredRolling {
        try mayRoll(principal)
        guard let stored = try RollingQueries.find(id, in: office, session), stored.rolling.principal == principal
        else { throw RollingError.notHere }
        try stored.rolling.mustRun()
        if isMine, !acting.isBy(stored.rolling.keeper) {
            throw RollingError.notYours(name: view.name(of: stored.rolling.keeper))
        }
        return stored
    }

    private func mayRoll(_ principal: PersonID) throws {
        guard view.person(principal) != nil else { throw AccessError.notHere }
        let grounds = acting.grounds(toOwner: principal)
        try Policy.require(.seeSheet, acting, grounds)
        try Policy.require(.rollCalls, acting, grounds)
    }

    private func save(_ stored: StoredRolling) throws -> RollingSession {
        guard try RollingQueries.save(stored, in: office, session) else { throw RollingError.changed }
        return stored.rolling
    }

    // MARK: Calls

    /// - Parameters:
    ///   - number: the number to ring; `nil` for the first of theirs that was not tried.
    ///   - isConfirmed: the person was warned about a costly number, and rings it anyway.
    func dial(
        _ id: RollingID, of principal: PersonID, _ message: MessageID?, on line: Int?, number: String?,
        isConfirmed: Bool
    ) throws -> RollingSession {
        var stored = try load(id, of: principal)
        let state = try scope.rolling(of: principal, stored.rolling)
        let offered = line.flatMap { line in state.lines.first { $0.number == line }?.call }
        let chosen =
            message ?? (offered?.step == .next ? offered?.message : nil) ?? state.next
        guard let chosen else { throw RollingError.notOnSheet }
        let row = try onSheet(chosen, principal)
        let dialled = try self.number(number, of: row.message, stored.rolling)
        let place = try stored.rolling.dial(
            chosen, dialled, on: line, theyJoinLast: row.standing != nil, at: now)
        tell(.rollingDialled, of: .message(chosen), ["line": .integer(Int64(place)), .number: .text(dialled)])
        let caution = NumberFormat(country: view.office.country).caution(dialled)
        try Claims(change).take(dialled, caution, isConfirmed: isConfirmed, for: chosen)
        return try save(stored)
    }

    /// Open, and on the principal's sheet.
    private func onSheet(_ message: MessageID, _ principal: PersonID) throws -> MessageRow {
        let row = try self.message(message, for: .attemptMessage)
        guard row.message.isOpen, row.message.owner == principal else { throw RollingError.notOnSheet }
        return row
    }

    private func number(_ typed: String?, of message: Message, _ rolling: RollingSession) throws -> String {
        if let typed, !typed.isEmpty {
            let text = try PlainText.clean(typed, limit: TextLimit.number, lines: .one)
            let reading = try Phones.read(text, country: view.office.country)
            return reading.number.e164 ?? reading.number.asDialled
        }
        let contacts = try message.caller.contact.map { try ContactQueries.find([$0], in: office, session) } ?? [:]
        let numbers = RollingNumbers(format: NumberFormat(country: view.office.country), contacts: contacts)
            .all(of: message, tried: rolling.dialled(for: message.id))
        guard let first = numbers.first(where: { !$0.isTried }) ?? numbers.first else {
            throw RollingError.numberMissing
        }
        return first.dial
    }

    func advance(
        _ id: RollingID, of principal: PersonID, line: Int, to step: RollingLine.Step, with: String?,
        theyJoinLast: Bool?
    ) throws -> RollingSession {
        var stored = try load(id, of: principal)
        let with = try with.map { try PlainText.clean($0, limit: TextLimit.name, lines: .one) }
        try stored.rolling.advance(line, to: step, with: with, theyJoinLast: theyJoinLast, at: now)
        // The call goes on, and so does the claim.
        if let number = stored.rolling.lines[line - 1].call?.dialled, !number.isEmpty {
            let until = now.adding(seconds: Desk.claimSeconds)
            let claim = Claim(id: newID(), number: number, by: try person, until: until)
            _ = try HoldQueries.claim(claim, at: now, in: office, session)
        }
        tell(
            .rollingStepped, of: .person(principal),
            ["line": .integer(Int64(line)), "step": .text(step.rawValue)])
        return try save(stored)
    }

    func finish(
        _ id: RollingID, of principal: PersonID, line: Int, _ outcome: RollingOutcome, with: String, said: String,
        again: String
    ) throws -> RollingSession {
        var stored = try load(id, of: principal)
        guard (1...RollingLine.count).contains(line) else { throw RollingError.noSuchLine }
        guard let call = stored.rolling.lines[line - 1].call, call.step != .next else {
            throw RollingError.lineEmpty(line)
        }
        let entry = try record(outcome, with: with, said: said, number: call.dialled, again: again, on: call.message)
        if !call.dialled.isEmpty { try Claims(change).release(call.dialled) }
        let hasNext = try hasNext(entry.message, stored.rolling)
        try stored.rolling.finish(
            line, outcome, by: person, undo: change.undo, hasNext: hasNext, at: now)
        return try save(stored)
    }

    private func record(
        _ outcome: RollingOutcome, with: String, said: String, number: String, again: String = "",
        on message: MessageID
    ) throws -> Entry {
        if let attempt = outcome.attempt {
            return try Attempts(change).record(
                attempt, with: with, said: said, number: number, again: again, on: message)
        }
        let reason = [with, said].filter { !$0.isEmpty }.joined(separator: ": ")
        return try Attempts(change).close(message, .settledBetweenAssistants, reason: reason)
    }

    private func hasNext(_ message: Message, _ rolling: RollingSession) throws -> Bool {
        guard message.isOpen, let contact = message.caller.contact else { return false }
        let numbers = RollingNumbers(
            format: NumberFormat(country: view.office.country),
            contacts: try ContactQueries.find([contact], in: office, session))
        return numbers.all(of: message, tried: rolling.dialled(for: message.id)).contains { !$0.isTried }
    }

    /// The line is free, without an outcome.
    func clear(_ id: RollingID, of principal: PersonID, line: Int) throws -> RollingSession {
        var stored = try load(id, of: principal)
        guard (1...RollingLine.count).contains(line) else { throw RollingError.noSuchLine }
        let call = stored.rolling.lines[line - 1].call
        let row = try call.flatMap { try MessageQueries.find($0.message, in: office, session) }
        let isSettled = row.map { !$0.message.isOpen || $0.message.owner != principal } ?? true
        try stored.rolling.clear(line, isSettled: isSettled, at: now)
        if let number = call?.dialled, !number.isEmpty { try Claims(change).release(number) }
        tell(
            .rollingStepped, of: .person(principal), ["line": .integer(Int64(line)), "step": .text("free")])
        return try save(stored)
    }

    /// The principal rang somebody without us.
    func noteAlone(
        _ id: RollingID, of principal: PersonID, _ message: MessageID, _ outcome: RollingOutcome, said: String
    ) throws -> RollingSession {
        var stored = try load(id, of: principal)
        _ = try onSheet(message, principal)
        _ = try record(outcome, with: "", said: said, number: "", on: message)
        try stored.rolling.noteAlone(message, outcome, by: person, undo: change.undo, at: now)
        tell(.rollingAlone, of: .message(message), ["outcome": .text(outcome.rawValue)])
        return try save(stored)
    }

    // MARK: Returns

    func take(_ id: RollingID, of principal: PersonID, _ message: MessageID, on line: Int?) throws -> RollingSession {
        var stored = try load(id, of: principal)
        let row = try onSheet(message, principal)
        guard try isBack(message, stored.rolling, principal) else { throw RollingError.nobodyReturns }
        let place = try stored.rolling.take(message, on: line, theyJoinLast: row.standing != nil, at: now)
        tell(
            .rollingStepped, of: .person(principal),
            ["line": .integer(Int64(place)), "step": .text(RollingLine.Step.waiting.rawValue)])
        return try save(stored)
    }

    func putOff(_ id: RollingID, of principal: PersonID, _ message: MessageID) throws -> RollingSession {
        var stored = try load(id, of: principal)
        let row = try onSheet(message, principal)
        guard try isBack(message, stored.rolling, principal) else { throw RollingError.nobodyReturns }
        try stored.rolling.putOff(message, calledAt: row.message.timing.lastCallAt, at: now)
        tell(.rollingStepped, of: .person(principal), ["step": .text("later")])
        return try save(stored)
    }

    private func isBack(_ message: MessageID, _ rolling: RollingSession, _ principal: PersonID) throws -> Bool {
        try scope.rolling(of: principal, rolling).returns.contains { $0.entry.id == message }
    }

    /// Somebody was erased: the numbers that were dialled for them go from sessions that run.
    func forget(_ messages: [MessageID]) throws {
        for var stored in try RollingQueries.running(in: office, session) where stored.rolling.forget(Set(messages)) {
            _ = try save(stored)
        }
    }

    /// The numbers that are being rung.
    private func inFlight(_ rolling: RollingSession) -> [String] {
        rolling.lines.compactMap { $0.isFree ? nil : $0.call?.dialled }.filter { !$0.isEmpty }
    }

    // MARK: Taking back, taking over, ending

    func takeBack(_ id: RollingID, of principal: PersonID) throws -> (RollingSession, Entry) {
        var stored = try load(id, of: principal)
        let last = try stored.rolling.takeBack(by: person, at: now)
        let entry = try Undoing(change).undo(last.message, step: last.undo)
        // They are on the line again.
        if !last.dialled.isEmpty, stored.rolling.line(of: last.message) != nil {
            let caution = NumberFormat(country: view.office.country).caution(last.dialled)
            try Claims(change).take(last.dialled, caution, isConfirmed: true, for: last.message)
        }
        return (try save(stored), entry)
    }

    func takeOver(_ id: RollingID, of principal: PersonID) throws -> RollingSession {
        var stored = try load(id, of: principal, isMine: false)
        let before = stored.rolling.keeper
        guard !acting.isBy(before) else { return stored.rolling }
        try stored.rolling.takeOver(by: person, at: now)
        for number in inFlight(stored.rolling) {
            try HoldQueries.pass(
                number, from: before, to: person, until: now.adding(seconds: Desk.claimSeconds), in: office, session)
        }
        tell(
            .rollingTakenOver, of: .person(principal),
            [.before: .text(before.text), .after: .text(try person.text)])
        return try save(stored)
    }

    /// - Parameter leavesOpen: whether calls may end without an outcome.
    func end(_ id: RollingID, of principal: PersonID, leavesOpen: Bool) throws -> RollingSession {
        let stored = try load(id, of: principal)
        if !leavesOpen {
            let open = try openCalls(stored.rolling)
            guard open.isEmpty else { throw RollingError.callsOpen(open) }
        }
        return try end(stored, by: person)
    }

    /// Who is on a line, and how it went is still to be said; not those whom somebody else has settled meanwhile.
    private func openCalls(_ rolling: RollingSession) throws -> [RollingError.OpenCall] {
        let numbers = NumberFormat(country: view.office.country)
        return try rolling.lines.compactMap { line in
            guard let call = line.call, !line.isFree,
                let message = try MessageQueries.find(call.message, in: office, session)?.message, message.isOpen,
                message.owner == rolling.principal
            else { return nil }
            let name = message.caller.name.isEmpty ? numbers.text(message.caller) : message.caller.name
            return RollingError.OpenCall(line: line.number, name: name)
        }
    }

    /// - Parameter person: `nil` where it was left open.
    func end(_ stored: StoredRolling, by person: PersonID?) throws -> RollingSession {
        var stored = stored
        if person != nil {
            for number in inFlight(stored.rolling) {
                try Claims(change).release(number)
            }
        }
        try stored.rolling.end(by: person, at: now)
        let report = RollingReport(stored.rolling, at: now)
        var particulars: Particulars = ["calls": .integer(Int64(report.calls))]
        for (outcome, count) in report.counts { particulars[Particular(outcome.rawValue)] = .integer(Int64(count)) }
        tell(.rollingEnded, of: .person(stored.rolling.principal), particulars)
        let rolling = try save(stored)
        for reader in Set([rolling.principal] + rolling.keepers).sorted() {
            try Mails(change).write(
                .rolling, to: reader, particulars: MailParticulars(by: rolling.keeper, rolling: rolling.id))
        }
        return rolling
    }
}
