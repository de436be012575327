import RingbackCore
import RingbackDesk
import RingbackWords

extension ComplaintPage {
    init(_ view: ComplaintView, _ wording: Wording) {
        let complaint = view.complaint
        self.init(
            id: complaint.id.text, heading: Self.heading(view), said: complaint.said,
            observed: complaint.observed.what, marks: Self.marks(view), facts: Self.facts(view, wording),
            next: view.nextWords(wording), isOverdue: view.isOverdue, response: complaint.response,
            outcome: complaint.outcome?.title, answer: complaint.concerned.answer,
            answered: complaint.concerned.answeredAt.map { at in
                say("\(view.person?.name ?? ""), \(wording.moment(at))")
            },
            dispute: complaint.dispute.map { Dispute($0, view, wording) },
            steps: view.steps.map { Step($0.step, by: $0.by.name, wording) }, partial: view.isRegisteredAlone,
            stage: view.next, concerns: complaint.about.rawValue, isManner: complaint.isManner,
            isTied: complaint.interaction != nil,
            handlers: view.handlers.map { Choice(value: $0.id.text, title: $0.name) })
        may = May(
            handle: view.may.handle, answer: view.may.answer, dispute: view.may.dispute, decide: view.may.decide)
    }

    private static func heading(_ view: ComplaintView) -> Phrase {
        let name = view.complaint.source.name
        return switch (view.complaint.kind, name.isEmpty) {
        case (.complaint, false): say("Complaint from \(name)")
        case (.complaint, true): say("Complaint")
        case (.compliment, false): say("Compliment from \(name)")
        case (.compliment, true): say("Compliment")
        }
    }

    private static func marks(_ view: ComplaintView) -> [Phrase] {
        let complaint = view.complaint
        var marks: [Phrase] = []
        if complaint.isManner { marks.append(say("manner, no behavior given")) }
        if let rule = view.rule, complaint.kind == .complaint { marks.append(say("the rule was followed: \(rule)")) }
        if view.hasLeft { marks.append(say("has left")) }
        if complaint.dispute?.isOpen == true { marks.append(say("disputed", context: "complaint")) }
        return marks
    }

    private static func facts(_ view: ComplaintView, _ wording: Wording) -> [(name: Phrase, value: HTML)] {
        let complaint = view.complaint
        var facts: [(name: Phrase, value: HTML)] = [
            (say("About", context: "what a call is about"), "\(complaint.about.title)"),
            (say("Who acted then"), "\(some: view.person, { "<bdi>\($0.name)</bdi>" })"),
        ]
        if let one = complaint.interaction {
            let when: HTML = "\(wording.fullMoment(one.at))"
            facts.append(
                (
                    one.call == nil ? say("Outcome recorded") : say("Call taken"),
                    view.message == nil
                        ? when : "<a href=\"\(Paths.message(one.message.text))\">\(when)</a>"
                ))
        }
        facts += [
            (say("Where"), "\(complaint.observed.place)"),
            (say("When"), "\(some: complaint.observed.at, { "\(wording.fullMoment($0))" })"),
            (
                say("Received"),
                "\(say("\(wording.dateAlone(complaint.source.at)), \(complaint.source.channel.title)"))"
            ),
            (
                say("Registered by"),
                "<bdi>\(view.registeredBy.name)</bdi>, \(wording.fullMoment(complaint.registeredAt))"
            ),
            (say("Stage"), "\(complaint.stage.title)"),
            (say("Counts as"), view.isRegisteredAlone ? .none : "\(complaint.countsAs.title)"),
            (say("Handled by"), "<bdi>\(view.handler.name)</bdi>"),
            (
                say("Seen by the person concerned"),
                "\(some: complaint.concerned.seenAt, { "\(wording.fullMoment($0))" })"
            ),
        ]
        return facts
    }
}

extension ComplaintPage.Dispute {
    fileprivate init(_ dispute: ComplaintDispute, _ view: ComplaintView, _ wording: Wording) {
        let at = wording.moment(dispute.at)
        let by = dispute.decideBy.map { wording.moment($0) } ?? ""
        self.init(
            why: dispute.why,
            at: dispute.decision != nil
                ? say("Disputed \(at)")
                : view.decider.map { say("Disputed \(at). \($0.name) decides by \(by).") }
                    ?? say("Disputed \(at). Everybody here was involved."),
            decided: dispute.decision.map {
                say("\(view.decidedBy?.name ?? ""), \(wording.moment($0.at)): \($0.ruling.title)")
            },
            decisionWhy: dispute.decision?.why ?? "")
    }
}

extension ComplaintPage.Step {
    fileprivate init(_ step: ComplaintStep, by name: String, _ wording: Wording) {
        self.init(words: say("\(name) \(step.kind.words), \(wording.moment(step.at))"), note: step.note)
    }
}

extension ComplaintView {
    /// Who acts next and by when; `nil` once closed.
    func nextWords(_ wording: Wording) -> Phrase? {
        guard let next, complaint.isOpen else { return nil }
        let due = complaint.dueAt.map { wording.moment($0) } ?? ""
        return isOverdue
            ? say("Overdue since \(due). \(next.step): \(handler.name).")
            : say("Next: \(next.step). \(handler.name), by \(due).")
    }
}
