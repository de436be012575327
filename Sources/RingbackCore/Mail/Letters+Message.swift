// Mails about one message.

extension Letters {
    static func assigned(_ matter: LetterMatter) -> [Letter.Block] {
        let ask =
            switch matter.message?.code {
            case .asap: "Please return \(whose(matter)) as soon as you can."
            case .undecided: "Please decide whether \(whose(matter)) is to be returned."
            default: "Please return \(whose(matter))."
            }
        return [.ask(ask)] + standingIn(matter) + [.paragraph(came(matter)), facts(matter)] + ownersLinks(matter)
            + background(matter)
    }

    /// Why it is mailed to somebody other than the owner: the owner is away.
    static func standingIn(_ matter: LetterMatter) -> [Letter.Block] {
        guard let away = matter.away, let owner = matter.message?.owner, owner != matter.reader else { return [] }
        return [
            .paragraph(
                "\(away.sentence(matter.names, matter.clock)) It stays \(matter.name(owner))’s; you return it for them."
            )
        ]
    }

    static func calledAgain(_ matter: LetterMatter) -> [Letter.Block] {
        let count = matter.message?.tally.calls ?? 2
        let name = matter.message?.caller.name ?? ""
        let ask = "\(name.isEmpty ? "The caller" : name) called again: \(calls(count)) by now. Please ring back."
        let news = matter.calls.first.map { call -> String in
            let news = call.source.came == nil ? "\(call.by) took another call" : did(call.source)
            let line = "\(news) \(matter.clock.dayAndTime(call.at))"
            return sentence(line + about(call.regarding))
        }
        return [.ask(ask)] + standingIn(matter) + [.paragraph(news ?? came(matter)), facts(matter)]
            + ownersLinks(matter) + background(matter)
    }

    static func offered(_ matter: LetterMatter) -> [Letter.Block] {
        guard let offer = matter.handover else { return [.ask("Somebody offers you \(whose(matter)).")] }
        let (from, owner) = (matter.name(offer.from), matter.name(matter.message?.owner))
        let ask =
            switch offer.kind {
            case .handover: "\(from) offers you \(whose(matter)). Will you take it?"
            case .request: "\(from) asks you to return \(whose(matter)) for them. Will you?"
            case .notMine: "\(from) says \(whose(matter)) is not theirs, and it may be yours. Will you take it?"
            }
        var blocks: [Letter.Block] = [.ask(ask)]
        if !offer.note.isEmpty { blocks.append(.quote(offer.note)) }
        blocks.append(.paragraph("\(came(matter)) Until you accept it stays with \(owner), and saying no is fine."))
        blocks += links([
            matter.links.act(.accept, "I’ll take it", isMain: true), matter.links.act(.refuse, "No, and why"),
            opening(matter),
        ])
        return blocks + [facts(matter)] + background(matter)
    }

    static func decided(_ matter: LetterMatter) -> [Letter.Block] {
        let by = matter.name(matter.particulars.by)
        guard matter.particulars.decision == "accepted" else {
            let isYours = matter.message?.owner == matter.reader
            let stays =
                isYours ? "It stays yours, due \(due(matter))." : "It stays with \(matter.name(matter.message?.owner))."
            let ask =
                matter.particulars.decision == "undelivered"
                ? "Your offer of \(whose(matter)) did not reach \(by): mail to them comes back. \(stays)"
                : "\(by) did not take \(whose(matter)). \(stays)"
            var blocks: [Letter.Block] = [.ask(ask)]
            if let why = matter.particulars.said, !why.isEmpty { blocks.append(.quote(why)) }
            return blocks + [facts(matter)] + ownersLinks(matter)
        }
        return [.ask("\(by) took \(whose(matter)). It is theirs now.")] + links([opening(matter)])
    }

    static func question(_ matter: LetterMatter) -> [Letter.Block] {
        let asks = matter.question
        let by = asks?.by ?? matter.name(matter.particulars.by)
        return [
            .ask("\(by) asks you about \(whose(matter)):"), .quote(asks?.text ?? matter.particulars.said ?? ""),
        ] + links([matter.links.act(.reply, "Answer", isMain: true), opening(matter)]) + [facts(matter)]
            + background(matter)
    }

    static func answered(_ matter: LetterMatter) -> [Letter.Block] {
        let by = matter.reply?.by ?? matter.name(matter.particulars.by)
        var blocks: [Letter.Block] = [
            .ask("\(by) answered your question about \(whose(matter)):"),
            .quote(matter.reply?.text ?? matter.particulars.said ?? ""),
        ]
        if let asked = matter.question { blocks.append(.paragraph("You asked: \(asked.text)")) }
        return blocks + [facts(matter)] + ownersLinks(matter)
    }

    static func nudged(_ matter: LetterMatter) -> [Letter.Block] {
        guard let message = matter.message else { return [.ask("A call waits for an answer.")] }
        let since = matter.clock.dayAndTime(message.timing.firstCallAt)
        let owner = matter.name(message.owner)
        if message.owner == matter.reader {
            return [
                .ask("\(capital(whose(matter))) waits for your answer since \(since)."),
                .paragraph("It is yours, due \(due(matter)). Say that you will return it, or pass it on."),
                facts(matter),
            ] + ownersLinks(matter) + background(matter)
        }
        if let offer = message.ownership.handover, offer.to == matter.reader {
            return [.ask("\(matter.name(offer.from)) waits for your answer about \(whose(matter)).")]
                + links([
                    matter.links.act(.accept, "I’ll take it", isMain: true), matter.links.act(.refuse, "No, and why"),
                ]) + [facts(matter)]
        }
        if let offer = message.ownership.handover, let away = matter.receiverAway, away.worker == matter.reader,
            matter.away?.worker != matter.reader
        {
            let (from, to) = (matter.name(offer.from), matter.name(offer.to))
            return [
                .ask("\(from) offers \(to) \(whose(matter)), and \(to) is away."),
                .paragraph(
                    "\(away.sentence(matter.names, matter.clock)) You cover for \(to). Until \(to) accepts it stays "
                        + "with \(owner)."), facts(matter),
            ] + links([opening(matter)]) + background(matter)
        }
        var why = "\(owner) owns it and stays its owner until somebody accepts it."
        if let away = matter.away { why = "\(away.sentence(matter.names, matter.clock)) \(why)" }
        if let said = matter.particulars.said, !said.isEmpty { why = "\(said) \(why)" }
        let role =
            matter.particulars.nudgeStep == 1 || matter.away?.worker == matter.reader
            ? "You cover for \(owner)."
            : matter.particulars.nudgeStep == 2
                ? "You are told as \(owner)’s backup." : "You are told as the one who looks after \(owner)’s calls."
        return [
            .ask("Nobody has answered \(whose(matter)) since \(since)."), .paragraph("\(why) \(role)"), facts(matter),
        ] + links([opening(matter)]) + background(matter)
    }

    static func dueSoon(_ matter: LetterMatter) -> [Letter.Block] {
        [.ask("\(capital(whose(matter))) is due \(due(matter)).")] + standingIn(matter)
            + [.paragraph(came(matter)), facts(matter)]
            + ownersLinks(matter) + background(matter)
    }

    static func returned(_ matter: LetterMatter) -> [Letter.Block] {
        guard let closing = matter.message?.closing else { return [.ask("\(capital(whose(matter))) was returned.")] }
        var blocks: [Letter.Block] = [
            .ask("\(capital(whose(matter))), which you took, is done."),
            .paragraph(
                "\(matter.name(closing.by)): \(closing.outcome.label), \(matter.clock.dayAndTime(closing.at))."),
        ]
        if !closing.reason.isEmpty { blocks.append(.quote(closing.reason)) }
        return blocks + links([opening(matter)])
    }

    static func receipt(_ matter: LetterMatter) -> [Letter.Block] {
        var blocks = said(matter, else: "Your mail has come in.")
        if let quoted = matter.particulars.quoted { blocks.append(.quote(quoted)) }
        if matter.message != nil {
            let whose = whose(matter)
            blocks.append(.paragraph("This is about \(whose). \(came(matter))"))
        }
        return blocks + ownersLinks(matter)
    }

    /// Somebody else's words, whose first line becomes the ask.
    static func said(_ matter: LetterMatter, else standard: String) -> [Letter.Block] {
        let parts = (matter.particulars.said ?? standard).split(separator: "\n", maxSplits: 1).map(String.init)
        return [.ask(parts.first ?? standard)] + parts.dropFirst().map { .paragraph($0) }
    }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
