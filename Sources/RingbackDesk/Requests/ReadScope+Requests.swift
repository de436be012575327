import RingbackCore
import RingbackStore

extension ReadScope {
    /// A request of the acting person’s, one way or the other. Nobody else learns that there is one.
    /// - Throws: ``RequestError/unknown``.
    func workRequest(_ id: WorkRequestID) throws -> WorkRequest {
        guard let request = try RequestQueries.find(id, in: office, session),
            acting.isBy(request.from) || acting.isBy(request.to)
        else { throw RequestError.unknown }
        return request
    }

    /// Whether one leads a team of the other’s: then it is an assignment, and says so.
    func kind(from: PersonID, to: PersonID) -> WorkRequest.Kind {
        let leads = view.picture.teams.values.contains { $0.lead == from && $0.members.contains(to) && from != to }
        return leads ? .assignment : .peer
    }

    /// The duty that a request is for: as it was named, else as its words say.
    func duty(named id: DutyID?, of what: String) throws -> DutyRecord? {
        if let id { return try dutyRecord(id) }
        return try duties(fitting: what).first
    }

    func shown(_ request: WorkRequest) throws -> RequestView {
        let duty = try request.duty.flatMap { try DutyQueries.find($0, in: office, session) }
        let holder = duty.map { answers($0).person }
        let chain =
            request.root == request.id && request.reply?.answer != .notMine
            ? [] : try RequestQueries.chain(of: request.root, in: office, session)
        let isReceiver = acting.isBy(request.to)
        let askerLeft = view.person(request.from)?.works != true
        let told = try RequestAboveQueries.managers(of: request.id, in: office, session)
        let tone = isReceiver ? try RequestQueries.lastTone(of: request.to, in: office, session) : nil
        let names = holder.map { view.name(of: $0) } ?? ""
        return RequestView(
            request: request, from: Named(request.from, in: view), to: Named(request.to, in: view),
            duty: duty.map { DutyName(id: $0.duty.id, name: $0.duty.name) },
            holder: holder.map { Named($0, in: view) }, isReceiver: isReceiver,
            away: request.state.isOpen ? view.notice(of: request.to, at: now) : nil,
            said: chain.said(before: request).map { RequestView.Said(by: Named($0.by, in: view), text: $0.text) },
            passedTo: chain.last { $0.previous == request.id && $0.state != .withdrawn }
                .map { Named($0.to, in: view) },
            managers: (told.isEmpty ? view.above(request.from, request.to) : told).map { Named($0, in: view) },
            mayAnswer: isReceiver && !askerLeft && request.mayAnswer(at: now),
            changeableUntil: request.state.isOpen
                ? nil : request.reply.map { $0.at.adding(seconds: WorkRequest.changeable) },
            askerLeft: askerLeft, names: view.names, texts: isReceiver ? ReadyText.all(holder: names) : [],
            tone: tone ?? .plain, language: view.language(of: isReceiver ? request.from : request.to))
    }

    func askedAbove(_ request: WorkRequest) -> AskedAbove {
        AskedAbove(
            id: request.id, from: Named(request.from, in: view), to: Named(request.to, in: view), what: request.what,
            by: request.by, at: request.at, isOpen: request.state == .withManagers, emails: view.emails(of: request))
    }

    /// What somebody sees before they ask.
    func look(_ draft: RequestDraft) throws -> RequestLook {
        let person = try person
        let what = try cleaned(draft.what)
        let duty = try duty(named: draft.duty, of: what)
        let to = try receiver(draft, duty, asker: person)
        let holder = duty.map { answers($0).person }
        let same = try RequestQueries.between(
            person, to, since: now.adding(seconds: -RequestLikeness.window), limit: 200, in: office, session
        ).first { $0.isRepeated(by: what) }
        return RequestLook(
            to: Named(to, in: view), load: try load(of: to), kind: kind(from: person, to: to),
            duty: duty.map { DutyName(id: $0.duty.id, name: $0.duty.name) },
            holder: holder.map { Named($0, in: view) },
            instead: holder.flatMap { $0 == to || $0 == person ? nil : Named($0, in: view) },
            away: view.notice(of: to, at: now), same: same?.id, names: view.names)
    }

    func cleaned(_ what: String) throws -> String {
        let what = try PlainText.clean(what, limit: WorkRequest.whatLimit, lines: .one)
        guard !what.isEmpty else { throw RequestError.whatMissing }
        return what
    }

    /// Whom a request goes to.
    /// - Throws: ``RequestError/toMissing``, ``RequestError/toOneself``, ``RequestError/left(_:instead:)``.
    func receiver(_ draft: RequestDraft, _ duty: DutyRecord?, asker: PersonID) throws -> PersonID {
        let holder = duty.map { answers($0).person }
        guard let to = draft.to ?? holder else { throw RequestError.toMissing }
        guard to != asker else { throw RequestError.toOneself }
        guard let person = view.person(to) else { throw AccessError.notHere }
        guard person.works else {
            throw RequestError.left(
                person.name, instead: holder.flatMap { $0 == asker ? nil : view.name(of: $0) })
        }
        return to
    }
}

extension OfficeView {
    /// Where the two are written to who are concerned.
    func emails(of request: WorkRequest) -> [String] {
        [request.from, request.to].compactMap { person($0)?.email }.filter { !$0.isEmpty }
    }

    /// Who is above two people: one for each, and neither of themselves.
    func above(_ from: PersonID, _ to: PersonID) -> [PersonID] {
        var found: [PersonID] = []
        for person in [to, from] {
            guard let one = supervisors(of: person).first(where: { $0 != from && $0 != to }) else { continue }
            if !found.contains(one) { found.append(one) }
        }
        return found
    }
}

extension [WorkRequest] {
    /// What those said who passed a request on, in order, out of all that came of the first: it goes along with it.
    func said(before request: WorkRequest) -> [(by: PersonID, text: String)] {
        var said: [(by: PersonID, text: String)] = []
        var previous = request.previous
        while let id = previous, let one = first(where: { $0.id == id }), said.count < 20 {
            if let text = one.reply?.text, !text.isEmpty { said.insert((one.to, text), at: 0) }
            previous = one.previous
        }
        return said
    }
}

extension WorkRequest {
    /// Whether the same words would be the same request: it still waits for its first answer.
    func isRepeated(by what: String) -> Bool {
        state == .waiting && previous == nil && RequestLikeness.isSame(self.what, what)
    }
}
