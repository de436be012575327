import RingbackWords

// Mails about one message.

extension Letters {
    static func assigned(_ matter: LetterMatter) -> [Letter.Block] {
        [.ask(askToReturn(matter))] + standingIn(matter) + [.paragraph(came(matter)), facts(matter)]
            + ownersLinks(matter) + background(matter)
    }

    private static func askToReturn(_ matter: LetterMatter) -> String {
        let whose = whose(matter)
        switch (matter.message?.code, isCall(matter)) {
        case (.asap, true): return matter.say("Please return \(whose) as soon as you can.")
        case (.asap, false):
            return matter.say("Please return \(whose) as soon as you can.", context: "voicemail, mail or visit")
        case (.undecided, true): return matter.say("Please decide whether to return \(whose).")
        case (.undecided, false):
            return matter.say("Please decide whether to return \(whose).", context: "voicemail, mail or visit")
        case (_, true): return matter.say("Please return \(whose).")
        case (_, false): return matter.say("Please return \(whose).", context: "voicemail, mail or visit")
        }
    }

    /// Why it is mailed to somebody other than the owner: the owner is away.
    static func standingIn(_ matter: LetterMatter) -> [Letter.Block] {
        guard let away = matter.away, let owner = matter.message?.owner, owner != matter.reader else { return [] }
        let why = matter.said(away)
        return [.paragraph(matter.say("\(why) It stays with \(matter.name(owner)); you return it for them."))]
    }

    static func calledAgain(_ matter: LetterMatter) -> [Letter.Block] {
        let calls = calls(matter.message?.tally.calls ?? 2)
        let name = matter.message?.caller.name ?? ""
        let ask =
            name.isEmpty
            ? matter.say("The caller called again: \(calls) by now. Please call back.")
            : matter.say("\(name) called again: \(calls) by now. Please call back.")
        let news = matter.calls.first.map { call -> String in
            guard call.source.came == nil else { return came(call.source, call.at, about: call.regarding, matter) }
            let at = matter.clock.dayAndTime(call.at)
            return switch topic(call.regarding) {
            case .none: sentence(matter.say("\(call.by) took another call \(at)"))
            case .words(let words): sentence(matter.say("\(call.by) took another call \(at) about \(words)"))
            case .sentence(let text): sentence(matter.say("\(call.by) took another call \(at) about: \(text)"))
            }
        }
        return [.ask(ask)] + standingIn(matter) + [.paragraph(news ?? came(matter)), facts(matter)]
            + ownersLinks(matter) + background(matter)
    }

    static func offered(_ matter: LetterMatter) -> [Letter.Block] {
        let whose = whose(matter)
        guard let offer = matter.handover else { return [.ask(matter.say("Somebody offers you \(whose)."))] }
        let (from, owner) = (matter.name(offer.from), matter.name(matter.message?.owner))
        let ask =
            switch offer.kind {
            case .handover: matter.say("\(from) offers you \(whose). Will you take it?")
            case .request:
                isCall(matter)
                    ? matter.say("\(from) asks you to return \(whose) for them. Will you?")
                    : matter.say(
                        "\(from) asks you to return \(whose) for them. Will you?", context: "voicemail, mail or visit")
            case .notMine: matter.say("\(from) says \(whose) is not theirs, and it may be yours. Will you take it?")
            }
        var blocks: [Letter.Block] = [.ask(ask)]
        if !offer.note.isEmpty { blocks.append(.quote(offer.note)) }
        blocks.append(
            .paragraph(matter.say("\(came(matter)) It stays with \(owner) until you accept. You can decline.")))
        blocks += links(acceptOrNot(matter) + [opening(matter)])
        return blocks + [facts(matter)] + background(matter)
    }

    private static func acceptOrNot(_ matter: LetterMatter) -> [Letter.Link?] {
        [
            matter.links.act(.accept, matter.say("I’ll take it"), isMain: true),
            matter.links.act(.refuse, matter.say("No, with a reason")),
        ]
    }

    static func decided(_ matter: LetterMatter) -> [Letter.Block] {
        let (by, whose) = (matter.name(matter.particulars.by), whose(matter))
        guard matter.particulars.decision == "accepted" else {
            let isYours = matter.message?.owner == matter.reader
            let stays =
                isYours
                ? matter.say("It stays yours, due \(due(matter)).")
                : matter.say("It stays with \(matter.name(matter.message?.owner)).")
            let ask =
                matter.particulars.decision == "undelivered"
                ? matter.say("Your offer of \(whose) did not reach \(by): mail to them is returned. \(stays)")
                : matter.say("\(by) declined \(whose). \(stays)")
            var blocks: [Letter.Block] = [.ask(ask)]
            if let why = matter.particulars.said, !why.isEmpty {
                blocks.append(.quote(matter.say(Phrase(reason: why))))
            }
            return blocks + [facts(matter)] + ownersLinks(matter)
        }
        return [.ask(matter.say("\(by) accepted \(whose) and owns it now."))] + links([opening(matter)])
    }

    static func question(_ matter: LetterMatter) -> [Letter.Block] {
        let asks = matter.question
        let by = asks?.by ?? matter.name(matter.particulars.by)
        return [
            .ask(matter.say("\(by) asks you about \(whose(matter)):")),
            .quote(asks?.text ?? matter.particulars.said ?? ""),
        ] + links([matter.links.act(.reply, matter.say("Answer", context: "verb"), isMain: true), opening(matter)])
            + [facts(matter)] + background(matter)
    }

    static func answered(_ matter: LetterMatter) -> [Letter.Block] {
        let by = matter.reply?.by ?? matter.name(matter.particulars.by)
        var blocks: [Letter.Block] = [
            .ask(matter.say("\(by) answered your question about \(whose(matter)):")),
            .quote(matter.reply?.text ?? matter.particulars.said ?? ""),
        ]
        if let asked = matter.question { blocks.append(.paragraph(matter.say("You asked: \(asked.text)"))) }
        return blocks + [facts(matter)] + ownersLinks(matter)
    }

    static func nudged(_ matter: LetterMatter) -> [Letter.Block] {
        guard let message = matter.message else { return [.ask(matter.say("A call is waiting for an answer."))] }
        let since = matter.clock.dayAndTime(message.timing.firstCallAt)
        let (owner, whose) = (matter.name(message.owner), whose(matter))
        if let by = matter.particulars.by {
            let due = matter.clock.dayAndTime(message.timing.due)
            let covers = message.owner == matter.reader ? [] : [Letter.Block.paragraph(whyNudged(matter, owner: owner))]
            return [.ask(matter.say("Reminder from \(matter.name(by)): \(whose) was due \(due)."))] + covers
                + [facts(matter)] + ownersLinks(matter) + links([opening(matter)]) + background(matter)
        }
        if message.owner == matter.reader {
            return [
                .ask(capital(matter.say("\(whose) has been waiting for your answer since \(since)."))),
                .paragraph(
                    matter.say("It is yours, due \(due(matter)). Confirm that you will return it, or hand it over.")),
                facts(matter),
            ] + ownersLinks(matter) + background(matter)
        }
        if let offer = message.ownership.handover, offer.to == matter.reader {
            return [.ask(matter.say("\(matter.name(offer.from)) is waiting for your answer about \(whose)."))]
                + links(acceptOrNot(matter)) + [facts(matter)]
        }
        if let offer = message.ownership.handover, let away = matter.receiverAway, away.worker == matter.reader,
            matter.away?.worker != matter.reader
        {
            let (from, to) = (matter.name(offer.from), matter.name(offer.to))
            let why = matter.said(away)
            return [
                .ask(matter.say("\(from) offers \(to) \(whose), and \(to) is away.")),
                .paragraph(
                    matter.say("\(why) You cover for \(to). It stays with \(owner) until \(to) accepts.")),
                facts(matter),
            ] + links([opening(matter)]) + background(matter)
        }
        return [
            .ask(matter.say("Nobody has answered \(whose) since \(since).")),
            .paragraph(whyNudged(matter, owner: owner)), facts(matter),
        ] + links([opening(matter)]) + background(matter)
    }

    private static func whyNudged(_ matter: LetterMatter, owner: String) -> String {
        var sentences: [String] = []
        if let said = matter.particulars.said, !said.isEmpty { sentences.append(said) }
        if let away = matter.away { sentences.append(matter.said(away)) }
        sentences.append(matter.say("\(owner) is the owner until somebody accepts it."))
        if matter.particulars.nudgeStep == 1 || matter.away?.worker == matter.reader {
            sentences.append(matter.say("You cover for \(owner)."))
        } else if matter.particulars.nudgeStep == 2 {
            sentences.append(matter.say("You get this as \(owner)’s backup."))
        } else {
            sentences.append(matter.say("You get this because you look after \(owner)’s calls."))
        }
        return sentences.joined(separator: " ")
    }

    static func dueSoon(_ matter: LetterMatter) -> [Letter.Block] {
        [.ask(capital(matter.say("\(whose(matter)) is due \(due(matter)).")))] + standingIn(matter)
            + [.paragraph(came(matter)), facts(matter)]
            + ownersLinks(matter) + background(matter)
    }

    static func returned(_ matter: LetterMatter) -> [Letter.Block] {
        let whose = whose(matter)
        guard let closing = matter.message?.closing else {
            return [.ask(capital(matter.say("\(whose) was returned.")))]
        }
        let at = matter.clock.dayAndTime(closing.at)
        var blocks: [Letter.Block] = [
            .ask(capital(matter.say("\(whose), which you took, is closed."))),
            .paragraph(sentence("\(matter.name(closing.by)): \(matter.say(closing.outcome.label)), \(at)")),
        ]
        if !closing.reason.isEmpty { blocks.append(.quote(closing.reason)) }
        return blocks + links([opening(matter)])
    }

    static func receipt(_ matter: LetterMatter) -> [Letter.Block] {
        var blocks = said(matter, else: say("Your email arrived."))
        if let quoted = matter.particulars.quoted { blocks.append(.quote(quoted)) }
        if matter.message != nil {
            blocks.append(.paragraph(matter.say("This is about \(whose(matter)). \(came(matter))")))
        }
        return blocks + ownersLinks(matter)
    }

    /// Somebody else's words, whose first line becomes the ask.
    static func said(_ matter: LetterMatter, else standard: Phrase) -> [Letter.Block] {
        let standard = matter.say(standard)
        let parts = (matter.particulars.said ?? standard).split(separator: "\n", maxSplits: 1).map(String.init)
        return [.ask(parts.first ?? standard)] + parts.dropFirst().map { .paragraph($0) }
    }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
