import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// "How would you have handled this?": asked, answered, talked about.
struct CaseRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.cases) { .page(try await list($0)) }
        router.get(Paths.newCase) { .page(try await form($0, $0.query)) }
        router.post(Paths.cases, ask)
        router.get(Paths.playbookCase(":case")) { .page(try await page($0)) }
        router.post(Paths.caseAnswer(":case"), answer)
        router.post(Paths.caseMeetings(":case"), meet)
        router.post(Paths.caseDecision(":meeting", of: ":case"), decide)
        router.post(Paths.caseAcknowledgement(":meeting", of: ":case"), acknowledge)
    }

    private func list(_ call: PageCall) async throws -> CasesPage {
        let view = try await call.desk.cases(by: call.acting)
        let wording = try await call.wording()
        return CasesPage(
            waiting: view.waiting.map { CasesPage.Line($0, wording) },
            asked: view.asked.map { CasesPage.Line($0, wording) },
            answered: view.answered.map { CasesPage.Line($0, wording) })
    }

    private func page(_ call: PageCall) async throws -> CasePage {
        CasePage(
            try await call.desk.playbookCase(try call.id("case"), by: call.acting), try await call.wording())
    }

    // MARK: Asking

    private func form(_ call: PageCall, _ given: Fields) async throws -> CaseFormPage {
        let start = try await call.desk.caseStart(
            message: given.id("message"), complaint: given["complaint"], by: call.acting)
        guard !start.line.isEmpty else { throw CaseError.nobodyToAsk }
        let wording = try await call.wording()
        return CaseFormPage(
            message: start.message?.text ?? "", complaint: start.complaint, said: start.said, ways: [],
            rule: start.rule?.number.description ?? "", ruleSentence: start.rule?.sentence,
            line: start.line.map { Choice(value: $0.id.text, title: $0.name) },
            before: start.before.map { view in
                let at = wording.moment(view.question.askedAt)
                return (
                    Paths.playbookCase(view.question.id.text),
                    view.question.isOpen
                        ? say("You asked about this, \(at)") : say("You asked about this, \(at): answered")
                )
            })
    }

    private func ask(_ call: PageCall) async throws -> PageAnswer {
        let ways = ["way1", "way2", "way3"].map { call.form[$0] }
        return try await call.answer { error in
            var page = try await form(call, call.form)
            (page.said, page.ways, page.rule, page.to) = (call.form["said"], ways, call.form["rule"], call.form["to"])
            for fault in call.faults(of: error) { page.faults[fault.field] = fault.sentence }
            page.problem = error.sentence
            return page
        } _: {
            var draft = CaseDraft(message: call.form.id("message"), said: call.form["said"], ways: ways)
            (draft.complaint, draft.rule, draft.to) = (call.form["complaint"], call.form["rule"], call.form["to"])
            let asked = try await call.desk.askCase(draft, by: call.acting)
            let wording = try await call.wording()
            guard let view = asked.result, let to = view.asked.first?.person.name else {
                return .done(wording(say("Asked.")), at: Paths.cases)
            }
            return .done(
                wording(say("Asked. It is on \(to)’s sheet.")), at: Paths.playbookCase(view.question.id.text))
        }
    }

    // MARK: Answering, meeting

    private func again(_ call: PageCall, _ error: any RingbackError, _ kept: [String: String]) async throws -> CasePage
    {
        var page = try await page(call)
        page.typed = kept
        for fault in call.faults(of: error) { page.faults[fault.field] = fault.sentence }
        page.problem = error.sentence
        return page
    }

    private func answer(_ call: PageCall) async throws -> PageAnswer {
        let form = call.form
        let kept = [
            "way": form["way"], "answer": form["answer"], "name": form["name"],
            "playbook": form.isOn("playbook") ? "yes" : "",
        ]
        return try await call.answer {
            try await again(call, $0, kept)
        } _: {
            let draft = CaseAnswerDraft(
                way: form.number("way") ?? 0, text: form["answer"], seen: form.number("seen"),
                playbook: form.isOn("playbook") ? form["name"] : nil)
            _ = try await call.desk.answerCase(try call.id("case"), draft, by: call.acting)
            return .done(try await call.wording()(say("Answered. Whoever asked is told.")), at: try here(call))
        }
    }

    private func meet(_ call: PageCall) async throws -> PageAnswer {
        let kept = ["asked": call.form["asked"], "with": call.form["with"]]
        return try await call.answer {
            try await again(call, $0, kept)
        } _: {
            _ = try await call.desk.meetAboutCase(
                try call.id("case"), asked: call.form["asked"], with: call.form["with"], by: call.acting)
            return .done(
                try await call.wording()(say("Noted. The other person is asked to acknowledge it.")),
                at: try here(call))
        }
    }

    private func decide(_ call: PageCall) async throws -> PageAnswer {
        let meeting: CaseMeetingID = try call.id("meeting")
        return try await call.answer {
            try await again(call, $0, ["decided.\(meeting.text)": call.form["decided"]])
        } _: {
            _ = try await call.desk.decideAtMeeting(
                meeting, about: try call.id("case"), decided: call.form["decided"], by: call.acting)
            return .done(
                try await call.wording()(say("Noted. The other person is asked to acknowledge it.")),
                at: try here(call))
        }
    }

    private func acknowledge(_ call: PageCall) async throws -> PageAnswer {
        let part = try call.form.required("note", call.form.word("note") as CaseMeeting.Part?)
        _ = try await call.desk.acknowledgeMeeting(
            try call.id("meeting"), about: try call.id("case"), part: part, by: call.acting)
        return .done(try await call.wording()(say("Acknowledged.")), at: try here(call))
    }

    private func here(_ call: PageCall) throws -> Path {
        Paths.playbookCase(try call.id("case", Kind.PlaybookCase.self).text)
    }
}
