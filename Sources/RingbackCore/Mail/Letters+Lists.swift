import RingbackWords

// Mails that list everything somebody has in hand: the digest and the end-of-day mail.

extension Letters {
    /// What the reader has to return, without what waits for others or for their own yes.
    package static func owed(_ matter: LetterMatter) -> [OpenCall] {
        matter.open.filter { [.late, .today, .later].contains($0.part) }
    }

    static func callsAreYours(_ matter: LetterMatter) -> String {
        let count = owed(matter).count
        let late = matter.open.count { $0.part == .late }
        if count == 0 { return matter.say("You have no calls to return") }
        if late == 0 {
            return matter.say(count, one: "You have 1 call to return", other: "You have \(count) calls to return")
        }
        if late == count {
            return matter.say(
                count, one: "You have 1 call to return, late", other: "You have \(count) calls to return, all late")
        }
        return matter.say(
            count, one: "You have 1 call to return, \(late) late",
            other: "You have \(count) calls to return, \(late) late")
    }

    static func list(_ kind: MailKind, _ matter: LetterMatter) -> [Letter.Block] {
        let ask =
            kind == .endOfDay
            ? matter.say("Still open at the end of the day: \(calls(owed(matter).count)).")
            : callsAreYours(matter) + "."
        var blocks: [Letter.Block] = [.ask(ask)]
        for part in OpenCall.Part.allCases {
            let calls = matter.open.filter { $0.part == part }
            if calls.isEmpty { continue }
            blocks.append(.heading(matter.say(heading(part))))
            blocks.append(.entries(calls.prefix(40).map { entry($0, matter) }))
            let more = calls.count - 40
            if more > 0 { blocks.append(.paragraph(matter.say(more, one: "And 1 more.", other: "And \(more) more."))) }
        }
        return blocks
            + links([
                matter.links.sheet(of: matter.reader).map {
                    Letter.Link(matter.say("Open your sheet"), url: $0, isMain: true)
                }
            ])
    }

    private static func heading(_ part: OpenCall.Part) -> Phrase {
        switch part {
        case .late: say("Late")
        case .today: say("Due today")
        case .later: say("Due later")
        case .out: say("Left word, waiting")
        case .offered: say("Offered to you")
        case .asked: say("Questions for you")
        }
    }

    private static func entry(_ call: OpenCall, _ matter: LetterMatter) -> Letter.Entry {
        var details: [String] = []
        if !call.regarding.isEmpty { details.append(PlainText.excerpt(call.regarding, to: 140)) }
        if let owner = call.owner { details.append(matter.say("for \(owner), who is away")) }
        details.append(matter.say("due \(matter.clock.dayAndTime(call.due))"))
        if call.calls > 1 { details.append(matter.say(calls(call.calls))) }
        return Letter.Entry(
            call.caller, details: details.joined(separator: " · "), number: call.number?.shown ?? "",
            dials: call.number?.caution == nil ? call.number?.e164 : nil, url: matter.links.message(call.id))
    }
}
