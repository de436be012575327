package import RingbackCore
import RingbackStore

// Questions about the standards. Until one is answered, whoever asked and whoever may answer see it; then everybody.
extension Desk {
    /// - Parameter limit: 1 to 200.
    package func standardQuestions(
        before cursor: String? = nil, limit: Int = 50, by acting: Acting
    ) async throws -> QuestionPage {
        try await read(acting) { scope in
            try Policy.require(.seeStandards, scope.acting)
            return try scope.questions(before: cursor, limit: limit)
        }
    }

    /// - Throws: ``StandardError/questionMissing``.
    package func askStandard(
        _ text: String, about rule: StandardRule?, by acting: Acting, once: IdempotentRequest<QuestionView>? = nil
    ) async throws -> IdempotentResult<QuestionView> {
        try await change(acting, once: once) { change in
            try Policy.require(.askStandard, change.acting)
            let text = try PlainText.clean(text, limit: TextLimit.note)
            guard !text.isEmpty else { throw StandardError.questionMissing }
            let person = try change.person
            let leads = change.view.picture.teams.values.filter { $0.members.contains(person) && $0.lead != person }
            // Whoever has no supervisor asks the central desk at once.
            let question = StandardQuestion(
                id: change.newID(), rule: rule, text: text, by: person, at: change.now,
                desk: leads.isEmpty ? .central : .supervisor)
            try StandardQuestionQueries.add(question, in: change.office, change.session)
            change.tell(
                .standardAsked, of: .person(person),
                ["question": .text(question.id.text), "desk": .text(question.desk.rawValue)])
            try StandardMails(change).ask(question)
            return change.scope.view(question)
        }
    }

    /// Passes a question on to the central desk: the managers and admins.
    /// - Throws: ``StandardError/questionUnknown``, ``StandardError/questionAnswered(_:)``, ``StandardError/passedOn``.
    package func passOnQuestion(_ id: QuestionID, by acting: Acting) async throws -> QuestionView {
        try await change(acting) { change in
            var question = try change.question(id)
            guard change.scope.mayAnswer(question) || change.acting.isBy(question.by) else {
                throw AccessError.forbidden
            }
            try Policy.requireScope(for: .answerStandard, change.acting)
            guard question.desk == .supervisor,
                try StandardQuestionQueries.passOn(id, in: change.office, change.session)
            else { throw StandardError.passedOn }
            question.desk = .central
            change.tell(.standardPassedOn, of: .person(question.by), ["question": .text(id.text)])
            try StandardMails(change).ask(question)
            return change.scope.view(question)
        }
    }

    /// Answers a question once, for everybody to read.
    /// - Throws: ``StandardError/questionUnknown``, ``StandardError/questionAnswered(_:)``,
    ///   ``StandardError/answerMissing``.
    package func answerQuestion(_ id: QuestionID, _ text: String, by acting: Acting) async throws -> QuestionView {
        try await change(acting) { change in
            var question = try change.question(id)
            try Policy.requireScope(for: .answerStandard, change.acting)
            guard change.scope.mayAnswer(question) else { throw AccessError.forbidden }
            let text = try PlainText.clean(text, limit: StandardVersion.longestText)
            guard !text.isEmpty else { throw StandardError.answerMissing }
            let answer = StandardQuestion.Answer(text: text, by: try change.person, at: change.now)
            guard try StandardQuestionQueries.answer(id, answer, in: change.office, change.session) else {
                throw StandardError.changed
            }
            question.answer = answer
            change.tell(.standardAnswered, of: .person(question.by), ["question": .text(id.text)])
            try StandardMails(change).answer(question)
            return change.scope.view(question)
        }
    }
}

extension Change {
    /// A question that waits for an answer, and that the acting person sees.
    fileprivate func question(_ id: QuestionID) throws -> StandardQuestion {
        guard let question = try StandardQuestionQueries.find(id, in: office, session), scope.sees(question) else {
            throw StandardError.questionUnknown
        }
        if let answer = question.answer { throw StandardError.questionAnswered(view.name(of: answer.by)) }
        return question
    }
}

extension ReadScope {
    fileprivate func sees(_ question: StandardQuestion) -> Bool {
        question.answer != nil || acting.isBy(question.by) || mayAnswer(question)
    }

    /// The asker's supervisors answer while it is with them; managers and admins at any time.
    func mayAnswer(_ question: StandardQuestion) -> Bool {
        guard question.answer == nil else { return false }
        let grounds = acting.grounds(toOwner: question.by).subtracting(question.desk == .central ? [.leadOfOwner] : [])
        return Policy.stands(.answerStandard, acting, grounds)
    }

    fileprivate func view(_ question: StandardQuestion) -> QuestionView {
        let mayAnswer = mayAnswer(question)
        return QuestionView(
            question: question, by: Named(question.by, in: view),
            answeredBy: question.answer.map { Named($0.by, in: view) }, mayAnswer: mayAnswer,
            mayPassOn: question.answer == nil && question.desk == .supervisor
                && (mayAnswer || acting.isBy(question.by)))
    }

    fileprivate func questions(before cursor: String?, limit: Int) throws -> QuestionPage {
        var before = try cursor.map { text throws(CursorError) -> QuestionID in
            guard text.first == "q", let id = QuestionID(text.dropFirst()) else { throw CursorError() }
            return id
        }
        var found: [QuestionView] = []
        while found.count <= limit {
            let rows = try StandardQuestionQueries.list(before: before, limit: 200, in: office, session)
            found += rows.filter(sees).map(view)
            before = rows.last?.id
            if rows.count < 200 { break }
        }
        let shown = Array(found.prefix(limit))
        return QuestionPage(
            questions: shown, next: found.count > limit ? shown.last.map { "q\($0.question.id.text)" } : nil)
    }
}
