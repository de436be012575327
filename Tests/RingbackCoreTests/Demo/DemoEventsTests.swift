import RingbackCore
import Testing

/// Plays a demo office's events against the rules, as the desk would.
private struct Play {
    let office: DemoOffice
    var messages: [Entry] = []
    var busy: Set<DemoCall.Caller> = []
    var handovers = 0
    var last = Timestamp(milliseconds: .min)

    struct Entry {
        let caller: DemoCall.Caller
        let taker: Int
        var ownership: Ownership
        var calls = 1
        var code: Code
        var regarding: String
        var handover: (index: Int, id: HandoverID)?
        var isOpen = true
        var isOut = false
        var questioned = false
    }

    init(_ office: DemoOffice) { self.office = office }

    func person(_ index: Int) -> PersonID { PersonID(high: 1, low: UInt64(index)) }
    func index(_ person: PersonID) -> Int { Int(person.low) }

    /// Owner, or assistant of the owner.
    func keeps(_ actor: Int, _ entry: Entry) -> Bool {
        let owner = index(entry.ownership.owner)
        return actor == owner || office.principals.contains { $0.person == owner && $0.assistants.contains(actor) }
    }

    mutating func play(_ event: DemoEvent) throws {
        #expect(event.at >= last, "in order of time")
        last = event.at
        if case .call(let call) = event, call.ordinal == 1 {
            #expect(call.message == messages.count)
            #expect(office.people.indices.contains(call.owner) && office.people.indices.contains(call.taker))
            #expect(call.taker != call.owner)
            #expect(call.rang <= call.at)
            #expect(!call.regarding.isEmpty && !call.regarding.contains("{"))
            if case .contact(let contact) = call.caller { #expect(office.contacts.indices.contains(contact)) }
            // A caller with an open message adds a call to it.
            #expect(!busy.contains(call.caller), "\(call.caller)")
            if call.settled == nil { busy.insert(call.caller) }
            if let team = call.team { #expect(office.teams[team].members.contains(call.owner)) }
            messages.append(
                Entry(
                    caller: call.caller, taker: call.taker, ownership: Ownership(owner: person(call.owner)),
                    code: call.code, regarding: call.regarding, isOpen: call.settled == nil))
            return
        }
        try #require(messages.indices.contains(event.message))
        var entry = messages[event.message]
        #expect(entry.isOpen, "nothing happens to what has ended")
        try follow(event, &entry)
        if !entry.isOpen { busy.remove(entry.caller) }
        messages[event.message] = entry
    }

    private mutating func follow(_ event: DemoEvent, _ entry: inout Entry) throws {
        switch event {
        case .call(let call):
            entry.calls += 1
            #expect(call.ordinal == entry.calls && call.caller == entry.caller)
            #expect(call.owner == index(entry.ownership.owner))
            #expect(call.boxes.contains(.returnedYourCall) == entry.isOut)
            entry.regarding = call.regarding
            entry.isOut = false
        case .attempt(let attempt):
            #expect(keeps(attempt.by, entry))
            #expect((attempt.outcome == .leftWord) == !attempt.with.isEmpty)
            entry.ownership.takeOn(at: attempt.at)
            entry.handover = nil
            if attempt.outcome == .leftWord { entry.isOut = true }
            if attempt.outcome == .talked { entry.isOpen = false }
        case .answer(let answer):
            #expect(answer.by == index(entry.ownership.owner), "only the owner answers")
            switch answer.kind {
            case .mine: entry.ownership.takeOn(at: answer.at)
            case .context: #expect(!answer.said.isEmpty && answer.to == nil)
            case .needMore:
                #expect(!answer.said.isEmpty && answer.to == entry.taker)
                entry.questioned = true
            case .pleaseDoIt, .notMine:
                let index = try #require(answer.handover)
                try offer(
                    index, to: #require(answer.to), by: answer.by, answer.kind == .notMine ? .notMine : .request, &entry
                )
                #expect(answer.to != entry.taker, "never back to whoever took the call")
            }
        case .reply(let reply):
            #expect(entry.questioned && reply.by == entry.taker && !reply.said.isEmpty)
            entry.questioned = false
        case .handover(let handover):
            #expect(keeps(handover.by, entry))
            try offer(handover.index, to: handover.to, by: handover.by, .handover, &entry)
        case .acceptance(let acceptance):
            let open = try #require(entry.handover)
            #expect(open.index == acceptance.handover)
            try entry.ownership.accept(open.id, by: person(acceptance.by), at: acceptance.at)
            entry.handover = nil
            entry.isOut = false
        case .refusal(let refusal):
            let open = try #require(entry.handover)
            #expect(open.index == refusal.handover)
            try entry.ownership.refuse(open.id, by: person(refusal.by), reason: refusal.reason)
            entry.handover = nil
        case .recoding(let recoding):
            #expect(keeps(recoding.by, entry) && recoding.code != entry.code && !recoding.why.isEmpty)
            entry.code = recoding.code
        case .place(let placing):
            #expect(keeps(placing.by, entry) && !placing.why.isEmpty)
            let before = messages[try #require(placing.before)]
            #expect(before.isOpen && before.code == entry.code && before.ownership.owner == entry.ownership.owner)
        case .closing(let closing):
            switch closing.outcome {
            case .talked, .settledAtDesk: Issue.record("\(closing.outcome) comes with the attempt, or with the call")
            case .closedWithReason:
                #expect(!closing.reason.isEmpty)
                let leads = office.teams.contains { team in
                    team.lead == closing.by && team.members.contains(index(entry.ownership.owner))
                }
                #expect(leads || office.people[closing.by].roles.contains(.manager))
            case .settledBetweenAssistants:
                #expect(!office.people[closing.by].roles.isDisjoint(with: [.assistant]))
                #expect(keeps(closing.by, entry))
            case .answeredInWriting, .callerWithdrew: #expect(keeps(closing.by, entry))
            }
            entry.isOpen = false
        }
    }

    private mutating func offer(
        _ index: Int, to: Int, by: Int, _ kind: Handover.Kind, _ entry: inout Entry
    ) throws {
        #expect(index == handovers, "handovers are numbered as they are offered")
        handovers += 1
        let id = HandoverID(high: 2, low: UInt64(index))
        try entry.ownership.offer(
            Handover(id: id, kind: kind, from: person(by), to: person(to), note: "", offeredAt: last))
        entry.handover = (index, id)
    }
}

@Suite("Events of the demo office")
struct DemoEventsTests {
    private static func played(_ office: DemoOffice) throws -> Play {
        var play = Play(office)
        for event in office.events { try play.play(event) }
        return play
    }

    @Test(
        "Every rule holds, whatever the size and seed",
        arguments: [(24, 1_500, 1_900), (3, 10, 300), (4, 0, 200), (9, 50, 800), (61, 300, 900), (120, 40, 6_000)],
        [1, 7, 99])
    func rules(size: (people: Int, contacts: Int, messages: Int), seed: UInt64) throws {
        let office = try DemoOfficeTests.office(
            seed: seed, people: size.people, contacts: size.contacts, messages: size.messages)
        let play = try Self.played(office)
        #expect(play.last <= DemoOfficeTests.noon)
    }

    @Test("All kinds of events happen in six weeks")
    func variety() throws {
        var kinds: Set<String> = []
        for event in try DemoOfficeTests.office().events {
            switch event {
            case .call(let call):
                kinds.insert(call.source.rawValue)
                if call.ordinal == 4 { kinds.insert("fourth call") }
                if call.settled != nil { kinds.insert("settled") }
            case .attempt(let attempt): kinds.insert(attempt.outcome.rawValue)
            case .answer(let answer): kinds.insert(answer.kind.rawValue)
            case .closing(let closing): kinds.insert(closing.outcome.rawValue)
            case .reply: kinds.insert("reply")
            case .handover: kinds.insert("handover")
            case .acceptance: kinds.insert("acceptance")
            case .refusal: kinds.insert("refusal")
            case .recoding: kinds.insert("recoding")
            case .place: kinds.insert("place")
            }
        }
        let wanted =
            CallSource.incoming.map(\.rawValue) + AttemptOutcome.allCases.map(\.rawValue)
            + AnswerKind.allCases.map(\.rawValue)
            + ClosingOutcome.allCases.filter { $0 != .settledAtDesk }.map(\.rawValue)
            + ["fourth call", "settled", "reply", "handover", "acceptance", "refusal", "recoding", "place"]
        #expect(Set(wanted).subtracting(kinds).isEmpty)
    }

    @Test("The current sheets are full, and no two lines on one are alike", arguments: [1, 7, 42, 2026])
    func sheets(seed: UInt64) throws {
        let office = try DemoOfficeTests.office(seed: seed)
        let open = try Self.played(office).messages.filter(\.isOpen)
        let sheets = Dictionary(grouping: open) { Int($0.ownership.owner.low) }
        for principal in office.principals {
            let sheet = try #require(sheets[principal.person])
            #expect((7...14).contains(sheet.count))
            #expect(
                sheet.contains(where: \.isOut) && sheet.contains { $0.handover != nil }
                    && sheet.contains { $0.calls > 1 })
            #expect(Set(sheet.map(\.code)) == Set(Code.allCases))
        }
        for person in office.people.indices where !office.principals.contains(where: { $0.person == person }) {
            #expect((2...6).contains(sheets[person]?.count ?? 0), "\(office.people[person].name)")
        }
        for sheet in sheets.values { #expect(Set(sheet.map(\.regarding)).count == sheet.count) }
    }

    @Test("Work happens in office hours, by assistants a little longer; voicemail comes at night")
    func hours() throws {
        let office = try DemoOfficeTests.office()
        var events = 0
        var outside = 0
        var night = 0
        for event in office.events {
            events += 1
            let time = office.hours.wallTime(at: event.at)
            if !office.hours.isOpen(at: event.at) { outside += 1 }
            #expect(time.minutes >= 8 * 60 && time.minutes <= 18 * 60 + 30)
            if case .call(let call) = event, call.source == .voicemail {
                #expect(!office.hours.isOpen(at: call.rang))
                night += 1
            }
        }
        #expect(outside * 25 < events)
        #expect(night > 10)
    }

    @Test("Most calls are returned the day they came")
    func sameDay() throws {
        let office = try DemoOfficeTests.office()
        var came: [Int: (day: Workday, code: Code)] = [:]
        var same = 0
        var returned = 0
        for event in office.events {
            if case .call(let call) = event, call.ordinal == 1 {
                came[call.message] = (office.hours.workday(at: call.at), call.code)
            }
            var isEnd = false
            if case .closing = event { isEnd = true }
            if case .attempt(let attempt) = event, attempt.outcome == .talked { isEnd = true }
            guard isEnd, let call = came[event.message], call.code <= .today else { continue }
            returned += 1
            if call.day == office.hours.workday(at: event.at) { same += 1 }
        }
        #expect(same * 100 > returned * 85)
    }

    @Test(
        "The office can be generated at any hour of any day",
        arguments: [
            "2026-11-21T15:00", "2026-11-23T07:10", "2026-11-23T08:11", "2026-11-26T11:00", "2026-11-19T23:59",
            "2027-01-01T00:00",
            "2026-03-09T10:00", "2026-11-02T09:00",
        ])
    func anyTime(text: String) throws {
        let hours = try DemoOfficeTests.office(people: 3, contacts: 0, messages: 0).hours
        let now = try hours.instant(typed: #require(WallTime(text)))
        let office = try DemoOfficeTests.office(now: now)
        let play = try Self.played(office)
        #expect(play.messages.count == 1_900)
        #expect(play.last <= now)
        #expect(office.waiting.isEmpty == !hours.isOpen(at: now))
        #expect(play.messages.filter(\.isOpen).count > 60)
    }
}
