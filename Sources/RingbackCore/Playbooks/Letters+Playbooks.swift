package import RingbackWords

extension Letters {
    static func playbookSubject(_ matter: LetterMatter) -> String {
        switch matter.playbook {
        case .draft(let one): matter.say("Playbook \(one.number.description) is waiting for your approval: \(one.name)")
        case .decided(let one):
            one.version.stage == .approved
                ? matter.say("Playbook \(one.number.description) is approved: \(one.name)")
                : matter.say("Playbook \(one.number.description) is declined: \(one.name)")
        case .complained(let one, _, _):
            matter.say("A complaint where playbook \(one.number.description) was followed: \(one.name)")
        case .asked(_, let name, _): matter.say("\(name) asks how you would have handled a case")
        case .answered: matter.say("Your question about a case was answered")
        case .met, nil: matter.say("A meeting note is waiting for you")
        }
    }

    /// What says nothing of a case's words.
    static func playbookBareAsk(_ matter: LetterMatter) -> String {
        switch matter.playbook {
        case .draft: matter.say("A playbook is waiting for your approval")
        case .decided: matter.say("A decision on a playbook that you wrote")
        case .complained: matter.say("A complaint where a playbook that you approved was followed")
        case .asked: matter.say("A case is waiting for your answer")
        case .answered: matter.say("Your question about a case was answered")
        case .met, nil: matter.say("A meeting note is waiting for you")
        }
    }

    static func playbook(_ matter: LetterMatter) -> [Letter.Block] {
        switch matter.playbook {
        case .draft(let one):
            [
                .ask(matter.say("\(one.by) wrote playbook \(one.number.description), “\(one.name)”. Is it right?")),
                .quote(words(of: one.version.text, matter)),
            ] + (one.version.text.why.isEmpty ? [] : [.paragraph(matter.say("Why: \(one.version.text.why)"))])
                + link(playbookAddress(one, matter), say("Approve or decline it"), matter)
        case .decided(let one): decided(one, matter)
        case .complained(let one, let complaints, let uses):
            [
                .ask(matter.say("Rule \(one.number.description) was followed: \(figures(complaints, uses)).")),
                .paragraph(
                    matter.say(
                        """
                        Whoever followed it did what it says. You approved it: does it stand, or does it need a new \
                        version?
                        """)),
            ] + link(playbookAddress(one, matter), say("Decide"), matter)
        case .asked(let one, let name, let after):
            asked(one, by: name, after: after, matter)
        case .answered(let one, let name):
            [
                .ask(matter.say("\(name) answered how the case should have been handled.")), .quote(one.said),
                .heading(matter.say("The answer")), .paragraph(one.answer.map { answer($0, of: one) } ?? ""),
            ] + link(caseAddress(one, matter), say("See the case"), matter)
        case .met(let one, .asked, let name):
            [.ask(matter.say("\(name) noted what your meeting is about. Is that what you will discuss?"))]
                + link(caseAddress(one, matter), say("Read and acknowledge it"), matter)
        case .met(let one, .decided, let name):
            [.ask(matter.say("\(name) noted what was decided at your meeting. Is that what you agreed?"))]
                + link(caseAddress(one, matter), say("Read and acknowledge it"), matter)
        case nil: [.ask(matter.say("A meeting note is waiting for you."))]
        }
    }

    private static func decided(_ one: PlaybookLetter.Version, _ matter: LetterMatter) -> [Letter.Block] {
        let number = one.number.description
        var blocks: [Letter.Block]
        if let from = one.version.from, one.version.stage == .approved {
            let day = matter.clock.date(from)
            blocks = [.ask(matter.say("\(one.by) approved playbook \(number). It takes effect on \(day)."))]
        } else {
            let why = one.version.ending?.why ?? ""
            blocks = [.ask(matter.say("\(one.by) declined playbook \(number).")), .quote(why)]
        }
        return blocks + link(playbookAddress(one, matter), say("See it"), matter)
    }

    private static func asked(
        _ one: PlaybookCase, by name: String, after: String?, _ matter: LetterMatter
    ) -> [Letter.Block] {
        let ways = one.ways.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
        let passedOn: [Letter.Block] =
            after.map { [.paragraph(matter.say("\($0) was asked first, and the time has run out."))] } ?? []
        let due: [Letter.Block] =
            one.due.map { [.paragraph(matter.say("Please answer by \(matter.clock.dated($0))."))] } ?? []
        return [.ask(matter.say("\(name) asks: how would you have handled this?"))] + passedOn
            + [.quote(one.said), .heading(matter.say("Three ways")), .paragraph(ways)] + due
            + link(caseAddress(one, matter), say("Answer it"), matter)
    }

    private static func answer(_ answer: PlaybookCase.Answer, of one: PlaybookCase) -> String {
        [one.taken, answer.text.isEmpty ? nil : answer.text].compactMap(\.self).joined(separator: "\n")
    }

    private static func words(of text: PlaybookText, _ matter: LetterMatter) -> String {
        [text.steps, text.toSay].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func figures(_ complaints: Int, _ uses: Int) -> Phrase {
        PlaybookCredit.complaints(complaints, in: uses)
    }

    private static func link(_ address: String?, _ label: Phrase, _ matter: LetterMatter) -> [Letter.Block] {
        links([address.map { .init(matter.say(label), url: $0, isMain: true) }])
    }

    private static func playbookAddress(_ one: PlaybookLetter.Version, _ matter: LetterMatter) -> String? {
        let home = matter.links.home
        return home.isEmpty ? nil : "\(home)/playbooks/\(one.number.playbook)"
    }

    private static func caseAddress(_ one: PlaybookCase, _ matter: LetterMatter) -> String? {
        let home = matter.links.home
        return home.isEmpty ? nil : "\(home)/cases/\(one.id.text)"
    }
}

extension PlaybookCredit {
    /// "3 complaints in 410 uses".
    package static func complaints(_ complaints: Int, in uses: Int) -> Phrase {
        let times = say(uses, one: "1 use", other: "\(uses) uses")
        return say(complaints, one: "1 complaint in \(times)", other: "\(complaints) complaints in \(times)")
    }
}
