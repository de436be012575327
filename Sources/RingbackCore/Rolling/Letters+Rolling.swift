package import RingbackWords

// The mail that reports a session of rolling calls.

extension Letters {
    static func rollingSubject(_ matter: LetterMatter) -> String {
        guard let rolling = matter.rolling else { return matter.say("Rolling calls have ended") }
        return matter.say("\(rolling.name)’s calls, \(matter.clock.dated(rolling.startedAt))")
    }

    static func rolling(_ matter: LetterMatter) -> [Letter.Block] {
        guard let rolling = matter.rolling else { return [.ask(matter.say("Rolling calls have ended"))] }
        let counts = matter.say(Phrase.counts(rolling.counts, unfinished: rolling.unfinished.count))
        let made = counts.prefix(1).uppercased() + counts.dropFirst()
        let left = matter.say(
            rolling.left, one: "1 call is left.", other: "\(rolling.left) calls are left.")
        var blocks: [Letter.Block] = [.ask("\(made) \(left)")]
        let (start, end) = (matter.clock.dayAndTime(rolling.startedAt), matter.clock.time(rolling.until))
        blocks.append(
            .paragraph(
                rolling.endedByItself
                    ? matter.say(
                        "\(rolling.name)’s calls, begun \(start). They were left open and ended by themselves.")
                    : matter.say("\(rolling.name)’s calls, from \(start) to \(end).")))
        for (title, lines) in [
            (say("How each went"), rolling.reached), (say("Without an outcome"), rolling.unfinished),
            (say("Promised"), rolling.promises),
        ] where !lines.isEmpty {
            blocks.append(.heading(matter.say(title)))
            blocks.append(.entries(lines.prefix(100).map { entry($0, matter) }))
        }
        return blocks
            + links([
                matter.links.sheet(of: rolling.principal).map {
                    Letter.Link(matter.say("Open the sheet"), url: $0, isMain: true)
                }
            ])
    }

    private static func entry(_ line: RollingLetter.Line, _ matter: LetterMatter) -> Letter.Entry {
        var details: [String] = []
        if let outcome = line.outcome { details.append(matter.say(outcome.label)) }
        if !line.regarding.isEmpty { details.append(PlainText.shortened(line.regarding, to: 140)) }
        if let due = line.due { details.append(matter.say("due \(matter.clock.dayAndTime(due))")) }
        return Letter.Entry(
            line.caller, details: details.joined(separator: " · "), number: "", dials: nil,
            url: matter.links.message(line.message))
    }
}

extension Phrase {
    /// "talked 9, left word 8, no answer 3."
    /// - Parameters:
    ///   - unfinished: how many calls have no outcome.
    ///   - ringing: how many numbers ring now.
    ///   - onLines: how many people have been reached, with no outcome yet.
    package static func counts(
        _ counts: [(outcome: RollingOutcome, count: Int)], unfinished: Int = 0,
        ringing: Int = 0, onLines: Int = 0
    ) -> Phrase {
        var open = unfinished > 0 ? [say("without an outcome \(unfinished)", context: "rolling")] : []
        if ringing > 0 { open.append(say("\(ringing) ringing", context: "rolling")) }
        if onLines > 0 { open.append(say("\(onLines) on the line", context: "rolling")) }
        let parts = counts.map { Phrase.count($0.outcome, $0.count) } + open
        guard let first = parts.first else { return say("No calls were made.") }
        let all = parts.dropFirst().reduce(first) { text, next in
            say("\(text), \(next)", context: "a list of counts")
        }
        return say("\(all).", context: "a list of counts")
    }

    private static func count(_ outcome: RollingOutcome, _ count: Int) -> Phrase {
        switch outcome {
        case .talked: say("talked \(count)", context: "rolling")
        case .leftWord: say("left word \(count)", context: "rolling")
        case .settled: say("settled \(count)", context: "rolling")
        case .leftVoicemail: say("voicemail \(count)", context: "rolling")
        case .noAnswer: say("no answer \(count)", context: "rolling")
        case .busy: say("busy \(count)", context: "rolling")
        case .wrongNumber: say("wrong number \(count)", context: "rolling")
        }
    }
}
