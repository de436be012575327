import RingbackWords

extension Letters {
    static func requestSubject(_ matter: LetterMatter) -> String {
        guard let letter = matter.request else { return matter.say("A request") }
        let what = PlainText.shortened(letter.request?.what ?? "", to: 80)
        switch letter.kind {
        case .asked:
            return letter.request?.kind == .assignment
                ? matter.say("\(letter.from) assigns you: \(what)") : matter.say("\(letter.from) asks you: \(what)")
        case .answered: return matter.say("\(letter.to) answered: \(what)")
        case .chosen: return matter.say("\(letter.from) chose: \(what)")
        case .above: return matter.say("\(letter.from) and \(letter.to) ask you what comes first")
        case .receipt: return matter.say("Your answer to a request")
        case .note:
            return letter.isForManager
                ? matter.say("A note from \(letter.to) about requests") : matter.say("A note from \(letter.to)")
        }
    }

    /// Says nothing of the words.
    static func requestBareAsk(_ matter: LetterMatter) -> String {
        switch matter.request?.kind {
        case .asked, nil: matter.say("A request is waiting for you")
        case .answered: matter.say("Your request was answered")
        case .chosen: matter.say("News about a request")
        case .above: matter.say("Two colleagues have a question for you")
        case .note: matter.say("A colleague left you a note")
        case .receipt: matter.say("Your answer to a request has arrived")
        }
    }

    static func request(_ matter: LetterMatter) -> [Letter.Block] {
        guard let letter = matter.request else { return [.ask(matter.say("A request is waiting for you"))] }
        switch letter.kind {
        case .asked: return asked(letter, matter)
        case .answered: return answered(letter, matter)
        case .chosen: return chosen(letter, matter)
        case .above: return above(letter, matter)
        case .note: return note(letter, matter)
        case .receipt: return [.ask(letter.receipt)] + links([matter.links.requests(matter)])
        }
    }

    private static func asked(_ letter: RequestLetter, _ matter: LetterMatter) -> [Letter.Block] {
        guard let request = letter.request else { return [] }
        let ask: Phrase =
            request.kind == .assignment
            ? say("\(letter.from), who leads your team, gives you this to do:")
            : say("\(letter.from) asks you for this:")
        var blocks: [Letter.Block] = [.ask(matter.say(ask)), .quote(request.what), facts(letter, matter)]
        for one in letter.said {
            blocks.append(.paragraph(matter.say("\(one.by) passed it on and says:")))
            blocks.append(.quote(one.text))
        }
        let answers = RequestAnswer.allCases.map { answer in
            matter.links.answer(answer.rawValue, matter.say(answer.label), isMain: answer == .thisOnce)
        }
        return blocks + links(answers) + [
            .paragraph(
                matter.say(
                    """
                    Or reply, starting with one of these: this once · mine · later · not mine · another way · shall I \
                    ask · no. What you write below it goes along. You need not give a reason.
                    """))
        ]
    }

    private static func answered(_ letter: RequestLetter, _ matter: LetterMatter) -> [Letter.Block] {
        guard let request = letter.request else { return [] }
        let ask: Phrase
        switch (request.state, request.reply?.answer) {
        case (.done, _): ask = say("\(letter.to) has done what you asked for.")
        case (.withdrawn, _): ask = say("\(letter.to) has left the office, so this request is closed.")
        case (_, .notMine?) where !letter.passedTo.isEmpty:
            ask = say("\(letter.to) passed your request on to \(letter.passedTo).")
        case (_, let answer?): ask = say("\(letter.to) answered your request: \(answer.short).")
        case (_, nil): ask = say("\(letter.to) answered your request.")
        }
        var blocks: [Letter.Block] = [.ask(matter.say(ask))]
        if let text = request.reply?.text, !text.isEmpty, request.state != .withdrawn { blocks.append(.quote(text)) }
        blocks.append(
            .facts(
                [.init(matter.say("You asked for"), request.what)]
                    + [request.reply?.until.map { .init(matter.say("Until"), matter.clock.date($0)) }]
                    .compactMap(\.self)))
        guard request.state == .asking else { return blocks + links([matter.links.requests(matter)]) }
        let names = Phrase.all(of: letter.managers)
        return blocks + [
            .paragraph(
                matter.say(
                    """
                    You decide. If you say yes, one short note goes to \(names). It names you both and what you asked \
                    for. If there is no need, nobody is told.
                    """))
        ]
            + links([
                matter.links.answer("ask", matter.say("Yes, ask"), isMain: true),
                matter.links.answer("noNeed", matter.say("No need")),
            ])
    }

    private static func chosen(_ letter: RequestLetter, _ matter: LetterMatter) -> [Letter.Block] {
        guard let request = letter.request else { return [] }
        let names = Phrase.all(of: letter.managers)
        let ask: Phrase =
            request.state == .withManagers
            ? say("\(letter.from) says yes, ask. A note that names you both has gone to \(names).")
            : say("\(letter.from) says there is no need. The request is closed.")
        return [.ask(matter.say(ask)), .quote(request.what)] + links([matter.links.requests(matter)])
    }

    /// The same to both managers, with both people in it.
    private static func above(_ letter: RequestLetter, _ matter: LetterMatter) -> [Letter.Block] {
        guard let request = letter.request else { return [] }
        let names = Phrase.all(of: letter.managers)
        let blocks: [Letter.Block] = [
            .ask(matter.say("\(letter.from) and \(letter.to) would like to know what comes first.")),
            .paragraph(matter.say("\(letter.from) asked \(letter.to) for this:")), .quote(request.what),
            facts(letter, matter),
            .paragraph(
                matter.say(
                    """
                    \(letter.to) has other work, and would put it aside if that is right. Both want you to be asked. \
                    Please answer both of them. This note has gone to \(names).
                    """)),
            .facts([.init(matter.say("Write to both"), letter.emails.joined(separator: ", "))]),
        ]
        return blocks + links([matter.links.requests(matter)])
    }

    private static func note(_ letter: RequestLetter, _ matter: LetterMatter) -> [Letter.Block] {
        guard let note = letter.note else { return [] }
        let ask: Phrase =
            letter.isForManager
            ? say("\(letter.to) would like you to know this. \(letter.from) has the same note.")
            : say("\(letter.to) wrote this for you about the requests between you.")
        var blocks: [Letter.Block] = [.ask(matter.say(ask)), .quote(note.said)]
        blocks.append(.heading(matter.say("What it is based on")))
        let lines = note.evidence.prefix(20).map { one in
            let what = PlainText.shortened(one.what, to: 120)
            let day = matter.clock.day(one.at)
            return one.answer.map { matter.say("\(day): “\(what)”, \($0.short)") } ?? "\(day): “\(what)”"
        }
        blocks.append(.paragraph(lines.joined(separator: "\n")))
        return blocks + links([matter.links.requests(matter)])
    }

    private static func facts(_ letter: RequestLetter, _ matter: LetterMatter) -> Letter.Block {
        var facts: [Letter.Fact] = []
        if let by = letter.request?.by { facts.append(.init(matter.say("By when"), matter.clock.date(by))) }
        if !letter.duty.isEmpty { facts.append(.init(matter.say("Duty", context: "register"), letter.duty)) }
        if !letter.aside.isEmpty { facts.append(.init(matter.say("To put aside for it"), letter.aside)) }
        if let kind = letter.request?.kind { facts.append(.init(matter.say("Kind"), matter.say(kind.words))) }
        return .facts(facts)
    }
}

extension LetterLinks {
    fileprivate func answer(_ act: String, _ label: String, isMain: Bool = false) -> Letter.Link? {
        home.isEmpty ? nil : Letter.Link(label, url: "\(home)/mail/\(token)/request/\(act)", isMain: isMain)
    }

    fileprivate func requests(_ matter: LetterMatter) -> Letter.Link? {
        home.isEmpty ? nil : Letter.Link(matter.say("Open my requests"), url: "\(home)/requests", isMain: true)
    }
}
