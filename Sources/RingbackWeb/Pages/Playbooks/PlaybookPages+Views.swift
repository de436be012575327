import RingbackCore
import RingbackDesk
import RingbackWords

extension PlaybooksPage.Line {
    init(_ summary: PlaybookSummary, today: Workday, _ wording: Wording) {
        self.init(
            path: Paths.playbook(summary.playbook.number), number: summary.number, name: summary.playbook.name,
            isQuick: summary.playbook.kind == .quick, stands: Self.stands(summary, today: today, wording),
            used: summary.credit.words(wording),
            question: summary.isUnderQuestion
                ? PlaybookCredit.complaints(summary.complaints, in: summary.credit.uses) : nil, waits: summary.waits)
    }

    private static func stands(_ summary: PlaybookSummary, today: Workday, _ wording: Wording) -> Phrase {
        var parts: [Phrase] = []
        if let withdrawal = summary.playbook.withdrawal {
            let day = wording.date(withdrawal.from)
            parts.append(withdrawal.from > today ? say("in force until \(day)") : say("withdrawn since \(day)"))
        } else if let from = summary.current?.from {
            parts.append(say("in force since \(wording.date(from))"))
        }
        if let next = summary.next, let from = next.from {
            parts.append(say("\(summary.playbook.number).\(next.number) from \(wording.date(from))"))
        }
        if let draft = summary.draft {
            parts.append(say("\(summary.playbook.number).\(draft.number) is waiting for approval"))
        }
        return parts.isEmpty ? say("nothing in force") : .list(parts)
    }
}

extension PlaybookCredit {
    /// "followed 410 times since Mar 3"; `nil` if it never was.
    func words(_ wording: Wording) -> Phrase? {
        guard let since else { return nil }
        var parts: [Phrase] = []
        if followed > 0 { parts.append(say(followed, one: "followed once", other: "followed \(followed) times")) }
        if settled > 0 { parts.append(say(settled, one: "settled 1 call", other: "settled \(settled) calls")) }
        let (day, list) = (wording.day(since), Phrase.list(parts))
        return wording.isToday(since) ? say("\(list) today") : say("\(list) since \(day)")
    }
}

extension PlaybookPage {
    init(_ view: PlaybookView, _ wording: Wording) {
        let playbook = view.playbook
        let current = view.current
        self.init(
            id: playbook.id.text, number: playbook.number, name: playbook.name, isQuick: playbook.kind == .quick,
            versions: view.versions.map { Version($0, in: view, wording) },
            withdrawn: playbook.withdrawal.map { withdrawal in
                let (name, day) = (view.withdrawnBy?.name ?? "", wording.date(withdrawal.from))
                return say("Withdrawn by \(name), no longer in force from \(day): \(withdrawal.why)")
            }, current: current?.number.description,
            mayDraft: playbook.counts(on: view.today), mayWithdraw: view.mayWithdraw,
            question: current.flatMap { version in
                guard version.isUnderQuestion else { return nil }
                let figures = PlaybookCredit.complaints(version.complaints, in: version.credit.uses)
                return say("Rule \(version.number.description) was followed: \(figures).")
            }, mayKeep: view.mayKeep, today: view.today.description,
            tomorrow: view.today.adding(days: 1).description,
            cases: view.questions == 0
                ? nil
                : say(
                    view.questions, one: "1 case about it is waiting for an answer.",
                    other: "\(view.questions) cases about it are waiting for an answer."))
    }
}

extension PlaybookPage.Version {
    init(_ view: PlaybookVersionView, in playbook: PlaybookView, _ wording: Wording) {
        let version = view.version
        let before = playbook.versions.first {
            $0.version.number < version.number && $0.version.stage == .approved
        }
        var written = [say("Written by \(view.author.name), \(wording.moment(version.draftedAt))")]
        switch version.stage {
        case .draft: written.append(say("\(view.approver.name) has been asked to approve it"))
        case .approved:
            if let at = version.approvedAt {
                written.append(say("Approved by \(view.approver.name), \(wording.moment(at))"))
            }
        case .declined, .replaced:
            if let ending = version.ending, let by = view.endedBy {
                let at = wording.moment(ending.at)
                written.append(
                    ending.end == .replaced
                        ? say("Replaced by a draft by \(by.name), \(at)")
                        : view.isRead
                            ? say("Declined by \(by.name), \(at): \(ending.why)")
                            : say("Declined by \(by.name), \(at)"))
            }
        }
        if let kept = view.kept, let by = view.keptBy {
            written.append(
                say("\(by.name) decided that it stands, \(wording.moment(kept.at)): \(kept.why)"))
        }
        if !view.isRead {
            written.append(say("Until it is approved, only its author and those who can approve it can read it"))
        }
        self.init(
            number: view.number.description, short: version.number,
            before: view.isRead ? before?.version.number : nil,
            heading: Self.heading(view, wording), written: written,
            text: PlaybookTextView(version.text, isQuick: playbook.playbook.kind == .quick, team: view.team),
            used: Self.used(view, wording), mayApprove: view.mayApprove,
            from: (version.from ?? playbook.today).description,
            isOpen: view.isInForce || version.stage == .draft, isRead: view.isRead)
    }

    private static func heading(_ view: PlaybookVersionView, _ wording: Wording) -> Phrase {
        let number = view.number.description
        guard view.version.stage == .approved, let from = view.version.from else {
            return say("\(number), \(view.version.stage.label)")
        }
        let day = wording.date(from)
        return view.isInForce ? say("\(number), in force since \(day)") : say("\(number), from \(day)")
    }

    private static func used(_ view: PlaybookVersionView, _ wording: Wording) -> Phrase? {
        guard let words = view.credit.words(wording) else { return nil }
        guard view.complaints > 0 else { return words }
        return say("\(words); \(PlaybookCredit.complaints(view.complaints, in: view.credit.uses))")
    }
}

extension PlaybookDifferencePage {
    static func parts(_ before: PlaybookVersionView, _ after: PlaybookVersionView) -> [Part] {
        let (old, new) = (before.version.text, after.version.text)
        func part(_ name: Phrase, _ from: String, _ to: String) -> Part {
            Part(name: name, difference: TextDifference(from: from, to: to))
        }
        return [
            part(say("What to do"), old.steps, new.steps), part(say("What to say"), old.toSay, new.toSay),
            part(say("What not to say"), old.neverSay, new.neverSay),
            part(say("Who may decide"), old.decides, new.decides),
            part(
                say("Words in “regarding”"), old.trigger.words.joined(separator: "\n"),
                new.trigger.words.joined(separator: "\n")),
            part(say("Topic"), old.trigger.topic, new.trigger.topic),
            part(say("Team"), before.team ?? "", after.team ?? ""),
            part(say("Callers"), old.trigger.callers.words, new.trigger.callers.words),
        ]
    }
}

extension PlaybookTrigger.Callers {
    /// English, for telling two apart.
    fileprivate var words: String { label.description }
}
