import RingbackCore
import RingbackSodium
import RingbackStore

/// Requests between two people. Nothing here writes to the register of duties.
struct Requests: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Asks somebody. The same request, while it waits, is one.
    /// - Throws: ``RequestError``, ``LoadError/overLimit(_:atOnce:most:)``.
    func ask(_ draft: RequestDraft) throws -> RequestView {
        let asker = try person
        let what = try scope.cleaned(draft.what)
        let duty = try scope.duty(named: draft.duty, of: what)
        let to = try scope.receiver(draft, duty, asker: asker)
        if let by = draft.by, by < scope.today { throw RequestError.dayPast }
        if let by = draft.by, by > latest { throw RequestError.dayFar }
        let recent = try RequestQueries.between(
            asker, to, since: now.adding(seconds: -RequestLikeness.window), limit: 200, in: office, session)
        if let same = recent.first(where: { $0.isRepeated(by: what) }) { return try scope.shown(same) }
        let sent = try RequestQueries.sentAt(
            by: asker, since: now.adding(seconds: -RequestPace.hour), limit: RequestPace.most, in: office, session)
        if let minutes = RequestPace.wait(sent, at: now) {
            throw RequestError.tooMany(RequestPace.most, minutes: minutes)
        }
        let aside = try Loads(change).aside(draft.aside, by: to)
        let id: WorkRequestID = newID()
        let request = WorkRequest(
            id: id, from: asker, to: to, kind: scope.kind(from: asker, to: to), duty: duty?.duty.id, what: what,
            by: draft.by, at: now, root: id, like: likeness(of: what, duty?.duty.id, among: recent) ?? id)
        try add(request, by: asker, aside: aside)
        return try scope.shown(request)
    }

    private var latest: Workday { scope.today.adding(days: WorkRequest.mostDays) }

    /// What a request is like, among those that one of the two asked the other.
    func likeness(of what: String, _ duty: DutyID?, among recent: [WorkRequest]) -> WorkRequestID? {
        recent.first { one in
            if let duty, let other = one.duty { return duty == other }
            return RequestLikeness.areAlike(what, one.what)
        }?.like
    }

    /// - Parameters:
    ///   - person: whoever asked, or passed it on.
    ///   - aside: what the receiver is to put aside for it; it is sealed and kept with this step.
    func add(_ request: WorkRequest, by person: PersonID, aside: String = "") throws {
        try RequestQueries.add(request, in: office, session)
        try step(.asked, of: request, by: person, said: aside)
        try RequestMails(change).ask(request)
    }

    /// The receiver's answer.
    func answer(_ id: WorkRequestID, _ draft: ReplyDraft) throws -> RequestView {
        let request = try scope.workRequest(id)
        guard acting.isBy(request.to) else { throw RequestError.notYours }
        guard view.person(request.from)?.works == true else {
            throw RequestError.askerLeft(view.name(of: request.from))
        }
        let text = try PlainText.clean(draft.text, limit: WorkRequest.textLimit)
        var until: Workday?
        if draft.answer == .later {
            until = draft.until ?? scope.today.adding(days: 7)
            if let until, until < scope.today { throw RequestError.dayPast }
            if let until, until > latest { throw RequestError.untilFar }
        }
        let answered = try request.answered(
            .init(draft.answer, text: text, at: now, until: until, tone: draft.tone))
        try takeBackWhatWasPassedOn(request)
        if draft.answer == .askManager, view.above(request.from, request.to).isEmpty {
            throw RequestError.nobodyAbove
        }
        let target = draft.answer == .notMine ? try PassingOn(change).target(of: request, named: draft.to) : nil
        try save(answered)
        try step(.answered, of: answered, by: request.to, said: said(draft.answer, text), to: target)
        if let target { try PassingOn(change).pass(answered, to: target) }
        try RequestMails(change).answer(answered)
        return try scope.shown(try scope.workRequest(id))
    }

    private func said(_ answer: RequestAnswer, _ text: String) -> String {
        text.isEmpty ? answer.rawValue : "\(answer.rawValue)\n\(text)"
    }

    /// A changed "not mine" takes back what went on, unless somebody has answered it there.
    private func takeBackWhatWasPassedOn(_ request: WorkRequest) throws {
        guard request.state == .passedOn else { return }
        let next = try RequestQueries.chain(of: request.root, in: office, session)
            .last { $0.previous == request.id && $0.state != .withdrawn }
        guard let next else { return }
        guard next.state == .waiting else { throw RequestError.answeredThere(view.name(of: next.to)) }
        try save(next.withdrawn())
        try step(.withdrawn, of: next, by: request.to)
    }

    /// The asker's choice after "shall I ask our manager?".
    func choose(_ id: WorkRequestID, ask: Bool) throws -> RequestView {
        let request = try scope.workRequest(id)
        guard acting.isBy(request.from) else { throw RequestError.notYours }
        let managers = view.above(request.from, request.to)
        let chosen = try request.chosen(ask: ask)
        if ask, managers.isEmpty { throw RequestError.nobodyAbove }
        try save(chosen)
        try step(.chose, of: chosen, by: request.from, said: ask ? "ask" : "noNeed")
        if ask {
            for manager in managers {
                try RequestAboveQueries.add(manager, of: id, at: now, in: office, session)
            }
            try RequestMails(change).tell(managers, of: chosen)
        }
        try RequestMails(change).chosen(chosen)
        return try scope.shown(try scope.workRequest(id))
    }

    func finish(_ id: WorkRequestID) throws -> RequestView {
        let request = try scope.workRequest(id)
        guard acting.isBy(request.to) else { throw RequestError.notYours }
        let done = try request.finished()
        try save(done)
        try step(.done, of: done, by: request.to)
        try RequestMails(change).answer(done)
        return try scope.shown(try scope.workRequest(id))
    }

    func withdraw(_ id: WorkRequestID) throws -> RequestView {
        let request = try scope.workRequest(id)
        guard acting.isBy(request.from) else { throw RequestError.notYours }
        let gone = try request.withdrawn()
        try save(gone)
        try step(.withdrawn, of: gone, by: request.from)
        return try scope.shown(try scope.workRequest(id))
    }

    /// Somebody leaves: nobody waits any more for what they asked, and whoever asked them hears that they have left.
    func left(_ person: PersonID) throws {
        for request in try RequestQueries.open(from: person, limit: 10_000, in: office, session) {
            try close(request, because: person)
        }
        for request in try RequestQueries.open(to: person, limit: 10_000, in: office, session) {
            try RequestMails(change).answer(try close(request, because: person))
        }
    }

    @discardableResult
    private func close(_ request: WorkRequest, because person: PersonID) throws -> WorkRequest {
        let gone = try request.withdrawn()
        try save(gone)
        try step(.left, of: gone, by: person)
        return gone
    }

    // MARK: On record

    func save(_ request: WorkRequest) throws {
        guard try RequestQueries.save(request, in: office, session) else { throw RequestError.changed }
    }

    func step(
        _ act: RequestStep.Act, of request: WorkRequest, by person: PersonID?, said: String = "", to: PersonID? = nil
    ) throws {
        let number = try RequestStepQueries.count(of: request.id, in: office, session) + 1
        var step = RequestStep(number: number, at: now, by: person, act: act, said: said, to: to)
        step.seal = Seal.of(step.sealed(of: request))
        try RequestStepQueries.add(step, of: request.id, in: office, session)
        change.tellUnseen(.requestStep, of: JournalSubject(JournalSubject.request, request.id), seal: step.seal)
    }
}

/// What the history keeps of what it does not show.
enum Seal {
    static func of(_ text: String) -> String { Hex.encode(Digest.sha256(text)) }
}

extension JournalSubject {
    /// What the history holds of requests is shown to nobody.
    static let request = "request"
}
