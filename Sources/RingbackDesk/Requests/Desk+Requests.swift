package import RingbackCore
import RingbackStore

// Requests between two people. Each method sees those of the acting person alone.
extension Desk {
    /// What somebody sees before they ask: the other’s load, who holds the duty, and whether it waits already.
    /// - Throws: ``RequestError``.
    package func lookBeforeAsking(_ draft: RequestDraft, by acting: Acting) async throws -> RequestLook {
        try await read(acting) { scope in
            try Policy.require(.askRequest, scope.acting)
            return try scope.look(draft)
        }
    }

    /// - Throws: ``RequestError``.
    package func askForWork(
        _ draft: RequestDraft, by acting: Acting, once: IdempotentRequest<RequestView>? = nil
    ) async throws -> IdempotentResult<RequestView> {
        try await change(acting, once: once) { change in
            try Policy.require(.askRequest, change.acting)
            return try Requests(change).ask(draft)
        }
    }

    /// The acting person’s own: what is open with them, what they asked, and what is over.
    package func workRequests(by acting: Acting) async throws -> RequestList {
        try await read(acting) { scope in
            try Policy.require(.seeRequests, scope.acting)
            let person = try scope.person
            let (office, session) = (scope.office, scope.session)
            let received = try RequestQueries.open(to: person, limit: 200, in: office, session)
            let sent = try RequestQueries.open(from: person, limit: 200, in: office, session)
            let earlier = try
                (RequestQueries.received(by: person, limit: 60, in: office, session)
                + RequestQueries.sent(by: person, limit: 60, in: office, session))
                .filter { !$0.state.isOpen }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }.prefix(40)
            let above = try RequestAboveQueries.asked(of: person, limit: 20, in: office, session)
                .compactMap { try RequestQueries.find($0, in: office, session) }
            return RequestList(
                received: try received.map(scope.shown), sent: try sent.map(scope.shown),
                earlier: try earlier.map(scope.shown), above: above.map(scope.askedAbove))
        }
    }

    /// One of the acting person’s own, with every step.
    /// - Throws: ``RequestError/unknown``.
    package func workRequest(_ id: WorkRequestID, by acting: Acting) async throws -> RequestFile {
        try await read(acting) { scope in
            try Policy.require(.seeRequests, scope.acting)
            let request = try scope.workRequest(id)
            let shown = try scope.shown(request)
            let recent =
                shown.isReceiver
                ? try RequestQueries.between(
                    request.from, request.to, since: scope.now.adding(seconds: -RequestLikeness.window), limit: 100,
                    in: scope.office, scope.session
                ).filter { $0.previous == nil && $0.id != id } : []
            return RequestFile(
                view: shown, steps: try RequestStepQueries.all(of: id, in: scope.office, scope.session),
                alike: recent.filter { $0.like == request.like }, others: recent.filter { $0.like != request.like })
        }
    }

    /// How many wait for the acting person: for their answer, or for their choice after "shall I ask?".
    package func requestsAwaiting(by acting: Acting) async throws -> Int {
        guard Policy.allows(.seeRequests, acting) else { return 0 }
        return try await read(acting) { scope in
            try RequestQueries.awaiting(try scope.person, in: scope.office, scope.session)
        }
    }

    /// - Throws: ``RequestError``.
    package func answerRequest(
        _ id: WorkRequestID, _ draft: ReplyDraft, by acting: Acting
    ) async throws -> RequestView {
        try await change(acting) { change in
            try Policy.require(.answerRequest, change.acting)
            return try Requests(change).answer(id, draft)
        }
    }

    /// Whether the managers are asked: the asker decides.
    /// - Throws: ``RequestError``.
    package func chooseAsking(_ id: WorkRequestID, _ ask: Bool, by acting: Acting) async throws -> RequestView {
        try await change(acting) { change in
            try Policy.require(.answerRequest, change.acting)
            return try Requests(change).choose(id, ask: ask)
        }
    }

    /// - Throws: ``RequestError/notTaken``, ``RequestError/notYours``.
    package func finishRequest(_ id: WorkRequestID, by acting: Acting) async throws -> RequestView {
        try await change(acting) { change in
            try Policy.require(.answerRequest, change.acting)
            return try Requests(change).finish(id)
        }
    }

    /// - Throws: ``RequestError/over``, ``RequestError/notYours``.
    package func withdrawRequest(_ id: WorkRequestID, by acting: Acting) async throws -> RequestView {
        try await change(acting) { change in
            try Policy.require(.askRequest, change.acting)
            return try Requests(change).withdraw(id)
        }
    }
}
