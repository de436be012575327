// Mails that list everything somebody has in hand: the digest and the end-of-day mail.

extension Letters {
    /// What the reader has to return, without what waits for others or for their own yes.
    package static func owed(_ matter: LetterMatter) -> [OpenCall] {
        matter.open.filter { [.late, .today, .later].contains($0.part) }
    }

    static func callsAreYours(_ matter: LetterMatter) -> String {
        let count = owed(matter).count
        let late = matter.open.count { $0.part == .late }
        var words = count == 1 ? "1 call is yours" : "\(count == 0 ? "No" : String(count)) calls are yours"
        if late > 0 { words += late == count ? ", late" : ", \(late) late" }
        return words
    }

    static func list(_ kind: MailKind, _ matter: LetterMatter) -> [Letter.Block] {
        let ask =
            kind == .endOfDay
            ? "Still yours at the end of the day: \(calls(owed(matter).count))." : callsAreYours(matter) + "."
        var blocks: [Letter.Block] = [.ask(ask)]
        for part in OpenCall.Part.allCases {
            let calls = matter.open.filter { $0.part == part }
            if calls.isEmpty { continue }
            blocks.append(.heading(heading(part)))
            blocks.append(.entries(calls.prefix(40).map { entry($0, matter) }))
            if calls.count > 40 { blocks.append(.paragraph("And \(calls.count - 40) more.")) }
        }
        return blocks
            + links([
                matter.links.sheet(of: matter.reader).map { Letter.Link("Open your sheet", url: $0, isMain: true) }
            ])
    }

    private static func heading(_ part: OpenCall.Part) -> String {
        switch part {
        case .late: "Late"
        case .today: "Due today"
        case .later: "Due later"
        case .out: "Word left, waiting"
        case .offered: "Offered to you"
        case .asked: "Asked of you"
        }
    }

    private static func entry(_ call: OpenCall, _ matter: LetterMatter) -> Letter.Entry {
        var details: [String] = []
        if !call.regarding.isEmpty { details.append(PlainText.shortened(call.regarding, to: 140)) }
        if let owner = call.owner { details.append("for \(owner), who is away") }
        details.append("due \(matter.clock.dayAndTime(call.due))")
        if call.calls > 1 { details.append(calls(call.calls)) }
        return Letter.Entry(
            call.caller, details: details.joined(separator: " · "), number: call.number?.shown ?? "",
            dials: call.number?.caution == nil ? call.number?.e164 : nil, url: matter.links.message(call.id))
    }
}
