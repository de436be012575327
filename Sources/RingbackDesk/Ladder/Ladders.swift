import RingbackCore
import RingbackStore
import RingbackWords

/// Trying every phone of a principal for one ASAP call.
struct Ladders: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func start(_ id: MessageID) throws {
        let message = try message(id, for: .workLadder).message
        try message.mustBeOpen()
        guard message.code == .asap else { throw LadderError.notASAP }
        guard try LadderQueries.running(of: id, in: office, session) == nil else { throw LadderError.runs }
        try view.mustBeOnTheClock(message.owner, at: now)
        let list = try ReachQueries.find(message.owner, in: office, session)
        guard !list.ways.isEmpty else { throw LadderError.nobodyToReach(name: view.name(of: message.owner)) }
        var ladder = Ladder(
            id: newID(), message: id, principal: message.owner, startedBy: try person, startedAt: now,
            ways: list.ways, idle: list.idle)
        tell(.ladderStarted, of: .message(id), [.to: .text(message.owner.text)])
        try goOn(&ladder, message)
        try LadderQueries.add(ladder, in: office, session)
        try barUndo(say("the start of trying every phone"), of: message)
    }

    /// - Parameter seen: the last step that they saw: what came on this way after it was somebody else's.
    func record(
        _ outcome: LadderOutcome, on way: Int, with whom: String, said: String, isAgain: Bool, seen: Int?,
        of id: MessageID
    ) throws {
        let whom = try PlainText.clean(whom, limit: TextLimit.name, lines: .one)
        let said = try PlainText.clean(said, limit: TextLimit.note)
        let message = try message(id, for: .workLadder).message
        var ladder = try current(id)
        guard LadderOutcome.byHand.contains(outcome) else { throw LadderError.notByHand }
        if let last = ladder.last(on: way), let seen, last.number > seen, last.outcome != .skipped {
            throw named(.triedAlready(by: last.by))
        }
        let person = try person
        do {
            try ladder.record(outcome, on: way, with: whom, said: said, isAgain: isAgain, by: person, at: now)
        } catch { throw named(error) }
        tell(
            outcome == .reached ? .ladderConfirmed : .ladderTried, of: .message(id),
            [.to: .text(ladder.principal.text), "way": .integer(Int64(way + 1)), "tried": .text(outcome.rawValue)])
        try goOn(&ladder, message)
        try save(&ladder)
        try barUndo(say("the try"), of: message)
    }

    /// They know: everything stops in this transaction.
    func confirm(_ id: MessageID, said: String) throws {
        let said = try PlainText.clean(said, limit: TextLimit.note)
        let message = try message(id, for: .confirmLadder).message
        var ladder = try current(id)
        let person = try person
        do { try ladder.acknowledge(by: person, said: said, at: now) } catch { throw named(error) }
        tell(.ladderConfirmed, of: .message(id), [.to: .text(ladder.principal.text)])
        try goOn(&ladder, message)
        try save(&ladder)
        try barUndo(say("the confirmation"), of: message)
    }

    func takeBack(_ number: Int, of id: MessageID) throws {
        let (row, grounds) = try scope.message(id)
        let mayConfirm = Policy.stands(.confirmLadder, acting, grounds)
        try Policy.require(mayConfirm ? .confirmLadder : .workLadder, acting, grounds)
        var ladder = try current(id)
        try ladder.takeBack(number, by: try person, at: now)
        tell(.ladderTakenBack, of: .message(id), [.to: .text(ladder.principal.text)])
        try goOn(&ladder, row.message)
        try save(&ladder)
    }

    /// What the program does by itself at this moment.
    func look(at id: MessageID) throws {
        guard var ladder = try LadderQueries.running(of: id, in: office, session),
            let row = try MessageQueries.find(id, in: office, session)
        else { return }
        try goOn(&ladder, row.message)
        try save(&ladder)
    }

    /// A message that was closed, changed its owner or is not so urgent any more needs nobody to ring on.
    func follow(_ message: Message) throws {
        guard var ladder = try LadderQueries.running(of: message.id, in: office, session),
            ladder.obstacle(message) != nil
        else { return }
        try goOn(&ladder, message)
        try save(&ladder)
    }

    // MARK: Steps of the program

    private func goOn(_ ladder: inout Ladder, _ message: Message) throws {
        if ladder.phase != .ended, let obstacle = ladder.obstacle(message) {
            ladder.end(obstacle, at: now)
            tellEnd(of: ladder)
            return
        }
        // Each turn uses up a way, or begins a pass, of which each needs its minutes.
        for _ in 0...(2 * ReachList.mostWays) {
            let move = ladder.next(try scope.moment(of: ladder, message))
            switch move {
            case .skip(let way, let why): ladder.skip(way, why, at: now)
            case .send(let way): try send(way, of: &ladder, message)
            case .comeBack: try comeBack(&ladder, message)
            case .handOn: try handOn(&ladder, message)
            case .acted:
                ladder.end(.acted, at: now)
                tellEnd(of: ladder)
            case .ring, .wait, .rest, .over:
                ladder.looksAt = ladder.looksAgain(after: move, at: now)
                return
            }
        }
    }

    private func send(_ way: Int, of ladder: inout Ladder, _ message: Message) throws {
        switch ladder.ways[way].kind {
        case .phone: break
        case .screen: ladder.note(.sent, on: way, at: now)
        case .email:
            guard view.mail.sends, view.person(ladder.principal)?.email.isEmpty == false else {
                ladder.note(.failed, on: way, said: view.language(say("no mail goes to them")), at: now)
                return
            }
            try Mails(change).write(
                .ladder, to: ladder.principal, about: message,
                particulars: MailParticulars(by: ladder.startedBy, decision: "reach"))
            ladder.note(.sent, on: way, at: now)
        case .webhook: ladder.note(.sending, on: way, at: now)
        }
        tell(
            .ladderTried, of: .message(ladder.message),
            [.to: .text(ladder.principal.text), "way": .integer(Int64(way + 1)), "tried": "sent"])
    }

    private func comeBack(_ ladder: inout Ladder, _ message: Message) throws {
        ladder.comeBack(at: now)
        tell(.ladderCameBack, of: .message(ladder.message), [.to: .text(ladder.principal.text)])
        try Mails(change).write(
            .ladder, to: worker(of: ladder), about: message, particulars: MailParticulars(decision: "back"))
    }

    private func handOn(_ ladder: inout Ladder, _ message: Message) throws {
        let next = worker(of: ladder)
        ladder.end(.unanswered, next: next, at: now)
        tellEnd(of: ladder)
        try Mails(change).write(
            .ladder, to: next, about: message, particulars: MailParticulars(decision: "next"))
    }

    /// Who has the next move: whoever covers while they are away, else who started it, else who keeps their sheet.
    private func worker(of ladder: Ladder) -> PersonID {
        if let cover = view.notice(of: ladder.principal, at: now)?.worker { return cover }
        // An assistant who was removed meanwhile may not even open it any more.
        let keepers = (view.picture.assistants[ladder.principal] ?? []).filter { view.person($0)?.works == true }
        return keepers.contains(ladder.startedBy) ? ladder.startedBy : keepers.min() ?? ladder.principal
    }

    private func tellEnd(of ladder: Ladder) {
        var particulars: Particulars = [
            .to: .text(ladder.principal.text), "ending": .text(ladder.ending?.rawValue ?? ""),
        ]
        if let next = ladder.nextBy { particulars["next"] = .text(next.text) }
        tell(.ladderEnded, of: .message(ladder.message), particulars)
    }

    // MARK: Keeping

    private func current(_ id: MessageID) throws -> Ladder {
        guard let ladder = try LadderQueries.latest(of: id, in: office, session) else { throw LadderError.none }
        return ladder
    }

    private func save(_ ladder: inout Ladder) throws {
        guard try LadderQueries.save(&ladder, in: office, session) else { throw LadderError.triedAlready(by: nil) }
    }

    private func named(_ error: LadderError) -> LadderError {
        switch error {
        case .triedAlready(let by?): .triedBefore(name: view.name(of: by))
        case .confirmed(let by?): .confirmedBefore(name: view.name(of: by))
        default: error
        }
    }
}
