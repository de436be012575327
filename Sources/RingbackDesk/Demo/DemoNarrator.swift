import RingbackCore
import RingbackStore

/// A demo message on its way from first call to ending, with everything to be written about it.
struct DemoThread {
    var message: Message
    var calls: [CallRow] = []
    var attempts: [AttemptRow] = []
    var answers: [AnswerRow] = []
    var handovers: [(handover: Handover, ending: Handover.Ending?, at: Timestamp)] = []
    var context: [ContextRow] = []

    /// Whether it ended as a return, by no try.
    var endedWithoutTry: Bool {
        guard let closing = message.closing, closing.isReturn else { return false }
        return attempts.last?.at != closing.at
    }
}

/// Maps the demo's numbers to the ids made for them.
struct DemoCastList {
    var office: Office
    var people: [PersonID] = []
    var names: [String] = []
    var hours: [OfficeHours] = []
    var teams: [TeamID] = []
    var contacts: [ContactID] = []
    var contactNames: [String] = []
    var contactNumbers: [String?] = []
}

/// Plays the demo's events by the office's rules and hands out what is ready to be written.
struct DemoNarrator {
    let cast: DemoCastList
    let now: Timestamp
    let ids: any IDSource
    private var threads: [Int: DemoThread] = [:]
    private var offers: [Int: HandoverID] = [:]
    private(set) var ended: [DemoThread] = []
    private(set) var journal: [JournalEntry] = []

    init(cast: DemoCastList, now: Timestamp, ids: any IDSource) {
        self.cast = cast
        self.now = now
        self.ids = ids
    }

    /// Everything that is ready, with the journal in time order; handed out once.
    mutating func takeReady() -> (threads: [DemoThread], journal: [JournalEntry]) {
        defer {
            ended = []
            journal = []
        }
        return (ended, journal)
    }

    /// The end of the story: everything still open is ready too.
    mutating func finish() {
        for index in threads.keys.sorted() {
            guard var thread = threads[index] else { continue }
            if thread.message.timing.readAt == nil, now.seconds(since: thread.message.timing.lastCallAt) > 1800 {
                thread.message.timing.readAt = thread.message.timing.lastCallAt.adding(seconds: 900)
            }
            let owner = cast.people.firstIndex(of: thread.message.owner) ?? 0
            if thread.message.ownership.acceptedAt == nil {
                thread.message.timing.nudge = NudgeRule.clock(
                    code: thread.message.code, after: nil, at: now, hours: CallHours(alone: cast.hours[owner]))
            }
            ended.append(thread)
        }
        threads = [:]
    }

    private func newID<Kind>(_ at: Timestamp, _: Kind.Type = Kind.self) -> ID<Kind> {
        ID(at: at, randomness: ids.words())
    }

    private mutating func tell(
        _ action: JournalAction, _ message: MessageID, by person: PersonID, at: Timestamp,
        _ particulars: Particulars = [:]
    ) {
        journal.append(
            JournalEntry(
                office: cast.office.id, at: at, actor: person, via: Via.demo.rawValue,
                subject: Subject.message(message).journal, action: action, particulars: particulars))
    }

    // MARK: Events

    /// - Throws: if the demo's script breaks a rule of the office, which its tests exclude.
    mutating func play(_ event: DemoEvent) throws {
        if case .call(let call) = event, call.ordinal == 1 { return file(call) }
        guard var thread = threads[event.message] else { return }
        switch event {
        case .call(let call): try callAgain(call, &thread)
        case .attempt(let attempt): try record(attempt, &thread)
        case .answer(let answer): try record(answer, &thread)
        case .reply(let reply): record(reply, &thread)
        case .handover(let handover):
            try offer(
                handover.index, .handover, from: handover.by, to: handover.to, handover.note, handover.at, &thread)
        case .acceptance(let acceptance): try accept(acceptance, &thread)
        case .refusal(let refusal): try refuse(refusal, &thread)
        case .recoding(let recoding): try recode(recoding, &thread)
        case .place(let placing): try place(placing, &thread)
        case .closing(let closing):
            let by = cast.people[closing.by]
            try thread.message.close(closing.outcome, by: by, at: closing.at, reason: closing.reason)
            tell(
                .messageClosed, thread.message.id, by: by, at: closing.at,
                ["outcome": .text(closing.outcome.rawValue)])
        }
        if let ending = thread.message.ownership.takeEnding(),
            let place = thread.handovers.firstIndex(where: { $0.handover.id == ending.handover })
        {
            (thread.handovers[place].ending, thread.handovers[place].at) = (ending, event.at)
        }
        thread.message.version += 1
        keep(thread, as: event.message)
    }

    private mutating func keep(_ thread: DemoThread, as index: Int) {
        if thread.message.isOpen {
            threads[index] = thread
        } else {
            threads[index] = nil
            ended.append(thread)
        }
    }

    private mutating func file(_ call: DemoCall) {
        let (owner, taker) = (cast.people[call.owner], cast.people[call.taker])
        let caller = caller(of: call)
        var message = Message(
            office: cast.office.id, id: newID(call.at), ownership: Ownership(owner: owner),
            routing: Routing(
                askedFor: call.team == nil ? owner : nil, team: call.team.map { cast.teams[$0] }, reason: call.reason),
            filing: Filing(taker: taker, at: call.at, source: call.source), caller: caller, regarding: call.regarding,
            code: call.code, boxes: call.boxes, told: call.settled ?? call.told,
            timing: Timing(
                firstCallAt: call.rang, lastCallAt: call.rang,
                due: DueTime.due(code: call.code, filedAt: call.at, hours: cast.hours[call.owner]) ?? call.at,
                touchedAt: call.at))
        message.closing = call.settled.map { Closing(outcome: .settledAtDesk, by: taker, at: call.at, reason: $0) }
        tell(
            message.isOpen ? .messageFiled : .messageSettledAtDesk, message.id, by: taker, at: call.at,
            [
                .owner: .text(owner.text), .caller: .text(caller.name), "regarding": .text(call.regarding),
                "code": .integer(Int64(call.code.rawValue)), "told": .text(message.told), "why": .text(call.reason),
            ])
        keep(DemoThread(message: message, calls: [row(of: call, in: message)]), as: call.message)
    }

    private func caller(of call: DemoCall) -> Caller {
        switch call.caller {
        case .stranger(let name, let number):
            let digits = "+" + number.filter { $0.isASCII && $0.isNumber }
            return Caller(name: name, number: number.isEmpty ? nil : digits, asGiven: number, contact: nil)
        case .contact(let index):
            let number = cast.contactNumbers[index]
            return Caller(
                name: cast.contactNames[index], number: number, asGiven: number ?? "", contact: cast.contacts[index])
        }
    }

    private func row(of call: DemoCall, in message: Message) -> CallRow {
        CallRow(
            id: newID(call.at), message: message.id, contact: message.caller.contact, source: call.source,
            name: message.caller.name, number: message.caller.number, at: call.rang,
            answeredBy: cast.people[call.taker],
            regarding: call.regarding, boxes: call.boxes, told: call.settled ?? call.told)
    }

    private mutating func callAgain(_ call: DemoCall, _ thread: inout DemoThread) throws {
        try thread.message.callAgain(at: call.rang, boxes: call.boxes, told: call.told)
        thread.calls.append(row(of: call, in: thread.message))
        tell(
            .messageCalledAgain, thread.message.id, by: cast.people[call.taker], at: call.at,
            ["calls": .integer(Int64(thread.message.tally.calls)), "told": .text(call.told)])
    }

    private mutating func record(_ attempt: DemoAttempt, _ thread: inout DemoThread) throws {
        let by = cast.people[attempt.by]
        let hours = cast.people.firstIndex(of: thread.message.owner).map { cast.hours[$0] } ?? cast.hours[attempt.by]
        let awaits =
            attempt.outcome == .leftWord
            ? DueTime.waiting(code: thread.message.code, since: attempt.at, hours: hours) : nil
        let due = thread.message.timing.due
        try thread.message.attempt(attempt.outcome, by: by, at: attempt.at, awaiting: awaits)
        thread.message.timing.readAt = thread.message.timing.readAt ?? attempt.at
        var row = AttemptRow(
            id: newID(attempt.at), by: by, at: attempt.at, outcome: attempt.outcome, with: attempt.with,
            said: attempt.said, number: thread.message.caller.number)
        row.due = due
        thread.attempts.append(row)
        tell(
            .attempt(attempt.outcome), thread.message.id, by: by, at: attempt.at,
            ["with": .text(attempt.with), "said": .text(attempt.said)])
    }

    private mutating func record(_ answer: DemoAnswer, _ thread: inout DemoThread) throws {
        let (id, by) = (thread.message.id, cast.people[answer.by])
        thread.message.timing.readAt = thread.message.timing.readAt ?? answer.at
        thread.answers.append(
            AnswerRow(
                id: newID(answer.at), message: id, by: by, at: answer.at, kind: answer.kind, said: answer.said,
                to: answer.to.map { cast.people[$0] }))
        switch answer.kind {
        case .mine:
            try thread.message.takeOn(at: answer.at)
            tell(.messageTakenOn, id, by: by, at: answer.at)
        case .context:
            thread.context.append(
                ContextRow(
                    id: newID(answer.at), contact: thread.message.caller.contact, number: thread.message.caller.number,
                    message: id, said: answer.said, by: by, at: answer.at, expiresAt: nil))
            tell(.messageContextNoted, id, by: by, at: answer.at, ["said": .text(answer.said)])
        case .pleaseDoIt, .notMine:
            guard let to = answer.to, let index = answer.handover else { return }
            let kind: Handover.Kind = answer.kind == .notMine ? .notMine : .request
            try offer(index, kind, from: answer.by, to: to, answer.said, answer.at, &thread)
        case .needMore:
            tell(.messageAsked, id, by: by, at: answer.at, ["said": .text(answer.said)])
        }
    }

    private mutating func record(_ reply: DemoReply, _ thread: inout DemoThread) {
        let by = cast.people[reply.by]
        if let asked = thread.answers.lastIndex(where: { $0.kind == .needMore && $0.reply == nil }) {
            thread.answers[asked].reply = .init(said: reply.said, by: by, at: reply.at)
        }
        tell(.messageReplied, thread.message.id, by: by, at: reply.at, ["said": .text(reply.said)])
    }

    private mutating func offer(
        _ index: Int, _ kind: Handover.Kind, from: Int, to: Int, _ note: String, _ at: Timestamp,
        _ thread: inout DemoThread
    ) throws {
        let handover = Handover(
            id: newID(at), kind: kind, from: cast.people[from], to: cast.people[to], note: note, offeredAt: at)
        try thread.message.ownership.offer(handover)
        thread.message.timing.touchedAt = at
        thread.handovers.append((handover, nil, at))
        offers[index] = handover.id
        tell(.handoverOffered, thread.message.id, by: handover.from, at: at, .offer(handover))
    }

    private mutating func accept(_ acceptance: DemoAcceptance, _ thread: inout DemoThread) throws {
        guard let id = offers.removeValue(forKey: acceptance.handover) else { return }
        let (by, before) = (cast.people[acceptance.by], thread.message.owner)
        try thread.message.accept(id, by: by, at: acceptance.at)
        thread.message.timing.readAt = thread.message.timing.readAt ?? acceptance.at
        tell(.handoverAccepted, thread.message.id, by: by, at: acceptance.at, .owner(before, by))
    }

    private mutating func refuse(_ refusal: DemoRefusal, _ thread: inout DemoThread) throws {
        guard let id = offers.removeValue(forKey: refusal.handover) else { return }
        let by = cast.people[refusal.by]
        try thread.message.ownership.refuse(id, by: by, reason: refusal.reason)
        tell(.handoverRefused, thread.message.id, by: by, at: refusal.at, ["reason": .text(refusal.reason)])
    }

    private mutating func recode(_ recoding: DemoRecoding, _ thread: inout DemoThread) throws {
        let (by, before) = (cast.people[recoding.by], thread.message.code)
        let owner = cast.people.firstIndex(of: thread.message.owner) ?? 0
        let due = DueTime.due(
            code: recoding.code, filedAt: thread.message.filing.at, hours: CallHours(alone: cast.hours[owner]))
        try thread.message.recode(recoding.code, due: due ?? thread.message.timing.due, at: recoding.at)
        tell(
            .messageRecoded, thread.message.id, by: by, at: recoding.at,
            .code(before, recoding.code, why: recoding.why))
    }

    private mutating func place(_ placing: DemoPlacing, _ thread: inout DemoThread) throws {
        let by = cast.people[placing.by]
        let owner = thread.message.owner
        let keys = threads.values.map(\.message).filter { $0.owner == owner && $0.face == thread.message.face }.map {
            PhoneSheet.Key(id: $0.id, code: $0.code, place: $0.place?.order, standing: nil, due: $0.timing.due)
        }
        let before = placing.before.flatMap { threads[$0]?.message }
        // Word may have been left for the other meanwhile: then it is on another face, and this one goes last.
        let next = keys.first { $0.id == before?.id && $0.code == thread.message.code }?.id
        let places = try PhoneSheet.places(moving: thread.message.id, before: next, in: keys)
        for (index, other) in threads {
            guard let order = places[other.message.id], other.message.id != thread.message.id else { continue }
            let moved = other.message.place
            threads[index]?.message.place = Place(order: order, by: moved?.by, at: moved?.at, why: moved?.why ?? "")
        }
        thread.message.place = Place(order: places[thread.message.id] ?? 0, by: by, at: placing.at, why: placing.why)
        tell(
            .messagePlaced, thread.message.id, by: by, at: placing.at,
            [.after: .integer(Int64(places[thread.message.id] ?? 0)), "why": .text(placing.why)])
    }
}
