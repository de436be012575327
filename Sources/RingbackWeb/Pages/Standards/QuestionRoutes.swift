import RingbackCore
import RingbackDesk
import RingbackWords

/// Questions about the standards: asked, passed on, answered.
struct QuestionRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.standardQuestions) { .page(try await page($0)) }
        router.post(Paths.standardQuestions, ask)
        router.post(Paths.standardQuestionPassingOn(":question"), passOn)
        router.post(Paths.standardQuestionAnswer(":question"), answer)
    }

    private func page(_ call: PageCall) async throws -> QuestionsPage {
        let found = try await call.desk.standardQuestions(before: call.query.text("after"), by: call.acting)
        let say = try await call.wording()
        return QuestionsPage(
            questions: found.questions.map { QuestionsPage.Line($0, say) },
            next: found.next.map { Paths.standardQuestions(after: $0) })
    }

    private func ask(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await page(call)
            (page.text, page.rule) = (call.form["text"], call.form["rule"])
            for fault in error.faults { page.faults[fault.field] = fault.sentence }
            if error.faults.isEmpty { page.problem = error.sentence }
            return page
        } _: {
            let asked = try await call.desk.askStandard(
                call.form["text"], about: call.form.word("rule"), by: call.acting)
            let say = try await call.wording()
            return .done(
                asked.result?.question.desk == .central
                    ? say("Asked. It is with the central desk.") : say("Asked. It is with your supervisor."),
                at: Paths.standardQuestions)
        }
    }

    private func passOn(_ call: PageCall) async throws -> PageAnswer {
        _ = try await call.desk.passOnQuestion(try call.id("question"), by: call.acting)
        return .done(try await call.wording()(say("It is with the central desk now.")), at: Paths.standardQuestions)
    }

    private func answer(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await page(call)
            page.problem = error.sentence
            return page
        } _: {
            _ = try await call.desk.answerQuestion(
                try call.id("question"), call.form["answer"], by: call.acting)
            return .done(try await call.wording()(say("Answered, for everybody to read.")), at: Paths.standardQuestions)
        }
    }
}

extension QuestionsPage.Line {
    fileprivate init(_ view: QuestionView, _ wording: Wording) {
        let question = view.question
        let at = wording.moment(question.at)
        self.init(
            id: question.id.text, rule: question.rule, text: question.text,
            asked: question.answer == nil
                ? say("\(view.by.name), \(at), \(question.desk.words)") : say("\(view.by.name), \(at)"),
            answer: question.answer?.text,
            answered: question.answer.map {
                say("Answered by \(view.answeredBy?.name ?? ""), \(wording.moment($0.at))")
            },
            mayAnswer: view.mayAnswer, mayPassOn: view.mayPassOn)
    }
}
