import RingbackCore
import RingbackStore
import RingbackWords

/// "How would you have handled this?": asked, passed on, answered.
struct Cases: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func ask(_ draft: CaseDraft) throws -> PlaybookCase {
        try Policy.require(.askCase, acting)
        let asker = try person
        let said = try PlainText.clean(draft.said, limit: PlaybookCase.saidLimit, what: say("What happened"))
        guard !said.isEmpty else { throw CaseError.saidMissing }
        let ways = try Self.ways(draft.ways)
        let call = try draft.message.map { try scope.callToAskAbout($0) }
        let complaint = try scope.complaintToAskAbout(draft.complaint)
        let line = view.supervisors(of: asker)
        let to = try scope.answerer(draft.to, in: line)
        try refuseTwice(draft.message, complaint: complaint?.id, by: asker)
        let before = try PlaybookCaseQueries.asked(
            by: asker, limit: 2 * PlaybookCase.mostOpen, in: office, session)
        guard before.count(where: \.isOpen) < PlaybookCase.mostOpen else { throw CaseError.tooManyOpen }
        let due = scope.caseDue(of: to, hasNext: line.contains { $0 != to })
        var rule = complaint?.rule
        if !draft.rule.isEmpty {
            let (playbook, version) = try scope.whole(draft.rule)
            // What is not approved has stood nowhere, and is not for everybody to read.
            guard version.stage == .approved else { throw PlaybookError.versionUnknown(draft.rule) }
            rule = PlaybookCase.Rule(playbook.id, version.number)
        }
        if rule == nil, let message = draft.message { rule = try scope.ruleThatStood(on: message, by: asker) }
        let one = PlaybookCase(
            id: newID(), message: draft.message ?? complaint?.message, call: call?.id, complaint: complaint?.id,
            rule: rule, said: said, ways: ways, by: asker, askedAt: now, due: due)
        try PlaybookCaseQueries.add(one, in: office, session)
        try PlaybookCaseQueries.put(
            one.id, to: PlaybookCase.Asked(step: 1, person: to, at: now, due: due), in: office, session)
        tell(.caseAsked, of: .person(asker), ["case": .text(one.id.text)])
        try PlaybookMails(change).write(PlaybookNews(.asked, question: one.id), to: to)
        return one
    }

    private static func ways(_ typed: [String]) throws -> [String] {
        var ways: [String] = []
        for place in 0..<PlaybookCase.wayCount {
            let way = try PlainText.clean(
                typed.indices.contains(place) ? typed[place] : "", limit: PlaybookCase.wayLimit,
                what: say("A way to handle it"))
            guard !way.isEmpty else { throw CaseError.wayMissing(place + 1) }
            guard !ways.contains(way) else { throw CaseError.waysAlike }
            ways.append(way)
        }
        return ways
    }

    private func refuseTwice(_ message: MessageID?, complaint: String?, by asker: PersonID) throws {
        var before: [PlaybookCase] = []
        if let complaint {
            before = try PlaybookCaseQueries.cases(aboutComplaint: complaint, in: office, session)
        } else if let message {
            before = try PlaybookCaseQueries.cases(about: message, in: office, session)
        }
        if before.contains(where: { $0.by == asker && $0.isOpen }) { throw CaseError.askedAlready }
    }

    /// Answers a case once. It becomes a draft of a playbook, if its writer wants that.
    func answer(_ id: PlaybookCaseID, _ draft: CaseAnswerDraft) throws -> PlaybookCase {
        try Policy.require(.answerCase, acting)
        var one = try scope.seenCase(id)
        let asked = try PlaybookCaseQueries.asked(id, in: office, session)
        if let answer = one.answer { throw CaseError.answered(view.name(of: answer.by)) }
        guard asked.contains(where: { acting.isBy($0.person) }) else { throw AccessError.forbidden }
        if let seen = draft.seen, seen != one.version { throw CaseError.changed }
        let text = try PlainText.clean(draft.text, limit: PlaybookCase.answerLimit, what: say("The answer"))
        let way = (1...PlaybookCase.wayCount).contains(draft.way) ? draft.way : 0
        guard way > 0 || !text.isEmpty else { throw CaseError.answerMissing }
        one.answer = PlaybookCase.Answer(way: way, text: text, by: try person, at: now)
        one.due = nil
        if let name = draft.playbook { one.draft = try propose(one, as: name) }
        guard try PlaybookCaseQueries.save(&one, in: office, session) else { throw CaseError.changed }
        // With whom somebody talks about a case, the history does not tell.
        tell(.caseAnswered, of: .office(office))
        try PlaybookMails(change).write(PlaybookNews(.answered, question: id), to: one.by)
        return one
    }

    /// The answer as a version that waits for approval: added to the rule that stood, or of a new playbook.
    private func propose(_ one: PlaybookCase, as name: String) throws -> PlaybookCase.Rule {
        let answer = [one.taken, one.answer?.text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
        let why = try PlainText.clean(
            view.language(say("The answer to a case")), limit: PlaybookText.whyLimit)
        let playbooks = Playbooks(change)
        if let rule = one.rule, let known = try PlaybookQueries.find(rule.playbook, in: office, session),
            known.kind == .playbook, known.counts(on: scope.today)
        {
            let stood = try PlaybookQueries.versions(of: known.id, in: office, session).inForce(on: scope.today)
            var text = stood?.text ?? PlaybookText()
            (text.steps, text.why) = (Self.added(answer, to: text.steps), why)
            let number = try playbooks.addVersion(PlaybookDraft(text: text, question: one.id), of: known)
            return PlaybookCase.Rule(known.id, number.version)
        }
        let number = try playbooks.add(
            PlaybookDraft(name: name, text: PlaybookText(steps: answer, why: why), question: one.id))
        guard let made = try PlaybookQueries.find(number: number.playbook, in: office, session) else {
            throw PlaybookError.unknown
        }
        return PlaybookCase.Rule(made.id, number.version)
    }

    /// Below the steps that stood: an answer about one case takes back none of them.
    private static func added(_ answer: String, to steps: String) -> String {
        let stood = steps.split(separator: "\n")
        let new = answer.split(separator: "\n").filter { !stood.contains($0) }
        return (stood + new).joined(separator: "\n")
    }

    /// What nobody answered in its time goes on to the next one; the last keeps it.
    func passOn(_ one: PlaybookCase) throws {
        let asked = try PlaybookCaseQueries.asked(one.id, in: office, session)
        let line = view.supervisors(of: one.by)
        var one = one
        guard let next = PlaybookCase.next(in: line, asked: asked) else {
            one.due = nil
            _ = try PlaybookCaseQueries.save(&one, in: office, session)
            return
        }
        let known = Set(asked.map(\.person)).union([next])
        one.due = scope.caseDue(of: next, hasNext: line.contains { !known.contains($0) })
        guard try PlaybookCaseQueries.save(&one, in: office, session) else { return }
        try PlaybookCaseQueries.put(
            one.id,
            to: PlaybookCase.Asked(step: (asked.last?.step ?? 0) + 1, person: next, at: now, due: one.due),
            in: office, session)
        tell(.casePassedOn, of: .office(office))
        try PlaybookMails(change).write(PlaybookNews(.asked, question: one.id), to: next)
    }
}
