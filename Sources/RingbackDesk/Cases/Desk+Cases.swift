package import RingbackCore
import RingbackStore

// A case put to whoever answers for the work. Only its asker and those it was put to see it.
extension Desk {
    /// The reader's own, and those put to them.
    package func cases(by acting: Acting) async throws -> CasesView {
        try await read(acting) { scope in
            try Policy.require(.seeCases, scope.acting)
            let (me, office) = (try scope.person, scope.office)
            let mine = try PlaybookCaseQueries.asked(by: me, limit: 200, in: office, scope.session)
            let put = try PlaybookCaseQueries.put(to: me, isOpen: false, limit: 200, in: office, scope.session)
            let open = try PlaybookCaseQueries.put(to: me, isOpen: true, limit: 200, in: office, scope.session)
            return CasesView(
                waiting: try open.reversed().map(scope.view), asked: try mine.map(scope.view),
                answered: try put.filter { !$0.isOpen }.map(scope.view))
        }
    }

    /// - Throws: ``CaseError/unknown``.
    package func playbookCase(_ id: PlaybookCaseID, by acting: Acting) async throws -> CaseView {
        try await read(acting) { scope in
            try Policy.require(.seeCases, scope.acting)
            return try scope.view(scope.seenCase(id))
        }
    }

    /// What the form begins with: the case, the rule that stood, whom to ask.
    package func caseStart(
        message: MessageID?, complaint: String = "", by acting: Acting
    ) async throws -> CaseStart {
        let (start, grounds) = try await read(acting) { scope in
            try Policy.require(.askCase, scope.acting)
            let me = try scope.person
            let grounds = try message.map { try scope.message($0).grounds } ?? []
            let call = try message.map { try scope.callToAskAbout($0) }
            let about = try scope.complaintToAskAbout(complaint)
            var rule = try about?.rule.flatMap(scope.caseRule)
            if rule == nil, let message {
                rule = try scope.ruleThatStood(on: message, by: me).flatMap(scope.caseRule)
            }
            var before: [PlaybookCase] = []
            if let message {
                before = try PlaybookCaseQueries.cases(about: message, in: scope.office, scope.session)
            } else if let about {
                before = try PlaybookCaseQueries.cases(aboutComplaint: about.id, in: scope.office, scope.session)
            }
            let start = CaseStart(
                message: message, complaint: complaint, said: about?.said ?? call?.regarding ?? "", rule: rule,
                line: scope.view.supervisors(of: me).map { Named($0, in: scope.view) },
                before: try before.filter { $0.by == me }.map(scope.view))
            return (start, grounds)
        }
        if let message { try await noteOpening(of: message, grounds, by: acting) }
        return start
    }

    /// Puts a case to whoever answers for the work.
    /// - Throws: ``CaseError``.
    package func askCase(
        _ draft: CaseDraft, by acting: Acting, once: IdempotentRequest<CaseView>? = nil
    ) async throws -> IdempotentResult<CaseView> {
        try await change(acting, once: once) { change in try change.scope.view(Cases(change).ask(draft)) }
    }

    /// - Throws: ``CaseError``, ``PlaybookError`` of the draft that it becomes.
    package func answerCase(
        _ id: PlaybookCaseID, _ draft: CaseAnswerDraft, by acting: Acting, once: IdempotentRequest<CaseView>? = nil
    ) async throws -> IdempotentResult<CaseView> {
        try await change(acting, once: once) { change in try change.scope.view(Cases(change).answer(id, draft)) }
    }

    /// Notes what is asked at a meeting about a case.
    /// - Throws: ``CaseError``.
    package func meetAboutCase(
        _ id: PlaybookCaseID, asked: String, with: String, by acting: Acting,
        once: IdempotentRequest<CaseView>? = nil
    ) async throws -> IdempotentResult<CaseView> {
        try await change(acting, once: once) { change in
            try CaseMeetings(change).add(asked, about: id, with: with)
            return try change.scope.view(change.scope.seenCase(id))
        }
    }

    /// Notes what was decided at it.
    package func decideAtMeeting(
        _ meeting: CaseMeetingID, about id: PlaybookCaseID, decided: String, by acting: Acting,
        once: IdempotentRequest<CaseView>? = nil
    ) async throws -> IdempotentResult<CaseView> {
        try await change(acting, once: once) { change in
            try CaseMeetings(change).decide(decided, at: meeting, about: id)
            return try change.scope.view(change.scope.seenCase(id))
        }
    }

    /// Acknowledges a note that the other wrote.
    package func acknowledgeMeeting(
        _ meeting: CaseMeetingID, about id: PlaybookCaseID, part: CaseMeeting.Part, by acting: Acting,
        once: IdempotentRequest<CaseView>? = nil
    ) async throws -> IdempotentResult<CaseView> {
        try await change(acting, once: once) { change in
            try CaseMeetings(change).acknowledge(part, of: meeting, about: id)
            return try change.scope.view(change.scope.seenCase(id))
        }
    }
}
